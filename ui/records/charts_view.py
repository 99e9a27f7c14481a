"""Layout of the charts; what they do stands in charts_panel.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.types import Verdict
from ui.language import tr
from ui.messages import verdict_word
from ui.records.chart_card import ChartCard
from ui.records.chart_filter import ChartFilterBar
from ui.records.chart_serials import SerialsFound
from ui.widgets.controls import Button, Segments, text_label
from ui.widgets.shapes import FILLS, INKS, draw_shape
from ui.widgets.statements import Sign

if TYPE_CHECKING:
    from ui.records.chart_bars import BarPlot
    from ui.records.chart_trend import TrendPlot
    from ui.records.chart_yield import YieldPlot

DEFECTS, NOT_JUDGED = "defects", "not_judged"
SHAPE_PX = 14


class VerdictShape(QWidget):
    """A verdict's shape in its colours."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__()
        self._verdict = verdict
        self.setFixedSize(QSize(SHAPE_PX, SHAPE_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        verdict = self._verdict
        draw_shape(painter, verdict, QRectF(self.rect()), QColor(FILLS[verdict]), QColor(INKS[verdict]))
        painter.end()


class VerdictLegend(QWidget):
    """What the pieces of a bar are."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for verdict in Verdict:
            row.addWidget(VerdictShape(verdict))
            row.addWidget(text_label(verdict_word(verdict), "caption"))
            row.addSpacing(6)


class ChartsView(QWidget):
    """Choices above, then what is to be said of drift, then four charts; or what was found of a serial number.

    `target_chosen` gives the Target of the piece of a chart that was pressed.
    """

    target_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.bar = ChartFilterBar()
        self.sign = Sign("warning")
        self.drift = text_label("", "caption", wraps=True)
        self.undecided = Button(tr("Show them in the review"))
        self.yield_card = ChartCard(tr("Verdicts"), VerdictLegend())
        self.trend_card = ChartCard(tr("Scores"))
        self.causes = Segments([(tr("Defects"), DEFECTS), (tr("Not judged"), NOT_JUDGED)], DEFECTS)
        self.causes_card = ChartCard(tr("Causes"), self.causes)
        self.stages_card = ChartCard(tr("Time a part takes"))
        self.found = SerialsFound()
        self.note = text_label(tr("Reading…"), "title", wraps=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.charts = QWidget()
        self.stack = QStackedWidget()
        for widget in (self.note, self.charts, self.found):
            self.stack.addWidget(widget)
        self.plots: tuple[YieldPlot, TrendPlot, BarPlot, BarPlot] | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.sign)
        row.addWidget(self.drift, 1)
        row.addWidget(self.undecided)
        grid = QGridLayout()
        grid.setSpacing(10)
        for place, card in enumerate((self.yield_card, self.trend_card, self.causes_card, self.stages_card)):
            grid.addWidget(card, place // 2, place % 2)
        for place in range(2):
            grid.setRowStretch(place, (5, 4)[place])
            grid.setColumnStretch(place, 1)
        inner = QVBoxLayout(self.charts)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(row)
        inner.addLayout(grid, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)

    def all_plots(self) -> tuple[YieldPlot, TrendPlot, BarPlot, BarPlot]:
        """Once, when there is something to draw: pyqtgraph takes long to load."""
        from ui.records.chart_bars import BarPlot
        from ui.records.chart_trend import TrendPlot
        from ui.records.chart_yield import YieldPlot

        if self.plots is None:
            self.plots = YieldPlot(), TrendPlot(), BarPlot(tr("Chart of causes")), BarPlot(tr("Chart of times"))
            cards = self.yield_card, self.trend_card, self.causes_card, self.stages_card
            for card, plot in zip(cards, self.plots, strict=True):
                card.hold(plot)
                plot.pointed.connect(card.show_piece)
                plot.chosen.connect(self.target_chosen)
        return self.plots

    def show_drift(self, words: str, *, warns: bool, undecided: bool) -> None:
        """A sentence above the charts; "" for none."""
        self.drift.setText(words)
        self.drift.setProperty("role", "strong" if warns else "caption")
        self.drift.style().unpolish(self.drift)
        self.drift.style().polish(self.drift)
        self.drift.setAccessibleName(tr("Warning: {text}", text=words) if warns else words)
        self.sign.setVisible(warns)
        self.undecided.setVisible(undecided)
        self.drift.setVisible(bool(words))

    def show_note(self, words: str) -> None:
        """No charts, but why."""
        self.note.setText(words)
        self.stack.setCurrentWidget(self.note)
