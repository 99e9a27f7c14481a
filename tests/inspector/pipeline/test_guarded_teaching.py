"""Confirmed good parts taught on trial, beside the parts whose truth is known."""

from __future__ import annotations

import math

import numpy as np
import pytest

from inspector.detector.base import LeaveOneOut
from inspector.errors import ImageUnreadableError, NotJudgeableError, PartNotTeachableError, RecipeInvalidError
from inspector.pipeline.guarded_teaching import GuardedTeaching
from inspector.pipeline.preparation import DetectorProvider
from inspector.pipeline.samples import Samples
from inspector.pipeline.teaching_trial import StoredPart
from inspector.pipeline.thread import StoppedEarly
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe, ReferenceImage
from inspector.region import RegionOfInterest
from inspector.types import Disposition, Limits, Verdict
from tests.fakes import FakeDetector, gradient_image
from tests.inspector.detector.conftest import SMALL_CONFIG, register

GOOD, DEFECT, UNSURE = Disposition.GOOD, Disposition.DEFECT, Disposition.UNSURE
PASS, REVIEW, FAIL = Verdict.PASS, Verdict.REVIEW, Verdict.FAIL
NAME = "test-guarded-80"
GOLDEN = tuple(gradient_image(level=level) for level in (10, 12, 14, 16))
LIMITS = Limits(0.1, 0.2)
UNFINDABLE = 255


class LevelDetector(FakeDetector):
    """Scores a picture by how far its blue level lies from the nearest reference's; one level cannot be judged."""

    uses_language = False
    clear_below = None

    def predict(self, image):
        if image[0, 0, 2] == UNFINDABLE:
            raise NotJudgeableError(reason="misaligned")
        distance = min(abs(int(image[0, 0, 2]) - level) for level in self._levels)
        return super().predict(gradient_image(level=1 + distance))

    def leave_one_out(self, *, tier=None):
        levels = self._levels
        others = [levels[:index] + levels[index + 1 :] for index in range(len(levels))]
        nearest = [min(abs(level - one) for one in rest) for level, rest in zip(levels, others, strict=True)]
        scores = (np.array(nearest, np.float32) + 1) / 100
        return LeaveOneOut(scores, scores[:, None, None], scores[:, None, None])

    @property
    def _levels(self):
        return [int(image[0, 0, 2]) for image in self._references]


class LevelDetectors(DetectorProvider):
    """The real provider, but for the model."""

    def detector(self, settings, references, *, imaging=None, on_progress, cancelled):
        detector = LevelDetector()
        detector.fit(references)
        on_progress(len(references), len(references), "references")
        return detector


def recipe_of(**changes) -> Recipe:
    values = {"limits": LIMITS, "references": (ReferenceImage("a", "b"),), "version": 3, "released": True, **changes}
    return Recipe("Nut", DetectorSettings("nut", NAME, "untrained:0"), **values)


def stored(levels) -> list[StoredPart]:
    """Parts numbered from 1, by (level, disposition)."""
    return [
        StoredPart(number, disposition, lambda level=level: gradient_image(level=level))
        for number, (level, disposition) in enumerate(levels, 1)
    ]


def teaching(parts, *, samples=None, recipe=None, told=None, cancelled=lambda: False) -> GuardedTeaching:
    def tell(done, of, stage):
        if told is not None:
            told.append((stage, done, of))

    return GuardedTeaching(LevelDetectors(), recipe or recipe_of(), samples or Samples(GOLDEN), parts, tell, cancelled)


def test_a_taught_part_lets_its_like_pass_and_every_flip_is_shown():
    trial = teaching(stored([(40, GOOD), (38, GOOD), (12, GOOD), (200, DEFECT)])).try_out(as_references=[1])
    assert [(part.sequence, part.verdict_before, part.verdict_after) for part in trial.flips] == [(2, FAIL, PASS)]
    assert [part.taught for part in trial.parts] == ["references", "", "", ""]
    assert not trial.blocked
    assert len(trial.samples.references) == 5
    assert trial.samples.references[-1][0, 0, 2] == 40


def test_a_part_that_becomes_a_golden_sample_is_judged_against_the_others_and_never_against_itself():
    trial = teaching(stored([(40, GOOD), (12, GOOD)])).try_out(as_references=[1])
    taught, golden = trial.parts
    assert (taught.score_before, taught.score_after) == (pytest.approx(0.25), pytest.approx(0.25))
    assert (golden.score_before, golden.score_after) == (pytest.approx(0.03), pytest.approx(0.03))


def test_the_limits_are_learned_anew_for_the_same_wanted_rate():
    trial = teaching(stored([(40, GOOD)]), recipe=recipe_of(wanted_rate=0.1)).try_out(as_references=[1])
    assert trial.limits_before == LIMITS
    assert trial.limits_after == trial.recipe.limits == trial.taught.limits
    assert (trial.limits_after.false_reject_rate, trial.limits_after.count) == (0.1, 5)
    assert trial.recipe.wanted_rate == 0.1
    assert trial.recipe.golden_scores == pytest.approx((0.03, 0.03, 0.03, 0.03, 0.25))


def test_what_comes_out_is_a_draft_of_the_next_version_without_samples():
    draft = teaching(stored([(18, GOOD)])).try_out(as_references=[1]).recipe
    assert (draft.version, draft.released, draft.references, draft.limits_under) == (0, False, (), "")
    assert draft.name == "Nut"


def test_a_confirmed_bad_part_that_would_pass_blocks():
    trial = teaching(stored([(40, GOOD), (45, DEFECT), (200, DEFECT)])).try_out(as_references=[1])
    assert trial.blocked
    assert [(part.sequence, part.verdict_before) for part in trial.blocking] == [(2, FAIL)]
    assert trial.weaker == ()


def test_a_confirmed_bad_part_that_would_only_be_reviewed_is_named_and_does_not_block():
    trial = teaching(stored([(40, GOOD), (50, DEFECT), (60, DEFECT)])).try_out(as_references=[1])
    assert [part.sequence for part in trial.weaker] == [2]
    assert not trial.blocked


def test_a_good_part_that_would_be_rejected_does_not_block_but_shows():
    trial = teaching(stored([(18, GOOD), (28, GOOD)]), recipe=recipe_of(limits=Limits(0.5, 0.9))).try_out(
        as_references=[1]
    )
    assert [(part.sequence, part.verdict_before) for part in trial.flips] == [(2, PASS)]
    assert not trial.blocked


def test_the_recipes_own_known_bad_samples_guard_too():
    samples = Samples(GOLDEN, known_bad=(gradient_image(level=200), gradient_image(level=41)))
    trial = teaching(stored([(40, GOOD)]), samples=samples).try_out(as_references=[1])
    assert [(part.sequence, part.known_bad) for part in trial.blocking] == [(None, 2)]
    assert [part.known_bad for part in trial.parts] == [None, 1, 2]


def test_a_part_may_help_to_set_the_limits_without_becoming_a_golden_sample():
    trial = teaching(stored([(40, GOOD), (38, GOOD)])).try_out(as_tuning=[1])
    assert (len(trial.samples.references), len(trial.samples.tuning)) == (4, 1)
    assert trial.limits_after.count == 5
    assert trial.parts[1].score_after == pytest.approx(0.23), "the golden samples are the same"
    assert trial.parts[0].taught == "tuning"


def test_nineteen_good_parts_carry_a_limit_that_assumes_nothing():
    parts = stored([(20 + number, GOOD) for number in range(15)])
    trial = teaching(parts).try_out(as_tuning=range(1, 16))
    assert (trial.limits_after.method, trial.limits_after.count) == ("conformal", 19)


@pytest.mark.parametrize("role", ["references", "tuning", "proof", "known_bad"])
@pytest.mark.parametrize("as_role", ["as_references", "as_tuning"])
def test_a_picture_with_a_role_in_the_recipe_gets_no_second_one(role, as_role):
    samples = Samples(**{"references": GOLDEN, role: (*getattr(Samples(GOLDEN), role), gradient_image(level=77))})
    with pytest.raises(PartNotTeachableError, match="Part 1"):
        teaching(stored([(77, GOOD)]), samples=samples).try_out(**{as_role: [1]})


@pytest.mark.parametrize("disposition", [DEFECT, UNSURE])
def test_only_a_confirmed_good_part_is_taught(disposition):
    with pytest.raises(PartNotTeachableError, match="confirmed"):
        teaching(stored([(40, disposition)])).try_out(as_references=[1])
    with pytest.raises(PartNotTeachableError, match="Part 9"):
        teaching(stored([(40, GOOD)])).try_out(as_references=[9])


def test_no_part_is_taught_twice():
    parts = stored([(40, GOOD), (40, GOOD)])
    for chosen in ({"as_references": [1, 1]}, {"as_references": [1], "as_tuning": [1]}, {"as_references": [1, 2]}):
        with pytest.raises(PartNotTeachableError):
            teaching(parts).try_out(**chosen)


def test_a_part_that_nobody_is_sure_of_says_nothing():
    assert teaching(stored([(40, GOOD), (45, UNSURE)])).try_out(as_references=[1]).parts[1:] == ()


def test_a_picture_that_is_gone_guards_nothing_and_is_named():
    def gone():
        raise ImageUnreadableError(path="x.jpg", detail="it was deleted")

    parts = [*stored([(40, GOOD)]), StoredPart(2, DEFECT, gone), StoredPart(3, GOOD, gone)]
    trial = teaching(parts).try_out(as_references=[1])
    assert (trial.unreadable, len(trial.parts)) == ((2, 3), 1)
    with pytest.raises(ImageUnreadableError):
        teaching(parts).try_out(as_references=[3])


def test_a_part_that_cannot_be_found_is_not_judged_and_neither_passes_nor_blocks():
    part = teaching(stored([(40, GOOD), (UNFINDABLE, DEFECT)])).try_out(as_references=[1]).parts[1]
    assert (part.verdict_before, part.score_before) == (Verdict.NOT_JUDGED, None)
    assert (part.verdict_after, part.score_after) == (Verdict.NOT_JUDGED, None)


def test_a_double_among_the_golden_samples_is_told():
    trial = teaching(stored([(11, GOOD)])).try_out(as_references=[1])
    assert (4, "near_duplicate") in {(finding.index, finding.code) for finding in trial.findings}


def test_progress_is_told_part_by_part_and_a_cancel_ends_it():
    told = []
    teaching(stored([(40, GOOD), (200, DEFECT)]), told=told).try_out(as_references=[1])
    assert [(done, of) for stage, done, of in told if stage == "trial"] == [(0, 2), (1, 2), (2, 2)]
    seen = []
    with pytest.raises(StoppedEarly):
        teaching(
            stored([(40, GOOD), (200, DEFECT)]),
            told=seen,
            cancelled=lambda: any((stage, done) == ("trial", 1) for stage, done, _ in seen),
        ).try_out(as_references=[1])
    assert seen[-1] == ("trial", 1, 2)
    with pytest.raises(StoppedEarly):
        teaching(stored([(40, GOOD)]), cancelled=lambda: True).try_out(as_references=[1])


def test_a_recipe_without_limits_has_nothing_to_compare_with():
    with pytest.raises(RecipeInvalidError, match="no limits"):
        teaching(stored([(40, GOOD)]), recipe=recipe_of(limits=None, released=False)).try_out(as_references=[1])


@pytest.fixture
def plates(tmp_path):
    """Makes plates of 60 × 90 for a small real model; the first five rows are never alike."""
    register(tmp_path, NAME, SMALL_CONFIG)
    rng = np.random.default_rng(5)

    def plate(*, mark=False, hole=False):
        image = np.full((60, 90, 3), 150, np.uint8)
        image[20:36, 30:46] = 20
        if mark:
            image[40:50, 60:72] = 240
        if hole:
            image[10:40, 10:30] = 0
        image[:5] = rng.integers(0, 256)
        return np.clip(image + rng.normal(0, 6, image.shape), 0, 255).astype(np.uint8)

    return plate


def plate_trial(plate, parts, limits, *, as_references, tier="detailed"):
    region = RegionOfInterest((90, 60), ((0, 5), (90, 5), (90, 60), (0, 60)))
    settings = DetectorSettings("plate", NAME, "untrained:0", tier=tier, match_radius=0)
    return GuardedTeaching(
        DetectorProvider(device="cpu", precision="fp32"),
        Recipe("Plate", settings, ImagingSettings(region=region), limits=limits),
        Samples(tuple(plate() for _ in range(3))),
        [
            StoredPart(number, disposition, lambda image=image: image)
            for number, (image, disposition) in enumerate(parts, 1)
        ],
        lambda done, of, stage: None,
        lambda: False,
    ).try_out(as_references=as_references)


def test_the_real_detector_learns_a_new_look_within_the_recipes_region(plates):
    parts = [(plates(mark=True), GOOD) for _ in range(3)] + [(plates(hole=True), DEFECT)]
    trial = plate_trial(plates, parts, Limits(0.005, 0.01), as_references=[1, 2])
    first, second, like, hole = trial.parts
    assert like.score_after < 0.5 * like.score_before
    assert min(first.score_after, second.score_after) > 1e-4, "against itself it would score 0"
    assert first.score_after == pytest.approx(trial.taught.scores.references[3])
    assert hole.score_after > 2 * like.score_after
    assert math.isfinite(trial.limits_after.reject)


def test_an_adaptive_recipe_lets_its_fast_pass_decide_as_the_station_does(plates):
    limits = Limits(1e-9, 1e-8, clear_below=9.0)
    parts = [(plates(), GOOD), (plates(), GOOD)]
    trial = plate_trial(plates, parts, limits, as_references=[1], tier="adaptive")
    assert trial.parts[1].verdict_before is PASS, "in detail it would be rejected"
    assert trial.limits_after.clear_below is not None
