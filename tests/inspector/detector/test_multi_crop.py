"""Parts that are not square, in several square crops."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.detector.base import AnomalyDetector
from inspector.detector.multi_crop import squares
from inspector.detector.registry import make_detector


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


def alone(backbone, references):
    detector = make_detector("winclip", backbone, class_name="nut")
    detector.fit([np.ascontiguousarray(reference) for reference in references])
    return detector


# Of the part, of the long and of the short reference, where each crop begins.
OF_TWO = [(0, 48, 0), (30, 120, 30)]
OF_FOUR = [(0, 0, 0), (48, 48, 0), (96, 96, 30), (120, 120, 30)]


@pytest.mark.parametrize("places", [OF_TWO, OF_FOUR])
def test_of_references_with_other_proportions_the_crop_at_the_same_place_is_compared(small_backbone, images, places):
    long = np.hstack([images[0], images[1]])
    detector = make_detector("winclip", small_backbone, class_name="nut", multi_crop=True)
    detector.fit([long, images[2]])
    part = images[3] if places is OF_TWO else np.hstack([images[4], images[5]])
    scores = []
    for own, of_long, of_short in places:
        single = alone(small_backbone, [long[:, of_long : of_long + 60], images[2][:, of_short : of_short + 60]])
        scores.append(single.predict(np.ascontiguousarray(part[:, own : own + 60])).score)
    assert detector.predict(part).score == pytest.approx(np.mean(scores), rel=1e-5)


def test_a_picture_with_proportions_of_no_reference_is_judged_by_the_nearest(small_backbone, images):
    detector = make_detector("winclip", small_backbone, class_name="nut", multi_crop=True)
    detector.fit(images[:2])
    narrow = np.ascontiguousarray(images[4][:, :60])
    single = alone(small_backbone, [image[:, 30:] for image in images[:2]])
    assert detector.predict(narrow).score == pytest.approx(single.predict(narrow).score, rel=1e-5)
    long = np.hstack([images[4], images[5]])
    assert detector.predict(long).anomaly_map.shape == (60, 180)


def test_golden_samples_with_other_proportions_are_each_judged_in_their_own(small_backbone, images):
    square = np.ascontiguousarray(images[2][:, :60])
    detector = make_detector("winclip", small_backbone, class_name="nut", multi_crop=True)
    detector.fit([images[0], images[1], square])
    left_out = detector.leave_one_out()
    found = [
        alone(small_backbone, [images[1][:, left : left + 60], square]).predict(images[0][:, left : left + 60])
        for left in (0, 30)
    ]
    assert left_out.scores[0] == pytest.approx(np.mean([one.score for one in found]), abs=1e-5)
    np.testing.assert_allclose(left_out.anomaly_maps[0], np.vstack([one.grid_map for one in found]), atol=1e-5)
    whole = alone(small_backbone, [images[0][:, 30:], images[1][:, 30:]]).predict(square)
    assert left_out.scores[2] == pytest.approx(whole.score, abs=1e-5)
    # Every sample's map has as many values, so that none weighs more in a limit of all of them.
    np.testing.assert_allclose(left_out.anomaly_maps[2], np.repeat(whole.grid_map, 2, axis=0), atol=1e-5)


@pytest.mark.parametrize("upright", [False, True])
def test_the_grid_map_has_the_pictures_proportions_and_shows_each_place_where_it_is(small_backbone, images, upright):
    """60 × 130 pixels in patches of 12: crops begin at patches 0, 4 and 6 of 11."""
    wide = np.hstack([images[4], images[5]])[:, :130]
    turned = np.ascontiguousarray(wide.transpose(1, 0, 2) if upright else wide)
    detector = make_detector("winclip", small_backbone, class_name="nut", multi_crop=True)
    prediction = detector.predict(turned)
    single = make_detector("winclip", small_backbone, class_name="nut")
    total, count = np.zeros((5, 11)), np.zeros((5, 11))
    for left, patch in ((0, 0), (48, 4), (70, 6)):
        crop = wide[:, left : left + 60]
        found = single.predict(np.ascontiguousarray(crop.transpose(1, 0, 2) if upright else crop)).grid_map
        total[:, patch : patch + 5] += found.T if upright else found
        count[:, patch : patch + 5] += 1
    expected = total / count
    np.testing.assert_allclose(prediction.grid_map, expected.T if upright else expected, rtol=1e-5)


def test_without_references_a_narrower_picture_after_a_wide_one_is_judged_whole(small_backbone, images):
    detector = make_detector("clip-ac", small_backbone, class_name="nut", multi_crop=True)
    assert detector.predict(images[0]).anomaly_map.shape == (60, 90)
    assert detector.predict(np.ascontiguousarray(images[0][:, :60])).anomaly_map.shape == (60, 60)
