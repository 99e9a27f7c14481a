"""What the station's own records tell: charts, limits tried on them, studies, reports and the room they take."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.controls import Segments

MakePanel = Callable[[], QWidget]


class HistoryPage(QWidget):
    """One panel of several; each is made when it is first looked at, because charts and reports cost start-up time.

    Args:
        panels: name, words and maker of each, in order.
    """

    panel_made = Signal(object)

    def __init__(self, panels: Sequence[tuple[str, str, MakePanel]]) -> None:
        super().__init__()
        self._makers = {name: make for name, _, make in panels}
        self._made: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.choice = Segments([(words, name) for name, words, _ in panels], panels[0][0])
        self.choice.chosen.connect(self._on_panel_chosen)
        head = QHBoxLayout()
        head.addWidget(self.choice)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def panel(self, name: str) -> QWidget:
        """The panel of this name, made if nobody looked at it yet."""
        if name not in self._made:
            self._made[name] = made = self._makers[name]()
            self._stack.addWidget(made)
            self.panel_made.emit(made)
        return self._made[name]

    def show_panel(self, name: str) -> None:
        self.choice.set_value(name)
        self._stack.setCurrentWidget(self.panel(name))

    def open(self) -> None:
        """Called when the page is shown: makes the panel that is chosen."""
        self.show_panel(str(self.choice.value))

    @Slot(object)
    def _on_panel_chosen(self, name: object) -> None:
        self.show_panel(str(name))
