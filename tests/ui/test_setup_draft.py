"""The waterfall of the set-up: what is locked, what a change makes stale, and what may be released."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inspector.pipeline.samples import SampleScores, SightTest
from inspector.pipeline.teaching import Taught, suggest_limits
from inspector.region import RegionOfInterest, TileGrid
from tests.fakes import gradient_image
from ui.setup.draft import SetupDraft
from ui.setup.steps import Step, StepState

IMAGE = gradient_image()
OTHER, THIRD = gradient_image(level=90), gradient_image(level=91)
TAUGHT = Taught(
    suggest_limits(SampleScores(np.array([0.1, 0.11, 0.12], np.float32)), 0.05),
    SampleScores(np.array([0.1, 0.11, 0.12], np.float32)),
)


def a_draft(*, done: bool = True) -> SetupDraft:
    """A draft on its way; `done`: through all steps but the release."""
    draft = SetupDraft()
    draft.set_name("Washer")
    draft.set_class_name("metal washer")
    if done:
        for step in (Step.PART, Step.CAMERA, Step.REGION):
            assert draft.confirm(step)
        draft.add_references([IMAGE, IMAGE, IMAGE])
        assert draft.confirm(Step.GOLDENS)
        draft.set_taught(TAUGHT)
        assert draft.confirm(Step.LIMITS)
    return draft


def states(draft: SetupDraft) -> dict[Step, StepState]:
    return {step: draft.state(step) for step in Step}


def test_a_later_step_is_locked_until_the_one_before_is_done():
    draft = a_draft(done=False)
    assert draft.state(Step.PART) is StepState.OPEN
    assert draft.state(Step.CAMERA) is StepState.LOCKED
    assert "Step 1" in draft.why_locked(Step.CAMERA)
    assert not draft.confirm(Step.REGION), "a locked step cannot be confirmed"
    assert draft.confirm(Step.PART)
    assert draft.state(Step.CAMERA) is StepState.OPEN
    assert draft.first_open is Step.CAMERA


def test_a_step_with_something_missing_cannot_be_confirmed():
    draft = SetupDraft()
    assert not draft.confirm(Step.PART)
    draft.set_name("Washer")
    assert "part is called" in draft.missing(Step.PART)
    draft.set_class_name("washer")
    assert draft.confirm(Step.PART)
    assert draft.confirm(Step.CAMERA)
    assert draft.confirm(Step.REGION)
    assert not draft.confirm(Step.GOLDENS)
    assert not draft.confirm(Step.LIMITS)


def test_after_all_steps_a_signature_releases():
    draft = a_draft()
    assert all(state is StepState.DONE for step, state in states(draft).items() if step < Step.RELEASE)
    assert draft.missing_for_release("  ") == "Sign with your name."
    assert draft.missing_for_release("Ada") == ""
    assert draft.recipe().golden_scores == pytest.approx((0.1, 0.11, 0.12))


@pytest.mark.parametrize("change", [{"camera": "device:1"}, {"exposure_us": 500.0}, {"width": 640, "height": 480}])
def test_another_camera_setting_makes_all_that_follows_stale(change):
    draft = a_draft()
    draft.set_imaging(replace(draft.imaging, **change))
    assert draft.state(Step.CAMERA) is StepState.DONE
    assert draft.state(Step.REGION) is StepState.STALE
    assert draft.state(Step.GOLDENS) is StepState.STALE
    assert draft.state(Step.LIMITS) is StepState.STALE
    assert draft.limits is None
    assert draft.missing_for_release("Ada") != ""
    assert draft.confirm(Step.REGION)
    assert not draft.confirm(Step.GOLDENS), "pictures of other settings are not kept silently"
    draft.keep_references()
    assert draft.confirm(Step.GOLDENS)


@pytest.mark.parametrize(
    "change",
    [
        {"region": RegionOfInterest.rectangle((64, 48), 0, 0, 40, 40)},
        {"aligned": True},
        {"tiles": TileGrid(2, 2)},
    ],
)
def test_another_region_keeps_the_pictures_and_asks_for_a_look_at_them(change):
    draft = a_draft()
    draft.set_imaging(replace(draft.imaging, **change))
    assert draft.state(Step.REGION) is StepState.DONE
    assert draft.state(Step.GOLDENS) is StepState.STALE
    assert draft.limits is None
    assert draft.confirm(Step.GOLDENS)
    assert draft.state(Step.LIMITS) is StepState.STALE


@pytest.mark.parametrize(
    "change",
    [
        {"weights": "untrained:1"},
        {"tier": "fast"},
        {"profile": "paper"},
        {"match_radius": 1},
        {"defect_words": ("scratch",)},
        {"variants": ("rotate_90",)},
    ],
)
def test_another_way_of_judging_takes_the_limits_and_keeps_the_samples(change):
    draft = a_draft()
    draft.set_detector(replace(draft.detector, **change))
    assert draft.limits is None
    assert draft.state(Step.GOLDENS) is StepState.DONE
    assert draft.state(Step.LIMITS) is StepState.STALE


def test_another_name_alone_makes_nothing_stale():
    draft = a_draft()
    draft.set_name("Washer M8")
    assert draft.limits is not None
    assert draft.missing_for_release("Ada") == ""


def test_a_noun_that_is_typed_anew_takes_the_limits():
    draft = a_draft()
    draft.set_class_name("")
    assert draft.state(Step.PART) is StepState.OPEN
    draft.set_class_name("nut")
    assert draft.limits is None
    assert draft.recipe().detector.class_name == "nut"


def test_a_golden_sample_taken_away_and_put_back_asks_for_limits_anew():
    draft = a_draft()
    image = draft.remove_reference(1)
    draft.insert_reference(1, image)
    assert len(draft.references) == 3
    assert draft.limits is None
    assert not draft.health.findings


def test_parts_for_proof_leave_the_limits_alone_and_others_do_not():
    draft = a_draft()
    assert draft.add_others("proof", [OTHER]) == 0
    assert draft.limits is not None
    assert draft.state(Step.LIMITS) is StepState.DONE
    draft.move_proof_to_tuning(0)
    assert (len(draft.proof), len(draft.tuning)) == (0, 1)
    assert draft.limits is None
    assert draft.state(Step.LIMITS) is StepState.STALE


def test_a_known_bad_part_asks_for_limits_anew():
    draft = a_draft()
    draft.add_others("known_bad", [OTHER])
    assert draft.limits is None


def test_the_same_picture_proves_nothing_twice_and_no_golden_sample_proves_itself():
    draft = a_draft()
    assert draft.add_others("proof", [IMAGE]) == 1, "it is a golden sample"
    assert draft.taught is not None, "nothing was added, so nothing is to be scored"
    assert draft.add_others("proof", [OTHER, OTHER.copy(), THIRD]) == 1
    assert len(draft.proof) == 2
    assert draft.add_others("known_bad", [THIRD]) == 1


def test_limits_set_by_hand_stay_when_parts_that_are_to_prove_them_are_scored():
    draft = a_draft()
    draft.set_limits_by_hand(0.3, 0.4)
    draft.add_others("proof", [OTHER])
    draft.set_taught(TAUGHT)
    assert draft.limits is not None
    assert (draft.limits.review, draft.limits.reject) == (0.3, 0.4)
    draft.restore_suggested()
    assert draft.limits == TAUGHT.limits


def test_what_was_seen_under_other_limits_is_not_shown_to_whoever_signs():
    draft = a_draft()
    draft.sight = SightTest((), TAUGHT.limits)
    draft.set_limits_by_hand(0.3, 0.4)
    assert draft.sight is None


def test_the_scores_kept_are_those_the_limits_were_set_under():
    draft = a_draft()
    draft.add_others("proof", [OTHER])
    assert draft.recipe().golden_scores == pytest.approx((0.1, 0.11, 0.12))
    draft.remove_reference(0)
    assert draft.recipe().golden_scores == ()


def test_without_golden_samples_another_camera_is_no_obstacle():
    draft = a_draft()
    for _ in range(3):
        draft.remove_reference(0)
    draft.set_imaging(replace(draft.imaging, camera="device:3"))
    draft.set_zero_shot(True)
    assert draft.recipe().captured_under == ""
    assert draft.recipe().stale == ""


def test_golden_samples_of_two_cameras_fit_none_of_them():
    draft = a_draft()
    before = draft.imaging
    draft.set_imaging(replace(before, camera="device:3"))
    draft.add_references([OTHER])
    draft.set_imaging(before)
    assert "other camera settings" in draft.missing(Step.GOLDENS)


def test_a_region_of_another_frame_size_than_the_samples_cannot_be_confirmed():
    draft = a_draft()
    draft.set_imaging(replace(draft.imaging, region=RegionOfInterest.rectangle((640, 480), 0, 0, 100, 100)))
    assert "640 × 480" in draft.missing(Step.REGION)
    assert not draft.confirm(Step.GOLDENS)


def test_a_new_recipe_needs_a_name_of_its_own():
    draft = SetupDraft(taken_names=frozenset({"washer"}))
    draft.set_name(" Washer ")
    draft.set_class_name("washer")
    assert "of this name" in draft.missing(Step.PART)


def test_alignment_and_turned_golden_samples_exclude_each_other():
    draft = a_draft()
    draft.set_detector(replace(draft.detector, variants=("rotate_90",)))
    draft.set_imaging(replace(draft.imaging, aligned=True))
    assert draft.detector.variants == ()


def test_without_golden_samples_words_alone_may_judge():
    draft = a_draft(done=False)
    for step in (Step.PART, Step.CAMERA, Step.REGION):
        draft.confirm(step)
    draft.set_zero_shot(True)
    assert draft.confirm(Step.GOLDENS)
    draft.set_taught(Taught(suggest_limits(SampleScores(), 0.05), SampleScores()))
    assert draft.limits is not None
    assert draft.limits.method == "zero-shot"
    draft.add_references([IMAGE])
    assert not draft.zero_shot
    assert draft.limits is None


def test_another_wanted_rate_moves_the_limits_without_scoring_again():
    draft = a_draft()
    before = draft.limits
    draft.set_rate(0.01)
    assert before is not None
    assert draft.limits is not None
    assert draft.limits.reject > before.reject


def test_limits_moved_by_hand_can_be_put_back_to_the_suggested_ones():
    draft = a_draft()
    draft.set_limits_by_hand(0.3, 0.4)
    assert draft.limits is not None
    assert draft.limits.method == "manual"
    assert draft.suggested == TAUGHT.limits
