"""Thumbnails of parts that are known by their sequence alone: their pictures are looked up as they come into view."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from database import Database
from inspector.errors import InspectionNotFoundError
from ui.background import Background, Task
from ui.thumbnails import Thumbnails

AT_ONCE = 64
"""More than a screen shows; what was asked for before has been scrolled past."""


class PartPictures(QObject):
    """`ready` tells that a picture has come since; both ways of asking answer at once with what is known."""

    ready = Signal()

    def __init__(self, database: Database, background: Background) -> None:
        super().__init__()
        self._database = database
        self._background = background
        self._thumbnails = Thumbnails(database.images, background)
        self._paths: dict[int, str | None] = {}
        self._wanted: dict[int, None] = {}
        self._reading = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._on_lookup_due)
        self._thumbnails.ready.connect(self._on_thumbnail_ready)

    def of_path(self, path: str) -> QImage | None:
        return self._thumbnails.get(path)

    def is_missing(self, sequence: int) -> bool:
        """Whether it is known that no picture of the part is kept."""
        return sequence in self._paths and self._paths[sequence] is None

    def of_sequence(self, sequence: int) -> QImage | None:
        if sequence in self._paths:
            path = self._paths[sequence]
            return None if path is None else self._thumbnails.get(path)
        self._wanted.pop(sequence, None)
        self._wanted[sequence] = None
        if not self._reading:
            self._soon.start()
        return None

    @Slot()
    def _on_lookup_due(self) -> None:
        wanted = list(self._wanted)[-AT_ONCE:]
        self._wanted.clear()
        if not wanted or self._reading:
            return
        inspections = self._database.inspections

        def read(task: Task) -> dict[int, str | None]:
            found: dict[int, str | None] = {}
            for sequence in wanted:
                try:
                    found[sequence] = inspections.get(sequence).files.image_path
                except InspectionNotFoundError:
                    found[sequence] = None
            return found

        self._reading = True
        self._background.start("part-pictures", read, on_success=self._on_paths_read, on_failure=self._on_read_failed)

    @Slot(object)
    def _on_paths_read(self, found: dict[int, str | None]) -> None:
        self._reading = False
        self._paths.update(found)
        self.ready.emit()
        if self._wanted:
            self._soon.start()

    @Slot(object)
    def _on_read_failed(self, error: Exception) -> None:
        self._reading = False  # the places stay empty; what is painted again asks again

    @Slot(str)
    def _on_thumbnail_ready(self, path: str) -> None:
        self.ready.emit()
