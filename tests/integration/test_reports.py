"""Records as CSV and XLSX, and what a report says of them, from a real database."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from reportlab.platypus import Flowable, Paragraph, Table

from database import Database
from database import export as database_export
from database.inspection_filter import InspectionFilter
from inspector.errors import UsageError
from inspector.types import Disposition, JudgedSample, ShiftTest, Verdict
from tests.database.examples import NOON, an_inspection, statements, store, unseen_inspection
from tests.database.new_database import new_database
from ui.language import use_translation
from ui.reports import pdf_sections
from ui.reports.csv_export import write_csv
from ui.reports.pdf_fonts import register_fonts
from ui.reports.pdf_layout import TableWithTail
from ui.reports.report_content import flagged_parts, read_report
from ui.reports.report_words import escape_words, false_reject_words, yield_words
from ui.reports.writing import ExportCancelledError
from ui.reports.xlsx_export import write_xlsx

ALL = InspectionFilter()
QUIET: dict[str, Any] = {"progress": lambda done, of: None, "cancelled": lambda: False}
FORMULA = "=cmd|' /C calc'!A0"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    register_fonts()
    with new_database(tmp_path / "data") as opened:
        yield opened
    use_translation(None)


def passed(part: int, **changes: Any) -> Any:
    return an_inspection(part, verdict=Verdict.PASS, reason=None, regions=(), **changes)


def csv_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def words_of(flowables: Any) -> str:
    """All that is written in them."""
    if isinstance(flowables, Paragraph):
        return flowables.getPlainText()
    if isinstance(flowables, Table):
        return words_of([cell for row in flowables._cellvalues for cell in row])
    if isinstance(flowables, TableWithTail):
        return words_of(flowables.content)
    if isinstance(flowables, str):
        return flowables
    return "" if isinstance(flowables, Flowable) else "\n".join(words_of(each) for each in flowables)


# Tables


def test_a_table_holds_the_limits_in_force_and_who_decided_what(database, tmp_path):
    (row,) = store(database, an_inspection(1, lot="L-1", camera="rtsp://admin:secret@10.0.0.7/stream?key=hidden"))
    database.reviews.decide(
        row.sequence, Disposition.DEFECT, user="철수", expected_revision=0, defect_type="긁힘", note="가장자리"
    )
    assert write_csv(database, ALL, tmp_path / "a.csv", **QUIET) == 1
    content = (tmp_path / "a.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf"), "without it Excel reads Korean in the system's code page"
    assert b"secret" not in content
    assert b"hidden" not in content
    (line,) = csv_rows(tmp_path / "a.csv")
    assert (line["verdict"], line["review_limit"], line["reject_limit"], line["pixel_limit"]) == (
        "FAIL",
        "0.4",
        "0.6",
        "0.5",
    )
    assert (line["disposition"], line["defect_type"], line["note"], line["decided_by"]) == (
        "DEFECT",
        "긁힘",
        "가장자리",
        "철수",
    )
    assert line["decided_at"]
    assert line["lot"] == "L-1"
    assert line["region_count"] == "2"


@pytest.mark.parametrize("serial", [FORMULA, "+1", "-1", "@x", "\t=1", "＝1"])
def test_no_text_from_a_scanner_becomes_a_formula(database, tmp_path, serial):
    store(database, an_inspection(1, serial=serial))
    write_csv(database, ALL, tmp_path / "a.csv", **QUIET)
    assert csv_rows(tmp_path / "a.csv")[0]["serial"] == f"'{serial}"
    write_xlsx(database, ALL, tmp_path / "a.xlsx", **QUIET)
    sheet = load_workbook(tmp_path / "a.xlsx")["Inspections"]
    column = [cell.value for cell in sheet[1]].index("Serial") + 1
    cell = sheet.cell(2, column)
    assert (cell.data_type, cell.value) == ("s", serial)
    assert cell.quotePrefix, "else it becomes one when somebody edits the cell"


def test_a_workbook_keeps_zeros_times_and_odd_characters(database, tmp_path):
    store(database, an_inspection(1, serial="007"), an_inspection(2, serial="a\x07b"), an_inspection(3))
    assert write_xlsx(database, ALL, tmp_path / "a.xlsx", **QUIET) == 3
    sheet = load_workbook(tmp_path / "a.xlsx")["Inspections"]
    table = [
        dict(zip([cell.value for cell in sheet[1]], row, strict=True))
        for row in sheet.iter_rows(2, None, None, None, True)
    ]
    assert [row["Serial"] for row in table] == ["007", "a\ufffdb", "A-1"]
    assert table[0]["Judged"] == NOON.astimezone().replace(tzinfo=None)
    assert table[0]["Score"] == pytest.approx(0.7)


def test_rows_are_read_in_batches_oldest_first_and_none_twice(database, tmp_path, monkeypatch):
    monkeypatch.setattr(database_export, "BATCH", 3)
    store(database, *(an_inspection(part, recipe_name="Other" if part % 4 == 0 else "Washer") for part in range(1, 12)))
    with statements() as seen:
        rows = database.export.rows(InspectionFilter(recipe="Washer"))
        next(rows)
        assert len([query for query, _ in seen if "FROM inspections" in query]) == 3, (
            "where it ends, how rare, one batch"
        )
    store(database, an_inspection(99))
    parts = [row.record.part_sequence for row in database.export.rows(InspectionFilter(recipe="Washer"))]
    assert parts == [1, 2, 3, 5, 6, 7, 9, 10, 11, 99]
    assert [row.record.part_sequence for row in rows] == parts[1:-1], "what came after the export began is not in it"


def test_a_decision_that_was_taken_back_is_not_exported_and_the_one_before_holds_again(database):
    first, second = store(database, an_inspection(1), an_inspection(2))
    for row in (first, second):
        database.reviews.decide(row.sequence, Disposition.GOOD, user="anna", expected_revision=0, note="looks good")
    database.reviews.undo(first.sequence, user="bert", expected_revision=1)
    database.reviews.decide(second.sequence, Disposition.UNSURE, user="bert", expected_revision=1, note="hm")
    database.reviews.undo(second.sequence, user="bert", expected_revision=2)
    undecided, decided = (row.decision for row in database.export.rows(ALL))
    assert undecided is None
    assert decided is not None
    assert (decided.user, decided.note, decided.disposition) == ("anna", "looks good", Disposition.GOOD)


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_a_cancelled_table_leaves_what_was_there(database, tmp_path, write):
    store(database, *(an_inspection(part) for part in range(5)))
    target = tmp_path / "folder" / "table"
    target.parent.mkdir()
    target.write_text("before")
    with pytest.raises(ExportCancelledError):
        write(database, ALL, target, progress=lambda done, of: None, cancelled=lambda: True)
    assert target.read_text() == "before"
    assert list(target.parent.iterdir()) == [target]


def test_a_place_that_cannot_be_written_is_said_in_words(database, tmp_path):
    with pytest.raises(UsageError, match="cannot be written"):
        write_csv(database, ALL, tmp_path / "nowhere" / "a.csv", **QUIET)


# What a report says


def test_a_part_of_a_study_is_in_no_report_and_no_table(database, tmp_path):
    store(database, an_inspection(1, serial="study-1-B1-1", lot="study-1"), an_inspection(2))
    report = read_report(database, ALL, user="anna", software_version="1")
    assert (report.total, report.flagged, report.undecided_flagged, report.pictures.kept) == (1, 1, 1, 1)
    assert [row.record.part_sequence for row in flagged_parts(database, ALL, 9)] == [2]
    assert write_csv(database, ALL, tmp_path / "a.csv", **QUIET) == 1
    assert write_xlsx(database, ALL, tmp_path / "a.xlsx", **QUIET) == 1


def test_a_part_that_was_not_judged_never_counts_as_passed(database):
    store(database, *(passed(part) for part in range(8)), unseen_inspection(8), an_inspection(9))
    report = read_report(database, ALL, user="anna", software_version="1")
    assert (report.passed.count, report.passed.total) == (8, 10)
    assert "8 of 10 parts passed (80.0%)" in yield_words(report)
    assert "49.3%" in yield_words(report), "the exact lower bound"
    assert "not judged (1) count as not passed" in yield_words(report)


def test_rates_are_of_parts_that_people_decided_on_and_unknown_without_any(database):
    rows = store(database, passed(1), passed(2), an_inspection(3), an_inspection(4))
    decide = database.reviews.decide
    before = read_report(database, ALL, user="", software_version="")
    assert "not known" in false_reject_words(before)
    assert "not known" in escape_words(before)
    decide(rows[2].sequence, Disposition.GOOD, user="a", expected_revision=0)
    decide(rows[3].sequence, Disposition.DEFECT, user="a", expected_revision=0)
    flagged_only = read_report(database, ALL, user="", software_version="")
    assert flagged_only.escapes_unknown
    assert "nobody decided on a part that passed" in escape_words(flagged_only)
    decide(rows[0].sequence, Disposition.DEFECT, user="a", expected_revision=0)
    decide(rows[1].sequence, Disposition.GOOD, user="a", expected_revision=0)
    report = read_report(database, ALL, user="", software_version="")
    assert (report.false_rejects.count, report.false_rejects.total) == (1, 2)
    assert (report.escapes.count, report.escapes.total) == (1, 2)
    assert "97.5%" in escape_words(report)


def test_an_escape_is_shown_before_any_part_that_was_flagged(database):
    escape, *_ = store(database, passed(1), *(an_inspection(part) for part in range(2, 8)))
    database.reviews.decide(escape.sequence, Disposition.DEFECT, user="a", expected_revision=0)
    shown = flagged_parts(database, ALL, 3)
    assert [part.record.part_sequence for part in shown] == [7, 6, 1]
    assert read_report(database, ALL, user="", software_version="").flagged == 7


def test_the_self_test_before_the_first_part_belongs_to_a_report(database):
    known = (JudgedSample("references", 1, Verdict.PASS, 0.1, True),)
    for hours in (-30, -2, 1, 9):
        database.shift_tests.add(ShiftTest("Washer", 1, NOON + timedelta(hours=hours), "anna", known))
    store(database, an_inspection(1), an_inspection(2, inspected_at=NOON + timedelta(hours=4)))
    tests = read_report(database, ALL, user="", software_version="").self_tests
    assert [test.tested_at - NOON for test in tests] == [timedelta(hours=1), timedelta(hours=-2)]


def test_every_pair_of_limits_and_weights_in_force_is_named(database):
    store(database, an_inspection(1), an_inspection(2, weights_sha256="a" * 64), an_inspection(3, recipe_version=2))
    words = words_of(list(pdf_sections.limits(read_report(database, ALL, user="", software_version=""))))
    assert "f" * 16 in words
    assert "a" * 16 in words
    assert "Washer, version 2" in words
