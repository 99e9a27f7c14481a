"""Strips above the picture of the run page: what is wrong beside the parts, and what a recalled inspection was."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.language import joined, mark, tr
from ui.theme import current_tokens
from ui.widgets.controls import Button, text_label
from ui.widgets.top_bar import Health

DISK_REMEDY = mark("Free space on the station's disk. Judging stops when a part cannot be recorded.")


class DiskNotice(QFrame):
    """Shown while the disk is nearly full or cannot be reached; the dot in the top bar says the same."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted = self._gives_way = False
        self.setObjectName("card")
        self._what = text_label("", "title", wraps=True)
        self._remedy = text_label(tr(DISK_REMEDY), wraps=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._what)
        texts.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(14)
        row.addWidget(_WarningSign())
        row.addLayout(texts, 1)
        self.hide()

    @property
    def text(self) -> str:
        return f"{self._what.text()} {self._remedy.text()}"

    def show_disk(self, health: Health, words: str) -> None:
        """`words` as beside the disk's dot, such as "Disk 1 GB free"."""
        what = tr("{disk}: soon no part can be recorded.", disk=words)
        self._what.setText(what)
        self.setAccessibleName(joined(what, tr(DISK_REMEDY)))
        self._wanted = health is Health.BAD
        self._show()

    def give_way(self, gives_way: bool) -> None:
        """Goes while something more urgent needs the room."""
        self._gives_way = gives_way
        self._show()

    def _show(self) -> None:
        self.setVisible(self._wanted and not self._gives_way)


class RecalledStrip(QFrame):
    """What was recorded of the inspection in the picture's place, and the way back."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._head = text_label("", "title", wraps=True)
        self._lines = text_label("", wraps=True)
        self.back = Button(tr("Back to live"), "back", role="primary", size="touch")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._head)
        texts.addWidget(self._lines)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(14)
        row.addLayout(texts, 1)
        row.addWidget(self.back)
        self.hide()

    @property
    def text(self) -> str:
        return f"{self._head.text()}\n{self._lines.text()}"

    def show_words(self, head: str, lines: str) -> None:
        self._head.setText(head)
        self._lines.setText(lines)
        self.setAccessibleName(joined(head, lines, between="\n"))
        self.show()


class _WarningSign(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(36, 36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(QPointF(0, 0), pixmap("warning", current_tokens().text, 36, self.devicePixelRatioF()))
        painter.end()
