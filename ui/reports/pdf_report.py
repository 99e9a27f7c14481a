"""The report of a shift, a period or a lot as a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reportlab.platypus import Flowable

from database import Database
from database.inspection_filter import InspectionFilter
from ui.language import tr
from ui.reports import pdf_sections as sections
from ui.reports.pdf_fonts import register_fonts
from ui.reports.pdf_layout import ended, write_pages
from ui.reports.report_content import flagged_parts, read_report
from ui.reports.writing import OnProgress, require_place, watched

MOST_PARTS = 200
"""Shown with their pictures: some 40 pages, which somebody may still read."""


def write_pdf(
    database: Database,
    wanted: InspectionFilter,
    path: Path,
    *,
    user: str,
    software_version: str,
    progress: OnProgress,
    cancelled: Callable[[], bool],
) -> int:
    """Writes the report in the language of now and returns how many parts it is about; `path` is whole or as it was.

    Raises as `ui.reports.csv_export.write_csv` does.
    """
    require_place(path)
    register_fonts()
    report = read_report(database, wanted, user=user, software_version=software_version)
    parts = flagged_parts(database, wanted, MOST_PARTS)
    story: list[Flowable] = []
    for section in (sections.head, sections.counts, sections.limits, sections.causes, sections.self_tests):
        story += section(report)
    story = ended(story, sections.signatures())
    story += sections.flagged_head(report, len(parts))
    story += [
        sections.flagged_part(part, database) for part in watched(parts, len(parts), progress, cancelled, every=1)
    ]
    title = sections.title_of(report)
    write_pages(
        path,
        story,
        title=tr("Inspection report"),
        author=user,
        foot=title,
        version=software_version,
        cancelled=cancelled,
    )
    return report.total
