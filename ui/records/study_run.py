"""A study under way: one part after another is asked for, judged by the running station, and its judgement kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent

from database.records import RecordedInspection
from database.study_records import StudyJudgement
from inspector.errors import OperatorError
from inspector.pipeline.state import StationState
from inspector.recipe import TriggerMode
from inspector.types import Verdict
from ui.background import Background
from ui.bridge import LivePicture
from ui.language import tr
from ui.learning.release_form import say_why
from ui.messages import stage_text
from ui.notifications import Notifications
from ui.records.study_plan import StudyPart
from ui.records.study_reading import RunnableStudy, lot_of, serial_of
from ui.records.study_run_view import StudyRunView
from ui.records.study_run_words import instruction_words, why_not_inspect
from ui.run_session import FAULTS, RunSession
from ui.station import Station

Presentation = tuple[StudyPart, int]


class StudyRun(StudyRunView):
    """Behaviour of a study under way, on the run session: every judgement is an inspection with its own row.

    A row is known as the answer by its serial number, so parts that anybody else triggers never get into the study.
    A part that was NOT JUDGED is shown again, or kept so.

    Signals: `finished` with the study's id, when the last part is judged; `left` with it, when somebody paused it.
    """

    finished = Signal(int)
    left = Signal(int)

    def __init__(
        self, station: Station, session: RunSession, notifications: Notifications, background: Background
    ) -> None:
        super().__init__()
        self._station = station
        self._session = session
        self._notifications = notifications
        self._background = background
        self._runnable: RunnableStudy | None = None
        self._to_come: list[Presentation] = []
        self._serial = ""
        self._not_judged: RecordedInspection | None = None
        self._is_storing = self._owns_run = False
        self._lot: str | None = None
        self._stage = ""
        self.start.clicked.connect(self._on_start_clicked)
        self.inspect.clicked.connect(self._on_inspect_clicked)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.leave.clicked.connect(self.pause)
        self.image.shown_size_changed.connect(self._on_view_resized)
        session.status_changed.connect(self._on_status_changed)
        session.progress_made.connect(self._on_progress_made)
        session.ended.connect(self._on_run_ended)
        session.failed.connect(self._on_trigger_refused)
        session.frame_arrived.connect(self._on_frame_arrived)

    @property
    def study(self) -> int | None:
        """The study under way."""
        return None if self._runnable is None else self._runnable.reading.study.id

    @property
    def is_judging(self) -> bool:
        return bool(self._serial) or self._is_storing

    def open(self, runnable: RunnableStudy) -> None:
        """Begins a study, or goes on with it. Raises UsageError for a plan that cannot be shown."""
        done = {(judgement.part, judgement.repeat) for judgement in runnable.reading.judgements}
        self._to_come = [(part, repeat) for part, repeat in runnable.plan.order() if (part.name, repeat) not in done]
        self._runnable = runnable
        self._not_judged = None
        self._serial = self._stage = ""
        self.title.setText(
            tr(
                "{study} · {recipe}, version {version}",
                study=runnable.reading.study.name,
                recipe=runnable.recipe.name,
                version=runnable.recipe.version,
            )
        )
        self.bar.setRange(0, runnable.plan.total)
        self.image.clear(tr("No picture yet"))
        if self._to_come:
            self._show_state()
        else:
            self._finish()

    @Slot()
    def pause(self) -> None:
        """Leaves the study as it is; what was judged is kept."""
        if self._is_storing:
            return
        study = self._close()
        if study is not None:
            self.left.emit(study)

    def _close(self) -> int | None:
        study = self.study
        if self._owns_lot:
            self._session.set_lot(self._lot)
        self._runnable, self._serial = None, ""
        if self._owns_run:
            self._session.stop()
        return study

    # The station

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_state()

    @Slot()
    def _on_start_clicked(self) -> None:
        if self._runnable is None or self._session.is_active:
            return
        try:
            # Whatever the recipe's trigger is: the person says when the part lies there.
            self._session.start(replace(self._runnable.recipe, trigger=TriggerMode.SOFTWARE))
        except OperatorError as error:
            self._notifications.post_error(error)
            return
        self._owns_run = True
        self._show_state()

    @Slot(object)
    def _on_status_changed(self, status: object) -> None:
        if self._session.state in FAULTS or self._session.state is StationState.STOPPED:
            self._serial = ""  # its inspection, if one comes, is no judgement: the part is asked for again
        self._show_state()

    @Slot(int, int, str)
    def _on_progress_made(self, done: int, of: int, stage: str) -> None:
        self._stage = stage_text(done, of, stage)
        self._show_state()

    @Slot()
    def _on_run_ended(self) -> None:
        self._owns_run = False
        self._serial = self._stage = ""
        self.image.clear(tr("No picture yet"))
        self._show_state()

    @Slot(object)
    def _on_trigger_refused(self, error: object) -> None:
        self._serial = ""
        self._show_state()

    @Slot(object)
    def _on_frame_arrived(self, live: LivePicture) -> None:
        if self.isVisible() and self._runnable is not None:
            self.image.show_picture(live.picture, live.size)

    @Slot(int, int)
    def _on_view_resized(self, width: int, height: int) -> None:
        if self.isVisible():
            self._session.set_view_size(width, height)

    # One part

    @Slot()
    def _on_inspect_clicked(self) -> None:
        if self._runnable is None or self._why_not_inspect():
            return
        part, repeat = self._to_come[0]
        study = self._runnable.reading.study.id
        self._not_judged = None
        self._serial = serial_of(study, part.name, repeat)
        if not self._owns_lot:
            self._lot = self._session.lot
            self._session.set_lot(lot_of(study))
        self._session.trigger(self._serial)
        self._show_state()

    @Slot(object)
    def on_row_recorded(self, row: RecordedInspection) -> None:
        """A committed row, from the recorder."""
        if self._runnable is None or not self._serial or row.serial != self._serial:
            return
        self._serial = ""
        if row.verdict is Verdict.NOT_JUDGED:
            self._not_judged = row
            self._show_state()
        else:
            self._store(row)

    @Slot()
    def _on_keep_clicked(self) -> None:
        row, self._not_judged = self._not_judged, None
        if row is not None and not self.is_judging:
            self._store(row)

    def _store(self, row: RecordedInspection) -> None:
        assert self._runnable is not None
        part, repeat = self._to_come[0]
        study, studies = self._runnable.reading.study.id, self._station.database.studies
        judgement = StudyJudgement(part.name, part.is_good, repeat, row.verdict, row.score, row.sequence)
        self._is_storing = True
        self._background.start(
            "store-judgement",
            lambda task: studies.add(study, judgement),
            on_success=self._on_stored,
            on_failure=self._on_storing_failed,
        )
        self._show_state()

    @Slot(object)
    def _on_stored(self, _: object) -> None:
        self._is_storing = False
        del self._to_come[0]
        if self._to_come:
            self._show_state()
        else:
            self._finish()

    @Slot(object)
    def _on_storing_failed(self, error: Exception) -> None:
        self._is_storing = False
        self._notifications.post_error(error)
        self._show_state()

    def _finish(self) -> None:
        assert self._runnable is not None
        study, studies = self._runnable.reading.study.id, self._station.database.studies
        self._is_storing = True
        self._background.start(
            "finish-study",
            lambda task: studies.finish(study).id,
            on_success=self._on_finished,
            on_failure=self._on_finishing_failed,
        )
        self._show_state()

    @Slot(object)
    def _on_finished(self, study: int) -> None:
        self._is_storing = False
        self._close()
        self.finished.emit(study)

    @Slot(object)
    def _on_finishing_failed(self, error: Exception) -> None:
        self._is_storing = False
        self._notifications.post_error(error)
        self.pause()  # every judgement is kept; going on with it finishes it

    # What is shown

    @property
    def _owns_lot(self) -> bool:
        return self._runnable is not None and self._session.lot == lot_of(self._runnable.reading.study.id)

    def _why_not_inspect(self) -> str:
        assert self._runnable is not None
        return why_not_inspect(
            self._runnable.recipe, self._session, judging=self.is_judging, owns_run=self._owns_run, stage=self._stage
        )

    def _show_state(self) -> None:
        if self._runnable is None:
            return
        total, to_come = self._runnable.plan.total, len(self._to_come)
        self.bar.setValue(total - to_come)
        if not to_come:
            self.instruction.setText(tr("All parts are judged."))
            self.remedy.setText("")
            for button in (self.start, self.inspect, self.keep):
                button.hide()
            return
        part = self._to_come[0][0].name
        self.step.setText(tr("Part {number} of {total}", number=total - to_come + 1, total=total))
        instruction, remedy = instruction_words(part, self._session, self._not_judged, judging=self.is_judging)
        self.instruction.setText(instruction)
        self.remedy.setText(remedy)
        self._show_buttons()

    def _show_buttons(self) -> None:
        why_not, active, was_open = self._why_not_inspect(), self._session.is_active, self.inspect.isEnabled()
        self.start.setVisible(not active)
        self.inspect.setVisible(active)
        self.inspect.setText(tr("Inspect") if self._not_judged is None else tr("Inspect again"))
        say_why(self.inspect, why_not)
        say_why(self.leave, tr("Judging…") if self._is_storing else "")
        self.keep.setVisible(self._not_judged is not None and not self.is_judging)
        self.note.setText("" if self.is_judging or not active else why_not)
        if not active:
            self.start.setFocus()
        elif not why_not and not was_open:
            self.inspect.setFocus()
