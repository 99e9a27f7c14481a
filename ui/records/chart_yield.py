"""How many parts got which verdict in each hour, shift, day or lot, and what share passed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor

from database.history_records import Period, YieldRow
from database.inspection_filter import InspectionFilter
from inspector.types import Verdict
from ui.language import tr
from ui.records.chart_pieces import Target
from ui.records.chart_plot import NOTHING, ChartPlot, LabelAxis, line
from ui.records.chart_words import period_labels, yield_text
from ui.theme import Tokens
from ui.widgets.shapes import FILLS, INKS

MOST_BARS = 200
BAR_WIDTH = 0.72
HEADROOM = 1.04


class YieldPlot(ChartPlot):
    """Bars from PASS at the bottom to NOT JUDGED at the top, each of them to be pressed; the share is the line."""

    def __init__(self) -> None:
        super().__init__(LabelAxis("bottom"))
        self.setAccessibleName(tr("Chart of verdicts"))
        self._rows: tuple[YieldRow, ...] = ()
        self._wanted = InspectionFilter()
        self._period = Period.DAY
        self.showAxis("right")

    @property
    def count(self) -> int:
        return len(self._rows)

    def show_rows(self, rows: Sequence[YieldRow], wanted: InspectionFilter, period: Period) -> None:
        """The newest MOST_BARS of them, oldest first."""
        self._rows, self._wanted, self._period = tuple(rows[-MOST_BARS:]), wanted, period
        self.redraw()

    def draw(self, tokens: Tokens) -> None:
        places = np.arange(self.count)
        base = np.zeros(self.count)
        for verdict in Verdict:
            counts = np.array([row.counts[verdict] for row in self._rows], float)
            brush = QBrush(QColor(FILLS[verdict]))
            self._add_bars(places, base, counts, brush)
            if verdict is Verdict.NOT_JUDGED:
                self._add_bars(places, base, counts, QBrush(QColor(INKS[verdict]), Qt.BrushStyle.BDiagPattern))
            base += counts
        top = max(1.0, float(base.max(initial=0.0))) * HEADROOM
        shares = np.array([row.passed_share for row in self._rows]) * top / HEADROOM
        for colour, width in ((tokens.surface, 5.0), (tokens.text, 2.0)):
            self.plot(places, shares, pen=line(colour, width))
        if self.count <= 60:
            dot = {"symbol": "o", "symbolSize": 7, "symbolBrush": tokens.text, "symbolPen": line(tokens.surface, 1.5)}
            self.plot(places, shares, pen=None, **dot)
        self._mark = pg.BarGraphItem(x=[0], y0=[0], height=[top], width=0.96, brush=None, pen=line(tokens.text, 2))
        self._mark.setVisible(False)
        self.addItem(self._mark)
        self.labels.show_labels(period_labels(self._rows, self._period))
        self.getAxis("right").setScale(100.0 * HEADROOM / top)
        self.getAxis("left").setLabel(tr("Parts"), siPrefixEnableRanges=())
        self.getAxis("right").setLabel(tr("Passed, %"))
        self.setXRange(-0.6, max(self.count, 1) - 0.4, padding=0)
        self.setYRange(0, top, padding=0)

    def _add_bars(self, places: np.ndarray, base: np.ndarray, counts: np.ndarray, brush: QBrush) -> None:
        pen = line("#00000000", 0)
        self.addItem(pg.BarGraphItem(x=places, y0=base, height=counts, width=BAR_WIDTH, brush=brush, pen=pen))

    def place_at(self, x: float, y: float) -> int:
        place = round(x)
        return place if 0 <= place < self.count and y >= 0 else NOTHING

    def text_of(self, place: int) -> str:
        return yield_text(self._rows[place], self._period)

    def target_of(self, place: int, at: QPointF | None) -> Target:
        """The parts of one piece of a bar where that was pressed, else those of the whole bar."""
        row, wanted = self._rows[place], self._wanted
        if self._period is Period.LOT:
            wanted = replace(wanted, lot=row.lot)
        else:
            since = row.start if wanted.since is None else max(row.start, wanted.since)
            until = row.end if wanted.until is None else min(row.end, wanted.until)
            wanted = replace(wanted, since=since, until=until)
        verdict = None if at is None else self._verdict_at(row, at.y())
        return wanted if verdict is None else replace(wanted, verdicts=frozenset({verdict}))

    def _verdict_at(self, row: YieldRow, y: float) -> Verdict | None:
        reached = 0
        for verdict in Verdict:
            reached += row.counts[verdict]
            if y < reached:
                return verdict
        return None

    def mark(self, place: int) -> None:
        self._mark.setVisible(place != NOTHING)
        self._mark.setOpts(x=[max(place, 0)])
