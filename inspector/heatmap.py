"""Anomaly map + limits → colours. The scale is anchored to the limits, never to the picture: good parts stay clear."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.types import FloatArray, ImageArray, Limits

RGBAArray = NDArray[np.uint8]

TOP_FACTOR = 1.5
"""The scale ends at this multiple of the reject limit (or further, where the two limits lie far apart)."""

OPAQUE = 0.85


def scale_ends(limits: Limits) -> tuple[float, float]:
    """Lowest and highest value of the colour scale: the review limit, and well above the reject limit."""
    low, reject = limits.map_review, limits.map_reject
    return low, max(TOP_FACTOR * reject, low + 2 * (reject - low), low + 1e-6)


def render_heatmap(anomaly_map: FloatArray, limits: Limits | None, *, size: tuple[int, int] | None = None) -> RGBAArray:
    """Straight-alpha RGBA overlay of a map.

    Args:
        anomaly_map: (H, W) or (g, g) float32.
        limits: None gives a clear overlay: without limits nothing can be called conspicuous.
        size: (height, width) of the result; None keeps the map's.

    Returns:
        (height, width, 4) uint8: transparent below the review limit, inferno from there, brightest beyond the reject
        limit.
    """
    height, width = size or anomaly_map.shape
    if limits is None:
        return np.zeros((height, width, 4), np.uint8)
    if anomaly_map.shape != (height, width):
        # The map is enlarged, not the colours: else what is below the review limit would be tinted near what is above.
        anomaly_map = np.asarray(cv2.resize(anomaly_map, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)
    low, high = scale_ends(limits)
    # Entry 0 of the colour table means "below the review limit"; the colours start at 1.
    level = np.clip(1 + (anomaly_map - low) * (254 / (high - low)), 0, 255)
    index = np.where(anomaly_map >= low, level, 0).astype(np.uint8)
    return np.ascontiguousarray(_colour_table()[index])


def heat_colours(limits: Limits, count: int = 256) -> tuple[FloatArray, RGBAArray]:
    """Values of the scale from its low to its high end, (count,), with their colours, (count, 4): for a legend."""
    low, high = scale_ends(limits)
    values = np.linspace(low, high, count, dtype=np.float32)
    index = np.linspace(1, 255, count).astype(np.uint8)
    return values, _colour_table()[index]


def reject_contours(anomaly_map: FloatArray, limits: Limits | None) -> list[NDArray[np.int32]]:
    """Outlines, (k, 2) x and y in map pixels, of what lies at or above the reject limit."""
    if limits is None:
        return []
    mask = (anomaly_map >= limits.map_reject).astype(np.uint8)
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return [np.asarray(contour[:, 0, :], np.int32) for contour in contours]


def blend(image: ImageArray, overlay: RGBAArray, opacity: float = 1.0) -> ImageArray:
    """The picture with the overlay on it: (H, W, 3) uint8 RGB."""
    alpha = overlay[..., 3:].astype(np.uint16) * round(256 * opacity) // 256
    mixed = (image.astype(np.uint16) * (255 - alpha) + overlay[..., :3].astype(np.uint16) * alpha + 127) // 255
    return mixed.astype(np.uint8)


@lru_cache(maxsize=1)
def _colour_table() -> RGBAArray:
    """(256, 4) inferno without its near-black start, alpha rising from 0 (entry 0) to nearly opaque."""
    ramp = np.linspace(70, 250, 255).astype(np.uint8).reshape(1, -1)
    colours = cv2.cvtColor(cv2.applyColorMap(ramp, cv2.COLORMAP_INFERNO), cv2.COLOR_BGR2RGB)[0]
    table = np.zeros((256, 4), np.uint8)
    table[1:, :3] = colours
    table[1:, 3] = (255 * OPAQUE * np.linspace(0.25, 1, 255) ** 0.7).astype(np.uint8)
    return table
