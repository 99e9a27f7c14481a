"""Both limits moved on the log, one by one: by mouse, by keys, by number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from inspector.recipe import Recipe
from tests.ui.fakes import FakeStation
from tests.ui.learning_examples import record, released
from tests.ui.what_if_stand import SCORES, a_panel, shown
from ui.background import Background
from ui.learning.what_if_panel import WhatIfPanel


@pytest.fixture
def panel(station: FakeStation, background: Background, qtbot: QtBot) -> WhatIfPanel:
    return a_panel(station, background, qtbot)


@pytest.fixture
def recipe(station: FakeStation) -> Recipe:
    return released(station)


def test_limits_are_moved_by_mouse_by_arrow_keys_and_by_number(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, SCORES)
    shown(panel, qtbot)
    review, reject = panel.histogram.handles
    start = QPoint(4, 28)
    qtbot.mousePress(review, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(review, start + QPoint(30, 0))
    qtbot.mouseRelease(review, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 0))
    dragged = panel.review.value()
    assert 0.1 < dragged < 0.2
    qtbot.keyClick(review, Qt.Key.Key_Right)
    assert dragged < panel.review.value() < 0.2
    for _ in range(60):
        qtbot.keyClick(review, Qt.Key.Key_PageUp)
    assert panel.review.value() == panel.reject.value() == 0.2, "review never passes reject"
    panel.reject.setValue(0.15)
    assert (panel.review.value(), panel.reject.value()) == (0.15, 0.15)
    qtbot.keyClick(reject, Qt.Key.Key_PageUp)
    assert panel.reject.value() > 0.15
    panel.back.click()
    assert (panel.review.value(), panel.reject.value()) == (0.1, 0.2)
    assert not panel.back.isEnabled()


def test_a_limit_that_another_one_pushed_away_returns_to_where_it_was_put(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, SCORES)
    shown(panel, qtbot)
    panel.review.setValue(0.15)
    panel.reject.setValue(0.05)
    assert (panel.review.value(), panel.reject.value()) == (0.05, 0.05)
    panel.reject.setValue(0.12)
    assert (panel.review.value(), panel.reject.value()) == (0.12, 0.12)
    _, reject = panel.histogram.handles
    for _ in range(60):
        qtbot.keyClick(reject, Qt.Key.Key_PageUp)
    assert panel.review.value() == 0.15
    panel.reject.setValue(0.2)
    panel.review.setValue(0.3)
    assert (panel.review.value(), panel.reject.value()) == (0.3, 0.3)
    panel.review.setValue(0.1)
    assert (panel.review.value(), panel.reject.value()) == (0.1, 0.2)
