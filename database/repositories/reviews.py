"""What people decide on parts: beside the verdict, never over it, and never forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from database.models import DispositionRow, InspectionRow
from database.records import RecordedInspection
from database.repositories.inspections import record_of
from database.review_records import DispositionRecord
from database.sessions import Sessions
from inspector.errors import Detail, InspectionNotFoundError, NothingToUndoError, ReviewConflictError
from inspector.types import Disposition

UNDECIDED = 0
"""The revision of a part that nobody has decided on."""

DECISIONS: dict[str | None, Detail] = {
    None: Detail("undecided"),
    Disposition.GOOD: Detail("GOOD"),
    Disposition.DEFECT: Detail("DEFECT"),
    Disposition.UNSURE: Detail("UNSURE"),
}


class ReviewRepository:
    """Dispositions of inspections. Each change is one more row of their history, told apart by its revision."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def decide(
        self,
        sequence: int,
        disposition: Disposition,
        *,
        user: str,
        expected_revision: int,
        defect_type: str | None = None,
        note: str = "",
    ) -> RecordedInspection:
        """Stores a decision; the verdict stays as it is.

        Args:
            expected_revision: of the inspection that was looked at, so that nobody overwrites what they did not see.
            defect_type: what kind of DEFECT it is.

        Raises:
            ReviewConflictError: somebody decided since; nothing was changed.
            InspectionNotFoundError: there is no such inspection.
            ValueError: a defect type for anything but a DEFECT.
        """
        if defect_type is not None and disposition is not Disposition.DEFECT:
            raise ValueError(f"a part that is {disposition} has no type of defect")
        with self._sessions.write() as session:
            row = self._expected(session, sequence, expected_revision)
            self._append(session, row, disposition.value, defect_type, user=user, note=note)
            return record_of(row)

    def undo(self, sequence: int, *, user: str, expected_revision: int) -> RecordedInspection:
        """Lets the decision before the present one hold again; several in a row go back step by step.

        Raises ReviewConflictError, InspectionNotFoundError as `decide`; NothingToUndoError for an undecided part.
        """
        with self._sessions.write() as session:
            row = self._expected(session, sequence, expected_revision)
            entries = {entry.revision: entry for entry in _entries(session, sequence)}
            present = decision_behind(entries, row.revision)
            if present == UNDECIDED:
                raise NothingToUndoError(sequence=sequence)
            former = decision_behind(entries, present - 1)
            decision = entries.get(former)
            self._append(
                session,
                row,
                None if decision is None else decision.disposition,
                None if decision is None else decision.defect_type,
                user=user,
                note="",
                restores=former,
            )
            return record_of(row)

    def history(self, sequence: int) -> tuple[DispositionRecord, ...]:
        """All that was decided on a part, oldest first; empty where nothing was."""
        with self._sessions.read() as session:
            return tuple(entry_of(row) for row in _entries(session, sequence))

    def _expected(self, session: Session, sequence: int, expected_revision: int) -> InspectionRow:
        row = session.get(InspectionRow, sequence)
        if row is None:
            raise InspectionNotFoundError(sequence=sequence)
        if row.revision != expected_revision:
            newest = _entries(session, sequence)[-1]
            raise ReviewConflictError(
                sequence=sequence,
                decision=DECISIONS[newest.disposition],
                user=newest.user or Detail("somebody"),
                decided_at=f"{newest.decided_at.astimezone():%Y-%m-%d %H:%M:%S}",
            )
        return row

    def _append(
        self,
        session: Session,
        row: InspectionRow,
        disposition: str | None,
        defect_type: str | None,
        *,
        user: str,
        note: str,
        restores: int | None = None,
    ) -> None:
        row.revision += 1
        row.disposition, row.defect_type = disposition, defect_type
        session.add(
            DispositionRow(
                inspection_id=row.id,
                revision=row.revision,
                decided_at=datetime.now(UTC),
                user=user,
                disposition=disposition,
                defect_type=defect_type,
                note=note,
                restores=restores,
            )
        )


def _entries(session: Session, sequence: int) -> list[DispositionRow]:
    query = select(DispositionRow).where(DispositionRow.inspection_id == sequence).order_by(DispositionRow.revision)
    return list(session.scalars(query))


def decision_behind(entries: Mapping[int, DispositionRow], revision: int) -> int:
    """The revision at which what holds at `revision` was decided, through all that was taken back."""
    while revision != UNDECIDED and (restores := entries[revision].restores) is not None:
        revision = restores
    return revision


def entry_of(row: DispositionRow) -> DispositionRecord:
    """A row as the code outside `database` sees it."""
    return DispositionRecord(
        sequence=row.inspection_id,
        revision=row.revision,
        decided_at=row.decided_at,
        user=row.user,
        disposition=None if row.disposition is None else Disposition(row.disposition),
        defect_type=row.defect_type,
        note=row.note,
        restores=row.restores,
    )
