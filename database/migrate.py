"""Brings a database file to this version's schema, or says why that cannot be."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from database.backup import back_up
from database.engine import connect, make_writer, operator_error
from inspector.errors import DatabaseNewerError, DatabaseUnusableError, Detail

if TYPE_CHECKING:
    from alembic.config import Config

# The newest revision. Known here so that opening a database of today need not load Alembic; a test compares
# the two.
HEAD = "0004"
MIGRATIONS = Path(__file__).with_name("migrations")

# Alembic keeps the running migration in module globals.
_ALEMBIC = threading.Lock()


def upgrade(path: Path, *, migrations: Path = MIGRATIONS, head: str = HEAD) -> Path | None:
    """Creates the database, or upgrades an older one after copying it; returns the copy's path, if any.

    All revisions are applied in one transaction, so a failing one leaves the file as it was. Raises
    DatabaseNewerError or DatabaseUnusableError with nothing changed.
    """
    current = revision(path)
    if current == head:
        return None
    with _ALEMBIC:
        _refuse_unknown(path, current, migrations)
        backup = back_up(path, f"schema-{current}") if current is not None else None
        _run(path, migrations)
    return backup


def check_readable(path: Path) -> None:
    """Raises unless the database exists with exactly this version's schema; changes nothing."""
    if not path.exists():
        raise DatabaseUnusableError(
            path=path, detail=Detail("it does not exist yet; a station writes it when it first runs")
        )
    current = revision(path)
    if current == HEAD:
        return
    with _ALEMBIC:
        _refuse_unknown(path, current, MIGRATIONS)
    raise DatabaseUnusableError(
        path=path,
        detail=Detail("its schema is older than this version; start the station once on it, which upgrades it"),
    )


def revision(path: Path) -> str | None:
    """The schema's revision, None for a missing or empty file. Changes nothing.

    Raises DatabaseUnusableError for a damaged file, one that is no database, or another program's database.
    """
    if not path.exists():
        return None
    try:
        with closing(connect(path, "rw")) as connection:
            connection.execute("PRAGMA query_only=ON")
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not tables:
                return None
            row = None
            if "alembic_version" in tables:
                row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise (
            operator_error(error, path, writing=False) or DatabaseUnusableError(path=path, detail=str(error))
        ) from error
    if row is None:
        raise DatabaseUnusableError(path=path, detail=Detail("it is a database of another program"))
    return str(row[0])


def configuration(migrations: Path = MIGRATIONS) -> Config:
    """Alembic's configuration, which needs no file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    return config


def _refuse_unknown(path: Path, current: str | None, migrations: Path) -> None:
    from alembic.script import ScriptDirectory

    script = ScriptDirectory.from_config(configuration(migrations))
    known = {revision.revision for revision in script.walk_revisions()}
    if current is not None and current not in known:
        raise DatabaseNewerError(path=path, revision=current)


def _run(path: Path, migrations: Path) -> None:
    from alembic import command

    engine = make_writer(path)
    try:
        with engine.connect() as connection:
            config = configuration(migrations)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except (DBAPIError, sqlite3.Error) as error:
        known = operator_error(error, path, writing=True)
        if known is None:
            raise
        raise known from error
    finally:
        engine.dispose()
