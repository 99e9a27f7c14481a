"""SQLAlchemy engines on one SQLite file, one that writes and one that reads, and what its errors mean."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from inspector.errors import DatabaseUnusableError, Detail, OperatorError, StorageFullError

FILE_NAME = "station.sqlite3"
BUSY_TIMEOUT_MS = 10_000

# Transactions are begun by `_begin_…` below: the driver's own deferred BEGIN reads before it locks, and then
# either fails at once with "database is locked" or overwrites what another connection committed meanwhile.
_DRIVER_LEAVES_TRANSACTIONS_ALONE = None


def make_writer(path: Path) -> Engine:
    """The one connection that writes; threads take turns on it. Creates the file when it is missing.

    Write-ahead log, so that readers never wait for the writer. synchronous=NORMAL: in that mode a crash of
    the program loses nothing and a power cut never damages the file; it can only take back the newest
    commits, since the log is not forced to disk at each of them. That keeps a slow disk's flushes out of the
    time per part.
    """
    engine = _make_engine(path, "rwc", pool_size=1, max_overflow=0)

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA foreign_keys=ON")

    @event.listens_for(engine, "begin")
    def _begin_immediate(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def make_reader(path: Path) -> Engine:
    """Connections that see one consistent state each, and that refuse to write. Never creates the file."""
    engine = _make_engine(path, "rw", pool_size=4, max_overflow=12)

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
        connection.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def _begin_deferred(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A plain connection whose transactions are begun by hand; `mode` is SQLite's ro, rw or rwc."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=_DRIVER_LEAVES_TRANSACTIONS_ALONE,
        check_same_thread=False,
    )
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    return connection


def _make_engine(path: Path, mode: str, *, pool_size: int, max_overflow: int) -> Engine:
    return create_engine(
        "sqlite://",
        creator=lambda: connect(path, mode),
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=max_overflow,
        pool_timeout=BUSY_TIMEOUT_MS / 1000,
        json_serializer=_to_json,
    )


def _to_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: object) -> object:
    """Readings and reasons may hold numpy's numbers."""
    if isinstance(value, np.generic | np.ndarray):
        return value.tolist()
    raise TypeError(f"{type(value).__name__} cannot be stored as JSON")


def operator_error(error: Exception, path: Path, *, writing: bool) -> OperatorError | None:
    """The known fault behind a database error, None when it is a bug."""
    if isinstance(error, PoolTimeoutError):
        return DatabaseUnusableError(
            path=path, detail=Detail("it stayed busy for {seconds} s", seconds=BUSY_TIMEOUT_MS // 1000)
        )
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, sqlite3.Error):
        return None
    name = getattr(cause, "sqlite_errorname", "")
    if writing and name.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN")):
        return StorageFullError(folder=path.parent, detail=str(cause))
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR", "SQLITE_CANTOPEN")):
        return DatabaseUnusableError(path=path, detail=str(cause))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return DatabaseUnusableError(path=path, detail=Detail("another program holds it ({cause})", cause=cause))
    return None
