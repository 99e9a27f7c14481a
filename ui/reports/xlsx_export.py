"""Inspections as an Excel workbook, for people."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from database import Database
from database.inspection_filter import InspectionFilter
from ui.language import tr
from ui.reports.csv_export import ALL, is_formula
from ui.reports.record_columns import COLUMNS, Value
from ui.reports.record_words import moment_text, selection_lines
from ui.reports.writing import OnProgress, watched, whole_file

SHEET_ROWS = 1_000_000
"""An Excel sheet ends at 1 048 576 rows."""

CELL_CHARACTERS = 32_767
TIME_FORMAT = "yyyy-mm-dd\\ hh:mm:ss"
HALVES_OF_CHARACTERS = re.compile("[\ud800-\udfff]")


def write_xlsx(
    database: Database,
    wanted: InspectionFilter,
    path: Path,
    *,
    progress: OnProgress,
    cancelled: Callable[[], bool],
) -> int:
    """Writes all that fit, oldest first, in bounded memory, and returns how many; `path` is whole or left as it was.

    Captions are in the language of now; times are this computer's, because Excel knows no zones. Every text is stored
    as text: a serial "007" keeps its zeros, and "=cmd()" is no formula, now or when somebody edits the cell.

    Raises as `write_csv` does.
    """
    total = database.queue.count(wanted, at_most=ALL)
    count = 0
    book = Workbook(write_only=True)
    with whole_file(path) as temporary:
        sheet = _new_sheet(book, 1)
        try:
            for row in watched(database.export.rows(wanted), total, progress, cancelled):
                if count and count % SHEET_ROWS == 0:
                    sheet = _new_sheet(book, count // SHEET_ROWS + 1)
                sheet.append([_cell(sheet, column.value(row)) for column in COLUMNS])
                count += 1
            _describe(book, wanted, count)
        finally:
            book.save(temporary)  # also when it was broken off: openpyxl removes its own temporary files here only
    return count


def _new_sheet(book: Any, number: int) -> Any:
    title = tr("Inspections")
    sheet = book.create_sheet(title if number == 1 else f"{title} {number}")
    for place, column in enumerate(COLUMNS, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    sheet.freeze_panes = "B2"
    sheet.append([_caption(sheet, tr(column.caption)) for column in COLUMNS])
    return sheet


def _describe(book: Any, wanted: InspectionFilter, count: int) -> None:
    sheet = book.create_sheet(tr("About"))
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 28, 60
    lines: tuple[tuple[str, Value], ...] = (
        (tr("Written"), moment_text(datetime.now(UTC))),
        *(selection_lines(wanted) or ((tr("Selection"), tr("All inspections")),)),
        (tr("Inspections"), count),
    )
    for caption, value in lines:
        sheet.append([_caption(sheet, caption), _cell(sheet, value)])


def _caption(sheet: Any, text: str) -> Any:
    cell = _cell(sheet, text)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: Any, value: Value) -> Any:
    if isinstance(value, datetime):
        cell = WriteOnlyCell(sheet, value.astimezone().replace(tzinfo=None))
        cell.number_format = TIME_FORMAT
        return cell
    if not isinstance(value, str):
        return value
    text = HALVES_OF_CHARACTERS.sub("\ufffd", ILLEGAL_CHARACTERS_RE.sub("\ufffd", value))[:CELL_CHARACTERS]
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"  # else a text that begins with "=" is stored as a formula
    if is_formula(text):
        cell.quotePrefix = True
    return cell
