"""What the detectors of one pass have in common: fit, predict and leave-one-out around three steps of their own."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from inspector.detector import prompts, scoring
from inspector.detector.backbone import ClipBackbone
from inspector.detector.base import LeaveOneOut
from inspector.detector.calibrated_fusion import GoldenStatistics
from inspector.detector.prediction import to_numpy, upsample
from inspector.detector.preprocess import check_image
from inspector.detector.stop_watch import StopWatch
from inspector.detector.tiers import Tier
from inspector.errors import Detail, NoReferencesError, UsageError
from inspector.types import FloatArray, ImageArray, NearestReference, Prediction

Encoded = TypeVar("Encoded")
Memory = TypeVar("Memory")
OnEncoded = Callable[[int, int], None]

LEAST_SCORE = 1e-6


@dataclass(frozen=True, slots=True)
class Findings:
    """What a detector finds in one picture, before the parts of its score are fused.

    Attributes:
        map: (g, g), or (S, S) on the model's own pixels; float32, positive, rising with anomaly.
        language: score of the prompts; None where they play no part.
        located: score of where something is found or of the references; None where only the prompts score.
        nearest: the reference match behind `located`.
    """

    map: Tensor
    language: Tensor | None = None
    located: Tensor | None = None
    nearest: NearestReference | None = None


class OnePassDetector(ABC, Generic[Encoded, Memory]):
    """An `AnomalyDetector` that encodes a picture once, without windows.

    Scores of prompts and of maps have units that have nothing to do with each other. The publications add them after a
    min–max over the whole test set, which a station never has (see `transductive`). Here the golden samples give the
    units (`calibrated_fusion`); with fewer than two it is the mean of both.
    """

    matches_references = True
    """Whether the references are compared with the picture; else they only give its scores their units and limits."""

    def __init__(self, backbone: ClipBackbone, class_name: str) -> None:
        if not prompts.object_noun(class_name):
            raise UsageError(
                detail=Detail("The object noun is empty."), hint=Detail("Name the object, such as 'metal nut'.")
            )
        self.class_name = class_name
        self.clear_below: float | None = None
        self._backbone = backbone
        self._goldens: list[Encoded] = []
        self._variants = 1
        self._memory: Memory | None = None
        self._left_out: LeaveOneOut | None = None
        self._statistics: GoldenStatistics | None = None

    @property
    def weights_sha256(self) -> str:
        return self._backbone.weights_sha256

    @property
    def reference_count(self) -> int:
        """Golden samples, their variants not counted."""
        return len(self._goldens) // self._variants

    @property
    @abstractmethod
    def uses_language(self) -> bool:
        """Whether prompts take part in the score."""

    @abstractmethod
    def _encode(self, pixels: Tensor) -> Encoded:
        """What is kept of one picture, from (1, 3, S, S)."""

    @abstractmethod
    def _remember(self, goldens: Sequence[Encoded]) -> Memory:
        """What the golden samples, at least one, teach."""

    @abstractmethod
    def _find(self, encoded: Encoded, memory: Memory | None) -> Findings:
        """Judges one picture; `memory` is None without references."""

    def fit(self, references: Sequence[ImageArray], *, variants: int = 1, on_encoded: OnEncoded | None = None) -> None:
        """Replaces the references. Arguments and errors as of `WinClipDetector.fit`."""
        if not references:
            raise NoReferencesError(what=Detail("A fit"), needed=1, count=0)
        for image in references:
            check_image(image)
        goldens: list[Encoded] = []
        with torch.inference_mode():
            for number, image in enumerate(references, 1):
                goldens.append(self._encode(self._backbone.prepare([image])))
                if on_encoded is not None:
                    on_encoded(number, len(references))
            memory = self._remember(goldens)
        self._goldens, self._memory, self._variants = goldens, memory, variants
        self._left_out = self._statistics = None

    @torch.inference_mode()
    def predict(self, image: ImageArray) -> Prediction:
        """Judges one image (H, W, 3) uint8 RGB. Raises ImageUnsupportedError for anything else."""
        watch = StopWatch()
        pixels = self._backbone.prepare([image])
        watch.lap("prepare")
        encoded = self._encode(pixels)
        watch.lap("encode")
        if self.reference_count > 1 and self._left_out is None:
            self.leave_one_out()
        prediction = self._prediction(self._find(encoded, self._memory), image.shape[:2])
        watch.lap("score")
        return replace(prediction, stage_times_ms=watch.laps_ms)

    @torch.inference_mode()
    def leave_one_out(self, *, tier: Tier | None = None) -> LeaveOneOut:
        """Each golden judged by what the others teach, from stored features.

        Args:
            tier: plays no part: one pass is all there is.

        Raises:
            NoReferencesError: fewer than two references.
        """
        if self.reference_count < 2:
            raise NoReferencesError(what=Detail("Leave-one-out"), needed=2, count=self.reference_count)
        if self._left_out is None:
            found = [self._find_left_out(sample) for sample in range(self.reference_count)]
            languages = [one.language for one in found if one.language is not None]
            located = [one.located for one in found if one.located is not None]
            if languages and located:
                language = torch.stack(languages)
                self._statistics = GoldenStatistics.of(torch.stack(located), language, language[:, None])
            scores = torch.stack([self._score(one) for one in found])
            maps = np.stack([self._grid_map(one.map) for one in found])
            self._left_out = LeaveOneOut(to_numpy(scores), maps, maps)
        return self._left_out

    def _find_left_out(self, sample: int) -> Findings:
        """A golden as captured; none of its variants counts as another sample."""
        first = sample * self._variants
        others = [*self._goldens[:first], *self._goldens[first + self._variants :]]
        return self._find(self._goldens[first], self._remember(others) if self.matches_references else self._memory)

    def _prediction(self, found: Findings, size: tuple[int, int]) -> Prediction:
        matched = self.matches_references and self._memory is not None
        return Prediction(
            score=float(self._score(found)),
            language_score=None if found.language is None else float(found.language),
            visual_score=float(found.located) if matched and found.located is not None else None,
            anomaly_map=upsample(to_numpy(found.map), size),
            grid_map=self._grid_map(found.map),
            nearest=found.nearest,
        )

    def _score(self, found: Findings) -> Tensor:
        if found.language is None or found.located is None:
            only = found.located if found.language is None else found.language
            assert only is not None
            return only.clamp_min(LEAST_SCORE)
        if self._statistics is None:
            return (0.5 * (found.language + found.located)).clamp_min(LEAST_SCORE)
        return self._statistics.score(found.located, found.language)

    def _grid_map(self, whole: Tensor) -> FloatArray:
        """(g, g): of a map on the model's pixels the highest value in each patch, so that both have one maximum."""
        grid = self._backbone.grid
        if whole.shape == (grid, grid):
            return to_numpy(whole)
        return to_numpy(functional.adaptive_max_pool2d(whole[None, None], grid)[0, 0])


def probability_or_odds(logit: Tensor, *, odds: bool) -> Tensor:
    """What prompts say, in the units that limits need.

    Without golden samples the limit is 0.5, so it is a probability. With them limits come from the spread of log
    scores; a probability near its end has none left, and a limit above 1 would never be reached. Odds go on.
    """
    return (logit.exp() if odds else torch.sigmoid(logit)).clamp_min(scoring.MIN_PROBABILITY)


def square(flat: Tensor, side: int, *, align_corners: bool = False) -> Tensor:
    """(…, g·g) row-major → (…, side, side), bilinear."""
    grid = round(flat.shape[-1] ** 0.5)
    planes = flat.reshape(1, -1, grid, grid)
    enlarged = functional.interpolate(planes, (side, side), mode="bilinear", align_corners=align_corners)
    return enlarged.view(*flat.shape[:-1], side, side)


def smooth(whole: Tensor, sigma: float) -> Tensor:
    """(S, S) after a Gaussian of `sigma` pixels, as scipy.ndimage.gaussian_filter does it, faster."""
    reach = 2 * int(4 * sigma + 0.5) + 1
    blurred = cv2.GaussianBlur(to_numpy(whole), (reach, reach), sigma, borderType=cv2.BORDER_REFLECT)
    return torch.from_numpy(np.asarray(blurred, np.float32)).to(whole.device)
