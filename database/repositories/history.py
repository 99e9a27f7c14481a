"""What the log adds up to: yield, scores over time, causes."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, tzinfo
from itertools import pairwise, starmap
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import Session, aliased

from database.history_records import Pareto, ParetoEntry, Period, ScoredPart, StageTime, TrendPoint, YieldRow
from database.inspection_filter import InspectionFilter, conditions
from database.local_periods import MIDNIGHT, hours, shifts
from database.models import InspectionRow
from database.repositories.queue import newest
from database.sessions import Sessions
from inspector.types import Disposition, Verdict

PARTS_BY_LOT = 100_000
"""Among so many of the newest inspections `yield_by` looks for lots."""


class HistoryRepository:
    """Aggregates over the inspections behind a filter."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def yield_by(
        self,
        wanted: InspectionFilter,
        by: Period,
        *,
        time_zone: tzinfo | None = None,
        shift_starts: Sequence[time] = MIDNIGHT,
    ) -> tuple[YieldRow, ...]:
        """Verdicts by hour, shift, day or lot; those without any inspection are left out. Oldest first.

        By lot: those of the newest `PARTS_BY_LOT` inspections, but for one that is older in part.

        Args:
            time_zone: whose hours and days; None is this computer's.
            shift_starts: local times at which a shift begins.
        """
        with self._sessions.read() as session:
            if by is Period.LOT:
                return _by_lot(session, wanted)
            reach = _reach(session, wanted)
            if reach is None:
                return ()
            if by is Period.HOUR:
                stretches = hours(*reach, time_zone)
            else:
                stretches = shifts(*reach, time_zone, shift_starts if by is Period.SHIFT else MIDNIGHT)
            return tuple(_by_time(session, wanted, stretches))

    def score_trend(self, wanted: InspectionFilter, *, last: int = 10_000, points: int = 500) -> tuple[TrendPoint, ...]:
        """The newest `last` inspections' scores as at most `points` points of equally many parts, oldest first."""
        row = InspectionRow
        query = (
            select(row.id, row.inspected_at, row.score, row.review_limit, row.reject_limit)
            .where(row.id.in_(newest(wanted, last)), row.score.is_not(None))
            .order_by(row.id)
        )
        with self._sessions.read() as session:
            found = session.execute(query).all()
        if not found:
            return ()
        edges = np.linspace(0, len(found), min(points, len(found)) + 1).astype(int)
        return tuple(_point(found[start:end]) for start, end in pairwise(edges))

    def pareto(self, wanted: InspectionFilter) -> Pareto:
        """What was found on parts that people called DEFECT, and why parts were not judged."""
        row = InspectionRow
        is_defect = row.disposition == Disposition.DEFECT.value
        unjudged = row.verdict == Verdict.NOT_JUDGED.value
        with self._sessions.read() as session:
            return Pareto(
                _counted(session, wanted, func.coalesce(row.defect_type, ""), is_defect),
                _counted(session, wanted, func.coalesce(row.reason_code, ""), unjudged),
            )

    def stage_times(self, wanted: InspectionFilter, *, last: int = 1_000) -> tuple[StageTime, ...]:
        """Of the newest `last` inspections, by stage in the order the stages are first met."""
        query = select(InspectionRow.stage_times_ms).where(InspectionRow.id.in_(newest(wanted, last)))
        times: dict[str, list[float]] = defaultdict(list)
        with self._sessions.read() as session:
            for stages in session.scalars(query):
                for stage, time_ms in stages.items():
                    times[stage].append(time_ms)
        return tuple(starmap(_stage_time, times.items()))

    def scores(self, wanted: InspectionFilter, at_most: int) -> tuple[ScoredPart, ...]:
        """The newest `at_most` parts with what was said of them, newest first."""
        row = InspectionRow
        query = (
            select(
                row.id,
                row.score,
                row.verdict,
                row.disposition,
                row.truth_defect,
                row.review_limit,
                row.reject_limit,
            )
            .where(row.id.in_(newest(wanted, at_most)))
            .order_by(row.id.desc())
        )
        with self._sessions.read() as session:
            return tuple(starmap(_scored, session.execute(query)))


def _reach(session: Session, wanted: InspectionFilter) -> tuple[datetime, datetime] | None:
    """From the first to the last inspection within the filter's period; None without any."""
    when = InspectionRow.inspected_at
    within = [
        *([] if wanted.since is None else [when >= wanted.since]),
        *([] if wanted.until is None else [when < wanted.until]),
    ]
    # Each by itself: asked for both at once SQLite reads all between.
    first = session.scalar(select(when).where(*within).order_by(when).limit(1))
    last = session.scalar(select(when).where(*within).order_by(when.desc()).limit(1))
    return None if first is None or last is None else (first, last)


def _tally(part: type[InspectionRow] = InspectionRow) -> ColumnElement[str]:
    """All counts of a group as one JSON array, so that a group is read once; see `_tallied`."""
    verdict, disposition = part.verdict, part.disposition
    good, defect = (disposition == said.value for said in (Disposition.GOOD, Disposition.DEFECT))
    return func.json_array(
        *(func.count().filter(verdict == each.value) for each in Verdict),
        func.count(disposition),
        func.count().filter(and_(good, verdict == Verdict.FAIL.value)),
        func.count().filter(and_(defect, verdict == Verdict.PASS.value)),
    )


def _tallied(start: datetime, end: datetime, lot: str | None, tally: str) -> YieldRow:
    *counts, decided, false_rejects, escapes = json.loads(tally)
    by_verdict = dict(zip(Verdict, counts, strict=True))
    return YieldRow(start, end, lot, by_verdict, decided, false_rejects, escapes)


def _by_time(
    session: Session, wanted: InspectionFilter, stretches: list[tuple[datetime, datetime]]
) -> Iterator[YieldRow]:
    when = InspectionRow.inspected_at
    table = func.json_each(json.dumps([[_stored(start), _stored(end)] for start, end in stretches]))
    stretch = table.table_valued("key", "value", name="stretch")
    start, end = (func.json_extract(stretch.c.value, f"$[{place}]") for place in (0, 1))
    tally: Select[Any] = select(_tally()).where(when >= start, when < end, *conditions(wanted))
    query = select(stretch.c.key, tally.correlate(stretch).scalar_subquery()).order_by(stretch.c.key)
    for key, counts in session.execute(query):
        start_at, end_at = stretches[key]
        row = _tallied(start_at, end_at, None, counts)
        if row.total:
            yield row


def _by_lot(session: Session, wanted: InspectionFilter) -> tuple[YieldRow, ...]:
    row = InspectionRow
    columns = (row.id, row.inspected_at, row.verdict, row.disposition, row.lot)
    some = select(*columns).where(*conditions(wanted)).order_by(row.id.desc()).limit(PARTS_BY_LOT).subquery()
    part = aliased(row, some)
    query = (
        select(func.min(part.inspected_at), func.max(part.inspected_at), part.lot, _tally(part))
        .group_by(part.lot)
        .order_by(func.min(part.id))
    )
    lots = [_tallied(start, end, lot, counts) for start, end, lot, counts in session.execute(query)]
    is_cut = sum(lot.total for lot in lots) == PARTS_BY_LOT
    # Parts without a lot are a group too, and no lot.
    return tuple(lot for lot in lots[is_cut:] if lot.lot is not None)


def _counted(
    session: Session, wanted: InspectionFilter, name: ColumnElement[str], which: ColumnElement[bool]
) -> tuple[ParetoEntry, ...]:
    query = (
        select(name.label("name"), func.count().label("count"))
        .where(which, *conditions(wanted))
        .group_by("name")
        .order_by(func.count().desc(), "name")
    )
    return tuple(ParetoEntry(*found) for found in session.execute(query))


def _point(rows: Sequence[Any]) -> TrendPoint:
    scores = np.array([row.score for row in rows])
    first, last = rows[0], rows[-1]
    return TrendPoint(
        first_sequence=first.id,
        last_sequence=last.id,
        first_at=first.inspected_at,
        last_at=last.inspected_at,
        count=len(rows),
        median=float(np.median(scores)),
        minimum=float(scores.min()),
        maximum=float(scores.max()),
        review_limit=last.review_limit,
        reject_limit=last.reject_limit,
    )


def _scored(sequence: int, score: float | None, verdict: str, disposition: str | None, *rest: Any) -> ScoredPart:
    said = None if disposition is None else Disposition(disposition)
    return ScoredPart(sequence, score, Verdict(verdict), said, *rest)


def _stage_time(stage: str, times_ms: list[float]) -> StageTime:
    median, p95 = (float(value) for value in np.percentile(times_ms, [50, 95]))
    return StageTime(stage, len(times_ms), median, p95, max(times_ms))


def _stored(when: datetime) -> str:
    """As the column keeps it."""
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
