"""The thread that owns the camera: frames to whoever watches, parts to whoever judges."""

from __future__ import annotations

import time
from collections.abc import Callable

from inspector.camera.base import Camera
from inspector.errors import CameraEndedError, CameraLostError, Detail, OperatorError
from inspector.pipeline.thread import StoppableThread
from inspector.types import Frame

READ_TIMEOUT_S = 0.2
SILENCE_S = 3.0
"""A camera that delivers nothing for so long is treated as lost."""

BACK_OFF_S = (0.5, 1.0, 2.0, 5.0)


class AcquisitionThread(StoppableThread):
    """Reads frames, and after a loss opens the camera again until it is back.

    Args:
        on_frame: called with every frame, from this thread.
        on_lost, on_found: told when the camera is gone (with the error, again after each failed attempt), and when it
            delivers its first frame or delivers again.
        on_ended: told when a source that does not repeat is through; the thread ends then.
    """

    def __init__(
        self,
        camera: Camera,
        *,
        on_frame: Callable[[Frame], None],
        on_lost: Callable[[OperatorError], None],
        on_found: Callable[[], None],
        on_ended: Callable[[], None],
        on_error: Callable[[Exception], None],
        on_end: Callable[[], None],
        silence_s: float = SILENCE_S,
    ) -> None:
        super().__init__("acquisition", on_error=on_error, on_end=on_end)
        self._camera = camera
        self._on_frame = on_frame
        self._on_lost = on_lost
        self._on_found = on_found
        self._on_ended = on_ended
        self._silence_s = silence_s
        self._open = False
        self._delivers = False
        self._attempts = 0
        self._last_frame_s = 0.0

    def step(self) -> None:
        try:
            if not self._open:
                self._camera.open()
                self._open = True
                self._last_frame_s = time.monotonic()
            frame = self._camera.read(READ_TIMEOUT_S)
            if frame is None:
                self._check_silence()
                return
        except CameraEndedError:
            self._on_ended()
            self.stopping.set()
            return
        except OperatorError as error:
            if not self.stopping.is_set():
                self._lose(error)
            return
        self._last_frame_s = time.monotonic()
        self._attempts = 0
        if not self._delivers:
            self._delivers = True
            self._on_found()
        self._on_frame(frame)

    def request_stop(self) -> None:
        super().request_stop()
        self._camera.close()  # a device that hangs while it is opened must not hold up the end

    def teardown(self) -> None:
        self._camera.close()

    def _check_silence(self) -> None:
        silent_s = time.monotonic() - self._last_frame_s
        if silent_s >= self._silence_s:
            raise CameraLostError(
                camera=self._camera.name, detail=Detail("no picture for {silent_s:.0f} s", silent_s=silent_s)
            )

    def _lose(self, error: OperatorError) -> None:
        self._camera.close()
        self._open = self._delivers = False
        self._on_lost(error)
        pause = BACK_OFF_S[min(self._attempts, len(BACK_OFF_S) - 1)]
        self._attempts += 1
        self.stopping.wait(pause)
