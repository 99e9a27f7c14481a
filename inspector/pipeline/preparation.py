"""From a recipe and its golden samples to a detector that can judge. torch is imported on first use only."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from inspector.decision.calibration import calibrate
from inspector.detector.base import AnomalyDetector
from inspector.errors import NoReferencesError
from inspector.pipeline.encoded_references import EncodedReferences
from inspector.pipeline.thread import StoppedEarly
from inspector.recipe import DetectorSettings
from inspector.types import FloatArray, ImageArray, Limits

if TYPE_CHECKING:
    from inspector.detector import ClipBackbone, WinClipDetector

OnProgress = Callable[[int, int, str], None]
"""Called with how much is done, of how much, and the stage: "weights" (megabytes), "model" or "references"."""


@dataclass(frozen=True, slots=True)
class Taught:
    """What the golden samples teach.

    Attributes:
        limits: suggested for the wanted false-reject rate.
        scores: (n,) leave-one-out scores; of a single golden sample one score in their place, see `view_scores`.
        map_maxima: (n,) maxima of the leave-one-out anomaly maps; None where score and map share units.
        fast_scores: (n,) leave-one-out scores of the fast pass, for the adaptive tier.
    """

    limits: Limits
    scores: FloatArray
    map_maxima: FloatArray | None = None
    fast_scores: FloatArray | None = None

    def limits_for(self, false_reject_rate: float) -> Limits:
        """Limits for another wanted rate, from the same scores."""
        return suggest_limits(self.scores, false_reject_rate, map_maxima=self.map_maxima, fast_scores=self.fast_scores)


def suggest_limits(
    scores: FloatArray,
    false_reject_rate: float,
    *,
    map_maxima: FloatArray | None = None,
    fast_scores: FloatArray | None = None,
) -> Limits:
    """Limits from leave-one-out scores.

    The map's limit, where its units are not the score's, is the review bound of the goldens' own map maxima; the fast
    pass calls a part clearly good below the review bound of the goldens' own fast scores.
    """

    def review_bound(values: FloatArray | None) -> float | None:
        return None if values is None else calibrate(values, false_reject_rate=false_reject_rate).review

    limits = calibrate(scores, false_reject_rate=false_reject_rate)
    return replace(limits, pixel=review_bound(map_maxima), clear_below=review_bound(fast_scores))


class DetectorProvider:
    """Makes detectors, and keeps the one backbone that was loaded last. Thread-safe; one load at a time.

    Args:
        encoded_folder: keeps encoded golden samples and prompts for the next start; None encodes them every time.
    """

    def __init__(self, *, device: str = "auto", precision: str = "auto", encoded_folder: Path | None = None) -> None:
        self._folder = encoded_folder
        self._encoded = EncodedReferences(None if encoded_folder is None else encoded_folder / "references")
        self._device = device
        self._precision = precision
        self._lock = threading.Lock()
        self._key: tuple[str, str] | None = None
        self._backbone: ClipBackbone | None = None

    def load(
        self, settings: DetectorSettings, *, on_progress: OnProgress, cancelled: Callable[[], bool]
    ) -> ClipBackbone:
        """The backbone for these settings, from memory if it was the last one. Raises what loading raises."""
        with self._lock:
            on_progress(0, 1, "model")
            backbone = self._load(settings, on_progress, cancelled)
            on_progress(1, 1, "model")
            return backbone

    def detector(
        self,
        settings: DetectorSettings,
        references: Sequence[ImageArray],
        *,
        on_progress: OnProgress,
        cancelled: Callable[[], bool],
    ) -> WinClipDetector:
        """A fitted detector. Raises StoppedEarly when `cancelled` says so, and what loading and fitting raise."""
        from inspector.detector import WinClipDetector

        def check(done: int, of: int) -> None:
            on_progress(done, of, "references")
            if cancelled():
                raise StoppedEarly

        backbone = self.load(settings, on_progress=on_progress, cancelled=cancelled)
        detector = WinClipDetector(
            backbone,
            settings.class_name,
            profile=settings.profile,
            match_radius=settings.match_radius,
            tier=settings.tier,
        )
        if not references:
            return detector

        def encode() -> None:
            check(0, len(references))
            detector.fit(references, on_encoded=check)

        self._encoded.fit(detector, backbone, references, encode)
        return detector

    def teach(
        self,
        settings: DetectorSettings,
        references: Sequence[ImageArray],
        *,
        false_reject_rate: float,
        on_progress: OnProgress,
        cancelled: Callable[[], bool],
    ) -> tuple[Taught, WinClipDetector]:
        """Fits the golden samples and suggests limits from their leave-one-out scores.

        Raises NoReferencesError without any; otherwise as `detector`.
        """
        from inspector.detector.tiers import Tier

        if not references:
            raise NoReferencesError(what="Calibration", needed=1, count=0)
        detector = self.detector(settings, references, on_progress=on_progress, cancelled=cancelled)
        if len(references) > 1:
            left_out = detector.leave_one_out()
            scores, maxima = left_out.scores, left_out.anomaly_maps.max(axis=(1, 2))
        else:
            scores, maxima = view_scores(detector, references[0])
        map_maxima = maxima if detector.uses_language else None
        fast_scores = None
        if settings.tier == "adaptive" and len(references) > 1:
            fast_scores = detector.leave_one_out(tier=Tier.FAST).scores
        limits = suggest_limits(scores, false_reject_rate, map_maxima=map_maxima, fast_scores=fast_scores)
        detector.clear_below = limits.clear_below
        return Taught(limits, scores, map_maxima, fast_scores), detector

    def _load(self, settings: DetectorSettings, on_progress: OnProgress, cancelled: Callable[[], bool]) -> ClipBackbone:
        def fetched(done: int, of: int) -> None:
            on_progress(done, of, "weights")
            if cancelled():
                raise StoppedEarly

        key = (settings.model_name, settings.weights)
        if self._backbone is None or self._key != key:
            import torch

            from inspector.detector import load_backbone

            torch.set_num_threads(inference_threads())
            self._backbone = None  # so that two models never lie in memory together
            self._backbone = load_backbone(*key, device=self._device, precision=self._precision, on_fetched=fetched)
            self._backbone.text_vectors.folder = None if self._folder is None else self._folder / "prompts"
            self._key = key
        return self._backbone


def view_scores(detector: AnomalyDetector, golden: ImageArray) -> tuple[FloatArray, FloatArray]:
    """One score and one map maximum in place of leave-one-out, for a single golden sample.

    They are the geometric means over views of it (moved by half a patch, brighter and darker by 10 %). Such views vary
    less than parts do, so they only say where scores lie; the spread comes from the prior and the limits are
    provisional.
    """
    height, width = golden.shape[:2]
    moved = [np.roll(golden, (height * dy // 30, width * dx // 30), axis=(0, 1)) for dy, dx in ((1, 0), (0, -1))]
    lit = [np.clip(golden * gain, 0, 255).astype(np.uint8) for gain in (0.9, 1.1)]
    predictions = [detector.predict(np.ascontiguousarray(view)) for view in (*moved, *lit)]
    scores = np.array([[p.score, p.grid_map.max()] for p in predictions], np.float64)
    means = np.exp(np.log(np.maximum(scores, 1e-9)).mean(axis=0)).astype(np.float32)
    return means[:1], means[1:]


def inference_threads() -> int:
    """How many threads the model may use: from four cores on, one is left to camera and screen."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores if cores < 4 else cores - 1
