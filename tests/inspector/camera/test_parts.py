"""Rendered parts: the same seed gives the same picture, and a mask lies exactly on its defect."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inspector.camera.parts import DefectKind, PartKind, render_part
from inspector.types import FloatArray, ImageArray

SIZE = (640, 480)


def apart(one: ImageArray, other: ImageArray) -> FloatArray:
    return np.abs(one.astype(np.float32) - other.astype(np.float32)).max(axis=2)


@pytest.mark.parametrize("kind", PartKind)
def test_that_seed_and_number_decide_the_picture(kind: PartKind) -> None:
    first = render_part(kind, 3, 7, DefectKind.CHIP, SIZE)
    again = render_part(kind, 3, 7, DefectKind.CHIP, SIZE)
    np.testing.assert_array_equal(first.image, again.image)
    assert first.mask is not None
    assert again.mask is not None
    np.testing.assert_array_equal(first.mask, again.mask)
    others = [
        render_part(kind, seed, number, None, SIZE) for seed, number in ((3, 8), (4, 7), (3, -7), (3, 0), (3, -1))
    ]
    pictures = {part.image.tobytes() for part in others}
    assert len(pictures) == len(others)
    assert render_part(kind, 3, 7, None, SIZE).image.tobytes() not in pictures


@pytest.mark.parametrize("kind", PartKind)
def test_that_a_good_part_has_no_mask_and_is_a_plain_picture(kind: PartKind) -> None:
    part = render_part(kind, 0, 1, None, (320, 200))
    assert part.mask is None
    assert part.image.shape == (200, 320, 3)
    assert part.image.dtype == np.uint8
    assert not part.image.flags.writeable
    # A part that fills the picture's middle, well exposed, on a dark plate.
    assert part.image[:20, -20:].mean() < 60
    assert 110 < np.percentile(part.image, 95) < 245


@pytest.mark.parametrize("kind", PartKind)
@pytest.mark.parametrize("defect", DefectKind)
@pytest.mark.parametrize("number", [1, 2, 3])
def test_that_the_mask_lies_where_the_picture_differs_from_its_good_twin(
    kind: PartKind, defect: DefectKind, number: int
) -> None:
    good = render_part(kind, 5, number, None, SIZE).image
    part = render_part(kind, 5, number, defect, SIZE)
    mask = part.mask
    assert mask is not None
    assert mask.shape == good.shape[:2]
    assert 12 < mask.sum() < 0.02 * mask.size
    difference = apart(part.image, good)
    assert (difference[mask] > 6).mean() > 0.6
    near = cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    assert (difference[~near] > 9).sum() <= 0.15 * mask.sum()


@pytest.mark.parametrize("kind", PartKind)
@pytest.mark.parametrize("defect", DefectKind)
def test_that_a_defect_is_still_there_at_the_detectors_240_pixels(kind: PartKind, defect: DefectKind) -> None:
    strengths = []
    for number in (1, 2):
        pair = [render_part(kind, 0, number, one, (1280, 960)).image for one in (None, defect)]
        good, bad = (cv2.resize(image, (240, 240), interpolation=cv2.INTER_AREA) for image in pair)
        strengths.append(float(apart(np.asarray(bad), np.asarray(good)).max()))
    assert min(strengths) > 8
    assert np.median(strengths) > 20


def test_that_defects_lie_at_different_places() -> None:
    centres = []
    for number in range(6):
        mask = render_part("washer", 0, number, DefectKind.DENT, SIZE).mask
        assert mask is not None
        centres.append(np.argwhere(mask).mean(axis=0))
    spread = np.std(centres, axis=0)
    assert (spread > 30).all()


@pytest.mark.parametrize("kind", PartKind)
def test_that_parts_lie_in_their_fixture_within_a_few_pixels(kind: PartKind) -> None:
    outlines = [render_part(kind, 1, number).image[..., 1] > 90 for number in range(8)]
    shifts = []
    for outline in outlines:
        filled = cv2.morphologyEx(outline.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
        moments = cv2.moments(filled, binaryImage=True)
        shifts.append((moments["m10"] / moments["m00"], moments["m01"] / moments["m00"]))
    centred = np.array(shifts) - np.median(shifts, axis=0)
    assert np.abs(centred).max() < 6.0
    assert centred.std(axis=0).min() > 0.5


def test_that_light_varies_by_a_few_percent_only() -> None:
    pictures = [render_part("washer", 2, number, None, SIZE).image for number in range(12)]
    levels = np.array([picture[200:280, 160:170].mean() for picture in pictures])
    variation = levels / levels.mean() - 1
    assert 0.002 < np.abs(variation).max() < 0.10
