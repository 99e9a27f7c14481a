"""What the heat's colours mean: a scale that is anchored to the limits, never to the picture."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.heatmap import heat_colours
from inspector.types import FloatArray, Limits
from ui.imaging.qimage import to_qimage
from ui.language import tr
from ui.theme import current_tokens, font
from ui.widgets.score_bar import score_text

TEXT_PX, WORD_GAP_PX, LEAST_PX = 13, 12, 180


class Legend(QWidget):
    """A horizontal colour scale with a tick at each limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits: Limits | None = None
        self._values: FloatArray = np.zeros(0, np.float32)
        self._scale: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(320)

    def sizeHint(self) -> QSize:
        return QSize(260, 40).expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        """Both limits beside each other."""
        words = sum(QFontMetrics(font(TEXT_PX)).horizontalAdvance(word) for word in self._words())
        return QSize(max(LEAST_PX, words + WORD_GAP_PX), 40)

    def _words(self) -> tuple[str, str]:
        if self._limits is None:
            return "", ""
        review, reject = score_text(self._limits.map_review), score_text(self._limits.map_reject)
        return tr("review {limit}", limit=review), tr("reject {limit}", limit=reject)

    def show_limits(self, limits: Limits | None) -> None:
        if limits == self._limits:
            return
        self._limits = limits
        self._scale = None
        if limits is not None:
            values, colours = heat_colours(limits)
            self._values = np.asarray(values, np.float32)
            opaque = np.asarray(colours, np.uint8).reshape(1, -1, 4).copy()
            opaque[..., 3] = 255
            self._scale = to_qimage(opaque)
            self.setAccessibleName(
                tr(
                    "Heat from {review} on, reject limit {reject}",
                    review=score_text(limits.map_review),
                    reject=score_text(limits.map_reject),
                )
            )
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.updateGeometry()  # the same words in another language are wider or narrower
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._limits is None or self._scale is None:
            return
        painter = QPainter(self)
        tokens = current_tokens()
        bar = QRectF(0, 2, self.width(), 12)
        painter.drawImage(bar, self._scale)
        painter.setFont(font(TEXT_PX))
        metrics = painter.fontMetrics()
        low, high = float(self._values[0]), float(self._values[-1])
        painter.setPen(QColor(tokens.muted))
        text_box = QRectF(0, 18, self.width(), 20)
        left, text = self._words()
        painter.drawText(text_box, Qt.AlignmentFlag.AlignLeft, left)
        x = (self._limits.map_reject - low) / max(high - low, 1e-9) * self.width()
        width = metrics.horizontalAdvance(text)
        start = min(max(x - width / 2, metrics.horizontalAdvance(left) + WORD_GAP_PX), self.width() - width)
        painter.drawText(QRectF(start, 18, width + 2, 20), Qt.AlignmentFlag.AlignLeft, text)
        painter.setPen(QPen(QColor(tokens.text), 2))
        for position in (1.0, min(x, self.width() - 1.0)):
            painter.drawLine(QPointF(position, 0), QPointF(position, 17))
        painter.end()
