"""Counts of the run: four verdicts, yield and rate."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.pipeline.statistics import Statistics
from inspector.types import Verdict
from ui.language import joined, tr
from ui.messages import verdict_word
from ui.theme import current_tokens
from ui.widgets.shapes import draw_shape


class ShapeLabel(QWidget):
    """A verdict's shape in the text's grey."""

    def __init__(self, verdict: Verdict, size_px: int = 20) -> None:
        super().__init__()
        self._verdict = verdict
        self.setFixedSize(QSize(size_px, size_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_shape(painter, self._verdict, QRectF(self.rect()), QColor(current_tokens().muted), None)
        painter.end()


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    if role:
        label.setProperty("role", role)
    return label


class Counters(QFrame):
    """Shows snapshots of `Statistics`; the counting is the pipeline's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counts: dict[Verdict, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        for column, verdict in enumerate((Verdict.PASS, Verdict.REVIEW, Verdict.FAIL, Verdict.NOT_JUDGED)):
            head = QHBoxLayout()
            head.setSpacing(6)
            head.addWidget(ShapeLabel(verdict, 16))
            head.addWidget(_label(verdict_word(verdict), "caption"))
            head.addStretch(1)
            count = _label("")
            count.setStyleSheet("font-size: 28px; font-weight: 600;")
            self._counts[verdict] = count
            grid.addLayout(head, 0, column)
            grid.addWidget(count, 1, column)
            grid.setColumnStretch(column, 1)
        self._yield = _label("–", "strong")
        self._rate = _label("–", "strong")
        self._below = QWidget()
        figures = QHBoxLayout(self._below)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(6)
        for caption, value in ((tr("Yield"), self._yield), (tr("Rate"), self._rate)):
            figures.addWidget(_label(caption, "caption"))
            figures.addWidget(value)
            figures.addStretch(1)
        self._line = QFrame()
        self._line.setObjectName("line")
        self._outer = layout = QVBoxLayout(self)
        layout.setSpacing(7)
        layout.addLayout(grid)
        layout.addWidget(self._line)
        layout.addWidget(self._below)
        self.set_compact(False)
        self.show_statistics(Statistics())

    def set_compact(self, compact: bool) -> None:
        """The four counts alone, or yield and rate below them too."""
        self._outer.setContentsMargins(*((16, 4, 16, 4) if compact else (16, 9, 16, 9)))
        for widget in (self._line, self._below):
            widget.setVisible(not compact)

    def count(self, verdict: Verdict) -> int:
        return int(self._counts[verdict].text())

    def show_statistics(self, statistics: Statistics) -> None:
        for verdict, count in (
            (Verdict.PASS, statistics.passed),
            (Verdict.REVIEW, statistics.review),
            (Verdict.FAIL, statistics.failed),
            (Verdict.NOT_JUDGED, statistics.not_judged),
        ):
            self._counts[verdict].setText(str(count))
            self._counts[verdict].setAccessibleName(joined(verdict_word(verdict), str(count)))
        fraction = statistics.yield_fraction
        self._yield.setText("–" if fraction is None else f"{100 * fraction:.1f} %")
        rate = statistics.parts_per_minute
        self._rate.setText(tr("{rate:.0f} / min", rate=rate) if rate >= 1 else "–")
