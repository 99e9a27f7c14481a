"""The frame around a chart: its title, what is said of it, and the chart or why there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.language import now
from ui.widgets.controls import text_label


class ChartCard(QFrame):
    """The chart comes later, by `hold`, since charts cost start-up time."""

    def __init__(self, title: str, head: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("card")
        self._summary = ""
        self.readout = text_label("", "caption", wraps=True)
        self.readout.setTextFormat(Qt.TextFormat.PlainText)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.readout.setFixedHeight(2 * self.readout.fontMetrics().lineSpacing() + 2)  # the chart below never jumps
        self.empty = text_label("", "caption", wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(text_label(title, "title"))
        top.addStretch(1)
        if head is not None:
            top.addWidget(head)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.readout)
        layout.addWidget(self._stack, 1)

    @property
    def shows_chart(self) -> bool:
        return self._stack.currentIndex() == 1

    def hold(self, chart: QWidget) -> None:
        self._stack.addWidget(chart)

    def show_chart(self, summary: str) -> None:
        """The chart; `summary` stands above it while nothing is pointed at."""
        self._summary = summary
        self.readout.setText(summary)
        self._stack.setCurrentIndex(1)

    def show_reason(self, why: str) -> None:
        """No chart, but why."""
        self._summary = ""
        self.readout.setText("")
        self.empty.setText(why)
        self._stack.setCurrentIndex(0)

    def show_piece(self, text: str) -> None:
        """What is pointed at; "" for nothing."""
        self.readout.setText(text or now(self._summary))
