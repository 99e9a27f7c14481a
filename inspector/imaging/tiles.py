"""An area cut into tiles of one size that overlap and cover it."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

import numpy as np

from inspector.errors import Detail, RegionInvalidError
from inspector.imaging.area import Box
from inspector.region import SMALLEST_SIDE, TileGrid


@lru_cache(maxsize=8)
def split(size: tuple[int, int], grid: TileGrid | None) -> tuple[Box, ...]:
    """Boxes inside an area of `size` (width, height), row by row; one box over all of it without a grid.

    Raises:
        RegionInvalidError: the tiles would be smaller than what the detector can judge.
    """
    width, height = size
    if grid is None:
        return ((0, 0, width, height),)
    tile_width, lefts = _cut(width, grid.columns, grid.overlap)
    tile_height, tops = _cut(height, grid.rows, grid.overlap)
    if min(tile_width, tile_height) < SMALLEST_SIDE:
        raise RegionInvalidError(
            detail=Detail("its tiles are {width} × {height} pixels", width=tile_width, height=tile_height),
            hint=Detail("Use fewer tiles, so that each is at least {side} pixels wide and high.", side=SMALLEST_SIDE),
        )
    return tuple((left, top, tile_width, tile_height) for top in tops for left in lefts)


def _cut(length: int, count: int, overlap: float) -> tuple[int, list[int]]:
    """Length of a tile and where the tiles start along one side."""
    tile = ceil(length / (1 + (count - 1) * (1 - overlap)))
    return tile, [round(start) for start in np.linspace(0, length - tile, count).tolist()]
