"""What tells an empty place from one with a part on it; kept in the recipe. No image is touched here."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from inspector.region import RegionOfInterest


@dataclass(frozen=True, slots=True)
class PresenceCalibration:
    """Mean reduced pictures of the empty place and of a part on it, and how much they vary.

    Brightness is in units of a picture's own mean, so that the lamps' strength plays no part.

    Attributes:
        frame_size: (width, height) of the frames it was sampled from; another size is refused.
        grid: (columns, rows) of the reduced picture.
        empty, part: brightness by cell, row by row.
        motion_limit: cells that change by more than this, three by three, show that something moves.
        likeness_limit: mean distance from `part`, in units of the distance between `empty` and `part`, up to which
            a picture shows a part as it was sampled.
        region: what is watched; None watches the whole picture.
        levels: mean grey levels of the darker and of the brighter of both, which tell light by which something can be
            seen; (0, 255) in calibrations of before they were kept.

    Raises:
        ValueError: the cells do not fill the grid, are no numbers, or do not differ.
    """

    frame_size: tuple[int, int]
    grid: tuple[int, int]
    empty: tuple[float, ...]
    part: tuple[float, ...]
    motion_limit: float
    likeness_limit: float
    region: RegionOfInterest | None = None
    levels: tuple[float, float] = (0.0, 255.0)

    def __post_init__(self) -> None:
        columns, rows = self.grid
        if min(self.grid) < 1 or not len(self.empty) == len(self.part) == columns * rows:
            raise ValueError(f"presence cells do not fill a grid of {columns} × {rows}")
        if not all(map(math.isfinite, (*self.empty, *self.part, self.motion_limit, self.likeness_limit, *self.levels))):
            raise ValueError("presence cells and limits must be finite numbers")
        if self.empty == self.part or min(self.motion_limit, self.likeness_limit) <= 0:
            raise ValueError("the empty place and the part do not differ")

    @classmethod
    def from_values(cls, values: dict[str, Any]) -> PresenceCalibration:
        """From what JSON makes of it. Raises KeyError, TypeError, ValueError, RegionInvalidError."""
        rest = dict(values)
        region = rest.pop("region", None)
        (width, height), (columns, rows) = rest.pop("frame_size"), rest.pop("grid")
        darker, brighter = rest.pop("levels", (0.0, 255.0))
        return cls(
            frame_size=(int(width), int(height)),
            grid=(int(columns), int(rows)),
            empty=tuple(map(float, rest.pop("empty"))),
            part=tuple(map(float, rest.pop("part"))),
            region=None if region is None else RegionOfInterest.from_values(region),
            levels=(float(darker), float(brighter)),
            **rest,
        )
