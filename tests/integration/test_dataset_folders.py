"""Decided parts as a folder laid out like MVTec AD, and such a folder as a recipe with history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from database import Database, Recorder
from database.inspection_filter import InspectionFilter
from inspector.errors import UsageError
from inspector.evaluation.layouts import load_categories
from inspector.recipe import DetectorSettings, Recipe
from inspector.types import Disposition, Verdict
from tests.database.examples import a_recipe, an_inspection
from tests.database.new_database import new_database
from tests.fakes import gradient_image
from tests.integration.test_station import FakeDetectors
from ui import inspection_commands
from ui.command_line import main
from ui.dataset_folders import export_dataset
from ui.dataset_import import create_recipe, judge_tests, read_dataset
from ui.reports.writing import ExportCancelledError
from ui.station import Station

WASHERS = InspectionFilter(recipe="Washer")
QUIET: dict[str, Any] = {"progress": lambda done, of: None, "cancelled": lambda: False}
TEACHING: dict[str, Any] = {"progress": lambda done, of, stage: None, "cancelled": lambda: False}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Seven recorded parts of a recipe with two golden samples: 1 good, 2 to 5 defects, 6 unsure, 7 undecided."""
    with new_database(tmp_path / "data") as opened:
        golden = tuple(opened.images.save_reference(gradient_image(level=level)) for level in (0, 9))
        opened.recipes.save(a_recipe(references=golden), user="anna")
        with Recorder(opened) as recorder:
            recorder.start()
            for part in range(1, 8):
                recorder.record(an_inspection(part))
            assert recorder.flush(20)
        said: list[tuple[Disposition, str | None]] = [
            (Disposition.GOOD, None),
            (Disposition.DEFECT, "scratch"),
            (Disposition.DEFECT, "../good"),
            (Disposition.DEFECT, "good"),
            (Disposition.DEFECT, None),
            (Disposition.UNSURE, None),
        ]
        for sequence, (disposition, kind) in enumerate(said, start=1):
            opened.reviews.decide(sequence, disposition, user="anna", expected_revision=0, defect_type=kind)
        yield opened


def test_what_people_decided_is_laid_out_so_that_benchmarks_read_it(database, tmp_path):
    result = export_dataset(database, WASHERS, tmp_path / "out", **QUIET)
    assert (result.golden, result.undecided, result.total) == (2, 2, 5)
    (category,) = load_categories(tmp_path / "out", "mvtec")
    assert len(category.train) == 2
    assert category.has_masks
    by_kind = {picture.defect: picture.path.name for picture in category.test}
    assert by_kind == {
        "": "000001.png",
        "scratch": "000002.png",
        "___good": "000003.png",
        "good_2": "000004.png",
        "defect": "000005.png",
    }


def test_masks_show_where_the_map_reached_its_limit_and_the_readme_says_whose_they_are(database, tmp_path):
    export_dataset(database, WASHERS, tmp_path / "out", **QUIET)
    mask = cv2.imread(str(tmp_path / "out/ground_truth/scratch/000002_mask.png"), cv2.IMREAD_GRAYSCALE)
    (row,) = database.export.get((2,))
    wanted = database.images.load_map(row.record.files.map_path) >= 0.5
    assert mask.shape == (48, 64)
    assert wanted.any()
    assert not wanted.all()
    np.testing.assert_array_equal(mask, np.where(wanted, 255, 0))
    readme = (tmp_path / "out/readme.txt").read_text(encoding="utf-8")
    assert "were not drawn by people" in readme
    assert "Left out: 2 parts" in readme


def test_a_folder_that_is_there_is_never_touched_and_a_cancelled_one_is_not_there(database, tmp_path):
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine")
    with pytest.raises(UsageError, match="is there already"):
        export_dataset(database, WASHERS, taken, **QUIET)
    with pytest.raises(ExportCancelledError):
        export_dataset(database, WASHERS, tmp_path / "new", progress=lambda done, of: None, cancelled=lambda: True)
    assert not (tmp_path / "new").exists()
    assert not list(tmp_path.glob(".*")), "nothing half-written is left behind"
    assert [path.name for path in taken.iterdir()] == ["mine.txt"]


def test_pictures_of_several_recipes_are_not_mixed(database, tmp_path):
    with pytest.raises(UsageError, match="of one recipe"):
        export_dataset(database, InspectionFilter(), tmp_path / "out", **QUIET)


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    """train/good with 14 pictures, test/good with 2 and test/scratch with 3; the fake detector scores one pixel."""
    folder = tmp_path / "washer"
    for kind, count, level in (("train/good", 14, 10), ("test/good", 2, 12), ("test/scratch", 3, 250)):
        (folder / kind).mkdir(parents=True)
        for number in range(count):
            picture = cv2.cvtColor(gradient_image(), cv2.COLOR_RGB2BGR)
            picture[0, 0, 0] = level + number % 5
            cv2.imwrite(str(folder / kind / f"{number:03}.png"), picture)
    return folder


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = Station(tmp_path / "station", detectors=FakeDetectors(), user="anna")  # type: ignore[arg-type]
    yield made
    made.close()


def test_test_pictures_are_judged_and_decided_by_their_folder_but_never_set_limits(station, dataset):
    read = read_dataset(dataset)
    recipe = create_recipe(
        station, read, Recipe("Washer", DetectorSettings("washer")), false_reject_rate=0.05, release=True, **TEACHING
    )
    assert (len(recipe.references), len(recipe.tuning)) == (10, 4)
    assert not recipe.proof
    assert not recipe.known_bad
    assert recipe.defect_types == ("scratch",)
    judged: list[tuple[str, Verdict]] = []
    assert judge_tests(station, read, recipe, on_part=lambda kind, row: judged.append((kind, row.verdict))) == ()
    assert [kind for kind, _ in judged] == ["good"] * 2 + ["scratch"] * 3
    assert {verdict for kind, verdict in judged if kind == "scratch"} == {Verdict.FAIL}
    rows = list(station.database.export.rows(InspectionFilter(recipe="Washer")))
    assert [row.record.disposition for row in rows] == [Disposition.GOOD] * 2 + [Disposition.DEFECT] * 3
    assert {row.record.defect_type for row in rows[2:]} == {"scratch"}
    assert rows[2].decision is not None
    assert rows[2].decision.user == "anna"
    assert "washer/test/scratch" in rows[2].decision.note


def test_a_picture_that_cannot_be_read_is_named_and_the_others_are_judged(station, dataset):
    (dataset / "test/scratch/001.png").write_bytes(b"broken")
    read = read_dataset(dataset)
    recipe = create_recipe(
        station, read, Recipe("Washer", DetectorSettings("washer")), false_reject_rate=0.05, release=True, **TEACHING
    )
    unreadable = judge_tests(station, read, recipe, on_part=lambda kind, row: None)
    assert [path.name for path in unreadable] == ["001.png"]
    assert station.database.inspections.total() == 4


def test_a_folder_of_another_layout_is_refused_in_words(tmp_path):
    with pytest.raises(UsageError, match="no folder train/good"):
        read_dataset(tmp_path)


def test_the_command_makes_the_recipe_and_its_history_and_judges_again_without_a_noun(
    dataset, tmp_path, capsys, monkeypatch
):
    def station_without_model(*arguments: Any, **options: Any) -> Station:
        return Station(*arguments, detectors=FakeDetectors(), **options)  # type: ignore[arg-type]

    monkeypatch.setattr(inspection_commands, "Station", station_without_model)
    data = tmp_path / "data"

    def run(*options: str) -> int:
        where = ("--data-dir", str(data), "--user", "anna")
        return main(["inspections", "import", str(dataset), "--recipe", "Washer", *options, *where])

    assert run("--class-name", "washer", "--weights", "untrained:3", "--match-radius", "0") == 0
    assert "Released Washer, version 1" in capsys.readouterr().out
    assert run() == 0
    assert len([line for line in capsys.readouterr().out.splitlines() if line.startswith("scratch")]) == 3
    with Database.open(data, writable=False) as opened:
        recipe = opened.recipes.get("Washer")
        assert (recipe.detector.weights, recipe.detector.match_radius) == ("untrained:3", 0)
        assert opened.inspections.total() == 10
        assert {row.decision.user for row in opened.export.rows(WASHERS) if row.decision} == {"anna"}
    assert run("--class-name", "washer") == 2
    assert "already a recipe" in capsys.readouterr().err


def test_a_wrong_folder_makes_no_data_folder(tmp_path, capsys):
    data = tmp_path / "data"
    assert main(["inspections", "import", str(tmp_path), "--recipe", "Washer", "--data-dir", str(data)]) == 2
    assert "no folder train/good" in capsys.readouterr().err
    assert not data.exists()
