from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from ui.imaging.qimage import to_array
from ui.theme import font
from ui.widgets.takt_bar import LEAST_HEAD_PX, TaktBar

TIMES = {"capture": 12.0, "prepare": 3.0, "encode": 374.0, "score": 6.0, "record": 40.0}


@pytest.fixture
def bar(qtbot: QtBot) -> TaktBar:
    made = TaktBar()
    qtbot.addWidget(made)
    made.resize(400, 150)
    return made


def test_the_time_of_a_part_is_told_against_the_takt(bar: TaktBar) -> None:
    bar.show_times(TIMES, 500.0)
    assert bar.text == "435 ms of 500 ms takt"
    assert bar.stages_text == "capture 12 · prepare 3 · encode 374 · score 6 · record 40"
    assert bar.accessibleName() == f"{bar.text}: {bar.stages_text}"


def test_over_the_takt_it_says_so_in_a_word(bar: TaktBar) -> None:
    bar.show_times(TIMES, 400.0)
    assert bar.is_over
    assert bar.text == "OVER by 35 ms: 435 ms, takt 400 ms"
    assert bar.spare_text == "35 ms over the takt of 400 ms"
    bar.show_times(TIMES, 435.0)
    assert not bar.is_over


def test_over_the_takt_is_seen_without_colour(bar: TaktBar) -> None:
    """In grey levels: the sign to the left of the time, and hatching behind the takt."""

    def dark(takt_ms: float, box: tuple[slice, slice]) -> int:
        bar.show_times(TIMES, takt_ms)
        return int((to_array(bar.grab().toImage())[..., :3].astype(int).mean(axis=2)[box] < 90).sum())

    word = (slice(8, 48), slice(270, 400))
    hatching = (slice(68, 88), slice(352, 395))
    assert dark(500.0, word) == 0
    assert dark(300.0, word) > 200
    assert dark(500.0, hatching) == 0
    assert dark(300.0, hatching) > 100


@pytest.mark.parametrize("factor", [0.001, 1.0, 4.2, 1000.0])
def test_the_time_stays_large_enough_for_two_metres(factor: float, bar: TaktBar) -> None:
    bar.show_times({stage: factor * time_ms for stage, time_ms in TIMES.items()}, factor * 400.0)
    bar.grab()
    assert bar.head_px > LEAST_HEAD_PX


def test_pieces_are_as_long_as_their_stages(bar: TaktBar) -> None:
    bar.show_times({"prepare": 100.0, "encode": 200.0, "score": 100.0}, None)
    row = to_array(bar.grab().toImage())[67, :, 0].astype(int)
    edges = np.flatnonzero(np.abs(np.diff(row[5:395])) > 10) + 5
    assert len(edges) == 2
    assert np.abs(edges - (100, 300)).max() <= 1


def test_stages_of_another_detector_are_not_lost(bar: TaktBar) -> None:
    bar.show_times({"encode": 100.0, "wash": 20.0, "dry": 30.0}, None)
    assert bar.stages_text == "encode 100 · other 50"
    assert bar.text == "150 ms a part"


def test_before_the_first_part_it_claims_nothing(bar: TaktBar) -> None:
    bar.grab()
    assert bar.text == "No part timed yet"
    bar.show_times(TIMES, 500.0)
    bar.clear()
    assert bar.text == "No part timed yet"
    assert not bar.is_over


def test_the_stages_are_written_smaller_before_any_of_them_is_cut_off(bar: TaktBar) -> None:
    bar.resize(360, 150)
    bar.show_times({stage: 3 * time_ms for stage, time_ms in TIMES.items()}, 1500.0)
    bar.grab()
    assert QFontMetricsF(font(bar.stages_px)).horizontalAdvance(bar.stages_text) <= bar.width()
