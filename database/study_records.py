"""What attribute-agreement studies are made of: frozen values, free of sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.types import Verdict

SERIAL_MARK = "study-"
"""With this lots and serial numbers of studies' inspections begin."""


def is_study_lot(lot: str | None) -> bool:
    """Whether a lot is a study's, such as "study-3"; nobody may give a lot of production such a name."""
    return lot is not None and lot.startswith(SERIAL_MARK)


def is_of_study(serial: str | None, lot: str | None) -> bool:
    """Whether an inspection is a study's: by lot and serial number together, such as "study-3" and "study-3-A1-1".

    A serial number alone proves nothing: scanners and controllers send what they like.
    """
    return serial is not None and lot is not None and is_study_lot(lot) and serial.startswith(f"{lot}-")


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
