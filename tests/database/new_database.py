"""A new data folder's database for the many tests that are not about making one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from database import Database
from database.database import FILE_NAME


def new_database(data_dir: Path) -> Database:
    """As the first start makes it: the same file, which is written by the migrations once in a session."""
    data_dir.mkdir(parents=True, exist_ok=True)
    path = data_dir / FILE_NAME
    if not path.exists():
        path.write_bytes(_file())
    return Database.open(data_dir)


@cache
def _file() -> bytes:
    with TemporaryDirectory() as folder:
        Database.open(Path(folder)).close()
        return (Path(folder) / FILE_NAME).read_bytes()
