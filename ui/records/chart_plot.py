"""What every chart has: the station's colours and letters, and a piece that is pointed at or chosen by mouse or key.

Loads pyqtgraph, so it is imported when the first chart is shown.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)

from ui.language import now
from ui.records.chart_pieces import Target
from ui.theme import Tokens, current_tokens, font

TICK_PX = 12
LABEL_GAP_PX = 14.0
LONGEST_LABEL_PX = 150.0
NOTHING = -1
PREVIOUS = (Qt.Key.Key_Left, Qt.Key.Key_Up)
NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class LabelAxis(pg.AxisItem):  # type: ignore[misc]
    """Names at 0, 1, 2 and so on; where there is no room for all of them, every second, third and so on."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self._labels: tuple[str, ...] = ()

    def show_labels(self, labels: Sequence[str]) -> None:
        self._labels = tuple(labels)
        self.picture = None
        self.update()

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        if not self._labels or size <= 0:
            return []
        metrics = QFontMetricsF(font(TICK_PX))
        needed = metrics.height()
        if self.orientation == "bottom":
            needed = max(metrics.horizontalAdvance(now(label)) for label in self._labels) + LABEL_GAP_PX
        step = max(1, math.ceil(min(needed, LONGEST_LABEL_PX) * (high - low) / size))
        return [(step, [float(place) for place in range(0, len(self._labels), step)])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        metrics = QFontMetricsF(font(TICK_PX))
        texts = (now(self._labels[round(value)]) if 0 <= value < len(self._labels) else "" for value in values)
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, LONGEST_LABEL_PX) for text in texts]


class ChartPlot(pg.PlotWidget):  # type: ignore[misc]
    """Pieces beside each other, told by their place from 0. What is drawn of them is the subclass's.

    `pointed` gives the words of the piece under the pointer or the one walked to, "" for none; `chosen` its Target.
    """

    pointed = Signal(str)
    chosen = Signal(object)
    _tokens: Tokens | None = None  # here, because Qt asks for it before there is an instance's

    def __init__(self, labels: LabelAxis) -> None:
        super().__init__(axisItems={labels.orientation: labels})
        self.labels = labels
        self.place = NOTHING
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.getViewBox().setDefaultPadding(0.0)
        self.getPlotItem().layout.setContentsMargins(0, 8, 6, 0)  # half of a number that stands at the top
        self.setMinimumSize(160, 90)

    # Of the subclass

    @property
    def count(self) -> int:
        """How many pieces there are."""
        raise NotImplementedError

    def draw(self, tokens: Tokens) -> None:
        """Everything anew; the plot is empty before."""
        raise NotImplementedError

    def place_at(self, x: float, y: float) -> int:
        """The piece at a point in the chart's units, or NOTHING."""
        raise NotImplementedError

    def text_of(self, place: int) -> str:
        raise NotImplementedError

    def target_of(self, place: int, at: QPointF | None) -> Target:
        """`at` is where it was pressed, in the chart's units; None for a key."""
        raise NotImplementedError

    def mark(self, place: int) -> None:
        """Shows which piece is pointed at; none for NOTHING."""
        raise NotImplementedError

    # Looks

    def redraw(self) -> None:
        self._tokens = tokens = current_tokens()
        self.clear()
        self.setBackground(tokens.surface)
        for side in ("left", "bottom", "right"):
            axis = self.getAxis(side)
            axis.setPen(QColor(tokens.border))
            axis.setTextPen(QColor(tokens.muted))
            axis.setTickFont(font(TICK_PX))
            axis.setStyle(tickLength=0, tickTextOffset=5)
        self.place = NOTHING
        self.draw(tokens)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if self._tokens is not None and (
            event.type() == QEvent.Type.LanguageChange or (looks and self._tokens is not current_tokens())
        ):
            self.redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(current_tokens().focus), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Pointing and choosing

    def _point_at(self, place: int) -> None:
        if place == self.place:
            return
        self.place = place
        self.mark(place)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor
            if place != NOTHING and self.target_of(place, None) is not None
            else Qt.CursorShape.ArrowCursor
        )
        text = "" if place == NOTHING else self.text_of(place)
        self.setAccessibleDescription(text)
        self.pointed.emit(text)

    def _choose(self, place: int, at: QPointF | None) -> None:
        target = None if place == NOTHING else self.target_of(place, at)
        if target is not None:
            self.chosen.emit(target)

    def _units(self, event: QMouseEvent) -> QPointF:
        point: QPointF = self.getViewBox().mapSceneToView(self.mapToScene(event.position().toPoint()))
        return point

    def _under(self, point: QPointF) -> int:
        return self.place_at(point.x(), point.y()) if self.count else NOTHING

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self._under(self._units(event)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            point = self._units(event)
            self._choose(self._under(point), point)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(NOTHING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), self.count - 1
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.place, None)
        elif key == Qt.Key.Key_Escape and self.place != NOTHING:
            self._point_at(NOTHING)
        elif last >= 0 and key in (*PREVIOUS, *NEXT, Qt.Key.Key_Home, Qt.Key.Key_End):
            goals = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
            beside = self.place + (1 if key in NEXT else -1) if self.place != NOTHING else last
            self._point_at(min(max(goals.get(Qt.Key(key), beside), 0), last))
        else:
            event.ignore()


def line(colour: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen whose width is in pixels, whatever the chart's units are."""
    pen = QPen(QColor(colour), width, style)
    pen.setCosmetic(True)
    return pen
