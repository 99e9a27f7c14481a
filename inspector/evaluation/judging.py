"""One measurement while it runs: a fitted detector, and what it has said so far."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from inspector.decision.bounds import rate_lower_bound, rate_upper_bound
from inspector.decision.calibration import calibrate, pixel_limit
from inspector.decision.verdict import judge
from inspector.detector.base import AnomalyDetector
from inspector.evaluation import metrics
from inspector.evaluation.datasets import Category, Part
from inspector.evaluation.pixel_counts import MaskRegions, PixelCounts
from inspector.evaluation.results import CellKey, CellResult, JudgedPicture, StationFigures
from inspector.types import FloatArray, Limits, Prediction, Verdict

FLAT_BELOW = 1e-3
"""A map whose highest and lowest score differ by less than this share shows nothing."""


class Cell:
    """Judges the pictures of one category with one draw of references.

    Args:
        detector: fitted with `references`, or without any.
        map_side: maps are compared in a square of this side; None in the picture's own size.
        false_reject_rate: wanted of the limits, which come from the references alone (two or more).
    """

    def __init__(
        self,
        key: CellKey,
        detector: AnomalyDetector,
        category: Category,
        references: Sequence[Path],
        *,
        map_side: int | None,
        false_reject_rate: float,
    ) -> None:
        self.key = key
        self._detector = detector
        self._category = category
        self._references = references
        self._map_side = map_side
        self._limits = _limits(detector, false_reject_rate)
        self._pixels = PixelCounts()
        self._pictures: list[JudgedPicture] = []
        self._grid_maps: list[FloatArray] = []
        self._flat = 0

    def judge(self, part: Part, regions: MaskRegions | None) -> None:
        """Takes up one more picture."""
        prediction = self._detector.predict(part.image)
        verdict = None if self._limits is None else judge(prediction.score, self._limits)[0]
        path = os.path.relpath(part.picture.path, self._category.folder)
        self._pictures.append(JudgedPicture(path, part.picture.defect, prediction.score, verdict))
        self._grid_maps.append(prediction.grid_map)
        self._flat += _is_flat(prediction)
        if regions is not None:
            anomaly_map = prediction.anomaly_map
            if self._map_side is not None:
                side = (self._map_side, self._map_side)
                anomaly_map = np.asarray(cv2.resize(anomaly_map, side, interpolation=cv2.INTER_LINEAR), np.float32)
            self._pixels.add(anomaly_map, regions)

    def finish(self, fingerprint: str, class_name: str, masks_lost: int) -> tuple[CellResult, FloatArray]:
        """All figures, and the grid maps (n, g, g) of the pictures."""
        good = [picture.score for picture in self._pictures if not picture.defect]
        defective = [picture.score for picture in self._pictures if picture.defect]
        measured = metrics.image_metrics(good, defective)
        curves = _curves("image", metrics.Steps.of_scores(good, defective))
        if self._pixels.regions:
            outside, within, shares = self._pixels.falling()
            steps = metrics.Steps.of_counts(outside, within)
            measured |= metrics.pixel_metrics(self._pixels)
            curves |= _curves("pixel", steps)
            overlap = np.concatenate([[0.0], np.cumsum(shares)]) / self._pixels.regions
            curves["pixel_pro"] = metrics.thinned(steps.false_positive_rate, overlap)
        result = CellResult(
            key=self.key,
            fingerprint=fingerprint,
            class_name=class_name,
            references=tuple(os.path.relpath(path, self._category.folder) for path in self._references),
            pictures=tuple(self._pictures),
            metrics=measured,
            limits=self._limits,
            station=None if self._limits is None else station_figures(self._pictures),
            curves=curves,
            flat_maps=self._flat / len(self._pictures),
            masks_lost=masks_lost,
        )
        return result, np.stack(self._grid_maps)


def station_figures(pictures: Sequence[JudgedPicture]) -> StationFigures:
    """Counts the verdicts of good and defective pictures. One that was not judged is neither passed nor rejected."""
    good = [picture.verdict for picture in pictures if not picture.defect]
    defective = [picture.verdict for picture in pictures if picture.defect]
    rejected, escaped = good.count(Verdict.FAIL), defective.count(Verdict.PASS)

    def bounds(count: int, total: int) -> tuple[float, float]:
        return rate_lower_bound(count, total), rate_upper_bound(count, total)

    return StationFigures(
        good=len(good),
        rejected=rejected,
        good_reviewed=good.count(Verdict.REVIEW),
        defective=len(defective),
        escaped=escaped,
        defective_reviewed=defective.count(Verdict.REVIEW),
        reject_bounds=bounds(rejected, len(good)),
        escape_bounds=bounds(escaped, len(defective)),
    )


def _limits(detector: AnomalyDetector, false_reject_rate: float) -> Limits | None:
    if detector.reference_count < 2:
        return None
    left_out = detector.leave_one_out()
    pixel = pixel_limit(left_out.anomaly_maps) if detector.uses_language else None
    return calibrate(left_out.scores, false_reject_rate=false_reject_rate, pixel=pixel)


def _is_flat(prediction: Prediction) -> bool:
    low, high = float(prediction.grid_map.min()), float(prediction.grid_map.max())
    return high - low <= FLAT_BELOW * max(abs(low), abs(high))


def _curves(name: str, steps: metrics.Steps) -> dict[str, list[list[float]]]:
    return {
        f"{name}_roc": metrics.thinned(steps.false_positive_rate, steps.recall),
        f"{name}_pr": metrics.thinned(steps.recall[1:], steps.precision),
    }
