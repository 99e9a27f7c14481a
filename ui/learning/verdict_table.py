"""How many parts have each verdict, before and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from inspector.types import Verdict
from ui.language import tr
from ui.learning.figures import grouped
from ui.messages import verdict_word
from ui.widgets.controls import text_label
from ui.widgets.shapes import FILLS, INKS, draw_shape

SHAPE_PX = 18
Counts = Mapping[Verdict, int]


class ShapeSign(QWidget):
    """A verdict's shape beside its word."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__()
        self._verdict = verdict
        self.setFixedSize(SHAPE_PX, SHAPE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(0, 0, SHAPE_PX, SHAPE_PX)
        draw_shape(painter, self._verdict, box, QColor(FILLS[self._verdict]), QColor(INKS[self._verdict]))
        painter.end()


class VerdictTable(QWidget):
    """A column for each verdict, and as many rows as there are captions; a count that stays is written once."""

    def __init__(self, captions: Sequence[str]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        self._captions = tuple(captions)
        self.cells: dict[tuple[int, Verdict], QLabel] = {}
        for column, verdict in enumerate(Verdict, 1):
            head = QHBoxLayout()
            head.setSpacing(6)
            head.addWidget(ShapeSign(verdict))
            head.addWidget(text_label(verdict_word(verdict), "strong"))
            head.addStretch(1)
            grid.addLayout(head, 0, column)
            grid.setColumnStretch(column, 1)
            for row in range(len(captions)):
                cell = text_label("—")
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self.cells[row, verdict] = cell
                grid.addWidget(cell, row + 1, column)
        for row, caption in enumerate(captions, 1):
            grid.addWidget(text_label(caption, "field"), row, 0)

    def show_counts(self, rows: Sequence[tuple[Counts, Counts]]) -> None:
        """Counts before and after, row by row."""
        for row, (before, after) in enumerate(rows):
            for verdict in Verdict:
                cell, was, would_be = self.cells[row, verdict], before[verdict], after[verdict]
                same = was == would_be
                cell.setText(grouped(was) if same else f"{grouped(was)} → {grouped(would_be)}")
                cell.setProperty("role", "" if same else "strong")
                cell.style().polish(cell)
                word = verdict_word(verdict)
                cell.setAccessibleName(
                    tr("{verdict}: {before}, then {after}", verdict=word, before=was, after=would_be)
                )

    def clear(self) -> None:
        """Nothing is known yet."""
        for cell in self.cells.values():
            cell.setText("—")
