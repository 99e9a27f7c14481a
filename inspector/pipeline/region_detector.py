"""The detector of a recipe with a region, alignment or tiles: one detector a tile, and the worst tile decides."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from inspector.detector.base import LeaveOneOut
from inspector.errors import GoldenSampleUnusableError, NotJudgeableError
from inspector.imaging.part_view import PartView
from inspector.recipe import ImagingSettings
from inspector.types import FloatArray, ImageArray, Prediction

if TYPE_CHECKING:
    from inspector.detector.base import LearningDetector
    from inspector.detector.tiers import Tier

REDUCED_SIDE = 160
"""Longest side of the reduced map that is kept and drawn."""

FitTile = Callable[["LearningDetector", Sequence[ImageArray]], None]


class RegionDetector:
    """An `AnomalyDetector` of whole frames; its map is 0 where nothing is judged.

    Scores of tiles compare as they are: every tile sees the same model at the same scale, and limits come from the
    worst tile of each golden sample, as verdicts do.

    Args:
        imaging: where the part is judged.
        make_tile: a detector without references, one for each tile in which anything is judged.
        variants: how golden samples are learned beside as they were captured.
    """

    def __init__(
        self, imaging: ImagingSettings, make_tile: Callable[[], LearningDetector], *, variants: Sequence[str] = ()
    ) -> None:
        self._imaging = imaging
        self._variants = tuple(variants)
        self._view = PartView(imaging, None)
        self._make_tile = make_tile
        self.tiles = [make_tile()]

    @property
    def weights_sha256(self) -> str:
        return self.tiles[0].weights_sha256

    @property
    def reference_count(self) -> int:
        return self.tiles[0].reference_count

    @property
    def uses_language(self) -> bool:
        return self.tiles[0].uses_language

    @property
    def clear_below(self) -> float | None:
        """Bound of every tile's fast pass: a part is clearly good if all its tiles are."""
        return self.tiles[0].clear_below

    @clear_below.setter
    def clear_below(self, bound: float | None) -> None:
        for tile in self.tiles:
            tile.clear_below = bound

    def fit(self, references: Sequence[ImageArray]) -> None:
        """Replaces the references; the first is what parts are aligned to.

        Raises GoldenSampleUnusableError for one that cannot be aligned, else as the tiles' detectors do.
        """
        self.fit_tiles(references, lambda detector, images: detector.fit(images, variants=1 + len(self._variants)))

    def fit_tiles(self, references: Sequence[ImageArray], fit_tile: FitTile) -> None:
        """As `fit`, each tile by the given function; it is given each golden sample as captured and in its variants."""
        view = PartView(self._imaging, references[0] if references else None)
        cuts = []
        for number, image in enumerate(references, 1):
            try:
                cuts += [view.cut(image, name).tiles for name in (None, *self._variants)]
            except NotJudgeableError as error:
                raise GoldenSampleUnusableError(number=number, reason=error.reason) from error
        self._use_tiles(len(cuts[0]) if cuts else 1)
        for tile, detector in enumerate(self.tiles):
            fit_tile(detector, [cut[tile] for cut in cuts])
        self._view = view

    def predict(self, image: ImageArray) -> Prediction:
        """Judges one frame. Raises NotJudgeableError where the part cannot be found in it."""
        started_s = time.perf_counter()
        cut = self._view.cut(image)
        cut_ms = 1000 * (time.perf_counter() - started_s)
        if not self.reference_count:
            self._use_tiles(len(cut.tiles))  # golden samples, where there are any, have said how many there are
        predictions = [detector.predict(tile) for detector, tile in zip(self.tiles, cut.tiles, strict=True)]
        doubtful = [index for index, p in enumerate(predictions) if p.clear_below is None]
        deciding = max(doubtful or range(len(predictions)), key=lambda index: predictions[index].score)
        # Maps of the fast and of the detailed pass do not mix: beside doubtful tiles a clearly good one shows nothing.
        maps = [p.grid_map if not doubtful or p.clear_below is None else p.grid_map * 0 for p in predictions]
        anomaly_map = cut.assemble(maps)
        worst = predictions[deciding]
        times = {"align": cut_ms}
        for stage in worst.stage_times_ms:
            times[stage] = sum(p.stage_times_ms.get(stage, 0.0) for p in predictions)
        return replace(
            worst,
            anomaly_map=anomaly_map,
            grid_map=_reduced(anomaly_map),
            nearest=None if worst.nearest is None else replace(worst.nearest, tile=deciding),
            stage_times_ms=times,
        )

    def _use_tiles(self, count: int) -> None:
        bound = self.clear_below
        self.tiles += [self._make_tile() for _ in range(count - len(self.tiles))]
        del self.tiles[count:]
        self.clear_below = bound

    def leave_one_out(self, *, tier: Tier | None = None) -> LeaveOneOut:
        """The worst tile's score of each golden sample; maps (n, tiles · g, g), the tiles below each other."""
        each = [detector.leave_one_out(tier=tier) for detector in self.tiles]
        return LeaveOneOut(
            np.max([one.scores for one in each], axis=0),
            np.concatenate([one.patch_maps for one in each], axis=1),
            np.concatenate([one.anomaly_maps for one in each], axis=1),
        )


def _reduced(anomaly_map: FloatArray) -> FloatArray:
    """The map at most 160 pixels long, averaged over areas."""
    height, width = anomaly_map.shape
    scale = min(1.0, REDUCED_SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(anomaly_map, size, interpolation=cv2.INTER_AREA), np.float32)
