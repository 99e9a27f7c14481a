"""Deciding and taking back on the review page: what was seen is decided on, and nobody is overwritten."""

from __future__ import annotations

from dataclasses import dataclass, replace

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
from ui.widgets.review_words import decision_words


@dataclass(frozen=True, slots=True)
class _Decided:
    """A decision that can be taken back."""

    sequence: int
    revision: int
    disposition: Disposition | None
    defect_type: str | None

    @classmethod
    def of(cls, row: RecordedInspection) -> _Decided:
        return cls(row.sequence, row.revision, row.disposition, row.defect_type)

    @property
    def words(self) -> str:
        return decision_words(self.disposition, self.defect_type)


class ReviewDecisions(QObject):
    """One decision at a time is stored, off the GUI thread; until it is, and until a part is shown, none is taken.

    A key that came too early is told of, and never applied to another part than the one that was on the screen. Undo
    takes back what this person decided since the page was opened, the last one first; of a part that was gone to by
    hand, first what was decided on that one, by whomever.

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
        self._own: dict[str, list[_Decided]] = {}
        self._went_by_hand = False
        self._coming: int | None = None
        self._undoing: _Decided | None = None
        self._storing: int | None = None
        self._about: int | None = None
        panel.decided.connect(self.decide)
        panel.typeless_pressed.connect(self._on_typeless_pressed)
        panel.undo_wanted.connect(self.undo)
        self._show()

    @property
    def is_storing(self) -> bool:
        return self._storing is not None

    def show_inspection(self, inspection: ReviewedInspection | None) -> None:
        """The part that is on the screen now, as it was read; None where there is none."""
        self._shown, self._coming = inspection, None
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

    def hold(self, sequence: int) -> None:
        """Another part is on its way: nothing is decided until it is on the screen."""
        self._shown, self._coming = None, sequence
        self._show()

    def go_by_hand(self) -> None:
        """Somebody went to another part by hand: Undo is first about that one now."""
        self._went_by_hand = True
        self._panel.show_told("")
        self._show()

    @property
    def _why_not(self) -> str:
        """Why nothing can be decided now; empty when it can."""
        if self._storing is not None:
            return tr("Not taken: the decision on part {number} was still being stored.", number=self._storing)
        if self._shown is not None:
            return ""
        if self._coming is not None:
            return tr("Not taken: part {number} was not on the screen yet.", number=self._coming)
        return tr("Not taken: no part is shown.")

    @Slot(object, str)
    def decide(self, disposition: Disposition, defect_type: str) -> None:
        shown, why_not = self._shown, self._why_not
        self._panel.show_told(why_not)
        if shown is None or why_not:
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
        """Takes back what the panel names beside the button."""
        wanted = self._to_take_back
        too_early = self.is_storing or (self._went_by_hand and self._coming is not None)
        if wanted is None or too_early:
            self._panel.show_told(self._why_not if too_early else tr("There is no decision to take back."))
            return
        self._panel.show_told("")
        reviews, user = self._station.database.reviews, self._station.user

        def take_back(task: Task) -> RecordedInspection:
            return reviews.undo(wanted.sequence, user=user, expected_revision=wanted.revision)

        self._storing, self._undoing = wanted.sequence, wanted
        self._background.start("undo", take_back, on_success=self._on_taken_back, on_failure=self._on_failed)
        self._show()

    @property
    def _mine(self) -> list[_Decided]:
        """What the person who is signed in decided, the last one last."""
        return self._own.setdefault(self._station.user, [])

    @property
    def _to_take_back(self) -> _Decided | None:
        row = None if self._shown is None else self._shown.row
        here = None if row is None or row.disposition is None else _Decided.of(row)
        if self._mine and not (self._went_by_hand and here):
            return self._mine[-1]
        return here

    @Slot(int)
    def _on_typeless_pressed(self, number: int) -> None:
        self._panel.show_told(self._why_not or tr("No type of defect is on key {number}.", number=number))

    @Slot(object)
    def _on_decided(self, row: RecordedInspection) -> None:
        self._storing, self._went_by_hand = None, False
        self._mine.append(_Decided.of(row))
        if self._about == row.sequence:
            self._panel.note.clear()
        self._show()
        self.stored.emit(row)

    @Slot(object)
    def _on_taken_back(self, row: RecordedInspection) -> None:
        undone, self._storing, self._undoing, self._went_by_hand = self._undoing, None, None, False
        assert undone is not None
        self._drop(undone, row)
        self._panel.show_told(
            tr(
                "Taken back on part {number}: {before} → {after}",
                number=row.sequence,
                before=undone.words,
                after=_Decided.of(row).words,
            )
        )
        self._show()
        self.taken_back.emit(row)

    def _drop(self, undone: _Decided, row: RecordedInspection) -> None:
        """Forgets what was taken back, whose ever it was; one's own before it on that part may hold again."""
        mine = self._mine
        here = [place for place, decided in enumerate(mine) if decided.sequence == row.sequence]
        if here and mine[here[-1]].revision == undone.revision:
            del mine[here.pop()]
        if not here:
            return
        before, now_held = mine[here[-1]], _Decided.of(row)
        if before == replace(now_held, revision=before.revision):
            mine[here[-1]] = now_held
        else:
            del mine[here[-1]]

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        sequence, self._storing, self._undoing = self._storing, None, None
        assert sequence is not None
        if isinstance(error, ReviewConflictError | NothingToUndoError):
            self._own[self._station.user] = [decided for decided in self._mine if decided.sequence != sequence]
            self._show()
            self.conflicted.emit(sequence)
        else:  # nothing was stored, and what was decided before still holds
            self._show()
            self._notifications.post_error(error)

    def _show(self) -> None:
        wanted = self._to_take_back
        if wanted is None:
            self._panel.show_undo(tr("There is no decision to take back."), possible=False)
            return
        words = tr("Undo takes back: part {number}, {decision}", number=wanted.sequence, decision=wanted.words)
        self._panel.show_undo(words, possible=True)
