"""Parts that are not square, in several square crops."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.detector.base import AnomalyDetector
from inspector.detector.multi_crop import squares
from inspector.detector.registry import make_detector
from inspector.errors import ReferencesMismatchError


def test_crops_cover_the_longer_edge_and_end_flush_with_it():
    assert squares((60, 60)) == [(0, 0, 60)]
    assert squares((60, 90)) == [(0, 0, 60), (0, 30, 60)]
    assert squares((50, 190)) == [(0, 0, 50), (0, 40, 50), (0, 80, 50), (0, 120, 50), (0, 140, 50)]
    assert squares((190, 50)) == [(left, top, edge) for top, left, edge in squares((50, 190))]


def test_a_square_picture_is_judged_as_without_crops(small_backbone, images):
    square = np.ascontiguousarray(images[0][:, :60])
    plain = make_detector("winclip", small_backbone, class_name="nut").predict(square)
    cropped = make_detector("winclip", small_backbone, class_name="nut", multi_crop=True).predict(square)
    assert cropped.score == plain.score
    np.testing.assert_array_equal(cropped.anomaly_map, plain.anomaly_map)


def test_the_score_is_the_mean_of_the_crops_and_each_crop_knows_its_own_place(small_backbone, images):
    detector = make_detector("winclip", small_backbone, class_name="nut", multi_crop=True)
    assert isinstance(detector, AnomalyDetector)
    detector.fit(images[:3])
    assert detector.reference_count == 3
    prediction = detector.predict(images[4])
    scores, maps = [], []
    for left in (0, 30):
        single = make_detector("winclip", small_backbone, class_name="nut")
        single.fit([np.ascontiguousarray(image[:, left : left + 60]) for image in images[:3]])
        found = single.predict(np.ascontiguousarray(images[4][:, left : left + 60]))
        scores.append(found.score)
        maps.append(found.anomaly_map)
    assert prediction.score == pytest.approx(np.mean(scores), rel=1e-5)
    assert prediction.anomaly_map.shape == (60, 90)
    np.testing.assert_allclose(prediction.anomaly_map[:, :30], maps[0][:, :30], rtol=1e-5)
    np.testing.assert_allclose(prediction.anomaly_map[:, 30:60], (maps[0][:, 30:] + maps[1][:, :30]) / 2, rtol=1e-5)
    left_out = detector.leave_one_out()
    assert left_out.scores.shape == (3,)
    assert left_out.anomaly_maps.shape == (3, 10, 5)


def test_an_upright_part_is_cropped_along_its_height(small_backbone, images):
    upright = np.ascontiguousarray(images[0].transpose(1, 0, 2))
    detector = make_detector("spade", small_backbone, class_name="nut", multi_crop=True)
    detector.fit([upright])
    assert detector.predict(upright).anomaly_map.shape == (90, 60)
    assert detector.predict(upright).score == pytest.approx(1e-6, abs=1e-5)
    with pytest.raises(ReferencesMismatchError):
        detector.predict(np.ascontiguousarray(images[0][:, :60]))
    with pytest.raises(ReferencesMismatchError):
        detector.fit([upright, np.ascontiguousarray(images[0][:, :60])])


def test_without_references_a_narrower_picture_after_a_wide_one_is_judged_whole(small_backbone, images):
    detector = make_detector("clip-ac", small_backbone, class_name="nut", multi_crop=True)
    assert detector.predict(images[0]).anomaly_map.shape == (60, 90)
    assert detector.predict(np.ascontiguousarray(images[0][:, :60])).anomaly_map.shape == (60, 60)
