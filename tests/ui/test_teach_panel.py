"""Confirmed good parts taught on trial: what is shown, what blocks, what is released and rolled back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from inspector.recipe import ImagingSettings, Recipe
from inspector.types import Limits
from tests.fakes import gradient_image
from tests.ui.fakes import FakeStation
from tests.ui.learning_examples import (
    DEFECT,
    GOOD,
    UNSURE,
    WAIT_MS,
    LevelDetectors,
    record,
    record_levels,
    released,
)
from tests.ui.test_language_switch import NAMES, in_other_letters, readable, texts_of
from ui.background import Background
from ui.language import use_translation
from ui.learning.teach_panel import TeachPanel
from ui.notifications import Notifications
from ui.retranslate import retranslate
from ui.run_session import RunSession

TAUGHT = [(40, GOOD), (38, GOOD), (12, GOOD), (200, DEFECT)]
"""With 40 as a golden sample 38 passes, and 200 stays rejected."""
BLOCKED = [(40, GOOD), (45, DEFECT)]


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()
    assert made.join(10.0)


@pytest.fixture
def posted() -> list[str]:
    return []


@pytest.fixture
def panel(station: FakeStation, background: Background, posted: list[str], qtbot: QtBot) -> TeachPanel:
    station.detectors = LevelDetectors()  # type: ignore[attr-defined]
    notifications = Notifications()
    notifications.posted.connect(lambda what, remedy: posted.append(f"{what} {remedy}"))
    made = TeachPanel(station, RunSession(station, background), notifications, background)  # type: ignore[arg-type]
    made.kept = notifications  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.resize(1280, 690)
    made.show()
    return made


def opened(panel: TeachPanel, qtbot: QtBot, recipe: Recipe) -> None:
    panel.show_recipe(recipe.name)
    heading = f"version {recipe.version}"
    qtbot.waitUntil(lambda: heading in panel.heading.text() and not panel.note.text().endswith("…"), timeout=WAIT_MS)


def choose(panel: TeachPanel, sequence: int, role: str = "references") -> None:
    panel.candidates.model.choose(sequences(panel).index(sequence), role)


def sequences(panel: TeachPanel) -> list[int]:
    model = panel.candidates.model
    return [model.data(model.index(row), int(Qt.ItemDataRole.UserRole)).sequence for row in range(model.rowCount())]


def tried(panel: TeachPanel, qtbot: QtBot) -> None:
    panel.try_out.click()
    qtbot.waitUntil(lambda: not panel.is_trying, timeout=WAIT_MS)


def sign(panel: TeachPanel) -> None:
    panel.form.user.setText("Ada")
    panel.form.reason.setText("lot 47 is brighter")


def flips(panel: TeachPanel) -> list[str]:
    return [button.text() for button in panel.flips.buttons]


def test_only_judged_parts_that_somebody_called_good_can_be_taught(
    panel: TeachPanel, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = released(station)
    good, other, *_ = record_levels(station, recipe, [(20, GOOD), (22, GOOD), (24, UNSURE), (26, None), (200, DEFECT)])
    record(station, recipe, [0.3], [GOOD])
    record(station, recipe, [None], [GOOD], picture=lambda number: gradient_image(level=30))
    opened(panel, qtbot, recipe)
    assert sequences(panel) == [other, good]
    assert "no picture of them is stored: 1" in panel.guards.text


def test_parts_seen_with_other_camera_settings_are_not_offered(
    panel: TeachPanel, station: FakeStation, qtbot: QtBot
) -> None:
    before = released(station, imaging=ImagingSettings("fake:0", exposure_us=100.0))
    record_levels(station, before, [(20, GOOD)])
    recipe = released(station, imaging=ImagingSettings("fake:0", exposure_us=900.0))
    opened(panel, qtbot, recipe)
    assert sequences(panel) == []
    assert "Accept parts on the review page" in panel.lead.text()


def test_without_a_confirmed_bad_part_it_is_said_that_nothing_guards(
    panel: TeachPanel, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = released(station)
    record_levels(station, recipe, [(20, GOOD)])
    opened(panel, qtbot, recipe)
    assert "nothing guards" in panel.guards.text
    record_levels(station, recipe, [(200, DEFECT)])
    panel.show_recipe(recipe.name)
    qtbot.waitUntil(lambda: "nothing guards" not in panel.guards.text, timeout=WAIT_MS)


def test_a_press_and_keys_choose_what_a_part_becomes(panel: TeachPanel, station: FakeStation, qtbot: QtBot) -> None:
    recipe = released(station)
    part = record_levels(station, recipe, [(40, GOOD)])[0]
    opened(panel, qtbot, recipe)
    model, view = panel.candidates.model, panel.candidates.view
    assert panel.try_out.toolTip() == "Choose at least one part."
    place = view.visualRect(model.index(0)).center()
    roles = []
    for _ in range(3):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
        roles.append((model.chosen("references"), model.chosen("tuning")))
    assert roles == [((part,), ()), ((), (part,)), ((), ())]
    qtbot.keyClick(view, Qt.Key.Key_L)
    assert model.chosen("tuning") == (part,)
    assert "0 as golden samples, 1 for the limits only" in panel.chosen.text()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert model.chosen("references") == (part,)
    assert panel.try_out.isEnabled()


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


def test_nothing_is_learned_while_the_station_runs(
    panel: TeachPanel, station: FakeStation, background: Background, qtbot: QtBot
) -> None:
    recipe = released(station)
    taught, *_ = record_levels(station, recipe, TAUGHT)
    opened(panel, qtbot, recipe)
    choose(panel, taught)
    session = panel._session
    session.start(recipe)
    qtbot.waitUntil(lambda: not panel.try_out.isEnabled(), timeout=WAIT_MS)
    assert "stop it before anything is learned" in panel.try_out.toolTip()
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


def test_what_was_chosen_stays_when_the_same_recipe_is_shown_again(
    panel: TeachPanel, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = released(station)
    taught, *_ = record_levels(station, recipe, TAUGHT)
    opened(panel, qtbot, recipe)
    choose(panel, taught)
    more = record_levels(station, recipe, [(42, GOOD)])[0]
    panel.show_recipe(recipe.name)
    qtbot.waitUntil(lambda: more in sequences(panel), timeout=WAIT_MS)
    assert panel.candidates.model.chosen("references") == (taught,)


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
