"""Gives free memory back to the system.

Frames, maps and overlays of several megabytes are allocated and freed by several threads; glibc keeps what they leave
in each thread's arena, which within minutes comes to the size of another model. Returning it costs a few milliseconds.
"""

from __future__ import annotations

import ctypes
import sys
import time

INTERVAL_S = 5.0


class MemoryReturner:
    """`tick` returns free memory, at most every five seconds; on systems without glibc it does nothing."""

    def __init__(self) -> None:
        self._trim = _find_malloc_trim()
        self._returned_s = time.monotonic()

    def tick(self) -> None:
        if self._trim is not None and time.monotonic() - self._returned_s >= INTERVAL_S:
            self._trim(0)
            self._returned_s = time.monotonic()


def _find_malloc_trim() -> ctypes._NamedFuncPointer | None:
    if not sys.platform.startswith("linux"):
        return None
    return getattr(ctypes.CDLL(None), "malloc_trim", None)
