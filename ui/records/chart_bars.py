"""Bars that lie, a name beside each: causes by how often they occur, and stages by the time they take."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF

from ui.language import now
from ui.records.chart_pieces import Bar, Target
from ui.records.chart_plot import NOTHING, TICK_PX, ChartPlot, LabelAxis, line
from ui.theme import Tokens, font

BAR_HEIGHT = 0.62
LEAST_ROWS = 4
"""A lone bar is no thicker than one of four."""

NUMBER_MARGIN_PX = 12.0
LEAST_SHARE = 0.25
"""Of the width, that the longest bar has however long its number is."""


class BarPlot(ChartPlot):
    """The first one at the top."""

    def __init__(self, name: str) -> None:
        super().__init__(LabelAxis("left"))
        self.setAccessibleName(name)
        self._bars: tuple[Bar, ...] = ()
        self.invertY(True)
        self.getViewBox().sigResized.connect(self._fit)
        self.hideAxis("bottom")

    @property
    def count(self) -> int:
        return len(self._bars)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        self._bars = tuple(bars)
        self.redraw()

    def draw(self, tokens: Tokens) -> None:
        self._mark = pg.BarGraphItem(x0=[0], y=[0], width=[1], height=0.9, brush=None, pen=line(tokens.text, 2))
        self._mark.setVisible(False)
        for place, bar in enumerate(self._bars):
            if bar.outer is not None:
                self._add_bar(place, bar.outer, tokens.zone_low, tokens.strong_border)
            self._add_bar(place, bar.value, tokens.zone_high, tokens.zone_high)
            label = pg.TextItem(now(bar.number), color=tokens.text, anchor=(0, 0.5))
            label.setFont(font(TICK_PX))
            label.setPos(_reach(bar), place)
            self.addItem(label, ignoreBounds=True)
        self.addItem(self._mark)
        self.labels.show_labels([bar.name for bar in self._bars])
        self.setYRange(-0.5, max(self.count, LEAST_ROWS) - 0.5, padding=0)
        self._fit()

    def _fit(self) -> None:
        """As wide as bars and the numbers at their ends need in the pixels there are."""
        width, metrics = max(1.0, self.getViewBox().width()), QFontMetricsF(font(TICK_PX))
        units = [1e-9]
        for bar in self._bars:
            number = metrics.horizontalAdvance(now(bar.number)) + NUMBER_MARGIN_PX
            units.append(_reach(bar) / max(1 - number / width, LEAST_SHARE))
        self.setXRange(0, max(units), padding=0)
        if self._bars:
            self._mark.setOpts(width=[max(units)])

    def _add_bar(self, place: int, width: float, fill: str, edge: str) -> None:
        pen = line(edge, 1)
        self.addItem(pg.BarGraphItem(x0=[0], y=[place], width=[width], height=BAR_HEIGHT, brush=QColor(fill), pen=pen))

    def place_at(self, x: float, y: float) -> int:
        place = round(y)
        return place if 0 <= place < self.count else NOTHING

    def text_of(self, place: int) -> str:
        return now(self._bars[place].text)  # type: ignore[no-any-return]

    def target_of(self, place: int, at: QPointF | None) -> Target:
        return self._bars[place].target

    def mark(self, place: int) -> None:
        self._mark.setVisible(place != NOTHING)
        self._mark.setOpts(y=[max(place, 0)])


def _reach(bar: Bar) -> float:
    return max(bar.value, bar.outer or 0.0)
