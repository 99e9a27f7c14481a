"""Retention beside the running station."""

from __future__ import annotations

import threading
from collections.abc import Callable

from database.retention import Retention, RetentionResult
from inspector.errors import OperatorError

INTERVAL_S = 60.0


class RetentionThread:
    """Keeps the quota from `start` to `close`, at once and then every `interval_s`.

    Args:
        on_result: told of each pass, from this thread.
        on_error: told of each fault, from this thread. After a known one it tries again; a bug ends it.
    """

    def __init__(
        self,
        retention: Retention,
        quota_bytes: int,
        *,
        on_result: Callable[[RetentionResult], None],
        on_error: Callable[[Exception], None],
        interval_s: float = INTERVAL_S,
    ) -> None:
        self._retention = retention
        self._quota_bytes = quota_bytes
        self._on_result = on_result
        self._on_error = on_error
        self._interval_s = interval_s
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="retention", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self, timeout_s: float = 10.0) -> bool:
        """Breaks off what runs and waits for it; True when it has ended in time. May be called twice."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._on_result(self._retention.enforce(self._quota_bytes, cancelled=self._stopping.is_set))
            except Exception as error:
                self._on_error(error)
                if not isinstance(error, OperatorError):
                    return
            self._stopping.wait(self._interval_s)
