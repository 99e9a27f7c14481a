"""Defects drawn on golden samples."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inspector.camera.parts import PartKind
from inspector.errors import UsageError
from inspector.imaging.synthetic import KINDS, draw, occlude, paste_patch, scratch
from inspector.region import RegionOfInterest
from tests.inspector.imaging.pictures import SIZE, part

WASHER = part(PartKind.WASHER, 1)
ON_PART = RegionOfInterest(SIZE, ((200, 60), (440, 60), (510, 240), (440, 420), (200, 420), (130, 240)))


def inside(box: tuple[int, int, int, int]) -> np.ndarray:
    mask = np.zeros(SIZE[::-1], bool)
    x, y, width, height = box
    mask[y : y + height, x : x + width] = True
    return mask


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("area", [None, ON_PART])
def test_a_drawn_defect_changes_its_box_visibly_and_nothing_else(kind, area):
    for seed in range(8):
        drawn, box = draw(kind, WASHER, 0.15, np.random.default_rng(seed), area)
        apart = np.abs(drawn.astype(int) - WASHER).max(axis=2)
        assert (apart[~inside(box)] == 0).all()
        assert (apart > 20).sum() >= 10
    assert not WASHER.flags.writeable


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_generator_state_draws_the_same_defect_and_another_one_another(kind):
    first, box = draw(kind, WASHER, 0.1, np.random.default_rng(4))
    again, same_box = draw(kind, WASHER, 0.1, np.random.default_rng(4))
    np.testing.assert_array_equal(first, again)
    assert box == same_box
    assert len({draw(kind, WASHER, 0.1, np.random.default_rng(seed))[1] for seed in range(8)}) > 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_defect_is_drawn_only_where_is_judged(kind):
    judged = np.zeros(SIZE[::-1], np.uint8)
    cv2.fillPoly(judged, [np.array(ON_PART.outline, np.int32)], 1)
    for seed in range(10):
        _, box = draw(kind, WASHER, 0.08, np.random.default_rng(seed), ON_PART)
        assert judged[inside(box)].all()


def test_a_patch_hides_a_feature_under_plain_surface():
    for kind, number in ((PartKind.WASHER, 1), (PartKind.BRACKET, 2)):
        image = part(kind, number)
        drawn, (x, y, width, height) = draw("patch", image, 0.11, np.random.default_rng(0))
        before, after = (picture[y + 4 : y + height - 4, x + 4 : x + width - 4].std() for picture in (image, drawn))
        assert after < 0.5 * before


def test_the_size_follows_the_areas_shorter_side():
    for share in (0.05, 0.2):
        _, (_, _, width, height) = draw("occlusion", WASHER, share, np.random.default_rng(0))
        assert (width, height) == (round(share * 480), round(share * 480))
        _, (_, _, width, height) = draw("scratch", WASHER, share, np.random.default_rng(0))
        assert np.hypot(width, height) == pytest.approx(share * 480, abs=6)


def test_a_patch_is_what_lay_at_its_source_with_soft_borders():
    image = np.zeros((60, 80, 3), np.uint8)
    image[:, 40:] = 200
    drawn = paste_patch(image, (5, 10, 20, 30), (50, 10, 20, 30))
    assert (drawn[13:37, 8:22] == 200).all()
    assert 0 < drawn[20, 5, 0] < drawn[20, 6, 0] < 200
    assert (drawn[:, 25:40] == 0).all()


def test_a_grey_area_differs_from_dark_and_from_bright_ground():
    for level in (0, 80, 128, 176, 255):
        image = np.full((40, 40, 3), level, np.uint8)
        assert abs(int(occlude(image, (10, 10, 20, 20))[20, 20, 0]) - level) >= 45


@pytest.mark.parametrize(("rising", "ends"), [(False, [(10, 10), (39, 39)]), (True, [(39, 10), (10, 39)])])
def test_a_scratch_is_a_thin_line_from_corner_to_corner(rising, ends):
    image = np.full((60, 60, 3), 120, np.uint8)
    for bright in (True, False):
        drawn = scratch(image, (10, 10, 30, 30), width_px=2, bright=bright, rising=rising)
        changed = drawn[..., 0] > 120 if bright else drawn[..., 0] < 120
        assert 30 <= changed.sum() <= 8 * 30
        rows, columns = np.nonzero(changed)
        for row, column in ends:
            assert np.hypot(rows - row, columns - column).min() <= 2


def test_an_unknown_kind_is_refused():
    with pytest.raises(UsageError, match="scratch"):
        draw("crack", WASHER, 0.1, np.random.default_rng(0))
