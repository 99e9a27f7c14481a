"""The log of shift-start self-tests."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import select

from database.models import ShiftTestRow
from database.sessions import Sessions
from inspector.types import JudgedSample, Reason, ShiftTest, Verdict


class ShiftTestRepository:
    """Self-tests, newest first; never changed."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def add(self, test: ShiftTest) -> None:
        """Raises StorageFullError where the disk does not take it."""
        imaging = test.imaging
        row = ShiftTestRow(
            tested_at=test.tested_at,
            recipe_name=test.recipe_name,
            recipe_version=test.recipe_version,
            passed=test.passed,
            user=test.user,
            parts={"parts": [asdict(part) for part in test.parts]},
            imaging_code=None if imaging is None else imaging.code,
            imaging_values={} if imaging is None else imaging.values,
        )
        with self._sessions.write() as session:
            session.add(row)

    def recent(
        self, limit: int, *, recipe: str | None = None, since: datetime | None = None, until: datetime | None = None
    ) -> tuple[ShiftTest, ...]:
        """At most `limit`, of all recipes or of one by its name as recorded.

        Args:
            since, until: aware times; `since` is included, `until` is not.
        """
        query = select(ShiftTestRow).order_by(ShiftTestRow.id.desc()).limit(limit)
        if recipe is not None:
            query = query.where(ShiftTestRow.recipe_name == recipe)
        if since is not None:
            query = query.where(ShiftTestRow.tested_at >= since)
        if until is not None:
            query = query.where(ShiftTestRow.tested_at < until)
        with self._sessions.read() as session:
            return tuple(_test(row) for row in session.scalars(query))


def _test(row: ShiftTestRow) -> ShiftTest:
    parts = tuple(JudgedSample(**{**part, "verdict": Verdict(part["verdict"])}) for part in row.parts["parts"])
    imaging = None if row.imaging_code is None else Reason(row.imaging_code, row.imaging_values)
    return ShiftTest(row.recipe_name, row.recipe_version, row.tested_at, row.user, parts, imaging)
