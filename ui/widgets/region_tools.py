"""What stands beside the region editor: its tools, what they do next, tiles and alignment."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from inspector.region import TileGrid
from ui.imaging.roi_canvas import RoiCanvas
from ui.imaging.roi_drawing import Tool
from ui.imaging.roi_shapes import is_rectangle
from ui.language import mark, now, tr
from ui.widgets.controls import Button, text_label
from ui.widgets.numbers import WholeNumber

_RECTANGLE_HINT = mark("Drag from corner to corner, or tap two corners. Esc cancels.")
_POLYGON_HINT = mark("Tap corner after corner; tap the first one again or press Enter to end. Esc cancels.")
_HINTS = {
    Tool.RECTANGLE: _RECTANGLE_HINT,
    Tool.POLYGON: _POLYGON_HINT,
    Tool.EXCLUDE_RECTANGLE: _RECTANGLE_HINT,
    Tool.EXCLUDE_POLYGON: _POLYGON_HINT,
}


class RegionTools(QWidget):
    """Buttons and captions of one region editor.

    `tiles_chosen` gives a TileGrid, or None for no tiles; `aligned_chosen` whether parts are aligned.
    """

    tiles_chosen = Signal(object)
    aligned_chosen = Signal(bool)

    def __init__(self, editor: RoiCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._refusal = ""
        self._refused_at = ""  # the description then: what is said goes when the person goes on
        self.rectangle = self._tool_button(tr("Rectangle"), Tool.RECTANGLE)
        self.polygon = self._tool_button(tr("Polygon"), Tool.POLYGON)
        self.exclude_rectangle = self._tool_button(tr("Exclude rectangle"), Tool.EXCLUDE_RECTANGLE)
        self.exclude_polygon = self._tool_button(tr("Exclude polygon"), Tool.EXCLUDE_POLYGON)
        self._tools = {
            Tool.RECTANGLE: self.rectangle,
            Tool.POLYGON: self.polygon,
            Tool.EXCLUDE_RECTANGLE: self.exclude_rectangle,
            Tool.EXCLUDE_POLYGON: self.exclude_polygon,
        }
        self.whole_picture = Button(tr("Whole picture"), "whole_picture")
        self.undo = self._icon_button(tr("Undo"), "undo")
        self.redo = self._icon_button(tr("Redo"), "redo")
        self.delete = self._icon_button(tr("Delete"), "delete")
        self.state = text_label("", "strong", wraps=True)
        self.hint = text_label("", "caption", wraps=True)
        self.tiles = TileChooser()
        self.aligned = QCheckBox(tr("Align to the first golden sample"))
        self.aligned.setMinimumHeight(44)
        self._lay_out()
        for tool, button in self._tools.items():
            button.clicked.connect(self._on_tool_clicked)
            button.setProperty("tool", tool.value)
        self.whole_picture.clicked.connect(editor.take_whole_picture)
        self.undo.clicked.connect(editor.undo)
        self.redo.clicked.connect(editor.redo)
        self.delete.clicked.connect(editor.remove_selected)
        editor.state_changed.connect(self._on_state_changed)
        editor.refused.connect(self._on_edit_refused)
        self.tiles.tiles_chosen.connect(self._on_tiles_chosen)
        self.aligned.clicked.connect(self.aligned_chosen)
        self._on_state_changed()

    def set_tiles(self, grid: TileGrid | None) -> None:
        """A recipe's tiles, without `tiles_chosen`."""
        self.tiles.set_tiles(grid)
        self._editor.show_tiles(grid)

    def set_aligned(self, aligned: bool) -> None:
        self.aligned.setChecked(aligned)

    def _lay_out(self) -> None:
        rows = []
        for buttons in (
            (self.rectangle, self.polygon),
            (self.exclude_rectangle, self.exclude_polygon),
            (self.whole_picture, self.undo, self.redo, self.delete),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            rows.append(row)
        note = tr("Every part is moved and turned to lie like it. A part that cannot be aligned is not judged.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for row in rows:
            layout.addLayout(row)
        layout.addWidget(self.state)
        layout.addWidget(self.hint)
        layout.addWidget(self.tiles)
        align = QVBoxLayout()
        align.setSpacing(0)
        align.addWidget(self.aligned)
        align.addWidget(text_label(note, "caption", wraps=True))
        layout.addLayout(align)

    @staticmethod
    def _tool_button(text: str, tool: Tool) -> Button:
        button = Button(text, tool.value)
        button.setCheckable(True)
        return button

    @staticmethod
    def _icon_button(name: str, icon_name: str) -> Button:
        button = Button("", icon_name)
        button.setAccessibleName(name)
        button.setMinimumWidth(48)
        return button

    def _hint(self) -> str:
        if self._editor.tool is not Tool.SELECT:
            return tr(_HINTS[self._editor.tool])
        polygon = self._editor.selected_polygon
        if polygon is not None:
            if is_rectangle(polygon):
                return tr("Drag it, a corner or a side; arrow keys move it by one pixel.")
            return tr("Drag it or a corner; tap a + for one more corner. Arrow keys move by one pixel.")
        if self._editor.region() is None:
            return tr("Draw an outline around what is judged, or leave areas out.")
        return tr("Tap a shape to change it.")

    @Slot()
    def _on_tool_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, Button)
        tool = Tool(button.property("tool"))
        self._editor.choose_tool(tool if button.isChecked() else Tool.SELECT)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_edit_refused(self, reason: str) -> None:
        self._refusal, self._refused_at = reason, self._editor.description
        self._on_state_changed()

    @Slot(object)
    def _on_tiles_chosen(self, grid: TileGrid | None) -> None:
        self._editor.show_tiles(grid)
        self.tiles_chosen.emit(grid)

    @Slot()
    def _on_state_changed(self) -> None:
        editor = self._editor
        description = editor.description
        if description != now(self._refused_at):
            self._refusal = ""
        self.state.setText(description)
        self.hint.setText(now(self._refusal) or self._hint())
        no_picture = "" if editor.picture is not None else tr("There is no picture to draw on yet")
        for tool, button in self._tools.items():
            button.setChecked(tool is editor.tool)
            _allow(button, no_picture, "")
        history = editor.history
        undone, redone = history.undoText(), history.redoText()
        undo = tr("Undo {step}", step=tr(undone)) if undone else tr("Undo")
        redo = tr("Redo {step}", step=tr(redone)) if redone else tr("Redo")
        _allow(self.undo, "" if editor.can_undo else tr("Nothing to undo"), undo)
        _allow(self.redo, "" if history.canRedo() else tr("Nothing to redo"), redo)
        _allow(self.delete, editor.why_not_removable(), tr("Delete what is selected"))
        whole = "" if editor.region() is not None else tr("The whole picture is judged already")
        _allow(self.whole_picture, whole, tr("Judge the whole picture again"))
        self.tiles.show_problem(editor.why_no_tiles())


class TileChooser(QWidget):
    """Rows, columns and overlap; one row and one column are no tiles."""

    tiles_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._grid: TileGrid | None = None
        self.rows = self._box(tr("Rows of tiles"), 1, 6, "")
        self.columns = self._box(tr("Columns of tiles"), 1, 6, "")
        self.overlap = self._box(tr("Overlap of tiles"), 0, 50, " %")
        self.overlap.setSingleStep(5)
        self.note = text_label("", "caption", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for item in (self.rows, text_label(tr("rows ×")), self.columns, text_label(tr("columns")), self.overlap):
            row.addWidget(item)
        row.addWidget(text_label(tr("overlap")))
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(text_label(tr("Tiles for large parts"), "field"))
        layout.addLayout(row)
        layout.addWidget(self.note)
        self.set_tiles(None)
        for box in (self.rows, self.columns, self.overlap):
            box.valueChanged.connect(self._on_box_changed)

    def set_tiles(self, grid: TileGrid | None) -> None:
        """Without `tiles_chosen`."""
        shown = grid or TileGrid(1, 1)
        for box, value in (
            (self.rows, shown.rows),
            (self.columns, shown.columns),
            (self.overlap, round(100 * shown.overlap)),
        ):
            with QSignalBlocker(box):
                box.setValue(value)
        self._show(grid)

    def show_problem(self, reason: str) -> None:
        """Why these tiles cannot be cut from the region; empty where they can."""
        if self._grid is None:
            self.note.setText(tr("The region is judged as one picture."))
        else:
            tiles = tr("{count} tiles, each looked at on its own: about {count} times as long.", count=self._grid.count)
            self.note.setText(reason or tiles)

    @staticmethod
    def _box(name: str, lowest: int, highest: int, unit: str) -> WholeNumber:
        box = WholeNumber()
        box.setAccessibleName(name)
        box.setRange(lowest, highest)
        box.setSuffix(unit)
        box.setMinimumSize(64, 44)
        return box

    def _show(self, grid: TileGrid | None) -> None:
        self._grid = grid
        reason = "" if grid is not None else tr("Choose more than one tile first")
        _allow(self.overlap, reason, tr("Share of a tile's side"))
        self.show_problem("")

    @Slot()
    def _on_box_changed(self) -> None:
        rows, columns = self.rows.value(), self.columns.value()
        grid = None if rows * columns == 1 else TileGrid(rows, columns, self.overlap.value() / 100)
        self._show(grid)
        self.tiles_chosen.emit(grid)


def _allow(widget: QWidget, reason: str, tip: str) -> None:
    """Enabled, or disabled with the reason in its tooltip and for screen readers."""
    widget.setEnabled(not reason)
    widget.setToolTip(reason or tip)
    widget.setAccessibleDescription(reason)
