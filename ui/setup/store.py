"""What the set-up reads and writes: recipes, versions, packages and picture files. Off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from inspector.camera.files import read_image
from inspector.errors import OperatorError
from inspector.recipe import Recipe
from inspector.recipe_package import ConflictChoice, read_package
from inspector.types import ImageArray
from ui.background import Background, Task
from ui.language import tr
from ui.recipe_exchange import export_stored, import_recipe
from ui.setup.draft import SetupDraft
from ui.station import Station

Read = tuple[SetupDraft, str, list[ImageArray], list[OperatorError]]


class SetupStore(QObject):
    """One thing at a time is opened or saved; `busy` says what, empty for nothing.

    Signals: `opened` with a draft; `saved`, `rolled_back` and `imported` with a recipe; `exported` with a path;
    `images_read` with (draft, role, images).
    """

    changed = Signal()
    opened = Signal(object)
    saved = Signal(object)
    rolled_back = Signal(object)
    imported = Signal(object)
    exported = Signal(str)
    images_read = Signal(object, str, object)
    failed = Signal(object)

    def __init__(self, station: Station, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._background = background
        self.busy = ""

    def open(self, name: str, version: int | None = None, *, imported: bool = False) -> None:
        """A stored recipe as a draft, with its samples; the version that runs, or a given one.

        Of one that was just `imported` golden samples and limits are to be gone through again.
        """
        station = self._station

        def read(task: Task) -> SetupDraft:
            recipe = station.database.recipes.get(name, version)
            draft = SetupDraft.of(recipe, station.load_samples(recipe))
            if imported:
                draft.distrust()
            return draft

        self._start(tr("Reading {name}…", name=name), "open-recipe", read, self._on_opened)

    def save(self, draft: SetupDraft, *, release: bool, reason: str) -> None:
        recipe, samples, station = draft.recipe(), draft.samples, self._station
        self._start(
            tr("Saving…"),
            "save-recipe",
            lambda task: station.save_recipe(recipe, samples, release=release, reason=reason),
            self._on_saved,
        )

    def roll_back(self, name: str, version: int, reason: str) -> None:
        """An older version as the one that runs."""
        station = self._station
        self._start(
            tr("Rolling back…"),
            "roll-back",
            lambda task: station.database.recipes.rollback(name, version, user=station.user, reason=reason),
            self._on_rolled_back,
        )

    def export_recipe(self, name: str, version: int | None, path: str) -> None:
        """A stored version as one file."""
        station = self._station

        def write(task: Task) -> str:
            recipe = station.database.recipes.get(name, version)
            export_stored(station.database, recipe, Path(path), software_version=station.software_version)
            return path

        self._start(tr("Exporting…"), "export-recipe", write, self._on_exported)

    def import_recipe(self, path: str, choice: str | None) -> None:
        """A recipe from a file; `choice` is "replace", "copy", or None where no recipe of this name is expected."""
        station = self._station
        reason = str(tr("imported from {file}", file=Path(path).name))  # kept as said, like what a person writes there

        def read(task: Task) -> Recipe:
            return import_recipe(
                station.database,
                read_package(Path(path)),
                None if choice is None else ConflictChoice(choice),
                user=station.user,
                reason=reason,
            )

        self._start(tr("Importing…"), "import-recipe", read, self._on_imported)

    def read_images(self, draft: SetupDraft, role: str, paths: Sequence[str]) -> None:
        """Picture files for a draft; one that cannot be read is told by `failed`, and the others are taken."""

        def read(task: Task) -> Read:
            images, errors = [], []
            for path in paths:
                try:
                    images.append(read_image(Path(path)))
                except OperatorError as error:
                    errors.append(error)
            return draft, role, images, errors

        self._start(tr("Reading pictures…"), "import-images", read, self._on_images_read)

    def _start(self, busy: str, name: str, work: Callable[[Task], Any], done: Callable[[Any], None]) -> None:
        if self.busy:
            return
        self.busy = busy
        self._background.start(name, work, on_success=done, on_failure=self._on_failed)
        self.changed.emit()

    def _end(self) -> None:
        self.busy = ""
        self.changed.emit()

    @Slot(object)
    def _on_opened(self, draft: SetupDraft) -> None:
        self._end()
        self.opened.emit(draft)

    @Slot(object)
    def _on_saved(self, recipe: Recipe) -> None:
        self._end()
        self.saved.emit(recipe)

    @Slot(object)
    def _on_rolled_back(self, recipe: Recipe) -> None:
        self._end()
        self.rolled_back.emit(recipe)

    @Slot(object)
    def _on_imported(self, recipe: Recipe) -> None:
        self._end()
        self.imported.emit(recipe)

    @Slot(object)
    def _on_exported(self, path: str) -> None:
        self._end()
        self.exported.emit(path)

    @Slot(object)
    def _on_images_read(self, result: Read) -> None:
        self._end()
        draft, role, images, errors = result
        for error in errors:
            self.failed.emit(error)
        if images:
            self.images_read.emit(draft, role, images)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)
