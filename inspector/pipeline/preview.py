"""A live picture without judging, for set-up, with the camera's controls at hand."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

from inspector.camera.base import Camera
from inspector.camera.controls import Control
from inspector.camera.wrapped import WrappedCamera
from inspector.errors import OperatorError
from inspector.pipeline.acquisition import AcquisitionThread
from inspector.pipeline.listeners import PreviewListener
from inspector.pipeline.state import StationState, StationStatus
from inspector.types import Frame

SETTLE_S = 2.0
"""What a device may take for its first picture after something was set on it."""


class Preview:
    """Camera frames to one listener; states as the pipeline tells them (STARTING, RUNNING, CAMERA_LOST, STOPPED).

    The listener hears of the controls at the first picture and after everything that was asked for. What was set
    stays set when the camera is lost and comes back.
    """

    def __init__(self, camera: Camera, listener: PreviewListener) -> None:
        self._listener = listener
        self._camera = _ControlledCamera(camera, listener)
        self._acquisition = AcquisitionThread(
            self._camera,
            on_frame=listener.frame_captured,
            on_lost=self._lost,
            on_found=self._found,
            on_ended=self.request_stop,
            on_error=self._failed,
            on_end=self._end,
        )

    def start(self) -> None:
        self._tell(StationState.STARTING)
        self._acquisition.start()

    def request_control(self, control: Control, value: float | None) -> None:
        """Sets a control before the next frame; None leaves it to the device. From any thread; returns at once.

        Of several wishes for one control that come in the meantime, the newest counts.
        """
        self._camera.request_control(control, value)

    def request_resolutions(self) -> None:
        """Has the device's picture sizes told; it may give no picture for seconds. From any thread."""
        self._camera.request_resolutions()

    def request_stop(self) -> None:
        self._acquisition.request_stop()

    def stop(self, timeout_s: float) -> bool:
        """Asks for the end and waits; True when the thread has ended in time."""
        self.request_stop()
        return self._acquisition.join(timeout_s)

    def _lost(self, error: OperatorError) -> None:
        self._tell(StationState.CAMERA_LOST, error)

    def _found(self) -> None:
        self._tell(StationState.RUNNING)

    def _failed(self, error: Exception) -> None:
        self._tell(StationState.FAULT, error)

    def _end(self) -> None:
        self._tell(StationState.STOPPED)

    def _tell(self, state: StationState, error: Exception | None = None) -> None:
        self._listener.state_changed(StationStatus(state, datetime.now(UTC), error))


class _ControlledCamera(WrappedCamera):
    """Carries out wishes before its next frame, on the thread that reads it: a camera belongs to no other."""

    def __init__(self, camera: Camera, listener: PreviewListener) -> None:
        super().__init__(camera)
        self._listener = listener
        self._lock = threading.Lock()
        self._kept: dict[Control, float | None] = {}
        self._wishes: dict[Control, float | None] = {}
        self._told = False
        self._sizes_wanted = False

    def request_control(self, control: Control, value: float | None) -> None:
        with self._lock:
            self._kept[control] = self._wishes[control] = value

    def request_resolutions(self) -> None:
        self._sizes_wanted = True

    def open(self) -> None:
        super().open()
        with self._lock:
            self._wishes = dict(self._kept)
        self._told = False

    def read(self, timeout_s: float) -> Frame | None:
        with self._lock:
            wishes, self._wishes = self._wishes, {}
        for control, value in wishes.items():
            self.set_control(control, value)
        if wishes or not self._told:
            self._listener.controls_read(self.controls())
            self._told = True
        if self._sizes_wanted:
            self._sizes_wanted = False
            self._listener.resolutions_read(self.resolutions())
            return super().read(SETTLE_S)
        return super().read(SETTLE_S if wishes else timeout_s)
