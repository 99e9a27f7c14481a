"""Confirmed good parts taught on trial: what is shown, what blocks, what is released and rolled back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.types import Limits
from tests.ui.fakes import FakeStation
from tests.ui.learning_examples import (
    DEFECT,
    GOOD,
    WAIT_MS,
    record_levels,
    released,
)
from tests.ui.teach_stand import TAUGHT, a_teach_panel, choose, opened, sign, tried
from tests.ui.test_language_switch import NAMES, in_other_letters, readable, texts_of
from ui.language import use_translation
from ui.learning.teach_panel import TeachPanel
from ui.retranslate import retranslate

BLOCKED = [(40, GOOD), (45, DEFECT)]


@pytest.fixture
def posted() -> list[str]:
    return []


@pytest.fixture
def panel(station: FakeStation, posted: list[str], qtbot: QtBot) -> Iterator[TeachPanel]:
    with a_teach_panel(station, posted, qtbot) as made:
        yield made


def flips(panel: TeachPanel) -> list[str]:
    return [button.text() for button in panel.flips.buttons]


def test_what_flips_is_shown_and_released_with_name_and_reason(
    panel: TeachPanel, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = released(station)
    taught, flipped, *_ = record_levels(station, recipe, TAUGHT)
    opened(panel, qtbot, recipe)
    choose(panel, taught)
    tried(panel, qtbot)
    assert flips(panel) == ["Good: FAIL → PASS: 1"]
    assert panel.flips.model.item(0).sequence == flipped
    assert not panel.form.release.isEnabled()
    assert "what changed" in panel.form.release.toolTip()
    assert station.database.recipes.get(recipe.name).version == 1, "a trial stores nothing"
    sign(panel)
    with qtbot.waitSignal(panel.recipe_released, timeout=WAIT_MS) as told:
        panel.form.release.click()
    assert told.args is not None
    new = station.database.recipes.get(recipe.name)
    assert told.args[0].version == new.version == 2
    assert len(new.references) == 5
    newest, first = station.database.recipes.versions(recipe.name)
    assert (newest.released_by, newest.reason) == ("Ada", "lot 47 is brighter")
    assert first.released_at is not None, "the one before stays"


def test_a_confirmed_bad_part_that_would_pass_blocks_the_release(
    panel: TeachPanel, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = released(station)
    taught, bad = record_levels(station, recipe, BLOCKED)
    opened(panel, qtbot, recipe)
    choose(panel, taught)
    tried(panel, qtbot)
    sign(panel)
    assert panel.outcome.text.startswith(f"Blocked: a confirmed bad part would pass (part {bad}).")
    assert flips(panel)[0] == "Bad: FAIL → PASS: 1"
    assert not panel.form.release.isEnabled()
    assert "Blocked" in panel.form.release.toolTip()
    assert "Blocked" in panel.form.release.accessibleDescription()
    with qtbot.waitSignal(panel.inspection_chosen, timeout=WAIT_MS) as told:
        place = panel.flips.view.visualRect(panel.flips.model.index(0)).center()
        qtbot.mouseClick(panel.flips.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [bad]
    panel._on_release_wanted()
    qtbot.wait(50)
    assert station.database.recipes.get(recipe.name).version == 1


def test_a_stored_picture_that_is_gone_guards_nothing_and_that_is_said(
    panel: TeachPanel, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = released(station)
    taught, bad = record_levels(station, recipe, [(40, GOOD), (200, DEFECT)])
    opened(panel, qtbot, recipe)
    path = station.database.inspections.get(bad).files.image_path
    assert path is not None
    station.database.images.resolve(path).unlink()
    choose(panel, taught)
    tried(panel, qtbot)
    assert "guard nothing: 1" in panel.outcome.text


def test_another_choice_after_a_trial_has_to_be_tried_again(
    panel: TeachPanel, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = released(station)
    taught, other, *_ = record_levels(station, recipe, TAUGHT)
    opened(panel, qtbot, recipe)
    choose(panel, taught)
    tried(panel, qtbot)
    sign(panel)
    assert panel.form.release.isEnabled()
    choose(panel, other)
    assert not panel.form.release.isEnabled()
    assert "Try it first" in panel.form.release.toolTip()
    assert flips(panel) == []


def test_a_trial_can_be_cancelled_and_changes_nothing(panel: TeachPanel, station: FakeStation, qtbot: QtBot) -> None:
    station.detectors.may_go_on = lambda: False  # type: ignore[attr-defined]
    recipe = released(station)
    taught, *_ = record_levels(station, recipe, TAUGHT)
    opened(panel, qtbot, recipe)
    choose(panel, taught)
    panel.try_out.click()
    qtbot.waitUntil(lambda: "Learning golden samples" in panel.note.text(), timeout=WAIT_MS)
    assert panel.progress.isVisible()
    panel.cancel.click()
    qtbot.waitUntil(lambda: not panel.is_trying, timeout=WAIT_MS)
    assert "Cancelled" in panel.note.text()
    assert flips(panel) == []
    assert panel.try_out.isEnabled()


def test_nothing_is_learned_while_the_station_runs(panel: TeachPanel, station: FakeStation, qtbot: QtBot) -> None:
    recipe = released(station)
    taught, *_ = record_levels(station, recipe, TAUGHT)
    opened(panel, qtbot, recipe)
    choose(panel, taught)
    session = panel._session
    session.start(recipe)
    qtbot.waitUntil(lambda: not panel.try_out.isEnabled(), timeout=WAIT_MS)
    assert "stop it before anything is learned" in panel.try_out.toolTip()
    assert "runs until it is stopped" not in panel.lead.text()
    released(station, limits=Limits(0.3, 0.4))
    panel.show_recipe(recipe.name)
    note = "Version 1 runs until it is stopped; version 2 holds from the next start."
    qtbot.waitUntil(lambda: note in panel.lead.text(), timeout=WAIT_MS)
    choose(panel, taught)
    with qtbot.waitSignal(session.ended, timeout=WAIT_MS):
        session.stop()
    assert panel.try_out.isEnabled()


def test_one_press_rolls_back_to_the_version_before(panel: TeachPanel, station: FakeStation, qtbot: QtBot) -> None:
    first = released(station)
    second = released(station, limits=Limits(0.3, 0.4))
    opened(panel, qtbot, second)
    assert panel.roll_back.text() == "Roll back to version 1"
    with qtbot.waitSignal(panel.recipe_released, timeout=WAIT_MS):
        panel.roll_back.click()
    back = station.database.recipes.get(first.name)
    assert (back.version, back.limits) == (3, first.limits)
    qtbot.waitUntil(lambda: panel.roll_back.text() == "Roll back to version 2", timeout=WAIT_MS)


def test_the_first_version_has_nothing_to_roll_back_to(panel: TeachPanel, station: FakeStation, qtbot: QtBot) -> None:
    opened(panel, qtbot, released(station))
    assert not panel.roll_back.isEnabled()
    assert "No other version" in panel.roll_back.toolTip()


def test_a_version_released_meanwhile_is_not_overwritten(
    panel: TeachPanel, station: FakeStation, posted: list[str], qtbot: QtBot
) -> None:
    recipe = released(station)
    taught, *_ = record_levels(station, recipe, TAUGHT)
    opened(panel, qtbot, recipe)
    choose(panel, taught)
    tried(panel, qtbot)
    sign(panel)
    released(station, limits=Limits(0.3, 0.4))
    panel.form.release.click()
    qtbot.waitUntil(lambda: bool(posted), timeout=WAIT_MS)
    assert "version 2 is in use in place of version 1" in posted[0]
    assert station.database.recipes.get(recipe.name).version == 2


def test_every_word_follows_the_language(panel: TeachPanel, station: FakeStation, qtbot: QtBot) -> None:
    recipe = released(station)
    taught, *_ = record_levels(station, recipe, BLOCKED)
    opened(panel, qtbot, recipe)
    choose(panel, taught)
    tried(panel, qtbot)
    try:
        use_translation(in_other_letters)
        retranslate(panel)
        panel.grab()
        assert not [text for text in texts_of(panel) if readable(NAMES.sub("", text))]
        for model in (panel.candidates.model, panel.flips.model):
            assert not readable(str(model.data(model.index(0), int(Qt.ItemDataRole.AccessibleTextRole))))
    finally:
        use_translation(None)
