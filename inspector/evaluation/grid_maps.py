"""Grid maps of many pictures as arrays that a file holds. Pictures of different proportions may have different ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector.types import FloatArray


def packed(grid_maps: Sequence[FloatArray]) -> dict[str, NDArray[Any]]:
    """Of n ≥ 1 maps "shapes" (n, 2), and "grid_maps" with all values one after the other."""
    return {
        "shapes": np.array([grid_map.shape for grid_map in grid_maps], np.int64),
        "grid_maps": np.concatenate([grid_map.ravel() for grid_map in grid_maps]),
    }


def unpacked(arrays: Mapping[str, NDArray[Any]]) -> list[FloatArray]:
    """What `packed` was given. Raises KeyError and ValueError for what is none."""
    shapes = arrays["shapes"]
    flat_maps = np.split(arrays["grid_maps"], np.cumsum(shapes.prod(axis=1))[:-1])
    return [flat.reshape(shape) for flat, shape in zip(flat_maps, shapes.tolist(), strict=True)]
