"""The golden samples' scores as dots on a line, with both limits to drag."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.types import FloatArray, Limits
from ui.theme import current_tokens, font
from ui.widgets.score_bar import score_text

GRIP_PX = 22
SIDE_PX = 14


class LimitsLine(QWidget):
    """`limits_dragged` gives review and reject while a handle moves; the review limit never passes the reject limit."""

    limits_dragged = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self._scores: FloatArray = np.zeros(0, np.float32)
        self._limits: Limits | None = None
        self._dragged: str | None = None
        self._high = 1.0
        self._low = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName("Scores of the golden samples and limits")

    def sizeHint(self) -> QSize:
        return QSize(320, 108)

    def show_limits(self, scores: FloatArray, limits: Limits | None) -> None:
        self._scores, self._limits = scores, limits
        if self._dragged is None:  # the scale stands still under a moving finger
            values = [float(value) for value in scores]
            values += [limits.review, limits.reject] if limits is not None else []
            self._low = min([0.0, *values])
            self._high = max([*values, self._low + 1e-6]) * 1.25
        self.update()

    def x_of(self, value: float) -> float:
        """Where a score lies, in widget coordinates."""
        return SIDE_PX + (value - self._low) / (self._high - self._low) * (self.width() - 2 * SIDE_PX)

    def _value_at(self, x: float) -> float:
        share = min(1.0, max(0.0, (x - SIDE_PX) / max(1, self.width() - 2 * SIDE_PX)))
        return self._low + share * (self._high - self._low)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_tokens()
        left, right, middle = float(SIDE_PX), float(self.width() - SIDE_PX), 52.0
        limits = self._limits
        band = QRectF(left, middle - 20, right - left, 40)
        if limits is not None:
            review, reject = self.x_of(limits.review), self.x_of(limits.reject)
            for start, end, colour in (
                (left, review, tokens.zone_low),
                (review, reject, tokens.zone_middle),
                (reject, right, tokens.zone_high),
            ):
                painter.fillRect(QRectF(start, band.top(), max(0.0, end - start), band.height()), QColor(colour))
        else:
            painter.fillRect(band, QColor(tokens.zone_low))
        painter.setPen(QPen(QColor(tokens.muted), 1))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        painter.setPen(QPen(QColor(tokens.surface), 1.5))
        painter.setBrush(QColor(tokens.text))
        for value in self._scores:
            painter.drawEllipse(QPointF(self.x_of(float(value)), middle), 6, 6)
        if limits is not None:
            self._paint_handle(painter, limits.review, f"review {score_text(limits.review)}", above=True)
            self._paint_handle(painter, limits.reject, f"reject {score_text(limits.reject)}", above=False)
        else:
            painter.setPen(QColor(tokens.muted))
            painter.setFont(font(13))
            painter.drawText(band.translated(0, 34), Qt.AlignmentFlag.AlignCenter, "No limits yet")
        painter.end()

    def _paint_handle(self, painter: QPainter, value: float, text: str, *, above: bool) -> None:
        """The review limit is held and written above the line, the reject limit below: they never cover each other."""
        tokens = current_tokens()
        x = self.x_of(value)
        painter.setPen(QPen(QColor(tokens.text), 2))
        painter.drawLine(QPointF(x, 28), QPointF(x, 76))
        tip, base = (30.0, 18.0) if above else (74.0, 86.0)
        painter.setBrush(QColor(tokens.text))
        painter.drawPolygon(QPolygonF([QPointF(x, tip), QPointF(x - 9, base), QPointF(x + 9, base)]))
        painter.setFont(font(13, strong=True))
        width = painter.fontMetrics().horizontalAdvance(text) + 4
        start = min(max(0.0, x - width / 2), self.width() - width)
        painter.drawText(QRectF(start, 0 if above else 90, width, 18), Qt.AlignmentFlag.AlignCenter, text)

    def _handle_at(self, position: QPointF) -> str | None:
        if self._limits is None:
            return None
        near = {
            "review": abs(position.x() - self.x_of(self._limits.review)) + (10 if position.y() > 52 else 0),
            "reject": abs(position.x() - self.x_of(self._limits.reject)) + (10 if position.y() <= 52 else 0),
        }
        name = min(near, key=lambda key: near[key])
        return name if near[name] <= GRIP_PX else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = self._handle_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None or self._limits is None:
            over = self._handle_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.ArrowCursor)
            return
        value = self._value_at(event.position().x())
        if self._dragged == "review":
            self.limits_dragged.emit(min(value, self._limits.reject), self._limits.reject)
        else:
            self.limits_dragged.emit(self._limits.review, max(value, self._limits.review))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        self.show_limits(self._scores, self._limits)
