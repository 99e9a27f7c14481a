"""From a recipe and its golden samples to a detector that can judge. torch is imported on first use only."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.decision.t_model import PRIOR_LOG_SD
from inspector.imaging.variants import with_variants
from inspector.pipeline.encoded_references import EncodedReferences
from inspector.pipeline.free_memory import return_free_memory
from inspector.pipeline.samples import Samples
from inspector.pipeline.teaching import Taught, score_samples, suggest_limits
from inspector.pipeline.thread import StoppedEarly
from inspector.recipe import DetectorSettings, ImagingSettings
from inspector.types import ImageArray

if TYPE_CHECKING:
    from inspector.detector import AnomalyDetector, ClipBackbone
    from inspector.detector.base import LearningDetector

OnProgress = Callable[[int, int, str], None]
"""Called with how much is done, of how much, and the stage: "weights" (megabytes), "model", "references", or "samples"
(parts that are no golden samples)."""

WHOLE_PICTURE = ImagingSettings()


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
        self._key: tuple[str, str, int | None] | None = None
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
        imaging: ImagingSettings = WHOLE_PICTURE,
        on_progress: OnProgress,
        cancelled: Callable[[], bool],
    ) -> AnomalyDetector:
        """A fitted detector for a recipe's settings.

        Raises StoppedEarly when `cancelled` says so, and what loading and fitting raise.
        """
        from inspector.detector import WinClipDetector
        from inspector.detector.registry import detector_of

        backbone = self.load(settings, on_progress=on_progress, cancelled=cancelled)

        def make() -> LearningDetector:
            return detector_of(settings, backbone)

        done, variants = 0, 1 + len(settings.variants)
        total = len(references) * (1 if imaging.tiles is None else imaging.tiles.count)

        def check(encoded: int) -> None:
            on_progress(encoded // variants, total, "references")
            if cancelled():
                raise StoppedEarly

        def fit(detector: LearningDetector, learned: Sequence[ImageArray]) -> None:
            nonlocal done

            def encode() -> None:
                check(done)
                detector.fit(learned, variants=variants, on_encoded=lambda count, _: check(done + count))

            if isinstance(detector, WinClipDetector):
                self._encoded.fit(detector, backbone, learned, encode, variants=variants)
            else:
                encode()
            done += len(learned)

        if imaging.region is None and imaging.tiles is None and not imaging.aligned:
            detector = make()
            if references:
                fit(detector, [view for image in references for view in with_variants([image], settings.variants)])
            return detector
        from inspector.pipeline.region_detector import RegionDetector

        of_region = RegionDetector(imaging, make, variants=settings.variants)
        if references:
            of_region.fit_tiles(references, fit)
        return of_region

    def teach(
        self,
        settings: DetectorSettings,
        samples: Samples,
        *,
        false_reject_rate: float,
        imaging: ImagingSettings = WHOLE_PICTURE,
        prior_log_sd: float = PRIOR_LOG_SD,
        on_progress: OnProgress,
        cancelled: Callable[[], bool],
    ) -> tuple[Taught, AnomalyDetector]:
        """Fits the golden samples, scores all samples, and suggests limits. Raises as `detector` does."""

        def scored(done: int, of: int) -> None:
            on_progress(done, of, "samples")
            if cancelled():
                raise StoppedEarly

        detector = self.detector(
            settings, samples.references, imaging=imaging, on_progress=on_progress, cancelled=cancelled
        )
        scores = score_samples(detector, samples, adaptive=settings.tier == "adaptive", on_scored=scored)
        limits = suggest_limits(scores, false_reject_rate, prior_log_sd=prior_log_sd)
        detector.clear_below = limits.clear_below
        return Taught(limits, scores, prior_log_sd, detector.weights_sha256), detector

    def _load(self, settings: DetectorSettings, on_progress: OnProgress, cancelled: Callable[[], bool]) -> ClipBackbone:
        def fetched(done: int, of: int) -> None:
            on_progress(done, of, "weights")
            if cancelled():
                raise StoppedEarly

        key = (settings.model_name, settings.weights, settings.image_size)
        if self._backbone is None or self._key != key:
            import torch

            from inspector.detector import load_backbone

            torch.set_num_threads(inference_threads())
            self._backbone = None  # so that two models never lie in memory together
            self._backbone = load_backbone(
                settings.model_name,
                settings.weights,
                device=self._device,
                precision=self._precision,
                image_size=settings.image_size,
                on_fetched=fetched,
            )
            self._backbone.text_vectors.folder = None if self._folder is None else self._folder / "prompts"
            self._key = key
            return_free_memory()
        return self._backbone


def inference_threads() -> int:
    """How many threads the model may use: from four cores on, one is left to camera and screen."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores if cores < 4 else cores - 1
