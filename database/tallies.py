"""Inspections counted by verdict and disposition, in stretches of time."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, func, select, text, true
from sqlalchemy.orm import Session

from database.inspection_filter import InspectionFilter, conditions
from database.models import NOTABLE, InspectionRow
from inspector.types import Disposition, Verdict

Tally = dict[tuple[Verdict, Disposition | None], int]
"""Inspections by verdict and what people say; only pairs that occur."""

Stretch = tuple[datetime | None, datetime | None]
"""Aware times, of which the first is included; None for no end."""

ALWAYS: Stretch = (None, None)
EARLIEST, LATEST = "0000-01-01", "9999-12-31"
"""Before and after any time as text."""


def by_verdict(tally: Tally) -> dict[Verdict, int]:
    """Whatever people say; each verdict is named."""
    counts = dict.fromkeys(Verdict, 0)
    for (verdict, _), count in tally.items():
        counts[verdict] += count
    return counts


def tallies(session: Session, wanted: InspectionFilter, stretches: Sequence[Stretch]) -> list[Tally]:
    """One for each stretch, of what fits the filter in it.

    Nearly all parts pass and nobody decides on them. They are the rest of all in a stretch, which SQLite counts without
    looking at any, when the notable ones are taken off.
    """
    row = InspectionRow
    table = func.json_each(json.dumps([_clipped(stretch, wanted) for stretch in stretches]))
    stretch = table.table_valued("key", "value", name="stretch")
    start, end = (func.json_extract(stretch.c.value, f"$[{place}]") for place in (0, 1))
    fits = (
        by_time(wanted),
        row.inspected_at >= start,
        row.inspected_at < end,
        *conditions(replace(wanted, since=None, until=None, include_studies=True)),
    )
    total = select(func.count()).select_from(row).where(*fits).correlate(stretch).scalar_subquery()
    notable = (
        select(stretch.c.key, row.verdict, row.disposition, func.count())
        .select_from(stretch)
        .join(row, true())
        .where(text(NOTABLE), *fits)
        .group_by(stretch.c.key, row.verdict, row.disposition)
    )
    found: list[Counter[tuple[Verdict, Disposition | None]]] = [Counter() for _ in stretches]
    for key, count in session.execute(select(stretch.c.key, total)):
        found[key][Verdict.PASS, None] = count
    for key, verdict, said, count in session.execute(notable):
        found[key][Verdict(verdict), None if said is None else Disposition(said)] += count
        found[key][Verdict.PASS, None] -= count
    return [{pair: count for pair, count in each.items() if count} for each in found]


def by_time(wanted: InspectionFilter) -> ColumnElement[bool]:
    """Whether studies are meant, said so that SQLite searches the index of times, which begins with it."""
    of_study = InspectionRow.of_study
    return of_study.in_([False, True]) if wanted.asks_for_studies else of_study.is_(False)


def _clipped(stretch: Stretch, wanted: InspectionFilter) -> tuple[str, str]:
    """What of a stretch the filter lets through, as the column keeps times."""
    starts = [_stored(when) for when in (stretch[0], wanted.since) if when is not None]
    ends = [_stored(when) for when in (stretch[1], wanted.until) if when is not None]
    return max(starts, default=EARLIEST), min(ends, default=LATEST)


def _stored(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
