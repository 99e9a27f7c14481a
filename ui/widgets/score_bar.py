"""The score of one part on a line with both limits."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.types import Limits
from ui.language import tr
from ui.theme import current_tokens, font

COMPACT_PX = 82


def score_text(value: float) -> str:
    """A score as it is written everywhere; scores have no unit and no fixed range."""
    return f"{value:.4f}" if abs(value) < 10 else f"{value:.2f}"


class ScoreBar(QWidget):
    """Writes "Score 0.062 — reject limit 0.055" over a line with three neutral zones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: float | None = None
        self._limits: Limits | None = None
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(360, COMPACT_PX if self._compact else 104)

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.updateGeometry()
        self.update()

    def show_score(self, score: float | None, limits: Limits | None) -> None:
        self._score = score if score is not None and math.isfinite(score) else None
        self._limits = limits
        self.setAccessibleName(self.text)
        self.update()

    @property
    def text(self) -> str:
        """The sentence over the line."""
        if self._limits is None:
            if self._score is None:
                return tr("No limits yet")
            return tr("Score {score} — no limits yet", score=score_text(self._score))
        reject = score_text(self._limits.reject)
        if self._score is None:
            return tr("No score — reject limit {reject}", reject=reject)
        return tr("Score {score} — reject limit {reject}", score=score_text(self._score), reject=reject)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(QColor(tokens.text))
        painter.setFont(font(20, strong=True))
        if painter.fontMetrics().horizontalAdvance(self.text) > box.width():
            painter.setFont(font(16, strong=True))  # beside a list there is less room than on the run page
        painter.drawText(
            QRectF(0, 0, box.width(), 28), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text
        )
        line = QRectF(0, 41, box.width(), 14) if self._compact else QRectF(0, 50, box.width(), 18)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._limits is None:
            painter.setBrush(QColor(tokens.zone_low))
            painter.drawRoundedRect(line, 3, 3)
        else:
            self._paint_zones(painter, line, self._limits)
        painter.end()

    def _paint_zones(self, painter: QPainter, line: QRectF, limits: Limits) -> None:
        tokens = current_tokens()
        low = min(0.0, limits.review)
        span = max(limits.reject - low, 1e-9) / 0.6

        def x_of(value: float) -> float:
            return line.left() + min(1.0, max(0.0, (value - low) / span)) * line.width()

        review, reject = x_of(limits.review), x_of(limits.reject)
        for left, right, colour in (
            (line.left(), review, tokens.zone_low),
            (review, reject, tokens.zone_middle),
            (reject, line.right(), tokens.zone_high),
        ):
            painter.fillRect(QRectF(left, line.top(), right - left, line.height()), QColor(colour))
        painter.setFont(font(13))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QPen(QColor(tokens.text), 2))
        for x in (review, reject):
            painter.drawLine(QPointF(x, line.top() - 3), QPointF(x, line.bottom() + 7))
        # The review limit is written to the left of its tick and the reject limit to the right: never on each other.
        text = tr("review {limit}", limit=score_text(limits.review))
        below = line.bottom() + 10
        width = metrics.horizontalAdvance(text)
        painter.drawText(QRectF(max(0.0, review - width - 4), below, width + 2, 18), Qt.AlignmentFlag.AlignLeft, text)
        text = tr("reject {limit}", limit=score_text(limits.reject))
        width = metrics.horizontalAdvance(text)
        left = min(max(reject, review - width) + 4, line.right() - width)
        painter.drawText(QRectF(left, below, width + 2, 18), Qt.AlignmentFlag.AlignLeft, text)
        if self._score is not None:
            self._paint_marker(painter, line, x_of(self._score), beyond=self._score > low + span)

    def _paint_marker(self, painter: QPainter, line: QRectF, x: float, *, beyond: bool) -> None:
        tokens = current_tokens()
        x = min(max(x, line.left() + 8), line.right() - 8)
        painter.setPen(QPen(QColor(tokens.surface), 1.5))
        painter.setBrush(QColor(tokens.text))
        middle = line.center().y()
        if beyond:
            points = [QPointF(x + 8, middle), QPointF(x - 6, middle - 11), QPointF(x - 6, middle + 11)]
        else:
            points = [QPointF(x, line.bottom() - 3), QPointF(x - 9, line.top() - 12), QPointF(x + 9, line.top() - 12)]
        painter.drawPolygon(QPolygonF(points))
