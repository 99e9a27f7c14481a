"""Feature surgery and representative vectors (Chen et al., "CLIP-AD", arXiv 2311.00453): functions in float32."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from scipy.sparse.csgraph import connected_components
from torch import Tensor
from torch.nn import functional

DBSCAN_RADIUS = 0.5
DBSCAN_NEIGHBOURS = 15
"""As published for MVTec AD."""


def feature_surgery(stages: Sequence[Tensor], text_vectors: Tensor) -> Tensor:
    """Similarity to the abnormal prompts without what both prompts share, summed over the stages.

    Per stage the classes weigh w = softmax(⟨CLS, t⟩) over its mean, without a temperature; the features f ⊙ t_c · w_c
    lose their mean over the classes, and their channels are summed. With two classes that is
    ½ (w₊⟨f, t₊⟩ − w₋⟨f, t₋⟩).

    Args:
        stages: each (1 + L, D) unit vectors, class token first.
        text_vectors: (2, D) unit vectors, normal first.

    Returns:
        (L,), of either sign.
    """
    total = stages[0].new_zeros(len(stages[0]) - 1)
    for vectors in stages:
        similarity = vectors @ text_vectors.T
        weight = similarity[0].softmax(-1)
        weighted = similarity[1:] * (weight / weight.mean())
        total = total + weighted[:, 1] - weighted.mean(-1)
    return total


def representative_vector(embeddings: Tensor) -> Tensor:
    """RVS: the unit mean of the largest cluster that DBSCAN finds among the unit prompt vectors.

    Where the prompts form no cluster at all, the mean of all of them.

    Args:
        embeddings: (n, D) raw text embeddings.

    Returns:
        (D,) float32 of length 1.
    """
    unit = functional.normalize(embeddings.float(), dim=-1)
    chosen = torch.from_numpy(largest_cluster(unit.cpu().numpy())).to(unit.device)
    return functional.normalize(unit[chosen].mean(0), dim=-1)


def largest_cluster(points: np.ndarray) -> np.ndarray:
    """(n,) bool: members of DBSCAN's largest cluster (Ester et al., KDD 1996), the earlier one of two as large.

    Core points, with enough others near, form a cluster where they are near each other; a point near a core point joins
    the cluster that is found first.
    """
    squares = ((points[:, None, :] - points[None, :, :]) ** 2).sum(-1)
    near = squares <= DBSCAN_RADIUS**2
    core = np.flatnonzero(near.sum(1) >= DBSCAN_NEIGHBOURS)
    if not core.size:
        return np.ones(len(points), bool)
    _, cluster_of_core = connected_components(near[np.ix_(core, core)], directed=False)
    clusters = np.full(len(points), -1)
    touching = np.where(near[:, core], cluster_of_core, cluster_of_core.max() + 1).min(1)
    clusters[touching <= cluster_of_core.max()] = touching[touching <= cluster_of_core.max()]
    clusters[core] = cluster_of_core
    member: np.ndarray = clusters == np.bincount(clusters[clusters >= 0]).argmax()
    return member
