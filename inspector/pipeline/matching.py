"""Which matching suits a product, measured on its own golden samples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from inspector.decision.calibration import calibrate
from inspector.detector.base import AnomalyDetector
from inspector.errors import Detail, NoReferencesError
from inspector.imaging.synthetic import draw
from inspector.pipeline.samples import MatchingOption
from inspector.region import RegionOfInterest
from inspector.types import ImageArray

RADII: tuple[int | None, ...] = (None, 2, 0)
"""Anywhere, nearby, here."""

PASTED_SHARE = 0.12
"""Side of the pasted area: enough to cover a hole or a screw of a part that fills the picture."""

PASTED_SAMPLES = 3
FALSE_REJECT_RATE = 0.05
NEARLY = 0.8


def compare_matching(
    make_detector: Callable[[int | None], AnomalyDetector],
    references: Sequence[ImageArray],
    *,
    grid: int,
    region: RegionOfInterest | None = None,
    seed: int = 0,
    on_measured: Callable[[int, int], None],
) -> tuple[MatchingOption, ...]:
    """What every radius would mean: how the golden samples vary, and whether pasted-over features are seen.

    Suggested is the one that sees them best against the limit that the golden samples' own spread asks for; of nearly
    equal ones the widest, because parts may then lie most freely.

    Args:
        make_detector: one with this `match_radius`, fitted to the references.
        references: golden samples, at least two.
        grid: the detector's patches along one side.
        region: where features are pasted over; None: anywhere.
        on_measured: called with (done, of) after each picture; what it raises ends the comparison.

    Raises:
        NoReferencesError: fewer than two golden samples.
    """
    if len(references) < 2:
        raise NoReferencesError(what=Detail("The choice of matching"), needed=2, count=len(references))
    rng = np.random.default_rng(seed)
    chosen = references[:PASTED_SAMPLES]
    pasted = [draw("patch", image, PASTED_SHARE, rng, region)[0] for image in chosen]
    total, done, options = len(RADII) * len(pasted), 0, []
    for radius in RADII:
        detector = make_detector(radius)
        scores = detector.leave_one_out().scores
        limit = calibrate(scores, false_reject_rate=FALSE_REJECT_RATE).reject
        ratios = []
        for image in pasted:
            ratios.append(detector.predict(image).score / limit)
            done += 1
            on_measured(done, total)
        share = 1.0 if radius is None else radius / grid
        options.append(MatchingOption(radius, share, float(np.log(scores).std(ddof=1)), float(np.median(ratios))))
    most = max(option.missing_feature_ratio for option in options)
    best = next(option for option in options if option.missing_feature_ratio >= NEARLY * most)
    return tuple(replace(option, suggested=option is best) for option in options)
