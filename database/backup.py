"""A consistent copy of a database that may be in use."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from database.engine import connect, operator_error
from inspector.errors import DatabaseUnusableError, OperatorError, StorageFullError


def back_up(path: Path, label: str) -> Path:
    """Copies the database beside itself as NAME-LABEL-TIME.backup and returns that path.

    Either complete or absent. Raises StorageFullError when there is no room, DatabaseUnusableError when the
    database is damaged: then there is nothing worth keeping a copy of, and nothing to migrate.
    """
    target = path.with_name(f"{path.stem}-{label}-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}.backup")
    partial = target.with_name(target.name + ".tmp")
    try:
        with closing(connect(path, "rw")) as source, closing(sqlite3.connect(partial)) as copy:
            source.backup(copy)
            # A copy is one file: without this it would ask for a log beside it whenever it is opened.
            copy.execute("PRAGMA journal_mode=DELETE")
            _check(copy)
        os.replace(partial, target)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):  # it may never have been made; the first error is the one to tell
            partial.unlink()
        raise _known(error, path) from error
    return target


def _check(copy: sqlite3.Connection) -> None:
    (answer,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        raise sqlite3.DatabaseError(answer)


def _known(error: sqlite3.Error | OSError, path: Path) -> OperatorError:
    if isinstance(error, OSError):
        return StorageFullError(folder=path.parent, detail=error.strerror or str(error))
    return operator_error(error, path, writing=True) or DatabaseUnusableError(path=path, detail=str(error))
