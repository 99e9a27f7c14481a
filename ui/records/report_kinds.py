"""The kinds of reports, and how each is written. No widgets."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from database.inspection_filter import InspectionFilter
from ui.language import joined, mark, tr
from ui.reports.writing import OnProgress
from ui.station import Station


class ReportKind(StrEnum):
    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"
    PICTURES = "pictures"


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, where, and a sentence that says so."""

    path: Path
    words: str


KIND_WORDS = {
    ReportKind.PDF: mark("Report (PDF)"),
    ReportKind.XLSX: mark("Table (XLSX)"),
    ReportKind.CSV: mark("Table (CSV)"),
    ReportKind.PICTURES: mark("Pictures (folder)"),
}
ABOUT = {
    ReportKind.PDF: mark(
        "Counts with what they can show, limits in force, self-tests, and the parts that did not pass with their "
        "pictures, with places to sign."
    ),
    ReportKind.XLSX: mark("One row a part with all that was recorded, for people: captions in this language."),
    ReportKind.CSV: mark(
        "One row a part with all that was recorded, for programs: the same columns in every language."
    ),
    ReportKind.PICTURES: mark(
        "Golden samples and the parts that people decided on, laid out like MVTec AD, with the station's regions as "
        "masks. Undecided parts are left out."
    ),
}
FILE_KINDS = {
    ReportKind.PDF: mark("PDF files ({patterns})"),
    ReportKind.XLSX: mark("Excel files ({patterns})"),
    ReportKind.CSV: mark("CSV files ({patterns})"),
}


def suggested_name(kind: ReportKind, wanted: InspectionFilter, now: datetime) -> str:
    """A file name that every system takes; of a folder with the time, because it must be a new one."""
    when = f"{now:%Y-%m-%d}" if kind is not ReportKind.PICTURES else f"{now:%Y-%m-%d %H%M%S}"
    name = joined(wanted.recipe or "", wanted.lot or "", when, between=" ")
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name).strip(". ")
    return plain if kind is ReportKind.PICTURES else f"{plain}.{kind.value}"


def write(
    kind: ReportKind,
    station: Station,
    wanted: InspectionFilter,
    path: Path,
    progress: OnProgress,
    cancelled: Callable[[], bool],
) -> Written:
    """Off the GUI thread. Raises ExportCancelledError, OperatorError."""
    database = station.database
    if kind is ReportKind.PICTURES:
        from ui.dataset_folders import export_dataset

        result = export_dataset(database, wanted, path, progress=progress, cancelled=cancelled)
        left_out = tr(
            "Left out: {undecided} undecided or unsure, {missing} without a picture.",
            undecided=result.undecided,
            missing=result.without_picture,
        )
        wrote = tr(
            "Written to {path}. Golden samples: {golden}, parts: {count}.",
            golden=result.golden,
            count=result.total,
            path=path,
        )
        return Written(path, joined(wrote, left_out))
    if kind is ReportKind.PDF:
        from ui.reports.pdf_report import write_pdf

        count = write_pdf(
            database,
            wanted,
            path,
            user=station.user,
            software_version=station.software_version,
            progress=progress,
            cancelled=cancelled,
        )
    elif kind is ReportKind.XLSX:
        from ui.reports.xlsx_export import write_xlsx

        count = write_xlsx(database, wanted, path, progress=progress, cancelled=cancelled)
    else:
        from ui.reports.csv_export import write_csv

        count = write_csv(database, wanted, path, progress=progress, cancelled=cancelled)
    return Written(path, tr("Written to {path}. Inspections: {count}.", path=path, count=count))
