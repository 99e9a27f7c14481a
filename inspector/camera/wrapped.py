"""A camera around a camera, to be told something else in one place."""

from __future__ import annotations

from inspector.camera.base import Camera
from inspector.camera.controls import Control, ControlState
from inspector.types import Frame


class WrappedCamera:
    """Passes everything on; subclasses change what they are about."""

    def __init__(self, camera: Camera) -> None:
        self._camera = camera

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
        return self._camera.read(timeout_s)

    def next_part(self) -> None:
        self._camera.next_part()

    def controls(self) -> tuple[ControlState, ...]:
        return self._camera.controls()

    def set_control(self, control: Control, value: float | None) -> ControlState:
        return self._camera.set_control(control, value)

    def resolutions(self) -> tuple[tuple[int, int], ...]:
        return self._camera.resolutions()

    def close(self) -> None:
        self._camera.close()
