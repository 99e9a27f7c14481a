"""What the set-up page reads and writes: recipes with their golden samples, and picture files. Off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from inspector.camera.files import read_image
from inspector.errors import OperatorError
from inspector.recipe import Recipe
from inspector.types import ImageArray
from ui.background import Background, Task
from ui.pages.setup_draft import SetupDraft
from ui.station import Station


class SetupStore(QObject):
    """One thing at a time is opened or saved; `busy` says what, empty for nothing."""

    changed = Signal()
    opened = Signal(object)
    saved = Signal(object)
    images_read = Signal(object)
    failed = Signal(object)

    def __init__(self, station: Station, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._background = background
        self.busy = ""

    def open(self, name: str) -> None:
        """A stored recipe as a draft, with its golden samples."""
        database = self._station.database

        def read(task: Task) -> SetupDraft:
            recipe = database.recipes.get(name)
            return SetupDraft.of(recipe, [database.images.load_reference(item) for item in recipe.references])

        self._set_busy(f"Reading the golden samples of {name}…")
        self._background.start("open-recipe", read, on_success=self._on_opened, on_failure=self._on_failed)

    def save(self, recipe: Recipe, images: Sequence[ImageArray], *, release: bool, reason: str) -> None:
        station = self._station

        def write(task: Task) -> Recipe:
            return station.save_recipe(recipe, images, release=release, reason=reason)

        self._set_busy("Saving…")
        self._background.start("save-recipe", write, on_success=self._on_saved, on_failure=self._on_failed)

    def read_images(self, paths: Sequence[str]) -> None:
        """Picture files; one that cannot be read is told by `failed`, and the others are taken."""

        def read(task: Task) -> tuple[list[ImageArray], list[OperatorError]]:
            images, errors = [], []
            for path in paths:
                try:
                    images.append(read_image(Path(path)))
                except OperatorError as error:
                    errors.append(error)
            return images, errors

        self._background.start("import-images", read, on_success=self._on_images_read, on_failure=self._on_failed)

    def _set_busy(self, text: str) -> None:
        self.busy = text
        self.changed.emit()

    @Slot(object)
    def _on_opened(self, draft: SetupDraft) -> None:
        self.busy = ""
        self.opened.emit(draft)

    @Slot(object)
    def _on_saved(self, recipe: Recipe) -> None:
        self.busy = ""
        self.saved.emit(recipe)

    @Slot(object)
    def _on_images_read(self, result: tuple[list[ImageArray], list[OperatorError]]) -> None:
        images, errors = result
        for error in errors:
            self.failed.emit(error)
        if images:
            self.images_read.emit(images)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._set_busy("")
        self.failed.emit(error)
