from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.imaging.qimage import to_array
from ui.widgets.exposure_meters import ExposureMeters

EVEN = np.ones((3, 64))


@pytest.fixture
def meters(qtbot: QtBot) -> ExposureMeters:
    made = ExposureMeters()
    qtbot.addWidget(made)
    made.resize(400, 420)
    made.show()
    return made


def test_focus_is_told_against_the_best_that_was_seen(meters: ExposureMeters) -> None:
    meters.show_measures(50.0, EVEN, 0.0, 0.0)
    meters.show_measures(200.0, EVEN, 0.0, 0.0)
    meters.show_measures(150.0, EVEN, 0.0, 0.0)
    assert meters.focus_text.text() == "75 % of the best so far"
    assert meters.focus.accessibleName() == "Focus: 75 % of the best so far"


def test_starting_again_forgets_the_best(meters: ExposureMeters) -> None:
    meters.show_measures(200.0, EVEN, 0.0, 0.0)
    QTest.mouseClick(meters.again, Qt.MouseButton.LeftButton)
    assert meters.focus_text.text() == "No measure yet"
    meters.show_measures(20.0, EVEN, 0.0, 0.0)
    assert meters.focus_text.text() == "100 % of the best so far"


def test_clipped_pixels_are_told_with_advice_from_one_percent_on(meters: ExposureMeters) -> None:
    meters.show_measures(1.0, EVEN, 0.034, 0.002)
    assert meters.too_bright.text() == "Too bright: 3.4 % of the pixels — expose shorter or dim the light."
    assert meters.too_dark.text() == "Too dark: 0.2 % of the pixels"


def test_the_histogram_shows_where_the_pixels_lie(meters: ExposureMeters) -> None:
    def ink(counts: np.ndarray) -> tuple[int, int]:
        meters.show_measures(1.0, counts, 0.0, 0.0)
        picture = to_array(meters.histogram.grab().toImage())[4:100, :, :3].astype(int)
        coloured = picture.max(axis=2) - picture.min(axis=2) > 20
        middle = coloured.shape[1] // 2
        return int(coloured[:, :middle].sum()), int(coloured[:, middle:].sum())

    dark, bright = np.zeros((3, 64)), np.zeros((3, 64))
    dark[:, 5:20] = 100.0
    bright[:, 45:60] = 100.0
    assert ink(dark)[0] > 5 * ink(dark)[1]
    assert ink(bright)[1] > 5 * ink(bright)[0]


def test_measures_without_any_pixel_are_painted_too(meters: ExposureMeters) -> None:
    meters.clear()
    meters.grab()
    assert meters.too_bright.text() == ""


def test_the_clipped_pixels_are_asked_for_by_mouse_and_keyboard(meters: ExposureMeters, qtbot: QtBot) -> None:
    asked: list[bool] = []
    meters.clipped_toggled.connect(asked.append)
    QTest.mouseClick(meters.show_clipped, Qt.MouseButton.LeftButton)
    QTest.keyClick(meters.show_clipped, Qt.Key.Key_Return)
    assert asked == [True, False]
