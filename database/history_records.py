"""What the history's charts are made of: frozen values, free of sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inspector.types import Disposition, Verdict


class Period(StrEnum):
    """By what the yield is broken down; hours, shifts and days are those of local time."""

    HOUR = "hour"
    SHIFT = "shift"
    DAY = "day"
    LOT = "lot"


@dataclass(frozen=True, slots=True)
class YieldRow:
    """Inspections of one hour, shift, day or lot.

    Attributes:
        start, end: of the period, end not included, cut by no filter; of a lot its first and last inspection.
        lot: None unless broken down by lot.
        counts: inspections by verdict, each verdict named.
        decided: how many have a disposition. The two below are counted among these alone.
        false_rejects: FAIL, and a person says GOOD. escapes: PASS, and a person says DEFECT.
    """

    start: datetime
    end: datetime
    lot: str | None
    counts: dict[Verdict, int]
    decided: int
    false_rejects: int
    escapes: int

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def passed_share(self) -> float:
        """Of all parts; one that was not judged has not passed."""
        return self.counts[Verdict.PASS] / self.total


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """Scores of inspections that follow each other.

    Attributes:
        count: how many of them have a score, 1 or more.
        review_limit, reject_limit: in force at the newest of them; None where it had none.
    """

    first_sequence: int
    last_sequence: int
    first_at: datetime
    last_at: datetime
    count: int
    median: float
    minimum: float
    maximum: float
    review_limit: float | None
    reject_limit: float | None


@dataclass(frozen=True, slots=True)
class ParetoEntry:
    """How often a type of defect (as reviewers named it, "" for unnamed) or a reason's code occurs."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Pareto:
    """Both most frequent first.

    Attributes:
        defect_types: of parts that a person called DEFECT.
        not_judged: reason codes of the parts that were not judged.
    """

    defect_types: tuple[ParetoEntry, ...]
    not_judged: tuple[ParetoEntry, ...]


@dataclass(frozen=True, slots=True)
class StageTime:
    """Time that one stage of an inspection took ("capture", "encode", …, "record")."""

    stage: str
    count: int
    median_ms: float
    p95_ms: float
    worst_ms: float


@dataclass(frozen=True, slots=True)
class ScoredPart:
    """What trying other limits needs of a part.

    Attributes:
        score: None for a part that was not judged.
        review_limit, reject_limit: in force then. Where a fast pass alone decided they are equal, and its score
            compares with no other limits.
        truth_defect: as in `RecordedInspection`.
    """

    sequence: int
    score: float | None
    verdict: Verdict
    disposition: Disposition | None
    truth_defect: str | None
    review_limit: float | None
    reject_limit: float | None
