"""Limits dragged over the log: counts, flips, honest notes, and the version that comes of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.recipe import Recipe
from inspector.types import Limits
from tests.ui.fakes import FakeStation
from tests.ui.learning_examples import (
    DEFECT,
    FAIL,
    GOOD,
    PASS,
    REVIEW,
    WAIT_MS,
    record,
    record_levels,
    released,
)
from tests.ui.test_language_switch import NAMES, in_other_letters, readable, texts_of
from tests.ui.what_if_stand import SCORES, a_panel, read, shown
from ui.background import Background
from ui.language import use_translation
from ui.learning.what_if_panel import WhatIfPanel
from ui.retranslate import retranslate


@pytest.fixture
def panel(station: FakeStation, background: Background, qtbot: QtBot) -> WhatIfPanel:
    return a_panel(station, background, qtbot)


def cells(panel: WhatIfPanel) -> list[str]:
    return [panel.table.cells[0, verdict].text() for verdict in (PASS, REVIEW, FAIL)]


def flips(panel: WhatIfPanel) -> list[str]:
    return [button.text() for button in panel.flips.buttons]


def sign(panel: WhatIfPanel) -> None:
    panel.form.user.setText("Ada")
    panel.form.reason.setText("too many reviews")


@pytest.fixture
def recipe(station: FakeStation) -> Recipe:
    return released(station)


def test_moved_limits_count_the_log_anew_and_show_exactly_the_parts_that_flip(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    parts = record(station, recipe, SCORES)
    shown(panel, qtbot)
    assert cells(panel) == ["2", "3", "2"]
    assert flips(panel) == []
    panel.try_limits(0.14, 0.3)
    assert cells(panel) == ["2 → 3", "3", "2 → 1"]
    qtbot.waitUntil(lambda: bool(flips(panel)), timeout=WAIT_MS)
    assert flips(panel) == ["FAIL → REVIEW: 1", "REVIEW → PASS: 1"]
    assert [panel.flips.model.item(0).sequence] == [parts[5]]
    panel.flips.buttons[1].click()
    with qtbot.waitSignal(panel.inspection_chosen, timeout=WAIT_MS) as told:
        place = panel.flips.view.visualRect(panel.flips.model.index(0)).center()
        qtbot.mouseClick(panel.flips.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [parts[2]]
    with qtbot.waitSignal(panel.inspection_chosen, timeout=WAIT_MS) as told:
        qtbot.keyClick(panel.flips.view, Qt.Key.Key_Return)
    assert told.args == [parts[2]]


def test_a_flipped_part_is_shown_by_its_picture(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    part = record_levels(station, recipe, [(30, None)])[0]
    shown(panel, qtbot)
    panel.try_limits(0.3, 0.4)
    pictures = panel.flips.view.itemDelegate()._pictures  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: pictures.of_sequence(part) is not None, timeout=WAIT_MS)


def test_all_of_many_flipped_parts_can_be_reached(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, [0.15] * 450)
    shown(panel, qtbot)
    panel.try_limits(0.16, 0.2)
    qtbot.waitUntil(lambda: flips(panel) == ["REVIEW → PASS: 450"], timeout=WAIT_MS)
    model = panel.flips.model
    while model.canFetchMore():
        model.fetchMore()
    assert len({model.item(row).sequence for row in range(model.rowCount())}) == 450


def test_false_rejects_and_escapes_come_with_what_so_few_parts_prove(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, [0.05, 0.25, 0.26, 0.15, 0.5], [DEFECT, GOOD, GOOD, DEFECT, DEFECT])
    shown(panel, qtbot)
    panel.try_limits(0.18, 0.3)
    assert "Good parts rejected: 2 of 2 → 0 of 2" in panel.false_rejects.text()
    assert "0 % to 78 %" in panel.false_rejects.text()
    assert "Defective parts passed: 1 of 3 → 2 of 3" in panel.escapes.text()
    assert "would pass in addition: 1" in panel.statements.text
    assert "not proven" in panel.statements.text


def test_where_nobody_looked_at_passed_parts_escapes_are_called_unknown(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, SCORES, [None, None, None, None, None, None, DEFECT])
    shown(panel, qtbot)
    assert "how many defects slip through is not known" in panel.statements.text
    assert "Only flagged parts were looked at" in panel.statements.text
    assert "nobody called a judged part good" in panel.false_rejects.text()


def test_applying_needs_a_moved_limit_a_name_and_a_reason(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, SCORES)
    shown(panel, qtbot)
    apply = panel.form.release
    said = [apply.toolTip()]
    panel.try_limits(0.14, 0.3)
    said.append(apply.toolTip())
    panel.form.reason.setText("too many reviews")
    panel.form.user.clear()
    said.append(apply.toolTip())
    assert said == ["Move a limit first.", "Say what changed, for whoever asks later.", "Sign with your name."]
    sign(panel)
    assert apply.isEnabled()
    with qtbot.waitSignal(panel.recipe_released, timeout=WAIT_MS):
        apply.click()
    new = station.database.recipes.get(recipe.name)
    assert new.limits is not None
    assert (new.version, new.limits.review, new.limits.reject) == (2, 0.14, 0.3)
    assert station.database.recipes.versions(recipe.name)[0].released_by == "Ada"
    read(panel, qtbot)
    assert panel.version.currentText() == "Version 2, in use"
    assert cells(panel) == ["2 → 3", "3", "2 → 1"], "the log of before is counted under the new limits"


def test_a_version_whose_scores_do_not_compare_can_only_be_looked_at(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, SCORES)
    released(station, levels=(10, 90))
    shown(panel, qtbot)
    assert "No inspections" in panel.note.text()
    panel.version.setCurrentIndex(panel.version.findData(1))
    panel.version.activated.emit(panel.version.currentIndex())
    qtbot.waitUntil(lambda: cells(panel) == ["2", "3", "2"], timeout=WAIT_MS)
    panel.try_limits(0.14, 0.3)
    sign(panel)
    assert not panel.form.release.isEnabled()
    assert "Version 2 was released last" in panel.form.release.toolTip()


def test_a_run_that_goes_on_keeps_its_limits_and_that_is_said(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, SCORES)
    shown(panel, qtbot)
    session = panel._session
    session.start(recipe)
    panel.try_limits(0.14, 0.3)
    sign(panel)
    assert "hold from the next start" in panel.form.note.text()
    with qtbot.waitSignal(panel.recipe_released, timeout=WAIT_MS):
        panel.form.release.click()
    assert session.recipe is not None
    assert session.recipe.limits == recipe.limits
    read(panel, qtbot)
    words = [panel.version.itemText(place) for place in range(panel.version.count())]
    assert words == ["Version 2, from the next start", "Version 1, in use"]
    assert "Version 1 runs until it is stopped; version 2 holds from the next start." in panel.note.text()
    with qtbot.waitSignal(session.ended, timeout=WAIT_MS):
        session.stop()
    assert panel.version.itemText(0) == "Version 2, in use"
    assert panel.version.itemText(1) == "Version 1"


def test_the_newest_parts_of_one_lot_can_be_looked_at_alone(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, SCORES, lot="A")
    record(station, recipe, [0.15], lot="B")
    shown(panel, qtbot)
    assert cells(panel) == ["2", "4", "2"]
    panel.lot.setCurrentIndex(panel.lot.findData("B"))
    panel.lot.activated.emit(panel.lot.currentIndex())
    qtbot.waitUntil(lambda: cells(panel) == ["0", "1", "0"], timeout=WAIT_MS)


def test_reading_again_keeps_what_was_chosen_and_counts_new_parts(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, SCORES, lot="A")
    record(station, recipe, SCORES, lot="B")
    shown(panel, qtbot)
    panel.lot.setCurrentIndex(panel.lot.findData("A"))
    panel.lot.activated.emit(panel.lot.currentIndex())
    read(panel, qtbot)
    record(station, recipe, [0.01], lot="A")
    panel.refresh.click()
    qtbot.waitUntil(lambda: cells(panel) == ["3", "3", "2"], timeout=WAIT_MS)
    assert panel.lot.currentText() == "A"


def test_without_a_released_recipe_there_is_nothing_to_try(
    panel: WhatIfPanel, station: FakeStation, qtbot: QtBot
) -> None:
    shown(panel, qtbot)
    assert panel.note.text() == "No recipe has been released yet."
    assert not panel.form.release.isEnabled()
    assert not any(handle.isVisible() for handle in panel.histogram.handles)


def test_another_recipe_brings_its_own_log(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, SCORES)
    other = released(station, name="Bracket", limits=Limits(0.3, 0.4))
    record(station, other, [0.35])
    shown(panel, qtbot)
    panel.show_recipe(other.name)
    qtbot.waitUntil(lambda: cells(panel) == ["0", "1", "0"], timeout=WAIT_MS)
    assert panel.recipe.currentText() == "Bracket"
    assert panel.review.value() == 0.3


def test_every_word_follows_the_language(
    panel: WhatIfPanel, station: FakeStation, recipe: Recipe, qtbot: QtBot
) -> None:
    record(station, recipe, SCORES, [GOOD, None, GOOD, DEFECT, None, GOOD, DEFECT])
    shown(panel, qtbot)
    panel.try_limits(0.16, 0.3)
    qtbot.waitUntil(lambda: bool(flips(panel)), timeout=WAIT_MS)
    try:
        use_translation(in_other_letters)
        retranslate(panel)
        panel.grab()
        assert not [text for text in texts_of(panel) if readable(NAMES.sub("", text))]
        model = panel.flips.model
        assert not readable(str(model.data(model.index(0), int(Qt.ItemDataRole.AccessibleTextRole))))
    finally:
        use_translation(None)
