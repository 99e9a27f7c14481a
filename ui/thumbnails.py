"""Small pictures for long lists: read off the GUI thread, the newest wish first, and only so many kept."""

from __future__ import annotations

import logging
from collections import OrderedDict

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from database.image_store import ImageStore
from inspector.errors import ImageUnreadableError
from ui.background import Background, Task

logger = logging.getLogger(__name__)
KEPT = 400
"""At 192 × 144 pixels 33 MB."""

WAITING = 64
"""What was asked for before the last so many has been scrolled past."""

AT_ONCE = 2


class Thumbnails(QObject):
    """`get` answers at once with what is known; `ready` tells the path of a picture that has come since."""

    ready = Signal(str)

    def __init__(self, images: ImageStore, background: Background) -> None:
        super().__init__()
        self._images = images
        self._background = background
        self._known: OrderedDict[str, QImage | None] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._reading: set[str] = set()

    def get(self, path: str) -> QImage | None:
        """The thumbnail of a stored picture; None for one that is not known yet or cannot be read."""
        if path in self._known:
            self._known.move_to_end(path)
            return self._known[path]
        if path not in self._reading:
            self._wanted[path] = None
            self._wanted.move_to_end(path)
            if len(self._wanted) > WAITING:
                self._wanted.popitem(last=False)
            self._read_next()
        return None

    def _read_next(self) -> None:
        while self._wanted and len(self._reading) < AT_ONCE:
            path, _ = self._wanted.popitem()
            self._reading.add(path)
            self._start(path)

    def _start(self, path: str) -> None:
        images = self._images

        def read(task: Task) -> tuple[str, QImage | None]:
            try:
                picture = QImage(str(images.thumbnail(path)))
            except ImageUnreadableError:  # deleted or damaged: the list shows that there is none
                logger.info("no thumbnail of %s", path, exc_info=True)
                return path, None
            return path, None if picture.isNull() else picture

        self._background.start("thumbnail", read, on_success=self._on_thumbnail_read)

    @Slot(object)
    def _on_thumbnail_read(self, read: tuple[str, QImage | None]) -> None:
        path, picture = read
        self._reading.discard(path)
        self._known[path] = picture
        if len(self._known) > KEPT:
            self._known.popitem(last=False)
        self.ready.emit(path)
        self._read_next()
