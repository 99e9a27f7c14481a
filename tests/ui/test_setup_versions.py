"""Stored recipes: opened, saved as a new version, compared, exchanged as files."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeStation
from tests.ui.run_examples import start, stop
from tests.ui.setup_steps import WAIT_MS, sign_and_release, to_goldens, to_limits
from ui.actions import Command
from ui.app import Desktop
from ui.language import Language
from ui.setup.setup_page import SetupPage
from ui.setup.steps import Step, StepState
from ui.theme import TOUCH_TARGET_PX


def test_unsaved_work_is_asked_about_before_another_recipe_is_opened(page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot, 2)
    page.recipe.activated.emit(0)
    assert "not saved" in page.question.text.text()
    page.question.buttons[1].click()
    assert len(page.draft.references) == 2
    assert not page.question.isVisible()
    page.recipe.activated.emit(0)
    page.question.buttons[0].click()
    assert not page.draft.references


def test_a_turn_of_the_wheel_over_the_recipes_opens_none(page: SetupPage, qtbot: QtBot) -> None:
    page.recipe.addItem("Other")
    before = page.recipe.currentIndex()
    point = QPointF(page.recipe.rect().center())
    wheel = QWheelEvent(
        point,
        page.recipe.mapToGlobal(point),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.recipe, wheel)
    assert page.recipe.currentIndex() == before


def test_an_existing_recipe_opens_with_its_samples_and_saves_a_new_version(
    station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    page.recipe.activated.emit(0)
    assert not page.draft.references

    page.open_recipe("Washer M8")
    qtbot.waitUntil(lambda: len(page.draft.references) == 2, timeout=WAIT_MS)
    assert page.step is Step.RELEASE
    page.open_step(Step.LIMITS)
    page.limits.limits.reject.setValue(page.limits.limits.reject.value() + 0.1)
    sign_and_release(page, qtbot)
    assert station.database.recipes.get("Washer M8").version == 2


def test_an_older_version_can_be_compared_and_returned_to(station: FakeStation, page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    page.open_step(Step.LIMITS)
    page.limits.limits.reject.setValue(0.9)
    assert page.rail.buttons[Step.RELEASE].state is StepState.OPEN
    sign_and_release(page, qtbot)
    assert page.rail.buttons[Step.RELEASE].state is StepState.DONE
    assert "nothing was changed since" in page.release.note.text()
    page.release.table.selectRow(1)
    page.release.compare.click()
    assert "limits: reject: 0.9" in page.release.differences.text()
    page.release.roll_back.click()
    qtbot.waitUntil(lambda: station.database.recipes.get("Washer M8").version == 3, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.store.busy, timeout=WAIT_MS)
    assert station.database.recipes.get("Washer M8").limits.reject != 0.9  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: page.draft.base is not None and page.draft.base.version == 3, timeout=WAIT_MS)
    assert page.draft.limits == station.database.recipes.get("Washer M8").limits


def release_elsewhere(station: FakeStation, reject: float) -> None:
    """As teaching or a what-if does, while the set-up page has the version before."""
    recipes = station.database.recipes
    recipe = recipes.get("Washer M8")
    assert recipe.limits is not None
    limits = replace(recipe.limits, reject=reject)
    saved = recipes.save(replace(recipe, limits=limits, version=0, released=False), user="Bea", reason="taught")
    recipes.release(saved.name, saved.version, user="Bea")


def test_a_version_released_elsewhere_takes_the_place_of_what_nobody_changed(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    desktop.actions[Command.SHOW_RUN].trigger()
    release_elsewhere(station, 0.95)
    desktop.actions[Command.SHOW_SETUP].trigger()
    qtbot.waitUntil(lambda: page.draft.limits is not None and page.draft.limits.reject == 0.95, timeout=WAIT_MS)
    assert page.release.versions.rowCount() == 2
    assert not page.question.isVisible()


def test_changes_are_not_put_over_a_version_released_elsewhere_without_a_word(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    page.open_step(Step.LIMITS)
    page.limits.limits.reject.setValue(0.9)
    desktop.actions[Command.SHOW_RUN].trigger()
    release_elsewhere(station, 0.95)
    desktop.actions[Command.SHOW_SETUP].trigger()
    assert "Version 2" in page.question.text.text()
    page.question.buttons[0].click()
    assert page.draft.limits is not None
    assert page.draft.limits.reject == 0.9
    desktop.actions[Command.SHOW_RUN].trigger()
    desktop.actions[Command.SHOW_SETUP].trigger()
    assert not page.question.isVisible(), "asked once, answered once"


@pytest.mark.parametrize("meanwhile", ["a run ended", "the window was to be closed", "nothing"])
def test_nobody_saves_over_a_version_released_elsewhere_without_having_been_asked(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot, meanwhile: str
) -> None:
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    page.open_step(Step.LIMITS)
    page.limits.limits.reject.setValue(0.9)
    if meanwhile == "a run ended":
        start(desktop, qtbot)
        release_elsewhere(station, 0.95)
        stop(desktop, qtbot)
        desktop.actions[Command.SHOW_SETUP].trigger()
        assert "Version 2" in page.question.text.text()
        page.question.dismiss()
    elif meanwhile == "the window was to be closed":
        desktop.actions[Command.SHOW_RUN].trigger()
        release_elsewhere(station, 0.95)
        desktop.window.close()
        page.question.buttons[0].click()
    else:
        release_elsewhere(station, 0.95)
    page.next.click()
    page.save.click()
    assert "Version 2" in page.question.text.text()
    assert len(station.database.recipes.versions("Washer M8")) == 2
    page.question.buttons[1].click()
    qtbot.waitUntil(lambda: not page.draft.changed, timeout=WAIT_MS)
    assert station.database.recipes.get("Washer M8", 3).limits.reject == 0.9  # type: ignore[union-attr]


def test_under_a_new_name_nothing_is_saved_over(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    release_elsewhere(station, 0.95)
    page.open_step(Step.PART)
    page.part.name.clear()
    qtbot.keyClicks(page.part.name, "Washer M9")
    page.save.click()
    qtbot.waitUntil(lambda: "Washer M9" in station.database.recipes.names(), timeout=WAIT_MS)
    assert not page.question.isVisible()


def test_the_version_that_runs_and_the_one_of_the_next_start_are_told_apart(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    start(desktop, qtbot)
    release_elsewhere(station, 0.95)
    desktop.actions[Command.SHOW_SETUP].trigger()
    model = page.release.versions
    qtbot.waitUntil(lambda: model.rowCount() == 2 and not page.store.busy, timeout=WAIT_MS)
    assert [model.data(model.index(row, 1)) for row in range(2)] == ["from the next start", "● in use"]
    page.release.table.selectRow(0)
    assert "Version 1 runs until it is stopped" in page.release.history_note.text()
    stop(desktop, qtbot)
    assert [model.data(model.index(row, 1)) for row in range(2)] == ["● in use", "released"]


def test_a_recipe_goes_to_a_file_and_comes_back_as_a_draft_of_another_name(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "washer.recipe.zip"
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    page.store.export_recipe("Washer M8", 1, str(path))
    qtbot.waitUntil(lambda: path.exists() and not page.store.busy, timeout=WAIT_MS)

    page.exchange.import_file(str(path))
    qtbot.waitUntil(page.question.isVisible, timeout=WAIT_MS)
    assert station.database.recipes.names() == ("Washer M8",)
    assert [button.text() for button in page.question.buttons][1:] == ["Keep both", "Cancel"]
    page.question.buttons[1].click()
    qtbot.waitUntil(lambda: len(station.database.recipes.names()) == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.draft.name == "Washer M8 (2)", timeout=WAIT_MS)
    assert not station.database.recipes.get("Washer M8 (2)").released


def test_a_foreign_file_is_refused_and_nothing_changes(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "foreign.zip"
    path.write_bytes(b"PK no zip")
    page.exchange.import_file(str(path))
    qtbot.waitUntil(lambda: "refused" in desktop.toast.text, timeout=WAIT_MS)
    assert station.database.recipes.names() == ()


def test_the_versions_are_legible_on_a_small_screen_and_what_is_cut_is_in_the_tool_tip(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    reason = "limits moved after the audit of 14 March because the supplier changed the plating of the washer"
    station.user = "Annegret Schneider-Hoffmann"
    desktop.window.resize(1366, 768)
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    page.release.reason.setText(reason)
    sign_and_release(page, qtbot)
    page.open_step(Step.RELEASE)
    table, model = page.release.table, page.release.versions
    qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=WAIT_MS)
    for language in Language:
        desktop.translation.choose(language)
        qtbot.waitUntil(lambda: not table.horizontalScrollBar().isVisible(), timeout=WAIT_MS)
        metrics = table.fontMetrics()
        for row, column in product(range(2), range(model.columnCount())):
            text = model.data(model.index(row, column))
            assert model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole) == text
            cell = QRect(0, 0, table.columnWidth(column) - 8, 500)
            needed = metrics.boundingRect(cell, Qt.TextFlag.TextWordWrap, text)
            assert table.rowHeight(row) >= TOUCH_TARGET_PX
            assert table.rowHeight(row) >= needed.height() or text == reason, (language, text)
    assert model.data(model.index(0, model.columnCount() - 1)) == reason
