"""`inspector report`: a report without a window, beside a running station."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

from database import Database
from database.inspection_filter import InspectionFilter
from inspector.errors import UsageError
from ui.inspection_commands import Progress, checked, folder_of, write_table
from ui.language import Language, Translate, use_translation
from ui.station import login_name


def make_report(arguments: Namespace) -> int:
    """The exit code: 0. Raises OperatorError."""
    output: Path = arguments.output
    ending = output.suffix.lower()
    if ending not in (".pdf", ".xlsx", ".csv"):
        raise UsageError(
            detail=f"A report is not written as {ending or 'a file without an ending'}.",
            hint="Let --output end in .pdf, .xlsx or .csv.",
        )
    wanted = InspectionFilter(recipe=arguments.recipe, lot=arguments.lot, since=arguments.since, until=arguments.until)
    with Database.open(folder_of(arguments), writable=False) as database, spoken(Language(arguments.language)):
        checked(wanted, database)
        if ending == ".pdf":
            count = _write_pdf(database, wanted, output, vars(arguments).get("user") or login_name())
        else:
            count = write_table(database, wanted, output)
    print(f"Wrote a report of {count} inspections to {output}.")
    return 0


@contextmanager
def spoken(language: Language) -> Iterator[None]:
    """Words are in this language meanwhile."""
    use_translation(None if language is Language.ENGLISH else translation_of(language))
    try:
        yield
    finally:
        use_translation(None)


def translation_of(language: Language, folder: Path | None = None) -> Translate:
    """The station's compiled translation, read by Qt, which is loaded for this alone and needs no screen.

    Raises FileNotFoundError where it was not installed.
    """
    from ui.station_translator import CONTEXT, StationTranslator

    translator = StationTranslator(language, folder)

    def translate(source: str, meaning: str) -> str:
        return translator.translate(CONTEXT, source, meaning or None) or source

    return translate


def _write_pdf(database: Database, wanted: InspectionFilter, output: Path, user: str) -> int:
    from ui.reports.pdf_report import write_pdf

    with Progress() as progress:
        return write_pdf(
            database,
            wanted,
            output,
            user=user,
            software_version=version("inspector"),
            progress=progress,
            cancelled=lambda: False,
        )
