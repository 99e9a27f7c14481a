"""Deciding and taking back on the review page: what was seen is decided on, and nobody is overwritten."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from database.records import RecordedInspection
from inspector.errors import NothingToUndoError, ReviewConflictError
from inspector.types import Disposition
from ui.background import Background, Task
from ui.language import tr
from ui.notifications import Notifications
from ui.pages.review_reading import ReviewedInspection
from ui.station import Station
from ui.widgets.review_decision import ReviewDecision


@dataclass(frozen=True, slots=True)
class _Decided:
    sequence: int
    revision: int


class ReviewDecisions(QObject):
    """One decision at a time is stored, off the GUI thread; until it is, and until a part is shown, none is taken.

    Signals: `stored` with the inspection after a decision, `taken_back` with it after an undo, `conflicted` with the
    sequence of a part that somebody else decided on meanwhile.
    """

    stored = Signal(object)
    taken_back = Signal(object)
    conflicted = Signal(int)

    def __init__(
        self, panel: ReviewDecision, station: Station, background: Background, notifications: Notifications
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._station = station
        self._background = background
        self._notifications = notifications
        self._shown: ReviewedInspection | None = None
        self._own: list[_Decided] = []
        self._storing: int | None = None
        self._about: int | None = None
        panel.decided.connect(self.decide)
        panel.undo_wanted.connect(self.undo)
        self._show()

    @property
    def is_storing(self) -> bool:
        return self._storing is not None

    def show_inspection(self, inspection: ReviewedInspection | None) -> None:
        """The part that is on the screen now, as it was read; None where there is none."""
        self._shown = inspection
        panel = self._panel
        about = None if inspection is None else inspection.row.sequence
        if about != self._about:
            panel.note.clear()
            panel.show_conflict("")
        self._about = about
        panel.refuse("" if inspection is not None else tr("Choose a part first."))
        panel.show_types(() if inspection is None else inspection.defect_types)
        panel.present.setVisible(inspection is not None)
        if inspection is not None:
            panel.show_decision(inspection.row.disposition, inspection.row.defect_type)
        self._show()

    def hold(self) -> None:
        """Another part is on its way: nothing is decided until it is on the screen."""
        self._shown = None
        self._show()

    def forget_own(self) -> None:
        """Somebody went to another part by hand: Undo is about that one now."""
        self._own = []
        self._show()

    @Slot(object, str)
    def decide(self, disposition: Disposition, defect_type: str) -> None:
        shown = self._shown
        if shown is None or self.is_storing:
            return
        reviews, user, note = self._station.database.reviews, self._station.user, self._panel.note.text().strip()
        sequence, revision = shown.row.sequence, shown.row.revision

        def store(task: Task) -> RecordedInspection:
            return reviews.decide(
                sequence,
                disposition,
                user=user,
                expected_revision=revision,
                defect_type=defect_type or None,
                note=note,
            )

        self._storing = sequence
        self._background.start("decide", store, on_success=self._on_decided, on_failure=self._on_failed)
        self._show()

    @Slot()
    def undo(self) -> None:
        """Takes back the decision made last here, else that on the part that is shown."""
        wanted = self._to_take_back
        if wanted is None or self.is_storing:
            return
        reviews, user = self._station.database.reviews, self._station.user

        def take_back(task: Task) -> RecordedInspection:
            return reviews.undo(wanted.sequence, user=user, expected_revision=wanted.revision)

        self._storing = wanted.sequence
        self._background.start("undo", take_back, on_success=self._on_taken_back, on_failure=self._on_failed)
        self._show()

    @property
    def _to_take_back(self) -> _Decided | None:
        if self._own:
            return self._own[-1]
        row = None if self._shown is None else self._shown.row
        return None if row is None or row.disposition is None else _Decided(row.sequence, row.revision)

    @Slot(object)
    def _on_decided(self, row: RecordedInspection) -> None:
        self._storing = None
        self._own.append(_Decided(row.sequence, row.revision))
        if self._about == row.sequence:
            self._panel.note.clear()
        self._show()
        self.stored.emit(row)

    @Slot(object)
    def _on_taken_back(self, row: RecordedInspection) -> None:
        self._storing = None
        self._forget(row.sequence)
        self._show()
        self.taken_back.emit(row)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        sequence, self._storing = self._storing, None
        assert sequence is not None
        self._forget(sequence)
        self._show()
        if isinstance(error, ReviewConflictError | NothingToUndoError):
            self.conflicted.emit(sequence)
        else:
            self._notifications.post_error(error)

    def _forget(self, sequence: int) -> None:
        self._own = [decided for decided in self._own if decided.sequence != sequence]

    def _show(self) -> None:
        wanted = self._to_take_back
        if wanted is None:
            self._panel.show_undo(tr("There is no decision to take back."), possible=False)
        else:
            self._panel.show_undo(tr("Takes back the decision on part {number}", number=wanted.sequence), possible=True)
