"""The blackened tooling plate under a rendered part: the same in every picture."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from inspector.camera.parts_shapes import PartKind
from inspector.camera.parts_surface import smooth_noise
from inspector.types import FloatArray

PITCH = 118.0  # of the plate's tapped holes, in design units
TAPPED_RADIUS = 10.0
PIN_RADIUS = 15.0
# Dowel pins that the part rests against, a hair outside its edge.
PINS = {
    PartKind.WASHER: ((-297.0, 289.0), (297.0, 289.0), (0.0, -414.0)),
    PartKind.BRACKET: ((-411.0, -180.0), (-411.0, 200.0), (-200.0, 393.0), (230.0, 393.0)),
}


@lru_cache(maxsize=4)
def fixture_plate(kind: PartKind, size: tuple[int, int]) -> FloatArray:
    """Luminance of plate and pins, (H, W) float32, read-only; `size` is (width, height)."""
    width, height = size
    scale = min(width * 0.75, height) / 960.0
    rng = np.random.default_rng(1)
    plate = 0.165 + 0.008 * smooth_noise(rng, (height, width), 110 * scale)
    plate += 0.006 * smooth_noise(rng, (height, width), max(1.5, 2.5 * scale))
    x = (np.arange(width, dtype=np.float32) - np.float32((width - 1) / 2)) / np.float32(scale)
    y = ((np.arange(height, dtype=np.float32) - np.float32((height - 1) / 2)) / np.float32(scale))[:, None]
    plate *= 1.06 - 0.16 * ((x / 640) ** 2 + (y / 480) ** 2) - 0.10 * (x / 640 + y / 480)
    _tap_holes(plate, x, y)
    for place in PINS[kind]:
        _set_pin(plate, x - np.float32(place[0]), y - np.float32(place[1]), scale)
    plate.setflags(write=False)
    return plate


def _tap_holes(plate: FloatArray, x: FloatArray, y: FloatArray) -> None:
    """A grid of tapped holes; the rim away from the lamp catches some light."""
    across = (x + PITCH / 2) % PITCH - PITCH / 2
    down = (y + PITCH / 2) % PITCH - PITCH / 2
    distance = cv2.magnitude(*np.broadcast_arrays(across, down))
    rim = np.exp(-(((distance - TAPPED_RADIUS) / 1.6) ** 2)) * (across + down) / TAPPED_RADIUS
    plate *= 1.0 - 0.62 * np.clip(TAPPED_RADIUS - distance, 0.0, 1.0)
    plate += 0.055 * rim


def _set_pin(plate: FloatArray, x: FloatArray, y: FloatArray, scale: float) -> None:
    """A ground dowel pin seen from its end, with its shadow on the plate."""
    shadow = np.hypot(x - 4.0, y - 5.5)
    plate *= 1.0 - 0.5 * np.clip((PIN_RADIUS + 3.0 - shadow) / 6.0, 0.0, 1.0)
    distance = np.hypot(x, y)
    top = np.clip((PIN_RADIUS - distance) * scale + 0.5, 0.0, 1.0)
    chamfer = np.clip((distance - PIN_RADIUS + 4.0) / 2.0, 0.0, 1.0)
    facing = -(0.59 * x + 0.81 * y) / np.maximum(distance, 1.0)
    shine = 0.62 + chamfer * (0.05 + 0.30 * facing) + 0.02 * np.sin(distance * 2.1)
    plate += top * (shine - plate)
