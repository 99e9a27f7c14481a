"""The line's rhythm: a part is answered in time, whatever the detector is doing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from inspector.pipeline.thread import StoppableThread
from inspector.pipeline.trigger import Capture, Ticket


class TaktWatch(StoppableThread):
    """Tells of parts that have no answer `takt_s` after their trigger.

    A thread of its own, because the detector cannot be interrupted and a silent camera brings no frame to look at.

    Args:
        on_late: called with the part, from this thread.
    """

    def __init__(
        self,
        takt_s: float,
        *,
        on_late: Callable[[Capture], None],
        on_error: Callable[[Exception], None],
        on_end: Callable[[], None],
    ) -> None:
        super().__init__("takt", on_error=on_error, on_end=on_end)
        self._takt_s = takt_s
        self._on_late = on_late
        self._changed = threading.Condition()
        self._waiting: dict[Ticket, Capture] = {}

    def watch(self, capture: Capture) -> None:
        """From the trigger on, and again when the part has its picture."""
        with self._changed:
            self._waiting[capture.ticket] = capture
            self._changed.notify()

    def is_late(self, capture: Capture) -> bool:
        return time.monotonic() - capture.asked_s > self._takt_s

    def step(self) -> None:
        with self._changed:
            self._waiting = {ticket: item for ticket, item in self._waiting.items() if not ticket.claimed}
            oldest = min(self._waiting.values(), key=lambda item: item.asked_s, default=None)
            if self.stopping.is_set():
                return
            if oldest is None or not self.is_late(oldest):
                self._changed.wait(None if oldest is None else oldest.asked_s + self._takt_s - time.monotonic())
                return
            del self._waiting[oldest.ticket]
        self._on_late(oldest)

    def request_stop(self) -> None:
        super().request_stop()
        with self._changed:
            self._changed.notify()
