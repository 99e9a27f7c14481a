"""Which of the confirmed parts the recipe has learned already: their pictures are its samples."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from database import Database
from database.review_records import InspectionHeadline
from inspector.errors import ImageUnreadableError
from inspector.recipe import SAMPLE_ROLES, Recipe, sha256_of_image
from ui.background import Background, Task


@dataclass(frozen=True, slots=True)
class _Answer:
    recipe: Recipe
    roles: Mapping[int, str]
    fingerprints: Mapping[str, str]


class TaughtMarks(QObject):
    """`found` gives the role (of `SAMPLE_ROLES`) of each part that has one, by its sequence.

    A part is known again by its picture, which is compared pixel by pixel and read for that, once.
    """

    found = Signal(object)

    def __init__(self, database: Database, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._database = database
        self._background = background
        self._task: Task | None = None
        self._recipe: Recipe | None = None
        self._fingerprints: dict[str, str] = {}

    def look(self, recipe: Recipe, parts: Sequence[InspectionHeadline]) -> None:
        """Looks at these; whatever was looked for before is given up."""
        if self._task is not None:
            self._task.cancel()
        self._recipe = recipe
        database, known = self._database, dict(self._fingerprints)

        def read(task: Task) -> _Answer:
            return _Answer(recipe, taught_roles(database, recipe, parts, known, task.is_cancelled), known)

        self._task = self._background.start("taught-parts", read, on_success=self._on_read)

    @Slot(object)
    def _on_read(self, answer: _Answer) -> None:
        self._fingerprints.update(answer.fingerprints)
        if answer.recipe is self._recipe:
            self.found.emit(answer.roles)


def taught_roles(
    database: Database,
    recipe: Recipe,
    parts: Sequence[InspectionHeadline],
    fingerprints: dict[str, str],
    cancelled: Callable[[], bool],
) -> dict[int, str]:
    """The role of each part whose picture is a sample of the recipe; those without a readable picture have none.

    Args:
        fingerprints: SHA-256 of pictures by their paths, as far as known; those that are read are added.
    """
    samples = {sample.sha256: role for role in SAMPLE_ROLES for sample in getattr(recipe, role)}
    roles = {}
    for part in parts:
        path = part.files.image_path
        if cancelled() or path is None:
            continue
        if path not in fingerprints:
            try:
                fingerprints[path] = sha256_of_image(database.images.load_image(path))
            except ImageUnreadableError:
                continue
        role = samples.get(fingerprints[path])
        if role is not None:
            roles[part.sequence] = role
    return roles
