from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.pipeline.samples import Samples
from inspector.recipe import ImagePolicy
from ui.setup.draft import SetupDraft
from ui.setup.part_step import PartStep
from ui.setup.record_options import read_types


@pytest.fixture
def step(qtbot: QtBot) -> PartStep:
    made = PartStep()
    qtbot.addWidget(made)
    made.edited.connect(lambda: made.show_draft(made.draft))
    made.show_draft(SetupDraft(name="Washer", class_name="washer"))
    made.show()
    return made


def choose(step: PartStep, policy: ImagePolicy) -> None:
    step.records.policy.set_value(policy)
    step.records.policy.chosen.emit(policy)


def test_types_of_defects_are_typed_with_commas_and_go_into_the_recipe(step: PartStep, qtbot: QtBot) -> None:
    qtbot.keyClicks(step.records.types, "scratch, missing  hole,, Scratch ,dent, ")
    assert step.draft.recipe().defect_types == ("scratch", "missing hole", "dent")
    assert step.records.types_note.text() == "Keys in the review: 1 scratch · 2 missing hole · 3 dent."
    assert step.records.types.text() == "scratch, missing  hole,, Scratch ,dent, ", "nothing is typed for anybody"


def test_commas_of_other_keyboards_part_the_types_too() -> None:
    assert read_types("キズ、汚れ，欠け") == ("キズ", "汚れ", "欠け")


def test_a_tenth_type_is_left_out_and_that_is_said(step: PartStep, qtbot: QtBot) -> None:
    qtbot.keyClicks(step.records.types, "a,b,c,d,e,f,g,h,i,j")
    assert step.draft.recipe().defect_types == tuple("abcdefghi")
    assert "the others are left out" in step.records.types_note.text()


def test_which_pictures_are_kept_goes_into_the_recipe(step: PartStep, qtbot: QtBot) -> None:
    assert not step.records.every.isVisible()
    choose(step, ImagePolicy.EVERY_NTH)
    assert step.records.every.isVisible()
    step.records.every.selectAll()
    qtbot.keyClicks(step.records.every, "25")
    qtbot.keyClick(step.records.every, Qt.Key.Key_Return)
    recipe = step.draft.recipe()
    assert (recipe.image_policy, recipe.image_every) == (ImagePolicy.EVERY_NTH, 25)


def test_a_stored_recipe_shows_what_it_keeps(step: PartStep) -> None:
    choose(step, ImagePolicy.FLAGGED)
    step.records.types.setText("dent, chip")
    step.records.types.textEdited.emit("dent, chip")
    step.show_draft(SetupDraft(name="Nut", class_name="nut"))
    assert (step.records.policy.value, step.records.types.text()) == (ImagePolicy.ALL, "")
    stored = SetupDraft.of(
        SetupDraft(name="Gasket", defect_types=("tear",), image_policy=ImagePolicy.FLAGGED).recipe(), Samples()
    )
    step.show_draft(stored)
    assert (step.records.policy.value, step.records.types.text()) == (ImagePolicy.FLAGGED, "tear")
