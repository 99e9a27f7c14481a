"""From a camera's picture to the model's input: squash, never crop."""

from __future__ import annotations

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from inspector.errors import ImageUnsupportedError
from inspector.types import ImageArray

OPENAI_MEAN = (0.48145466, 0.4578275, 0.40821073)
OPENAI_STD = (0.26862954, 0.26130258, 0.27577711)


def check_image(image: ImageArray) -> None:
    """Raises ImageUnsupportedError unless it is (H, W, 3) uint8 with at least one pixel."""
    if not isinstance(image, np.ndarray):
        raise ImageUnsupportedError(detail=f"type {type(image).__name__}")
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3 or image.size == 0:
        raise ImageUnsupportedError(detail=f"dtype {image.dtype} and shape {image.shape}")


def squash(image: ImageArray, size: int) -> ImageArray:
    """Resizes to (size, size, 3) without keeping the proportions: bicubic and antialiased, as Pillow does it.

    open_clip's own transform would cut the ends off a part that is not square. cv2's bicubic does not antialias.
    """
    check_image(image)
    if image.shape[:2] == (size, size):
        return image
    resized = Image.fromarray(image).resize((size, size), Image.Resampling.BICUBIC)
    return np.asarray(resized)


def to_pixels(images: list[ImageArray], size: int, mean: Tensor, std: Tensor) -> Tensor:
    """(N, 3, size, size) float32, normalised, on the device of `mean` and `std` (3, 1, 1)."""
    stacked = np.stack([squash(image, size) for image in images])
    pixels = torch.from_numpy(stacked).to(mean.device).permute(0, 3, 1, 2).float() / 255.0
    return (pixels - mean) / std
