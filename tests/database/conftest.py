"""An open data folder and a recorder in the test's own directory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from database import Database, Recorder
from tests.database.examples import Ears
from tests.database.new_database import new_database


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def database(data_dir: Path) -> Iterator[Database]:
    with new_database(data_dir) as opened:
        yield opened


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def make_recorder(database: Database, ears: Ears, request: pytest.FixtureRequest) -> Callable[..., Recorder]:
    """Makes started recorders, and closes them before the database."""

    def make(**options: Any) -> Recorder:
        recorder = Recorder(database, on_recorded=ears.on_recorded, on_error=ears.on_error, **options)
        request.addfinalizer(recorder.close)
        request.addfinalizer(ears.go_on.set)
        recorder.start()
        return recorder

    return make


@pytest.fixture
def recorder(make_recorder: Callable[..., Recorder]) -> Recorder:
    return make_recorder()
