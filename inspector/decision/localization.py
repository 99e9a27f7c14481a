"""Anomaly map → regions."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.types import FloatArray, Region

LARGEST_COUNT = 20


def find_regions(anomaly_map: FloatArray, pixel_limit: float, *, min_area: int = 0) -> tuple[Region, ...]:
    """Connected areas at or above the pixel limit, highest peak first, at most 20.

    Args:
        anomaly_map: (H, W) float32.
        min_area: smaller areas are left out, in pixels.
    """
    mask = (anomaly_map >= pixel_limit).astype(np.uint8)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    regions = []
    for label in range(1, count):
        x, y, width, height, area = (int(value) for value in boxes[label])
        if area < min_area:
            continue
        inside = np.where(
            labels[y : y + height, x : x + width] == label,
            anomaly_map[y : y + height, x : x + width],
            -np.inf,
        )
        row, column = np.unravel_index(int(inside.argmax()), inside.shape)
        regions.append(Region(x, y, width, height, area, float(inside[row, column]), x + int(column), y + int(row)))
    regions.sort(key=lambda region: region.peak, reverse=True)
    return tuple(regions[:LARGEST_COUNT])
