"""What every camera promises. The same contract tests run against all of them."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from inspector.camera.controls import Control, ControlState
from inspector.types import Frame

STORED_SOURCES = ("folder:", "video:")
"""Addresses of cameras of stored pictures, which may rightly show the same one again."""


@runtime_checkable
class Camera(Protocol):
    """A source of frames, used by one thread at a time.

    The contract:

    * `open()` connects, within `OPEN_TIMEOUT_S`, or raises CameraNotFoundError and leaves nothing open. It may be
      called again after `close()` or after a loss, and finds the same device again.
    * `read(timeout_s)` blocks at most about `timeout_s` and returns the next new frame, or None when none came in
      time. It never returns the same exposure twice. It raises CameraLostError when the device is gone, and
      CameraEndedError at the end of a source (video file, folder) that does not repeat.
    * A frame's image is RGB, uint8, (H, W, 3), C-contiguous, read-only, and never written again.
    * `sequence` counts from 1 after each `open()`, without gaps.
    * `controls()` and `set_control()` ask the device itself and return within `CONTROL_TIMEOUT_S`, or raise
      CameraLostError. A source that cannot be set says so by its states, without an error.
    * `close()` frees the device, may be called twice and from any thread, never raises, ends a waiting `open()`,
      `read()` or other call, and does not wait on a hung driver.
    """

    @property
    def address(self) -> str:
        """What the recipe stores to find this camera again, such as "device:0"."""

    @property
    def name(self) -> str:
        """What a person reads, such as "Logitech C920" or "Simulated washer"."""

    @property
    def feeds_parts(self) -> bool:
        """Whether it presents one part after another: each frame then has `part`, and `next_part()` moves on."""

    def open(self) -> None: ...

    def read(self, timeout_s: float) -> Frame | None: ...

    def next_part(self) -> None:
        """Presents the next part; nothing to do for a camera that does not feed parts."""

    def controls(self) -> tuple[ControlState, ...]:
        """One state for each `Control`, in their order, as the device tells them now."""

    def set_control(self, control: Control, value: float | None) -> ControlState:
        """Sets it and reads it back: the answer may differ from what was wanted.

        `value` None leaves it to the device: its own automatic, or its default where it has no automatic.
        """

    def resolutions(self) -> tuple[tuple[int, int], ...]:
        """The picture sizes (width, height) to choose from in the recipe; empty where there is no choice.

        A device is tried out, for up to `OPEN_TIMEOUT_S`, and gives no picture meanwhile: only when a person asks.
        """

    def close(self) -> None: ...


OPEN_TIMEOUT_S = 10.0
