"""Layout of the review page; what it does stands in review_page.py."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QScrollArea,
    QSlider,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.imaging.image_view import ImageView
from ui.imaging.overlay import OverlayState
from ui.language import tr
from ui.setup.panel import column, scrolling
from ui.widgets.compact import is_compact
from ui.widgets.controls import Button, card, text_label
from ui.widgets.legend import Legend
from ui.widgets.queue_delegate import ROW_PX
from ui.widgets.review_decision import ReviewDecision
from ui.widgets.review_facts import ReviewFacts, ReviewHistory
from ui.widgets.review_filter_bar import ReviewFilterBar
from ui.widgets.review_verdict import ReviewVerdict

LIST_PX, WORDS_PX, LEGEND_PX = 300, 340, 190
NARROW_PX, NARROW_LIST_PX = 1300, 250
"""Up to this width of the page the list leaves more room to the picture."""

COMPACT_LIST_PX, COMPACT_WORDS_PX = 240, 326
OPACITY_PX, TOOLS_SPACING_PX = 60, 8
WIDE = 1.7
"""Width over height from which the golden sample stands beside the part, else below it."""


class ReviewView(QWidget):
    """The choice of parts above; below it the list, the part beside its golden sample, and what is said of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.overlay = OverlayState()
        self.filter_bar = ReviewFilterBar()
        self.count_note = text_label("", "caption")
        self.newer = Button("", "refresh")
        self.newer.hide()
        self.list = QueueList()
        self.empty = text_label("", "strong", wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture = ImageView(self.overlay)
        self.golden = ImageView()
        self.picture.setAccessibleName(tr("Picture of the part"))
        self.golden.setAccessibleName(tr("Nearest golden sample"))
        self.heat_button = _tool(tr("Heat (H)"), checkable=True)
        self.heat_button.setChecked(True)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(10, 100)
        self.opacity.setValue(round(self.overlay.opacity * 100))
        self.opacity.setAccessibleName(tr("Opacity of the heat"))
        self.opacity.setMinimumWidth(OPACITY_PX)
        self.opacity.setMaximumWidth(140)
        self.legend = Legend()
        self.legend.setMinimumWidth(LEGEND_PX)
        self.blink = _tool(tr("Blink (Space)"), checkable=True)
        self.fit = _tool(tr("Fit "))
        self.pixels = _tool("1:1")
        self.verdict = ReviewVerdict()
        self.decision = ReviewDecision()
        self.facts = ReviewFacts()
        self.history = ReviewHistory()
        self.rerun = Button(tr("Run again"), "refresh")
        self.rerun_cancel = Button(tr("Cancel"))
        self.rerun_progress = QProgressBar()
        self.rerun_progress.setTextVisible(False)
        self.rerun_note = text_label("", wraps=True)
        self.teach = Button(tr("Teach confirmed good parts…"), "setup")
        self._lay_out()
        self.decision.told_shown.connect(self._on_told_shown)

    def _lay_out(self) -> None:
        self._list_card, self._words = self._list_column(), self._words_column()
        self._columns = columns = QHBoxLayout()
        columns.addWidget(self._list_card)
        columns.addLayout(self._picture_column(), 1)
        columns.addWidget(self._words)
        self._outer = layout = QVBoxLayout(self)
        layout.addWidget(self.filter_bar)
        layout.addLayout(columns, 1)
        self._arrange()

    def _list_column(self) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(self.count_note, 1)
        head.addWidget(self.newer)
        self._list_stack = QStackedWidget()
        self._list_stack.addWidget(self.list)
        self._list_stack.addWidget(self.empty)
        frame, inside = card(head, self._list_stack, spacing=6)
        inside.setContentsMargins(1, 8, 1, 1)
        head.setContentsMargins(12, 0, 8, 0)
        return frame

    def _picture_column(self) -> QVBoxLayout:
        self._pictures = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._pictures.setSpacing(10)
        self._pictures.addWidget(self.picture, 17)
        self._pictures.addWidget(self.golden, 10)
        tools = QHBoxLayout()
        tools.setSpacing(TOOLS_SPACING_PX)
        tools.addWidget(self.heat_button)
        self._scale = QWidget()
        scale = QHBoxLayout(self._scale)
        scale.setContentsMargins(0, 0, 0, 0)
        scale.setSpacing(TOOLS_SPACING_PX)
        scale.addWidget(self.opacity, 1)
        scale.addWidget(self.legend, 2)
        tools.addWidget(self._scale, 3)
        tools.addStretch(1)
        for button in (self.blink, self.fit, self.pixels):
            tools.addWidget(button)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addLayout(self._pictures, 1)
        middle.addLayout(tools)
        return middle

    def _words_column(self) -> QScrollArea:
        running = QHBoxLayout()
        running.addWidget(self.rerun, 1)
        running.addWidget(self.rerun_cancel)
        self._verdict_card, inside = card(self.verdict)
        inside.setContentsMargins(14, 12, 14, 10)
        self._history_title = text_label(tr("Decisions so far"), "title")
        self._facts_card, inside = card(self.facts, self._history_title, self.history)
        inside.setContentsMargins(14, 12, 14, 12)
        again, inside = card(running, self.rerun_progress, self.rerun_note, self.teach)
        inside.setContentsMargins(14, 12, 14, 12)
        words = scrolling(column(self._verdict_card, self.decision, self._facts_card, again))
        words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return words

    def show_words(self, shown: bool) -> None:
        """Whether there is a part to say something of."""
        for frame in (self._verdict_card, self._facts_card):
            frame.setVisible(shown)

    def show_history(self, lines: tuple[str, ...]) -> None:
        self.history.show_lines(lines)
        for widget in (self._history_title, self.history):
            widget.setVisible(bool(lines))

    @Slot()
    def _on_told_shown(self) -> None:
        label, area = self.decision.told, self._words  # has its place once the card is laid out anew
        QTimer.singleShot(0, self, lambda: area.ensureWidgetVisible(label, 0, 4))

    def show_empty(self, words: str) -> None:
        """Why there is nothing in the list; no words show the list."""
        self.empty.setText(words)
        self._list_stack.setCurrentWidget(self.empty if words else self.list)

    def _arrange(self) -> None:
        compact = is_compact(self)
        self._outer.setContentsMargins(*((8, 6, 8, 6) if compact else (12, 10, 12, 10)))
        self._outer.setSpacing(6 if compact else 10)
        self._columns.setSpacing(8 if compact else 12)
        roomy = NARROW_LIST_PX if self.width() < NARROW_PX else LIST_PX
        self._list_card.setFixedWidth(COMPACT_LIST_PX if compact else roomy)
        self._words.setFixedWidth(COMPACT_WORDS_PX if compact else WORDS_PX)
        for widget in (self._scale, self.pixels):
            widget.setVisible(not compact)
        self.opacity.setVisible(self._has_room_for_opacity)
        self.filter_bar.set_compact(compact)

    @property
    def _has_room_for_opacity(self) -> bool:
        """Beside the scale of the heat, which says what the colours mean."""
        tools = (self.heat_button, self.blink, self.fit, self.pixels)
        needed = [*(tool.sizeHint().width() for tool in tools), LEGEND_PX, OPACITY_PX]
        sides = self._outer.contentsMargins().left() + self._outer.contentsMargins().right()
        others = self._list_card.width() + self._words.width() + 2 * self._columns.spacing() + sides
        return sum(needed) + TOOLS_SPACING_PX * len(needed) <= self.width() - others

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()  # other words need other room
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        room = self._pictures.geometry()
        wide = room.width() > WIDE * max(1, room.height())
        directions = QBoxLayout.Direction
        self._pictures.setDirection(directions.LeftToRight if wide else directions.TopToBottom)


class QueueList(QTableView):
    """Rows of one height in one column: a list view would ask the model for each of a hundred thousand at every page.

    Letters are the page's keys.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Parts to review"))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_PX)
        rows.hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QTableView { background: transparent; outline: none; }")

    def focusInEvent(self, event: QFocusEvent) -> None:
        QAbstractScrollArea.focusInEvent(self, event)  # without a row of its own choice: another part may be looked at
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """None: what is typed decides."""


def _tool(text: str, *, checkable: bool = False) -> Button:
    """Not focused by a click: the space bar blinks."""
    button = Button(text)
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setStyleSheet("padding: 7px 9px;")
    return button
