"""Several square crops of a part that is not square, each judged at the model's full resolution.

The WinCLIP paper's "multi-crop" row says no more than its name. What is done here follows mala-lab's code, written
after an exchange with the authors (InCTRL): squares of the shorter edge along the longer one, a step of 0.8 edges, the
last flush with the end; the mean of the crops' scores; a crop is compared only with the references' crop of the same
place. Ours: along either edge, a map, where crops overlap the mean of theirs, and pictures of different proportions: a
crop is then compared with the crop of each reference within which its middle lies, as shares of the longer edges.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from inspector.detector.base import AnomalyDetector, LeaveOneOut
from inspector.detector.preprocess import check_image
from inspector.detector.tiers import Tier
from inspector.types import FloatArray, ImageArray, Prediction

STEP = 0.8

Place = tuple[int, int, int]
"""(top, left, edge) of a square."""


class MultiCropDetector:
    """An `AnomalyDetector` of whole pictures, made of one for each crop. A square picture has one crop: itself.

    Args:
        make_crop: a detector without references.
    """

    def __init__(self, make_crop: Callable[[], AnomalyDetector]) -> None:
        self._make_crop = make_crop
        self._by_count = {1: [make_crop()]}
        self._counts: list[int] = []

    @property
    def weights_sha256(self) -> str:
        return self._any_crop.weights_sha256

    @property
    def reference_count(self) -> int:
        return self._any_crop.reference_count

    @property
    def uses_language(self) -> bool:
        return self._any_crop.uses_language

    clear_below: float | None = None
    """The crops' mean decides, so no crop alone is clearly good."""

    def fit(self, references: Sequence[ImageArray]) -> None:
        """Replaces the references. Detectors are fitted for each number of crops that occurs among them.

        Raises:
            NoReferencesError: the sequence is empty.
        """
        for image in references:
            check_image(image)
        cuts = [squares(image.shape[:2]) for image in references]
        by_count: dict[int, list[AnomalyDetector]] = {}
        for count in sorted({len(cut) for cut in cuts}) or [1]:
            by_count[count] = [self._make_crop() for _ in range(count)]
            for number, crop in enumerate(by_count[count]):
                chosen = [cut[_same_place(number, count, len(cut))] for cut in cuts]
                crop.fit([_cut(image, place) for image, place in zip(references, chosen, strict=True)])
        self._by_count, self._counts = by_count, [len(cut) for cut in cuts]

    def predict(self, image: ImageArray) -> Prediction:
        """Judges one image; of other proportions than the references have, by those nearest to its own."""
        check_image(image)
        size = image.shape[:2]
        places = squares(size)
        fitted = min(self._by_count, key=lambda count: abs(count - len(places)))
        crops = [self._by_count[fitted][_same_place(n, len(places), fitted)] for n in range(len(places))]
        found = [crop.predict(_cut(image, place)) for crop, place in zip(crops, places, strict=True)]
        if len(found) == 1:
            return found[0]
        worst = max(found, key=lambda prediction: prediction.score)
        times = {stage: sum(p.stage_times_ms.get(stage, 0.0) for p in found) for stage in worst.stage_times_ms}
        grid_places, grid_size = _on_grid(places, size, len(worst.grid_map))
        return replace(
            worst,
            score=float(np.mean([prediction.score for prediction in found])),
            language_score=_mean([prediction.language_score for prediction in found]),
            visual_score=_mean([prediction.visual_score for prediction in found]),
            anomaly_map=_assembled([p.anomaly_map for p in found], places, size),
            grid_map=_assembled([p.grid_map for p in found], grid_places, grid_size),
            nearest=None if worst.nearest is None else replace(worst.nearest, tile=found.index(worst)),
            stage_times_ms=times,
        )

    def leave_one_out(self, *, tier: Tier | None = None) -> LeaveOneOut:
        """The mean of the crops' scores of each golden sample; maps (n, crops · g, g), the crops below each other.

        Of samples with different numbers of crops the maps of fewer are repeated to as many rows as those of most.
        """
        each = {count: [crop.leave_one_out(tier=tier) for crop in crops] for count, crops in self._by_count.items()}
        own = [(sample, each[count]) for sample, count in enumerate(self._counts)]
        return LeaveOneOut(
            np.array([np.mean([one.scores[sample] for one in crops]) for sample, crops in own], np.float32),
            _stacked([np.concatenate([one.patch_maps[sample] for one in crops]) for sample, crops in own]),
            _stacked([np.concatenate([one.anomaly_maps[sample] for one in crops]) for sample, crops in own]),
        )

    @property
    def _any_crop(self) -> AnomalyDetector:
        return next(iter(self._by_count.values()))[0]


def squares(size: tuple[int, int]) -> list[Place]:
    """Each crop of a picture of (height, width), along its longer edge."""
    height, width = size
    edge, length = min(size), max(size)
    starts = list(range(0, length - edge, max(1, round(STEP * edge)))) or [0]
    if starts[-1] != length - edge:
        starts.append(length - edge)
    return [(start, 0, edge) if height > width else (0, start, edge) for start in starts]


def _same_place(number: int, of: int, among: int) -> int:
    """Within which of `among` equal shares of an edge the middle of share `number` of `of` lies."""
    return (2 * number + 1) * among // (2 * of)


def _cut(image: ImageArray, place: Place) -> ImageArray:
    """A view, so that what is encoded once for many detectors is known to be the same crop."""
    top, left, edge = place
    return image[top : top + edge, left : left + edge]


def _on_grid(places: list[Place], size: tuple[int, int], grid: int) -> tuple[list[Place], tuple[int, int]]:
    """Places and size in patches in place of pixels, `grid` to an edge, rounded half up."""
    edge = places[0][2]

    def patches(pixels: int) -> int:
        return (2 * pixels * grid + edge) // (2 * edge)

    return [(patches(top), patches(left), grid) for top, left, _ in places], (patches(size[0]), patches(size[1]))


def _assembled(maps: list[FloatArray], places: list[Place], size: tuple[int, int]) -> FloatArray:
    total, count = np.zeros(size, np.float32), np.zeros(size, np.float32)
    for crop_map, (top, left, edge) in zip(maps, places, strict=True):
        total[top : top + edge, left : left + edge] += crop_map
        count[top : top + edge, left : left + edge] += 1
    return total / count


def _stacked(maps: list[FloatArray]) -> FloatArray:
    most = max(len(crop_maps) for crop_maps in maps)
    return np.stack([crop_maps[np.arange(most) * len(crop_maps) // most] for crop_maps in maps])


def _mean(values: list[float | None]) -> float | None:
    given = [value for value in values if value is not None]
    return float(np.mean(given)) if given else None
