"""What leaves the station: whole records in order, and the figures a report is made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import starmap

from sqlalchemy import case, exists, func, select
from sqlalchemy.orm import Session, selectinload

from database.inspection_filter import InspectionFilter
from database.models import DeletedFilesRow, DispositionRow, InspectionRow
from database.narrowing import narrowed
from database.records import RecordedInspection
from database.repositories.inspections import record_of
from database.repositories.reviews import UNDECIDED, decision_behind, entry_of
from database.review_records import DispositionRecord
from database.sessions import Sessions
from database.tallies import ALWAYS, Tally, tallies

BATCH = 500
"""Rows in memory at a time."""


@dataclass(frozen=True, slots=True)
class ExportedInspection:
    """One row of the log with all that was kept beside it.

    Attributes:
        decision: the one that holds, with who took it and when; None for an undecided part.
        deleted: kinds of its files that retention removed: "image", "map", "heatmap".
    """

    record: RecordedInspection
    decision: DispositionRecord | None
    deleted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InForce:
    """Limits, weights and software under which parts were judged; limits None where none were applied.

    Attributes:
        parts: how many. first_at, last_at: the first and the last of them.
    """

    recipe_name: str
    recipe_version: int
    review_limit: float | None
    reject_limit: float | None
    pixel_limit: float | None
    weights_sha256: str
    software_version: str
    parts: int
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True)
class PictureCounts:
    """Parts by what became of their picture: still there, deleted to keep the quota, or never stored."""

    kept: int
    deleted: int
    not_stored: int


class ExportRepository:
    """Everything behind a filter, in bounded memory."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def rows(self, wanted: InspectionFilter) -> Iterator[ExportedInspection]:
        """All that fit and are stored by now, oldest first; read while they are asked for.

        No session stays open between two batches, so that a long export never keeps the database's log from being
        emptied. A decision taken meanwhile shows on rows that were not read yet.
        """
        row = InspectionRow
        with self._sessions.read() as session:
            newest = session.scalar(select(func.max(row.id))) or 0
            narrow = narrowed(session, wanted)
        last = 0
        while True:
            ids = select(row.id).where(*narrow.where(after=last, before=newest + 1))
            some = ids.order_by(row.id).limit(BATCH)
            query = select(row).where(row.id.in_(some)).order_by(row.id).options(selectinload(row.regions))
            with self._sessions.read() as session:
                records = [record_of(found) for found in session.scalars(query)]
                batch = _exported(session, records)
            yield from batch
            if len(batch) < BATCH:
                return
            last = records[-1].sequence

    def get(self, sequences: Sequence[int]) -> tuple[ExportedInspection, ...]:
        """Those of these numbers that there are, newest first; all of them are in memory."""
        row = InspectionRow
        query = select(row).where(row.id.in_(sequences)).order_by(row.id.desc()).options(selectinload(row.regions))
        with self._sessions.read() as session:
            return tuple(_exported(session, [record_of(found) for found in session.scalars(query)]))

    def tally(self, wanted: InspectionFilter) -> Tally:
        with self._sessions.read() as session:
            return tallies(session, wanted, [ALWAYS])[0]

    def in_force(self, wanted: InspectionFilter) -> tuple[InForce, ...]:
        """Every combination that occurs, in the order they were first used."""
        row = InspectionRow
        columns = (
            row.recipe_name,
            row.recipe_version,
            row.review_limit,
            row.reject_limit,
            row.pixel_limit,
            row.weights_sha256,
            row.software_version,
        )
        query = (
            select(*columns, func.count(), func.min(row.inspected_at), func.max(row.inspected_at))
            .group_by(*columns)
            .order_by(func.min(row.id))
        )
        with self._sessions.read() as session:
            query = query.where(*narrowed(session, wanted).where())
            return tuple(starmap(InForce, session.execute(query)))

    def picture_counts(self, wanted: InspectionFilter) -> PictureCounts:
        row = InspectionRow
        was_deleted = exists().where(DeletedFilesRow.inspection_id == row.id)
        state = case((row.image_path.is_not(None), "kept"), (was_deleted, "deleted"), else_="not_stored")
        with self._sessions.read() as session:
            fits = narrowed(session, wanted).where()
            query = select(state.label("state"), func.count()).where(*fits).group_by("state")
            counts: dict[str, int] = dict(iter(session.execute(query)))
        return PictureCounts(**{name: counts.get(name, 0) for name in ("kept", "deleted", "not_stored")})


def _exported(session: Session, records: list[RecordedInspection]) -> list[ExportedInspection]:
    decided = [record.sequence for record in records if record.revision]
    entries: dict[int, dict[int, DispositionRow]] = defaultdict(dict)
    for entry in session.scalars(select(DispositionRow).where(DispositionRow.inspection_id.in_(decided))):
        entries[entry.inspection_id][entry.revision] = entry
    deleted: dict[int, str] = {}
    if pictureless := [record.sequence for record in records if record.files.image_path is None]:
        some = select(DeletedFilesRow).where(DeletedFilesRow.inspection_id.in_(pictureless))
        deleted = {found.inspection_id: found.kinds for found in session.scalars(some)}
    return [
        ExportedInspection(
            record,
            _decision(entries[record.sequence], record.revision) if record.revision else None,
            tuple(deleted[record.sequence].split(",")) if record.sequence in deleted else (),
        )
        for record in records
    ]


def _decision(entries: dict[int, DispositionRow], revision: int) -> DispositionRecord | None:
    holds = decision_behind(entries, revision)
    return None if holds == UNDECIDED else entry_of(entries[holds])
