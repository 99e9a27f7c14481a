"""From the engine's threads to Qt. Pictures are coalesced, what must not be missed is queued."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from inspector.camera.controls import ControlState
from inspector.pipeline.presence import PresenceState
from inspector.pipeline.state import StationStatus
from inspector.types import Frame, Inspection
from ui.imaging.overlay import HeatPicture
from ui.imaging.qimage import to_qimage
from ui.imaging.resize import shrink


@dataclass(frozen=True, slots=True)
class LivePicture:
    """A frame at the size of the view.

    Attributes:
        picture: the resized image.
        size: (width, height) of the frame itself; overlays are placed in its pixels.
        part_number: of a camera that presents parts, else None.
        frame: as captured, for taking a golden sample.
        monotonic_s: `time.monotonic()` at the exposure.
    """

    picture: QImage
    size: tuple[int, int]
    part_number: int | None
    frame: Frame

    @property
    def monotonic_s(self) -> float:
        return self.frame.monotonic_s


@dataclass(frozen=True, slots=True)
class JudgedPart:
    """An inspection with its picture and heat at the size of the view."""

    inspection: Inspection
    recorded: bool
    picture: QImage | None
    heat: HeatPicture | None


class LatestRelay(QObject):
    """Carries the newest value into the GUI thread: at most one wake-up is under way, older values are replaced.

    A queued signal for every frame would let a slow GUI fall behind by seconds and gigabytes.
    """

    delivered = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._value: Any = None
        self._pending = False
        self._closed = False
        self.wake_ups = 0
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    def post(self, value: Any) -> None:
        """From any thread; returns at once."""
        with self._lock:
            if self._closed:
                return
            self._value = value
            if self._pending:
                return
            self._pending = True
            self.wake_ups += 1
        self._woken.emit()

    def close(self) -> None:
        """Nothing is delivered from here on, not even what was posted already."""
        with self._lock:
            self._closed = True
            self._value = None

    @Slot()
    def _on_woken(self) -> None:
        with self._lock:
            value, self._value, self._pending = self._value, None, False
        if value is not None:
            self.delivered.emit(value)


class PipelineBridge(QObject):
    """The listener of one run. Its methods are called on the pipeline's threads, its signals arrive in the GUI's."""

    frame_arrived = Signal(object)
    part_arrived = Signal(object)
    status_arrived = Signal(object)
    progress_arrived = Signal(int, int, str)
    presence_arrived = Signal(object)
    controls_arrived = Signal(object)
    resolutions_arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view_size = (1280, 720)
        self._frames = LatestRelay(self)
        self._parts = LatestRelay(self)
        self._frames.delivered.connect(self.frame_arrived)
        self._parts.delivered.connect(self.part_arrived)

    def set_view_size(self, width: int, height: int) -> None:
        """The pixels that a whole picture fills on the screen now."""
        self._view_size = (max(1, width), max(1, height))

    def silence(self) -> None:
        """No picture and no result arrives any more; state changes still do."""
        self._frames.close()
        self._parts.close()

    def frame_captured(self, frame: Frame) -> None:
        height, width = frame.image.shape[:2]
        picture = to_qimage(shrink(frame.image, self._view_size))
        number = None if frame.part is None else frame.part.number
        self._frames.post(LivePicture(picture, (width, height), number, frame))

    def part_inspected(self, inspection: Inspection, recorded: bool) -> None:
        picture = heat = None
        if inspection.frame is not None:
            picture = to_qimage(shrink(inspection.frame.image, self._view_size))
        if inspection.prediction is not None:
            heat = HeatPicture.of(inspection.prediction.anomaly_map, inspection.limits, self._view_size)
        self._parts.post(JudgedPart(inspection, recorded, picture, heat))

    def progress_made(self, done: int, of: int, stage: str) -> None:
        """How far the detector's preparation is, from the inference thread."""
        self.progress_arrived.emit(done, of, stage)

    def state_changed(self, status: StationStatus) -> None:
        self.status_arrived.emit(status)

    def presence_changed(self, state: PresenceState) -> None:
        """What the presence trigger waits for, from the acquisition thread."""
        self.presence_arrived.emit(state)

    def controls_read(self, states: tuple[ControlState, ...]) -> None:
        self.controls_arrived.emit(states)

    def resolutions_read(self, sizes: tuple[tuple[int, int], ...]) -> None:
        self.resolutions_arrived.emit(sizes)


class RecordBridge(QObject):
    """Brings committed rows from the recorder's writer thread; every one arrives."""

    recorded = Signal(object)

    def row_committed(self, row: object) -> None:
        """The recorder's listener, called on its thread."""
        self.recorded.emit(row)
