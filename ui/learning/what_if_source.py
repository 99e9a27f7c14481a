"""What the what-if panel reads, off the GUI thread; answers to questions that are no longer asked are dropped."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from database import Database
from database.records import RecipeVersionSummary
from ui.background import Background, Task
from ui.learning.logged_parts import LogChoice, LoggedParts, logged_parts
from ui.learning.score_lanes import ScoreLanes
from ui.likely_recipe import likely_recipe


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen.

    Attributes:
        name: of the recipe they are about, "" where there is none.
        versions: the released ones, newest first.
    """

    names: tuple[str, ...]
    name: str
    versions: tuple[RecipeVersionSummary, ...]
    lots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Answer:
    question: int
    value: object


class WhatIfSource(QObject):
    """Only the newest question is answered.

    Signals: `choices_read` with Choices; `log_read` with LoggedParts and their ScoreLanes, None where the recipe has no
    limits; `failed` with what went wrong.
    """

    choices_read = Signal(object)
    log_read = Signal(object, object)
    failed = Signal(object)

    def __init__(self, database: Database, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._database = database
        self._background = background
        self._question = 0

    def read_choices(self, *wanted: str | None) -> None:
        """Of the first of these recipes that there is, or of the one that is most likely meant."""
        question, database = self._ask(), self._database

        def read(task: Task) -> _Answer:
            names = database.recipes.names()
            name = likely_recipe(database, names, *wanted)
            versions = database.recipes.versions(name) if name else ()
            lots = database.queue.lots(name) if name else ()
            released = tuple(version for version in versions if version.released_at is not None)
            return _Answer(question, Choices(names, name, released, tuple(lot.lot for lot in lots)))

        self._background.start("what-if-choices", read, on_success=self._on_choices_read, on_failure=self._on_failed)

    def read_log(self, choice: LogChoice) -> None:
        question, database = self._ask(), self._database

        def read(task: Task) -> _Answer:
            logged = logged_parts(database, choice)
            limits = logged.recipe.limits
            return _Answer(question, (logged, None if limits is None else ScoreLanes.of(logged, limits)))

        self._background.start("what-if-log", read, on_success=self._on_log_read, on_failure=self._on_failed)

    def _ask(self) -> int:
        self._question += 1
        return self._question

    @Slot(object)
    def _on_choices_read(self, answer: _Answer) -> None:
        if answer.question == self._question:
            self.choices_read.emit(answer.value)

    @Slot(object)
    def _on_log_read(self, answer: _Answer) -> None:
        if answer.question == self._question:
            assert isinstance(answer.value, tuple)
            logged, lanes = answer.value
            assert isinstance(logged, LoggedParts)
            self.log_read.emit(logged, lanes)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)
