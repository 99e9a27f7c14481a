"""Confirmed good parts are taught: tried on all parts whose truth is known, released, rolled back if wanted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from inspector.pipeline.teaching_trial import TeachingTrial
from inspector.recipe import Recipe
from inspector.types import Disposition
from ui.background import Background, Task
from ui.language import now, tr
from ui.learning import teach_words as words
from ui.learning.part_pictures import PartPictures
from ui.learning.release_form import say_why
from ui.learning.release_work import ReleaseWork
from ui.learning.taught_marks import TaughtMarks
from ui.learning.teach_view import TeachView
from ui.learning.teaching_trial import ConfirmedParts, activate, confirmed_parts, try_out
from ui.learning.version_words import running_version
from ui.likely_recipe import likely_recipe
from ui.messages import stage_text
from ui.notifications import Notifications
from ui.run_session import RunSession
from ui.station import Station, TeachCancelledError
from ui.widgets.focus_home import FocusHome


class TeachPanel(TeachView):
    """Behaviour of the panel; one thing at a time is read, tried or released.

    Signals: `recipe_released` with the new version; `inspection_chosen` with a part's sequence; `user_changed` with the
    name that signed.
    """

    recipe_released = Signal(object)
    inspection_chosen = Signal(int)
    user_changed = Signal(str)

    def __init__(
        self, station: Station, session: RunSession, notifications: Notifications, background: Background
    ) -> None:
        super().__init__(PartPictures(station.database, background))
        self._station = station
        self._session = session
        self._notifications = notifications
        self._background = background
        self._name = ""
        self._confirmed: ConfirmedParts | None = None
        self._trial: TeachingTrial | None = None
        self._trial_task: Task | None = None
        self._busy = ""
        self._release = ReleaseWork(self.form, station, notifications, background)
        self._focus = FocusHome(self, self._homes)
        self._marks = TaughtMarks(station.database, background, self)
        self._marks.found.connect(self._on_taught_found)
        self.recipe.textActivated.connect(self.show_recipe)
        self.candidates.model.chosen_changed.connect(partial(self._show_trial, None))  # it was about other parts
        self.try_out.clicked.connect(self._on_try_clicked)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.clear.clicked.connect(self.candidates.model.clear_choice)
        self.flips.inspection_chosen.connect(self.inspection_chosen)
        self.form.edited.connect(self._show_readiness)
        self.form.release_wanted.connect(self._on_release_wanted)
        self._release.signed.connect(self.user_changed)
        self._release.released.connect(self._on_released)
        self._release.failed.connect(self._on_failed)
        self.roll_back.clicked.connect(self._on_roll_back_clicked)
        session.status_changed.connect(self._show_readiness)
        session.ended.connect(self._show_readiness)
        self._show_trial(None)

    @property
    def is_trying(self) -> bool:
        return self._trial_task is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        names = list(self._station.database.recipes.names())
        if names:  # read anew each time: somebody may have decided on parts meanwhile
            self.show_recipe(likely_recipe(self._station.database, names, self._name, self._session.recipe_name))
        self.recipe.clear()
        self.recipe.addItems(names)
        self.recipe.setCurrentIndex(self.recipe.findText(self._name))

    @Slot(str)
    def show_recipe(self, name: str) -> None:
        """The confirmed parts of a recipe's version in force, read anew. What was chosen of the same recipe stays."""
        if self.is_trying or self._busy:
            return
        if name != self._name:
            self._confirmed = None
            self._show_trial(None)
        self._name = name
        self.recipe.setCurrentIndex(self.recipe.findText(name))
        database = self._station.database
        self._start(tr("Reading confirmed parts…"))
        self._background.start(
            "confirmed-parts",
            lambda task: confirmed_parts(database, name),
            on_success=self._on_parts_read,
            on_failure=self._on_failed,
        )

    @Slot(object)
    def _on_parts_read(self, confirmed: ConfirmedParts) -> None:
        changed = self._confirmed is None or self._confirmed.recipe != confirmed.recipe
        known = () if self._confirmed is None else (*self._confirmed.good, *self._confirmed.defective)
        self._confirmed = confirmed
        if changed:
            with QSignalBlocker(self.candidates.model):
                self.candidates.model.clear_choice()
                self.candidates.model.show_known({})
        self.candidates.model.show_parts(confirmed.good)
        self.guards.show_statements(words.guard_statements(confirmed, self.candidates.model.known_count))
        if changed or known != (*confirmed.good, *confirmed.defective):
            self._show_trial(None)
        self.heading.setText(words.heading(confirmed))
        self._marks.look(confirmed.recipe, confirmed.good)
        self._end()

    @Slot(object)
    def _on_taught_found(self, roles: dict[int, str]) -> None:
        model = self.candidates.model
        model.show_known(roles)
        if self._confirmed is not None:
            self.guards.show_statements(words.guard_statements(self._confirmed, model.known_count))

    # The trial

    @Slot()
    def _on_try_clicked(self) -> None:
        confirmed, station, model = self._confirmed, self._station, self.candidates.model
        if confirmed is None or self._why_not_try():
            return
        references, tuning = model.chosen("references"), model.chosen("tuning")

        def work(task: Task) -> TeachingTrial:
            return try_out(
                station,
                confirmed,
                as_references=references,
                as_tuning=tuning,
                progress=task.report,
                cancelled=task.is_cancelled,
            )

        self._show_trial(None)
        self._trial_task = self._background.start(
            "teaching-trial",
            work,
            on_success=self._on_tried,
            on_failure=self._on_trial_failed,
            on_progress=self._on_trial_progressed,
        )
        self._start(stage_text(0, 1, "model"))

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._trial_task is not None:
            self._trial_task.cancel()
            self._start(tr("Cancelling…"))

    @Slot(int, int, str)
    def _on_trial_progressed(self, done: int, of: int, stage: str) -> None:
        if self._trial_task is None or self._trial_task.is_cancelled():
            return
        self.progress.setRange(0, 0 if stage == "model" else of)
        self.progress.setValue(done)
        self._start(stage_text(done, of, stage))

    @Slot(object)
    def _on_tried(self, trial: TeachingTrial) -> None:
        wanted = self._trial_task is not None and not self._trial_task.is_cancelled()
        self._trial_task = None
        self._end("" if wanted else tr("Cancelled: nothing was changed."))
        if wanted:
            self._show_trial(trial)

    @Slot(object)
    def _on_trial_failed(self, error: Exception) -> None:
        self._trial_task = None
        if isinstance(error, TeachCancelledError):
            self._end(tr("Cancelled: nothing was changed."))
        else:
            self._on_failed(error)

    def _show_trial(self, trial: TeachingTrial | None) -> None:
        self._trial = trial
        model = self.candidates.model
        self.chosen.setText(words.chosen_text(len(model.chosen("references")), len(model.chosen("tuning"))))
        self.table.setVisible(trial is not None)
        self.limits.setVisible(trial is not None)
        if trial is None or self._confirmed is None:
            self.outcome.show_statements(())
            self.flips.show_groups((), tr("Choose parts and try it: nothing is stored by that."))
        else:
            self.outcome.show_statements(words.trial_statements(trial))
            self.table.show_counts([words.counts(trial, kind) for kind in (Disposition.GOOD, Disposition.DEFECT)])
            self.limits.setText(words.limits_text(trial.limits_before, trial.limits_after))
            self.flips.show_groups(words.flip_groups(trial, self._confirmed), "")
        self._show_readiness()

    # Releasing

    @Slot()
    def _on_release_wanted(self) -> None:
        trial, confirmed, station = self._trial, self._confirmed, self._station
        if trial is None or confirmed is None or self._why_not_release():
            return
        self._start(tr("Saving…"))
        self._release.start("activate-taught", lambda why: activate(station, confirmed, trial, reason=why))

    @Slot()
    def _on_roll_back_clicked(self) -> None:
        confirmed, station = self._confirmed, self._station
        number = None if confirmed is None else confirmed.version_before
        if confirmed is None or number is None or self._why_not_roll_back():
            return
        recipes, name = station.database.recipes, confirmed.recipe.name
        self._start(tr("Rolling back…"))
        self._release.start("roll-back", lambda why: recipes.rollback(name, number, user=station.user, reason=why))

    @Slot(object)
    def _on_released(self, recipe: Recipe) -> None:
        self._end()
        self.recipe_released.emit(recipe)
        self.show_recipe(recipe.name)

    # What can be pressed

    def _start(self, busy: str) -> None:
        self._busy = busy
        self._show_readiness()

    def _end(self, note: str = "") -> None:
        self._busy = ""
        self._show_readiness()
        if note:
            self.note.setText(note)
            self.note.show()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._notifications.post_error(error)

    def _homes(self) -> tuple[QWidget, ...]:
        """A trial leads to the release, and everything else back to the choice of parts."""
        after_trial = () if self._trial is None else (self.form.reason,)
        return (self.cancel, *after_trial, self.candidates.view, self.form.reason, self.recipe)

    def _why_not_try(self) -> str:
        model = self.candidates.model
        if self._busy or self._confirmed is None:
            return now(self._busy) or tr("No recipe is open.")
        if self._session.is_active:
            return tr("The station is running: stop it before anything is learned.")
        if not (model.chosen("references") or model.chosen("tuning")):
            return tr("Choose at least one part.")
        return ""

    def _why_not_release(self) -> str:
        if self._busy or self._trial is None:
            return now(self._busy) or tr("Try it first: every part that would change is shown before anything is kept.")
        return words.blocked_reason(self._trial) if self._trial.blocked else ""

    def _why_not_roll_back(self) -> str:
        if self._busy or self._confirmed is None:
            return now(self._busy) or tr("No recipe is open.")
        if self._confirmed.version_before is None:
            return tr("No other version was in use before.")
        return "" if self.form.user.text().strip() else tr("Sign with your name.")

    @Slot()
    def _show_readiness(self) -> None:
        why_not_try, trying = self._why_not_try(), self.is_trying
        self.lead.setText(words.lead(self._confirmed, running_version(self._session, self._name)))
        say_why(self.try_out, why_not_try)
        self.cancel.setVisible(trying)
        self.progress.setVisible(trying)
        self.candidates.setEnabled(not self._busy)
        self.recipe.setEnabled(not self._busy and not trying)
        nothing = "" if self.candidates.model.has_choice else tr("Nothing is chosen.")
        say_why(self.clear, now(self._busy) or nothing)
        self.note.setText(now(self._busy) or why_not_try)
        self.note.setVisible(bool(self.note.text()))
        self.form.show_readiness(
            self._why_not_release(), tr("Saves a new version and lets the run page start it. The one before is kept.")
        )
        before = None if self._confirmed is None else self._confirmed.version_before
        self.roll_back.setText(
            tr("Roll back") if before is None else tr("Roll back to version {version}", version=before)
        )
        say_why(self.roll_back, self._why_not_roll_back())
