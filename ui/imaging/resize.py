"""Pictures brought to the size they are shown in, in the thread that has them."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.types import ImageArray


def fitted_size(width: int, height: int, box: tuple[int, int]) -> tuple[int, int]:
    """The largest (width, height) of the same shape inside `box`, never larger than the picture itself."""
    scale = min(1.0, box[0] / width, box[1] / height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def shrink(image: ImageArray, box: tuple[int, int]) -> ImageArray:
    """(H, W, 3) uint8 fitted into `box` (width, height); the same array where it fits already."""
    height, width = image.shape[:2]
    size = fitted_size(width, height, box)
    if size == (width, height):
        return image
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
