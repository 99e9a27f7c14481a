"""From a camera's picture to the model's input: squash, never crop."""

from __future__ import annotations

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional

from inspector.errors import Detail, ImageUnsupportedError
from inspector.types import ImageArray

OPENAI_MEAN = (0.48145466, 0.4578275, 0.40821073)
OPENAI_STD = (0.26862954, 0.26130258, 0.27577711)


def check_image(image: ImageArray) -> None:
    """Raises ImageUnsupportedError unless it is (H, W, 3) uint8 with at least one pixel."""
    if not isinstance(image, np.ndarray):
        raise ImageUnsupportedError(detail=Detail("type {kind}", kind=type(image).__name__))
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3 or image.size == 0:
        raise ImageUnsupportedError(
            detail=Detail("dtype {dtype} and shape {shape}", dtype=image.dtype, shape=image.shape)
        )


def squash(image: ImageArray, size: int) -> ImageArray:
    """Resizes to (size, size, 3) without keeping the proportions: bicubic and antialiased, as Pillow does it.

    open_clip's own transform would cut the ends off a part that is not square. cv2's bicubic does not antialias.
    """
    check_image(image)
    if image.shape[:2] == (size, size):
        return image
    resized = Image.fromarray(image).resize((size, size), Image.Resampling.BICUBIC)
    return np.asarray(resized)


def squash_on(device: torch.device, image: ImageArray, size: int) -> Tensor:
    """(1, 3, size, size) float32 in 0…255 on `device`: what `squash` makes, at most one level beside it.

    On CUDA a picture is uploaded as it is, from pinned memory, and resized there in a fraction of Pillow's time. Pillow
    rounds between its two passes and this does not; that is the one level.
    """
    check_image(image)
    upload = torch.empty(image.shape, dtype=torch.uint8, pin_memory=device.type == "cuda")
    upload.numpy()[:] = image
    pixels = upload.to(device, non_blocking=True).permute(2, 0, 1)[None].float()
    if image.shape[:2] == (size, size):
        return pixels
    resized = functional.interpolate(pixels, (size, size), mode="bicubic", antialias=True, align_corners=False)
    return resized.round_().clamp_(0, 255)


def to_pixels(images: list[ImageArray], size: int, mean: Tensor, std: Tensor) -> Tensor:
    """(N, 3, size, size) float32, normalised, on the device of `mean` and `std` (3, 1, 1)."""
    if mean.device.type == "cuda":
        squashed = torch.cat([squash_on(mean.device, image, size) for image in images])
    else:
        stacked = np.stack([squash(image, size) for image in images])
        squashed = torch.from_numpy(stacked).to(mean.device).permute(0, 3, 1, 2).float()
    return (squashed / 255.0 - mean) / std
