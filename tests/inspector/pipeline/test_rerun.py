"""A stored inspection judged again, with a small real model."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import cv2
import numpy as np
import pytest

from inspector.errors import RerunRefusedError
from inspector.pipeline.inference import InferenceThread
from inspector.pipeline.latest_slot import BoundedQueue
from inspector.pipeline.preparation import DetectorProvider
from inspector.pipeline.rerun import StoredInspection, rerun
from inspector.pipeline.thread import StoppedEarly
from inspector.pipeline.trigger import Capture
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe, ReferenceImage, sha256_of_image
from inspector.region import RegionOfInterest, TileGrid
from inspector.types import Frame, Limits, Verdict
from tests.inspector.detector.conftest import SMALL_CONFIG, register

NAME = "test-rerun-80"
REGION = RegionOfInterest((90, 60), ((5, 5), (85, 5), (85, 55), (5, 55)))


@pytest.fixture(scope="module", autouse=True)
def small_model(tmp_path_factory):
    register(tmp_path_factory.mktemp("model"), NAME, SMALL_CONFIG)


def plate(seed):
    rng = np.random.default_rng(seed)
    image = np.full((60, 90, 3), 150, np.uint8)
    image[20:36, 30:46] = 20
    return np.clip(image + rng.normal(0, 6, image.shape), 0, 255).astype(np.uint8)


GOLDEN = [plate(seed) for seed in range(3)]


def recipe_of(*, tier="detailed", weights="untrained:0", limits=None, **imaging) -> Recipe:
    return Recipe(
        "Plate",
        DetectorSettings("plate", NAME, weights, tier=tier, match_radius=0),
        ImagingSettings(**imaging),
        limits=limits or Limits(0.01, 0.02),
        references=tuple(ReferenceImage("x.png", sha256_of_image(image)) for image in GOLDEN),
        version=2,
    )


def provider(precision="fp32") -> DetectorProvider:
    return DetectorProvider(device="cpu", precision=precision)


def inspected(recipe, image, precision="fp32") -> StoredInspection:
    """As the running station judges and logs it."""
    detector = provider(precision).detector(
        recipe.detector,
        GOLDEN,
        imaging=recipe.imaging,
        on_progress=lambda done, of, stage: None,
        cancelled=lambda: False,
    )
    detector.clear_below = recipe.limits.clear_below
    thread = InferenceThread(
        BoundedQueue(4),
        recipe=recipe,
        prepare=lambda stopping: None,
        on_ready=lambda recipe: None,
        on_inspected=lambda capture, inspection, recorded: None,
        on_error=lambda error: None,
        on_end=lambda: None,
        describe=lambda inspection: replace(inspection, weights_sha256=detector.weights_sha256),
    )
    thread._detector = detector
    inspection = thread._inspect(Capture(Frame(image, 1, datetime.now(UTC), 0.0), "software", 0.0))
    return StoredInspection(
        7, image, True, inspection.score, inspection.reference_fingerprint, inspection.weights_sha256
    )


def again(recipe, stored, *, precision="fp32", cancelled=lambda: False):
    return rerun(
        provider(precision),
        recipe,
        GOLDEN,
        stored,
        on_progress=lambda done, of, stage: None,
        cancelled=cancelled,
    )


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"region": REGION},
        {"region": REGION, "tiles": TileGrid(1, 2)},
        {"aligned": True},
        {"tier": "fast"},
        {"tier": "adaptive", "limits": Limits(0.01, 0.02, clear_below=9.0)},
        {"tier": "adaptive", "limits": Limits(0.01, 0.02, clear_below=1e-9)},
    ],
    ids=["whole", "region", "tiles", "aligned", "fast", "clear at once", "judged in detail"],
)
def test_the_same_picture_gets_the_same_score_whatever_the_recipe_does_with_it(settings):
    recipe = recipe_of(**settings)
    found = again(recipe, inspected(recipe, plate(9)))
    assert found.score_now == found.score_then
    assert (found.difference, found.same, found.bound) == (0.0, True, 1e-4)
    assert found.reason_not_exact == ""


def test_a_score_that_is_another_is_told_as_such():
    recipe = recipe_of()
    stored = inspected(recipe, plate(9))
    found = again(recipe, replace(stored, score=stored.score + 0.001))
    assert found.same is False
    assert found.difference == pytest.approx(-0.001)


def test_the_verdict_is_by_the_limits_of_that_version():
    recipe = recipe_of(limits=Limits(1e-6, 1e-5))
    assert again(recipe, inspected(recipe, plate(9))).verdict_now is Verdict.FAIL


def test_a_picture_stored_with_loss_shows_its_difference_and_promises_nothing():
    recipe = recipe_of()
    stored = inspected(recipe, plate(9))
    _, content = cv2.imencode(".jpg", stored.image, [cv2.IMWRITE_JPEG_QUALITY, 92])
    lossy = cv2.imdecode(content, cv2.IMREAD_COLOR)
    found = again(recipe, replace(stored, image=lossy, lossless=False))
    assert found.difference == found.score_now - found.score_then
    assert found.difference != 0.0
    assert (found.bound, found.same, found.reason_not_exact) == (None, None, "lossy_picture")


def test_half_precision_has_a_wider_bound_and_says_so():
    recipe = recipe_of()
    stored = inspected(recipe, plate(9))
    found = again(recipe, stored, precision="bf16")
    assert found.reason_not_exact == "half_precision"
    assert found.same
    assert 0.0 < abs(found.difference) < found.bound
    repeated = again(recipe, inspected(recipe, plate(9), "bf16"), precision="bf16")
    assert repeated.difference == 0.0


def test_other_weights_are_refused():
    stored = inspected(recipe_of(), plate(9))
    with pytest.raises(RerunRefusedError, match="other weights"):
        again(recipe_of(weights="untrained:1"), stored)


def test_other_golden_samples_are_refused():
    recipe = recipe_of()
    stored = inspected(recipe, plate(9))
    with pytest.raises(RerunRefusedError, match="other golden samples"):
        again(replace(recipe, references=recipe.references[:2]), stored)


def test_a_part_that_was_not_judged_has_nothing_to_compare_with():
    recipe = recipe_of()
    with pytest.raises(RerunRefusedError, match="Inspection 7"):
        again(recipe, replace(inspected(recipe, plate(9)), score=None))


def test_a_picture_that_cannot_be_judged_is_not_judged_and_says_why():
    recipe = recipe_of(region=REGION)
    stored = inspected(recipe, plate(9))
    found = again(recipe, replace(stored, image=np.zeros((120, 180, 3), np.uint8)))
    assert (found.verdict_now, found.score_now, found.same) == (Verdict.NOT_JUDGED, None, None)
    assert found.reason_not_exact == "frame_size_changed"


def test_it_can_be_cancelled():
    recipe = recipe_of()
    stored = inspected(recipe, plate(9))
    with pytest.raises(StoppedEarly):
        again(recipe, stored, cancelled=lambda: True)
