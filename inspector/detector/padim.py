"""PaDiM on CLIP features (Defard et al., ICPR 2020 workshops): a Gaussian for every place on the part.

Only for parts that always lie alike. The publication draws some hundred dimensions at random so that a covariance can
be inverted at every place. Few references vary along few axes, and across them the regularised covariance is εI: so the
distance in all dimensions costs less.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from inspector.detector.feature_baselines import FeatureBaseline, PatchFeatures, joined
from inspector.detector.one_pass import LEAST_SCORE, Findings
from inspector.detector.stages import StageEmbeddings
from inspector.errors import NoReferencesError

REGULARISATION = 0.01
"""ε of Σ + εI. The publication's features have values around 1; ours are scaled to a mean square of 1."""

NEGLIGIBLE = 1e-6
"""Share of the largest squared deviation below which an axis is rounding."""


@dataclass(frozen=True, slots=True)
class Gaussians:
    """At every place: mean (L, C), the axes along which the references vary (L, n, C), and their variances (L, n).

    Axes have length 1 and are at right angles to each other; those that n references leave over are 0.
    """

    mean: Tensor
    axes: Tensor
    variances: Tensor


class PadimDetector(FeatureBaseline[Gaussians]):
    """The first three stages (blocks 3, 6 and 9 of 12). From one reference only its mean is known, and Σ = 0."""

    def _patches(self, embeddings: StageEmbeddings) -> Tensor:
        features = joined(embeddings.patches[:3])
        return features * math.sqrt(features.shape[-1])

    def _remember(self, goldens: Sequence[PatchFeatures]) -> Gaussians:
        samples = torch.stack([golden.patches for golden in goldens], dim=1)
        mean = samples.mean(1)
        deviations = samples - mean[:, None]
        squares, vectors = torch.linalg.eigh((deviations @ deviations.mT).double())
        kept = squares > NEGLIGIBLE * squares[:, -1:].clamp_min(NEGLIGIBLE)
        lengths = torch.where(kept, squares.clamp_min(NEGLIGIBLE**2).rsqrt(), 0)
        axes = (vectors * lengths[:, None]).mT.float() @ deviations
        return Gaussians(mean, axes, (squares / max(len(goldens) - 1, 1)).float())

    def _find(self, encoded: PatchFeatures, memory: Gaussians | None) -> Findings:
        """The squared Mahalanobis distance (Eq. 2) at every place; the score is the highest of the smoothed map."""
        if memory is None:
            raise NoReferencesError(what="PaDiM", needed=1, count=0)
        whole = self._smooth_map(mahalanobis(encoded.patches, memory).clamp_min(LEAST_SCORE))
        return Findings(whole, located=whole.max())


def mahalanobis(patches: Tensor, gaussians: Gaussians) -> Tensor:
    """(L,) distances of (L, C) under Σ + εI: its eigenvalues are the variances + ε along the axes, and ε across."""
    apart = patches - gaussians.mean
    along = gaussians.axes @ apart[..., None]
    across = apart - (gaussians.axes.mT @ along)[..., 0]
    squares = (along[..., 0].square() / (gaussians.variances + REGULARISATION)).sum(-1)
    return (squares + across.square().sum(-1) / REGULARISATION).sqrt()
