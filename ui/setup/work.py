"""Who asks for long work on the set-up page, and where its results go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from ui.setup.draft import SetupDraft
from ui.setup.tasks import SetupTasks

if TYPE_CHECKING:
    from ui.setup.setup_page import SetupPage


class SetupWork(QObject):
    """A result for another draft than the one on the screen is dropped."""

    def __init__(self, page: SetupPage, tasks: SetupTasks) -> None:
        super().__init__(page)
        self._page = page
        self._tasks = tasks
        page.part.trial_wanted.connect(self._on_trial_wanted)
        page.part.comparison_wanted.connect(self._on_comparison_wanted)
        page.part.cancel_wanted.connect(tasks.cancel)
        page.limits.suggestion_wanted.connect(self._on_suggestion_wanted)
        page.limits.matching_wanted.connect(self._on_matching_wanted)
        page.limits.sight_wanted.connect(self._on_sight_wanted)
        page.limits.cancel_wanted.connect(tasks.cancel)
        tasks.taught.connect(self._on_taught)
        tasks.matched.connect(self._on_matched)
        tasks.tested.connect(self._on_tested)
        tasks.compared.connect(self._on_compared)
        tasks.words_tried.connect(self._on_words_tried)
        tasks.goldens_checked.connect(self._on_goldens_checked)

    @Slot()
    def _on_suggestion_wanted(self) -> None:
        self._tasks.teach(self._page.draft)

    @Slot()
    def _on_matching_wanted(self) -> None:
        self._tasks.compare_matching(self._page.draft)

    @Slot()
    def _on_sight_wanted(self) -> None:
        self._tasks.test_sight(self._page.draft)

    @Slot()
    def _on_comparison_wanted(self) -> None:
        self._tasks.compare_detectors(self._page.draft)

    @Slot()
    def _on_trial_wanted(self) -> None:
        self._tasks.try_words(self._page.draft)

    @Slot(object, object)
    def _on_taught(self, draft: SetupDraft, taught: Any) -> None:
        if draft is self._page.draft:
            draft.set_taught(taught)
            self._tasks.check_goldens(draft)  # outliers are known now
            self._page.show_draft()

    @Slot(object, object)
    def _on_matched(self, draft: SetupDraft, options: Any) -> None:
        if draft is self._page.draft:
            draft.matching = options
            self._page.show_draft()

    @Slot(object, object)
    def _on_tested(self, draft: SetupDraft, sight: Any) -> None:
        if draft is self._page.draft:
            draft.sight = sight
            self._page.show_draft()

    @Slot(object, object)
    def _on_compared(self, draft: SetupDraft, comparison: Any) -> None:
        if draft is self._page.draft:
            draft.comparison = comparison
            self._page.show_draft()

    @Slot(object, object)
    def _on_words_tried(self, draft: SetupDraft, trial: Any) -> None:
        if draft is self._page.draft:
            draft.prompts = trial
            self._page.show_draft()

    @Slot(object, object, object)
    def _on_goldens_checked(self, draft: SetupDraft, images: Any, health: Any) -> None:
        if draft is self._page.draft and len(images) == len(draft.references):
            draft.health = health
            self._page.show_draft()
