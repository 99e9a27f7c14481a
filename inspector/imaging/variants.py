"""Golden samples as they would look turned or mirrored, where parts may lie so."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from inspector.errors import Detail, UsageError
from inspector.types import ImageArray

_VARIANTS: dict[str, Callable[[ImageArray], ImageArray]] = {
    "rotate_90": lambda image: np.rot90(image, -1),
    "rotate_180": lambda image: np.rot90(image, 2),
    "rotate_270": lambda image: np.rot90(image, 1),
    "flip_horizontal": lambda image: image[:, ::-1],
    "flip_vertical": lambda image: image[::-1],
}
VARIANTS = tuple(_VARIANTS)


def variant(image: ImageArray, name: str) -> ImageArray:
    """The picture, (H, W, 3) uint8 RGB, turned clockwise or mirrored left to right (horizontal), top to bottom.

    A quarter turn gives (W, H, 3).

    Raises:
        UsageError: no such variant.
    """
    if name not in _VARIANTS:
        raise UsageError(
            detail=Detail("There is no variant {name!r}.", name=name),
            hint=Detail("Known variants: {known}.", known=", ".join(VARIANTS)),
        )
    return np.ascontiguousarray(_VARIANTS[name](image))


def with_variants(images: Sequence[ImageArray], names: Sequence[str]) -> list[ImageArray]:
    """The pictures, then all of them once for each variant: picture i comes from images[i % len(images)].

    Raises:
        UsageError: no such variant.
    """
    return [*images, *(variant(image, name) for name in names for image in images)]
