"""The quota of a station's pictures: kept beside the run, changed and carried out when somebody asks. No Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from database import Database
from database.retention import RetentionOutlook, RetentionResult
from database.retention_thread import RetentionThread
from ui.station_settings import StationSettings, StationSettingsFile

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LastPass:
    """How the last pass ended: one of the two is None."""

    at: datetime
    result: RetentionResult | None
    error: Exception | None


class DiskQuota:
    """For any thread; what changes or carries out the quota waits for the pass under way to break off."""

    def __init__(self, database: Database, settings: StationSettingsFile) -> None:
        self._database = database
        self._settings = settings
        self._thread: RetentionThread | None = None
        self._lock = threading.Lock()
        self._running = False
        self._last: LastPass | None = None

    @property
    def last(self) -> LastPass | None:
        """The last pass that deleted something or could not; None as long as there was nothing to do."""
        return self._last

    def start(self) -> None:
        """Keeps the quota from now on."""
        with self._lock:
            self._running = True
            self._start_thread()

    def close(self) -> None:
        """May be called twice."""
        with self._lock:
            self._running = False
            self._stop_thread()

    def change(self, quota_gb: float | None, quota_share: float | None) -> None:
        """Stores another quota and carries it out. Raises StorageFullError where it cannot be stored."""
        with self._paused():
            self._settings.save(replace(self._settings.values, quota_gb=quota_gb, quota_share=quota_share))

    def quota_bytes(self, settings: StationSettings) -> int | None:
        """What these settings allow here; None where nothing is deleted."""
        return settings.quota_bytes(self._database.folder)

    def outlook(self, settings: StationSettings, cancelled: Callable[[], bool]) -> RetentionOutlook:
        """What would go under these settings, and what is protected. Reads all folders."""
        return self._database.retention.outlook(self.quota_bytes(settings), cancelled=cancelled)

    def clean_up(
        self, cancelled: Callable[[], bool], on_progress: Callable[[RetentionResult], None]
    ) -> RetentionResult | None:
        """A pass at once, on the caller's thread; None where nothing is ever deleted. Raises StorageFullError."""
        quota = self.quota_bytes(self._settings.values)
        if quota is None:
            return None
        with self._paused():
            result = self._database.retention.enforce(quota, cancelled=cancelled, on_progress=on_progress)
            self._on_result(result)
        return result

    @contextmanager
    def _paused(self) -> Iterator[None]:
        """Without the thread, which may not work at the same time."""
        with self._lock:
            self._stop_thread()
            try:
                yield
            finally:
                if self._running:
                    self._start_thread()

    def _start_thread(self) -> None:
        quota = self.quota_bytes(self._settings.values)
        if quota is None or self._thread is not None:
            return
        self._thread = RetentionThread(
            self._database.retention, quota, on_result=self._on_result, on_error=self._on_error
        )
        self._thread.start()

    def _stop_thread(self) -> None:
        if self._thread is not None:
            self._thread.close()
            self._thread = None

    def _on_result(self, result: RetentionResult) -> None:
        if result.parts or result.notice is not None:
            logger.info("pictures of %d parts deleted, %.2f GB", result.parts, result.freed_bytes / 1e9)
            self._last = LastPass(datetime.now(UTC), result, None)

    def _on_error(self, error: Exception) -> None:
        logger.warning("the quota of pictures could not be kept", exc_info=error)
        self._last = LastPass(datetime.now(UTC), None, error)
