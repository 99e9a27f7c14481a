from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest

from inspector.decision.imaging_gate import GateLimits, GateReadings, allowed, check
from inspector.gate_baseline import GateBaseline, Spread

BASELINE = GateBaseline(
    count=6,
    frame_size=(640, 480),
    focus=Spread(0.08, 0.002),
    brightness=Spread(110.0, 1.5),
    bright_share=Spread(0.01, 0.001),
    dark_share=Spread(0.02, 0.001),
    light=Spread(1.0, 0.01),
    presence=Spread(0.99, 0.002),
    signatures=(((10.0, 90.5), (200.0, 30.0)),),
)
GOOD = GateReadings(
    age_s=0.1, focus=0.08, brightness=110.0, bright_share=0.01, dark_share=0.02, light=1.0, presence=0.99
)

IN_ORDER = (
    ("frame_stale", {"age_s": 2.1}),
    ("frame_frozen", {"frozen": True}),
    ("frame_size_changed", {"size_changed": True}),
    ("too_dark", {"light": 0.45, "brightness": 50.0}),
    ("clipped", {"bright_share": 0.07}),
    ("blurred", {"focus": 0.019}),
)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({}, None),
        *((change, code) for code, change in IN_ORDER),
        ({"light": 1.55, "brightness": 170.0}, "too_bright"),
        ({"dark_share": 0.08}, "clipped"),
        ({"presence": 0.45}, "part_missing"),
        ({"light": 0.83}, "brightness_drift"),
        ({"light": 1.17}, "brightness_drift"),
    ],
)
def test_each_cause_has_its_reason(change: dict[str, float], code: str | None) -> None:
    reason = check(replace(GOOD, **change), BASELINE)
    assert (reason and reason.code) == code


def test_of_several_causes_the_one_that_explains_the_others_is_told() -> None:
    readings = GOOD
    for code, change in reversed(IN_ORDER):
        readings = replace(readings, **change)
        reason = check(readings, BASELINE)
        assert reason is not None
        assert reason.code == code


def test_a_bare_dark_fixture_is_a_missing_part_but_a_black_picture_is_too_dark() -> None:
    bare = replace(GOOD, light=0.2, brightness=27.0, presence=0.3)
    black = replace(GOOD, light=0.02, brightness=2.0, presence=0.0, dark_share=1.0)
    assert [check(readings, BASELINE).code for readings in (bare, black)] == ["part_missing", "too_dark"]  # type: ignore[union-attr]


def test_a_bare_bright_table_is_a_missing_part_but_a_white_picture_is_too_bright() -> None:
    bare = replace(GOOD, light=1.9, brightness=200.0, presence=0.3, bright_share=0.2)
    white = replace(GOOD, light=2.3, brightness=255.0, presence=0.0, bright_share=1.0)
    assert [check(readings, BASELINE).code for readings in (bare, white)] == ["part_missing", "too_bright"]  # type: ignore[union-attr]


@pytest.mark.parametrize("light", [0.3, 0.8, 1.2, 3.9])
def test_light_that_is_off_is_another_part_where_the_golden_ones_are_not_recognised(light: float) -> None:
    other = replace(GOOD, light=light, presence=0.54)
    reason = check(other, BASELINE)
    assert reason is not None
    assert (reason.code, reason.values["limit"]) == ("part_missing", GateLimits().alike)
    assert check(replace(other, light=1.0), BASELINE) is None


def test_darkness_is_told_where_parts_lie_anyhow_and_cannot_be_recognised() -> None:
    anyhow = replace(BASELINE, presence=Spread(0.6, 0.1))
    reason = check(replace(GOOD, light=0.3, brightness=33.0, presence=0.54), anyhow)
    assert reason is not None
    assert reason.code == "too_dark"


def test_the_reason_says_how_far_off_the_picture_is() -> None:
    reason = check(replace(GOOD, focus=0.008), BASELINE)
    assert reason is not None
    assert reason.values == {"share": pytest.approx(0.1), "limit": pytest.approx(0.25)}


def test_without_a_baseline_only_age_frozen_pictures_and_size_are_checked() -> None:
    off = replace(GOOD, focus=0.0, light=0.1, bright_share=0.9)
    assert check(off, None) is None
    assert check(replace(off, frozen=True), None).code == "frame_frozen"  # type: ignore[union-attr]


def test_golden_samples_that_differ_widen_what_is_allowed() -> None:
    varied = replace(BASELINE, light=Spread(1.0, 0.05), focus=Spread(0.08, 0.011), dark_share=Spread(0.02, 0.03))
    bands = allowed(varied)
    assert (bands["light"].low, bands["light"].high) == (pytest.approx(0.7), pytest.approx(1.3))
    assert bands["focus"].low == pytest.approx(0.175 * 0.08)
    assert bands["dark_share"].high == pytest.approx(0.2)
    assert check(replace(GOOD, light=0.75, focus=0.015, dark_share=0.19), varied) is None


@pytest.mark.parametrize("baseline", [replace(BASELINE, presence=Spread(0.95, 0.05)), replace(BASELINE, count=1)])
def test_presence_is_not_checked_where_the_golden_samples_do_not_show_one_place(baseline: GateBaseline) -> None:
    assert check(replace(GOOD, presence=-0.2), baseline) is None


def test_the_bands_that_are_shown_are_the_ones_that_are_checked() -> None:
    codes = {"focus": "blurred", "presence": "part_missing"} | dict.fromkeys(("bright_share", "dark_share"), "clipped")
    for name, band in allowed(BASELINE).items():
        for end, step in ((band.low, -1e-6), (band.high, 1e-6)):
            if math.isfinite(end):
                assert check(replace(GOOD, **{name: end}), BASELINE) is None
                reason = check(replace(GOOD, **{name: end + step}), BASELINE)
                assert reason is not None
                assert reason.code == codes.get(name, "brightness_drift")


def test_a_baseline_comes_back_from_json() -> None:
    for baseline in (BASELINE, replace(BASELINE, frame_size=None, signatures=())):
        assert GateBaseline.from_values(json.loads(json.dumps(baseline.to_values()))) == baseline


def test_a_baseline_with_an_unknown_field_is_refused() -> None:
    with pytest.raises(TypeError):
        GateBaseline.from_values(BASELINE.to_values() | {"colour": {"median": 1.0, "deviation": 0.0}})


def test_what_was_not_measured_is_not_kept() -> None:
    assert GateReadings(0.2, size_changed=True).as_values() == {"age_s": 0.2, "frozen": 0.0, "size_changed": 1.0}
    json.dumps(GOOD.as_values(), allow_nan=False)


def test_the_limits_may_be_others() -> None:
    assert check(GOOD, BASELINE, GateLimits(age_s=0.05)).code == "frame_stale"  # type: ignore[union-attr]
