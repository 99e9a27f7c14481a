"""Defects drawn on golden samples, to see what the limits would find. They imitate; they prove nothing of real ones."""

from __future__ import annotations

from math import ceil, cos, pi, sin

import cv2
import numpy as np

from inspector.errors import Detail, UsageError
from inspector.imaging.area import Box, check_size, judged_mask
from inspector.region import RegionOfInterest
from inspector.types import FloatArray, ImageArray, MaskArray

KINDS = ("patch", "occlusion", "scratch")

BLEND_PX = 2.0
SMALLEST_PX = 4
RIM = 0.08
"""Of a box's shorter side: how wide its rim is, which tells what lies around a feature."""

TOLERANCE = 0.1
"""How much less distinctive than the best one a place may be that a patch covers."""

GREYS = (80, 176)
SCRATCH_CONTRAST = 70.0
SCRATCH_WIDTH = 0.0025
"""Of the picture's shorter side."""


def draw(
    kind: str,
    image: ImageArray,
    size_share: float,
    rng: np.random.Generator,
    area: RegionOfInterest | None = None,
) -> tuple[ImageArray, Box]:
    """A picture with one defect at a place that is judged. The same generator state gives the same defect.

    Args:
        kind: "patch": a plain place of the same picture laid over a distinctive one, as if a feature were missing;
            "occlusion": a grey area; "scratch": a thin bright or dark line.
        image: (H, W, 3) uint8 RGB; it stays as it is.
        size_share: side of the defect's box, or length of the scratch, as a share of the area's shorter side.
        area: None is the whole picture.

    Returns:
        The new picture and the box outside which nothing was changed.

    Raises:
        UsageError: no such kind.
        NotJudgeableError: frame_size_changed.
    """
    if kind not in KINDS:
        raise UsageError(
            detail=Detail("There is no defect kind {kind!r}.", kind=kind),
            hint=Detail("Known kinds: {known}.", known=", ".join(KINDS)),
        )
    bounds, mask = _judged(image, area)
    side = size_share * min(bounds[2:])
    if kind == "scratch":
        return _draw_scratch(image, side, rng, bounds, mask)
    size = _fitting(side, side, bounds)
    if kind == "occlusion":
        box = _choose(rng, _places(mask, size), size, bounds[:2])
        return occlude(image, box), box
    target, source = _choose_patch(image, size, rng, bounds, mask)
    return paste_patch(image, target, source), target


def paste_patch(image: ImageArray, box: Box, source_box: Box) -> ImageArray:
    """What lies at `source_box`, laid over `box` (of the same size), blended over 2 pixels inside it."""
    x, y, width, height = source_box
    return _laid_over(image, box, image[y : y + height, x : x + width].astype(np.float32))


def occlude(image: ImageArray, box: Box) -> ImageArray:
    """A grey area over `box`, light on dark and dark on light, blended over 2 pixels inside it."""
    x, y, width, height = box
    mean = float(image[y : y + height, x : x + width].mean())
    level = max(GREYS, key=lambda grey: abs(grey - mean))
    return _laid_over(image, box, np.full((height, width, 3), level, np.float32))


def scratch(
    image: ImageArray, box: Box, *, width_px: int = 1, bright: bool = True, rising: bool = False, bend: float = 0.0
) -> ImageArray:
    """A line through `box` from one corner to the opposite one.

    Args:
        bright: lighter than what it crosses, else darker.
        rising: from the lower left, else from the upper left.
        bend: how far its middle lies off, as a share of the box; in [-0.3, 0.3] it stays inside.
    """
    x, y, width, height = box
    along = np.linspace(0.0, 1.0, 25)
    off = 4.0 * bend * along * (1.0 - along)
    margin = width_px / 2
    across, down = along + off, along - off
    columns = margin + np.clip(across, 0, 1) * max(width - 1 - 2 * margin, 0)
    rows = margin + np.clip(1.0 - down if rising else down, 0, 1) * max(height - 1 - 2 * margin, 0)
    line = np.round(np.stack([columns, rows], axis=1) * 16).astype(np.int32)
    cover = np.zeros((height, width), np.uint8)
    cv2.polylines(cover, [line], False, 255, width_px, cv2.LINE_AA, shift=4)
    change = (SCRATCH_CONTRAST if bright else -SCRATCH_CONTRAST) * (cover.astype(np.float32) / 255.0)
    drawn = image.copy()
    part = drawn[y : y + height, x : x + width]
    part[:] = np.clip(np.round(part + change[..., None]), 0, 255).astype(np.uint8)
    return drawn


def _draw_scratch(
    image: ImageArray, length: float, rng: np.random.Generator, bounds: Box, mask: MaskArray
) -> tuple[ImageArray, Box]:
    width_px = max(1, round(SCRATCH_WIDTH * min(image.shape[:2])))
    angle = float(rng.uniform(0.0, pi / 2))
    size = _fitting(length * cos(angle) + width_px + 2, length * sin(angle) + width_px + 2, bounds)
    box = _choose(rng, _places(mask, size), size, bounds[:2])
    x, y, width, height = box
    mean = float(image[y : y + height, x : x + width].mean())
    # The darker the place, the likelier a bright line, so that it has room to differ.
    bright = bool(rng.uniform(0, 255) > mean)
    rising, bend = bool(rng.random() < 0.5), float(rng.uniform(-0.15, 0.15))
    return scratch(image, box, width_px=width_px, bright=bright, rising=rising, bend=bend), box


def _choose_patch(
    image: ImageArray, size: tuple[int, int], rng: np.random.Generator, bounds: Box, mask: MaskArray
) -> tuple[Box, Box]:
    """Where a feature lies (much structure inside, little around it), and the plain place that fits best there."""
    left, top, width, height = bounds
    luma = cv2.cvtColor(np.ascontiguousarray(image[top : top + height, left : left + width]), cv2.COLOR_RGB2GRAY)
    smooth = np.asarray(cv2.GaussianBlur(luma.astype(np.float32), (0, 0), 1.5), np.float32)
    slopes = cv2.magnitude(cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1))
    structure = _box_means(np.asarray(slopes, np.float32), size)
    places = _places(mask, size)
    structure /= max(float(structure[places].max()), 1e-6)
    contrast = max(float(smooth.std()), 1e-6)
    rim_mean, rim_spread = _rims(smooth, size)
    distinctive = structure - rim_spread / contrast
    target = _choose(rng, places & (distinctive >= distinctive[places].max() - TOLERANCE), size, (0, 0))
    x, y, wide, high = target
    unlike = structure + np.abs(_box_means(smooth, size) - rim_mean[y, x]) / contrast
    rows, columns = np.indices(structure.shape)
    apart = places & ((np.abs(rows - y) >= high) | (np.abs(columns - x) >= wide))
    sources = apart if apart.any() else places
    row, column = np.unravel_index(int(np.where(sources, unlike, np.inf).argmin()), structure.shape)
    return (x + left, y + top, wide, high), (int(column) + left, int(row) + top, wide, high)


def _judged(image: ImageArray, area: RegionOfInterest | None) -> tuple[Box, MaskArray]:
    if area is None:
        height, width = image.shape[:2]
        return (0, 0, width, height), np.ones((height, width), np.bool_)
    check_size(image, area.frame_size)
    return area.bounds, judged_mask(area)


def _fitting(width: float, height: float, bounds: Box) -> tuple[int, int]:
    """A size of whole pixels that lies in the bounds and can be seen."""
    wide, high = (
        min(max(SMALLEST_PX, ceil(side)), limit) for side, limit in zip((width, height), bounds[2:], strict=True)
    )
    return wide, high


def _places(mask: MaskArray, size: tuple[int, int]) -> MaskArray:
    """Top left corners, in the bounds, of boxes that are judged most: wholly, where any of that size fits."""
    shares = _box_means(mask.astype(np.float32), size)
    return np.asarray(shares >= shares.max() - 1e-4, np.bool_)


def _choose(rng: np.random.Generator, places: MaskArray, size: tuple[int, int], origin: tuple[int, int]) -> Box:
    rows, columns = np.nonzero(places)
    index = int(rng.integers(len(rows)))
    return origin[0] + int(columns[index]), origin[1] + int(rows[index]), *size


def _box_means(values: FloatArray, size: tuple[int, int]) -> FloatArray:
    """Mean over the box of `size` (width, height) that starts at each pixel, for boxes that lie inside."""
    width, height = size
    means = cv2.boxFilter(values, cv2.CV_32F, size, anchor=(0, 0), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(means[: values.shape[0] - height + 1, : values.shape[1] - width + 1], np.float32)


def _rims(values: FloatArray, size: tuple[int, int]) -> tuple[FloatArray, FloatArray]:
    """Mean and standard deviation over the rim of each box of `_box_means`."""
    width, height = size
    inset = max(1, round(RIM * min(size)))
    inner = (width - 2 * inset, height - 2 * inset)
    whole_area, inner_area = width * height, inner[0] * inner[1]
    moments = []
    for power in (values, values * values):
        whole = _box_means(power, size)
        inside = _box_means(power, inner)[inset:, inset:][: whole.shape[0], : whole.shape[1]]
        moments.append((whole * whole_area - inside * inner_area) / np.float32(whole_area - inner_area))
    mean, square = moments
    return mean, np.sqrt(np.maximum(square - mean * mean, 0.0))


def _laid_over(image: ImageArray, box: Box, patch: FloatArray) -> ImageArray:
    x, y, width, height = box
    across, down = (np.minimum(np.arange(1, n + 1), np.arange(n, 0, -1)) / (BLEND_PX + 1) for n in (width, height))
    cover = np.clip(np.minimum(down[:, None], across), 0.0, 1.0)[..., None].astype(np.float32)
    drawn = image.copy()
    part = drawn[y : y + height, x : x + width]
    part[:] = np.round(part + (patch - part) * cover).astype(np.uint8)
    return drawn
