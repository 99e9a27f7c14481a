"""What is wrong with a set of golden samples before anything is learned from them. No detector is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from statistics import median

import cv2
import numpy as np

from inspector.imaging.alignment import LEAST_CONFIDENCE, Aligner
from inspector.imaging.area import crop
from inspector.imaging.measures import brightness, focus_measure
from inspector.region import RegionOfInterest
from inspector.types import FloatArray, ImageArray

NEAR_DUPLICATE, BLURRED, OUTLIER = "near_duplicate", "blurred", "outlier"

BLOCK = 16
"""Pixels: the mean over a block of n pixels keeps 1/n of independent noise, but all of what is really different."""

LEAST_EXCESS = 6.5
"""Measured on rendered parts: the same part captured twice gives 1 (3 with strong noise, 5.5 as JPEG), two parts 12 and
more (7.7 with strong noise)."""

ROUNDING = 0.25
"""Grey levels: what rounding to whole levels alone leaves between two block means."""

BLURRED_SHARE = 0.5
NARROW_SHIFT, NARROW_TURN_DEG, NARROW_BRIGHTNESS = 0.01, 1.0, 0.1


@dataclass(frozen=True, slots=True)
class GoldenFinding:
    """What is said of one golden sample: a stable code with its values; `ui.messages` owns the words.

    Attributes:
        index: of the sample.
        code: "near_duplicate" (values: other), "blurred" (values: focus, median), "outlier" (from scores).
    """

    index: int
    code: str
    values: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much the golden samples differ. What they do not show will look unusual on later parts.

    Attributes:
        count: of the samples.
        located: how many were found on the first one; only these count for shift and turn.
        shift: largest distance between two of them, as a share of the area's longer side.
        turn_deg: largest difference of their turns.
        brightness: (highest − lowest) / mean of their mean luma.
    """

    count: int
    located: int
    shift: float
    turn_deg: float
    brightness: float

    @property
    def narrow(self) -> bool:
        """They lie within 1 % and 1° and differ by less than 10 % in brightness, as from one moment."""
        return self.shift < NARROW_SHIFT and self.turn_deg < NARROW_TURN_DEG and self.brightness < NARROW_BRIGHTNESS


def near_duplicates(images: Sequence[ImageArray], region: RegionOfInterest | None = None) -> list[tuple[int, int]]:
    """Pairs (i, j), i < j, that show the same part at the same place, differing by no more than sensor noise.

    Noise is what vanishes when pixels are averaged: the difference of two pictures of one part does, that of two parts
    does not, however alike they are. Needs no knowledge of the camera's noise; light that became stronger or weaker
    as a whole plays no part. A part that was moved is another picture.

    Raises:
        NotJudgeableError: frame_size_changed.
    """
    lumas = [cv2.cvtColor(crop(image, region), cv2.COLOR_RGB2GRAY).astype(np.float32) for image in images]
    blocks = [_block_means(luma) for luma in lumas]
    return [
        (one, other)
        for one, other in combinations(range(len(images)), 2)
        if lumas[one].shape == lumas[other].shape and _is_noise(lumas[one], lumas[other], blocks[one], blocks[other])
    ]


def blurred(images: Sequence[ImageArray], region: RegionOfInterest | None = None) -> list[int]:
    """Indices of pictures with less than half the sharpness that the others have in the median.

    Raises:
        NotJudgeableError: frame_size_changed.
    """
    return [finding.index for finding in _blurred(images, region)]


def coverage(images: Sequence[ImageArray], region: RegionOfInterest | None = None) -> Coverage:
    """How much the golden samples differ in position and brightness.

    Raises:
        NotJudgeableError: frame_size_changed: they are not all of one size.
    """
    if not images:
        return Coverage(0, 0, 0.0, 0.0, 0.0)
    area = (0, 0, images[0].shape[1], images[0].shape[0]) if region is None else region.bounds
    aligner = Aligner(images[0], area)
    places = [place for place in map(aligner.find, images) if place.confidence >= LEAST_CONFIDENCE]
    shifts = [np.subtract(one.shift, other.shift) for one, other in combinations(places, 2)]
    turns = [place.turn_deg for place in places]
    levels = [brightness(image, region) for image in images]
    return Coverage(
        count=len(images),
        located=len(places),
        shift=max((float(np.hypot(*shift)) for shift in shifts), default=0.0) / max(area[2:]),
        turn_deg=max(turns, default=0.0) - min(turns, default=0.0),
        brightness=(max(levels) - min(levels)) / max(float(np.mean(levels)), 1e-6),
    )


def findings(images: Sequence[ImageArray], region: RegionOfInterest | None = None) -> list[GoldenFinding]:
    """What can be said of the samples from the pictures alone, the later one of a pair named, by index.

    Raises:
        NotJudgeableError: frame_size_changed.
    """
    duplicates: dict[int, GoldenFinding] = {}
    for one, other in near_duplicates(images, region):
        duplicates.setdefault(other, GoldenFinding(other, NEAR_DUPLICATE, {"other": one}))
    return sorted([*duplicates.values(), *_blurred(images, region)], key=lambda finding: finding.index)


def _blurred(images: Sequence[ImageArray], region: RegionOfInterest | None) -> list[GoldenFinding]:
    focus = [focus_measure(image, region) for image in images]
    found = []
    for index, own in enumerate(focus):
        others = median(focus[:index] + focus[index + 1 :]) if len(focus) > 2 else own
        if own < BLURRED_SHARE * others:
            found.append(GoldenFinding(index, BLURRED, {"focus": own, "median": others}))
    return found


def _block_means(luma: FloatArray) -> FloatArray:
    rows, columns = luma.shape[0] // BLOCK, luma.shape[1] // BLOCK
    whole = luma[: rows * BLOCK, : columns * BLOCK]
    return np.asarray(cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA), np.float32)


def _is_noise(one: FloatArray, other: FloatArray, one_blocks: FloatArray, other_blocks: FloatArray) -> bool:
    return _excess(one, other, one_blocks, other_blocks) < LEAST_EXCESS


def _excess(one: FloatArray, other: FloatArray, one_blocks: FloatArray, other_blocks: FloatArray) -> float:
    """How much more two pictures' block means differ than independent noise of their pixels would let them."""
    gain = float(one_blocks.mean()) / max(float(other_blocks.mean()), 1e-6)
    apart = one_blocks - gain * other_blocks
    pixels = one[::3, ::3] - gain * other[::3, ::3]
    expected = max(float(pixels.std()) / BLOCK, ROUNDING)
    return float(np.percentile(np.abs(apart), 99.8)) / expected
