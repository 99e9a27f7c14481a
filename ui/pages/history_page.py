"""What the station's own records tell: charts, limits tried on them, studies, reports and the room they take."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.language import tr
from ui.messages import describe_error
from ui.widgets.compact import FittingArea, is_compact
from ui.widgets.controls import Button, Segments, card, text_label
from ui.widgets.statements import Sign
from ui.widgets.tab_order import put_in_place

logger = logging.getLogger(__name__)
MakePanel = Callable[[], QWidget]
MOST_BROKEN_PX = 760
LEAST_PANEL_PX = 510
"""Charts and lists that are not as high cannot be read: the panel is scrolled."""


class BrokenPanel(QWidget):
    """Stands in the place of a panel that could not be made, and says why. `retried` when its button was pressed."""

    retried = Signal()

    def __init__(self, error: Exception) -> None:
        super().__init__()
        message = describe_error(error)
        self.what = text_label(message.what, "title", wraps=True)
        self.remedy = text_label(message.remedy, wraps=True)
        self.again = Button(tr("Try again"), "refresh")
        for label in (self.what, self.remedy):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Sign("warning"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.what, 1)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        frame, inner = card(head, self.remedy)
        inner.addLayout(buttons)
        frame.setMaximumWidth(MOST_BROKEN_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        layout.addStretch(1)
        self.again.clicked.connect(self.retried)


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
        self._areas: dict[str, FittingArea] = {}
        self._stack = QStackedWidget()
        self.choice = Segments([(words, name) for name, words, _ in panels], panels[0][0])
        self.choice.chosen.connect(self._on_panel_chosen)
        head = QHBoxLayout()
        head.addWidget(self.choice)
        head.addStretch(1)
        self._outer = layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self._arrange()

    def _arrange(self) -> None:
        compact = is_compact(self)
        self._outer.setContentsMargins(*((8, 6, 8, 6) if compact else (16, 12, 16, 12)))
        self._outer.setSpacing(6 if compact else 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def panel(self, name: str) -> QWidget:
        """The panel of this name, made if nobody looked at it yet; a BrokenPanel where that fails."""
        if name not in self._made:
            try:
                made = self._makers[name]()
            except Exception as error:  # of one panel: the others, and the run, go on
                logger.exception("the panel %s could not be made", name)
                made = BrokenPanel(error)
                made.retried.connect(partial(self._make_again, name))
            self._made[name] = made
            self._areas[name] = FittingArea(made, LEAST_PANEL_PX)
            self._stack.addWidget(self._areas[name])
            put_in_place(self._stack, self._areas[name])
            self.panel_made.emit(made)
        return self._made[name]

    def _make_again(self, name: str) -> None:
        area = self._areas.pop(name)
        del self._made[name]
        self._stack.removeWidget(area)
        area.deleteLater()
        self.show_panel(name)
        self.panel(name).setFocus()

    def show_panel(self, name: str) -> None:
        self.choice.set_value(name)
        self.panel(name)
        self._stack.setCurrentWidget(self._areas[name])

    def open(self) -> None:
        """Called when the page is shown: makes the panel that is chosen."""
        self.show_panel(str(self.choice.value))

    @Slot(object)
    def _on_panel_chosen(self, name: object) -> None:
        self.show_panel(str(name))
