"""`inspector inspections …`: judged parts without a window."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from tqdm import tqdm

from database import Database, RecordedInspection, default_data_dir
from database.export import ExportedInspection
from database.inspection_filter import InspectionFilter
from database.review_records import DispositionRecord
from inspector.errors import Detail, InspectionNotFoundError, RecipeInvalidError, RecipeNotFoundError, UsageError
from inspector.recipe import DetectorSettings, Recipe
from inspector.types import Disposition, Verdict
from ui.headless import part_line
from ui.recipe_tables import columns, limits_words
from ui.reports.record_columns import COLUMNS
from ui.reports.record_words import decision_text, moment_text, reason_text, score_text
from ui.reports.writing import OnProgress
from ui.station import Station

HEADER = ("NUMBER", "JUDGED", "VERDICT", "SCORE", "RECIPE", "SERIAL", "LOT", "DECISION")


class InspectionCommand:
    """One call of the command. Reading ones work beside a running station; `import` needs its data folder."""

    def __init__(self, arguments: Namespace) -> None:
        self._arguments = arguments

    def run(self) -> int:
        """The exit code: 2 where something could not be read, else 0. Raises OperatorError."""
        actions = {"list": self._list, "show": self._show, "export": self._export, "import": self._import}
        return actions[self._arguments.action]()

    def _list(self) -> int:
        arguments = self._arguments
        with Database.open(folder_of(arguments), writable=False) as database:
            sequences = database.queue.sequences(checked(filter_of(arguments), database), arguments.limit)
            rows = database.export.get(sequences)
        if arguments.json:
            print(json.dumps([as_values(row) for row in rows], indent=2, ensure_ascii=False))
        elif rows:
            print(columns(HEADER, [_line(row.record) for row in rows]))
        else:
            print("There are no such parts.")
        return 0

    def _show(self) -> int:
        sequence = self._arguments.inspection
        with Database.open(folder_of(self._arguments), writable=False) as database:
            rows = database.export.get((sequence,))
            history = database.reviews.history(sequence)
        if not rows:
            raise InspectionNotFoundError(sequence=sequence)
        if self._arguments.json:
            document = {**as_values(rows[0]), "history": [_decision_values(record) for record in history]}
            print(json.dumps(document, indent=2, ensure_ascii=False))
            return 0
        print(part_line(rows[0].record))
        for column in COLUMNS:
            value = column.value(rows[0])
            if value not in (None, ""):
                print(f"  {column.key:<24}{as_plain(value)}")
        for record in history:
            what = decision_text(record.disposition, record.defect_type)
            taken = "taken back: " if record.restores is not None else ""
            print(f"  {moment_text(record.decided_at)}  {record.user}: {taken}{what}  {record.note}".rstrip())
        return 0

    def _export(self) -> int:
        arguments = self._arguments
        output: Path = arguments.output
        wanted = filter_of(arguments)
        with Database.open(folder_of(arguments), writable=False) as database:
            checked(wanted, database)
            if output.suffix.lower() in (".csv", ".xlsx"):
                count = write_table(database, wanted, output)
                print(f"Wrote {count} inspections to {output}.")
                return 0
            if output.suffix:
                raise UsageError(
                    detail=f"Inspections are not written as {output.suffix}.",
                    hint="Use .csv, .xlsx, or a name without an ending for a folder.",
                )
            from ui.dataset_folders import export_dataset

            with Progress() as progress:
                result = export_dataset(database, wanted, output, progress=progress, cancelled=lambda: False)
        parts = ", ".join(f"{count} {name}" for name, count in sorted(result.parts.items())) or "no parts"
        print(f"Wrote {result.golden} golden samples and {parts} to {output}.")
        print(f"Left out: {result.undecided} undecided, {result.without_picture} without a picture.")
        return 0

    def _import(self) -> int:
        from ui.dataset_import import create_recipe, judge_tests, read_dataset

        arguments, given = self._arguments, vars(self._arguments)
        dataset = read_dataset(arguments.folder)  # first, so that a wrong folder does not even make a data folder
        names = {field.name for field in fields(DetectorSettings)} & set(given)
        station = Station(given.get("data_dir"), demo=given.get("demo", False), user=given.get("user"))
        unreadable: tuple[Path, ...] = ()
        try:
            if arguments.class_name is not None:
                settings = DetectorSettings(**{name: given[name] for name in names if given[name] is not None})
                recipe = create_recipe(
                    station,
                    dataset,
                    Recipe(arguments.recipe, settings),
                    false_reject_rate=arguments.false_reject_rate,
                    release=True,
                    progress=_tell_learning,
                    cancelled=lambda: False,
                )
                print(f"Released {recipe.name}, version {recipe.version}: limits {limits_words(recipe.limits)}")
            else:
                recipe = station.database.recipes.get(arguments.recipe)
            if not recipe.released:
                raise RecipeInvalidError(
                    recipe=recipe.name, detail="no version of it is released", hint="Release one on the set-up page."
                )
            if not arguments.no_history:
                unreadable = judge_tests(station, dataset, recipe, on_part=_print_part)
        finally:
            station.close()
        for path in unreadable:
            print(f"Not read and not judged: {path}", file=sys.stderr)
        return 2 if unreadable else 0


class Progress:
    """A bar on the error output, and none where that is no terminal."""

    def __enter__(self) -> OnProgress:
        self._bar = tqdm(unit="part", file=sys.stderr, disable=None, leave=False)
        return self._tell

    def __exit__(self, *error: object) -> None:
        self._bar.close()

    def _tell(self, done: int, of: int) -> None:
        self._bar.total = of
        self._bar.update(done - self._bar.n)


def write_table(database: Database, wanted: InspectionFilter, output: Path) -> int:
    """As CSV or XLSX, by the name's ending; returns how many."""
    from ui.reports.csv_export import write_csv
    from ui.reports.xlsx_export import write_xlsx

    write = write_csv if output.suffix.lower() == ".csv" else write_xlsx
    with Progress() as progress:
        return write(database, wanted, output, progress=progress, cancelled=lambda: False)


def folder_of(arguments: Namespace) -> Path:
    """The data folder that was named, else the usual one."""
    given = vars(arguments)
    home = default_data_dir()
    folder: Path = given.get("data_dir") or (home / "demo" if given.get("demo", False) else home)
    return folder


def filter_of(arguments: Namespace) -> InspectionFilter:
    """What the filter's options say."""
    said = (None if name == "undecided" else Disposition(name.upper()) for name in arguments.disposition)
    return InspectionFilter(
        verdicts=frozenset(Verdict(name.upper().replace("-", "_")) for name in arguments.verdict),
        recipe=arguments.recipe,
        recipe_version=arguments.version,
        lot=arguments.lot,
        serial_contains=arguments.serial,
        since=arguments.since,
        until=arguments.until,
        min_score=arguments.min_score,
        max_score=arguments.max_score,
        dispositions=frozenset(said),
        needs_review=arguments.needs_review,
        defect_type=arguments.defect_type,
    )


def checked(wanted: InspectionFilter, database: Database) -> InspectionFilter:
    """The same selection. Raises RecipeNotFoundError and UsageError where a slip of the hand left nothing to find."""
    for name, low, high in (("time", wanted.since, wanted.until), ("score", wanted.min_score, wanted.max_score)):
        if low is not None and high is not None and low > high:  # type: ignore[operator]
            raise UsageError(detail=f"The {name} range ends before it begins.", hint="Swap the two.")
    names = database.recipes.names()
    if wanted.recipe is None or wanted.recipe in names:
        return wanted
    if not database.queue.count(InspectionFilter(recipe=wanted.recipe), at_most=1):  # parts outlive their recipe
        raise RecipeNotFoundError(recipe=wanted.recipe, known=", ".join(names) or Detail("none yet"))
    return wanted


def as_values(row: ExportedInspection) -> dict[str, Any]:
    """Everything that is recorded, as JSON knows it; times are ISO 8601."""
    values: dict[str, Any] = {}
    for column in COLUMNS:
        value = column.value(row)
        values[column.key] = json.loads(value) if column.is_json and isinstance(value, str) else as_plain(value)
    return values


def as_plain(value: Any) -> Any:
    return value.astimezone().isoformat(timespec="milliseconds") if hasattr(value, "isoformat") else value


def _line(record: RecordedInspection) -> tuple[str, ...]:
    return (
        str(record.sequence),
        moment_text(record.inspected_at),
        record.verdict.value,
        score_text(record.score),
        f"{record.recipe_name}, {record.recipe_version}",
        record.serial or "—",
        record.lot or "—",
        decision_text(record.disposition, record.defect_type),
    )


def _decision_values(record: DispositionRecord) -> dict[str, Any]:
    return {name: as_plain(value) for name, value in asdict(record).items() if name != "sequence"}


def _print_part(kind: str, record: RecordedInspection) -> None:
    reason = f"  ({reason_text(record)})" if record.verdict is Verdict.NOT_JUDGED else ""
    print(
        f"{kind:<20}  #{record.sequence:<6}  {record.verdict.value:<10}  {score_text(record.score)}{reason}", flush=True
    )


def _tell_learning(done: int, of: int, stage: str) -> None:
    if stage == "model" and not done:
        print("Loading the model…", file=sys.stderr, flush=True)
    elif stage in ("references", "samples") and done:
        what = "Learned golden sample" if stage == "references" else "Scored part"
        print(f"{what} {done} of {of}", file=sys.stderr, flush=True)
