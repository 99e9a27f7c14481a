"""Whether a part lies on its place, told from a picture of a few hundred cells."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum, auto

import cv2
import numpy as np

from inspector.errors import Detail, PresenceUnclearError
from inspector.imaging.area import crop, judged_mask
from inspector.presence_calibration import PresenceCalibration
from inspector.region import RegionOfInterest
from inspector.types import FloatArray, ImageArray

LONGER_SIDE = 31  # cells: at most 961, and a recipe file's lists hold 1000
THINNED_SIDE = 240  # pixels that are left of the shorter side; noise still averages over dozens a cell
DARKEST = 4.0  # grey levels: below this mean a picture shows nothing, and is not scaled up
FEWEST_SAMPLES = 3

EMPTY_WITHIN = 0.35
"""Distances are root mean squares over the cells, in units of that between the empty place and the part."""

PART_WITHIN = 0.3
PART_SPREADS = 3.0
WIDEST_EMPTY, WIDEST_PART = 0.15, 0.3
FAINTEST = 0.02  # of the mean brightness: rounding to grey levels makes a quarter of it in a dark picture

MOTION_SHARE = 0.15  # of the strongest cell's difference: vibration by a fifth of a cell is less, a hand is more
MOTION_NOISE = 4.0

LIGHT_TIME_S = 2.0
LIGHT_RANGE = (0.5, 2.0)  # more is no drift, and a picture whose mean lies further off shows nothing


class Sight(StrEnum):
    """What lies there; UNCLEAR is a hand, a wrong part, or a part beside its place.

    DARK and GLARE: nothing can be seen by this light, whatever lies there.
    """

    EMPTY = auto()
    PART = auto()
    UNCLEAR = auto()
    DARK = auto()
    GLARE = auto()


class Place:
    """Tells pictures of the empty place from those of a part, while the light changes slowly.

    Not for several threads.
    """

    def __init__(self, calibration: PresenceCalibration) -> None:
        self.region = calibration.region
        self._calibration = calibration
        columns, rows = calibration.grid
        self._empty = np.asarray(calibration.empty, np.float32).reshape(rows, columns)
        self._part = np.asarray(calibration.part, np.float32).reshape(rows, columns)
        self._apart = _distance(self._empty, self._part)
        self._weights = _weights(calibration.region, calibration.grid)
        self._light = np.ones((rows, columns), np.float32)

    def see(self, image: ImageArray) -> tuple[FloatArray, Sight]:
        """What lies there, and its cells: (rows, columns) brightness in units of its mean, without the light's drift.

        Raises:
            PresenceUnclearError: the frame has another size than those of the calibration.
        """
        size = (image.shape[1], image.shape[0])
        if size != self._calibration.frame_size:
            raise PresenceUnclearError(
                detail=Detail(
                    "the camera gives {width} × {height} pixels, and {sampled_width} × {sampled_height} were sampled",
                    width=size[0],
                    height=size[1],
                    sampled_width=self._calibration.frame_size[0],
                    sampled_height=self._calibration.frame_size[1],
                ),
                hint=Detail("Set the camera's resolution back, or sample the empty place and a part again."),
            )
        luma = _reduced(image, self.region, self._calibration.grid)
        cells = _scaled(luma / self._light, self._weights)
        return cells, self._tell(cells, _level(luma, self._weights))

    def _tell(self, cells: FloatArray, level: float) -> Sight:
        darker, brighter = self._calibration.levels
        # Without light a picture is as flat as many an empty place.
        if level < LIGHT_RANGE[0] * darker:
            return Sight.DARK
        if level > LIGHT_RANGE[1] * brighter:
            return Sight.GLARE
        if _distance(cells, self._empty) < EMPTY_WITHIN * self._apart:
            return Sight.EMPTY
        if _distance(cells, self._part) < self._calibration.likeness_limit * self._apart:
            return Sight.PART
        return Sight.UNCLEAR

    def moved(self, before: FloatArray, cells: FloatArray) -> bool:
        return _change(before, cells) > self._calibration.motion_limit

    def follow_light(self, cells: FloatArray, elapsed_s: float) -> None:
        """Learns how the light falls now, from a picture of the empty place."""
        seen = self._light * cells / np.maximum(self._empty, 1e-3)
        share = min(1.0, max(0.0, elapsed_s) / LIGHT_TIME_S)
        light = self._light + np.float32(share) * (seen - self._light)
        self._light = np.where(self._weights > 0, np.clip(light, *LIGHT_RANGE), 1.0).astype(np.float32)


def calibrate_presence(
    empty_frames: Sequence[ImageArray], part_frames: Sequence[ImageArray], region: RegionOfInterest | None = None
) -> PresenceCalibration:
    """What tells the empty place from one with a part, from samples of both.

    The samples should vary as they will: other parts, laid down anew; the empty place with hands away.

    Args:
        empty_frames, part_frames: (H, W, 3) uint8 RGB, at least three of each, all of one size.

    Raises:
        PresenceUnclearError: too few samples, of several sizes, or too much alike.
        NotJudgeableError: frame_size_changed, where the region was drawn on another size.
    """
    fewest = min(len(empty_frames), len(part_frames))
    if fewest < FEWEST_SAMPLES:
        raise PresenceUnclearError(
            detail=Detail("there are {count} pictures of one of them", count=fewest),
            hint=Detail("Take at least {count} of the empty place and {count} with a part.", count=FEWEST_SAMPLES),
        )
    sizes = {(image.shape[1], image.shape[0]) for image in (*empty_frames, *part_frames)}
    if len(sizes) > 1:
        raise PresenceUnclearError(
            detail=Detail("the pictures are of several sizes"), hint=Detail("Take all of them again.")
        )
    (size,) = sizes
    grid = _grid(size if region is None else region.bounds[2:])
    weights = _weights(region, grid)
    lumas = [[_reduced(image, region, grid) for image in images] for images in (empty_frames, part_frames)]
    empties, parts = (np.stack([_scaled(luma, weights) for luma in sample]) for sample in lumas)
    levels = sorted(round(float(np.mean([_level(luma, weights) for luma in sample])), 1) for sample in lumas)
    empty, part = empties.mean(axis=0), parts.mean(axis=0)
    apart = _distance(empty, part)
    empty_spread, part_spread = _spread(empties) / max(apart, 1e-6), _spread(parts) / max(apart, 1e-6)
    if apart < FAINTEST or empty_spread > WIDEST_EMPTY or part_spread > WIDEST_PART:
        raise PresenceUnclearError(
            detail=Detail("the pictures of both differ too little, or those of one too much"),
            hint=Detail(
                "Take the hands and the part away for the empty place, lay the part down for the other, keep the "
                "light as it is, and let the region show some of the place around the part."
            ),
        )
    noise = max(_change(empty, sample) for sample in empties)
    return PresenceCalibration(
        frame_size=size,
        grid=grid,
        empty=_plain(empty),
        part=_plain(part),
        motion_limit=round(max(MOTION_NOISE * noise, MOTION_SHARE * _change(empty, part)), 4),
        likeness_limit=round(max(PART_WITHIN, PART_SPREADS * part_spread), 4),
        region=region,
        levels=(levels[0], levels[1]),
    )


def _grid(size: tuple[int, int]) -> tuple[int, int]:
    """(columns, rows) for a picture of this (width, height)."""
    scale = LONGER_SIDE / max(size)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _reduced(image: ImageArray, region: RegionOfInterest | None, grid: tuple[int, int]) -> FloatArray:
    """(rows, columns) mean luma."""
    view = crop(image, region)
    step = max(1, min(view.shape[:2]) // THINNED_SIDE)
    small = cv2.resize(np.ascontiguousarray(view[::step, ::step]), grid, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small.astype(np.float32), cv2.COLOR_RGB2GRAY), np.float32)


def _weights(region: RegionOfInterest | None, grid: tuple[int, int]) -> FloatArray:
    """(rows, columns): the share of each cell that is watched."""
    if region is None:
        return np.ones((grid[1], grid[0]), np.float32)
    return np.asarray(cv2.resize(judged_mask(region).astype(np.float32), grid, interpolation=cv2.INTER_AREA))


def _scaled(luma: FloatArray, weights: FloatArray) -> FloatArray:
    """In units of the weighted mean, and nothing where nothing is watched."""
    return np.asarray(luma * weights / np.float32(max(DARKEST, _level(luma, weights))), np.float32)


def _level(luma: FloatArray, weights: FloatArray) -> float:
    """The weighted mean, in grey levels."""
    return float((luma * weights).sum() / max(float(weights.sum()), 1e-6))


def _distance(one: FloatArray, other: FloatArray) -> float:
    return float(np.sqrt(np.mean((one - other) ** 2)))


def _change(before: FloatArray, after: FloatArray) -> float:
    """The strongest change by three cells: edges that shake stay within them, hands are larger."""
    return float(np.abs(cv2.blur(after - before, (3, 3))).max())


def _spread(samples: FloatArray) -> float:
    """The largest distance of a sample from the mean of the others."""
    total, count = samples.sum(axis=0), len(samples)
    return max(_distance(sample, (total - sample) / (count - 1)) for sample in samples)


def _plain(cells: FloatArray) -> tuple[float, ...]:
    return tuple(round(float(value), 4) for value in cells.ravel())
