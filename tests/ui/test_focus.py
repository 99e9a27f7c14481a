"""Where the keyboard goes when the button it was on closes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.pipeline.state import StationState
from inspector.recipe import Recipe
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import WAIT_MS, start, with_golden_samples
from ui.actions import Command
from ui.app import Desktop
from ui.setup.setup_page import SetupPage
from ui.setup.steps import Step
from ui.widgets.controls import Button


@pytest.fixture
def opened(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> SetupPage:
    """A recipe with golden samples in the set-up."""
    recipe: Recipe = with_golden_samples(station, a_recipe())
    desktop.actions[Command.SHOW_SETUP].trigger()
    page = desktop.setup_page
    page.open_recipe(recipe.name)
    qtbot.waitUntil(lambda: page.draft.name == recipe.name and not page.store.busy, timeout=WAIT_MS)
    return page


def press(button: Button) -> QWidget:
    """By keyboard; what has the focus right after."""
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    return focus_of(button)


def focus_of(widget: QWidget) -> QWidget:
    focus = widget.window().focusWidget()
    assert focus is not None
    return focus


@pytest.mark.parametrize("step", Step)
def test_saving_leaves_the_keyboard_where_it_was(opened: SetupPage, qtbot: QtBot, step: Step) -> None:
    opened.open_step(step)
    with qtbot.waitSignal(opened.store.saved, timeout=WAIT_MS):
        assert press(opened.save) is opened
        assert not opened.save.isEnabled()
    qtbot.waitUntil(lambda: focus_of(opened) is opened.save, timeout=WAIT_MS)


@pytest.mark.parametrize(
    ("step", "name"), [(Step.LIMITS, "suggest"), (Step.LIMITS, "compare"), (Step.RELEASE, "release")]
)
def test_long_work_leaves_the_keyboard_on_the_page_and_gives_it_back(
    opened: SetupPage, qtbot: QtBot, step: Step, name: str
) -> None:
    opened.open_step(step)
    button = getattr(opened.panels[step], name)
    qtbot.waitUntil(button.isEnabled, timeout=WAIT_MS)
    assert press(button) is opened
    qtbot.waitUntil(lambda: focus_of(opened) is button, timeout=WAIT_MS)


def test_who_goes_elsewhere_meanwhile_is_not_called_back(opened: SetupPage, station: FakeStation, qtbot: QtBot) -> None:
    opened.open_step(Step.LIMITS)
    station.teach_may_end.clear()
    press(opened.limits.suggest)
    opened.limits.cancel.setFocus()
    station.teach_may_end.set()
    qtbot.waitUntil(opened.limits.suggest.isEnabled, timeout=WAIT_MS)
    assert focus_of(opened) is not opened.limits.suggest


def test_from_step_to_step_the_keyboard_stays_at_what_leads_on(opened: SetupPage, qtbot: QtBot) -> None:
    opened.open_step(Step.CAMERA)
    assert press(opened.back) is opened.next
    opened.open_step(Step.LIMITS)
    qtbot.waitUntil(opened.next.isEnabled, timeout=WAIT_MS)
    assert press(opened.next) is opened.release.user


def test_start_hands_the_keyboard_to_no_button(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.run_page
    page.use_recipe(a_recipe())
    assert press(page.start) is page
    qtbot.waitUntil(lambda: desktop.session.state is StationState.RUNNING, timeout=WAIT_MS)
    page.stop_run()
    qtbot.waitUntil(page.start.isEnabled, timeout=WAIT_MS)
    assert focus_of(page) is page, "a key that is pressed by accident starts nothing"


def test_a_trigger_that_closes_for_a_lost_camera_has_the_keyboard_again_when_it_opens(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    page = desktop.run_page
    start(desktop, qtbot)
    page.trigger.setFocus()
    station.camera.lost.set()
    qtbot.waitUntil(lambda: not page.trigger.isEnabled(), timeout=WAIT_MS)
    assert focus_of(page) is page
    station.camera.lost.clear()
    qtbot.waitUntil(page.trigger.isEnabled, timeout=WAIT_MS)
    assert focus_of(page) is page.trigger
