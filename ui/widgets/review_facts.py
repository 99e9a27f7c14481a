"""What was recorded of a part beside its verdict, and what people decided on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.language import joined
from ui.widgets.controls import text_label

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class ReviewFacts(QWidget):
    """Captions at the left, values at the right; values can be marked and copied."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._facts: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        return "\n".join(f"{caption}: {value}" for caption, value in self._facts)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        self._facts = tuple(facts)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (caption, value) in enumerate(self._facts):
            what = text_label(value, wraps=True)
            what.setTextInteractionFlags(SELECTABLE)
            what.setAccessibleName(joined(caption, value, between=": "))
            self._grid.addWidget(text_label(caption, "caption"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(what, row, 1)


class ReviewHistory(QWidget):
    """A paragraph for each decision."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.lines: tuple[str, ...] = ()

    def show_lines(self, lines: Sequence[str]) -> None:
        self.lines = tuple(lines)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in self.lines:
            label = text_label(line, wraps=True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # a note is whatever somebody typed
            label.setTextInteractionFlags(SELECTABLE)
            self._column.addWidget(label)
