"""`inspector inspections` and `inspector report` on a real data folder that a station holds open."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from database import Database
from inspector.types import Disposition, Verdict
from tests.database.examples import NOON, an_inspection, store, unseen_inspection
from tests.database.new_database import new_database
from tests.translations import catalogue
from tests.translations.sources import Source
from ui.command_line import main
from ui.language import Language, tr
from ui.report_command import translation_of


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """1 FAIL (defect, scratch), 2 PASS of another lot, 3 not judged, 4 of another recipe a day later; held open."""
    with new_database(tmp_path / "data") as opened:
        store(
            opened,
            an_inspection(1, lot="L-1"),
            an_inspection(2, verdict=Verdict.PASS, lot="L-2", serial="B-2"),
            unseen_inspection(3),
            an_inspection(4, recipe_name="Bracket", inspected_at=NOON + timedelta(days=1)),
        )
        decide = opened.reviews.decide
        decide(1, Disposition.UNSURE, user="bert", expected_revision=0)
        decide(1, Disposition.DEFECT, user="anna", expected_revision=1, defect_type="scratch", note="at the rim")
        yield opened


def command(tmp_path: Path, *arguments: object) -> int:
    return main([*map(str, arguments), "--data-dir", str(tmp_path / "data")])


def listed(tmp_path: Path, capsys: pytest.CaptureFixture[str], *filters: str) -> list[int]:
    assert command(tmp_path, "inspections", "list", "--json", *filters) == 0
    return [row["inspection"] for row in json.loads(capsys.readouterr().out)]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ((), [4, 3, 2, 1]),
        (("--limit", "2"), [4, 3]),
        (("--recipe", "Bracket"), [4]),
        (("--lot", "L-2"), [2]),
        (("--serial", "b-"), [2]),
        (("--verdict", "not-judged", "--verdict", "pass"), [3, 2]),
        (("--disposition", "defect"), [1]),
        (("--disposition", "undecided"), [4, 3, 2]),
        (("--defect-type", "scratch"), [1]),
        (("--needs-review",), [4, 3]),
        (("--min-score", "5"), []),
        (("--since", (NOON + timedelta(hours=1)).isoformat()), [4]),
        (("--until", (NOON + timedelta(hours=1)).isoformat()), [3, 2, 1]),
    ],
)
def test_filters_choose_the_parts_that_are_listed(database, tmp_path, capsys, filters, found):
    assert listed(tmp_path, capsys, *filters) == found


def test_a_list_for_people_names_what_was_decided(database, tmp_path, capsys):
    assert command(tmp_path, "inspections", "list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5
    assert "Defect: scratch" in lines[-1]
    assert command(tmp_path, "inspections", "list", "--lot", "nothing") == 0
    assert "no such parts" in capsys.readouterr().out


def test_one_part_is_shown_with_everything_and_its_history(database, tmp_path, capsys):
    assert command(tmp_path, "inspections", "show", 1, "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["regions"][0]["width"] == 3
    assert [entry["disposition"] for entry in shown["history"]] == ["UNSURE", "DEFECT"]
    assert command(tmp_path, "inspections", "show", 1) == 0
    words = capsys.readouterr().out
    assert "anna: Defect: scratch  at the rim" in words
    assert command(tmp_path, "inspections", "show", 99) == 2


def test_a_selection_is_exported_as_a_table_or_a_folder(database, tmp_path, capsys):
    table = tmp_path / "a.csv"
    assert command(tmp_path, "inspections", "export", table, "--recipe", "Washer") == 0
    with table.open(encoding="utf-8-sig") as file:
        assert [row["inspection"] for row in csv.DictReader(file)] == ["1", "2", "3"]
    assert command(tmp_path, "inspections", "export", tmp_path / "b.XLSX") == 0
    assert (tmp_path / "b.XLSX").read_bytes().startswith(b"PK")
    assert command(tmp_path, "inspections", "export", tmp_path / "c.txt") == 2
    assert command(tmp_path, "inspections", "export", tmp_path / "folder", "--recipe", "Unknown") == 2
    assert not (tmp_path / "folder").exists()


@pytest.mark.parametrize("name", ["a.pdf", "a.xlsx", "a.csv"])
def test_a_report_is_written_beside_a_running_station(database, tmp_path, capsys, name):
    assert command(tmp_path, "report", "--lot", "L-1", "--recipe", "Washer", "--output", tmp_path / name) == 0
    assert "1 inspections" in capsys.readouterr().out
    assert (tmp_path / name).stat().st_size > 300


def test_a_report_of_a_kind_nobody_knows_is_refused(database, tmp_path, capsys):
    assert command(tmp_path, "report", "--output", tmp_path / "a.doc") == 2
    assert "not written as .doc" in capsys.readouterr().err


@pytest.mark.parametrize("time", ["yesterday", "2026-13-01"])
def test_a_time_that_is_none_is_refused(database, tmp_path, time):
    with pytest.raises(SystemExit):
        command(tmp_path, "inspections", "list", "--since", time)


def test_words_of_a_report_come_from_the_compiled_translation_and_end_with_it(database, tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    catalogue.write("ko", {Source("Inspection report"): "검사 보고서", Source("Lot"): ""})
    catalogue.build("ko", tmp_path / "station_ko.qm")
    translate = translation_of(Language.KOREAN, tmp_path)
    assert translate("Inspection report", "") == "검사 보고서"
    assert translate("Lot", "") == "Lot", "what nobody has translated yet stays English"
    assert command(tmp_path, "report", "--output", tmp_path / "a.pdf", "--language", "ko") == 0
    assert tr("Inspection report") == "Inspection report"


@pytest.mark.parametrize(
    "slip",
    [
        ("--recipe", "Wahser"),
        ("--since", "2026-11-23", "--until", "2026-11-21"),
    ],
)
@pytest.mark.parametrize("action", [("inspections", "list"), ("inspections", "export", "out.csv"), ("report",)])
def test_a_slip_of_the_hand_is_no_empty_selection(database, tmp_path, monkeypatch, capsys, action, slip):
    monkeypatch.chdir(tmp_path)
    output = ("--output", "out.pdf") if action == ("report",) else ()
    assert command(tmp_path, *action, *output, *slip) == 2
    told = capsys.readouterr().err
    assert "Wahser" in told or "ends before it begins" in told
    assert not list(tmp_path.glob("out.*"))


@pytest.mark.parametrize("arguments", [("show",), ("list", "--limit"), ("list", "--version")])
def test_a_number_that_no_database_holds_is_refused_in_words(tmp_path, capsys, arguments):
    with pytest.raises(SystemExit) as ended:
        command(tmp_path, "inspections", *arguments, "9" * 20)
    assert ended.value.code == 2
    assert "is more than" in capsys.readouterr().err
