"""How sharp and how well exposed the live picture is, in numbers that are given to them."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.language import tr
from ui.theme import current_tokens, font
from ui.widgets.controls import Button, text_label

CHANNELS = (
    ("R", "#C2453A", Qt.PenStyle.SolidLine),
    ("G", "#3E8E4E", Qt.PenStyle.DashLine),
    ("B", "#3F78C9", Qt.PenStyle.DotLine),
)
"""Told apart by their strokes too, not by colour alone."""

MUCH_CLIPPED = 0.01
"""From this share of the pixels on a note says what to do."""


class FocusMeter(QWidget):
    """A bar against the best that was seen, which has a mark."""

    def __init__(self) -> None:
        super().__init__()
        self._focus = self._best = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.forget_best()

    def sizeHint(self) -> QSize:
        return QSize(280, 34)

    def show_focus(self, focus: float) -> None:
        self._focus = max(0.0, focus)
        self._best = max(self._best, self._focus)
        self.setAccessibleName(tr("Focus: {measure}", measure=self.text))
        self.update()

    def forget_best(self) -> None:
        self._best = 0.0
        self.show_focus(0.0)

    @property
    def text(self) -> str:
        if self._best == 0.0:
            return tr("no measure yet")
        return tr("{percent:.0f} % of the best so far", percent=100 * self._focus / self._best)

    @property
    def caption(self) -> str:
        """As `text`, where it stands alone."""
        return tr("No measure yet") if self._best == 0.0 else self.text

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 7, self.width(), 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.pressed))
        painter.drawRoundedRect(box, 3, 3)
        if self._best > 0.0:
            full = 0.92 * box.width()  # room beyond the mark: the best may still get better
            painter.setBrush(QColor(tokens.zone_high))
            painter.drawRoundedRect(QRectF(0, box.top(), full * self._focus / self._best, box.height()), 3, 3)
            painter.setPen(QPen(QColor(tokens.text), 3))
            painter.drawLine(QPointF(full, 1), QPointF(full, 33))
        painter.end()


class Histogram(QWidget):
    """The shares of dark and bright pixels of each colour."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: NDArray[np.float64] = np.zeros((3, 1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Histogram of red, green and blue, dark on the left"))

    def sizeHint(self) -> QSize:
        return QSize(280, 132)

    def show_counts(self, counts: ArrayLike) -> None:
        """Counts or shares, (3, bins): red, green, blue, dark first."""
        self._counts = np.asarray(counts, np.float64)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 0.5, self.width() - 1.0, self.height() - 23.0)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRect(box)
        # Square roots, so that a few bright pixels are seen beside a large dark background.
        heights = np.sqrt(np.maximum(self._counts, 0.0))
        heights /= max(float(heights.max()), 1e-12)
        inner = box.adjusted(2, 4, -2, -1)
        for (_, colour, stroke), row in zip(CHANNELS, heights, strict=True):
            self._paint_channel(painter, inner, row, QColor(colour), stroke)
        self._paint_captions(painter, box)
        painter.end()

    def _paint_channel(
        self, painter: QPainter, box: QRectF, row: NDArray[np.float64], colour: QColor, stroke: Qt.PenStyle
    ) -> None:
        xs = np.linspace(box.left(), box.right(), max(2, len(row)))
        ys = box.bottom() - np.resize(row, len(xs)) * box.height()
        line = [QPointF(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]
        area = QColor(colour)
        area.setAlpha(38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(area)
        painter.drawPolygon(QPolygonF([box.bottomLeft(), *line, box.bottomRight()]))
        painter.setPen(QPen(colour, 1.8, stroke))
        painter.drawPolyline(QPolygonF(line))

    def _paint_captions(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(font(13))
        painter.setPen(QColor(current_tokens().muted))
        below = QRectF(0, box.bottom() + 3, self.width(), 18)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, tr("dark"))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, tr("bright"))
        left = below.center().x() - 72
        for index, (name, colour, stroke) in enumerate(CHANNELS):
            start = left + index * 50
            painter.setPen(QPen(QColor(colour), 2.2, stroke))
            painter.drawLine(QPointF(start, below.center().y()), QPointF(start + 20, below.center().y()))
            painter.setPen(QColor(current_tokens().muted))
            painter.drawText(QRectF(start + 25, below.top(), 20, 18), Qt.AlignmentFlag.AlignLeft, name)


class ExposureMeters(QWidget):
    """Focus, histogram and clipped pixels; `clipped_toggled` says whether these are to be shown in the picture."""

    clipped_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.focus = FocusMeter()
        self.focus_text = text_label("", "caption")
        self.again = Button(tr("Start again"), size="touch")
        self.again.setAccessibleName(tr("Forget the best focus so far"))
        self.histogram = Histogram()
        self.too_bright = text_label("", "caption", wraps=True)
        self.too_dark = text_label("", "caption", wraps=True)
        self.show_clipped = Button(tr("Show clipped pixels"), "view", size="touch")
        self.show_clipped.setCheckable(True)
        head = QHBoxLayout()
        head.setSpacing(10)
        bar = QVBoxLayout()
        bar.setSpacing(2)
        bar.addWidget(text_label(tr("Focus"), "strong"))
        bar.addWidget(self.focus)
        bar.addWidget(self.focus_text)
        head.addLayout(bar, 1)
        head.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addSpacing(6)
        layout.addWidget(text_label(tr("Exposure"), "strong"))
        layout.addWidget(self.histogram)
        layout.addWidget(self.too_bright)
        layout.addWidget(self.too_dark)
        layout.addWidget(self.show_clipped)
        self.again.clicked.connect(self._on_again_clicked)
        self.show_clipped.toggled.connect(self.clipped_toggled)
        self.clear()

    def show_measures(self, focus: float, histogram: ArrayLike, too_bright_share: float, too_dark_share: float) -> None:
        """Measures of one picture.

        Args:
            focus: of any scale, larger is sharper.
            histogram: (3, bins), red, green and blue, dark first; counts or shares.
            too_bright_share, too_dark_share: of all pixels, 0 to 1.
        """
        self.focus.show_focus(focus)
        self.focus_text.setText(self.focus.caption)
        self.histogram.show_counts(histogram)
        self.too_bright.setText(_too_bright_text(too_bright_share))
        self.too_dark.setText(_too_dark_text(too_dark_share))

    def clear(self) -> None:
        """No picture, or another camera."""
        self._on_again_clicked()
        self.histogram.show_counts(np.zeros((3, 1)))
        self.too_bright.setText("")
        self.too_dark.setText("")

    @Slot()
    def _on_again_clicked(self) -> None:
        self.focus.forget_best()
        self.focus_text.setText(self.focus.caption)


def _too_bright_text(share: float) -> str:
    percent = 100 * share
    if share < MUCH_CLIPPED:
        return tr("Too bright: {percent:.1f} % of the pixels", percent=percent)
    return tr("Too bright: {percent:.1f} % of the pixels — expose shorter or dim the light.", percent=percent)


def _too_dark_text(share: float) -> str:
    percent = 100 * share
    if share < MUCH_CLIPPED:
        return tr("Too dark: {percent:.1f} % of the pixels", percent=percent)
    return tr("Too dark: {percent:.1f} % of the pixels — expose longer or add light.", percent=percent)
