"""Which frame of the stream is judged as a part."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import Protocol

from inspector.camera.base import Camera
from inspector.errors import TriggerRefusedError
from inspector.types import Frame

PENDING_LIMIT = 8


@dataclass(frozen=True, slots=True)
class Capture:
    """One part to judge.

    Attributes:
        frame: its picture; None for an accepted trigger that got none.
        asked_s: `time.monotonic()` of the trigger.
    """

    frame: Frame | None
    trigger: str
    asked_s: float
    serial: str | None = None


class Trigger(Protocol):
    """Looks at every frame, from the acquisition thread, and picks the parts."""

    def select(self, frame: Frame) -> Capture | None: ...

    def request(self, serial: str | None) -> None:
        """Asks for the next frame, from any thread. Raises TriggerRefusedError."""

    def inspected(self, capture: Capture) -> None:
        """Told from the inference thread when the part has its verdict."""

    def abandon(self) -> list[Capture]:
        """Accepted requests that will get no frame any more."""


class ContinuousTrigger:
    """Every frame; the newest wins."""

    def select(self, frame: Frame) -> Capture | None:
        return Capture(frame, "continuous", frame.monotonic_s)

    def request(self, serial: str | None) -> None:
        raise TriggerRefusedError(detail="the station judges continuously, without triggers")

    def inspected(self, capture: Capture) -> None: ...

    def abandon(self) -> list[Capture]:
        return []


class SoftwareTrigger:
    """The first frame exposed after each request (button, space bar).

    Args:
        camera: a camera that feeds parts is told to present the next one after each verdict.
    """

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self._lock = threading.Lock()
        self._requests: deque[tuple[float, str | None]] = deque()
        self._unfinished = 0
        self._next_part_due = False

    def request(self, serial: str | None) -> None:
        with self._lock:
            if self._unfinished >= PENDING_LIMIT:
                raise TriggerRefusedError(detail=f"{self._unfinished} parts still wait for their verdict")
            self._unfinished += 1
            self._requests.append((time.monotonic(), serial))

    def select(self, frame: Frame) -> Capture | None:
        with self._lock:
            if self._next_part_due:
                # Here and not in `inspected`: a camera belongs to the thread that reads it.
                self._next_part_due = False
                self._camera.next_part()
                return None
            if not self._requests or frame.monotonic_s < self._requests[0][0]:
                return None
            asked_s, serial = self._requests.popleft()
        return Capture(frame, "software", asked_s, serial)

    def inspected(self, capture: Capture) -> None:
        with self._lock:
            self._unfinished -= 1
            self._next_part_due = self._camera.feeds_parts

    def abandon(self) -> list[Capture]:
        with self._lock:
            left = [Capture(None, "software", asked_s, serial) for asked_s, serial in self._requests]
            self._requests.clear()
        return left


class PartTrigger:
    """Each part once, on a camera that presents one part after another and waits.

    Args:
        settle_s: how long a new part is shown live before it is judged.
        show_s: how long its verdict is shown before the next part comes.
    """

    def __init__(self, camera: Camera, *, settle_s: float = 0.0, show_s: float = 0.0) -> None:
        self._camera = camera
        self._settle_s = settle_s
        self._show_s = show_s
        self._lock = threading.Lock()
        self._part: int | None = None
        self._seen_s = 0.0
        self._captured = False
        self._inspected_s: float | None = None

    def select(self, frame: Frame) -> Capture | None:
        if frame.part is None:
            return None
        with self._lock:
            if frame.part.number != self._part:
                self._part, self._seen_s = frame.part.number, frame.monotonic_s
                self._captured, self._inspected_s = False, None
            if not self._captured:
                if frame.monotonic_s - self._seen_s < self._settle_s:
                    return None
                self._captured = True
                return Capture(frame, "part", frame.monotonic_s)
            shown = self._inspected_s is not None and time.monotonic() - self._inspected_s >= self._show_s
        if shown:
            self._camera.next_part()
        return None

    def request(self, serial: str | None) -> None:
        raise TriggerRefusedError(detail="the camera presents the parts itself; each is judged once")

    def inspected(self, capture: Capture) -> None:
        with self._lock:
            self._inspected_s = time.monotonic()

    def abandon(self) -> list[Capture]:
        return []
