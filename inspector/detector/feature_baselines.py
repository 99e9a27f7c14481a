"""What PatchCore, PaDiM and SPADE share here: CLIP's tokens of several depths for a convolutional network's maps.

The published ones read a residual network trained on ImageNet. On the same CLIP features as WinCLIP they say what its
prompts and windows add. A token's length differs between depths and is dominated by a few channels, so every depth is
brought to length 1 before they are joined.

Scores and maps are squares of the published distances. That changes no order, so published figures compare; and limits
come from the spread of log scores, whose prior was measured on WinCLIP's ½ (1 − cos), a squared distance too: a plain
distance spreads half as much, and that prior would put its limits far too high.
"""

from __future__ import annotations

import math
from abc import abstractmethod
from dataclasses import dataclass
from typing import TypeVar

import torch
from torch import Tensor
from torch.nn import functional

from inspector.detector.one_pass import OnePassDetector, smooth, square
from inspector.detector.stages import StageEmbeddings

SMOOTHING = 4 / 224
"""σ of the map's Gaussian as a share of the model's picture: 4 pixels of 224 in all three publications."""

Memory = TypeVar("Memory")


@dataclass(frozen=True, slots=True)
class PatchFeatures:
    """Of one picture: image (D,) unit vector, patches (L, C)."""

    image: Tensor
    patches: Tensor


class FeatureBaseline(OnePassDetector[PatchFeatures, Memory]):
    """References alone; words play no part, so nothing can be judged without them."""

    @property
    def uses_language(self) -> bool:
        return False

    @abstractmethod
    def _patches(self, embeddings: StageEmbeddings) -> Tensor:
        """(L, C) features of one picture's patches."""

    def _encode(self, pixels: Tensor) -> PatchFeatures:
        embeddings = self._backbone.encode_stages(pixels)
        return PatchFeatures(functional.normalize(embeddings.image[0], dim=-1), self._patches(embeddings))

    def _smooth_map(self, flat: Tensor) -> Tensor:
        """(L,) distances → (S, S), bilinear and smoothed as published, then squared."""
        side = self._backbone.image_size
        return smooth(square(flat, side), SMOOTHING * side).square()


def joined(stages: tuple[Tensor, ...]) -> Tensor:
    """(L, ΣC) of one picture: each stage's unit tokens side by side, together of length 1."""
    units = [functional.normalize(patches[0], dim=-1) for patches in stages]
    return torch.cat(units, dim=-1) / math.sqrt(len(units))
