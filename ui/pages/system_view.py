"""Layout of the system page; what it says stands in system_words.py, what it does in system_page.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from inspector.types import Verdict
from ui.language import joined, mark, tr
from ui.theme import current_tokens
from ui.widgets.controls import Button, text_label
from ui.widgets.gate_chart import GateChart
from ui.widgets.shapes import draw_shape
from ui.widgets.top_bar import ALARM, Health

MARK_WORDS = {Health.GOOD: mark("[ok]"), Health.UNKNOWN: mark("[–]"), Health.BAD: mark("[!]")}
MARK_PX = 24
NUMBER_PX = 36


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to know: a mark or a number, what it is, and more about it below."""

    head: str
    detail: str = ""
    mark: Health | None = None
    number: int | None = None

    @property
    def text(self) -> str:
        sign = "" if self.mark is None else tr(MARK_WORDS[self.mark])
        number = "" if self.number is None else f"{self.number} ×"
        return joined(joined(sign, number, self.head), self.detail, between=" – ")


class Mark(QWidget):
    """Told by shape first: a tick in a circle, a ring, a cross in an octagon. Only what is wrong takes colour."""

    def __init__(self, health: Health) -> None:
        super().__init__()
        self._health = health
        self.setFixedSize(QSize(MARK_PX, MARK_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        muted = QColor(current_tokens().muted)
        if self._health is Health.UNKNOWN:
            painter.setPen(QPen(muted, 2))
            painter.drawEllipse(box.adjusted(2, 2, -2, -2))
        elif self._health is Health.GOOD:
            draw_shape(painter, Verdict.PASS, box, muted, None)
        else:
            draw_shape(painter, Verdict.FAIL, box, QColor(ALARM), QColor("#FFFFFF"))
        painter.end()


class LineView(QWidget):
    """A line on the screen; long words wrap."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        if line.mark is not None:
            row.addWidget(Mark(line.mark), 0, top)
        if line.number is not None:
            number = QLabel(str(line.number))
            number.setStyleSheet("font-size: 22px; font-weight: 600;")
            number.setMinimumWidth(NUMBER_PX)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | top)
            row.addWidget(number, 0, top)
        words = QVBoxLayout()
        words.setSpacing(2)
        for text, size in ((line.head, 15), (line.detail, 14)):
            if text:
                label = text_label(text, "strong" if text is line.head else "caption", wraps=True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setStyleSheet(f"font-size: {size}px;")
                label.setMinimumHeight(MARK_PX if text is line.head else 0)
                words.addWidget(label)
        row.addLayout(words, 1)


class Section(QFrame):
    """A card with a title and lines. It takes the focus, so that the page can be walked and read aloud by keyboard."""

    def __init__(self, title: str, *contents: QWidget, title_px: int = 17, caption_px: int = 14) -> None:
        super().__init__()
        self._title = text_label(title, "title", wraps=True)
        self._title.setStyleSheet(f"font-size: {title_px}px;")
        self._caption = text_label("", "caption", wraps=True)
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setStyleSheet(f"font-size: {caption_px}px;")
        self._shown: tuple[str, tuple[Line, ...]] | None = None
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(title)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._caption)
        for item in contents:
            layout.addWidget(item)
        layout.addLayout(self._lines)
        self.show_lines("", ())

    @property
    def title(self) -> str:
        return self._title.text()

    def rename(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    @property
    def lines(self) -> tuple[Line, ...]:
        return () if self._shown is None else self._shown[1]

    @property
    def text(self) -> str:
        """All of it in words, a line each."""
        caption = "" if self._shown is None else self._shown[0]
        return joined(caption, *(line.text for line in self.lines), between="\n")

    def show_lines(self, caption: str, lines: Sequence[Line]) -> None:
        if self._shown == (caption, tuple(lines)):
            return
        self._shown = (caption, tuple(lines))
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            self._lines.addWidget(LineView(line))
        self.setAccessibleDescription(self.text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_tokens().focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
            painter.end()


class SystemView(QWidget):
    """What matters at the top, pictures and reasons to the left, health and self-tests to the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.copy = Button(tr("Copy for support"), size="touch")
        tip = tr("Puts all of this page onto the clipboard, as text")
        self.copy.setToolTip(tip)
        self.copy.setAccessibleDescription(tip)
        self.chart = GateChart()
        self.chart.hide()
        self.summary = Section(tr("Reading…"), title_px=22, caption_px=16)
        self.imaging = Section(tr("Picture quality"), self.chart)
        self.not_judged = Section(tr("Not judged today"))
        self.health = Section(tr("Health"))
        self.line = Section(tr("Line controller"))
        self.tests = Section(tr("Self-tests"))
        left, right = (self._column(*cards) for cards in self._columns())
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 4, 0)
        columns.setSpacing(14)
        columns.addLayout(left, 58)
        columns.addLayout(right, 42)
        self.area = QScrollArea()
        self.area.setObjectName("wholePage")  # no ring: its cards would hide all but scraps of it
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards have it, and pass the scroll keys on
        self.area.setWidget(body)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.summary, 1)
        top.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 12, 0)
        layout.setSpacing(14)
        layout.addLayout(top)
        layout.addWidget(self.area, 1)

    @property
    def sections(self) -> tuple[Section, ...]:
        """In the order of the tabulator and of the text for support."""
        return (self.summary, *(card for cards in self._columns() for card in cards))

    def _columns(self) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
        return (self.imaging, self.not_judged), (self.health, self.line, self.tests)

    @staticmethod
    def _column(*cards: Section) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(14)
        for item in cards:
            column.addWidget(item)
        column.addStretch(1)
        return column
