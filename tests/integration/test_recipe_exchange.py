"""`inspector recipe` where no model is needed: reading, comparing, exchanging, rolling back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from database import Database
from inspector.errors import RecipeNameTakenError
from inspector.recipe import SAMPLE_ROLES, Recipe
from inspector.recipe_package import read_package
from inspector.types import Limits
from tests.inspector.hostile_packages import HOSTILE, make_hostile
from tests.inspector.recipe_packages import a_recipe, good_package, same_samples, some_samples
from ui.command_line import main
from ui.recipe_exchange import import_recipe, load_samples

NAME = a_recipe().name


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def stored(data_dir: Path) -> Recipe:
    return store(data_dir)


def store(folder: Path) -> Recipe:
    """Two versions of a recipe with its pictures: the first released, the second a draft with other limits."""
    with Database.open(folder) as database:
        samples = some_samples()
        roles = {
            role: tuple(database.images.save_reference(image) for image in getattr(samples, role))
            for role in SAMPLE_ROLES
        }
        recipe = replace(a_recipe(), **roles)
        database.recipes.save(recipe, user="anna", reason="first set-up")
        released = database.recipes.release(NAME, 1, user="anna")
        database.recipes.save(replace(recipe, limits=Limits(0.5, 0.9)), user="bert", reason="fewer rejects")
    return released


def command(data_dir: Path, *arguments: object) -> int:
    return main(["recipe", *map(str, arguments), "--data-dir", str(data_dir)])


def contents(folder: Path) -> dict[str, str]:
    """Every file with its checksum."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def versions(data_dir: Path, name: str = NAME) -> list[tuple[int, bool, bool]]:
    """Number, whether it is released, whether it is in use; newest first."""
    with Database.open(data_dir, writable=False) as database:
        return [(v.number, v.released_at is not None, v.is_active) for v in database.recipes.versions(name)]


def test_list_and_show_tell_what_is_in_use_and_why_each_version_was_made(data_dir, stored, capsys):
    assert command(data_dir, "list") == 0
    row = capsys.readouterr().out.splitlines()[1]
    assert row.split()[:4] == ["Träger", "M8", "1", "2"]
    assert "0.4000 / 0.6000" in row

    assert command(data_dir, "show", "träger m8") == 0
    out = capsys.readouterr().out
    assert "version 1\n" in out
    assert "metal washer" in out
    assert "3 corners, excluded areas: 1" in out
    assert "fewer rejects" in out
    assert "1 in use" in out


def test_show_as_json_holds_all_settings_of_the_version_asked_for(data_dir, stored, capsys):
    assert command(data_dir, "show", NAME, "--version", 2, "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["version"], shown["released"], shown["in_use"]) == (2, False, False)
    assert shown["reason"] == "fewer rejects"
    assert Recipe.from_json(json.dumps(shown["recipe"])).limits == Limits(0.5, 0.9)


def test_compare_prints_what_differs(data_dir, stored, capsys):
    assert command(data_dir, "compare", NAME, 1, 2) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["limits.reject", "0.6", "0.9"] in lines
    assert all(line[0].startswith("limits.") for line in lines[1:])
    assert command(data_dir, "compare", NAME, 1, 1) == 0
    assert "do not differ" in capsys.readouterr().out


def test_an_unknown_recipe_or_version_is_an_error_in_words(data_dir, stored, capsys):
    for arguments in (("show", "Bolt"), ("compare", NAME, 1, 9), ("rollback", NAME, 9), ("export", "Bolt", "x.zip")):
        assert command(data_dir, *arguments) == 2
        assert "There is no recipe named" in capsys.readouterr().err


def test_a_rollback_runs_the_earlier_version_again_and_keeps_who_and_why(data_dir, stored, capsys):
    with Database.open(data_dir) as database:
        database.recipes.release(NAME, 2, user="bert")
    assert command(data_dir, "rollback", NAME, 1, "--reason", "too many escapes", "--user", "carl") == 0
    assert "runs version 3 now, which is version 1 again" in capsys.readouterr().out
    with Database.open(data_dir, writable=False) as database:
        newest = database.recipes.versions(NAME)[0]
        assert database.recipes.get(NAME).limits == stored.limits
    assert (newest.created_by, newest.reason) == ("carl", "rolled back to version 1: too many escapes")


def test_a_recipe_goes_to_another_station_whole_and_is_not_released_there(data_dir, stored, tmp_path, capsys):
    file, other = tmp_path / "träger.zip", tmp_path / "other"
    assert command(data_dir, "export", NAME, file) == 0
    assert command(other, "import", file, "--user", "dora") == 0
    assert "not released" in capsys.readouterr().out

    with Database.open(other, writable=False) as database:
        imported = database.recipes.get(NAME)
        assert same_samples(load_samples(database, imported), some_samples())
        (version,) = database.recipes.versions(NAME)
    assert imported == replace(stored, version=1, released=False)
    assert version.created_by == "dora"
    assert "Imported from" in version.reason


def test_another_version_is_exported_on_demand(data_dir, stored, tmp_path):
    assert command(data_dir, "export", NAME, tmp_path / "second.zip", "--version", 2) == 0
    assert read_package(tmp_path / "second.zip").recipe.limits == Limits(0.5, 0.9)


def test_a_taken_name_needs_a_choice_and_the_error_names_both(data_dir, stored, tmp_path, capsys):
    file = good_package(tmp_path / "washer.zip")
    before = contents(data_dir)
    assert command(data_dir, "import", file) == 2
    err = capsys.readouterr().err
    assert "--replace" in err
    assert "--copy" in err
    assert f"{NAME} (2)" in err
    after = contents(data_dir)
    assert {name: after[name] for name in before if not name.startswith("station.")} == {
        name: before[name] for name in before if not name.startswith("station.")
    }
    assert versions(data_dir) == [(2, False, False), (1, True, True)]


def test_replacing_makes_a_new_version_and_the_released_one_goes_on(data_dir, stored, tmp_path):
    assert command(data_dir, "import", good_package(tmp_path / "washer.zip"), "--replace") == 0
    assert versions(data_dir) == [(3, False, False), (2, False, False), (1, True, True)]


def test_a_copy_is_a_recipe_of_its_own(data_dir, stored, tmp_path):
    assert command(data_dir, "import", good_package(tmp_path / "washer.zip"), "--copy") == 0
    assert versions(data_dir, f"{NAME} (2)") == [(1, False, False)]
    assert versions(data_dir) == [(2, False, False), (1, True, True)]


def test_a_stale_recipe_is_not_made_right_by_sending_it_round(data_dir, tmp_path):
    file, limits = tmp_path / "stale.zip", Limits(0.4, 0.6)
    stale = a_recipe(references=(), golden_scores=(), limits=limits, limits_under="0" * 64)
    with Database.open(tmp_path / "one") as database:
        database.recipes.save(stale, user="anna")
    assert command(tmp_path / "one", "export", NAME, file) == 0
    assert command(data_dir, "import", file) == 0
    with Database.open(data_dir, writable=False) as database:
        assert "limits were set for other" in database.recipes.get(NAME).stale


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that all hostile files are tried on."""
    folder = tmp_path_factory.mktemp("station")
    store(folder)
    return folder


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_changes_nothing_in_the_data_folder(untouched, tmp_path, capsys, case):
    path, _ = make_hostile(case, tmp_path)
    before = contents(untouched)
    assert command(untouched, "import", path, "--replace") == 2
    assert "is refused" in capsys.readouterr().err
    assert contents(untouched) == before


def test_a_hostile_file_does_not_even_make_a_data_folder(data_dir, tmp_path):
    path, _ = make_hostile("leads up", tmp_path)
    assert command(data_dir, "import", path) == 2
    assert not data_dir.exists()


def test_beside_a_running_station_reading_works_and_writing_is_refused(data_dir, stored, tmp_path, capsys):
    file = good_package(tmp_path / "washer.zip")
    with Database.open(data_dir):
        for reading in (
            ("list",),
            ("show", NAME),
            ("compare", NAME, 1, 2),
            ("export", NAME, tmp_path / "exported.zip"),
        ):
            assert command(data_dir, *reading) == 0
        capsys.readouterr()
        for writing in (
            ("import", file, "--copy"),
            ("rollback", NAME, 1),
            ("calibrate", NAME),
            ("create", "Bolt", "--class-name", "bolt", "--references", tmp_path),
        ):
            assert command(data_dir, *writing) == 2
            assert "already records into" in capsys.readouterr().err
    assert read_package(tmp_path / "exported.zip").recipe.name == NAME


def test_a_picture_that_was_changed_on_disk_is_not_exported(data_dir, stored, tmp_path, capsys):
    (data_dir / stored.proof[0].path).write_bytes((data_dir / stored.proof[1].path).read_bytes())
    assert command(data_dir, "export", NAME, tmp_path / "washer.zip") == 2
    assert "not those of the golden sample" in capsys.readouterr().err
    assert not (tmp_path / "washer.zip").exists()


def test_the_weights_that_judged_with_this_version_travel_with_it(data_dir, stored, tmp_path):
    from database import Recorder
    from tests.database.examples import an_inspection

    assert command(data_dir, "export", NAME, tmp_path / "before.zip") == 0
    with Database.open(data_dir) as database:
        recorder = Recorder(database)
        recorder.start()
        recorder.record(an_inspection(recipe_name=NAME, recipe_version=1, weights_sha256="c" * 64))
        recorder.close()
    assert command(data_dir, "export", NAME, tmp_path / "after.zip") == 0
    assert command(data_dir, "export", NAME, tmp_path / "draft.zip", "--version", 2) == 0
    weights = [read_package(tmp_path / f"{name}.zip").weights_sha256 for name in ("before", "after", "draft")]
    assert weights == [None, "c" * 64, None]


def test_an_import_without_a_choice_stores_no_picture(tmp_path):
    packaged = read_package(good_package(tmp_path / "washer.zip"))
    with Database.open(tmp_path / "data") as database:
        database.recipes.save(a_recipe(), user="anna")
        with pytest.raises(RecipeNameTakenError):
            import_recipe(database, packaged, None, user="anna", reason="")
        assert not database.images.references_folder.exists()


def test_text_that_no_screen_or_database_takes_is_refused_as_an_argument(data_dir, stored):
    for name in ("a\x1b[2J", "a\udcff", " "):
        with pytest.raises(SystemExit) as caught:
            command(data_dir, "show", name)
        assert caught.value.code == 2
