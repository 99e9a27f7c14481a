"""Run by Alembic for each upgrade, on the connection that `database.migrate` hands over."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from database import study_models  # noqa: F401 - its tables belong to the metadata
from database.models import Base


def run(connection: Connection) -> None:
    """Applies the revisions in one transaction, with foreign keys off and checked at the end.

    With foreign keys on, a batch migration's DROP TABLE of the old table deletes every child row without an
    error.
    """
    driver = connection.connection.dbapi_connection
    assert driver is not None
    # On the driver's own connection, because the setting is ignored inside a transaction.
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        context.configure(
            connection=connection, target_metadata=Base.metadata, render_as_batch=True, transactional_ddl=True
        )
        with context.begin_transaction():
            context.run_migrations()
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"the migration left rows without their parents: {broken[:5]}")
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


run(context.config.attributes["connection"])
