"""Short sessions on the database: reading ones see one state, writing ones commit at their end."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import Session

from database.engine import make_reader, make_writer, operator_error
from inspector.errors import DatabaseUnusableError, Detail

CHECKPOINT_TIMEOUT_MS = 500


class Sessions:
    """Sessions on one database file, for any thread. Read-only without `writable`."""

    def __init__(self, path: Path, *, writable: bool) -> None:
        self.path = path
        self._reader: Engine = make_reader(path)
        self._writer: Engine | None = make_writer(path) if writable else None
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees the state at its first query and refuses to write."""
        with self._known_faults(writing=False), Session(self._reader, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session that commits at the end, or nothing at all when something is raised. Writers take turns.

        Raises StorageFullError when the disk does not take it, DatabaseUnusableError when the database was
        opened for reading only.
        """
        if self._writer is None:
            raise DatabaseUnusableError(path=self.path, detail=Detail("it was opened for reading only"))
        with (
            self._known_faults(writing=True),
            Session(self._writer, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    def close(self) -> None:
        """Empties the write-ahead log into the file and closes the connections. May be called twice."""
        if self._closed:
            return
        self._closed = True
        self._reader.dispose()
        if self._writer is not None:
            # Housekeeping: where a reader elsewhere holds the log or the disk is full, the log stays beside
            # the file with everything in it, and the next opening empties it.
            with suppress(sqlite3.OperationalError, DBAPIError):
                _empty_log(self._writer)
            self._writer.dispose()

    @contextmanager
    def _known_faults(self, *, writing: bool) -> Iterator[None]:
        if self._closed:
            raise RuntimeError(f"the database {self.path} was closed")
        try:
            yield
        except (DBAPIError, PoolTimeoutError, sqlite3.Error) as error:
            known = operator_error(error, self.path, writing=writing)
            if known is None:
                raise
            raise known from error


def _empty_log(writer: Engine) -> None:
    connection = writer.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={CHECKPOINT_TIMEOUT_MS}")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.close()
    finally:
        connection.close()
