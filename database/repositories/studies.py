"""Attribute-agreement studies."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import starmap

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from database.sessions import Sessions
from database.study_models import StudyJudgementRow, StudyRow
from database.study_records import Study, StudyJudgement
from inspector.errors import StudyNotFoundError
from inspector.types import Verdict


class StudyRepository:
    """Studies with their judgements. A judgement is stored as soon as it is made and never changed."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def start(self, name: str, *, recipe: str, recipe_version: int, user: str) -> Study:
        """Begins a study. Names may come again."""
        row = StudyRow(
            name=name,
            recipe_name=recipe,
            recipe_version=recipe_version,
            started_at=datetime.now(UTC),
            finished_at=None,
            user=user,
        )
        with self._sessions.write() as session:
            session.add(row)
            session.flush()
            return _study(row, 0)

    def add(self, study: int, judgement: StudyJudgement) -> None:
        """Stores one judgement. Raises StudyNotFoundError; a second one of the same part and repeat is a bug."""
        with self._sessions.write() as session:
            _found(session, study)
            session.add(
                StudyJudgementRow(
                    study_id=study,
                    part=judgement.part,
                    is_good=judgement.is_good,
                    repeat=judgement.repeat,
                    verdict=judgement.verdict.value,
                    score=None if judgement.score is None else float(judgement.score),
                    inspection_id=judgement.sequence,
                )
            )

    def finish(self, study: int) -> Study:
        """Marks it as complete. Raises StudyNotFoundError."""
        with self._sessions.write() as session:
            row, count = _found(session, study)
            row.finished_at = datetime.now(UTC)
            return _study(row, count)

    def get(self, study: int) -> Study:
        """Raises StudyNotFoundError."""
        with self._sessions.read() as session:
            return _study(*_found(session, study))

    def recent(self, limit: int, *, recipe: str | None = None) -> tuple[Study, ...]:
        """At most `limit`, newest first, of all recipes or of one by its name as recorded."""
        query = _counted().order_by(StudyRow.id.desc()).limit(limit)
        if recipe is not None:
            query = query.where(StudyRow.recipe_name == recipe)
        with self._sessions.read() as session:
            return tuple(starmap(_study, session.execute(query)))

    def judgements(self, study: int) -> tuple[StudyJudgement, ...]:
        """In the order they were made. Raises StudyNotFoundError."""
        query = select(StudyJudgementRow).where(StudyJudgementRow.study_id == study).order_by(StudyJudgementRow.id)
        with self._sessions.read() as session:
            _found(session, study)
            return tuple(
                StudyJudgement(row.part, row.is_good, row.repeat, Verdict(row.verdict), row.score, row.inspection_id)
                for row in session.scalars(query)
            )


def _counted() -> Select[StudyRow, int]:
    count = select(func.count()).where(StudyJudgementRow.study_id == StudyRow.id).correlate(StudyRow)
    return select(StudyRow, count.scalar_subquery())


def _found(session: Session, study: int) -> tuple[StudyRow, int]:
    for row, count in session.execute(_counted().where(StudyRow.id == study)):
        return row, count
    raise StudyNotFoundError(study=study)


def _study(row: StudyRow, judgement_count: int) -> Study:
    return Study(
        id=row.id,
        name=row.name,
        recipe_name=row.recipe_name,
        recipe_version=row.recipe_version,
        started_at=row.started_at,
        finished_at=row.finished_at,
        user=row.user,
        judgement_count=judgement_count,
    )
