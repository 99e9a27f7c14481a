"""A frame rate kept without drift."""

from __future__ import annotations

import math
import time
from collections.abc import Callable


class Pacer:
    """Says when the next frame is due. A consumer that falls behind by more than a frame is not flooded after."""

    def __init__(self, fps: float, clock: Callable[[], float] = time.monotonic) -> None:
        if not (math.isfinite(fps) and fps > 0):
            raise ValueError(f"{fps!r} is no frame rate")
        self._interval_s = 1.0 / fps
        self._clock = clock
        self._due: float | None = None

    def remaining_s(self) -> float:
        """Seconds until the next frame is due; 0 when it is, and before the first."""
        return 0.0 if self._due is None else max(0.0, self._due - self._clock())

    def advance(self) -> None:
        """A frame was delivered: the next is due one interval after this one was."""
        now = self._clock()
        due = now if self._due is None or now - self._due > self._interval_s else self._due
        self._due = due + self._interval_s
