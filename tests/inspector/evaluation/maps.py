"""Maps and masks as a detector and a benchmark give them, the same ones for the same seed."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy import ndimage


def make_maps(count: int, side: int, *, seed: int = 0) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """(n, side, side) maps, enlarged from 15 × 15, and masks; every other picture has one to three defects."""
    rng = np.random.default_rng(seed)
    maps = np.zeros((count, side, side), np.float32)
    masks = np.zeros((count, side, side), bool)
    for number in range(count):
        grid = rng.gamma(2.0, 0.01, (15, 15)).astype(np.float32)
        for _ in range(rng.integers(1, 4) if number % 2 else 0):
            row, column = rng.integers(0, 12, 2)
            height, width = rng.integers(1, 4, 2)
            grid[row : row + height, column : column + width] += np.float32(rng.gamma(2.0, 0.02))
            top, left = row * side // 15, column * side // 15
            masks[number, top : top + height * side // 15, left : left + width * side // 15] = True
        maps[number] = cv2.resize(grid, (side, side), interpolation=cv2.INTER_LINEAR)
    return maps, masks


def plain_pro(maps: NDArray[np.float32], masks: NDArray[np.bool_], limit: float = 0.3) -> float:
    """PRO as it is defined: at every score that occurs, the mean over regions of the share at or above it."""
    regions = []
    for anomaly_map, mask in zip(maps, masks, strict=True):
        labels, count = ndimage.label(mask, np.ones((3, 3)))
        regions += [np.sort(anomaly_map[labels == number]) for number in range(1, count + 1)]
    outside = np.sort(maps[~masks])
    thresholds = np.unique(maps)[::-1]
    rate = 1 - np.searchsorted(outside, thresholds) / len(outside)
    overlap = np.mean([1 - np.searchsorted(region, thresholds) / len(region) for region in regions], axis=0)
    fine = np.linspace(0, limit, 200_001)
    return float(np.trapezoid(np.interp(fine, np.r_[0, rate], np.r_[0, overlap]), fine) / limit)
