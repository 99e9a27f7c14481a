"""Outline and excluded areas as shapes that can be taken hold of: the geometry of the region editor, without Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto

import cv2
import numpy as np

from inspector.errors import RegionInvalidError
from inspector.imaging.area import judged_mask
from inspector.region import SMALLEST_SIDE, Point, Polygon, RegionOfInterest
from ui.language import tr

Shapes = tuple[Polygon, ...]
"""The outline and then the excluded areas; empty for the whole picture."""

FrameSize = tuple[int, int]
"""(width, height) in pixels."""

SMALLEST_EXCLUDED_SIDE = 4
"""Pixels: what is smaller can hardly be seen, let alone taken hold of."""


class GripPart(Enum):
    """What of a shape is held; SIDE is the middle of the side that follows a corner."""

    WHOLE = auto()
    CORNER = auto()
    SIDE = auto()


@dataclass(frozen=True, slots=True)
class Grip:
    """A shape (0 is the outline) or the corner or side of it with this index."""

    part: GripPart
    shape: int
    index: int = 0


def shapes_of(region: RegionOfInterest | None) -> Shapes:
    return () if region is None else (region.outline, *region.excluded)


def region_of(shapes: Shapes, frame_size: FrameSize) -> RegionOfInterest | None:
    """Raises RegionInvalidError: as `RegionOfInterest`, or an excluded area is tiny, or nothing is left to judge."""
    if not shapes:
        return None
    region = RegionOfInterest(frame_size, shapes[0], shapes[1:])
    for area in region.excluded:
        _, _, width, height = bounds(area)
        if min(width, height) < SMALLEST_EXCLUDED_SIDE:
            raise RegionInvalidError(
                detail=tr("an excluded area is {width:.0f} × {height:.0f} pixels", width=width, height=height),
                hint=tr("Draw it at least {side} pixels wide and high.", side=SMALLEST_EXCLUDED_SIDE),
            )
    if region.excluded and judged_mask(region).sum() < SMALLEST_SIDE**2:
        raise RegionInvalidError(
            detail=tr("the excluded areas leave nothing to judge"),
            hint=tr("Make them smaller, or the outline larger."),
        )
    return region


def whole_frame(frame_size: FrameSize) -> Polygon:
    return rectangle_between((0.0, 0.0), (float(frame_size[0]), float(frame_size[1])))


def rectangle_between(first: Point, second: Point) -> Polygon:
    """The upright rectangle with these opposite corners, clockwise from the upper left."""
    left, right = sorted((first[0], second[0]))
    top, bottom = sorted((first[1], second[1]))
    return (left, top), (right, top), (right, bottom), (left, bottom)


def is_rectangle(polygon: Polygon) -> bool:
    """Whether it is an upright rectangle."""
    if len(polygon) != 4:
        return False
    left, top, width, height = bounds(polygon)
    return set(polygon) == set(rectangle_between((left, top), (left + width, top + height))) and width * height > 0


def bounds(polygon: Polygon) -> tuple[float, float, float, float]:
    """(x, y, width, height)."""
    xs, ys = zip(*polygon, strict=True)
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def snapped(x: float, y: float, frame_size: FrameSize) -> Point:
    """The nearest whole pixel inside the frame."""
    return float(min(max(round(x), 0), frame_size[0])), float(min(max(round(y), 0), frame_size[1]))


def middle(polygon: Polygon, index: int) -> Point:
    """Half-way along the side that follows corner `index`."""
    (x, y), (other_x, other_y) = polygon[index], polygon[(index + 1) % len(polygon)]
    return (x + other_x) / 2, (y + other_y) / 2


def with_corner_after(polygon: Polygon, index: int, corner: Point) -> Polygon:
    return (*polygon[: index + 1], corner, *polygon[index + 1 :])


def without_corner(polygon: Polygon, index: int) -> Polygon:
    return polygon[:index] + polygon[index + 1 :]


def replaced(shapes: Shapes, index: int, polygon: Polygon) -> Shapes:
    return (*shapes[:index], polygon, *shapes[index + 1 :])


def without_shape(shapes: Shapes, index: int, frame_size: FrameSize) -> Shapes:
    """Without its outline a region is the whole picture, less what is excluded."""
    whole = whole_frame(frame_size)
    left = (whole, *shapes[1:]) if index == 0 else shapes[:index] + shapes[index + 1 :]
    return () if left == (whole,) else left


def pulled(shapes: Shapes, grip: Grip, dx: float, dy: float, frame_size: FrameSize) -> tuple[Shapes, Grip]:
    """The shapes after `grip` moved by (dx, dy) pixels, kept inside the frame, and what is held then.

    A rectangle stays one: its corners and sides resize it. The side of another polygon becomes a new corner.
    """
    polygon = shapes[grip.shape]
    if grip.part is GripPart.WHOLE:
        left, top, width, height = bounds(polygon)
        dx = min(max(round(dx), -left), frame_size[0] - left - width)
        dy = min(max(round(dy), -top), frame_size[1] - top - height)
        return replaced(shapes, grip.shape, tuple((x + dx, y + dy) for x, y in polygon)), grip
    at = polygon[grip.index] if grip.part is GripPart.CORNER else middle(polygon, grip.index)
    to = snapped(at[0] + dx, at[1] + dy, frame_size)
    if is_rectangle(polygon):
        # Corners that share the held one's x or y go along; a side shares only one of the two with any corner.
        changed = tuple((to[0] if x == at[0] else x, to[1] if y == at[1] else y) for x, y in polygon)
        return replaced(shapes, grip.shape, changed), grip
    if grip.part is GripPart.CORNER:
        changed = (*polygon[: grip.index], to, *polygon[grip.index + 1 :])
        return replaced(shapes, grip.shape, changed), grip
    changed = with_corner_after(polygon, grip.index, to)
    return replaced(shapes, grip.shape, changed), Grip(GripPart.CORNER, grip.shape, grip.index + 1)


def offered_sides(polygon: Polygon, reach: float) -> list[int]:
    """The sides long enough for a grip between those of their corners."""
    ends = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return [index for index, (start, end) in enumerate(ends) if math.dist(start, end) >= 4 * reach]


def grip_at(shapes: Shapes, point: Point, reach: float, selected: int | None) -> Grip | None:
    """What lies under `point`.

    Arguments:
        reach: how far, in frame pixels, a grip may be missed.
        selected: the shape whose corners and sides can be held.
    """
    if selected is not None and (grip := _handle_at(shapes[selected], selected, point, reach)) is not None:
        return grip
    for index in range(len(shapes) - 1, 0, -1):
        if contains(shapes[index], point):
            return Grip(GripPart.WHOLE, index)
    distances = [_distance(polygon, point) for polygon in shapes]
    if distances and min(distances) <= reach / 2:
        return Grip(GripPart.WHOLE, distances.index(min(distances)))
    return Grip(GripPart.WHOLE, 0) if shapes and contains(shapes[0], point) else None


def contains(polygon: Polygon, point: Point) -> bool:
    return _distance_inside(polygon, point) >= 0


def _handle_at(polygon: Polygon, shape: int, point: Point, reach: float) -> Grip | None:
    if contains(polygon, point):  # the inside of a small shape has to stay free for moving the whole
        _, _, width, height = bounds(polygon)
        near = min(reach, min(width, height) / 3)
    else:
        near = reach
    grips = [(math.dist(corner, point), Grip(GripPart.CORNER, shape, i)) for i, corner in enumerate(polygon)]
    grips += [
        (math.dist(middle(polygon, index), point), Grip(GripPart.SIDE, shape, index))
        for index in offered_sides(polygon, reach)
    ]
    distance, grip = min(grips, key=lambda item: item[0])
    return grip if distance <= near else None


def _distance(polygon: Polygon, point: Point) -> float:
    return abs(_distance_inside(polygon, point))


def _distance_inside(polygon: Polygon, point: Point) -> float:
    """Distance from the edge in pixels; below 0 outside."""
    return cv2.pointPolygonTest(np.array(polygon, np.float32), point, measureDist=True)
