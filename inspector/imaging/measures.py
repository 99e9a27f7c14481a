"""What a picture is worth: sharpness, clipping, brightness. Each cheap enough for every frame of a live picture."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from inspector.imaging.area import crop, judged_mask
from inspector.region import RegionOfInterest
from inspector.types import FloatArray, ImageArray, MaskArray

FOCUS_WIDTH = 640
NOISE_TO_LAPLACIAN = 20.0
"""Power of white noise after the kernel (0 1 0; 1 −4 1; 0 1 0): 4 + 16."""

TOO_BRIGHT, TOO_DARK = 250, 5
STRIDE = 4
FLAT = 1.0


@dataclass(frozen=True, slots=True)
class Clipping:
    """Where a picture tells nothing.

    Attributes:
        too_bright: (H, W) bool: any channel at or above 250.
        too_dark: (H, W) bool: all channels at or below 5.
        bright_share, dark_share: of the picture, in [0, 1].
    """

    too_bright: MaskArray
    too_dark: MaskArray
    bright_share: float
    dark_share: float


def focus_measure(image: ImageArray, region: RegionOfInterest | None = None) -> float:
    """Sharpness: the variance of the Laplacian over that of the luma, in the region. Rises with sharpness.

    Sensor noise and the lamps' strength are taken out; below about a third of the usual light noise looks like
    sharpness, so brightness is to be checked first. The region is first reduced to 640 pixels' width: only pictures
    of the same recipe compare. 0 for a picture without contrast.

    Args:
        image: (H, W, 3) uint8 RGB.

    Raises:
        NotJudgeableError: frame_size_changed.
    """
    view = crop(image, region)
    scale = min(1.0, FOCUS_WIDTH / view.shape[1])
    size = (max(1, round(view.shape[1] * scale)), max(1, round(view.shape[0] * scale)))
    # In float32, because rounding again would look like noise in a dark picture.
    full = cv2.cvtColor(view, cv2.COLOR_RGB2GRAY).astype(np.float32)
    luma = np.asarray(cv2.resize(full, size, interpolation=cv2.INTER_AREA), np.float32)
    judged = np.ones(luma.shape, np.bool_)
    if region is not None:
        mask = cv2.resize(judged_mask(region).astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
        # Without the border of the mask: what lies beyond it plays no part.
        judged = np.asarray(cv2.erode(mask, np.ones((3, 3), np.uint8)), np.bool_)
    contrast = float(luma[judged].var()) if judged.any() else 0.0
    if contrast < FLAT:
        return 0.0
    edges = cv2.Laplacian(luma, cv2.CV_32F, ksize=1)[judged]
    noise = NOISE_TO_LAPLACIAN * _noise(luma, judged) ** 2
    return max(0.0, float(edges.var()) - noise) / contrast


def clipped(image: ImageArray) -> Clipping:
    """Where the picture, (H, W, 3) uint8 RGB, is too bright or too dark to tell anything."""
    bright = cv2.inRange(image, (0, 0, 0), (TOO_BRIGHT - 1,) * 3) == 0
    dark = cv2.inRange(image, (0, 0, 0), (TOO_DARK,) * 3) != 0
    return Clipping(bright, dark, float(bright.mean()), float(dark.mean()))


def brightness(image: ImageArray, region: RegionOfInterest | None = None) -> float:
    """Mean luma of the region's judged area, in grey levels 0 to 255, from every fourth pixel of every fourth row.

    Raises:
        NotJudgeableError: frame_size_changed.
    """
    red, green, blue = _judged_pixels(image, region).mean(axis=0, dtype=np.float64)
    return float(0.299 * red + 0.587 * green + 0.114 * blue)


def histogram(image: ImageArray, region: RegionOfInterest | None = None, bins: int = 64) -> FloatArray:
    """Shares of the judged pixels by level, (3, bins) float32: red, green, blue, each with sum 1.

    Raises:
        NotJudgeableError: frame_size_changed.
    """
    pixels = _judged_pixels(image, region)
    counts = [np.histogram(pixels[:, channel], bins=bins, range=(0, 256))[0] for channel in range(3)]
    return np.asarray(counts, np.float32) / np.float32(max(1, len(pixels)))


def _judged_pixels(image: ImageArray, region: RegionOfInterest | None) -> ImageArray:
    """(n, 3), thinned out. A region is at least 32 pixels wide, so some are always left."""
    view = crop(image, region)[::STRIDE, ::STRIDE]
    return view.reshape(-1, 3) if region is None else view[judged_mask(region)[::STRIDE, ::STRIDE]]


def _noise(luma: FloatArray, judged: MaskArray) -> float:
    """Standard deviation of the sensor's noise: Immerkær's kernel (1996), which sees neither slopes nor edges along
    rows or columns; the median, because texture is not everywhere."""
    kernel = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32) / 6.0
    return 1.4826 * float(np.median(np.abs(cv2.filter2D(luma, cv2.CV_32F, kernel)[judged])))
