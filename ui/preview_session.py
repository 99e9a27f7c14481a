"""The live picture of the set-up page: opened while the page is looked at, closed when it is left."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from inspector.camera.controls import Control, ControlState, wanted_value, with_value
from inspector.errors import OperatorError
from inspector.pipeline.preview import Preview
from inspector.pipeline.state import StationStatus
from inspector.recipe import ImagingSettings
from ui.background import Background, Task
from ui.bridge import PipelineBridge
from ui.station import Station
from ui.stepping_camera import SteppingCamera

STOP_TIMEOUT_S = 10.0
QUEUED = Qt.ConnectionType.QueuedConnection


class PreviewSession(QObject):
    """At most one preview; a change of camera waits until the old one has let go of the device.

    `controls_changed` brings a tuple of `ControlState`: at the first picture, and after each control that was set.
    `resolutions_found` brings the picture sizes (width, height) after `find_resolutions()`.
    """

    frame_arrived = Signal(object)
    controls_changed = Signal(object)
    resolutions_found = Signal(object)
    status_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, station: Station, background: Background) -> None:
        super().__init__()
        self._station = station
        self._background = background
        self._preview: Preview | None = None
        self._bridge: PipelineBridge | None = None
        self._camera: SteppingCamera | None = None
        self._wanted: ImagingSettings | None = None
        self._running: ImagingSettings | None = None
        self._stopping = False
        self._view_size = (960, 540)

    @property
    def is_active(self) -> bool:
        return self._preview is not None

    def show(self, imaging: ImagingSettings | None) -> None:
        """Shows that camera, or none. Returns at once.

        The camera is opened again only for another address, size or rate; controls are set while it runs.
        """
        self._wanted = imaging
        if self._preview is None:
            self._begin()
        elif imaging is None or self._running is None or needs_opening(self._running, imaging):
            self._stop()
        else:
            for control in Control:
                value = wanted_value(imaging, control)
                if value != wanted_value(self._running, control):
                    self.set_control(control, value)

    def set_control(self, control: Control, value: float | None) -> None:
        """Sets it on the camera that is shown, None leaves it to the device; `controls_changed` brings what it did."""
        if self._preview is None or self._running is None or self._stopping:
            return
        self._running = with_value(self._running, control, value)
        self._preview.request_control(control, value)

    def find_resolutions(self) -> None:
        """Tries which sizes the camera has; a device gives no picture meanwhile."""
        if self._preview is not None and not self._stopping:
            self._preview.request_resolutions()

    def set_view_size(self, width: int, height: int) -> None:
        self._view_size = (width, height)
        if self._bridge is not None:
            self._bridge.set_view_size(width, height)

    def next_part(self) -> None:
        """On a camera that presents parts: the next one."""
        if self._camera is not None:
            self._camera.ask_next_part()

    def request_stop(self) -> None:
        """For the shutdown: asks, and starts nothing more."""
        self._wanted = None
        if self._bridge is not None:
            self._bridge.silence()
        if self._preview is not None:
            self._preview.request_stop()

    def join(self, timeout_s: float) -> bool:
        """Not for the GUI thread."""
        preview = self._preview
        return preview is None or preview.stop(timeout_s)

    def _begin(self) -> None:
        if self._wanted is None:
            return
        bridge = PipelineBridge(self)
        bridge.set_view_size(*self._view_size)
        bridge.frame_arrived.connect(self.frame_arrived)
        bridge.status_arrived.connect(self._on_status_arrived, QUEUED)
        bridge.controls_arrived.connect(self._on_controls_arrived, QUEUED)
        bridge.resolutions_arrived.connect(self._on_resolutions_arrived, QUEUED)
        try:
            camera = SteppingCamera(self._station.make_camera(self._wanted))
        except OperatorError as error:
            self._wanted = None
            self.failed.emit(error)
            return
        self._bridge, self._camera, self._running = bridge, camera, self._wanted
        self._preview = Preview(camera, bridge)
        self._preview.start()

    def _stop(self) -> None:
        if self._stopping or self._preview is None or self._bridge is None:
            return
        self._stopping = True
        self._bridge.silence()
        preview = self._preview

        def wait(task: Task) -> bool:
            return preview.stop(STOP_TIMEOUT_S)

        self._background.start(
            "stop-preview", wait, on_success=self._on_preview_joined, on_failure=self._on_join_failed
        )

    @Slot(object)
    def _on_preview_joined(self, joined: bool) -> None:
        if self._bridge is not None and joined:
            self._bridge.deleteLater()
        self._preview = self._bridge = self._camera = self._running = None
        self._stopping = False
        self._begin()

    @Slot(object)
    def _on_join_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self._on_preview_joined(False)

    @Slot(object)
    def _on_status_arrived(self, status: StationStatus) -> None:
        if not self._stopping:
            self.status_changed.emit(status)

    @Slot(object)
    def _on_controls_arrived(self, states: tuple[ControlState, ...]) -> None:
        if not self._stopping:
            self.controls_changed.emit(states)

    @Slot(object)
    def _on_resolutions_arrived(self, sizes: tuple[tuple[int, int], ...]) -> None:
        if not self._stopping:
            self.resolutions_found.emit(sizes)


def needs_opening(running: ImagingSettings, wanted: ImagingSettings) -> bool:
    """Whether the camera has to be opened again; a region or a control needs no other camera."""
    return any(getattr(running, name) != getattr(wanted, name) for name in ("camera", "width", "height", "fps"))
