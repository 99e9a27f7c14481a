"""One data folder: the database file, its repositories and the image store beside it."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from platformdirs import user_data_path
from sqlalchemy.orm import Session

from database.engine import FILE_NAME
from database.export import ExportRepository
from database.image_store import ImageStore
from database.migrate import check_readable, upgrade
from database.repositories.history import HistoryRepository
from database.repositories.inspections import InspectionRepository
from database.repositories.queue import InspectionQueue
from database.repositories.recipes import RecipeRepository
from database.repositories.reviews import ReviewRepository
from database.repositories.shift_tests import ShiftTestRepository
from database.repositories.studies import StudyRepository
from database.retention import Retention
from database.sessions import Sessions
from database.station_lock import StationLock
from inspector.errors import StorageFullError

DATA_DIR_VARIABLE = "INSPECTOR_DATA_DIR"


def default_data_dir() -> Path:
    """$INSPECTOR_DATA_DIR, else where this system keeps a user's data."""
    chosen = os.environ.get(DATA_DIR_VARIABLE)
    return Path(chosen).expanduser() if chosen else user_data_path("inspector", appauthor=False)


class Database:
    """An open data folder, for any thread; made by `open`.

    Attributes:
        folder: the data folder.
        path: the database file.
        recipes, inspections, shift_tests, reviews, queue, history, studies, export: the repositories.
        images: the image store. retention: keeps it within its quota.
    """

    def __init__(self, folder: Path, sessions: Sessions, images: ImageStore, lock: StationLock | None) -> None:
        self.folder = folder
        self.path = sessions.path
        self.recipes = RecipeRepository(sessions)
        self.inspections = InspectionRepository(sessions)
        self.shift_tests = ShiftTestRepository(sessions)
        self.reviews = ReviewRepository(sessions)
        self.queue = InspectionQueue(sessions)
        self.history = HistoryRepository(sessions)
        self.studies = StudyRepository(sessions)
        self.export = ExportRepository(sessions)
        self.images = images
        self.retention = Retention(sessions, images)
        self._sessions = sessions
        self._lock = lock

    @classmethod
    def open(cls, data_dir: Path, *, writable: bool = True) -> Database:
        """Opens a data folder; a writable one is created, locked and brought to this version's schema.

        Raises:
            DataFolderBusyError: another process (or another Database here) writes into it.
            DatabaseNewerError: written by a newer version.
            DatabaseUnusableError: damaged, or, without `writable`, missing or not of this version's schema.
            StorageFullError: the folder cannot be written.
        """
        folder = data_dir.expanduser().absolute()
        path = folder / FILE_NAME
        if not writable:
            check_readable(path)
            return cls(folder, Sessions(path, writable=False), ImageStore(folder, writable=False), None)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageFullError(folder=folder, detail=error.strerror or str(error)) from error
        lock = StationLock(folder)
        try:
            upgrade(path)
            return cls(folder, Sessions(path, writable=True), ImageStore(folder), lock)
        except BaseException:
            lock.release()
            raise

    def read(self) -> AbstractContextManager[Session]:
        """A session that sees one state and refuses to write."""
        return self._sessions.read()

    def write(self) -> AbstractContextManager[Session]:
        """A session that commits at the end, or nothing at all when something is raised.

        Raises StorageFullError when the disk does not take it, DatabaseUnusableError when opened for reading
        only.
        """
        return self._sessions.write()

    def close(self) -> None:
        """Empties the log into the file, closes all and frees the folder. May be called twice, anywhere."""
        try:
            self._sessions.close()
        finally:
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
