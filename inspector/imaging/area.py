"""The judged area of a picture as pixels."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from inspector.errors import NotJudgeableError
from inspector.region import Polygon, RegionOfInterest
from inspector.types import ImageArray, MaskArray

Box = tuple[int, int, int, int]
"""(x, y, width, height) in pixels."""


def check_size(image: ImageArray, size: tuple[int, int]) -> None:
    """Raises NotJudgeableError (frame_size_changed) unless the picture has this (width, height)."""
    if (image.shape[1], image.shape[0]) != size:
        raise NotJudgeableError(reason="frame_size_changed")


def crop(image: ImageArray, region: RegionOfInterest | None) -> ImageArray:
    """The region's bounds as a view, (h, w, 3); the whole picture without a region.

    Raises:
        NotJudgeableError: frame_size_changed.
    """
    if region is None:
        return image
    check_size(image, region.frame_size)
    x, y, width, height = region.bounds
    return image[y : y + height, x : x + width]


@lru_cache(maxsize=8)
def judged_mask(region: RegionOfInterest) -> MaskArray:
    """Which pixels of the region's bounds are judged, (h, w) bool, read-only.

    A pixel that the outline touches is judged, one that an excluded area touches is not.
    """
    x, y, width, height = region.bounds
    mask = np.zeros((height + 1, width + 1), np.uint8)  # corners may lie on the far edges
    for polygon, value in ((region.outline, 1), *((area, 0) for area in region.excluded)):
        cv2.fillPoly(mask, [_corners(polygon, x, y)], value)
    judged = mask[:height, :width].astype(np.bool_)
    judged.setflags(write=False)
    return judged


def _corners(polygon: Polygon, left: int, top: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int32]]:
    return np.floor(np.asarray(polygon) - (left, top)).astype(np.int32)
