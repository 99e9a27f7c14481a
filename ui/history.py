"""Recorded inspections brought back for showing, read off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from database.records import RecordedInspection
from ui.background import Background, Task
from ui.imaging.overlay import HeatPicture
from ui.imaging.qimage import to_qimage
from ui.imaging.resize import shrink
from ui.station import Station

THUMBNAIL_BOX = (240, 160)


@dataclass(frozen=True, slots=True)
class RecalledInspection:
    """A recorded inspection with its picture and heat; None for what was not stored."""

    row: RecordedInspection
    picture: QImage | None
    size: tuple[int, int]
    heat: HeatPicture | None


class History(QObject):
    """Reads thumbnails and whole inspections from the image store. At most one thumbnail read is under way."""

    thumbnail_read = Signal(int, object)
    inspection_read = Signal(object)
    failed = Signal(object)

    def __init__(self, station: Station, background: Background) -> None:
        super().__init__()
        self._station = station
        self._background = background
        self._waiting: list[RecordedInspection] = []
        self._reading = False

    def request_thumbnail(self, row: RecordedInspection, keep: int) -> None:
        """Queues one; only the newest `keep` are ever wanted."""
        if row.files.image_path is None:
            return
        self._waiting = [*self._waiting, row][-keep:]
        self._read_next()

    def _read_next(self) -> None:
        if self._reading or not self._waiting:
            return
        self._reading = True
        row = self._waiting.pop(0)
        path = row.files.image_path
        assert path is not None
        images = self._station.database.images

        def read(task: Task) -> tuple[int, QImage]:
            return row.sequence, to_qimage(shrink(images.load_image(path), THUMBNAIL_BOX))

        self._background.start(
            "read-thumbnail", read, on_success=self._on_thumbnail_read, on_failure=self._on_thumbnail_failed
        )

    @Slot(object)
    def _on_thumbnail_read(self, result: tuple[int, QImage]) -> None:
        self.thumbnail_read.emit(*result)
        self._reading = False
        self._read_next()

    @Slot(object)
    def _on_thumbnail_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self._reading = False
        self._read_next()

    def request_inspection(self, row: RecordedInspection, box: tuple[int, int]) -> None:
        """Reads picture and map, fitted into `box` (width, height)."""
        images = self._station.database.images

        def read(task: Task) -> RecalledInspection:
            picture, heat, size = None, None, (0, 0)
            if row.files.image_path is not None:
                image = images.load_image(row.files.image_path)
                size = (image.shape[1], image.shape[0])
                picture = to_qimage(shrink(image, box))
            if row.files.map_path is not None:
                heat = HeatPicture.of(images.load_map(row.files.map_path), row.limits, box)
            return RecalledInspection(row, picture, size, heat)

        self._background.start(
            "read-inspection", read, on_success=self._on_inspection_read, on_failure=self._on_read_failed
        )

    @Slot(object)
    def _on_inspection_read(self, recalled: RecalledInspection) -> None:
        self.inspection_read.emit(recalled)

    @Slot(object)
    def _on_read_failed(self, error: Exception) -> None:
        self.failed.emit(error)
