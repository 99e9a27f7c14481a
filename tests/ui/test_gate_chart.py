from __future__ import annotations

import math

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from inspector.decision.imaging_gate import Band, GateReadings, allowed, check
from inspector.gate_baseline import GateBaseline, Spread
from inspector.types import Reason
from ui.imaging.qimage import to_array
from ui.messages import REASONS, describe_reason
from ui.widgets.gate_chart import GateChart, Trend, gate_trends

LIGHT = Band(0.85, 1.0, 1.15)
BASELINE = GateBaseline(
    6, (640, 480), Spread(0.08), Spread(110.0), Spread(0.0), Spread(0.0), Spread(1.0), Spread(1.0), ()
)


@pytest.fixture
def chart(qtbot: QtBot) -> GateChart:
    made = GateChart()
    qtbot.addWidget(made)
    made.resize(500, 76)
    made.show()
    return made


def ink_rows(chart: GateChart) -> np.ndarray:
    """Rows below the heading that have the line's colour, in the middle of the chart."""
    picture = to_array(chart.grab().toImage())[24:66, 150:300, :3].astype(int)
    return np.flatnonzero((picture.max(axis=2) < 95).any(axis=1))


def test_the_chart_says_how_many_parts_had_a_picture_that_is_not_allowed(chart: GateChart) -> None:
    chart.show_readings([Trend("Light", (1.0, 0.7, 1.2, 1.01), LIGHT)])
    assert chart.text == "Light: 2 of 4 not allowed; last 1.01, golden samples 1.00"
    assert chart.text in chart.accessibleName()
    chart.show_readings([Trend("Light", (1.0, 1.01), LIGHT)])
    assert chart.text == "Light: last 1.01, golden samples 1.00; all allowed"


def test_only_the_latest_two_hundred_parts_are_shown(chart: GateChart) -> None:
    chart.show_readings([Trend("Light", (0.5, *[1.0] * 200), LIGHT)])
    assert "not allowed" not in chart.text


def test_the_line_lies_higher_for_more(chart: GateChart) -> None:
    chart.show_readings([Trend("Light", (0.95,) * 50, LIGHT)])
    low = ink_rows(chart).mean()
    chart.show_readings([Trend("Light", (1.08,) * 50, LIGHT)])
    assert ink_rows(chart).mean() < low - 8


def test_a_part_that_was_not_measured_leaves_a_gap(chart: GateChart) -> None:
    chart.show_readings([Trend("Light", (1.1, *[math.nan] * 50, 1.1), LIGHT)])
    assert not ink_rows(chart).size
    chart.show_readings([Trend("Light", (math.nan,), LIGHT)])
    assert chart.text == "Light: not measured yet"
    chart.grab()


def test_readings_without_bounds_or_spread_are_painted_too(chart: GateChart) -> None:
    chart.show_readings([Trend("Likeness", (1.0,), Band(-math.inf, 1.0, math.inf)), Trend("Empty", (), LIGHT)])
    chart.grab()
    assert chart.sizeHint().height() == 152
    chart.show_readings([])
    chart.grab()
    assert chart.text == "No golden samples to compare."


def test_stored_readings_become_trends() -> None:
    stored = [GateReadings(0.1, focus=0.08, light=1.0, presence=0.9).as_values(), {"age_s": 9.0}]
    trends = {trend.name: trend for trend in gate_trends(stored, allowed(BASELINE))}
    assert list(trends) == [
        "Focus",
        "Light, golden samples are 1",
        "Plain white",
        "Plain black",
        "Likeness to the golden samples",
    ]
    assert trends["Focus"].values[0] == 0.08
    assert math.isnan(trends["Focus"].values[1])


@pytest.mark.parametrize(
    ("readings", "words"),
    [
        (
            GateReadings(3.0),
            "The picture was taken 3.0 s away from the moment it was meant for; 2 s are allowed. Inspect the part "
            "again; if it stays, check the camera's cable and the load of this computer.",
        ),
        (
            GateReadings(0.0, light=0.3, brightness=31.2),
            "The picture is too dark (brightness 31, golden samples 110). Check the lamp, the lens cap and the "
            "exposure.",
        ),
        (
            GateReadings(0.0, focus=0.08 * 0.11),
            "The picture is blurred: focus 0.11 of what the golden samples have, at least 0.25 is needed. Clean the "
            "lens and focus it; keep the part still.",
        ),
        (
            GateReadings(0.0, bright_share=0.213, dark_share=0.0),
            "Too much of the picture is plain white or plain black (21% and 0%, golden samples 0% and 0%). Look for "
            "glare and shadows on the part.",
        ),
    ],
)
def test_a_picture_that_cannot_be_judged_is_told_in_words(readings: GateReadings, words: str) -> None:
    reason = check(readings, BASELINE)
    assert reason is not None
    assert str(describe_reason(reason)) == words


@pytest.mark.parametrize(
    "readings",
    [
        GateReadings(0.0, frozen=True),
        GateReadings(0.0, size_changed=True),
        GateReadings(0.0, light=1.7, brightness=200.0),
        GateReadings(0.0, presence=0.2),
        GateReadings(0.0, light=0.8),
    ],
)
def test_every_reason_of_the_gate_has_words_and_something_to_do(readings: GateReadings) -> None:
    reason = check(readings, BASELINE)
    assert reason is not None
    assert reason.code in REASONS
    message = describe_reason(reason)
    assert message.what.endswith(".")
    assert message.remedy
    assert "{" not in str(message)


def test_a_changed_size_found_by_the_detector_has_the_same_words() -> None:
    assert "another size" in describe_reason(Reason("frame_size_changed")).what
