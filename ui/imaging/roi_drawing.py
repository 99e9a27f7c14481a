"""A shape while it is drawn, corner by corner or pulled open; without Qt."""

from __future__ import annotations

import math
from enum import Enum

from inspector.region import Point, Polygon
from ui.imaging.roi_shapes import FrameSize, rectangle_between, snapped


class Tool(Enum):
    """What the next press on the picture does."""

    SELECT = "select"
    RECTANGLE = "rectangle"
    POLYGON = "polygon"
    EXCLUDE_RECTANGLE = "exclude_rectangle"
    EXCLUDE_POLYGON = "exclude_polygon"

    @property
    def excludes(self) -> bool:
        return self in (Tool.EXCLUDE_RECTANGLE, Tool.EXCLUDE_POLYGON)

    @property
    def is_rectangle(self) -> bool:
        return self in (Tool.RECTANGLE, Tool.EXCLUDE_RECTANGLE)


class Drawing:
    """Corners set so far and where the next one would come. A method that completes the shape returns it.

    A rectangle is pulled open from corner to corner, or its two corners are set one after the other.
    """

    def __init__(self, tool: Tool, frame_size: FrameSize) -> None:
        self.tool = tool
        self.corners: list[Point] = []
        self.pointer: Point | None = None
        self.by_key = False  # the pointer is a cross that keys move, not a mouse or finger
        self._frame_size = frame_size
        self._pressed_at: Point | None = None

    @property
    def sketch(self) -> Polygon:
        """What to show: the corners with the pointer as the next one."""
        if self.pointer is None:
            return tuple(self.corners)
        if self.tool.is_rectangle and self.corners:
            return rectangle_between(self.corners[0], self.pointer)
        return (*self.corners, self.pointer)

    def hover(self, point: Point) -> None:
        self.pointer, self.by_key = point, False

    def nudge(self, dx: float, dy: float) -> None:
        """Moves the pointer, which starts in the middle of the picture."""
        self.by_key = True
        x, y = self.pointer or (self._frame_size[0] / 2, self._frame_size[1] / 2)
        self.pointer = snapped(x + dx, y + dy, self._frame_size)

    def press(self, point: Point, reach: float) -> Polygon | None:
        """A finger or button goes down; on the first corner of a polygon it closes it."""
        self.hover(point)
        if self.tool.is_rectangle and self.corners:
            self._pressed_at = None
            return None
        if len(self.corners) >= 3 and math.dist(point, self.corners[0]) <= reach:
            return self.close()
        self._pressed_at = point
        self.corners.append(point)
        return None

    def drag(self, point: Point) -> None:
        self.hover(point)
        if not self.tool.is_rectangle and self.corners and self._pressed_at is not None:
            self.corners[-1] = point  # a corner can be put right before it is let go

    def release(self, point: Point, slack: float) -> Polygon | None:
        """The finger or button goes up; within `slack` pixels of where it went down that was a tap."""
        self.drag(point)
        pressed_at, self._pressed_at = self._pressed_at, None
        if not self.tool.is_rectangle or not self.corners:
            return None
        if pressed_at is not None and math.dist(pressed_at, point) <= slack:
            return None
        return self.close()

    def cancel_press(self) -> None:
        """A second finger came down: the corner of the first was not meant."""
        if self._pressed_at is not None:
            self.drop_corner()
        self._pressed_at = None

    def place(self) -> Polygon | None:
        """Sets a corner at the pointer, by key."""
        if self.pointer is None:
            self.nudge(0, 0)
        assert self.pointer is not None
        if self.tool.is_rectangle and self.corners:
            return self.close()
        self.corners.append(self.pointer)
        return None

    def close(self) -> Polygon | None:
        """The shape, if it has the corners it needs."""
        if self.tool.is_rectangle:
            return self.sketch if self.corners and self.pointer is not None else None
        return tuple(self.corners) if len(self.corners) >= 3 else None

    def drop_corner(self) -> None:
        if self.corners:
            self.corners.pop()
