"""What every camera promises. The same contract tests run against all of them."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from inspector.types import Frame


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
    * `close()` frees the device, may be called twice and from any thread, never raises, ends a waiting `open()` or
      `read()`, and does not wait on a hung driver.
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

    def close(self) -> None: ...


OPEN_TIMEOUT_S = 10.0
