"""Burnt-out and black pixels as a picture to lay over the live one."""

from __future__ import annotations

import numpy as np

from inspector.imaging.measures import Clipping
from inspector.types import ImageArray

TOO_BRIGHT = (255, 64, 160, 235)
TOO_DARK = (0, 170, 255, 235)
"""RGBA; no colours that parts or verdicts have, and apart for every kind of colour vision."""


def paint_clipped(clipping: Clipping) -> ImageArray:
    """(h, w, 4) uint8 RGBA: too bright in magenta, too dark in blue, the rest clear."""
    painted = np.zeros((*clipping.too_bright.shape, 4), np.uint8)
    painted[clipping.too_dark] = TOO_DARK
    painted[clipping.too_bright] = TOO_BRIGHT
    return painted
