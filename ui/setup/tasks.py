"""The long work of the set-up: one at a time, with progress, and cancelled when the draft changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from inspector.pipeline.setup_checks import check_goldens
from ui.background import Background, Task
from ui.language import tr
from ui.messages import stage_text
from ui.setup.draft import SetupDraft
from ui.station import Station, TeachCancelledError, told_as_cancelled


class SetupTasks(QObject):
    """Each result comes with the draft it was made for; one that is no longer wanted is dropped.

    Signals: `taught`, `matched`, `tested`, `compared` and `words_tried` with (draft, result); `goldens_checked` with
    (draft, images they are about, health); `changed` when anything starts, goes on or ends; `failed` with what went
    wrong.
    """

    taught = Signal(object, object)
    matched = Signal(object, object)
    tested = Signal(object, object)
    compared = Signal(object, object)
    words_tried = Signal(object, object)
    goldens_checked = Signal(object, object, object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, station: Station, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._background = background
        self._task: Task | None = None
        self._draft: SetupDraft | None = None
        self._done: Any = None
        self._checked: tuple[SetupDraft, tuple[Any, ...]] | None = None
        self._checking = False
        self._check_again: SetupDraft | None = None
        self.note = ""
        self.progress = (0, 0)

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def cancel(self) -> None:
        """What runs is no longer wanted."""
        if self._task is not None and not self._task.is_cancelled():
            self._task.cancel()
            self.note = tr("Cancelling…")
            self.changed.emit()

    def teach(self, draft: SetupDraft) -> None:
        """Scores all samples and suggests limits."""
        recipe, samples, rate = draft.recipe(), draft.samples, draft.false_reject_rate
        station = self._station

        def work(task: Task) -> Any:
            return station.teach(
                recipe, samples, false_reject_rate=rate, progress=task.report, cancelled=task.is_cancelled
            )

        self._start("teach", draft, work, self.taught)

    def compare_matching(self, draft: SetupDraft) -> None:
        self._check("matching", draft, lambda checks: checks.compare_matching(), self.matched)

    def test_sight(self, draft: SetupDraft) -> None:
        self._check("sight", draft, lambda checks: checks.test_sight(), self.tested)

    def compare_detectors(self, draft: SetupDraft) -> None:
        self._check("detectors", draft, lambda checks: checks.compare_detectors(), self.compared)

    def try_words(self, draft: SetupDraft) -> None:
        self._check("words", draft, lambda checks: checks.try_prompts(), self.words_tried)

    def check_goldens(self, draft: SetupDraft) -> None:
        """Doubles, blurred samples and outliers: needs no model, runs beside everything else."""
        if self._checking:
            self._check_again = draft
            return
        images = tuple(draft.references)
        scores = None if draft.taught is None else draft.taught.scores.references
        region = draft.imaging.region
        self._checking = True
        self._checked = (draft, images)
        self._background.start(
            "golden-samples-check",
            lambda task: check_goldens(images, scores, region),
            on_success=self._on_goldens_checked,
            on_failure=self._on_check_failed,
        )

    def _check(self, name: str, draft: SetupDraft, ask: Callable[[Any], Any], done: Any) -> None:
        station, recipe, samples = self._station, draft.recipe(), draft.samples

        def work(task: Task) -> Any:
            checks = station.checks(recipe, samples, progress=task.report, cancelled=task.is_cancelled)
            with told_as_cancelled():
                return ask(checks)

        self._start(name, draft, work, done)

    def _start(self, name: str, draft: SetupDraft, work: Callable[[Task], Any], done: Any) -> None:
        if self._task is not None:
            return
        self._draft, self._done = draft, done
        self.note, self.progress = stage_text(0, 1, "model"), (0, 0)
        self._task = self._background.start(
            name,
            work,
            on_success=self._on_succeeded,
            on_failure=self._on_failed,
            on_progress=self._on_progressed,
        )
        self.changed.emit()

    @Slot(int, int, str)
    def _on_progressed(self, done: int, of: int, stage: str) -> None:
        if self._task is None or self._task.is_cancelled():
            return
        self.note = stage_text(done, of, stage)
        self.progress = (0, 0) if stage == "model" else (done, of)
        self.changed.emit()

    @Slot(object)
    def _on_succeeded(self, result: object) -> None:
        wanted = self._task is not None and not self._task.is_cancelled()
        draft, done = self._draft, self._done
        self._end("")
        if wanted:
            done.emit(draft, result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        cancelled = isinstance(error, TeachCancelledError)
        self._end(tr("Cancelled: nothing was changed.") if cancelled else "")
        if not cancelled:
            self.failed.emit(error)

    def _end(self, note: str) -> None:
        self._task = self._draft = self._done = None
        self.note, self.progress = note, (0, 0)
        self.changed.emit()

    @Slot(object)
    def _on_goldens_checked(self, health: object) -> None:
        assert self._checked is not None
        draft, images = self._checked
        self.goldens_checked.emit(draft, images, health)
        self._end_check()

    @Slot(object)
    def _on_check_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self._end_check()

    def _end_check(self) -> None:
        self._checking = False
        again, self._check_again = self._check_again, None
        if again is not None:
            self.check_goldens(again)
