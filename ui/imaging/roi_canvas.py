"""A picture with its region of interest: what a press, a drag and a release mean, and how it looks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QTransform, QUndoStack
from PySide6.QtWidgets import QWidget

from inspector.errors import RegionInvalidError
from inspector.imaging.area import Box
from inspector.imaging.tiles import split
from inspector.region import Point, Polygon, RegionOfInterest, TileGrid
from ui.imaging.image_view import ImageView
from ui.imaging.roi_document import RoiDocument
from ui.imaging.roi_drawing import Drawing, Tool
from ui.imaging.roi_painting import RegionPainter
from ui.imaging.roi_shapes import Grip, GripPart, Shapes, bounds, grip_at, is_rectangle, pulled, snapped, whole_frame
from ui.imaging.roi_words import describe, describe_drawing, describe_other_size
from ui.language import mark, tr
from ui.messages import describe_error

REACH_PX = 22
"""Half of the 44 pixels within which a finger finds a grip; what is drawn of it is smaller."""
SLACK_PX = 5
"""A press that moves less is a tap."""


class RoiCanvas(ImageView):
    """`region_changed` gives the region (None: whole picture) after each finished edit, never while something moves.

    `refused` says in words why an edit was taken back. `state_changed`: tool, selection, history or description.
    """

    region_changed = Signal(object)
    refused = Signal(object)
    state_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._document = RoiDocument(self)
        self._drawing: Drawing | None = None
        self._held: tuple[Grip, QPointF] | None = None  # and where it was taken hold of
        self._draft: tuple[Shapes, Grip] | None = None  # while it moves
        self._tiles: TileGrid | None = None
        self.setAccessibleName(tr("Region of interest"))
        self._document.region_changed.connect(self.region_changed)
        self._document.refused.connect(self.refused)
        self._document.selection_changed.connect(self._on_state_changed)
        self._document.history.indexChanged.connect(self._on_state_changed)

    # What pages use

    def show_picture(self, picture: QImage, frame_size: tuple[int, int]) -> None:
        super().show_picture(picture, frame_size)
        if frame_size != self._document.frame_size:
            self.choose_tool(Tool.SELECT)
            self._document.set_frame_size(frame_size)
            self._on_state_changed()

    def set_picture(self, picture: QImage, frame_size: tuple[int, int]) -> None:
        """As `show_picture`; a region drawn on frames of another size is kept, but not shown."""
        self.show_picture(picture, frame_size)

    def region(self) -> RegionOfInterest | None:
        """What is judged; None for the whole picture."""
        return self._document.region

    def set_region(self, region: RegionOfInterest | None) -> None:
        """Another recipe's region: without `region_changed`, and what came before cannot be undone."""
        self.choose_tool(Tool.SELECT)
        self._document.set_region(region)

    def show_tiles(self, grid: TileGrid | None) -> None:
        """The tiles over the region's bounds, as the detector will cut them; None for none."""
        self._tiles = grid
        self._on_state_changed()

    def why_no_tiles(self) -> str:
        """In words, where the tiles wanted cannot be cut from this region; else empty."""
        if not self._document.fits or self._document.frame_size == (0, 0):
            return self.description
        try:
            self._tile_boxes()
        except RegionInvalidError as error:
            return str(describe_error(error))
        return ""

    @property
    def tool(self) -> Tool:
        return Tool.SELECT if self._drawing is None else self._drawing.tool

    @property
    def history(self) -> QUndoStack:
        return self._document.history

    @property
    def can_undo(self) -> bool:
        return self._has_corners or self.history.canUndo()

    @property
    def description(self) -> str:
        """The state in words, also while something moves."""
        document = self._document
        if not document.frame_size[0]:
            return tr("No picture yet")
        if self._drawing is not None:
            return describe_drawing(self._drawing)
        if document.region is not None and not document.fits:
            return describe_other_size(document.region, document.frame_size)
        if self._draft is not None:
            return describe(self._draft[0], document.frame_size, self._draft[1])
        return describe(document.shapes, document.frame_size, document.selected)

    @property
    def selected_polygon(self) -> Polygon | None:
        selected = self._document.selected
        return None if selected is None else self._document.shapes[selected.shape]

    def choose_tool(self, tool: Tool) -> None:
        """What the next press does; a shape that was not finished is given up."""
        self._let_go()
        drawable = tool is not Tool.SELECT and self._document.frame_size[0] > 0
        self._drawing = Drawing(tool, self._document.frame_size) if drawable else None
        if drawable:
            self._document.select(None)
        self.setCursor(Qt.CursorShape.CrossCursor if drawable else Qt.CursorShape.ArrowCursor)
        self._on_state_changed()

    def undo(self) -> None:
        """Takes the last corner back while a shape is drawn, else the last edit."""
        if self._drawing is not None and self._drawing.corners:
            self._drawing.drop_corner()
            self._on_state_changed()
        else:
            self.history.undo()

    def redo(self) -> None:
        self.history.redo()

    def why_not_removable(self) -> str:
        """Empty where `remove_selected` would do something."""
        return "" if self._has_corners else self._document.why_not_removable()

    def remove_selected(self) -> None:
        """The selected corner or shape; while a shape is drawn, its last corner."""
        if self._has_corners:
            self.undo()
        else:
            self._document.remove_selected()

    def take_whole_picture(self) -> None:
        self.choose_tool(Tool.SELECT)
        self._document.take_whole_picture()

    # Painting

    def _paint_picture(self, painter: QPainter) -> None:
        super()._paint_picture(painter)
        target, scale = self._target(), self._scale()
        transform = QTransform(scale, 0, 0, scale, target.x(), target.y())
        region_painter = RegionPainter(painter, transform, self._document.frame_size)
        shapes, selected = self._draft or (self._document.shapes, self._document.selected)
        if self._tiles is not None and not self.why_no_tiles():
            region_painter.paint_tiles(self._tile_boxes(), self._tiles)
        region_painter.paint_shapes(shapes, selected, self._reach)
        if (drawing := self._drawing) is not None:
            region_painter.paint_sketch(
                drawing.sketch, drawing.corners, excludes=drawing.tool.excludes, rectangle=drawing.tool.is_rectangle
            )
            if drawing.pointer is not None and drawing.by_key:
                region_painter.paint_crosshair(drawing.pointer)

    # Pointer: mouse button or one finger

    def _press(self, position: QPointF) -> None:
        if self._drawing is not None:
            self._add(self._drawing.press(self._point(position), self._reach))
            return
        before = self._document.selected
        number = None if before is None else before.shape
        grip = grip_at(self._document.shapes, self._point(position), self._reach, number)
        whole_outline = grip == Grip(GripPart.WHOLE, 0)
        if grip is None or (whole_outline and number != 0 and not self.is_fitted):
            self._grabbed = position  # a magnified picture is moved, not the outline that fills it
        else:
            self._held = (grip, position)
        is_side = grip is not None and grip.part is GripPart.SIDE
        self._document.select(before if is_side else grip)

    def _drag(self, position: QPointF) -> None:
        if self._drawing is not None:
            self._drawing.drag(self._point(position))
        elif self._grabbed is not None:
            self._move(position - self._grabbed)
            self._grabbed = position
        elif self._held is not None:
            grip, start = self._held
            way = position - start
            if self._draft is None and way.manhattanLength() < SLACK_PX:
                return
            dx, dy = way.x() / self._scale(), way.y() / self._scale()
            self._draft = pulled(self._document.shapes, grip, dx, dy, self._document.frame_size)
        self._on_state_changed()

    def _release(self, position: QPointF) -> None:
        if self._drawing is not None:
            self._add(self._drawing.release(self._point(position), SLACK_PX / self._scale()))
            return
        held, draft = self._held, self._draft
        self._let_go()
        if draft is not None and held is not None:
            shapes, grip = draft
            # The side of a rectangle cannot be selected, its shape can.
            selected = Grip(GripPart.WHOLE, grip.shape) if grip.part is GripPart.SIDE else grip
            self._document.edit(shapes, selected, mark("move"))
        elif held is not None and held[0].part is GripPart.SIDE and not self._is_rectangle(held[0]):
            self._document.insert_corner(held[0].shape, held[0].index)
        self._on_state_changed()

    def _let_go(self) -> None:
        """Whatever was moving is where it was."""
        self._held = self._draft = self._grabbed = None

    def _add(self, polygon: Polygon | None) -> None:
        """A finished shape; a refused polygon stays as it was drawn, so that it can be put right."""
        if polygon is not None and self._drawing is not None:
            tool = self._drawing.tool
            if tool.is_rectangle:
                self._drawing.corners.clear()
            if self._document.add(polygon, excluded=tool.excludes):
                self.choose_tool(Tool.SELECT)
                return
        self._on_state_changed()

    def _point(self, position: QPointF) -> Point:
        target, scale = self._target(), self._scale()
        x, y = (position.x() - target.x()) / scale, (position.y() - target.y()) / scale
        return snapped(x, y, self._document.frame_size)

    def _tile_boxes(self) -> tuple[Box, ...]:
        """In frame pixels. Raises RegionInvalidError where they would be too small."""
        shapes = self._draft[0] if self._draft is not None else self._document.shapes
        frame = whole_frame(self._document.frame_size)
        left, top, width, height = (round(value) for value in bounds(shapes[0] if shapes else frame))
        tiles = split((width, height), self._tiles)
        return tuple((left + x, top + y, tile_width, tile_height) for x, y, tile_width, tile_height in tiles)

    @property
    def _reach(self) -> float:
        return REACH_PX / self._scale()

    @property
    def _has_corners(self) -> bool:
        return self._drawing is not None and bool(self._drawing.corners)

    def _is_rectangle(self, grip: Grip) -> bool:
        return is_rectangle(self._document.shapes[grip.shape])

    @Slot()
    def _on_state_changed(self) -> None:
        self.setAccessibleDescription(self.description)
        self.update()
        self.state_changed.emit()
