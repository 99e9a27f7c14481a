"""The region being edited, what of it is selected, and its history; no widget, so that it can be tested without one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from inspector.errors import RegionInvalidError
from inspector.region import Polygon, RegionOfInterest
from ui.imaging.roi_shapes import (
    FrameSize,
    Grip,
    GripPart,
    Shapes,
    is_rectangle,
    middle,
    pulled,
    region_of,
    replaced,
    shapes_of,
    snapped,
    whole_frame,
    with_corner_after,
    without_corner,
    without_shape,
)
from ui.language import mark, tr
from ui.messages import describe_error


@dataclass(frozen=True, slots=True)
class _State:
    region: RegionOfInterest | None
    selected: Grip | None


class _Edit(QUndoCommand):
    """One step of the history; steps of the same arrow-key walk become one."""

    def __init__(self, document: RoiDocument, before: _State, after: _State, text: str, walk: bool) -> None:
        super().__init__(text)
        self._document = document
        self._before = before
        self._after = after
        self._walk = walk

    def id(self) -> int:
        return 1 if self._walk else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._before != self._after:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        self._document.restore(self._after)

    def undo(self) -> None:
        self._document.restore(self._before)


class RoiDocument(QObject):
    """Edits that would make an invalid region change nothing and are `refused` with the reason in words.

    Attributes:
        history: undo and redo; the texts of its steps are English sources, to be given to `tr`.
    """

    region_changed = Signal(object)
    selection_changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self._frame_size: FrameSize = (0, 0)
        self._region: RegionOfInterest | None = None
        self._selected: Grip | None = None

    @property
    def region(self) -> RegionOfInterest | None:
        return self._region

    @property
    def selected(self) -> Grip | None:
        return self._selected

    @property
    def frame_size(self) -> FrameSize:
        return self._frame_size

    @property
    def fits(self) -> bool:
        """Whether the region was drawn on frames of the size shown; one that was not is kept but cannot be edited."""
        return self._region is None or self._region.frame_size == self._frame_size

    @property
    def shapes(self) -> Shapes:
        return shapes_of(self._region) if self.fits else ()

    def set_frame_size(self, frame_size: FrameSize) -> None:
        self._frame_size = frame_size
        if not self.fits:
            self.select(None)

    def set_region(self, region: RegionOfInterest | None) -> None:
        """Another region, with no history and without `region_changed`."""
        self.history.clear()
        self._region = region
        self.select(None)

    def select(self, grip: Grip | None) -> None:
        self._selected = grip
        self.selection_changed.emit()

    def select_next(self, *, forward: bool) -> bool:
        """Goes through the shapes and the corners of each; False past the last one, where nothing is selected."""
        stops = [
            stop
            for number, polygon in enumerate(self.shapes)
            for stop in (
                Grip(GripPart.WHOLE, number),
                *(Grip(GripPart.CORNER, number, index) for index in range(len(polygon))),
            )
        ]
        if self._selected is None:
            place = 0 if forward else len(stops) - 1
        else:
            place = stops.index(self._selected) + (1 if forward else -1)
        found = 0 <= place < len(stops)
        self.select(stops[place] if found else None)
        return found

    def edit(self, shapes: Shapes, selected: Grip | None, text: str, *, walk: bool = False) -> bool:
        """Makes `shapes` the region as one step of the history, or refuses and returns False."""
        try:
            region = region_of(shapes, self._frame_size)
        except RegionInvalidError as error:
            self.refused.emit(str(describe_error(error)))
            return False
        if region != self._region:
            before, after = _State(self._region, self._selected), _State(region, selected)
            self.history.push(_Edit(self, before, after, text, walk))
        else:
            self.select(selected)
        return True

    def restore(self, state: _State) -> None:
        self._region = state.region
        self.select(state.selected if self.fits else None)
        self.region_changed.emit(state.region)

    def add(self, polygon: Polygon, *, excluded: bool) -> bool:
        """A new outline in the place of the old one, or one more excluded area."""
        shapes = self.shapes
        if excluded:
            outline = shapes[:1] or (whole_frame(self._frame_size),)
            added = (*outline, *shapes[1:], polygon)
            return self.edit(added, Grip(GripPart.WHOLE, len(added) - 1), mark("exclude an area"))
        return self.edit((polygon, *shapes[1:]), Grip(GripPart.WHOLE, 0), mark("draw the outline"))

    def nudge(self, dx: float, dy: float) -> None:
        """Moves what is selected by whole pixels."""
        if self._selected is not None:
            shapes, selected = pulled(self.shapes, self._selected, dx, dy, self._frame_size)
            self.edit(shapes, selected, mark("nudge"), walk=True)

    def insert_corner(self, shape: int, index: int) -> None:
        """One more corner half-way along the side that follows corner `index`."""
        polygon = self.shapes[shape]
        corner = snapped(*middle(polygon, index), self._frame_size)
        shapes = replaced(self.shapes, shape, with_corner_after(polygon, index, corner))
        self.edit(shapes, Grip(GripPart.CORNER, shape, index + 1), mark("add a corner"))

    def why_not_removable(self) -> str:
        """Empty where `remove_selected` would do something."""
        if self._selected is None:
            return tr("Select a shape or a corner first")
        if self._selected.part is GripPart.CORNER and len(self.shapes[self._selected.shape]) == 3:
            return tr("A shape keeps three corners: select the whole shape to delete it")
        return ""

    def remove_selected(self) -> None:
        """The selected corner, or the shape; of a rectangle always the shape."""
        if reason := self.why_not_removable():
            self.refused.emit(tr("{reason}.", reason=reason))
            return
        assert self._selected is not None
        number, polygon = self._selected.shape, self.shapes[self._selected.shape]
        if self._selected.part is GripPart.CORNER and not is_rectangle(polygon):
            shapes = replaced(self.shapes, number, without_corner(polygon, self._selected.index))
            self.edit(shapes, Grip(GripPart.WHOLE, number), mark("delete a corner"))
        else:
            self.edit(without_shape(self.shapes, number, self._frame_size), None, mark("delete a shape"))

    def take_whole_picture(self) -> None:
        self.edit((), None, mark("whole picture"))
