"""A camera that presents parts, moved on by a person."""

from __future__ import annotations

import threading

from inspector.camera.base import Camera
from inspector.types import Frame


class SteppingCamera:
    """Passes everything on to a camera; `ask_next_part` may be called from any thread.

    A camera belongs to the thread that reads it, so the step is done there, before the next frame.
    """

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self._asked = threading.Event()

    @property
    def address(self) -> str:
        return self._camera.address

    @property
    def name(self) -> str:
        return self._camera.name

    @property
    def feeds_parts(self) -> bool:
        return self._camera.feeds_parts

    def open(self) -> None:
        self._camera.open()

    def read(self, timeout_s: float) -> Frame | None:
        if self._asked.is_set():
            self._asked.clear()
            self._camera.next_part()
        return self._camera.read(timeout_s)

    def next_part(self) -> None:
        self._camera.next_part()

    def ask_next_part(self) -> None:
        """The next part, before the next frame."""
        self._asked.set()

    def close(self) -> None:
        self._camera.close()
