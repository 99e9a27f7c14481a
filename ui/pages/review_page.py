"""What the review page does: one part after another is looked at and decided on, without a mouse if need be."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from database.inspection_filter import InspectionFilter
from database.records import RecordedInspection
from inspector.errors import OperatorError
from inspector.types import Disposition
from ui.background import Background, Task
from ui.language import tr
from ui.messages import describe_error
from ui.notifications import Notifications
from ui.pages.review_decisions import ReviewDecisions
from ui.pages.review_picture import ReviewPicture
from ui.pages.review_queue import ReviewQueue
from ui.pages.review_reading import ReviewedInspection, read_inspection
from ui.pages.review_rerun import ReviewRerun
from ui.pages.review_view import ReviewView
from ui.run_session import RunSession
from ui.station import Station
from ui.widgets.focus_home import FocusHome
from ui.widgets.review_decision import TYPE_KEYS
from ui.widgets.review_words import conflict_words, facts, history_words


class ReviewPage(ReviewView):
    """Behaviour of the review page.

    Signals: `count_changed` with how many parts wait for a person; `teach_requested` with the recipe whose confirmed
    good parts are to be taught.
    """

    count_changed = Signal(int)
    teach_requested = Signal(str)

    def __init__(
        self, station: Station, session: RunSession, notifications: Notifications, background: Background
    ) -> None:
        super().__init__()
        self._station = station
        self._notifications = notifications
        self._background = background
        self._shown: ReviewedInspection | None = None
        self._wanted: int | None = None
        self._is_reading = self._is_outdated = False
        self._conflicted: int | None = None
        self.pictures = ReviewPicture(self)
        self.queue = ReviewQueue(self, station, background, notifications)
        self.decisions = ReviewDecisions(self.decision, station, background, notifications)
        self.rerunning = ReviewRerun(self, station, session, background, notifications)
        self._focus = FocusHome(self, lambda: (self.list,))
        self._connect()
        self._make_keys()
        self._show(None)

    def _connect(self) -> None:
        self.queue.looked_at.connect(self._on_part_looked_at)
        self.queue.counting.changed.connect(self.count_changed)
        self.decisions.stored.connect(self._on_decision_stored)
        self.decisions.taken_back.connect(self._on_decision_taken_back)
        self.decisions.conflicted.connect(self._on_conflict_found)
        self.decision.next_wanted.connect(self.queue.go_on)
        self.decision.note.left.connect(self.list.setFocus)
        self.filter_bar.left.connect(self.list.setFocus)
        self.teach.clicked.connect(self._on_teach_clicked)

    def _make_keys(self) -> None:
        """Single keys, wherever the focus is on the page: a text field takes what is typed before they hear of it."""
        choose = self.decision.choose
        keys: dict[str, Callable[[], object]] = {
            "A": partial(choose, Disposition.GOOD),
            "R": partial(choose, Disposition.DEFECT),
            "U": partial(choose, Disposition.UNSURE),
            "Z": self.decisions.undo,
            "Ctrl+Z": self.decisions.undo,
            "H": self.heat_button.click,
            "Space": self.pictures.toggle_blink,
            "Return": self._on_enter_pressed,
            "Enter": self._on_enter_pressed,
            "Ctrl+R": self.queue.reload,
            **{str(number): partial(self.decision.choose_type, number) for number in range(1, TYPE_KEYS + 1)},
        }
        for key, slot in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)  # a key that is held down must not decide on the next part too
            shortcut.activated.connect(slot)

    # From elsewhere

    @property
    def shown_sequence(self) -> int | None:
        """The inspection on the screen; None while none is."""
        return None if self._shown is None else self._shown.row.sequence

    def show_inspection(self, sequence: int) -> None:
        """Opens one inspection, whatever the list shows."""
        self.queue.open()
        self.decisions.go_by_hand()
        self.queue.go_to(sequence)

    def show_filter(self, wanted: InspectionFilter) -> None:
        """Lists a selection that was made elsewhere, such as a bar of a chart."""
        self.filter_bar.show_filter(wanted)

    @Slot(object)
    def on_row_recorded(self, row: RecordedInspection) -> None:
        """A committed row, from the recorder; connect it queued."""
        self.queue.on_row_recorded(row)

    def count(self) -> None:
        """Counts what waits for a person; `count_changed` tells."""
        self.queue.counting.start()

    # One part

    @Slot(object, bool)
    def _on_part_looked_at(self, sequence: int | None, by_hand: bool) -> None:
        if by_hand:
            self.decisions.go_by_hand()
        if sequence is None:
            self._wanted = None
            self._show(None)
        else:
            self._read(sequence)

    def _read(self, sequence: int) -> None:
        """Reads a part; of several that are wanted while one is read, only the last, and that as it is by then."""
        self._wanted = sequence
        self._is_outdated = self._is_reading
        if self.shown_sequence != sequence:
            self.decisions.hold(sequence)
        if self._is_reading:
            return
        self._is_reading = True
        station, box = self._station, self.pictures.box

        def read(task: Task) -> ReviewedInspection:
            return read_inspection(station, sequence, box)

        self._background.start(
            "read-review", read, on_success=self._on_inspection_read, on_failure=self._on_read_failed
        )

    @Slot(object)
    def _on_inspection_read(self, inspection: ReviewedInspection) -> None:
        self._is_reading = False
        if self._is_outdated and self._wanted is not None:
            self._read(self._wanted)
        elif inspection.row.sequence == self._wanted:
            self._show(inspection)

    @Slot(object)
    def _on_read_failed(self, error: Exception) -> None:
        self._is_reading = False
        if self._is_outdated and self._wanted is not None:
            self._read(self._wanted)
            return
        self._show(None)
        if isinstance(error, OperatorError):
            self.pictures.show_inspection(None, str(describe_error(error)))
        else:
            self._notifications.post_error(error)

    def _show(self, inspection: ReviewedInspection | None) -> None:
        self._shown = inspection
        row = None if inspection is None else inspection.row
        self.pictures.show_inspection(inspection, tr("No part is shown."))
        self.show_words(row is not None)
        self.verdict.show_inspection(row)
        self.facts.show_facts(() if row is None else facts(row))
        self.show_history(() if inspection is None else history_words(inspection.history))
        self.decisions.show_inspection(inspection)
        self.rerunning.show_inspection(inspection)
        refusal = "" if row is not None else tr("Choose a part first.")
        self.teach.setEnabled(not refusal)
        self.teach.setToolTip(refusal)
        self.teach.setAccessibleDescription(
            refusal or tr("Teaches parts of this recipe that were confirmed to be good")
        )
        if inspection is None:
            return
        self.queue.model.show_disposition(
            inspection.row.sequence, inspection.row.disposition, inspection.row.defect_type, inspection.row.revision
        )
        if self._conflicted == inspection.row.sequence and inspection.history:
            self.decision.show_conflict(conflict_words(inspection.history[-1]))
        self._conflicted = None

    # Decisions

    @Slot(object)
    def _on_decision_stored(self, row: RecordedInspection) -> None:
        self._take(row)
        if self.queue.current != row.sequence:
            return  # somebody has gone to another part meanwhile
        self.queue.go_on_to_undecided()
        if self.queue.current == row.sequence:
            self._read(row.sequence)  # the last one stays, with what was decided

    @Slot(object)
    def _on_decision_taken_back(self, row: RecordedInspection) -> None:
        self._take(row)
        self.queue.go_to(row.sequence)

    @Slot(int)
    def _on_conflict_found(self, sequence: int) -> None:
        self._conflicted = sequence
        self.queue.go_to(sequence)

    def _take(self, row: RecordedInspection) -> None:
        self.queue.model.show_disposition(row.sequence, row.disposition, row.defect_type, row.revision)
        self.queue.counting.start()

    @Slot()
    def _on_enter_pressed(self) -> None:
        """Presses the button that was reached by keyboard, else goes on to the next part."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        else:
            self.queue.go_on()

    @Slot()
    def _on_teach_clicked(self) -> None:
        if self._shown is not None:
            self.teach_requested.emit(self._shown.row.recipe_name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.setFocus()
        self.queue.open()
