"""PatchCore on CLIP features (Roth et al., CVPR 2022): locally aware patches, a coreset of them, nearest neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from inspector.detector.feature_baselines import FeatureBaseline, PatchFeatures, joined
from inspector.detector.one_pass import Findings
from inspector.detector.prediction import nearest_reference
from inspector.detector.scoring import Match, distance_of
from inspector.detector.stages import StageEmbeddings
from inspector.errors import NoReferencesError

NEIGHBOURHOOD = 3
CORESET_SHARE = 0.25
"""Of hundreds of references, as published. Ours: never fewer than the patches of one picture, because a part may look
different at each place; a quarter of three pictures forgets some, and good parts then score like defective ones."""

LARGEST_CORESET = 2000
"""Ours: the greedy choice takes time with the square of the references. Reached by 36 of them on a grid of 15."""

PROJECTED_WIDTH = 128
RE_WEIGHTED_BY = 9


@dataclass(frozen=True, slots=True)
class Coreset:
    """Chosen patches of the references: (m, C) unit vectors, and where each was, reference·L + position (m,)."""

    vectors: Tensor
    origins: Tensor


class PatchCoreDetector(FeatureBaseline[Coreset]):
    """Middle stages (blocks 6 and 9 of 12); patches are matched anywhere in the references."""

    def _patches(self, embeddings: StageEmbeddings) -> Tensor:
        """Averaged over 3 × 3 patches (Eqs. 1–3); what lies outside the picture does not count."""
        grid = embeddings.grid
        planes = joined(embeddings.patches[1:-1]).T.reshape(1, -1, grid, grid)
        averaged = functional.avg_pool2d(planes, NEIGHBOURHOOD, 1, NEIGHBOURHOOD // 2, count_include_pad=False)
        return functional.normalize(averaged.flatten(2)[0].T, dim=-1)

    def _remember(self, goldens: Sequence[PatchFeatures]) -> Coreset:
        patches = torch.cat([golden.patches for golden in goldens])
        least = len(goldens[0].patches)
        chosen = choose_coreset(patches, min(max(least, round(CORESET_SHARE * len(patches))), LARGEST_CORESET))
        return Coreset(patches[chosen], chosen)

    def _find(self, encoded: PatchFeatures, memory: Coreset | None) -> Findings:
        if memory is None:
            raise NoReferencesError(what="PatchCore", needed=1, count=0)
        similarity = encoded.patches @ memory.vectors.T
        best, index = similarity.max(dim=1)
        distances = _euclidean(best)
        worst = int(distances.argmax())
        # Eq. 7: a patch far from a reference patch that is itself alone counts for more.
        matched = memory.vectors[index[worst]]
        near = (memory.vectors @ matched).topk(min(RE_WEIGHTED_BY, len(memory.vectors))).indices
        weight = 1 - _euclidean(similarity[worst][near]).softmax(0)[0] if len(near) > 1 else distances.new_tensor(1.0)
        nearest = nearest_reference(
            distances, Match(distance_of(best), memory.origins[index]), self._backbone.grid, self._variants
        )
        return Findings(self._smooth_map(distances), located=(weight * distances[worst]).square(), nearest=nearest)


def choose_coreset(vectors: Tensor, count: int) -> Tensor:
    """(count,) indices: each next one is farthest from all chosen (Algorithm 1: greedy minimax facility location).

    Distances are taken after a random projection, as published. It starts with the vector farthest from the mean.
    """
    width = vectors.shape[1]
    if width > PROJECTED_WIDTH:
        generator = torch.Generator().manual_seed(0)
        projection = torch.randn(width, PROJECTED_WIDTH, generator=generator) / PROJECTED_WIDTH**0.5
        vectors = vectors @ projection.to(vectors.device)
    farthest = (vectors - vectors.mean(0)).square().sum(1).argmax()
    apart = torch.full_like(vectors[:, 0], torch.inf)
    chosen = []
    for _ in range(count):
        chosen.append(farthest)
        apart = torch.minimum(apart, (vectors - vectors[farthest]).square().sum(1))
        apart[farthest] = -1  # once is enough, also where references are equal
        farthest = apart.argmax()
    return torch.stack(chosen)


def _euclidean(cosines: Tensor) -> Tensor:
    """Distance of unit vectors."""
    return (2 - 2 * cosines).clamp_min(0).sqrt()
