"""The golden samples as a row of thumbnails, with what was found on them, and a way back from a removal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.types import FloatArray, ImageArray
from ui.language import tr
from ui.widgets.controls import Button, keep_room, text_label
from ui.widgets.golden_findings import FINDING_BADGES
from ui.widgets.sample_strip import SampleStrip

if TYPE_CHECKING:
    from inspector.imaging.sample_health import GoldenFinding


class GoldenList(QWidget):
    """`removed` gives the index of the golden sample to take out; `restored` index and picture of one to put back.

    The owner of the samples answers with `remove_at` and `insert`.
    """

    removed = Signal(int)
    restored = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.strip = SampleStrip("references")
        self._gone: list[tuple[int, ImageArray]] = []
        self.undo = Button(tr("Undo"), "back")
        self.undo.setAccessibleName(tr("Put the removed golden sample back"))
        self._note = text_label("", "caption")
        self._undo_row = QWidget()
        keep_room(self._undo_row)
        row = QHBoxLayout(self._undo_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._note)
        row.addWidget(self.undo)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.strip)
        layout.addWidget(self._undo_row)
        self.strip.removed.connect(self._on_sample_removed)
        self.undo.clicked.connect(self._on_undo_clicked)
        self._show_undo()

    @property
    def count(self) -> int:
        return self.strip.count

    @property
    def undo_text(self) -> str:
        """What stands beside the button that takes a removal back; empty where there is none."""
        if not self._gone:
            return ""
        count = len(self._gone)
        return tr("Removed.") if count == 1 else tr("{count} removed.", count=count)

    def show_images(self, images: Sequence[ImageArray]) -> None:
        """The golden samples of another recipe: what was removed before is forgotten."""
        self._gone.clear()
        self.strip.show_images(images)
        self._show_undo()

    def add(self, *images: ImageArray) -> None:
        self.strip.add(*images)

    def insert(self, index: int, image: ImageArray) -> None:
        self.strip.insert(index, image)

    def remove_at(self, index: int) -> None:
        self.strip.remove_at(index)

    def show_scores(self, scores: FloatArray) -> None:
        """Leave-one-out scores (n,); empty before they are known."""
        self.strip.show_scores(scores)

    def show_findings(self, findings: Iterable[GoldenFinding]) -> None:
        self.strip.show_badges({finding.index: tr(FINDING_BADGES[finding.code]) for finding in findings})

    @Slot(int)
    def _on_sample_removed(self, index: int) -> None:
        self._gone.append((index, self.strip.thumbnail(index).image))
        self.removed.emit(index)
        self._show_undo()
        if self.count == 0:
            self.undo.setFocus()

    @Slot()
    def _on_undo_clicked(self) -> None:
        if self._gone:
            index, image = self._gone.pop()
            self.restored.emit(min(index, self.count), image)
            self._show_undo()

    def _show_undo(self) -> None:
        self._note.setText(self.undo_text)
        self._undo_row.setVisible(bool(self._gone))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self._gone:
            self._on_undo_clicked()
        else:
            super().keyPressEvent(event)
