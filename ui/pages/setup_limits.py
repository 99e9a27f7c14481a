"""The third step of the set-up: limits suggested from the golden samples, and changed by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from inspector.pipeline.preparation import Taught
from ui.background import Background, Task
from ui.pages.setup_draft import SetupDraft
from ui.pages.tile_content import stage_text
from ui.station import Station, TeachCancelledError

if TYPE_CHECKING:
    from ui.pages.setup_page import SetupPage


class SetupLimits(QObject):
    """Teaches in the background and keeps line, numbers and words in step with the draft."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, view: SetupPage, station: Station, background: Background) -> None:
        super().__init__(view)
        self._view = view
        self._station = station
        self._background = background
        self._task: Task | None = None
        self._taught_draft: SetupDraft | None = None
        self._note = ""
        view.progress.hide()
        view.cancel.hide()
        view.suggest.clicked.connect(self.suggest)
        view.cancel.clicked.connect(self._on_cancel_clicked)
        view.rate.chosen.connect(self._on_rate_chosen)
        view.review.valueChanged.connect(self._on_review_changed)
        view.reject.valueChanged.connect(self._on_reject_changed)
        view.limits_line.limits_dragged.connect(self._on_limits_dragged)

    @property
    def is_teaching(self) -> bool:
        return self._task is not None

    @property
    def _draft(self) -> SetupDraft:
        return self._view.draft

    @Slot()
    def suggest(self) -> None:
        """Loads the model, encodes the golden samples and asks for limits; can be cancelled."""
        draft = self._draft
        if self._task is not None or draft.missing_for_teaching():
            return
        recipe, images, rate = draft.recipe(), tuple(draft.images), draft.false_reject_rate
        station = self._station

        def teach(task: Task) -> Taught:
            return station.teach(
                recipe,
                images,
                false_reject_rate=rate,
                progress=task.report,
                cancelled=task.is_cancelled,
            )

        self._taught_draft = draft
        self._note = "Loading model…"
        self._view.progress.setRange(0, 0)
        self._task = self._background.start(
            "teach",
            teach,
            on_success=self._on_taught,
            on_failure=self._on_teaching_failed,
            on_progress=self._on_progress,
        )
        self.changed.emit()

    def cancel_teaching(self) -> None:
        """What is being taught is no longer wanted."""
        if self._task is not None:
            self._task.cancel()
        self._note = ""

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self.cancel_teaching()
        self._note = "Cancelling…"
        self.changed.emit()

    @Slot(int, int, str)
    def _on_progress(self, done: int, total: int, text: str) -> None:
        if self._task is None or self._task.is_cancelled():
            return
        self._note = stage_text(done, total, text)
        self._view.progress.setRange(0, total if text != "model" else 0)
        self._view.progress.setValue(done)
        self.changed.emit()

    @Slot(object)
    def _on_taught(self, taught: Taught) -> None:
        wanted = self._task is not None and not self._task.is_cancelled() and self._taught_draft is self._draft
        self._task = None
        self._note = ""
        if wanted:
            self._draft.taught = taught
            self._draft.limits = taught.limits_for(self._draft.false_reject_rate)  # it may have been chosen meanwhile
        self.show_draft()
        self.changed.emit()

    @Slot(object)
    def _on_teaching_failed(self, error: Exception) -> None:
        cancelled = isinstance(error, TeachCancelledError)
        self._task = None
        self._note = "Cancelled: no limits were set." if cancelled else ""
        if not cancelled:
            self.failed.emit(error)
        self.changed.emit()

    @Slot(object)
    def _on_rate_chosen(self, rate: Any) -> None:
        draft = self._draft
        draft.false_reject_rate = float(rate)
        if draft.taught is not None:
            draft.limits = draft.taught.limits_for(draft.false_reject_rate)
        else:
            draft.make_stale()  # stored limits were for another rate
        self.show_draft()
        self.changed.emit()

    @Slot(float)
    def _on_review_changed(self, review: float) -> None:
        if self._draft.limits is not None:  # the other limit keeps the figures that the box does not show
            self._on_limits_dragged(review, max(review, self._draft.limits.reject))

    @Slot(float)
    def _on_reject_changed(self, reject: float) -> None:
        if self._draft.limits is not None:
            self._on_limits_dragged(min(reject, self._draft.limits.review), reject)

    @Slot(float, float)
    def _on_limits_dragged(self, review: float, reject: float) -> None:
        if self._draft.limits is None:
            return
        self._draft.set_limits_by_hand(review, reject)
        self.show_draft()
        self.changed.emit()

    def show_draft(self) -> None:
        """Brings the line, the numbers and the words in step with the draft."""
        view, draft = self._view, self._draft
        view.rate.set_value(draft.false_reject_rate)
        view.limits_line.show_limits(draft.scores, draft.limits)
        for box in (view.review, view.reject):
            box.setEnabled(draft.limits is not None)
        if draft.limits is not None:
            for box, value in ((view.review, draft.limits.review), (view.reject, draft.limits.reject)):
                with QSignalBlocker(box):
                    box.setValue(value)
        view.provisional.setText(self._provisional_text())
        view.provisional.setVisible(bool(view.provisional.text()))
        view.promise.setText(draft.promise())
        view.promise.setVisible(bool(view.promise.text()))

    def _provisional_text(self) -> str:
        limits = self._draft.limits
        if limits is None:
            return ""
        if limits.method == "manual":
            return "Set by hand."
        return "Provisional: too few golden samples to know how good parts spread." if limits.provisional else ""

    def show_readiness(self, busy: str) -> None:
        """`busy` says what else is under way, empty for nothing."""
        view = self._view
        missing = busy or self._draft.missing_for_teaching()
        view.suggest.setEnabled(not missing and not self.is_teaching)
        view.progress.setVisible(self.is_teaching)
        view.cancel.setVisible(self.is_teaching)
        view.cancel.setEnabled(self._task is not None and not self._task.is_cancelled())
        ready = "" if self._draft.limits is not None else "Ready: every golden sample is judged against the others."
        view.teaching_note.setText(self._note or missing or ready)
        view.teaching_note.setVisible(bool(view.teaching_note.text()))
