"""What the log adds up to: yield, scores over time, causes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, tzinfo
from itertools import pairwise, starmap
from statistics import median
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, func, select, text
from sqlalchemy.orm import Session

from database.history_records import Pareto, ParetoEntry, Period, ScoredPart, StageTime, TrendPoint, YieldRow
from database.inspection_filter import InspectionFilter
from database.local_periods import MIDNIGHT, hours, shifts
from database.models import NOTABLE, InspectionRow
from database.narrowing import narrowed, newest
from database.sessions import Sessions
from database.tallies import Tally, by_time, by_verdict, tallies
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
        with self._sessions.read() as session:
            scored = newest(narrowed(session, wanted), last).add_columns(row.score)
            found = [(sequence, score) for sequence, score in session.execute(scored) if score is not None][::-1]
            if not found:
                return ()
            edges = np.linspace(0, len(found), min(points, len(found)) + 1).astype(int)
            stretches = [found[start:end] for start, end in pairwise(edges)]
            # Of the wide rows only those at which a point begins or ends.
            ends = {sequence for stretch in stretches for sequence, _ in (stretch[0], stretch[-1])}
            columns = (row.id, row.inspected_at, row.review_limit, row.reject_limit)
            known = {part.id: part for part in session.execute(select(*columns).where(row.id.in_(ends)))}
        return tuple(_point(stretch, known) for stretch in stretches)

    def pareto(self, wanted: InspectionFilter) -> Pareto:
        """What was found on parts that people called DEFECT, and why parts were not judged."""
        row = InspectionRow
        is_defect = row.disposition == Disposition.DEFECT.value
        unjudged = row.verdict == Verdict.NOT_JUDGED.value
        with self._sessions.read() as session:
            fits = narrowed(session, wanted).where()
            return Pareto(
                _counted(session, func.coalesce(row.defect_type, ""), is_defect, *fits),
                _counted(session, func.coalesce(row.reason_code, ""), unjudged, *fits),
            )

    def stage_times(self, wanted: InspectionFilter, *, last: int = 1_000) -> tuple[StageTime, ...]:
        """Of the newest `last` inspections, by stage in the order the stages are first met."""
        times: dict[str, list[float]] = defaultdict(list)
        with self._sessions.read() as session:
            ids = newest(narrowed(session, wanted), last)
            for stages in session.scalars(select(InspectionRow.stage_times_ms).where(InspectionRow.id.in_(ids))):
                for stage, time_ms in stages.items():
                    times[stage].append(time_ms)
        return tuple(starmap(_stage_time, times.items()))

    def scores(self, wanted: InspectionFilter, at_most: int) -> tuple[ScoredPart, ...]:
        """The newest `at_most` parts with what was said of them, newest first."""
        row = InspectionRow
        columns = (
            row.id,
            row.score,
            row.verdict,
            row.disposition,
            row.truth_defect,
            row.review_limit,
            row.reject_limit,
        )
        with self._sessions.read() as session:
            ids = newest(narrowed(session, wanted), at_most)
            query = select(*columns).where(row.id.in_(ids)).order_by(row.id.desc())
            return tuple(starmap(_scored, session.execute(query)))


def _reach(session: Session, wanted: InspectionFilter) -> tuple[datetime, datetime] | None:
    """From the first to the last inspection within the filter's period, or of those that fit; None without any."""
    when = InspectionRow.inspected_at
    narrow = narrowed(session, wanted)
    if narrow.is_rare:
        both = session.execute(select(func.min(when), func.max(when)).where(*narrow.where())).one()
        return None if None in both else (both[0], both[1])
    within = [
        by_time(wanted),
        *([] if wanted.since is None else [when >= wanted.since]),
        *([] if wanted.until is None else [when < wanted.until]),
    ]
    # Each by itself: asked for both at once SQLite reads all between.
    first = session.scalar(select(func.min(when)).where(*within))
    last = session.scalar(select(func.max(when)).where(*within))
    return None if first is None or last is None else (first, last)


def _yield_row(start: datetime, end: datetime, lot: str | None, tally: Tally) -> YieldRow:
    return YieldRow(
        start,
        end,
        lot,
        by_verdict(tally),
        decided=sum(count for (_, said), count in tally.items() if said is not None),
        false_rejects=tally.get((Verdict.FAIL, Disposition.GOOD), 0),
        escapes=tally.get((Verdict.PASS, Disposition.DEFECT), 0),
    )


def _by_time(
    session: Session, wanted: InspectionFilter, stretches: list[tuple[datetime, datetime]]
) -> Iterator[YieldRow]:
    for (start, end), tally in zip(stretches, tallies(session, wanted, stretches), strict=True):
        if tally:
            yield _yield_row(start, end, None, tally)


def _by_lot(session: Session, wanted: InspectionFilter) -> tuple[YieldRow, ...]:
    row = InspectionRow
    narrow = narrowed(session, wanted)
    oldest = session.scalar(newest(narrow, 1).offset(PARTS_BY_LOT - 1))
    some = narrow.where() if oldest is None else narrow.where(after=oldest - 1)
    count, first, last = func.count().label("count"), func.min(row.id).label("first"), func.max(row.id).label("last")
    lots = select(row.lot, count, first, last).where(*some).group_by(row.lot).subquery()
    begun, ended = (
        select(row.inspected_at).where(row.id == edge).scalar_subquery() for edge in (lots.c.first, lots.c.last)
    )
    found = session.execute(select(lots.c.lot, lots.c.count, begun, ended).order_by(lots.c.first)).all()
    notable = defaultdict[str | None, Tally](dict)
    fits = select(row.lot, row.verdict, row.disposition, func.count()).where(text(NOTABLE), *some)
    for lot, verdict, said, parts in session.execute(fits.group_by(row.lot, row.verdict, row.disposition)):
        notable[lot][Verdict(verdict), None if said is None else Disposition(said)] = parts
    rows = []
    for lot, parts, *times in found[oldest is not None :]:
        if lot is not None:  # parts without a lot are a group too, and no lot
            tally = notable[lot]
            rest = parts - sum(tally.values())
            rows.append(_yield_row(min(times), max(times), lot, {**tally, (Verdict.PASS, None): rest}))
    return tuple(rows)


def _counted(session: Session, name: ColumnElement[str], *which: ColumnElement[bool]) -> tuple[ParetoEntry, ...]:
    """Among notable parts."""
    query = (
        select(name.label("name"), func.count().label("count"))
        .where(text(NOTABLE), *which)
        .group_by("name")
        .order_by(func.count().desc(), "name")
    )
    return tuple(ParetoEntry(*found) for found in session.execute(query))


def _point(parts: Sequence[tuple[int, float]], known: Mapping[int, Any]) -> TrendPoint:
    scores = sorted(score for _, score in parts)
    first, last = known[parts[0][0]], known[parts[-1][0]]
    return TrendPoint(
        first_sequence=first.id,
        last_sequence=last.id,
        first_at=first.inspected_at,
        last_at=last.inspected_at,
        count=len(parts),
        median=median(scores),
        minimum=scores[0],
        maximum=scores[-1],
        review_limit=last.review_limit,
        reject_limit=last.reject_limit,
    )


def _scored(sequence: int, score: float | None, verdict: str, disposition: str | None, *rest: Any) -> ScoredPart:
    said = None if disposition is None else Disposition(disposition)
    return ScoredPart(sequence, score, Verdict(verdict), said, *rest)


def _stage_time(stage: str, times_ms: list[float]) -> StageTime:
    half, p95 = (float(value) for value in np.percentile(times_ms, [50, 95]))
    return StageTime(stage, len(times_ms), half, p95, max(times_ms))
