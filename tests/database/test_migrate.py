"""A database file becomes this version's, or stays exactly as it was."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from database import Database
from database.history_records import ParetoEntry
from database.inspection_filter import InspectionFilter
from database.migrate import HEAD, MIGRATIONS, configuration, revision, upgrade
from database.models import Base
from inspector.errors import DatabaseNewerError, DatabaseUnusableError, StorageFullError
from inspector.types import Disposition, Verdict
from tests.database.examples import NOON, a_recipe, an_inspection, files_end_at, store

FROZEN = Path(__file__).with_name("data")

LATER = '''"""Rebuilds the inspections, as every change of a column does on SQLite."""
import sqlalchemy as sa
from alembic import op
revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

def upgrade():
    with op.batch_alter_table("inspections", recreate="always") as batch:
        batch.add_column(sa.Column("shelf", sa.String(100)))
    {more}
'''


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder / "station.sqlite3"


@pytest.fixture
def first_revision(path: Path) -> Path:
    """A file as the first version left it, with a recipe, two inspections and two regions."""
    return frozen(path, "0001")


def frozen(path: Path, revision: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FROZEN / f"schema_{revision}.sql").read_text())
        connection.execute("PRAGMA journal_mode=WAL")
    return path


def later_migrations(tmp_path: Path, more: str = "") -> Path:
    """These migrations and one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder)
    (folder / "versions" / "v0005_shelves.py").write_text(LATER.format(more=more))
    return folder


def query(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def schema(path: Path) -> list[tuple[object, ...]]:
    return query(path, "SELECT type, name, sql FROM sqlite_master ORDER BY type, name")


def test_the_migrated_schema_is_the_models(path: Path) -> None:
    upgrade(path)
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": _is_modelled})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def _is_modelled(name: str | None, kind: str, parents: object) -> bool:
    """All but the full-text table, which SQLAlchemy has no words for."""
    return kind != "table" or not str(name).startswith("inspection_serials")


def test_the_head_is_one_and_known_without_alembic() -> None:
    assert ScriptDirectory.from_config(configuration()).get_heads() == [HEAD]


def test_a_new_database_needs_no_backup_and_a_current_one_nothing(path: Path) -> None:
    assert upgrade(path) is None
    before = digest(path)
    assert upgrade(path) is None
    assert digest(path) == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_the_first_revision_was_not_edited_after_it_was_given_out(first_revision: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.sqlite3"
    folder = tmp_path / "first"
    shutil.copytree(MIGRATIONS, folder)
    for later in set((folder / "versions").glob("v*.py")) - {folder / "versions" / "v0001_first_tables.py"}:
        later.unlink()
    upgrade(fresh, migrations=folder, head="0001")
    assert schema(fresh) == schema(first_revision)


def test_what_the_first_version_wrote_is_read_today(first_revision: Path) -> None:
    with Database.open(first_revision.parent) as database:
        newest, oldest = database.inspections.recent(10)
        assert (newest.verdict, newest.score, newest.limits) == (Verdict.NOT_JUDGED, None, None)
        assert (oldest.verdict, oldest.serial, len(oldest.regions)) == (Verdict.FAIL, "A-1", 2)
        recipe = database.recipes.get("washer")
        assert (recipe.version, recipe.released, recipe.references) == (1, True, a_recipe().references)


def test_inspections_of_before_reviews_keep_all_they_had_and_can_be_decided_on(path: Path) -> None:
    with Database.open(frozen(path, "0002").parent) as database:
        oldest = database.inspections.get(1)
        assert (oldest.serial, len(oldest.regions)) == ("A-1", 2)
        assert (oldest.lot, oldest.run_uuid, oldest.nearest_reference) == (None, None, None)
        assert (oldest.disposition, oldest.defect_type, oldest.revision) == (None, None, 0)
        assert [row.sequence for row in database.queue.page(InspectionFilter(needs_review=True), limit=5)] == [2, 1]
        assert database.queue.lots("Washer") == ()
        decided = database.reviews.decide(1, Disposition.GOOD, user="berta", expected_revision=0)
        assert (decided.disposition, decided.verdict) == (Disposition.GOOD, Verdict.FAIL)
        assert len(database.shift_tests.recent(5)) == 1
    assert query(path, "SELECT count(*) FROM inspections") == [(2,)]
    assert query(path, "PRAGMA foreign_key_check") == []


def test_inspections_of_before_studies_were_told_apart_are_found_as_new_ones_are(path: Path) -> None:
    with Database.open(frozen(path, "0003").parent) as database:
        queue = database.queue
        assert queue.sequences(InspectionFilter(), 9) == (4, 2, 1)
        assert queue.sequences(InspectionFilter(needs_review=True), 9) == (2,)
        assert queue.sequences(InspectionFilter(serial_contains="study-1"), 9) == (3,)
        assert queue.sequences(InspectionFilter(since=NOON, until=NOON + timedelta(minutes=1)), 9) == (2, 1)
        assert database.history.pareto(InspectionFilter()).defect_types == (ParetoEntry("dent", 1),)
        store(database, an_inspection(5, serial="Q-a-17", inspected_at=NOON - timedelta(days=2)))
        assert queue.sequences(InspectionFilter(serial_contains="A-1"), 9) == (5, 2, 1)
        assert queue.sequences(InspectionFilter(until=NOON), 9) == (5, 4)
    assert query(path, "PRAGMA foreign_key_check") == []


def test_the_table_takes_no_other_disposition_after_the_upgrade(path: Path) -> None:
    upgrade(frozen(path, "0002"))
    with pytest.raises(sqlite3.IntegrityError):
        query(path, "UPDATE inspections SET disposition = 'FINE'")


def test_an_older_database_is_copied_and_keeps_its_rows_and_their_regions(first_revision: Path, tmp_path: Path) -> None:
    backup = upgrade(first_revision, migrations=later_migrations(tmp_path), head="0005")

    assert revision(first_revision) == "0005"
    assert query(first_revision, "SELECT count(shelf), count(*) FROM inspections") == [(0, 2)]
    assert query(first_revision, "SELECT count(*) FROM regions") == [(2,)]
    assert query(first_revision, "PRAGMA foreign_key_check") == []
    assert backup is not None
    assert backup.parent == first_revision.parent
    assert revision(backup) == "0001"
    assert query(backup, "SELECT count(*) FROM inspections") == [(2,)]


@pytest.mark.parametrize(
    "more", ['op.execute("DELETE FROM inspections")', 'op.execute("no such statement")'], ids=["orphans", "error"]
)
def test_a_migration_that_fails_changes_nothing(first_revision: Path, tmp_path: Path, more: str) -> None:
    before = schema(first_revision)
    with pytest.raises(Exception, match=r"without their parents|syntax error"):
        upgrade(first_revision, migrations=later_migrations(tmp_path, more), head="0005")
    assert schema(first_revision) == before
    assert query(first_revision, "SELECT count(*) FROM inspections") == [(2,)]
    with Database.open(first_revision.parent) as database:
        assert database.inspections.total() == 2


def test_without_room_for_the_copy_nothing_is_migrated(first_revision: Path, tmp_path: Path) -> None:
    before = schema(first_revision)
    with files_end_at(40_000), pytest.raises(StorageFullError):
        upgrade(first_revision, migrations=later_migrations(tmp_path), head="0005")
    assert schema(first_revision) == before
    assert not list(first_revision.parent.glob("*.backup*"))


@pytest.mark.parametrize("writable", [True, False])
def test_a_newer_database_is_refused_unchanged(first_revision: Path, writable: bool) -> None:
    with closing(sqlite3.connect(first_revision)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = digest(first_revision)
    with pytest.raises(DatabaseNewerError, match="9999"):
        Database.open(first_revision.parent, writable=writable)
    assert digest(first_revision) == before
    assert not list(first_revision.parent.glob("*.backup"))


@pytest.mark.parametrize("writable", [True, False])
@pytest.mark.parametrize("damage", ["text", "truncated", "foreign"])
def test_a_file_that_is_no_database_of_ours_is_refused_unchanged(path: Path, damage: str, writable: bool) -> None:
    if damage == "foreign":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE songs (title TEXT)")
    else:
        upgrade(path)
        path.write_bytes(b"a shopping list\n" * 500 if damage == "text" else path.read_bytes()[:20_000])
    before = digest(path)
    with pytest.raises(DatabaseUnusableError, match=str(path)):
        Database.open(path.parent, writable=writable)
    assert digest(path) == before


def test_a_database_with_damaged_pages_is_not_migrated(first_revision: Path, tmp_path: Path) -> None:
    content = bytearray(first_revision.read_bytes())
    (root,) = query(first_revision, "SELECT rootpage FROM sqlite_master WHERE name = 'regions'")[0]
    start = (int(str(root)) - 1) * 4096
    content[start : start + 4096] = b"\xff" * 4096
    first_revision.write_bytes(content)
    before = digest(first_revision)
    with pytest.raises(DatabaseUnusableError):
        upgrade(first_revision, migrations=later_migrations(tmp_path), head="0005")
    assert digest(first_revision) == before
    assert not list(first_revision.parent.glob("*.backup*"))


def test_reading_never_migrates(path: Path) -> None:
    path.touch()
    with pytest.raises(DatabaseUnusableError, match="start the station once"):
        Database.open(path.parent, writable=False)
    assert path.read_bytes() == b""
