"""The desktop by keyboard, and read aloud."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeStation
from tests.ui.places import described, places, reached_by_tab, spoken
from ui.actions import Command
from ui.app import Desktop


def test_everything_the_tabulator_stops_at_has_a_name_to_be_read_aloud(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    nameless = []
    for place in places(desktop, station, qtbot):
        nameless += [described(place, widget) for widget in reached_by_tab(place.root) if not spoken(widget).strip()]
    assert nameless == []


@pytest.mark.parametrize("theme", [Command.THEME_LIGHT, Command.THEME_DARK])
def test_what_has_the_keyboard_is_seen_in_both_colour_schemes(
    desktop: Desktop, station: FakeStation, qtbot: QtBot, theme: Command
) -> None:
    desktop.actions[theme].trigger()
    unseen = []
    for place in places(desktop, station, qtbot):
        reached = reached_by_tab(place.root)
        unseen += [described(place, widget) for widget in reached if not shows_focus(desktop, widget)]
    assert unseen == []


def shows_focus(desktop: Desktop, widget: QWidget) -> bool:
    """Whether at least 40 pixels change: a line of the widget's width, and not only a text cursor."""
    desktop.window.activateWindow()
    QApplication.processEvents()
    focused = desktop.window.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QApplication.processEvents()
    before = pixels_of(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if not widget.hasFocus() or not widget.isEnabled():
        return True  # it went while others were looked at
    after = pixels_of(widget)
    return before.shape != after.shape or int((before != after).sum()) >= 40


def pixels_of(widget: QWidget) -> NDArray[np.uint32]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).copy()


def test_the_tabulator_comes_by_everything_of_a_page_and_out_of_every_field(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    for place in places(desktop, station, qtbot):
        desktop.window.activateWindow()
        QApplication.processEvents()
        wanted = set(reached_by_tab(place.root))
        first = next(widget for widget in reached_by_tab(place.root) if widget.focusProxy() is None)
        first.setFocus()
        seen = set()
        for _ in range(200):
            focused = QApplication.focusWidget()
            if focused is None or focused in seen:
                break
            seen.add(focused)
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
        missed = [
            described(place, widget)
            for widget in wanted - seen
            if widget.isVisible() and widget.isEnabled() and not is_part_of_a_choice(widget)
        ]
        assert missed == []


def test_what_is_made_late_comes_in_its_place_and_not_behind_the_navigation(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    for place in places(desktop, station, qtbot):
        if place.root is desktop.window:
            continue
        desktop.window.activateWindow()
        QApplication.processEvents()
        rail = desktop.window.findChildren(QWidget, "rail")[0].findChildren(QToolButton)[-1]
        rail.setFocus()
        came_by: list[QWidget] = []
        while len(came_by) < 200:
            focused = QApplication.focusWidget()
            assert focused is not None, place.name
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            assert focused is not None, place.name
            if focused.property("role") == "rail":
                break
            came_by.append(focused)
        top = {
            desktop.setup_page: desktop.setup_page.recipe,
            desktop.record_pages.review: desktop.record_pages.review.filter_bar,
            desktop.record_pages.history: desktop.record_pages.history.choice,
            desktop.system_page: desktop.system_page.summary,
        }[place.root]
        assert came_by[0] is top or top.isAncestorOf(came_by[0]), described(place, came_by[0])


def is_part_of_a_choice(widget: QWidget) -> bool:
    """Of buttons of which one is chosen the arrow keys reach the others."""
    return isinstance(widget, QAbstractButton) and (widget.group() is not None or widget.autoExclusive())


def test_no_two_keys_of_a_page_are_the_same(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    for place in places(desktop, station, qtbot):
        keys: Counter[str] = Counter()
        for action in desktop.window.actions():
            if action.isEnabled():
                keys.update(key.toString() for key in action.shortcuts())
        for shortcut in desktop.window.findChildren(QShortcut):
            owner = shortcut.parent()
            if shortcut.isEnabled() and isinstance(owner, QWidget) and owner.isVisible():
                keys[shortcut.key().toString()] += 1
        assert [key for key, count in keys.items() if key and count > 1] == [], place.name


def test_the_keys_of_one_page_type_letters_on_another(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    desktop.actions[Command.SHOW_SETUP].trigger()
    field = desktop.setup_page.part.name
    desktop.window.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, "hw arz 1")
    assert field.text() == "hw arz 1"
