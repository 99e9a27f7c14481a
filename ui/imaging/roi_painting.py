"""How a region is drawn over a picture. Lines are dark and light together: seen on bright and on dark pictures."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from inspector.imaging.area import Box
from inspector.region import Point, Polygon, TileGrid
from ui.imaging.roi_shapes import (
    FrameSize,
    Grip,
    GripPart,
    Shapes,
    is_rectangle,
    middle,
    offered_sides,
    whole_frame,
)
from ui.theme import current_tokens
from ui.widgets.shapes import draw_hatching

VEIL = QColor(96, 100, 104, 165)
"""Over what is not judged: mid-grey, because black would not show on a dark picture."""
THIN_VEIL = QColor(96, 100, 104, 110)
DARK, LIGHT = QColor(0, 0, 0, 200), QColor(255, 255, 255, 235)
CORNER_PX = 7.0
SIDE_PX = 5.0


class RegionPainter:
    """Draws in widget coordinates; `transform` leads there from frame pixels."""

    def __init__(self, painter: QPainter, transform: QTransform, frame_size: FrameSize) -> None:
        self._painter = painter
        self._transform = transform
        self._frame_size = frame_size

    def paint_shapes(self, shapes: Shapes, selected: Grip | None, reach: float) -> None:
        """Arguments: reach: of a grip in frame pixels, which decides what sides have one."""
        if shapes:
            self._paint_veil(shapes)
        for number, polygon in enumerate(shapes):
            path = self._path(polygon)
            if selected is not None and selected.shape == number:
                self._two_lines(path, QColor(current_tokens().on_primary), 7.0, QColor(current_tokens().primary), 3.5)
            else:
                self._two_lines(path, DARK, 4.0, LIGHT, 1.8)
        if selected is not None:
            self._paint_grips(shapes[selected.shape], selected, reach)

    def paint_tiles(self, tiles: tuple[Box, ...], grid: TileGrid) -> None:
        """The tiles row by row; what two of them share is shaded."""
        boxes = [self._transform.mapRect(QRectF(*tile)) for tile in tiles]
        shared = QPainterPath()
        for number, box in enumerate(boxes):
            row, column = divmod(number, grid.columns)
            if column + 1 < grid.columns:
                shared.addPath(_rectangle(box.intersected(boxes[number + 1])))
            if row + 1 < grid.rows:
                shared.addPath(_rectangle(box.intersected(boxes[number + grid.columns])))
        shared.setFillRule(Qt.FillRule.WindingFill)
        self._painter.fillPath(shared, QColor(128, 132, 136, 90))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, offset in ((DARK, 0.0), (LIGHT, 5.0)):
            pen = QPen(colour, 1.4)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([5 / 1.4, 5 / 1.4])
            pen.setDashOffset(offset / 1.4)
            self._painter.setPen(pen)
            for box in boxes:
                self._painter.drawRect(box)

    def paint_sketch(self, sketch: Polygon, corners: list[Point], *, excludes: bool, rectangle: bool) -> None:
        """A shape that is still being drawn, with its corners; the last stretch follows the pointer."""
        path = QPainterPath()
        if sketch:
            path.addPolygon(QPolygonF([self._at(point) for point in sketch]))
        if rectangle and len(sketch) == 4:
            path.closeSubpath()
        if excludes and len(sketch) > 2:
            self._hatch(path)
        self._two_lines(path, QColor(current_tokens().on_primary), 6.0, QColor(current_tokens().primary), 3.0)
        for number, corner in enumerate(corners):
            # The first corner is the larger one: it closes the polygon.
            self._dot(self._at(corner), CORNER_PX + 3 if number == 0 and len(corners) > 2 else CORNER_PX, filled=False)

    def paint_crosshair(self, point: Point) -> None:
        """Where a key would set a corner."""
        at = self._at(point)
        path = QPainterPath()
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            path.moveTo(at + QPointF(dx, dy) * 4)
            path.lineTo(at + QPointF(dx, dy) * 18)
        self._two_lines(path, DARK, 4.0, LIGHT, 1.8)

    def _at(self, point: Point) -> QPointF:
        return self._transform.map(QPointF(*point))

    def _path(self, polygon: Polygon) -> QPainterPath:
        path = QPainterPath()
        path.addPolygon(QPolygonF([self._at(point) for point in polygon]))
        path.closeSubpath()
        return path

    def _paint_veil(self, shapes: Shapes) -> None:
        outside = self._path(whole_frame(self._frame_size))
        outside.addPath(self._path(shapes[0]))
        outside.setFillRule(Qt.FillRule.OddEvenFill)
        self._painter.fillPath(outside, VEIL)
        for polygon in shapes[1:]:
            self._hatch(self._path(polygon))

    def _hatch(self, path: QPainterPath) -> None:
        self._painter.save()
        self._painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        self._painter.fillPath(path, THIN_VEIL)
        box = path.boundingRect()
        draw_hatching(self._painter, box, DARK, 18)
        draw_hatching(self._painter, box.adjusted(-2.5, 0, 0, 0), LIGHT, 18)
        self._painter.restore()

    def _paint_grips(self, polygon: Polygon, selected: Grip, reach: float) -> None:
        rectangle = is_rectangle(polygon)
        for index in offered_sides(polygon, reach):
            at = self._at(middle(polygon, index))
            self._dot(at, SIDE_PX, filled=False)
            if not rectangle:  # a press here makes a new corner
                self._painter.drawLines([QLineF(at.x() - 2.5, at.y(), at.x() + 2.5, at.y())])
                self._painter.drawLines([QLineF(at.x(), at.y() - 2.5, at.x(), at.y() + 2.5)])
        for index, corner in enumerate(polygon):
            held = selected.part is GripPart.CORNER and selected.index == index
            self._dot(self._at(corner), CORNER_PX + (3 if held else 0), filled=held)

    def _dot(self, at: QPointF, radius: float, *, filled: bool) -> None:
        ink, paper = QColor(current_tokens().primary), QColor(current_tokens().on_primary)
        self._painter.setPen(QPen(paper, 2))
        self._painter.setBrush(paper)
        self._painter.drawEllipse(at, radius + 1.5, radius + 1.5)
        self._painter.setPen(QPen(ink, 2))
        self._painter.setBrush(ink if filled else paper)
        self._painter.drawEllipse(at, radius, radius)

    def _two_lines(self, path: QPainterPath, outer: QColor, outer_px: float, inner: QColor, inner_px: float) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((outer, outer_px), (inner, inner_px)):
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            self._painter.setPen(pen)
            self._painter.drawPath(path)


def _rectangle(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(box)
    return path
