"""A live picture without judging, for set-up."""

from __future__ import annotations

from datetime import UTC, datetime

from inspector.camera.base import Camera
from inspector.errors import OperatorError
from inspector.pipeline.acquisition import AcquisitionThread
from inspector.pipeline.listeners import PipelineListener
from inspector.pipeline.state import StationState, StationStatus


class Preview:
    """Camera frames to one listener; states as the pipeline tells them (STARTING, RUNNING, CAMERA_LOST, STOPPED)."""

    def __init__(self, camera: Camera, listener: PipelineListener) -> None:
        self._listener = listener
        self._acquisition = AcquisitionThread(
            camera,
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
