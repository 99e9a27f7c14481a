"""Tiers: how much of a picture is encoded, and which limits its score is compared with."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.decision.localization import find_regions
from inspector.detector import WinClipDetector
from inspector.detector.reference_memory import ReferenceMemory
from inspector.errors import ReferencesMismatchError
from inspector.heatmap import render_heatmap
from inspector.pipeline.inference import limits_in_force
from inspector.pipeline.preparation import DetectorProvider
from inspector.pipeline.samples import Samples
from inspector.recipe import DetectorSettings
from inspector.types import Limits


def fitted(backbone, images, tier):
    detector = WinClipDetector(backbone, "nut", tier=tier)
    detector.fit(images[:4])
    return detector


def test_the_fast_tier_judges_by_the_whole_picture_and_its_patches_alone(small_backbone, images):
    fast = fitted(small_backbone, images, "fast")
    prediction = fast.predict(images[5])
    embeddings = small_backbone.encode(images[5], ())
    patches = embeddings.patches[0] / embeddings.patches[0].norm(dim=-1, keepdim=True)
    distances = 0.5 * (1 - patches @ fast.memory.patches.flatten(0, 1).T)
    visual = distances.amin(dim=1).view(5, 5).numpy()
    assert prediction.visual_score == pytest.approx(visual.max(), abs=1e-5)
    np.testing.assert_allclose(prediction.grid_map, prediction.language_score + visual, atol=1e-5)
    assert fast.leave_one_out().scores.shape == (4,)


def test_fast_zero_shot_has_a_flat_map_of_the_score(small_backbone, images):
    prediction = WinClipDetector(small_backbone, "nut", tier="fast").predict(images[0])
    np.testing.assert_allclose(prediction.grid_map, prediction.score, rtol=1e-5)


def test_an_adaptive_part_that_is_clearly_good_stops_after_the_fast_pass(small_backbone, images):
    adaptive, fast = (fitted(small_backbone, images, tier) for tier in ("adaptive", "fast"))
    detailed = fitted(small_backbone, images, "detailed")
    fast_score = fast.predict(images[5]).score
    adaptive.clear_below = fast_score + 1e-3
    prediction = adaptive.predict(images[5])
    assert prediction.score == pytest.approx(fast_score, abs=1e-6)
    assert prediction.clear_below == adaptive.clear_below
    adaptive.clear_below = fast_score
    prediction = adaptive.predict(images[5])
    assert prediction.score == pytest.approx(detailed.predict(images[5]).score, abs=1e-6)
    assert prediction.clear_below is None
    np.testing.assert_allclose(prediction.grid_map, detailed.predict(images[5]).grid_map, atol=1e-6)


def test_an_adaptive_detector_without_a_bound_judges_everything_in_detail(small_backbone, images):
    adaptive, detailed = (fitted(small_backbone, images, tier) for tier in ("adaptive", "detailed"))
    assert adaptive.predict(images[5]).score == pytest.approx(detailed.predict(images[5]).score, abs=1e-6)


def test_a_score_is_compared_with_the_limits_of_its_own_pass(small_backbone, images):
    limits = Limits(0.4, 0.6, clear_pixel=18.0)
    adaptive = fitted(small_backbone, images, "adaptive")
    adaptive.clear_below = 9.0
    assert limits_in_force(adaptive.predict(images[5]), limits) == Limits(9.0, 9.0, pixel=18.0, method="fast pass")
    adaptive.clear_below = None
    assert limits_in_force(adaptive.predict(images[5]), limits) == limits


def test_a_part_the_fast_pass_calls_good_shows_no_heat_and_no_region(small_backbone, images):
    adaptive = fitted(small_backbone, images, "adaptive")
    adaptive.clear_below = WinClipDetector.predict(fitted(small_backbone, images, "fast"), images[5]).score + 1e-4
    prediction = adaptive.predict(images[5])
    fast_maximum = fitted(small_backbone, images, "fast").leave_one_out().anomaly_maps.max()
    limits = limits_in_force(prediction, Limits(0.4, 0.6, clear_pixel=1.1 * float(fast_maximum)))
    assert prediction.clear_below is not None
    assert not find_regions(prediction.anomaly_map, limits.map_review)
    assert not render_heatmap(prediction.anomaly_map, limits)[..., 3].any()


def test_limits_lowered_by_hand_reach_the_fast_pass_too():
    limits = Limits(0.2, 0.4, clear_below=0.1)
    assert limits.moved(review=0.1, reject=0.4).clear_below == pytest.approx(0.05)
    assert limits.moved(review=0.0, reject=0.4).clear_below == 0.0
    assert limits.moved(review=0.3, reject=0.4).clear_below == pytest.approx(0.1)


def test_teaching_gives_each_tier_limits_from_its_own_scores(small_model_name, images):
    provider = DetectorProvider(device="cpu", precision="fp32")
    taught = {}
    for tier in ("fast", "detailed", "adaptive"):
        settings = DetectorSettings("nut", small_model_name, "untrained:0", tier=tier)
        taught[tier], detector = provider.teach(
            settings,
            Samples(tuple(images[:4])),
            false_reject_rate=0.05,
            on_progress=lambda done, of, stage: None,
            cancelled=lambda: False,
        )
    assert taught["fast"].limits.reject != pytest.approx(taught["detailed"].limits.reject)
    assert taught["adaptive"].limits.reject == pytest.approx(taught["detailed"].limits.reject)
    assert taught["adaptive"].limits.clear_below == pytest.approx(taught["fast"].limits.review)
    assert taught["detailed"].limits.clear_below is None
    assert detector.clear_below == taught["adaptive"].limits.clear_below
    wider = taught["adaptive"].limits_for(0.01)
    assert wider.clear_below > taught["adaptive"].limits.clear_below


def test_a_memory_without_windows_is_refused_by_a_tier_that_needs_them(tmp_path, small_backbone, images):
    fast = fitted(small_backbone, images, "fast")
    fast.memory.save(tmp_path / "fast.safetensors")
    memory = ReferenceMemory.load(tmp_path / "fast.safetensors", weights_sha256=fast.weights_sha256)
    fast.set_memory(memory)
    with pytest.raises(ReferencesMismatchError, match="without windows"):
        WinClipDetector(small_backbone, "nut").set_memory(memory)
