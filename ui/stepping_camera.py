"""A camera that presents parts, moved on by a person."""

from __future__ import annotations

import threading

from inspector.camera.base import Camera
from inspector.camera.wrapped import WrappedCamera
from inspector.types import Frame


class SteppingCamera(WrappedCamera):
    """Passes everything on to a camera; `ask_next_part` may be called from any thread.

    A camera belongs to the thread that reads it, so the step is done there, before the next frame.
    """

    def __init__(self, camera: Camera) -> None:
        super().__init__(camera)
        self._asked = threading.Event()

    def read(self, timeout_s: float) -> Frame | None:
        if self._asked.is_set():
            self._asked.clear()
            self.next_part()
        return super().read(timeout_s)

    def ask_next_part(self) -> None:
        """The next part, before the next frame."""
        self._asked.set()
