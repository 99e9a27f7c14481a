"""Defects drawn on golden samples: whether the detector sees anything on this product, and from which size on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np

from inspector.detector.base import AnomalyDetector
from inspector.errors import Detail, NoReferencesError
from inspector.imaging.synthetic import draw
from inspector.pipeline.samples import SightTest, SyntheticDefect
from inspector.region import RegionOfInterest
from inspector.types import ImageArray, Limits

KINDS = ("patch", "occlusion", "scratch")
SIZES = (0.2, 0.12, 0.08, 0.05, 0.03)
"""Side or length as a share of the picture's shorter side."""

SHOWN_WIDTH = 320


def run_sight_test(
    detector: AnomalyDetector,
    references: Sequence[ImageArray],
    limits: Limits,
    *,
    region: RegionOfInterest | None = None,
    seed: int = 0,
    on_judged: Callable[[int, int], None],
) -> SightTest:
    """Judges defects of three kinds and five sizes, each drawn on a golden sample in turn.

    The detector knows the samples that they are drawn on, so a size counts as seen a little too early: what it does
    not see here it will not see on other parts.

    Args:
        on_judged: called with (done, of) after each; what it raises ends the test.

    Raises:
        NoReferencesError: no golden sample.
    """
    if not references:
        raise NoReferencesError(what=Detail("The test with drawn defects"), needed=1, count=0)
    rng = np.random.default_rng(seed)
    bound, detector.clear_below = detector.clear_below, None  # every defect is to be judged by the same limits
    defects: list[SyntheticDefect] = []
    total = len(KINDS) * len(SIZES)
    try:
        for kind in KINDS:
            for size in SIZES:
                golden = references[len(defects) % len(references)]
                picture, box = draw(kind, golden, size, rng, region)
                score = detector.predict(picture).score
                defects.append(SyntheticDefect(kind, size, score, score >= limits.review, *_shown(picture, box)))
                on_judged(len(defects), total)
    finally:
        detector.clear_below = bound
    return SightTest(tuple(defects), limits)


def _shown(picture: ImageArray, box: tuple[int, int, int, int]) -> tuple[ImageArray, tuple[int, int, int, int]]:
    """The picture at most 320 pixels wide, with the box in it."""
    scale = min(1.0, SHOWN_WIDTH / picture.shape[1])
    size = (round(picture.shape[1] * scale), round(picture.shape[0] * scale))
    x, y, width, height = (round(value * scale) for value in box)
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8), (x, y, width, height)
