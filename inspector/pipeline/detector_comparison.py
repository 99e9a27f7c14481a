"""What each detector sees of the same drawn defects, on a product's own golden samples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from inspector.decision.calibration import calibrate
from inspector.detector.base import AnomalyDetector
from inspector.detector_settings import DETECTORS, DetectorSettings
from inspector.errors import Detail, NoReferencesError
from inspector.pipeline.samples import SightCount
from inspector.pipeline.sight_test import run_sight_test
from inspector.region import RegionOfInterest
from inspector.types import ImageArray


def candidates(settings: DetectorSettings) -> tuple[DetectorSettings, ...]:
    """These settings with each detector, on the same backbone; those that lack adapters are left out."""
    every = (settings if name == settings.detector else _with(settings, name) for name in DETECTORS)
    return tuple(candidate for candidate in every if not candidate.lacks_adapters)


def _with(settings: DetectorSettings, name: str) -> DetectorSettings:
    return replace(settings, detector=name, adapters=None).fitted()


def compare_detectors(
    make_detector: Callable[[DetectorSettings], AnomalyDetector],
    compared: Sequence[DetectorSettings],
    references: Sequence[ImageArray],
    *,
    false_reject_rate: float,
    region: RegionOfInterest | None = None,
    on_judged: Callable[[int, int], None],
) -> tuple[SightCount, ...]:
    """How many of the same drawn defects (see `run_sight_test`) each detector sees, in the order given.

    Args:
        make_detector: one with these settings, fitted to the references.
        references: golden samples, each (H, W, 3) uint8 RGB, at least two.
        false_reject_rate: wanted for the limits by which each is judged.
        region: where defects are drawn; None: anywhere.
        on_judged: called with (done, of) of the detector at work; what it raises ends the comparison.

    Raises:
        NoReferencesError: fewer than two golden samples.
    """
    if len(references) < 2:
        raise NoReferencesError(what=Detail("The comparison of detectors"), needed=2, count=len(references))
    found = []
    for settings in compared:
        detector = make_detector(settings)
        limits = calibrate(detector.leave_one_out().scores, false_reject_rate=false_reject_rate)
        defects = run_sight_test(detector, references, limits, region=region, on_judged=on_judged).defects
        found.append(SightCount(settings.detector, sum(defect.seen for defect in defects), len(defects)))
    return tuple(found)
