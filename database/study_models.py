"""The tables of attribute-agreement studies."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from database.models import Base


class StudyRow(Base):
    """One attribute-agreement study: parts of known truth, each judged several times."""

    __tablename__ = "studies"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    recipe_name: Mapped[str] = mapped_column(String(200))
    recipe_version: Mapped[int]
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    user: Mapped[str] = mapped_column(String(200))


class StudyJudgementRow(Base):
    """One judgement within a study: `repeat` counts those of a part, from 1."""

    __tablename__ = "study_judgements"
    __table_args__ = (
        UniqueConstraint("study_id", "part", "repeat"),
        CheckConstraint("verdict IN ('PASS', 'REVIEW', 'FAIL', 'NOT_JUDGED')", name="verdict"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    study_id: Mapped[int] = mapped_column(ForeignKey("studies.id", ondelete="CASCADE"))
    part: Mapped[str] = mapped_column(String(200))
    is_good: Mapped[bool]
    repeat: Mapped[int]
    verdict: Mapped[str] = mapped_column(String(10))
    score: Mapped[float | None]
    inspection_id: Mapped[int | None] = mapped_column(ForeignKey("inspections.id", ondelete="SET NULL"), index=True)
