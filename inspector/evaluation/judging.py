"""One measurement while it runs: a fitted detector, and what it has said so far."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.decision.bounds import rate_lower_bound, rate_upper_bound
from inspector.decision.calibration import calibrate, pixel_limit
from inspector.decision.verdict import judge
from inspector.detector.april_gan import AprilGanDetector
from inspector.detector.base import AnomalyDetector
from inspector.detector.sdp import SdpDetector
from inspector.detector.transductive import april_gan_scores, sdp_scores
from inspector.evaluation import metrics
from inspector.evaluation.datasets import Category, Part
from inspector.evaluation.grid_maps import packed, unpacked
from inspector.evaluation.pixel_counts import MaskRegions, PixelCounts
from inspector.evaluation.results import CellKey, CellResult, JudgedPicture, StationFigures
from inspector.types import FloatArray, Limits, Prediction, Verdict

EXACT_BELOW = 1e-5
"""A map of an exact match holds the least distances that detectors give, up to 4e-6, and nothing higher."""

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
        self._masks_lost = 0

    @property
    def map_side(self) -> int | None:
        return self._map_side

    @property
    def judged(self) -> int:
        """Pictures so far."""
        return len(self._pictures)

    def judge(self, part: Part, regions: MaskRegions | None) -> None:
        """Takes up one more picture; `regions` of its mask at `map_side`, None without one."""
        prediction = self._detector.predict(part.image)
        verdict = None if self._limits is None else judge(prediction.score, self._limits)[0]
        path = os.path.relpath(part.picture.path, self._category.folder)
        self._pictures.append(
            JudgedPicture(path, part.picture.defect, prediction.score, verdict, prediction.language_score)
        )
        self._grid_maps.append(prediction.grid_map)
        self._flat += _is_flat(prediction) and not (self._references and _is_a_reference(prediction))
        if regions is not None:
            self._masks_lost += bool(part.picture.defect) and not regions.count
            anomaly_map = prediction.anomaly_map
            if self._map_side is not None:
                side = (self._map_side, self._map_side)
                anomaly_map = np.asarray(cv2.resize(anomaly_map, side, interpolation=cv2.INTER_LINEAR), np.float32)
            self._pixels.add(anomaly_map, regions)

    def state(self) -> dict[str, NDArray[Any]]:
        """What was judged so far, for `go_on`; arrays that need no pickle."""
        pictures = [(p.path, p.defect, p.score, p.verdict, p.language_score) for p in self._pictures]
        return {
            "pictures": np.array(json.dumps(pictures)),
            "flat_and_lost": np.array([self._flat, self._masks_lost], np.int64),
            **packed(self._grid_maps),
            **self._pixels.state(),
        }

    def go_on(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Takes up what a cell of the same key and fingerprint had judged. Raises KeyError and ValueError."""
        pictures = json.loads(str(state["pictures"]))
        pixels = PixelCounts.restored(state)
        self._grid_maps = unpacked(state)
        self._pictures = [
            JudgedPicture(path, defect, score, None if verdict is None else Verdict(verdict), language_score)
            for path, defect, score, verdict, language_score in pictures
        ]
        self._flat, self._masks_lost = (int(value) for value in state["flat_and_lost"])
        self._pixels = pixels

    def finish(self, fingerprint: str, class_name: str) -> tuple[CellResult, list[FloatArray]]:
        """All figures, and the grid maps of the pictures."""
        good = [picture.score for picture in self._pictures if not picture.defect]
        defective = [picture.score for picture in self._pictures if picture.defect]
        measured = metrics.image_metrics(good, defective)
        measured |= self._published_image_metric()
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
            masks_lost=self._masks_lost,
        )
        return result, self._grid_maps

    def _published_image_metric(self) -> dict[str, float]:
        """Of APRIL-GAN with references, and of SDP and SDP+ without; for comparison alone.

        Their published scores need the whole test set.
        """
        language = [picture.language_score for picture in self._pictures if picture.language_score is not None]
        highest = [float(grid_map.max()) for grid_map in self._grid_maps]
        if self._references and language and isinstance(self._detector, AprilGanDetector):
            scores = april_gan_scores(language, highest)
        elif not self._references and isinstance(self._detector, SdpDetector):
            scores = sdp_scores(language, highest)
        else:
            return {}
        is_defective = np.array([bool(picture.defect) for picture in self._pictures])
        steps = metrics.Steps.of_scores(scores[~is_defective], scores[is_defective])
        return {"image_auroc_transductive": metrics.auroc(steps)}


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


def _is_a_reference(prediction: Prediction) -> bool:
    """Whether every patch has its exact match: such a map is flat for good reason."""
    return bool(prediction.grid_map.max() < EXACT_BELOW)


def _is_flat(prediction: Prediction) -> bool:
    low, high = float(prediction.grid_map.min()), float(prediction.grid_map.max())
    return high - low <= FLAT_BELOW * max(abs(low), abs(high))


def _curves(name: str, steps: metrics.Steps) -> dict[str, list[list[float]]]:
    return {
        f"{name}_roc": metrics.thinned(steps.false_positive_rate, steps.recall),
        f"{name}_pr": metrics.thinned(steps.recall[1:], steps.precision),
    }
