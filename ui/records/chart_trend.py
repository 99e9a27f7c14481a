"""Scores in the order of the parts, with both limits as they were in force."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from database.history_records import TrendPoint
from database.inspection_filter import InspectionFilter
from ui.language import tr
from ui.records.chart_pieces import Target
from ui.records.chart_plot import NOTHING, ChartPlot, LabelAxis, line
from ui.records.chart_words import trend_labels, trend_text
from ui.theme import Tokens

FloatArray = NDArray[np.float64]
MOST_SINGLE = 120
"""Up to so many points each has a mark of its own."""


class TrendPlot(ChartPlot):
    """Median and range of parts that follow each other; the limits are steps."""

    def __init__(self) -> None:
        super().__init__(LabelAxis("bottom"))
        self.setAccessibleName(tr("Chart of scores"))
        self._points: tuple[TrendPoint, ...] = ()
        self._wanted = InspectionFilter()

    @property
    def count(self) -> int:
        return len(self._points)

    def show_points(self, points: Sequence[TrendPoint], wanted: InspectionFilter) -> None:
        self._points, self._wanted = tuple(points), wanted
        self.redraw()

    def draw(self, tokens: Tokens) -> None:
        places = np.arange(self.count)
        self._mark = pg.InfiniteLine(0, pen=line(tokens.strong_border, 1))
        self._mark.setVisible(False)
        self.addItem(self._mark)
        self.labels.show_labels(trend_labels(self._points))
        # Without ranges for prefixes: else small scores are shown in thousandths from the second drawing on.
        self.getAxis("left").setLabel(tr("Score"), siPrefixEnableRanges=())
        if not self._points:
            return
        lowest, highest, median = (
            np.array([getattr(point, name) for point in self._points]) for name in ("minimum", "maximum", "median")
        )
        # From edge to edge, so that there are no gaps between them.
        self.addItem(
            pg.BarGraphItem(
                x=places, y0=lowest, height=highest - lowest, width=1.0, brush=QColor(tokens.zone_middle), pen=None
            )
        )
        self.plot(places, median, pen=line(tokens.muted, 1.5))
        if self.count <= MOST_SINGLE:
            self.plot(places, median, pen=None, symbol="o", symbolSize=5, symbolBrush=tokens.text, symbolPen=None)
        review, reject = self._limit_steps("review_limit"), self._limit_steps("reject_limit")
        edges = np.arange(self.count + 1) - 0.5
        for values, style in ((review, Qt.PenStyle.DashLine), (reject, Qt.PenStyle.SolidLine)):
            if values.size:
                self.plot(edges, values, stepMode="center", pen=line(tokens.text, 2, style), connect="finite")
        highest_limit = float(np.nanmax(reject)) if reject.size else 0.0
        self.setXRange(-0.5, self.count - 0.5, padding=0)
        top = 1.08 * max(float(highest.max()), highest_limit, 1e-6)
        self.setYRange(min(0.0, float(lowest.min())), top, padding=0)

    def _limit_steps(self, name: str) -> FloatArray:
        """A limit at each point, nan where there was none; empty where there never was one."""
        limits = [getattr(point, name) for point in self._points]
        values = np.array([np.nan if limit is None else limit for limit in limits])
        return values if np.isfinite(values).any() else values[:0]

    def place_at(self, x: float, y: float) -> int:
        place = round(x)
        return place if 0 <= place < self.count else NOTHING

    def text_of(self, place: int) -> str:
        return trend_text(self._points[place])

    def target_of(self, place: int, at: QPointF | None) -> Target:
        """The inspection itself, or all those of the point."""
        point = self._points[place]
        if point.first_sequence == point.last_sequence:
            return point.first_sequence
        return replace(self._wanted, since=point.first_at, until=point.last_at + timedelta(microseconds=1))

    def mark(self, place: int) -> None:
        self._mark.setVisible(place != NOTHING)
        self._mark.setValue(max(place, 0))
