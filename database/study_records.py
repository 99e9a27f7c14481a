"""What attribute-agreement studies are made of: frozen values, free of sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.types import Verdict

SERIAL_MARK = "study-"
"""With this the serial numbers of studies' inspections begin, and those of production never."""


def is_of_study(serial: str | None) -> bool:
    return serial is not None and serial.startswith(SERIAL_MARK)


@dataclass(frozen=True, slots=True)
class Study:
    """Parts of known truth, each judged several times by the station.

    Attributes:
        finished_at: None while it runs, or where it was given up.
        judgement_count: how many judgements are stored.
    """

    id: int
    name: str
    recipe_name: str
    recipe_version: int
    started_at: datetime
    finished_at: datetime | None
    user: str
    judgement_count: int


@dataclass(frozen=True, slots=True)
class StudyJudgement:
    """One look at one part.

    Attributes:
        part: what the part is called in the study.
        is_good: the truth, as people agreed on.
        repeat: of this part, from 1.
        sequence: the inspection; None where there is none.
    """

    part: str
    is_good: bool
    repeat: int
    verdict: Verdict
    score: float | None
    sequence: int | None = None
