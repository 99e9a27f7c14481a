"""A camera's controls and picture size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.camera.controls import Control, ControlState
from ui.language import tr
from ui.widgets.control_row import ControlRow, reason_words
from ui.widgets.controls import SteadyComboBox, text_label

Size = tuple[int, int]
_SEARCH = "search"


class CameraControls(QWidget):
    """Exposure, gain, white balance, focus and picture size.

    Signals:
        control_wanted: a `Control` and its value, None for automatic; again and again while a slider moves.
        resolution_wanted: width and height.
        resolutions_asked: the sizes that the camera offers are wanted; a device gives no picture while it is tried.
    """

    control_wanted = Signal(object, object)
    resolution_wanted = Signal(int, int)
    resolutions_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = {control: ControlRow(control) for control in Control}
        self.resolution = SteadyComboBox()
        self.resolution.setAccessibleName(tr("Picture size"))
        self.resolution.setProperty("grade", "touch")
        self._note = text_label("", "caption", wraps=True)
        self._size_title = text_label(tr("Picture size"), "strong")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._note)
        for row in self.rows.values():
            layout.addWidget(row)
            row.value_wanted.connect(self.control_wanted)
        layout.addWidget(self._size_title)
        layout.addWidget(self.resolution)
        self.resolution.activated.connect(self._on_size_chosen)
        self._current: Size | None = None
        self._offered: tuple[Size, ...] = ()
        self.show_controls(())
        self.show_resolutions((), None)

    def show_controls(self, states: Sequence[ControlState]) -> None:
        """What the camera says of its controls; none while there is no camera, which also forgets what was set."""
        reasons = {"" if state.supported else state.reason for state in states}
        note = "" if states else tr("The camera's controls appear with its first picture.")
        if len(reasons) == 1 and "" not in reasons:
            note = reason_words(reasons.pop())  # said once, where it holds for all
        self._note.setText(note)
        self._note.setVisible(bool(note))
        for row in self.rows.values():
            row.setVisible(not note)
            if not states:
                row.forget()
        for state in states:
            self.rows[state.control].show_state(state)

    def show_resolutions(self, sizes: Sequence[Size], current: Size | None) -> None:
        """The sizes (width, height) known to be offered, none where they are not known yet, and the one in use."""
        self._offered, self._current = tuple(sizes), current
        shown = sorted({*sizes, *([current] if current is not None else [])})
        with QSignalBlocker(self.resolution):
            self.resolution.clear()
            for width, height in shown:
                self.resolution.addItem(f"{width} × {height}", (width, height))
            if not sizes:
                self.resolution.addItem(tr("Find the camera's sizes…"), _SEARCH)
            self._select_current()
        for widget in (self._size_title, self.resolution):
            widget.setVisible(current is not None)

    def _select_current(self) -> None:
        sizes = [self.resolution.itemData(index) for index in range(self.resolution.count())]
        self.resolution.setCurrentIndex(sizes.index(self._current) if self._current in sizes else -1)

    @Slot(int)
    def _on_size_chosen(self, index: int) -> None:
        choice = self.resolution.itemData(index)
        if choice == _SEARCH:
            self._select_current()
            self.resolutions_asked.emit()
        elif tuple(choice) != self._current:
            self.resolution_wanted.emit(*choice)
