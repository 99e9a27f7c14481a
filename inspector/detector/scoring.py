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


def left_out_distances(memory: Tensor, allowed: Tensor | None = None, *, variants: int = 1) -> Tensor:
    """M of every golden sample against a memory without it.

    Args:
        memory: (n·v, L, C) unit features; v consecutive ones show one golden sample, as captured and in variants.
        allowed: as in `associate`.
        variants: v.

    Returns:
        (n, L): of each golden sample as captured; none of its variants counts as another sample.
    """
    count, positions, width = memory.shape
    flat = memory.reshape(count * positions, width)
    distances = memory.new_empty(count // variants, positions)
    for sample in range(count // variants):
        first = sample * variants
        similarity = (memory[first] @ flat.T).view(positions, count, positions)
        if allowed is not None:
            similarity = similarity.masked_fill(~allowed[:, None, :], -torch.inf)
        best = similarity.amax(dim=2)
        best[:, first : first + variants] = -torch.inf
        distances[sample] = distance_of(best.amax(dim=1))
    return distances


def visual_map(patches: Tensor, scales: list[Tensor]) -> Tensor:
    """M^W = mean of the patch map and the scales' harmonic maps (Eq. 5). Shapes (…, L)."""
    return torch.stack([patches, *scales]).mean(0)
