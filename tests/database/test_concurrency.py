"""Writers and readers at the same time."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from sqlalchemy import text

from database import Database, RecordedInspection, SavedFiles
from database.sessions import Sessions
from inspector.errors import StorageFullError
from tests.database.examples import a_recipe, an_inspection, files_end_at


def run_together(*works: Callable[[], None]) -> list[Exception]:
    errors: list[Exception] = []

    def guarded(work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return errors


def test_300_commits_beside_two_busy_readers_pass_without_an_error(database: Database) -> None:
    done = threading.Event()
    seen: list[int] = []

    def write() -> None:
        try:
            for part in range(300):
                record = RecordedInspection.of(an_inspection(part), f"uuid-{part}", SavedFiles(), {})
                with database.write() as session:
                    database.inspections.add_many(session, [record])
        finally:
            done.set()

    def read(reader: Database) -> None:
        last = 0
        while not done.is_set():
            total = reader.inspections.total()
            newest = reader.inspections.recent(5)
            assert total >= last
            assert all(len(row.regions) == 2 for row in newest), "a row is seen with its regions or not at all"
            last = total
            seen.append(total)

    with Database.open(database.folder, writable=False) as other:
        assert run_together(write, lambda: read(database), lambda: read(other)) == []
    assert database.inspections.total() == 300
    assert any(0 < total < 300 for total in seen), "the readers read while rows were written"


def test_no_update_is_lost_between_writers_on_connections_of_their_own(database: Database) -> None:
    database.recipes.save(a_recipe(), user="anna")

    def count_up() -> None:
        sessions = Sessions(database.path, writable=True)
        try:
            for _ in range(40):
                with sessions.write() as session:
                    value = session.execute(text("SELECT coalesce(active_version, 0) FROM recipes")).scalar_one()
                    session.execute(text("UPDATE recipes SET active_version = :value"), {"value": value + 1})
        finally:
            sessions.close()

    assert run_together(count_up, count_up, count_up) == []
    with database.read() as session:
        assert session.execute(text("SELECT active_version FROM recipes")).scalar_one() == 120


def test_recipes_saved_at_once_get_versions_of_their_own(database: Database) -> None:
    def save() -> None:
        for _ in range(10):
            database.recipes.save(a_recipe(), user="anna")

    assert run_together(save, save) == []
    assert [version.number for version in database.recipes.versions("Washer")] == list(range(20, 0, -1))


def test_a_reader_keeps_its_state_while_rows_are_written(database: Database) -> None:
    with database.read() as session:
        before = session.execute(text("SELECT count(*) FROM recipes")).scalar_one()
        database.recipes.save(a_recipe(), user="anna")
        assert session.execute(text("SELECT count(*) FROM recipes")).scalar_one() == before


def test_a_full_disk_is_told_as_one_and_writing_goes_on_when_there_is_room(database: Database) -> None:
    with files_end_at(4096), pytest.raises(StorageFullError) as caught:
        database.recipes.save(a_recipe(), user="anna")
    assert str(database.folder) in str(caught.value)
    assert database.recipes.names() == ()
    database.recipes.save(a_recipe(), user="anna")
    assert database.recipes.names() == ("Washer",)
