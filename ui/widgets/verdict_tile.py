"""The one thing on the screen that is coloured: what the station says, readable from two metres."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.types import Verdict
from ui.clock import duration_since
from ui.language import joined, now, tr
from ui.theme import current_tokens, font
from ui.widgets.shapes import (
    FAULT_FILL,
    FAULT_INK,
    FILLS,
    INKS,
    draw_hatching,
    draw_hazard_edge,
    draw_shape,
    draw_wrench,
)

MAX_WORD_PX = 150
MIN_WORD_PX = 48
TEXT_PX = ((19, 17), (17, 15), (15, 14), (14, 13))
"""Reason and what to do, the first that leaves the word enough room."""
EDGE_PX = 8
LEAST_PX, COMPACT_PX = QSize(280, 190), QSize(280, 120)


class TileKind(Enum):
    """What the tile shows beside the four verdicts of a part."""

    IDLE = "idle"
    BUSY = "busy"
    VERDICT = "verdict"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class TileContent:
    """What stands on the tile.

    Attributes:
        word: one or two words, drawn as large as they fit.
        reason: why, in one line or two.
        remedy: what to do next.
        since: adds how long it has been so, kept up to date.
    """

    kind: TileKind
    word: str
    reason: str = ""
    remedy: str = ""
    verdict: Verdict | None = None
    since: datetime | None = None


class VerdictTile(QWidget):
    """Paints a `TileContent`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = TileContent(TileKind.IDLE, tr("Stopped"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST_PX)
        self.word_px, self.text_bottom_px = 0, 0.0
        self._ticker = QTimer(self)
        self._ticker.setInterval(1000)
        self._ticker.timeout.connect(self._on_second_passed)

    def sizeHint(self) -> QSize:
        return QSize(420, 250)

    def set_compact(self, compact: bool) -> None:
        self.setMinimumSize(COMPACT_PX if compact else LEAST_PX)

    def show_content(self, content: TileContent) -> None:
        self.content = content
        self.setAccessibleName(joined(content.word, content.reason, content.remedy))
        if content.since is None:
            self._ticker.stop()
        elif not self._ticker.isActive():
            self._ticker.start()
        self.update()

    @property
    def reason_line(self) -> str:
        """The reason as painted, with the time since."""
        reason: str = now(self.content.reason)
        since = self.content.since
        return reason if since is None else joined(reason, duration_since(since), between=" · ")

    @Slot()
    def _on_second_passed(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        corners = QPainterPath()
        corners.addRoundedRect(box, 8, 8)
        painter.setClipPath(corners)
        fill, ink = self._colours()
        painter.fillRect(box, fill)
        content = self.content
        edge = 0.0
        if content.verdict is Verdict.NOT_JUDGED:
            draw_hatching(painter, box, QColor("#A9A9A9"))
        if content.kind is TileKind.FAULT:
            edge = 14 if box.height() >= LEAST_PX.height() else EDGE_PX
            draw_hazard_edge(painter, box, edge)
            painter.setClipPath(corners)
        side, above = (24, 18 + edge) if box.height() >= LEAST_PX.height() else (16, 8 + edge)
        self._paint_content(painter, box.adjusted(side, above, -side, -above), ink, fill)
        if content.kind in (TileKind.IDLE, TileKind.BUSY):
            painter.setClipping(False)
            painter.setPen(QPen(QColor(current_tokens().border), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()

    def _colours(self) -> tuple[QColor, QColor]:
        content = self.content
        if content.kind is TileKind.FAULT:
            return QColor(FAULT_FILL), QColor(FAULT_INK)
        if content.verdict is not None:
            return QColor(FILLS[content.verdict]), QColor(INKS[content.verdict])
        tokens = current_tokens()
        return QColor(tokens.surface), QColor(tokens.text)

    def _paint_content(self, painter: QPainter, box: QRectF, ink: QColor, fill: QColor) -> None:
        content = self.content
        has_shape = content.verdict is not None or content.kind is TileKind.FAULT
        text_width = box.width()
        least = min(70.0, 0.4 * box.height())
        for sizes in TEXT_PX:
            blocks = self._blocks(text_width, *sizes)
            below = sum(height + 6 for *_, height in blocks)
            if box.height() - below - 8 >= least:
                break
        head_height = max(least, box.height() - below - 8)
        shape_size = min(220.0, head_height, box.width() * 0.27) if has_shape else 0.0
        word_box = QRectF(box.left(), box.top(), box.width(), head_height)
        if has_shape:
            word_box.setLeft(box.left() + shape_size + 22)
        words, size = self._fit_word(now(content.word), word_box)
        self.word_px = size
        if has_shape:
            shape = QRectF(box.left(), box.top() + (head_height - shape_size) / 2, shape_size, shape_size)
            if content.kind is TileKind.FAULT:
                draw_wrench(painter, shape, ink)
            elif content.verdict is not None:
                draw_shape(painter, content.verdict, shape, ink, fill)
        painter.setPen(ink)
        painter.setFont(font(size, strong=True))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(word_box, left, words)
        y = box.top() + head_height + 6
        for text, size, strong, height in blocks:
            painter.setFont(font(size, strong=strong))
            painter.drawText(
                QRectF(box.left(), y, text_width, height + 2),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
                text,
            )
            y += height + 6
        self.text_bottom_px = y - 6

    def _blocks(self, width: float, reason_px: int, remedy_px: int) -> list[tuple[str, int, bool, float]]:
        """What stands below the word: text, size, whether it is strong, and its height."""
        blocks = []
        for text, size, strong in ((self.reason_line, reason_px, True), (now(self.content.remedy), remedy_px, False)):
            if text:
                metrics = QFontMetricsF(font(size, strong=strong))
                wanted = metrics.boundingRect(QRectF(0, 0, width, 1000), Qt.TextFlag.TextWordWrap, text)
                blocks.append((text, size, strong, wanted.height()))
        return blocks

    @staticmethod
    def _fit_word(word: str, box: QRectF) -> tuple[str, int]:
        """The word, on two lines where one would be too small, and the largest size that fits."""
        choices = []
        for text in {word, word.replace(" ", "\n", 1)}:
            lines = text.split("\n")
            size = MAX_WORD_PX
            while size > 20:
                metrics = QFontMetricsF(font(size, strong=True))
                widest = max(metrics.horizontalAdvance(line) for line in lines)
                # Of one line the letters alone count: those of Korean are higher than the capitals of English.
                one = len(lines) == 1
                height = metrics.tightBoundingRect(text).height() + 4 if one else metrics.height() * len(lines)
                if widest <= box.width() and height <= box.height():
                    break
                size -= 2
            choices.append((size >= MIN_WORD_PX and len(lines) == 1, size, text))
        _, size, text = max(choices)
        return text, size
