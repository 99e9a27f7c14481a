"""How long a screen waits for the database of a station with a million inspections.

    uv run python -m tests.benchmarks.million_rows [--parts 1000000] [--keep DIR]

Makes the data folder (about 1.4 GB, a minute, in a temporary directory unless DIR is given), then asks what the review
and history pages ask, 20 times each on a database that was just opened, and prints median and worst of the time on the
clock, and the median of the processor's time, which a busy machine lengthens less, and at last what took longer than
50 ms. No statistics are gathered (ANALYZE): the queries are written so that SQLite needs none, and a station's plans do
not change overnight. Then it records 2000 inspections in batches of 32, with all indices and without those that only
lists and charts need.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from database import Database, RecordedInspection
from database.engine import FILE_NAME
from database.history_records import Period
from database.inspection_filter import InspectionFilter
from inspector.types import Disposition, Verdict
from tests.benchmarks.million_parts import END, make_data_folder

REPEATS = 20
PAGE = 50
BATCH, BATCHES = 32, 63
LIMIT_MS = 50
FOR_LISTS = (
    "INDEX ix_inspections_overview",
    "INDEX ix_inspections_notable",
    "INDEX ix_inspections_by_time",
    "INDEX ix_inspections_notable_by_time",
    "INDEX ix_inspections_by_lot",
    "INDEX ix_inspections_score",
    "INDEX ix_inspections_recipe_name_recipe_version",
    "TRIGGER inspections_enter_their_block",
    "TRIGGER inspections_enter_their_serial",
)

Query = Callable[[], Any]


def queries(database: Database, parts: int) -> dict[str, Query]:
    queue, history = database.queue, database.history
    everything, waiting = InspectionFilter(), InspectionFilter(needs_review=True)
    middle = parts // 2
    chosen = database.inspections.get(middle)
    then, serial = chosen.inspected_at, chosen.serial or ""
    month = InspectionFilter(since=END - timedelta(days=30), until=END)
    old_month = InspectionFilter(since=then - timedelta(days=15), until=then + timedelta(days=15))
    lot = InspectionFilter(lot=f"L-{middle // 1000:05d}")
    filters = {
        "needs review": waiting,
        "needs review, one recipe": InspectionFilter(needs_review=True, recipe="Metal nut"),
        "one verdict": InspectionFilter(verdicts=frozenset({Verdict.FAIL})),
        "two verdicts": InspectionFilter(verdicts=frozenset({Verdict.FAIL, Verdict.NOT_JUDGED})),
        "recipe": InspectionFilter(recipe="Bracket"),
        "recipe in an old version": InspectionFilter(recipe="Washer", recipe_version=1),
        "lot": lot,
        "part of a serial, many": InspectionFilter(serial_contains="77"),
        "part of a serial, some": InspectionFilter(serial_contains="777"),
        "part of a serial, one": InspectionFilter(serial_contains=serial[3:]),
        "part of a serial, none": InspectionFilter(serial_contains="no such serial"),
        "two letters of a serial, none": InspectionFilter(serial_contains="QZ"),
        "whole serial": InspectionFilter(serial_contains=serial),
        "middle of a serial and verdict": InspectionFilter(
            serial_contains=serial[4:8], verdicts=frozenset({Verdict.FAIL})
        ),
        "an old day": InspectionFilter(since=then - timedelta(days=1), until=then),
        "an old month": old_month,
        "an old month, one recipe": replace(old_month, recipe="Bracket"),
        "a month, one recipe, rare score": replace(month, recipe="Bracket", min_score=1.5),
        "score above, none": InspectionFilter(min_score=1e9),
        "score within": InspectionFilter(min_score=0.4, max_score=0.42),
        "disposition": InspectionFilter(dispositions=frozenset({Disposition.DEFECT})),
        "undecided fails": InspectionFilter(dispositions=frozenset({None}), verdicts=frozenset({Verdict.FAIL})),
        "all at once": replace(month, recipe="Washer", verdicts=frozenset({Verdict.PASS}), max_score=1e-9),
    }
    return {
        "first page": lambda: queue.page(everything, limit=PAGE),
        "deep page": lambda: queue.page(everything, limit=PAGE, before_sequence=middle),
        **{f"page: {name}": lambda chosen=chosen: queue.page(chosen, limit=PAGE) for name, chosen in filters.items()},
        "deep page: needs review": lambda: queue.page(waiting, limit=PAGE, before_sequence=middle),
        **{f"count: {name}": lambda chosen=chosen: queue.count(chosen) for name, chosen in filters.items()},
        "count: everything": lambda: queue.count(everything),
        "neighbours: needs review": lambda: queue.neighbours(middle, waiting),
        "neighbours: everything": lambda: queue.neighbours(middle, everything),
        "inspection by its serial": lambda: database.inspections.latest_with_serial("SN-00007919"),
        "lots of a recipe": lambda: queue.lots("Washer"),
        "recent lots": lambda: queue.recent_lots(20),
        "yield by day of a month": lambda: history.yield_by(month, Period.DAY),
        "yield by day of a month, one recipe": lambda: history.yield_by(replace(month, recipe="Washer"), Period.DAY),
        "yield by day of everything": lambda: history.yield_by(everything, Period.DAY),
        "yield by hour of a lot": lambda: history.yield_by(lot, Period.HOUR),
        "yield by hour of a day": lambda: history.yield_by(
            InspectionFilter(since=END - timedelta(days=1)), Period.HOUR
        ),
        "yield by lot": lambda: history.yield_by(everything, Period.LOT),
        "trend of the last 10 000": lambda: history.score_trend(everything),
        "trend of the last 10 000, one recipe": lambda: history.score_trend(InspectionFilter(recipe="Washer")),
        "pareto of a month": lambda: history.pareto(month),
        "pareto of everything": lambda: history.pareto(everything),
        "scores of the last 5 000": lambda: history.scores(everything, 5_000),
        "verdicts of today": lambda: database.inspections.counts(since=END - timedelta(hours=18)),
        "newest not judged": lambda: database.inspections.recent(100, verdict=Verdict.NOT_JUDGED),
        "stage times of the last 1 000": lambda: history.stage_times(everything),
    }


def measure(folder: Path, parts: int) -> list[str]:
    """Prints all figures; returns the questions that took too long."""
    slow = []
    with Database.open(folder, writable=False) as database:
        print(f"{'query':40s} {'median ms':>10s} {'worst ms':>10s} {'CPU ms':>10s}")
        for name, ask in queries(database, parts).items():
            times_ms, cpu_ms = [], []
            for _ in range(REPEATS):
                started, cpu_started = time.perf_counter(), time.thread_time()
                ask()
                times_ms.append(1000 * (time.perf_counter() - started))
                cpu_ms.append(1000 * (time.thread_time() - cpu_started))
            figures = (statistics.median(times_ms), max(times_ms), statistics.median(cpu_ms))
            print(f"{name:40s} {figures[0]:10.1f} {figures[1]:10.1f} {figures[2]:10.1f}", flush=True)
            if figures[0] > LIMIT_MS:
                slow.append(f"{name} ({figures[0]:.0f} ms)")
    return slow


def record(folder: Path, parts: int) -> tuple[float, float]:
    """Milliseconds a row in the recorder's batches, on the clock and of the processor."""
    with Database.open(folder) as database:
        example = database.inspections.get(parts // 2)
        times_s, cpu_s = [], []
        for batch in range(BATCHES):
            rows = [_copy(example, f"{time.time_ns()}-{batch}-{place}") for place in range(BATCH)]
            started, cpu_started = time.perf_counter(), time.thread_time()
            with database.write() as session:
                database.inspections.add_many(session, rows)
            times_s.append(time.perf_counter() - started)
            cpu_s.append(time.thread_time() - cpu_started)
    return 1000 * statistics.median(times_s) / BATCH, 1000 * statistics.median(cpu_s) / BATCH


def _copy(example: RecordedInspection, uuid: str) -> RecordedInspection:
    return replace(example, sequence=0, uuid=uuid[:36], inspected_at=END, lot="L-new")


def without_indices(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        for name in FOR_LISTS:
            connection.execute(f"DROP {name}")
        connection.commit()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--parts", type=int, default=1_000_000)
    arguments.add_argument("--keep", type=Path, help="a folder that is used again when it is there")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary) / "data"
        if not (folder / FILE_NAME).exists():
            started = time.perf_counter()
            make_data_folder(folder, options.parts)
            print(f"{options.parts} inspections in {time.perf_counter() - started:.0f} s")
        print(f"{(folder / FILE_NAME).stat().st_size / 1e6:.0f} MB")
        slow = measure(folder, options.parts)
        print(f"over {LIMIT_MS} ms: {', '.join(slow) or 'none'}")
        print("recording: {:.2f} ms a row, CPU {:.2f}".format(*record(folder, options.parts)))
        if options.keep is None:
            without_indices(folder)
            print("without what lists need: {:.2f} ms, CPU {:.2f}".format(*record(folder, options.parts)))


if __name__ == "__main__":
    main()
