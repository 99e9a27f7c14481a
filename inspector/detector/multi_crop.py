"""Several square crops of a part that is not square, each judged at the model's full resolution.

The WinCLIP paper's "multi-crop" row says no more than its name. What is done here follows mala-lab's code, written
after an exchange with the authors (InCTRL): squares of the shorter edge along the longer one, a step of 0.8 edges, the
last flush with the end; the mean of the crops' scores; a crop is compared only with the references' crop of the same
place. Ours: along either edge, and a map, where crops overlap the mean of theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from inspector.detector.base import AnomalyDetector, LeaveOneOut
from inspector.detector.preprocess import check_image
from inspector.detector.tiers import Tier
from inspector.errors import Detail, ReferencesMismatchError
from inspector.types import FloatArray, ImageArray, Prediction

STEP = 0.8


class MultiCropDetector:
    """An `AnomalyDetector` of whole pictures, made of one for each crop. A square picture has one crop: itself.

    Args:
        make_crop: a detector without references.
    """

    def __init__(self, make_crop: Callable[[], AnomalyDetector]) -> None:
        self._make_crop = make_crop
        self._crops = [make_crop()]

    @property
    def weights_sha256(self) -> str:
        return self._crops[0].weights_sha256

    @property
    def reference_count(self) -> int:
        return self._crops[0].reference_count

    @property
    def uses_language(self) -> bool:
        return self._crops[0].uses_language

    clear_below: float | None = None
    """The crops' mean decides, so no crop alone is clearly good."""

    def fit(self, references: Sequence[ImageArray]) -> None:
        """Replaces the references. Raises ReferencesMismatchError unless all have the same number of crops."""
        for image in references:
            check_image(image)
        cuts = [squares(image.shape[:2]) for image in references]
        if len({len(cut) for cut in cuts}) > 1:
            raise ReferencesMismatchError(detail=Detail("its pictures have different proportions"))
        crops = [self._make_crop() for _ in cuts[0]] if cuts else [self._make_crop()]
        for number, crop in enumerate(crops):
            crop.fit([_cut(image, cut[number]) for image, cut in zip(references, cuts, strict=True)])
        self._crops = crops

    def predict(self, image: ImageArray) -> Prediction:
        """Judges one image. Raises ReferencesMismatchError for other proportions than the references have."""
        check_image(image)
        places = squares(image.shape[:2])
        if self.reference_count == 0:
            self._crops += [self._make_crop() for _ in range(len(places) - len(self._crops))]
        elif len(places) != len(self._crops):
            raise ReferencesMismatchError(detail=Detail("the picture has other proportions than the golden samples"))
        found = [crop.predict(_cut(image, place)) for crop, place in zip(self._crops, places, strict=False)]
        if len(found) == 1:
            return found[0]
        worst = max(found, key=lambda prediction: prediction.score)
        times = {stage: sum(p.stage_times_ms.get(stage, 0.0) for p in found) for stage in worst.stage_times_ms}
        return replace(
            worst,
            score=float(np.mean([prediction.score for prediction in found])),
            language_score=_mean([prediction.language_score for prediction in found]),
            visual_score=_mean([prediction.visual_score for prediction in found]),
            anomaly_map=_assembled([p.anomaly_map for p in found], places, image.shape[:2]),
            grid_map=np.concatenate([p.grid_map for p in found], axis=0 if image.shape[0] > image.shape[1] else 1),
            nearest=None if worst.nearest is None else replace(worst.nearest, tile=found.index(worst)),
            stage_times_ms=times,
        )

    def leave_one_out(self, *, tier: Tier | None = None) -> LeaveOneOut:
        """The mean of the crops' scores of each golden sample; maps (n, crops · g, g), the crops below each other."""
        each = [crop.leave_one_out(tier=tier) for crop in self._crops]
        return LeaveOneOut(
            np.mean([one.scores for one in each], axis=0, dtype=np.float32),
            np.concatenate([one.patch_maps for one in each], axis=1),
            np.concatenate([one.anomaly_maps for one in each], axis=1),
        )


def squares(size: tuple[int, int]) -> list[tuple[int, int, int]]:
    """(top, left, edge) of each crop of a picture of (height, width), along its longer edge."""
    height, width = size
    edge, length = min(size), max(size)
    starts = list(range(0, length - edge, max(1, round(STEP * edge)))) or [0]
    if starts[-1] != length - edge:
        starts.append(length - edge)
    return [(start, 0, edge) if height > width else (0, start, edge) for start in starts]


def _cut(image: ImageArray, place: tuple[int, int, int]) -> ImageArray:
    top, left, edge = place
    return np.ascontiguousarray(image[top : top + edge, left : left + edge])


def _assembled(maps: list[FloatArray], places: list[tuple[int, int, int]], size: tuple[int, int]) -> FloatArray:
    total, count = np.zeros(size, np.float32), np.zeros(size, np.float32)
    for crop_map, (top, left, edge) in zip(maps, places, strict=True):
        total[top : top + edge, left : left + edge] += crop_map
        count[top : top + edge, left : left + edge] += 1
    return total / count


def _mean(values: list[float | None]) -> float | None:
    given = [value for value in values if value is not None]
    return float(np.mean(given)) if given else None
