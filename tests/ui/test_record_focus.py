"""What was pressed by keyboard is often disabled by that: the keyboard then stays on the page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeDesktop
from tests.ui.fakes import FakeStation
from tests.ui.learning_examples import DEFECT, GOOD, LevelDetectors, record_levels, released
from tests.ui.places import spoken
from tests.ui.review_examples import a_part
from tests.ui.review_examples import record as record_parts
from ui.actions import Command
from ui.app import Desktop

WAIT_MS = 10_000
SETTLE_MS = 200


@pytest.fixture
def desktop(make_desktop: MakeDesktop, station: FakeStation, qtbot: QtBot) -> Desktop:
    station.detectors = LevelDetectors()  # type: ignore[attr-defined]
    recipe = released(station, name="Washer M8")
    record_levels(station, recipe, [(40, GOOD), (38, GOOD), (12, GOOD), (200, DEFECT)])
    made = make_desktop()
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window, timeout=WAIT_MS)
    return made


def panel_of(desktop: Desktop, name: str) -> Any:
    desktop.actions[Command.SHOW_HISTORY].trigger()
    desktop.record_pages.history.show_panel(name)
    return desktop.record_pages.history.panel(name)


def press(button: QWidget) -> None:
    assert button.isEnabled()
    button.setFocus()
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def wait_for_focus(qtbot: QtBot, wanted: QWidget) -> None:
    try:
        qtbot.waitUntil(wanted.hasFocus, timeout=WAIT_MS)
    except qtbot.TimeoutError:
        focused = QApplication.focusWidget()
        pytest.fail(f"the keyboard is at {focused!r} {'' if focused is None else spoken(focused)!r}")


@pytest.mark.parametrize("name", ["charts", "what_if", "teach", "studies", "reports", "storage"])
def test_a_panel_that_is_opened_leaves_the_window_active_and_shows_none_of_its_own(
    desktop: Desktop, qtbot: QtBot, name: str
) -> None:
    windows = ShownWindows()
    QApplication.instance().installEventFilter(windows)  # type: ignore[union-attr]
    panel_of(desktop, name)
    qtbot.wait(SETTLE_MS)
    assert windows.shown == []
    assert QApplication.activeWindow() is desktop.window


class ShownWindows(QObject):
    """Whatever flashed up as a window, which takes the keyboard with it."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_after_new_limits_are_applied_others_can_be_tried(desktop: Desktop, qtbot: QtBot) -> None:
    panel = panel_of(desktop, "what_if")
    qtbot.waitUntil(panel.review.isEnabled, timeout=WAIT_MS)
    panel.try_limits(0.05, 0.3)
    panel.form.user.setText("Ada")
    panel.form.reason.setText("fewer reviews")
    with qtbot.waitSignal(panel.recipe_released, timeout=WAIT_MS):
        press(panel.form.release)
    wait_for_focus(qtbot, panel.review)


def test_a_trial_can_be_cancelled_at_once_and_leads_to_the_release(desktop: Desktop, qtbot: QtBot) -> None:
    panel = panel_of(desktop, "teach")
    qtbot.waitUntil(lambda: panel.candidates.model.rowCount() == 3, timeout=WAIT_MS)
    panel.candidates.model.choose(2, "references")
    press(panel.clear)
    wait_for_focus(qtbot, panel.candidates.view)
    panel.candidates.model.choose(2, "references")
    may_go_on: list[bool] = []
    desktop._station.detectors.may_go_on = lambda: bool(may_go_on)  # type: ignore[attr-defined]
    press(panel.try_out)
    wait_for_focus(qtbot, panel.cancel)
    may_go_on.append(True)
    qtbot.waitUntil(lambda: not panel.is_trying, timeout=WAIT_MS)
    wait_for_focus(qtbot, panel.form.reason)


def test_after_a_change_of_the_quota_the_keyboard_stays_with_it(desktop: Desktop, qtbot: QtBot) -> None:
    panel = panel_of(desktop, "storage")
    panel.quota.show_quota(5.0, None)
    panel.quota.edited.emit()
    press(panel.apply)
    qtbot.waitUntil(lambda: desktop._station.settings_file.values.quota_gb == 5.0, timeout=WAIT_MS)
    wait_for_focus(qtbot, panel.quota.checked)


def test_while_a_report_is_written_it_can_be_cancelled_and_then_its_folder_opened(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = panel_of(desktop, "reports")
    panel.period.setCurrentIndex(panel.period.findData("all"))
    qtbot.waitUntil(panel.save.isEnabled, timeout=WAIT_MS)
    panel.save.setFocus()
    panel.write_to(tmp_path / "a.csv")
    wait_for_focus(qtbot, panel.open_folder)


def test_when_the_last_decision_is_taken_back_the_list_has_the_keyboard(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    record_parts(station, [a_part(number=9)])
    desktop.actions[Command.SHOW_REVIEW].trigger()
    review = desktop.record_pages.review
    qtbot.waitUntil(lambda: review.shown_sequence == 5, timeout=WAIT_MS)
    review.decision.accept_part.click()
    qtbot.waitUntil(review.decision.undo.isEnabled, timeout=WAIT_MS)
    press(review.decision.undo)
    qtbot.waitUntil(lambda: not review.decision.undo.isEnabled(), timeout=WAIT_MS)
    wait_for_focus(qtbot, review.list)
