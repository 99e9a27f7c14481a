"""What samples of every role do to the limits; and the checks of the set-up, with a small real model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import open_clip
import pytest
import torch

from inspector.detector import ClipBackbone, prompts
from inspector.detector.base import LeaveOneOut
from inspector.errors import NoReferencesError
from inspector.pipeline.matching import compare_matching
from inspector.pipeline.preparation import DetectorProvider
from inspector.pipeline.prompt_trial import try_prompts
from inspector.pipeline.samples import Samples, SampleScores
from inspector.pipeline.setup_checks import SetupChecks, check_goldens
from inspector.pipeline.teaching import suggest_limits
from inspector.pipeline.thread import StoppedEarly
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe
from inspector.types import Limits
from tests.fakes import FakeDetector
from tests.inspector.detector.conftest import SMALL_CONFIG, register

GOOD = np.array([0.10, 0.11, 0.12, 0.10], np.float32)
NAME = "test-teaching-80"


@pytest.fixture(scope="module", autouse=True)
def small_model(tmp_path_factory):
    register(tmp_path_factory.mktemp("model"), NAME, SMALL_CONFIG)


@pytest.fixture
def images():
    """Seven plates of 60 × 90 that differ by noise, each with a dark hole in the same place."""
    rng = np.random.default_rng(5)
    plates = []
    for _ in range(7):
        plate = np.full((60, 90, 3), 150, np.uint8)
        plate[20:36, 30:46] = 20
        noise = rng.normal(0, 6, plate.shape)
        plates.append(np.clip(plate + noise, 0, 255).astype(np.uint8))
    return plates


def teach(images, *, tier="detailed", **roles):
    samples = Samples(references=tuple(images[:4]), **roles)
    stages = []
    provider = DetectorProvider(device="cpu", precision="fp32")
    taught, detector = provider.teach(
        DetectorSettings("plate", NAME, "untrained:0", tier=tier, match_radius=0),
        samples,
        false_reject_rate=0.05,
        on_progress=lambda done, of, stage: stages.append((stage, done, of)),
        cancelled=lambda: False,
    )
    return taught, detector, stages


def without_hole(image):
    copy = image.copy()
    copy[20:36, 30:46] = image[0:16, 0:16]
    return copy


def test_every_role_is_scored_and_only_proof_leaves_the_limits_alone(images):
    plain, _, _ = teach(images)
    proof, _, stages = teach(images, proof=(images[4],))
    tuned, _, _ = teach(images, tuning=(images[5],))
    assert proof.scores.proof.shape == (1,)
    assert proof.limits == plain.limits
    assert ("samples", 1, 1) in stages
    assert tuned.limits.count == 5
    assert tuned.limits.reject != plain.limits.reject


def test_a_known_bad_part_lowers_the_limits_so_that_it_is_flagged(images):
    limits = suggest_limits(SampleScores(GOOD), 0.01)
    bad = np.array([(limits.review + GOOD.max()) / 2], np.float32)
    moved = suggest_limits(SampleScores(GOOD, known_bad=bad), 0.01)
    assert moved.review <= bad[0] < limits.review
    assert moved.review > GOOD.max()
    assert "known bad" in moved.method


def test_no_known_bad_part_is_clearly_good_to_the_fast_pass(images):
    bad = without_hole(images[4])
    taught, detector, _ = teach(images, tier="adaptive", known_bad=(bad,))
    assert taught.scores.known_bad_fast is not None
    assert taught.limits.clear_below <= taught.scores.known_bad_fast.min()
    assert detector.predict(bad).clear_below is None


def test_without_any_good_part_the_limits_promise_nothing():
    limits = suggest_limits(SampleScores(), 0.05)
    assert limits.method == "zero-shot"
    assert limits.provisional


def test_a_wide_prior_widens_the_limits():
    narrow = suggest_limits(SampleScores(GOOD), 0.05, prior_log_sd=0.3)
    wide = suggest_limits(SampleScores(GOOD), 0.05, prior_log_sd=0.9)
    assert wide.reject > narrow.reject


def checks_of(images, *, cancelled=lambda: False, told=None, **changes) -> SetupChecks:
    settings = DetectorSettings("plate", NAME, "untrained:0", match_radius=0, defect_words=("scratch", " "))
    recipe = Recipe("Plate", settings, ImagingSettings(), limits=changes.pop("limits", None))
    provider = DetectorProvider(device="cpu", precision="fp32")
    return SetupChecks(provider, recipe, images, told or (lambda done, of, stage: None), cancelled)


def test_matching_is_compared_on_the_golden_samples_and_the_widest_that_sees_is_suggested(images):
    options = checks_of(images[:4]).compare_matching()
    assert [option.radius for option in options] == [None, 2, 0]
    assert [option.radius_share for option in options] == [1.0, 0.4, 0.0]
    assert sum(option.suggested for option in options) == 1
    assert all(option.missing_feature_ratio > 0 and option.spread > 0 for option in options)


class Matching(FakeDetector):
    """Golden samples score about 0.1; parts with something pasted over as given."""

    def __init__(self, score):
        super().__init__()
        self._score = score

    def leave_one_out(self, *, tier=None):
        return LeaveOneOut(GOOD, np.zeros((4, 2, 2), np.float32), np.zeros((4, 2, 2), np.float32))

    def predict(self, image):
        return replace(super().predict(image), score=self._score)


@pytest.mark.parametrize(
    ("scores", "suggested"),
    [
        ({None: 9.0, 2: 9.0, 0: 9.0}, None),
        ({None: 0.1, 2: 9.0, 0: 9.0}, 2),
        ({None: 0.1, 2: 0.1, 0: 9.0}, 0),
        ({None: 0.1, 2: 0.15, 0: 0.12}, 2),
        ({None: 3.9, 2: 4.0, 0: 13.5}, 0),
    ],
    ids=["all see it", "nearby sees it", "only here sees it", "none sees it", "here sees it much better"],
)
def test_the_matching_that_sees_a_missing_feature_best_is_suggested_and_of_equals_the_widest(images, scores, suggested):
    options = compare_matching(
        lambda radius: Matching(scores[radius]), images[:3], grid=5, on_measured=lambda done, of: None
    )
    assert [option.radius for option in options if option.suggested] == [suggested]


def test_one_golden_sample_cannot_compare_matching(images):
    with pytest.raises(NoReferencesError):
        checks_of(images[:1]).compare_matching()


def test_the_sight_test_judges_every_kind_and_size_by_the_limits_given(images):
    told = []
    test = checks_of(
        images[:4], limits=Limits(0.05, 0.1), told=lambda done, of, stage: told.append((done, of, stage))
    ).test_sight()
    assert {defect.kind for defect in test.defects} == {"patch", "occlusion", "scratch"}
    assert all(defect.seen == (defect.score >= 0.05) for defect in test.defects)
    assert told[-1] == (15, 15, "sight")
    assert checks_of(images[:4], limits=Limits(1e-9, 1e-8)).test_sight().smallest_seen("patch") == 0.03
    assert checks_of(images[:4], limits=Limits(9.0, 9.0)).test_sight().blind


def test_words_are_compared_with_the_pictures(images):
    torch.manual_seed(3)
    backbone = ClipBackbone(
        open_clip.create_model(NAME, pretrained=None, load_weights=False),
        tokenizer=open_clip.get_tokenizer(NAME),
        device="cpu",
        precision="fp32",
    )
    vectors = torch.nn.functional.normalize(backbone.encode(list(images[:2]), ()).image, dim=-1)
    settings = DetectorSettings("plate", NAME, defect_words=("scratch", " "))
    trial = try_prompts(backbone, vectors, settings)
    assert trial.meaningful
    assert [word for word, _ in trial.word_similarity] == ["scratch"], "an empty word is none"
    assert trial.plain_margin != 0.0
    same = try_prompts(backbone, vectors, DetectorSettings("object", NAME))
    assert same.plain_margin == pytest.approx(0.0, abs=1e-6), "the noun is compared with this very word"
    text = backbone.text_vectors.get(
        prompts.compose("plate", prompts.NORMAL_STATES),
        prompts.compose("plate", prompts.abnormal_states(("scratch",))),
        normalise_each=True,
    )
    assert trial.normal_similarity == pytest.approx(float((vectors @ text[0]).mean()), abs=1e-6)
    assert trial.margin == pytest.approx(float((vectors @ (text[0] - text[1])).mean()), abs=1e-6)


def test_untrained_weights_say_at_once_that_words_mean_nothing(images):
    told = []
    trial = checks_of(images[:2], told=lambda done, of, stage: told.append(stage)).try_prompts()
    assert not trial.meaningful
    assert "prompts" not in told


@pytest.mark.parametrize("check", ["compare_matching", "test_sight"])
def test_a_check_that_is_cancelled_ends(images, check):
    with pytest.raises(StoppedEarly):
        getattr(checks_of(images[:3], cancelled=lambda: True, limits=Limits(0.1, 0.2)), check)()


def test_golden_samples_are_checked_for_doubles_and_outliers(images):
    doubled = [*images[:4], images[0]]
    found = check_goldens(doubled, np.array([0.1, 0.1, 3.0, 0.11, 0.1], np.float32)).findings
    assert {(finding.index, finding.code) for finding in found} >= {(4, "near_duplicate"), (2, "outlier")}
    assert not [f for f in check_goldens(images[:4], None).findings if f.code == "outlier"]
