"""Work that takes long, off the GUI thread, with its outcome brought back as queued signals."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

logger = logging.getLogger(__name__)


class Task(QObject):
    """One piece of work on a thread of its own.

    The function gets the task, to report progress and to ask whether it was cancelled.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal(object)

    def __init__(self, name: str, function: Callable[[Task], Any]) -> None:
        super().__init__()
        self._function = function
        self._cancelled = threading.Event()
        # A daemon: a camera driver that hangs must not keep the program from ending.
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def report(self, done: int, total: int, text: str) -> None:
        """Progress, from the task's thread."""
        self.progressed.emit(done, total, text)

    def join(self, timeout_s: float) -> bool:
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        try:
            result = self._function(self)
        except Exception as error:  # goes to the user interface, which tells known faults from bugs
            logger.info("%s failed", self._thread.name, exc_info=True)
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.ended.emit(self)


class Background(QObject):
    """Owns the running tasks, so that none is destroyed while its thread runs."""

    def __init__(self) -> None:
        super().__init__()
        self._tasks: set[Task] = set()
        self._closed = False

    def start(
        self,
        name: str,
        function: Callable[[Task], Any],
        *,
        on_success: Callable[[Any], None] | None = None,
        on_failure: Callable[[Any], None] | None = None,
        on_progress: Callable[[int, int, str], None] | None = None,
    ) -> Task:
        """Runs `function` on a thread, unless closed; the callables are slots of objects in the GUI thread."""
        task = Task(name, function)
        queued = Qt.ConnectionType.QueuedConnection
        for signal, slot in (
            (task.succeeded, on_success),
            (task.failed, on_failure),
            (task.progressed, on_progress),
        ):
            if slot is not None:
                signal.connect(slot, queued)
        if self._closed:
            return task
        task.ended.connect(self._on_task_ended, queued)
        self._tasks.add(task)
        task.start()
        return task

    def close(self) -> None:
        """Cancels all that runs; nothing starts from here on.

        A thread that began during the shutdown would still run when the interpreter ends, which aborts the process.
        """
        self._closed = True
        for task in self._tasks:
            task.cancel()

    def join(self, timeout_s: float) -> bool:
        """Waits for all; called off the GUI thread during shutdown. True when all ended."""
        deadline = time.monotonic() + timeout_s
        ended = [task.join(max(0.0, deadline - time.monotonic())) for task in tuple(self._tasks)]
        return all(ended)

    @Slot(object)
    def _on_task_ended(self, task: Task) -> None:
        task.join(1.0)
        self._tasks.discard(task)
