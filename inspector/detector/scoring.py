"""WinCLIP's arithmetic as pure functions (Jeong et al., CVPR 2023). Everything in float32.

Vectors are expected of length 1 where a docstring says "unit".
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

MIN_PROBABILITY = 1e-12
MIN_DISTANCE = 1e-6
"""A perfect match comes out at ±2.4e-7; a negative value would turn the harmonic mean around."""


def language_probability(features: Tensor, text_vectors: Tensor, temperature: float) -> Tensor:
    """p = softmax([⟨f, t−⟩, ⟨f, t+⟩] / τ)[abnormal], as a sigmoid of the difference (Eq. 1).

    Args:
        features: (…, D) unit image or window features.
        text_vectors: (2, D) unit text vectors, normal first.

    Returns:
        (…) in [1e-12, 1].
    """
    similarity = features @ text_vectors.T
    return torch.sigmoid((similarity[..., 1] - similarity[..., 0]) / temperature).clamp_min(MIN_PROBABILITY)


def harmonic_mean_over_scales(maps: list[Tensor]) -> Tensor:
    """m(u) = S / Σ 1/m_s(u) over the scales' maps, the image scale's broadcast value among them."""
    reciprocal = 1.0 / maps[0]
    for values in maps[1:]:
        reciprocal = reciprocal + 1.0 / values
    return len(maps) / reciprocal


@dataclass(frozen=True, slots=True)
class Match:
    """The best match of each query position: `distance` (L,) and `index` (L,), reference·L + position."""

    distance: Tensor
    index: Tensor


def associate(query: Tensor, memory: Tensor, allowed: Tensor | None = None) -> Match:
    """M(F) = min over the references of ½(1 − ⟨F, r⟩) (Eq. 4).

    Args:
        query: (L, C) unit features of one image.
        memory: (n, L, C) unit features of n references at the same positions.
        allowed: (L, L) bool, which reference positions each query position may match; None: all.
    """
    count, positions, width = memory.shape
    similarity = query @ memory.reshape(count * positions, width).T
    if allowed is not None:
        similarity = similarity.view(positions, count, positions).masked_fill(~allowed[:, None, :], -torch.inf)
        similarity = similarity.view(positions, count * positions)
    best, index = similarity.max(dim=1)
    return Match(distance_of(best), index)


def distance_of(similarity: Tensor) -> Tensor:
    """½(1 − cos), at least 1e-6."""
    return (0.5 * (1.0 - similarity)).clamp_min(MIN_DISTANCE)


def pairwise_distances(memory: Tensor, allowed: Tensor | None = None) -> Tensor:
    """Distance of every position of every reference to each of the references.

    Args:
        memory: (n, L, C) unit features.
        allowed: as in `associate`.

    Returns:
        (n, n, L): [i, j, u] = M of position u of reference i against reference j alone. The diagonal is ~0.
    """
    count, positions, width = memory.shape
    flat = memory.reshape(count * positions, width)
    distances = memory.new_empty(count, count, positions)
    for i in range(count):
        similarity = (memory[i] @ flat.T).view(positions, count, positions)
        if allowed is not None:
            similarity = similarity.masked_fill(~allowed[:, None, :], -torch.inf)
        distances[i] = distance_of(similarity.amax(dim=2)).T
    return distances


def leave_one_out_distances(pairwise: Tensor) -> Tensor:
    """(n, L): M of each reference against a memory without it, from `pairwise_distances` (n, n, L)."""
    count = len(pairwise)
    others = pairwise.masked_fill(torch.eye(count, dtype=torch.bool, device=pairwise.device)[:, :, None], torch.inf)
    return others.amin(dim=1)


def visual_map(patches: Tensor, scales: list[Tensor]) -> Tensor:
    """M^W = mean of the patch map and the scales' harmonic maps (Eq. 5). Shapes (…, L)."""
    return torch.stack([patches, *scales]).mean(0)
