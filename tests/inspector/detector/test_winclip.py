"""What a user of the detector relies on."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from inspector.detector import WinClipDetector, load_backbone
from inspector.detector.base import AnomalyDetector
from inspector.detector.prompts import ABNORMAL_STATES, ACCURATE_TEMPLATES, NORMAL_STATES, TEMPLATES, compose
from inspector.detector.reference_memory import ReferenceMemory
from inspector.detector.windows import coverage, harmonic_mean_to_patches, window_patches, within_radius
from inspector.errors import NoReferencesError, ReferencesMismatchError, UsageError


def test_there_are_154_normal_and_88_abnormal_prompts_and_accurate_has_147_and_84():
    assert len(set(compose("nut", NORMAL_STATES))) == len(compose("nut", NORMAL_STATES)) == 154
    assert len(set(compose("nut", ABNORMAL_STATES))) == 88
    assert len(compose("nut", NORMAL_STATES, ACCURATE_TEMPLATES)) == 147
    assert len(set(ACCURATE_TEMPLATES)) == 20
    assert all(template.endswith(".") for template in TEMPLATES)
    assert "a photo of a metal nut without flaw for anomaly detection." in compose("metal_nut", NORMAL_STATES)


def test_windows_hold_the_patches_the_paper_gives_them():
    assert window_patches(15, 2)[[0, 1, -1]].tolist() == [
        [0, 1, 15, 16],
        [1, 2, 16, 17],
        [208, 209, 223, 224],
    ]
    assert window_patches(15, 3)[0].tolist() == [0, 1, 2, 15, 16, 17, 30, 31, 32]
    assert [len(window_patches(15, scale)) for scale in (2, 3, 15)] == [196, 169, 1]
    covered = coverage(15, 3).sum(0).view(15, 15)
    assert (covered[0, 0], covered[0, 7], covered[7, 7]) == (1, 3, 9)


def test_the_harmonic_mean_of_a_constant_is_the_constant_and_follows_the_smallest():
    constant = harmonic_mean_to_patches(torch.full((169,), 0.3), 15, 3)
    torch.testing.assert_close(constant, torch.full((225,), 0.3))
    values = torch.full((196,), 1.0)
    values[0] = 1e-6
    assert harmonic_mean_to_patches(values, 15, 2)[16] < 1e-5


def test_radius_is_the_chebyshev_distance_of_top_left_indices():
    allowed = within_radius(5, 2, 1).view(4, 4, 4, 4)
    assert allowed[1, 1].nonzero().tolist() == [[r, c] for r in range(3) for c in range(3)]
    assert within_radius(5, 1, 0).equal(torch.eye(25, dtype=torch.bool))


def test_it_keeps_the_detector_protocol(small_backbone):
    assert isinstance(WinClipDetector(small_backbone, "nut"), AnomalyDetector)


def test_a_reference_matches_itself(small_backbone, images):
    detector = WinClipDetector(small_backbone, "nut")
    detector.fit(images[:3])
    prediction = detector.predict(images[1])
    assert prediction.visual_score == pytest.approx(1e-6, abs=1e-6)
    assert prediction.nearest is not None
    assert prediction.nearest.reference == 1


def test_a_changed_corner_lights_up_where_it_is(small_backbone, images):
    detector = WinClipDetector(small_backbone, "nut", match_radius=0)
    detector.fit(images[:1])
    changed = images[0].copy()
    changed[-14:, -20:] = 255 - changed[-14:, -20:]
    prediction = detector.predict(changed)
    assert prediction.nearest is not None
    assert prediction.nearest.query_position == (4, 4)
    assert prediction.nearest.reference_position == (4, 4)


def test_a_missing_feature_is_seen_only_when_position_counts(small_backbone):
    """A hole that is filled looks like the surface beside it, which the references hold elsewhere."""
    plain = np.full((80, 80, 3), 120, np.uint8)
    reference = plain.copy()
    reference[32:48, 32:48] = 20
    scores = {}
    for radius in (None, 0):
        detector = WinClipDetector(small_backbone, "plate", match_radius=radius)
        detector.fit([reference])
        scores[radius] = detector.predict(plain).visual_score
    assert scores[0] > 2 * scores[None]


def test_leave_one_out_equals_fitting_again_without_each_golden(small_backbone, images):
    for radius in (None, 1):
        detector = WinClipDetector(small_backbone, "nut", match_radius=radius)
        detector.fit(images[:4])
        result = detector.leave_one_out()
        for left_out in range(4):
            others = WinClipDetector(small_backbone, "nut", match_radius=radius)
            others.fit([image for number, image in enumerate(images[:4]) if number != left_out])
            prediction = others.predict(images[left_out])
            assert result.scores[left_out] == pytest.approx(prediction.score, abs=1e-5)
            assert result.patch_maps[left_out].max() == pytest.approx(prediction.visual_score, abs=1e-5)
            np.testing.assert_allclose(result.anomaly_maps[left_out], prediction.grid_map, atol=1e-5)


def test_leave_one_out_is_renewed_by_a_new_fit_and_needs_two(small_backbone, images):
    detector = WinClipDetector(small_backbone, "nut")
    detector.fit(images[:2])
    first = detector.leave_one_out().scores
    detector.fit(images[2:5])
    assert len(detector.leave_one_out().scores) == 3 != len(first)
    detector.fit(images[:1])
    with pytest.raises(NoReferencesError, match="at least 2"):
        detector.leave_one_out()


def test_untrained_weights_judge_from_the_references_alone(small_model_name, images):
    backbone = load_backbone(small_model_name, "untrained:0", precision="fp32", device="cpu")
    detector = WinClipDetector(backbone, "nut")
    assert detector.predict(images[0]).language_score is not None
    detector.fit(images[1:4])
    prediction = detector.predict(images[0])
    assert prediction.language_score is None
    assert prediction.score == prediction.visual_score == pytest.approx(prediction.grid_map.max())
    assert detector.leave_one_out().scores == pytest.approx(detector.leave_one_out().patch_maps.max(axis=(1, 2)))


def test_temperature_does_not_change_the_order_of_zero_shot_scores(small_backbone, images):
    paper, warmer = WinClipDetector(small_backbone, "nut"), WinClipDetector(small_backbone, "nut")
    warmer.profile = type(paper.profile)("warm", 0.07, paper.profile.templates, True)
    order = [np.argsort([detector.predict(image).score for image in images]) for detector in (paper, warmer)]
    assert order[0].tolist() == order[1].tolist()


def test_a_fit_that_is_cancelled_or_empty_leaves_the_references_as_they_were(small_backbone, images):
    detector = WinClipDetector(small_backbone, "nut")
    detector.fit(images[:2])

    def cancel(done: int, of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        detector.fit(images, on_encoded=cancel)
    with pytest.raises(NoReferencesError):
        detector.fit([])
    assert detector.reference_count == 2


def test_a_memory_on_disk_gives_the_same_prediction_and_refuses_other_weights(tmp_path, small_backbone, images):
    detector = WinClipDetector(small_backbone, "nut")
    detector.fit(images[1:4])
    assert detector.memory is not None
    path = tmp_path / "memory.safetensors"
    detector.memory.save(path)
    again = WinClipDetector(small_backbone, "nut")
    again.set_memory(ReferenceMemory.load(path, weights_sha256=detector.weights_sha256))
    assert again.predict(images[0]).score == detector.predict(images[0]).score
    with pytest.raises(ReferencesMismatchError, match="other weights"):
        ReferenceMemory.load(path, weights_sha256="0" * 64)
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(ReferencesMismatchError, match="cannot be read"):
        ReferenceMemory.load(path, weights_sha256=detector.weights_sha256)


@pytest.mark.parametrize("wrong", [{"class_name": " _ "}, {"profile": "best"}, {"match_radius": -1}])
def test_wrong_options_are_refused(small_backbone, wrong):
    with pytest.raises(UsageError):
        WinClipDetector(small_backbone, **{"class_name": "nut", **wrong})
