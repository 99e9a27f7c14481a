"""The window is closed while the set-up holds what was not saved."""

from __future__ import annotations

import os
import signal

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.recipe import TriggerMode
from tests.fakes import FakeCamera
from tests.ui.conftest import MakeDesktop
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.places import box_of, spoken
from tests.ui.run_examples import WAIT_MS, start, with_golden_samples
from ui.actions import Command
from ui.app import Desktop
from ui.language import Language
from ui.setup.steps import Step


@pytest.fixture
def changed(desktop: Desktop) -> Desktop:
    """A name was typed for a new recipe, and another page is looked at."""
    desktop.setup_page.part.name.setText("Bolt M6")
    desktop.setup_page.part.name.textEdited.emit("Bolt M6")
    assert desktop.setup_page.draft.changed
    return desktop


def test_closing_asks_on_the_setup_page_and_enter_stays(changed: Desktop, qtbot: QtBot) -> None:
    page = changed.setup_page
    start(changed, qtbot)
    for _ in range(2):  # asked again each time
        changed.window.close()
        assert changed.window.isVisible()
        assert changed.window.pages.currentWidget() is page
        assert page.question.isVisible()
        assert QApplication.activeModalWidget() is None
        stay, leave = page.question.buttons
        assert changed.window.focusWidget() is stay
        assert (stay.text(), leave.text()) == ("Keep editing", "Close without saving")
    stay.click()
    assert not page.question.isVisible()
    assert not changed.shutdown.has_started
    assert page.draft.name == "Bolt M6"
    assert changed.session.is_active


def test_who_wants_to_go_goes(changed: Desktop, qtbot: QtBot) -> None:
    changed.actions[Command.QUIT].trigger()
    with qtbot.waitSignal(changed.shutdown.finished, timeout=WAIT_MS):
        changed.setup_page.question.buttons[1].click()
    qtbot.waitUntil(lambda: not changed.window.isVisible(), timeout=WAIT_MS)


def test_closing_asks_nothing_where_a_look_was_all(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    page = desktop.setup_page
    recipe = with_golden_samples(station, a_recipe())
    station.camera = FakeCamera(interval_s=0.01, feeds_parts=True)
    desktop.actions[Command.SHOW_SETUP].trigger()
    page.open_recipe(recipe.name)
    qtbot.waitUntil(lambda: page.draft.name == recipe.name, timeout=WAIT_MS)
    page.open_step(Step.CAMERA)
    qtbot.waitUntil(lambda: page.draft.trigger is TriggerMode.PART, timeout=WAIT_MS)
    with qtbot.waitSignal(desktop.shutdown.finished, timeout=WAIT_MS):
        desktop.window.close()


def test_a_signal_to_end_is_never_kept_waiting_by_a_question(changed: Desktop, qtbot: QtBot) -> None:
    changed.window.close()
    with qtbot.waitSignal(changed.shutdown.finished, timeout=WAIT_MS):
        os.kill(os.getpid(), signal.SIGTERM)


def test_the_end_that_was_asked_for_at_the_start_comes_whatever_was_not_saved(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    desktop = make_desktop(recipe=a_recipe(), quit_after_s=0.1)
    desktop.setup_page.part.name.textEdited.emit("Bolt M6")
    start(desktop, qtbot)
    with qtbot.waitSignal(desktop.shutdown.finished, timeout=WAIT_MS):
        desktop.run_page.trigger_part()


def test_the_question_has_room_on_the_smallest_screen(changed: Desktop, qtbot: QtBot) -> None:
    small = QSize(960, 540)
    changed.window.resize(small)
    changed.window.close()
    for language in Language:
        changed.translation.choose(language)
        for widget in (changed.setup_page.question.text, *changed.setup_page.question.buttons):
            qtbot.waitUntil(lambda shown=widget: shown.width() >= shown.sizeHint().width(), timeout=WAIT_MS)
            assert changed.window.rect().contains(box_of(widget)), (language, spoken(widget))
        assert changed.window.size() == small, language
