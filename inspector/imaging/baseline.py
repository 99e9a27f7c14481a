"""What the imaging gate measures on a picture: the measures of its region, and a small picture to compare it by."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from inspector.imaging.area import crop, judged_mask
from inspector.imaging.measures import STRIDE, clipped, focus_measure
from inspector.region import RegionOfInterest
from inspector.types import FloatArray, ImageArray, MaskArray

SIDE = 24
"""Cells along each side of a signature."""

SAMPLES = 8
"""Pixels along a cell that are enough for its mean."""

REACH = 3
"""Cells that a part may lie beside its place, an eighth of the region, and still look like the golden samples."""

FLAT = 1.0
"""Grey levels: cells that vary less show no structure."""


@dataclass(frozen=True, slots=True)
class PictureMeasures:
    """Of the judged area of one picture.

    Attributes:
        focus: as `focus_measure`.
        brightness: mean luma, 0 to 255.
        bright_share, dark_share: of the pixels, in [0, 1], clipped as in `Clipping`.

    Brightness and shares are taken from every fourth pixel of every fourth row.
    """

    focus: float
    brightness: float
    bright_share: float
    dark_share: float


def measure_picture(image: ImageArray, region: RegionOfInterest | None = None) -> PictureMeasures:
    """Measures of a picture, (H, W, 3) uint8 RGB.

    Raises:
        NotJudgeableError: frame_size_changed.
    """
    thin = np.ascontiguousarray(crop(image, region)[::STRIDE, ::STRIDE])
    judged = np.ones(thin.shape[:2], np.bool_) if region is None else judged_mask(region)[::STRIDE, ::STRIDE]
    clipping = clipped(thin)
    return PictureMeasures(
        focus=focus_measure(image, region),
        brightness=cv2.mean(cv2.cvtColor(thin, cv2.COLOR_RGB2GRAY), judged.astype(np.uint8))[0],
        bright_share=float(np.count_nonzero(clipping.too_bright & judged) / np.count_nonzero(judged)),
        dark_share=float(np.count_nonzero(clipping.too_dark & judged) / np.count_nonzero(judged)),
    )


def signatures(image: ImageArray, region: RegionOfInterest | None = None) -> tuple[FloatArray, ...]:
    """A picture, (H, W, 3) uint8 RGB, as few numbers: of the region and, where there is one, of its surroundings.

    Returns:
        (24, 24) float32 each: mean lumas of the judged pixels. A cell without any has the mean of the others, so that
        it says nothing. The surroundings are the region's bounds grown by their own size on every side, as far as the
        frame goes: of a small region's structure one hole may be most, and where it is missing, only a wider view
        tells that the part is there.

    Raises:
        NotJudgeableError: frame_size_changed.
    """
    if region is None:
        return (_cells(image, None),)
    own = _cells(crop(image, region), judged_mask(region))
    x, y, width, height = region.bounds
    wider = image[max(0, y - height) : y + 2 * height, max(0, x - width) : x + 2 * width]
    return own, _cells(wider, None)


def compare_signatures(golden: FloatArray, picture: FloatArray) -> tuple[float, float]:
    """How far a picture's signature is the golden samples', at the place near its own where it fits best.

    Returns:
        presence: correlation, at most 1 and whatever the lamps' strength; 0 where one of them shows no structure.
        light: how many times as bright it is, by the median of the brighter half of the cells, so that a defect of
            less than a quarter of the region does not count as light.
    """
    around = np.asarray(cv2.copyMakeBorder(picture, *(REACH,) * 4, cv2.BORDER_REPLICATE), np.float32)
    presence, (x, y) = 0.0, (REACH, REACH)
    if golden.std() >= FLAT and picture.std() >= FLAT:
        fits = cv2.matchTemplate(around, golden, cv2.TM_CCOEFF_NORMED)
        _, presence, _, (x, y) = cv2.minMaxLoc(fits)
    there = around[y : y + SIDE, x : x + SIDE]
    bright = golden >= np.median(golden)
    light = np.median(there[bright] / np.maximum(golden[bright], 1.0))
    return float(presence), float(light)


def _cells(view: ImageArray, judged: MaskArray | None) -> FloatArray:
    """(SIDE, SIDE) mean lumas of a view, (h, w, 3), from some of its pixels where it is large."""
    step = max(1, min(view.shape[:2]) // (SAMPLES * SIDE))
    luma = cv2.cvtColor(np.ascontiguousarray(view[::step, ::step]), cv2.COLOR_RGB2GRAY).astype(np.float32)
    if judged is None:
        return _reduced(luma)
    mask = judged[::step, ::step]
    shares = _reduced(mask.astype(np.float32))
    sums = _reduced(np.asarray(luma * mask, np.float32))
    mean = sums.sum() / shares.sum()
    return np.asarray(np.divide(sums, shares, out=np.full_like(sums, mean), where=shares > 0.0), np.float32)


def _reduced(picture: FloatArray) -> FloatArray:
    return np.asarray(cv2.resize(picture, (SIDE, SIDE), interpolation=cv2.INTER_AREA), np.float32)
