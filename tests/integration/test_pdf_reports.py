"""Reports as PDF, from a real database: pictures, letters, pages that are laid out well, and a way to break it off."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, SimpleDocTemplate, Spacer

from database import Database, Recorder
from inspector.types import Disposition, Reason
from tests.database.examples import a_frame, an_inspection, store, unseen_inspection
from tests.database.new_database import new_database
from tests.integration.test_reports import ALL, QUIET, words_of
from ui.language import use_translation
from ui.reports import pdf_sections
from ui.reports.pdf_fonts import register_fonts, runs_of
from ui.reports.pdf_layout import MARGIN, WIDTH, ReportDocument, ended, signature_lines, table, text
from ui.reports.pdf_report import write_pdf
from ui.reports.report_content import flagged_parts, read_report
from ui.reports.writing import ExportCancelledError


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    register_fonts()
    with new_database(tmp_path / "data") as opened:
        yield opened
    use_translation(None)


def test_a_report_has_pictures_of_flagged_parts_numbered_pages_and_every_letter(database, tmp_path):
    with Recorder(database) as recorder:
        recorder.start()
        for part in range(1, 13):
            recorder.record(an_inspection(part, frame=a_frame(10 * part), serial="세척 검사 部品", lot="é"))
        recorder.record(unseen_inspection(13))
        assert recorder.flush(20)
    told: list[tuple[int, int]] = []
    target = tmp_path / "report.pdf"
    count = write_pdf(
        database,
        ALL,
        target,
        user="anna",
        software_version="1",
        progress=lambda done, of: told.append((done, of)),
        cancelled=lambda: False,
    )
    assert count == 13
    assert told[-1] == (13, 13)
    content = target.read_bytes()
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", content)) >= 3
    assert len(re.findall(rb"/Subtype /Image", content)) >= 12
    embedded = b" ".join(re.findall(rb"/FontName /(\S+)", content))
    assert all(family in embedded for family in (b"StationKR", b"StationJP", b"Vera")), embedded


def test_a_deleted_picture_is_told_and_stops_no_report(database, tmp_path):
    with Recorder(database) as recorder:
        recorder.start()
        recorder.record(an_inspection(1))
        assert recorder.flush(20)
        (row,) = database.inspections.recent(1)
        database.reviews.decide(row.sequence, Disposition.DEFECT, user="a", expected_revision=0)
    database.retention.enforce(0)
    (part,) = flagged_parts(database, ALL, 10)
    shown = pdf_sections.flagged_part(part, database)
    assert re.search(r"picture deleted on 20\d\d-\d\d-\d\d .* to keep the disk quota", words_of(shown))
    assert "Defect" in words_of(shown)
    assert shown.wrap(WIDTH, 1000)[1] < 20 * mm, "a page of such parts is not mostly blank"
    assert write_pdf(database, ALL, tmp_path / "a.pdf", user="", software_version="", **QUIET) == 1
    assert "Deleted to keep the disk quota: 1" in words_of(
        list(pdf_sections.counts(read_report(database, ALL, user="", software_version="")))
    )


def test_a_long_note_fits_on_a_page_and_markup_in_it_stays_text(database, tmp_path):
    (row,) = store(database, an_inspection(1, reason=Reason("blurred", {"share": 0.1, "limit": 0.2})))
    database.reviews.decide(row.sequence, Disposition.GOOD, user="a", expected_revision=0, note="<b>&" + "word " * 3000)
    (part,) = flagged_parts(database, ALL, 10)
    assert "<b>&" in words_of(pdf_sections.flagged_part(part, database))
    assert write_pdf(database, ALL, tmp_path / "a.pdf", user="", software_version="", **QUIET) == 1


def test_a_cancelled_report_leaves_no_file(database, tmp_path):
    store(database, an_inspection(1))
    with pytest.raises(ExportCancelledError):
        write_pdf(
            database,
            ALL,
            tmp_path / "a.pdf",
            user="",
            software_version="",
            progress=lambda done, of: None,
            cancelled=lambda: True,
        )
    assert not list(tmp_path.glob("*.pdf"))


def test_a_report_that_is_cancelled_while_its_pages_are_laid_out_leaves_no_file(database, tmp_path, monkeypatch):
    store(database, *(an_inspection(part) for part in range(30)))
    laid_out = []
    monkeypatch.setattr(ReportDocument, "afterPage", lambda page: laid_out.append(page.page))
    with pytest.raises(ExportCancelledError):
        write_pdf(
            database,
            ALL,
            tmp_path / "a.pdf",
            user="",
            software_version="",
            progress=lambda done, of: None,
            cancelled=lambda: bool(laid_out),
        )
    assert laid_out == [1]
    assert not list(tmp_path.glob("*.pdf"))
    assert not list(tmp_path.glob(".*.tmp"))


@pytest.mark.parametrize("rows", range(1, 60, 3))
def test_places_to_sign_never_stand_alone_on_a_page(tmp_path, rows):
    content = table(("Part", "Truth"), [(f"part {number}", "good") for number in range(rows)], (1, 1))
    tail = [Spacer(0, 4 * mm), signature_lines(("Made by", "Checked by"))]
    pages = pages_of(ended([text("Study", "title"), Spacer(0, 180 * mm), content], tail))
    assert "Made by" in pages[-1]
    assert pages[-1].count("part ") >= min(2, rows)
    assert sum(page.count("part ") for page in pages) == rows
    assert all("Truth" in page for page in pages if "part " in page), "the header stands again on every page"


def test_places_to_sign_stay_with_a_last_sentence(tmp_path):
    tail = [Spacer(0, 4 * mm), signature_lines(("Made by",))]
    for height in range(215, 250, 2):
        pages = pages_of(ended([Spacer(0, height * mm), text("No self-test was recorded.")], tail))
        assert "Made by" in pages[-1]
        assert "No self-test" in pages[-1]


def pages_of(story: list[Flowable]) -> list[str]:
    """The words of each page that a story is laid out on."""
    register_fonts()
    pages: list[str] = []
    written = Words(pages)
    written.build(story)
    return pages


class Words(SimpleDocTemplate):
    """Keeps what is laid out on each page."""

    def __init__(self, pages: list[str]) -> None:
        super().__init__(io.BytesIO(), pagesize=A4, topMargin=MARGIN, bottomMargin=MARGIN)
        self._pages = pages

    def beforePage(self) -> None:
        self._pages.append("")

    def afterFlowable(self, flowable: Flowable) -> None:
        self._pages[-1] += words_of(flowable) + "\n"


def test_a_report_speaks_the_language_of_the_station(database):
    use_translation(lambda source, meaning: {"Inspection report": "검사 보고서"}.get(source, source))
    words = words_of(list(pdf_sections.head(read_report(database, ALL, user="", software_version=""))))
    assert "검사 보고서" in words


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("Washer 세척", {"StationKR"}),
        ("検査報告書 M8", {"StationJP"}),
        ("Café 検査", {"Vera", "StationJP"}),
        ("부품 후 é", {"StationKR", "Vera"}),
    ],
)
def test_each_run_of_letters_is_drawn_by_a_font_that_has_them(text, families):
    runs = runs_of(text)
    assert "".join(run for _, run in runs) == text
    assert {family for family, _ in runs} == families
