"""What the review queue hands out: frozen values, free of sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from database.records import SavedFiles
from inspector.types import Disposition, Reason, Verdict


@dataclass(frozen=True, slots=True)
class InspectionHeadline:
    """What a list shows of an inspection; the rest gives `InspectionRepository.get`.

    Attributes:
        review_limit, reject_limit: those in force; None where nothing was judged.
        region_count: of the regions at or above the pixel limit.
    """

    sequence: int
    inspected_at: datetime
    verdict: Verdict
    reason: Reason | None
    score: float | None
    review_limit: float | None
    reject_limit: float | None
    serial: str | None
    lot: str | None
    recipe_name: str
    recipe_version: int
    disposition: Disposition | None
    defect_type: str | None
    revision: int
    region_count: int
    files: SavedFiles


@dataclass(frozen=True, slots=True)
class DispositionRecord:
    """One entry of a part's history of decisions.

    Attributes:
        revision: counts the entries of a part, from 1.
        disposition: None: what was decided was taken back, and the part is undecided again.
        restores: of an undo, the revision whose decision holds again, 0 for undecided; None for a decision.
    """

    sequence: int
    revision: int
    decided_at: datetime
    user: str
    disposition: Disposition | None
    defect_type: str | None
    note: str
    restores: int | None


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The inspections next to one among those that a filter lets through; None at an end."""

    newer: int | None
    older: int | None


@dataclass(frozen=True, slots=True)
class LotSummary:
    """A lot and its newest inspection."""

    lot: str
    last_sequence: int
    last_at: datetime
