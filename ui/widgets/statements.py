"""Sentences below each other; the ones that warn carry a sign and stand out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.language import tr
from ui.theme import current_tokens
from ui.widgets.controls import text_label
from ui.widgets.proof_text import Statement


class Sign(QWidget):
    """An icon in the colour of the text, in any theme."""

    def __init__(self, icon_name: str, size_px: int = 18) -> None:
        super().__init__()
        self._icon_name = icon_name
        self.setFixedSize(QSize(size_px, size_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        sign = pixmap(self._icon_name, current_tokens().text, self.width(), self.devicePixelRatioF())
        painter.drawPixmap(QPointF(0, 0), sign)
        painter.end()


class Statements(QWidget):
    """Shows what `ui.widgets.proof_text` says."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Statement, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    @property
    def text(self) -> str:
        """All sentences, one a line."""
        return "\n".join(statement.text for statement in self._shown)

    def show_statements(self, statements: Sequence[Statement]) -> None:
        if tuple(statements) == self._shown:
            return
        self._shown = tuple(statements)
        while (item := self._column.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for statement in self._shown:
            self._column.addWidget(_row(statement))
        self.setVisible(bool(self._shown))


def _row(statement: Statement) -> QWidget:
    if not statement.warns:
        return text_label(statement.text, "caption", wraps=True)
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(Sign("warning"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(text_label(statement.text, "strong", wraps=True), 1)
    row.setAccessibleName(tr("Warning: {text}", text=statement.text))
    return row
