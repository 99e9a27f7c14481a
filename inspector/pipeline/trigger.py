"""Which frame of the stream is judged as a part."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from inspector.camera.base import Camera
from inspector.errors import Detail, TriggerRefusedError
from inspector.types import Frame, Inspection

PENDING_LIMIT = 8

OnAnswered = Callable[[Inspection], None]


class Ticket:
    """A part's right to one answer: verdict, end of the takt, lost camera or stop, whichever comes first.

    Args:
        on_answered: told the answer before it is recorded, from one of the pipeline's threads; must return at once
            and never raise.
    """

    def __init__(self, on_answered: OnAnswered | None = None) -> None:
        self._taken = threading.Lock()
        self._on_answered = on_answered

    @property
    def claimed(self) -> bool:
        return self._taken.locked()

    def claim(self) -> bool:
        """Whether the caller is the first, who then answers."""
        return self._taken.acquire(blocking=False)

    def answer(self, inspection: Inspection) -> None:
        if self._on_answered is not None:
            self._on_answered(inspection)


@dataclass(frozen=True, slots=True)
class Capture:
    """One part to judge.

    Attributes:
        frame: its picture; None for an accepted trigger that got none (yet).
        asked_s: `time.monotonic()` of the trigger.
    """

    frame: Frame | None
    trigger: str
    asked_s: float
    serial: str | None = None
    ticket: Ticket = field(default_factory=Ticket)


@dataclass(frozen=True, slots=True)
class Pace:
    """Rhythm of parts on a camera that presents them: shown live, then judged, then the verdict shown."""

    settle_s: float = 0.0
    show_s: float = 0.0


class Trigger(Protocol):
    """Looks at every frame, from the acquisition thread, and picks the parts."""

    def select(self, frame: Frame) -> Capture | None: ...

    def request(self, serial: str | None, source: str, on_answered: OnAnswered | None) -> Capture:
        """Asks for the next frame, from any thread; the capture has none yet. Raises TriggerRefusedError."""

    def inspected(self, capture: Capture) -> None:
        """Told when the detector is through with the part, from one of the pipeline's threads."""

    def abandon(self) -> list[Capture]:
        """Accepted requests that will get no frame any more."""


class ContinuousTrigger:
    """Every frame; the newest wins."""

    def select(self, frame: Frame) -> Capture | None:
        return Capture(frame, "continuous", frame.monotonic_s)

    def request(self, serial: str | None, source: str, on_answered: OnAnswered | None) -> Capture:
        raise TriggerRefusedError(
            refusal="not_by_trigger", detail=Detail("the station judges continuously, without triggers")
        )

    def inspected(self, capture: Capture) -> None: ...

    def abandon(self) -> list[Capture]:
        return []


class SoftwareTrigger:
    """The first frame exposed after each request (button, space bar, line controller).

    Args:
        camera: a camera that feeds parts is told to present the next one after each verdict.
    """

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self._lock = threading.Lock()
        self._requests: deque[Capture] = deque()
        self._unfinished = 0
        self._next_part_due = False

    def request(self, serial: str | None, source: str, on_answered: OnAnswered | None) -> Capture:
        with self._lock:
            if self._unfinished >= PENDING_LIMIT:
                waiting = Detail("{count} parts still wait for their verdict", count=self._unfinished)
                raise TriggerRefusedError(refusal="busy", detail=waiting)
            self._unfinished += 1
            self._requests.append(Capture(None, source, time.monotonic(), serial, Ticket(on_answered)))
            return self._requests[-1]

    def select(self, frame: Frame) -> Capture | None:
        with self._lock:
            if self._next_part_due:
                # Here and not in `inspected`: a camera belongs to the thread that reads it.
                self._next_part_due = False
                self._camera.next_part()
                return None
            if not self._requests or frame.monotonic_s < self._requests[0].asked_s:
                return None
            return replace(self._requests.popleft(), frame=frame)

    def inspected(self, capture: Capture) -> None:
        with self._lock:
            self._unfinished -= 1
            self._next_part_due = self._camera.feeds_parts

    def abandon(self) -> list[Capture]:
        with self._lock:
            left = list(self._requests)
            self._requests.clear()
        return left


class IntervalTrigger:
    """One frame every `interval_s`; a beat that comes while the part before is still judged is left out.

    Args:
        on_missed: told of each beat left out.
    """

    def __init__(self, interval_s: float, *, on_missed: Callable[[], None]) -> None:
        self._interval_s = interval_s
        self._on_missed = on_missed
        self._due_s: float | None = None
        self._judging = threading.Event()

    def select(self, frame: Frame) -> Capture | None:
        if self._due_s is None:
            self._due_s = frame.monotonic_s
        if frame.monotonic_s < self._due_s:
            return None
        # From the beat and not from this frame, so that the rhythm does not drift; beats without any frame are over.
        beats_over = (frame.monotonic_s - self._due_s) // self._interval_s
        self._due_s += (1 + beats_over) * self._interval_s
        if self._judging.is_set():
            self._on_missed()
            return None
        self._judging.set()
        return Capture(frame, "interval", frame.monotonic_s)

    def request(self, serial: str | None, source: str, on_answered: OnAnswered | None) -> Capture:
        raise TriggerRefusedError(refusal="not_by_trigger", detail=Detail("the station judges a part at each interval"))

    def inspected(self, capture: Capture) -> None:
        self._judging.clear()

    def abandon(self) -> list[Capture]:
        return []


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

    def request(self, serial: str | None, source: str, on_answered: OnAnswered | None) -> Capture:
        detail = Detail("the camera presents the parts itself; each is judged once")
        raise TriggerRefusedError(refusal="not_by_trigger", detail=detail)

    def inspected(self, capture: Capture) -> None:
        with self._lock:
            self._inspected_s = time.monotonic()

    def abandon(self) -> list[Capture]:
        return []
