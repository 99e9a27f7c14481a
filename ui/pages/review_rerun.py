"""Judging a stored inspection again from the review page: one at a time, with progress, and cancelled with a button."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from inspector.errors import OperatorError
from ui.background import Background, Task
from ui.language import tr
from ui.messages import describe_error, stage_text
from ui.notifications import Notifications
from ui.pages.review_reading import ReviewedInspection
from ui.pages.review_view import ReviewView
from ui.rerunning import RerunInspection, rerun_inspection
from ui.run_session import RunSession
from ui.station import Station, TeachCancelledError
from ui.widgets.review_rerun_words import rerun_words


class ReviewRerun(QObject):
    """The result stands beside the part it is about, and goes with it."""

    def __init__(
        self,
        view: ReviewView,
        station: Station,
        session: RunSession,
        background: Background,
        notifications: Notifications,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._station = station
        self.session = session
        self._background = background
        self._notifications = notifications
        self._shown: ReviewedInspection | None = None
        self._about: int | None = None
        self._task: Task | None = None
        view.rerun.clicked.connect(self.start)
        view.rerun_cancel.clicked.connect(self.cancel)
        session.status_changed.connect(self._on_run_changed)
        session.ended.connect(self._on_run_changed)
        self._show()

    @property
    def is_running(self) -> bool:
        return self._task is not None

    @property
    def refusal(self) -> str:
        """Why it cannot be started; empty when it can."""
        shown = self._shown
        if shown is None:
            return tr("Choose a part first.")
        if self.session.is_active:
            return tr("The station is running and needs the model: stop it before a part is judged again.")
        if shown.row.score is None:
            return tr("It was not judged: there is no score to compare with.")
        return shown.picture_note

    def show_inspection(self, inspection: ReviewedInspection | None) -> None:
        """Another part; what ran for the one before is cancelled."""
        before, self._shown = self._shown, inspection
        same = before is not None and inspection is not None and before.row.sequence == inspection.row.sequence
        if not same:
            self.cancel()
            self._view.rerun_note.setText("")
        self._show()

    @Slot()
    def start(self) -> None:
        if self.refusal or self.is_running or self._shown is None:
            return
        station, sequence = self._station, self._shown.row.sequence

        def work(task: Task) -> RerunInspection:
            return rerun_inspection(station, sequence, on_progress=task.report, cancelled=task.is_cancelled)

        self._about = sequence
        self._view.rerun_progress.setRange(0, 0)
        self._view.rerun_note.setText(stage_text(0, 1, "model"))
        self._task = self._background.start(
            "rerun",
            work,
            on_success=self._on_succeeded,
            on_failure=self._on_failed,
            on_progress=self._on_progressed,
        )
        self._show()

    @Slot()
    def cancel(self) -> None:
        if self._task is not None and not self._task.is_cancelled():
            self._task.cancel()
            self._view.rerun_note.setText(tr("Cancelling…"))

    @Slot(int, int, str)
    def _on_progressed(self, done: int, of: int, stage: str) -> None:
        if self._task is None or self._task.is_cancelled():
            return
        self._view.rerun_note.setText(stage_text(done, of, stage))
        self._view.rerun_progress.setRange(0, 0 if stage == "model" else of)
        self._view.rerun_progress.setValue(done)

    @Slot(object)
    def _on_succeeded(self, result: RerunInspection) -> None:
        self._end(rerun_words(result))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, TeachCancelledError):
            self._end(tr("Cancelled."))
        elif isinstance(error, OperatorError):
            self._end(str(describe_error(error)))
        else:
            self._end("")
            self._notifications.post_error(error)

    def _end(self, note: str) -> None:
        self._task = None
        about_shown = self._shown is not None and self._shown.row.sequence == self._about
        self._view.rerun_note.setText(note if about_shown else "")
        self._show()

    @Slot()
    def _on_run_changed(self) -> None:
        if self.session.is_active:
            self.cancel()  # the run waits for the model
        self._show()

    def _show(self) -> None:
        view, refusal = self._view, self.refusal
        view.rerun.setEnabled(not (refusal or self.is_running))
        view.rerun.setToolTip(refusal)
        view.rerun.setAccessibleDescription(
            refusal or tr("Judges the stored picture with the recipe version and golden samples of that day")
        )
        view.rerun_cancel.setVisible(self.is_running)
        view.rerun_progress.setVisible(self.is_running)
        view.rerun_note.setVisible(bool(view.rerun_note.text()))
