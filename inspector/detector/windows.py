"""Windows on the patch grid: which patches each holds, and how window values become patch values."""

from __future__ import annotations

from functools import lru_cache

import torch
from torch import Tensor


@lru_cache(maxsize=32)
def window_patches(grid: int, scale: int) -> Tensor:
    """Patches of every k×k window with stride 1, row-major by the window's top-left patch.

    Returns:
        (n_k, k·k) int64 patch indices, n_k = (grid − k + 1)²; within a window row-major.
    """
    if not 1 <= scale <= grid:
        raise ValueError(f"a window of {scale} patches does not fit a grid of {grid}")
    origins = torch.arange(grid - scale + 1)
    steps = torch.arange(scale)
    top_left = (origins[:, None] * grid + origins[None, :]).reshape(-1, 1)
    offsets = (steps[:, None] * grid + steps[None, :]).reshape(1, -1)
    return top_left + offsets


@lru_cache(maxsize=32)
def coverage(grid: int, scale: int) -> Tensor:
    """(n_k, grid·grid) float32, 1 where a window covers a patch."""
    patches = window_patches(grid, scale)
    covered = torch.zeros(len(patches), grid * grid)
    covered.scatter_(1, patches, 1.0)
    return covered


def harmonic_mean_to_patches(values: Tensor, grid: int, scale: int) -> Tensor:
    """Harmonic mean, per patch, of the values of the windows that cover it (WinCLIP, harmonic aggregation).

    The mean follows the smallest value: a patch is anomalous only when all windows over it say so.

    Args:
        values: (…, n_k) float32, positive (callers clamp).

    Returns:
        (…, grid·grid) float32.
    """
    covered = coverage(grid, scale).to(values.device)
    return covered.sum(0) / ((1.0 / values) @ covered)


@lru_cache(maxsize=64)
def within_radius(grid: int, scale: int, radius: int) -> Tensor:
    """(n_k, n_k) bool: whether two windows' top-left indices lie within `radius` (Chebyshev) of each other."""
    side = grid - scale + 1
    index = torch.arange(side * side)
    row, column = index // side, index % side
    rows_apart = (row[:, None] - row[None, :]).abs()
    columns_apart = (column[:, None] - column[None, :]).abs()
    return torch.maximum(rows_apart, columns_apart) <= radius
