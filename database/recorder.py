"""Writes inspections beside the pipeline: one thread, a bounded queue, nothing dropped."""

from __future__ import annotations

import threading
import time
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType

from database.database import Database
from database.image_choice import ImageChoice
from database.records import RecordedInspection, SavedFiles
from inspector.errors import RecorderOverflowError
from inspector.types import ImageArray, Inspection

BATCH = 32

RecordedListener = Callable[[RecordedInspection], None]
ErrorListener = Callable[[Exception], None]
OverlayRenderer = Callable[[Inspection], ImageArray | None]


@dataclass(slots=True)
class _Waiting:
    """An inspection on its way; its files keep their name over every attempt."""

    inspection: Inspection
    uuid: str = field(default_factory=lambda: str(uuid.uuid4()))
    record: RecordedInspection | None = None


class Recorder:
    """Keeps inspections: files first, then their rows in one commit, then the listeners.

    After an error nothing more is accepted and nothing is forgotten: what waits stays in order, in memory,
    until `retry` (or `close`, which tries once more) has written it. Usable as a context manager.

    Args:
        on_recorded: told of every row after its commit, from the writer thread; must return soon.
        on_error: told once of each fault, from the writer thread.
        render_overlay: draws an inspection's heat as (H, W, 3) uint8 RGB, None for no picture; called in the
            writer thread for inspections with a prediction.
        capacity: how many may wait.
    """

    def __init__(
        self,
        database: Database,
        *,
        on_recorded: RecordedListener | None = None,
        on_error: ErrorListener | None = None,
        render_overlay: OverlayRenderer | None = None,
        capacity: int = 256,
    ) -> None:
        self._database = database
        self._choice = ImageChoice(database.recipes)
        self._listeners: list[RecordedListener] = [] if on_recorded is None else [on_recorded]
        self._on_error = on_error
        self._render_overlay = render_overlay
        self._capacity = capacity
        self._changed = threading.Condition()
        self._waiting: deque[_Waiting] = deque()
        self._busy = False
        self._closing = False
        self._error: Exception | None = None
        self._traceback: TracebackType | None = None
        self._thread: threading.Thread | None = None

    @property
    def pending(self) -> int:
        """How many inspections wait for the disk."""
        with self._changed:
            return len(self._waiting)

    @property
    def unwritten(self) -> tuple[Inspection, ...]:
        """The inspections that wait, oldest first."""
        with self._changed:
            return tuple(waiting.inspection for waiting in self._waiting)

    @property
    def error(self) -> Exception | None:
        """What stopped the recording; None while it works."""
        with self._changed:
            return self._error

    def add_listener(self, listener: RecordedListener) -> None:
        with self._changed:
            self._listeners.append(listener)

    def start(self) -> None:
        """Starts the writer thread; what an earlier run left is written first. Does nothing while it runs."""
        with self._changed:
            if self._thread is not None:
                return
            self._closing = False
            self._clear_error()
            self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
            self._thread.start()

    def record(self, inspection: Inspection) -> None:
        """Queues one without waiting. Raises RecorderOverflowError, or the error that stopped it."""
        with self._changed:
            if self._error is not None:
                raise self._error.with_traceback(self._traceback)
            if self._thread is None or self._closing:
                raise RuntimeError("the recorder does not run")
            if len(self._waiting) >= self._capacity:
                raise RecorderOverflowError(pending=len(self._waiting))
            self._waiting.append(_Waiting(inspection))
            self._changed.notify_all()

    def retry(self) -> None:
        """After an error: accepts inspections again and writes those that wait, oldest first."""
        with self._changed:
            self._clear_error()
            self._changed.notify_all()

    def flush(self, timeout_s: float) -> bool:
        """Waits until everything is written and told; False when the time is up or an error stopped it."""
        with self._changed:
            self._changed.wait_for(lambda: self._idle() or self._error is not None, timeout_s)
            return self._idle()

    def close(self, timeout_s: float = 10.0) -> bool:
        """Writes what waits and ends the thread; False when something is unwritten. May be called twice."""
        with self._changed:
            thread = self._thread
            self._closing = True
            self._changed.notify_all()
        if thread is not None:
            thread.join(timeout_s)
        with self._changed:
            if thread is not None and not thread.is_alive() and self._thread is thread:
                self._thread = None
            return self._idle()

    def __enter__(self) -> Recorder:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _idle(self) -> bool:
        return not self._waiting and not self._busy

    def _clear_error(self) -> None:
        self._error = self._traceback = None

    def _run(self) -> None:
        while batch := self._next_batch():
            failure: Exception | None = None
            try:
                self._write(batch)
            except Exception as error:
                failure = error
            if not self._end_batch(failure):
                return

    def _next_batch(self) -> list[_Waiting]:
        """The oldest that wait; they stay in the queue until they are committed. Empty: the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._closing or (self._waiting and self._error is None))
            self._busy = bool(self._waiting)
            return list(self._waiting)[:BATCH]

    def _end_batch(self, failure: Exception | None) -> bool:
        """Whether to go on."""
        with self._changed:
            known = self._error is not None
            self._busy = False
            if failure is not None:
                self._error, self._traceback = failure, failure.__traceback__
            else:
                self._clear_error()
            closing = self._closing
            self._changed.notify_all()
        if failure is not None and not known and self._on_error is not None:
            self._on_error(failure)
        return failure is None or not closing

    def _write(self, batch: list[_Waiting]) -> None:
        """Saves and commits the batch, or as much of it as the disk takes; then raises what went wrong."""
        failure: Exception | None = None
        ready: list[RecordedInspection] = []
        for waiting in batch:
            try:
                ready.append(self._saved(waiting))
            except Exception as error:
                failure = error
                break
        if ready:
            with self._database.write() as session:
                recorded = self._database.inspections.add_many(session, ready)
            with self._changed:
                for _ in recorded:
                    self._waiting.popleft()
                listeners = tuple(self._listeners)
            failure = _tell(listeners, recorded) or failure
        if failure is not None:
            raise failure

    def _saved(self, waiting: _Waiting) -> RecordedInspection:
        """Its record, with its files on the disk; the time for them is the stage "record"."""
        if waiting.record is None:
            started = time.perf_counter()
            files = self._save_files(waiting)
            times = {**waiting.inspection.stage_times_ms, "record": 1000 * (time.perf_counter() - started)}
            waiting.record = RecordedInspection.of(waiting.inspection, waiting.uuid, files, times)
        return waiting.record

    def _save_files(self, waiting: _Waiting) -> SavedFiles:
        inspection = waiting.inspection
        frame, prediction = inspection.frame, inspection.prediction
        if frame is None or not self._choice.keeps(inspection):
            return SavedFiles()
        grid_map = overlay = None
        if prediction is not None:
            grid_map = prediction.grid_map
            overlay = None if self._render_overlay is None else self._render_overlay(inspection)
        return self._database.images.save_inspection(
            waiting.uuid, inspection.inspected_at, frame.image, grid_map, overlay, not inspection.verdict.is_good
        )


def _tell(listeners: tuple[RecordedListener, ...], recorded: tuple[RecordedInspection, ...]) -> Exception | None:
    """Tells every listener of every row, and returns the first error that one of them raised."""
    failure: Exception | None = None
    for record in recorded:
        for listener in listeners:
            try:
                listener(record)
            except Exception as error:
                failure = failure or error
    return failure
