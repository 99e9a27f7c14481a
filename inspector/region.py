"""Where on the picture the part is judged: outline, excluded areas, tiles. Frozen; no image is touched here."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from inspector.errors import Detail, RegionInvalidError

Point = tuple[float, float]
Polygon = tuple[Point, ...]
"""At least three corners (x, y) in frame pixels, closed by itself; a rectangle has four."""

LARGEST_TILE_COUNT = 36
SMALLEST_SIDE = 32
"""Pixels: a smaller region holds less than the detector's own patches."""


@dataclass(frozen=True, slots=True)
class RegionOfInterest:
    """The judged area of a picture, in pixels of a frame of `frame_size`.

    Attributes:
        frame_size: (width, height) of the frames it was drawn on; another size is refused, not scaled.
        outline: what is judged.
        excluded: areas inside it that are not.

    Raises:
        RegionInvalidError: fewer than three corners, crossing edges, corners outside the frame, or too small.
    """

    frame_size: tuple[int, int]
    outline: Polygon
    excluded: tuple[Polygon, ...] = ()

    def __post_init__(self) -> None:
        # JSON gives back floats: integer corners would be another fingerprint after the first save.
        object.__setattr__(self, "outline", _polygon(self.outline))
        object.__setattr__(self, "excluded", tuple(map(_polygon, self.excluded)))
        for polygon in (self.outline, *self.excluded):
            _check_polygon(polygon, self.frame_size)
        _, _, width, height = self.bounds
        if min(width, height) < SMALLEST_SIDE:
            raise RegionInvalidError(
                detail=Detail("it is {width} × {height} pixels", width=width, height=height),
                hint=Detail("Draw it at least {side} pixels wide and high.", side=SMALLEST_SIDE),
            )

    @classmethod
    def rectangle(
        cls, frame_size: tuple[int, int], x: float, y: float, width: float, height: float
    ) -> RegionOfInterest:
        return cls(frame_size, ((x, y), (x + width, y), (x + width, y + height), (x, y + height)))

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """(x, y, width, height) of the smallest upright rectangle of whole pixels around the outline."""
        xs, ys = zip(*self.outline, strict=True)
        left, top = int(min(xs)), int(min(ys))
        return left, top, round(max(xs)) - left, round(max(ys)) - top

    @classmethod
    def from_values(cls, values: dict[str, Any]) -> RegionOfInterest:
        """From the lists that JSON makes of it. Raises KeyError, TypeError, ValueError, RegionInvalidError."""
        width, height = values["frame_size"]
        return cls((int(width), int(height)), _polygon(values["outline"]), tuple(map(_polygon, values["excluded"])))


@dataclass(frozen=True, slots=True)
class TileGrid:
    """The region cut into rows × columns that overlap, each judged on its own at the detector's resolution.

    Attributes:
        overlap: share of a tile's side that it has in common with its neighbour, in [0, 0.5].

    Raises:
        RegionInvalidError: no grid, or more than 36 tiles.
    """

    rows: int
    columns: int
    overlap: float = 0.2

    def __post_init__(self) -> None:
        if self.rows < 1 or self.columns < 1 or self.count > LARGEST_TILE_COUNT or not 0 <= self.overlap <= 0.5:
            raise RegionInvalidError(
                detail=Detail(
                    "tiles of {rows} × {columns} with an overlap of {overlap:g}",
                    rows=self.rows,
                    columns=self.columns,
                    overlap=self.overlap,
                ),
                hint=Detail("Use 1 to {count} tiles and an overlap of 0 to 0.5.", count=LARGEST_TILE_COUNT),
            )

    @property
    def count(self) -> int:
        return self.rows * self.columns


def _polygon(values: Any) -> Polygon:
    return tuple((float(x), float(y)) for x, y in values)


def _check_polygon(polygon: Polygon, frame_size: tuple[int, int]) -> None:
    width, height = frame_size
    if len(polygon) < 3:
        raise RegionInvalidError(
            detail=Detail("an outline has {count} corners", count=len(polygon)),
            hint=Detail("Draw at least three corners."),
        )
    if not all(0 <= x <= width and 0 <= y <= height for x, y in polygon):
        raise RegionInvalidError(
            detail=Detail("a corner lies outside the {width} × {height} frame", width=width, height=height),
            hint=Detail("Draw it again."),
        )
    edges = list(pairwise((*polygon, polygon[0])))
    for number, first in enumerate(edges):
        for second in edges[number + 2 : len(edges) - (number == 0)]:
            if _cross(*first, *second):
                raise RegionInvalidError(
                    detail=Detail("its edges cross"), hint=Detail("Move the corner that lies on the wrong side.")
                )


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the open segments ab and cd cross."""

    def side(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
