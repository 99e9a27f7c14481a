"""Which confirmed parts can be taught, and how they are chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from inspector.recipe import ImagingSettings
from tests.fakes import gradient_image
from tests.ui.fakes import FakeStation
from tests.ui.learning_examples import DEFECT, GOOD, UNSURE, WAIT_MS, record, record_levels, released
from tests.ui.teach_stand import TAUGHT, a_teach_panel, choose, opened, sequences, sign, tried
from ui.learning.teach_panel import TeachPanel


@pytest.fixture
def panel(station: FakeStation, qtbot: QtBot) -> Iterator[TeachPanel]:
    with a_teach_panel(station, [], qtbot) as made:
        yield made


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


def test_the_known_parts_of_a_study_stay_unknown_to_the_recipe(
    panel: TeachPanel, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = released(station)
    (good,) = record_levels(station, recipe, [(20, GOOD)])
    record(
        station, recipe, [0.05], [GOOD], picture=lambda _: gradient_image(level=22), serial="study-1-2-1", lot="study-1"
    )
    opened(panel, qtbot, recipe)
    assert sequences(panel) == [good]


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


def test_a_part_that_was_taught_is_marked_and_cannot_be_taught_again(
    panel: TeachPanel, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = released(station)
    taught, *_, golden, _ = record_levels(station, recipe, TAUGHT)
    opened(panel, qtbot, recipe)
    model, view = panel.candidates.model, panel.candidates.view
    qtbot.waitUntil(lambda: model.known_count == 1, timeout=WAIT_MS)
    assert "marked here: 1" in panel.guards.text
    row = sequences(panel).index(golden)  # its picture is that of a golden sample
    assert "a golden sample already" in str(model.data(model.index(row), int(Qt.ItemDataRole.ToolTipRole)))
    plain = view.grab(view.visualRect(model.index(row))).toImage()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(row)).center())
    qtbot.keyClick(view, Qt.Key.Key_G)
    assert model.chosen("references") == ()
    choose(panel, taught)
    tried(panel, qtbot)
    sign(panel)
    with qtbot.waitSignal(panel.recipe_released, timeout=WAIT_MS):
        panel.form.release.click()
    qtbot.waitUntil(lambda: model.known_count == 2, timeout=WAIT_MS)
    assert model.chosen("references") == ()
    model.show_known({})
    assert view.grab(view.visualRect(model.index(row))).toImage() != plain, "the mark is seen"


def test_a_choice_of_a_part_that_turns_out_to_be_taught_is_dropped(
    panel: TeachPanel, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = released(station)
    *_, golden, _ = record_levels(station, recipe, TAUGHT)
    with qtbot.waitSignal(panel._marks.found, timeout=WAIT_MS):
        panel.show_recipe(recipe.name)
        qtbot.waitUntil(lambda: golden in sequences(panel), timeout=WAIT_MS)
        choose(panel, golden)
    assert not panel.candidates.model.has_choice


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
