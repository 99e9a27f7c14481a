"""The imaging gate: looks at each picture before the detector does, and says why it cannot be judged."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
from numpy.typing import ArrayLike

from inspector.decision.imaging_gate import GateLimits, GateReadings, check
from inspector.errors import Detail, NoReferencesError
from inspector.gate_baseline import Cells, GateBaseline, Spread
from inspector.imaging.baseline import compare_signatures, measure_picture, signatures
from inspector.region import RegionOfInterest
from inspector.types import FloatArray, Frame, ImageArray, Reason

DARKEST = 1.0
"""Grey level that less light is taken for, so that no picture is infinitely brighter."""

GLIMPSE = 64
"""Every so many rows are compared first: two exposures of a living camera differ there already."""


def make_baseline(
    images: Sequence[ImageArray], region: RegionOfInterest | None = None, *, turned: bool = False
) -> GateBaseline:
    """What the golden samples' pictures are worth.

    Args:
        images: (H, W, 3) uint8 RGB each, as the camera gave them.
        turned: parts may lie turned or mirrored, so that no place tells whether one is there.

    Raises:
        NoReferencesError: no image.
        NotJudgeableError: frame_size_changed: one does not fit the region.
    """
    if not images:
        raise NoReferencesError(what=Detail("The imaging gate"), needed=1, count=0)
    measures = [measure_picture(image, region) for image in images]
    views = [signatures(image, region) for image in images]
    levels = [measure.brightness for measure in measures]
    # Each against the mean of the others, a single one against itself.
    others = [_mean(views[:index] + views[index + 1 :] or views) for index in range(len(views))]
    presences, lights = zip(*map(_compare, others, views), strict=True)
    if turned:
        lights = tuple(level / max(float(np.median(levels)), DARKEST) for level in levels)
    sizes = {(image.shape[1], image.shape[0]) for image in images}
    return GateBaseline(
        count=len(images),
        frame_size=sizes.pop() if len(sizes) == 1 else None,
        focus=_spread([measure.focus for measure in measures]),
        brightness=_spread(levels),
        bright_share=_spread([measure.bright_share for measure in measures]),
        dark_share=_spread([measure.dark_share for measure in measures]),
        light=_spread(lights),
        presence=_spread(presences),
        signatures=() if turned else tuple(_cells(view) for view in _mean(views)),
    )


class ImagingGate:
    """Checks the pictures of one run, in the order they are judged. Used by one thread; never raises for a picture.

    Args:
        baseline: None, as in recipes of before it was kept, leaves only age, frozen pictures and the region's size.
        recorded: the camera shows stored pictures (folder, video file), which may rightly show the same one again.
    """

    def __init__(
        self,
        baseline: GateBaseline | None,
        region: RegionOfInterest | None,
        *,
        limits: GateLimits | None = None,
        recorded: bool = False,
    ) -> None:
        self._baseline = baseline
        self._region = region
        self._limits = limits or GateLimits()
        self._recorded = recorded
        self._golden = [np.asarray(cells, np.float32) for cells in (baseline.signatures if baseline else ())]
        self._sizes = {
            size for size in (baseline and baseline.frame_size, region and region.frame_size) if size is not None
        }
        self._last: Frame | None = None

    def judge(self, frame: Frame, now_s: float) -> tuple[GateReadings, Reason | None]:
        """What was measured on a picture, and why it is not to be judged; None if it may be.

        Args:
            now_s: `time.monotonic()` of the moment the picture was wanted for. Where the newest picture is judged
                that is now; for a triggered part it is the trigger (`Capture.asked_s`), since a part that waits its
                turn gets no older by it.
        """
        readings = self._measure(frame, abs(now_s - frame.monotonic_s))
        self._last = frame
        return readings, check(readings, self._baseline, self._limits)

    def _measure(self, frame: Frame, age_s: float) -> GateReadings:
        image = frame.image
        frozen = not self._recorded and self._last is not None and is_frozen(self._last, frame)
        if self._sizes and self._sizes != {(image.shape[1], image.shape[0])}:
            return GateReadings(age_s, frozen, size_changed=True)
        measures = measure_picture(image, self._region)
        presence = light = math.nan
        if self._golden:
            presence, light = _compare(self._golden, signatures(image, self._region))
        elif self._baseline is not None:
            light = measures.brightness / max(self._baseline.brightness.median, DARKEST)
        return GateReadings(age_s, frozen, **asdict(measures), light=light, presence=presence)


def is_frozen(before: Frame, frame: Frame) -> bool:
    """Whether another exposure has the very same pixels, which sensor noise rules out.

    Not one of a single colour: a covered or overexposed sensor may well give it again, and has a cause of its own.
    """
    one, other = before.image, frame.image
    if before.monotonic_s == frame.monotonic_s or one.shape != other.shape:
        return False
    if not np.array_equal(one[::GLIMPSE], other[::GLIMPSE]):
        return False
    return np.array_equal(one, other) and bool(other.min() != other.max())


def _compare(golden: Sequence[FloatArray], picture: Sequence[FloatArray]) -> tuple[float, float]:
    """Presence, in the view that shows more of it, and the region's light."""
    found = [compare_signatures(one, other) for one, other in zip(golden, picture, strict=True)]
    return max(presence for presence, _ in found), found[0][1]


def _mean(views: Sequence[Sequence[FloatArray]]) -> list[FloatArray]:
    return [np.asarray(np.mean(view, axis=0), np.float32) for view in zip(*views, strict=True)]


def _cells(view: FloatArray) -> Cells:
    """As numbers of one decimal, which are short in the recipe."""
    return tuple(tuple(row) for row in np.round(view.astype(np.float64), 1).tolist())


def _spread(values: ArrayLike) -> Spread:
    numbers = np.asarray(values, np.float64)
    return Spread(float(np.median(numbers)), float(numbers.std(ddof=1)) if numbers.size > 1 else 0.0)
