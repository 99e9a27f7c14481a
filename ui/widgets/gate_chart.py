"""What the imaging gate measured on the last parts: a small trend line for each reading, with what is allowed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.decision.imaging_gate import Band
from ui.language import joined, mark, now, tr
from ui.theme import current_tokens, font

LATEST_COUNT = 200
ROW_PX = 76.0
HEAD_PX = 22.0
NUMBERS_PX = 72.0
GAP_PX = 10.0
INSET_PX = 5.0
NUMBER_LINE_PX = 15.0


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """A reading's name on screen and how its numbers are written."""

    name: str
    form: str = "{:.2f}"


READING_WORDS = {
    "focus": ReadingWords(mark("Focus"), "{:.3g}"),
    "light": ReadingWords(mark("Light, golden samples are 1")),
    "bright_share": ReadingWords(mark("Plain white"), "{:.1%}"),
    "dark_share": ReadingWords(mark("Plain black"), "{:.1%}"),
    "presence": ReadingWords(mark("Likeness to the golden samples")),
}
"""The readings that are shown, in their order."""


@dataclass(frozen=True, slots=True)
class Trend:
    """One reading of the last parts, oldest first; nan where it was not measured.

    Attributes:
        band: what is allowed, with the golden samples' median.
        form: how a number is written.
    """

    name: str
    values: tuple[float, ...]
    band: Band
    form: str = "{:.2f}"

    def is_outside(self, value: float) -> bool:
        return value < self.band.low or value > self.band.high

    @property
    def outside_count(self) -> int:
        return sum(map(self.is_outside, self.values))

    @property
    def span(self) -> tuple[float, float]:
        """The numbers at the bottom and the top of the line, which shows all values, the median and the bounds."""
        shown = (*self.values, self.band.low, self.band.median, self.band.high)
        known = [value for value in shown if math.isfinite(value)]
        margin = 0.08 * max(max(known) - min(known), 1e-6)
        return min(known) - margin, max(known) + margin

    @property
    def text(self) -> str:
        """What stands above the line and is read aloud, without the name."""
        measured = [value for value in self.values if math.isfinite(value)]
        if not measured:
            return tr("not measured yet")
        last, median = self.form.format(measured[-1]), self.form.format(self.band.median)
        if not self.outside_count:
            return tr("last {last}, golden samples {median}; all allowed", last=last, median=median)
        return tr(
            "{outside} of {count} not allowed; last {last}, golden samples {median}",
            outside=self.outside_count,
            count=len(measured),
            last=last,
            median=median,
        )


def gate_trends(readings: Sequence[Mapping[str, float]], bands: Mapping[str, Band]) -> tuple[Trend, ...]:
    """Trends of stored readings.

    Args:
        readings: `Inspection.gate_readings` of each part, oldest first.
        bands: as `inspector.decision.imaging_gate.allowed` gives them.
    """
    return tuple(
        Trend(tr(words.name), tuple(part.get(key, math.nan) for part in readings), bands[key], words.form)
        for key, words in READING_WORDS.items()
        if key in bands
    )


class GateChart(QWidget):
    """A row for each trend: the allowed band in grey, the golden samples' median dashed, what is not allowed marked."""

    def __init__(self) -> None:
        super().__init__()
        self._trends: tuple[Trend, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_readings(())

    def sizeHint(self) -> QSize:
        return QSize(420, round(max(1, len(self._trends)) * ROW_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    @property
    def text(self) -> str:
        """All of it in words, a line for each trend."""
        if not self._trends:
            return tr("No golden samples to compare.")
        lines = (tr("{name}: {trend}", name=trend.name, trend=trend.text) for trend in self._trends)
        return joined(*lines, between="\n")

    def show_readings(self, trends: Sequence[Trend]) -> None:
        """Of each trend the last 200 parts."""
        self._trends = tuple(
            Trend(trend.name, trend.values[-LATEST_COUNT:], trend.band, trend.form) for trend in trends
        )
        self.setAccessibleName(joined(tr("Picture quality of the last parts."), self.text))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._trends:
            painter.setFont(font(13))
            painter.setPen(QColor(current_tokens().muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)
        for number, trend in enumerate(self._trends):
            _paint_trend(painter, trend, QRectF(0, number * ROW_PX, self.width(), ROW_PX - GAP_PX))
        painter.end()


def _paint_trend(painter: QPainter, trend: Trend, row: QRectF) -> None:
    tokens = current_tokens()
    _paint_head(painter, trend, QRectF(row.left(), row.top(), row.width(), HEAD_PX))
    box = row.adjusted(0, HEAD_PX, -NUMBERS_PX, 0)
    bottom, top = trend.span

    def y_of(value: float) -> float:
        share = (min(max(value, bottom), top) - bottom) / (top - bottom)
        return box.bottom() - share * box.height()

    painter.fillRect(box, QColor(tokens.surface))
    painter.fillRect(
        QRectF(QPointF(box.left(), y_of(trend.band.high)), QPointF(box.right(), y_of(trend.band.low))),
        QColor(tokens.zone_low),
    )
    painter.setPen(QPen(QColor(tokens.strong_border), 1.5))
    for bound in (trend.band.low, trend.band.high):
        if bottom < bound < top:
            painter.drawLine(QPointF(box.left(), y_of(bound)), QPointF(box.right(), y_of(bound)))
    painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(box.left(), y_of(trend.band.median)), QPointF(box.right(), y_of(trend.band.median)))
    _paint_numbers(painter, trend, box, y_of(trend.band.low), y_of(trend.band.high))
    step = (box.width() - 2 * INSET_PX) / max(1, len(trend.values) - 1)
    points = [QPointF(box.left() + INSET_PX + number * step, y_of(value)) for number, value in enumerate(trend.values)]
    _paint_line(painter, trend, points)


def _paint_head(painter: QPainter, trend: Trend, box: QRectF) -> None:
    """The name, and what is to be said of it beside as far as there is room."""
    tokens = current_tokens()
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.setPen(QColor(tokens.text))
    painter.setFont(font(13, strong=True))
    name = now(trend.name)
    painter.drawText(box, left, name)
    beside = box.adjusted(painter.fontMetrics().horizontalAdvance(name) + 12, 0, 0, 0)
    painter.setFont(font(13, strong=trend.outside_count > 0))
    painter.setPen(QColor(tokens.text if trend.outside_count else tokens.muted))
    text = painter.fontMetrics().elidedText(trend.text, Qt.TextElideMode.ElideRight, round(beside.width()))
    painter.drawText(beside, left, text)


def _paint_numbers(painter: QPainter, trend: Trend, box: QRectF, low_y: float, high_y: float) -> None:
    """The bounds, each beside its end of the band and never over the other."""
    painter.setFont(font(12))
    painter.setPen(QColor(current_tokens().muted))
    lowest = box.bottom() - NUMBER_LINE_PX
    high_top = min(max(high_y - 8, box.top() - 2), lowest - NUMBER_LINE_PX)
    low_top = min(max(low_y - 8, high_top + NUMBER_LINE_PX), lowest)
    for bound, top, sign in ((trend.band.high, high_top, "≤"), (trend.band.low, low_top, "≥")):
        if math.isfinite(bound):
            place = QRectF(box.right() + 6, top, NUMBERS_PX - 6, NUMBER_LINE_PX + 1)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, f"{sign} {trend.form.format(bound)}")


def _paint_line(painter: QPainter, trend: Trend, points: Sequence[QPointF]) -> None:
    """Broken where nothing was measured; diamonds where it is not allowed, so that no colour is needed."""
    ink = QColor(current_tokens().text)
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    run: list[QPointF] = []
    for point, value in zip((*points, QPointF()), (*trend.values, math.nan), strict=True):
        if math.isfinite(value):
            run.append(point)
            continue
        if len(run) == 1:
            painter.drawEllipse(run[0], 2.0, 2.0)
        painter.drawPolyline(QPolygonF(run))
        run = []
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for point, value in zip(points, trend.values, strict=True):
        if trend.is_outside(value):
            corners = [point + QPointF(x * 4.5, y * 4.5) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))]
            painter.drawPolygon(QPolygonF(corners))
