"""Inspections as CSV, for spreadsheets and other programs."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from database import Database
from database.inspection_filter import InspectionFilter
from ui.reports.record_columns import COLUMNS, Value
from ui.reports.writing import OnProgress, watched, whole_file

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""With these a spreadsheet takes a text for a formula, which can start programs; Excel knows them in full width too."""

ALL = 10**9


def write_csv(
    database: Database,
    wanted: InspectionFilter,
    path: Path,
    *,
    progress: OnProgress,
    cancelled: Callable[[], bool],
) -> int:
    """Writes all that fit, oldest first, in bounded memory, and returns how many; `path` is whole or left as it was.

    UTF-8 with a byte order mark: without it Excel reads Korean and Japanese names in the system's code page, and
    Python ("utf-8-sig"), R and LibreOffice know to skip it. Columns have the same names in every language, times are
    ISO 8601 with their offset from UTC, decimals have a point. A text that a spreadsheet would take for a formula gets
    an apostrophe before it, because serial numbers come from scanners and line controllers.

    Raises ExportCancelledError; UsageError where it cannot be written; as the database does.
    """
    total = database.queue.count(wanted, at_most=ALL)
    count = 0
    with whole_file(path) as temporary, temporary.open("x", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([column.key for column in COLUMNS])
        for row in watched(database.export.rows(wanted), total, progress, cancelled):
            writer.writerow([_cell(column.value(row)) for column in COLUMNS])
            count += 1
    return count


def is_formula(text: str) -> bool:
    """A spreadsheet could take this text for a formula."""
    return text.startswith(FORMULA_STARTS)


def _cell(value: Value) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.astimezone().isoformat(timespec="milliseconds")
    if isinstance(value, str):
        text = value.replace("\0", "")
        return f"'{text}" if is_formula(text) else text
    return value
