"""Opening, locking and closing a data folder."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from database import Database, default_data_dir
from inspector.errors import DatabaseUnusableError, DataFolderBusyError, StorageFullError
from tests.database.examples import a_recipe

ROOT = Path(__file__).parents[2]

STATION = """
import sys
from pathlib import Path
from database import Database
from inspector.recipe import DetectorSettings, Recipe
database = Database.open(Path(sys.argv[1]))
database.recipes.save(Recipe("Washer", DetectorSettings("washer")), user="other")
print("open", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_station(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A second process that has the data folder open and has written a recipe."""
    process = subprocess.Popen(
        [sys.executable, "-c", STATION, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_second_writing_process_is_refused_with_the_first_one_s_number(data_dir: Path) -> None:
    with another_station(data_dir) as process:
        with pytest.raises(DataFolderBusyError) as caught:
            Database.open(data_dir)
        assert f"process {process.pid}" in str(caught.value)
        assert str(data_dir) in str(caught.value)
        with Database.open(data_dir, writable=False) as reading:
            assert reading.recipes.names() == ("Washer",)


def test_a_killed_station_frees_the_folder_and_keeps_what_it_committed(data_dir: Path) -> None:
    with another_station(data_dir) as process:
        process.kill()
        process.wait()
        with Database.open(data_dir) as database:
            assert database.recipes.names() == ("Washer",)
            assert (data_dir / "station.pid").read_text() == str(os.getpid())


def test_a_second_writer_in_this_process_is_refused_until_the_first_is_closed(data_dir: Path) -> None:
    first = Database.open(data_dir)
    with pytest.raises(DataFolderBusyError, match=str(os.getpid())):
        Database.open(data_dir)
    first.close()
    Database.open(data_dir).close()


def test_a_folder_that_could_not_be_opened_is_free_again(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "station.sqlite3").write_bytes(b"damaged " * 1000)
    for _ in range(2):
        with pytest.raises(DatabaseUnusableError):
            Database.open(data_dir)


def test_closing_leaves_one_whole_file_and_may_be_done_twice_from_another_thread(data_dir: Path) -> None:
    database = Database.open(data_dir)
    database.recipes.save(a_recipe(), user="anna")
    closer = threading.Thread(target=database.close)
    closer.start()
    closer.join()

    assert [file.name for file in data_dir.iterdir() if file.name != "station.lock"] == ["station.sqlite3"]
    with Database.open(data_dir) as again:
        database.close()
        assert again.recipes.names() == ("Washer",)
        assert (data_dir / "station.pid").exists(), "a second close leaves the next station alone"


def test_closing_beside_a_busy_reader_frees_the_folder_and_loses_nothing(data_dir: Path) -> None:
    database = Database.open(data_dir)
    with Database.open(data_dir, writable=False) as reader, reader.read() as session:
        session.execute(text("SELECT count(*) FROM recipes")).one()
        database.recipes.save(a_recipe(), user="anna")
        database.close()
    with Database.open(data_dir) as again:
        assert again.recipes.names() == ("Washer",)


def test_a_closed_database_is_not_opened_again_by_using_it(database: Database) -> None:
    database.close()
    with pytest.raises(RuntimeError, match="closed"):
        database.recipes.save(a_recipe(), user="anna")
    with pytest.raises(RuntimeError, match="closed"):
        database.inspections.total()


def test_reading_needs_a_database_that_exists(data_dir: Path) -> None:
    with pytest.raises(DatabaseUnusableError, match="does not exist yet"):
        Database.open(data_dir, writable=False)
    assert not data_dir.exists()


def test_a_database_for_reading_refuses_every_write(database: Database) -> None:
    database.recipes.save(a_recipe(), user="anna")
    with Database.open(database.folder, writable=False) as reading:
        with pytest.raises(DatabaseUnusableError, match="reading only"):
            reading.recipes.save(a_recipe(), user="bert")
        with pytest.raises(OperationalError, match="readonly"), reading.read() as session:
            session.execute(text("DELETE FROM recipes"))
    assert database.recipes.get("Washer").version == 1


def test_a_reading_session_of_a_station_refuses_to_write(database: Database) -> None:
    with pytest.raises(OperationalError, match="readonly"), database.read() as session:
        session.execute(text("DELETE FROM recipes"))


def test_a_write_that_raises_leaves_nothing(database: Database) -> None:
    def fail_halfway() -> None:
        with database.write() as session:
            session.execute(text("INSERT INTO recipes (name, name_key, created_at) VALUES ('a', 'a', '2026-01-01')"))
            raise KeyError

    with pytest.raises(KeyError):
        fail_halfway()
    assert database.recipes.names() == ()


def test_foreign_keys_are_kept_by_the_writer(database: Database) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"), database.write() as session:
        session.execute(text("INSERT INTO reference_images VALUES (99, 0, 'p', 's')"))


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageFullError, match="file"):
        Database.open(tmp_path / "file" / "data")


def test_odd_characters_in_the_folder_s_name_do_no_harm(tmp_path: Path) -> None:
    with Database.open(tmp_path / "Prüfung #1 100 %?") as database:
        database.recipes.save(a_recipe(), user="anna")
        assert database.path.exists()


def test_the_data_folder_is_the_environment_s_or_the_user_s(
    isolated_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert default_data_dir().is_relative_to(isolated_home)
    assert default_data_dir().name == "inspector"
    monkeypatch.setenv("INSPECTOR_DATA_DIR", str(tmp_path / "elsewhere"))
    assert default_data_dir() == tmp_path / "elsewhere"


def test_opening_a_known_folder_loads_neither_alembic_nor_anything_of_the_engine(database: Database) -> None:
    database.close()
    code = (
        "import sys, database; assert 'sqlalchemy' not in sys.modules\n"
        "from pathlib import Path\n"
        f"database.Database.open(Path({str(database.folder)!r})).close()\n"
        "heavy = {'alembic', 'torch', 'open_clip', 'PySide6', 'scipy'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
