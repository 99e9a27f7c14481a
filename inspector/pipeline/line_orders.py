"""Which trigger of the line controller belongs to which inspection, until its result is known."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from inspector.errors import TriggerRefusedError
from inspector.pipeline import line_protocol
from inspector.pipeline.state import StationState, StationStatus
from inspector.pipeline.trigger import OnAnswered
from inspector.types import Inspection

KEPT_RESULTS = 64

RECORD_TIMEOUT_S = 2.0
"""An inspection whose row is not stored so long after it was made is told as not recorded."""


class PartSource(Protocol):
    """What judges parts: the pipeline of the run."""

    @property
    def status(self) -> StationStatus: ...

    def trigger(
        self, serial: str | None = None, *, source: str = "software", on_answered: OnAnswered | None = None
    ) -> None: ...


class RecordedPart(Protocol):
    """A stored inspection, as far as the line is concerned."""

    @property
    def sequence(self) -> int: ...

    @property
    def part_sequence(self) -> int: ...

    @property
    def inspected_at(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class _Answered:
    """An order whose inspection is made and not stored yet."""

    number: int
    inspection: Inspection
    since_s: float


class LineOrders:
    """Numbers the triggers from 1, and gives each exactly one result.

    `place` and `overdue` are called from the server's thread, `part_recorded` from the recorder's; answers come from
    the pipeline's.

    Args:
        on_result: called with the number and the RESULT line, from any of these threads; must return at once.
    """

    def __init__(self, on_result: Callable[[int, str], None], *, record_timeout_s: float = RECORD_TIMEOUT_S) -> None:
        self._on_result = on_result
        self._record_timeout_s = record_timeout_s
        self._lock = threading.Lock()
        self._source: PartSource | None = None
        self._number = 0
        self._open: set[int] = set()
        # One run's parts are numbered as the next one's are: the time tells them apart.
        self._answered: dict[tuple[int, datetime], _Answered] = {}
        self._results: OrderedDict[int, str] = OrderedDict()

    @property
    def state(self) -> StationState:
        source = self._source
        return StationState.STOPPED if source is None else source.status.state

    def attach(self, source: PartSource) -> None:
        """Triggers go to this run from now on; results of earlier ones still come."""
        self._source = source

    def place(self, serial: str | None) -> str:
        """Triggers a part and returns what the controller is told at once."""
        source = self._source
        if source is None:
            return "REFUSED not_running"
        with self._lock:
            self._number += 1
            number = self._number
            self._open.add(number)
        try:
            source.trigger(serial, source="line", on_answered=partial(self._part_answered, number))
        except TriggerRefusedError as error:
            with self._lock:
                self._open.discard(number)
            return f"REFUSED {error.refusal}"
        return f"ACCEPTED {number}"

    def look_up(self, number: int) -> str:
        """The RESULT line of one of the last orders."""
        with self._lock:
            known = self._results.get(number)
            if known is not None:
                return known
            return f"PENDING {number}" if number in self._open else "ERROR unknown_id"

    def part_recorded(self, record: RecordedPart) -> None:
        """A row is stored; rows of parts that the line did not trigger are none of its business."""
        with self._lock:
            answered = self._answered.pop((record.part_sequence, record.inspected_at), None)
        if answered is not None:
            self._finish(answered, record.sequence)

    def overdue(self) -> None:
        """Ends the orders whose rows do not come: the disk is full, or the recorder stands."""
        bound_s = time.monotonic() - self._record_timeout_s
        with self._lock:
            late = [key for key, answered in self._answered.items() if answered.since_s < bound_s]
            ended = [self._answered.pop(key) for key in late]
        for answered in ended:
            self._finish(answered, None)

    def _part_answered(self, number: int, inspection: Inspection) -> None:
        with self._lock:
            key = inspection.part_sequence, inspection.inspected_at
            self._answered[key] = _Answered(number, inspection, time.monotonic())

    def _finish(self, answered: _Answered, row: int | None) -> None:
        line = line_protocol.result(answered.number, answered.inspection, row)
        with self._lock:
            self._open.discard(answered.number)
            self._results[answered.number] = line
            while len(self._results) > KEPT_RESULTS:
                self._results.popitem(last=False)
        self._on_result(answered.number, line)
