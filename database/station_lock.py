"""One writing station a data folder; the system frees it when the process dies."""

from __future__ import annotations

import os
from pathlib import Path

from filelock import FileLock, Timeout

from inspector.errors import DataFolderBusyError, Detail, StorageFullError

LOCK_NAME = "station.lock"
PID_NAME = "station.pid"


class StationLock:
    """Held from construction to `release`. Raises DataFolderBusyError, or StorageFullError."""

    def __init__(self, folder: Path) -> None:
        self._pid_file = folder / PID_NAME
        # Any thread may release it, since the station shuts down beside the GUI's thread.
        self._lock = FileLock(folder / LOCK_NAME, thread_local=False)
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise DataFolderBusyError(pid=self._holder(), folder=folder) from error
        except (OSError, NotImplementedError) as error:
            raise StorageFullError(folder=folder, detail=str(error)) from error
        try:
            # Beside the lock, because trying for the lock empties its file on some systems.
            self._pid_file.write_text(str(os.getpid()), encoding="ascii")
        except OSError as error:
            self._lock.release()
            raise StorageFullError(folder=folder, detail=str(error)) from error

    def release(self) -> None:
        """May be called twice, from any thread."""
        if self._lock.is_locked:
            try:
                self._pid_file.unlink(missing_ok=True)
            finally:
                self._lock.release()

    def _holder(self) -> str:
        try:
            return self._pid_file.read_text(encoding="ascii").strip() or Detail("unknown")
        except (OSError, UnicodeDecodeError):
            return Detail("unknown")
