"""A stored recipe on the set-up page: opened as it was left, and stale where its settings changed since."""

from __future__ import annotations

from dataclasses import replace

from inspector.pipeline.samples import Samples
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe
from inspector.types import Limits
from tests.fakes import gradient_image
from ui.setup.draft import SetupDraft
from ui.setup.steps import Step, StepState

IMAGE, OTHER = gradient_image(), gradient_image(level=90)


def stored(**changes) -> Recipe:
    recipe = Recipe(
        "Washer",
        DetectorSettings("washer", match_radius=0),
        ImagingSettings("device:0"),
        limits=Limits(0.1, 0.2),
        wanted_rate=0.01,
        version=3,
        golden_scores=(0.05, 0.06),
    )
    recipe = replace(recipe, captured_under=recipe.camera_fingerprint, limits_under=recipe.calibration_fingerprint)
    return replace(recipe, **changes)


def test_a_stored_recipe_is_opened_as_it_was_left():
    draft = SetupDraft.of(stored(), Samples((IMAGE, IMAGE)))
    assert draft.missing_for_release("Ada") == ""
    assert draft.false_reject_rate == 0.01
    assert draft.recipe().golden_scores == (0.05, 0.06)
    assert draft.recipe().detector.match_radius == 0


def test_a_stored_recipe_whose_camera_was_changed_is_opened_stale():
    recipe = stored(imaging=ImagingSettings("device:1"), limits=None)
    draft = SetupDraft.of(recipe, Samples((IMAGE, IMAGE)))
    assert draft.state(Step.GOLDENS) is StepState.STALE
    assert draft.first_open is Step.REGION


def test_a_stored_recipe_with_limits_for_other_settings_has_none_when_opened():
    draft = SetupDraft.of(stored(limits_under="other"), Samples((IMAGE, IMAGE)))
    assert draft.limits is None
    assert draft.first_open is Step.LIMITS


def test_a_recipe_of_another_station_is_gone_through_before_it_is_released():
    draft = SetupDraft.of(stored(), Samples((IMAGE, OTHER)))
    draft.distrust()
    assert draft.limits is None
    assert draft.first_open is Step.GOLDENS
