"""What teaching confirmed good parts would do to the parts whose truth is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from inspector.imaging.sample_health import GoldenFinding
from inspector.pipeline.samples import Samples
from inspector.pipeline.teaching import Taught
from inspector.recipe import Recipe
from inspector.types import Disposition, ImageArray, Limits, Verdict


@dataclass(frozen=True, slots=True)
class StoredPart:
    """A part in the log whose truth is known.

    Attributes:
        disposition: GOOD or DEFECT; parts with another one are left out.
        load: gives its picture, (H, W, 3) uint8 RGB. May raise ImageUnreadableError.
    """

    sequence: int
    disposition: Disposition
    load: Callable[[], ImageArray]


@dataclass(frozen=True, slots=True)
class TrialPart:
    """One part judged by the recipe as it is and as it would be.

    Attributes:
        sequence: of a part in the log; None for a known-bad sample of the recipe.
        known_bad: number from 1 of such a sample, else None.
        score_before, score_after: None where it cannot be judged. A golden sample is judged against the others.
        taught: "references" or "tuning" for a part that is to be taught, else "".
    """

    sequence: int | None
    known_bad: int | None
    disposition: Disposition
    score_before: float | None
    score_after: float | None
    verdict_before: Verdict
    verdict_after: Verdict
    taught: str = ""


@dataclass(frozen=True, slots=True)
class TeachingTrial:
    """Nothing is stored yet.

    Attributes:
        recipe: a draft of the next version: limits for the same wanted rate, no samples in it.
        samples: that go with it.
        taught: all scores of these samples.
        limits_before, limits_after: in force now, and in the draft.
        parts: those of the log in their order, then the recipe's known-bad samples.
        unreadable: sequences of parts whose picture could not be read, so that they guard nothing.
        findings: doubles, blurred ones and outliers among the golden samples, the taught ones last.
    """

    recipe: Recipe
    samples: Samples
    taught: Taught
    limits_before: Limits
    limits_after: Limits
    parts: tuple[TrialPart, ...]
    unreadable: tuple[int, ...]
    findings: tuple[GoldenFinding, ...]

    @property
    def flips(self) -> tuple[TrialPart, ...]:
        """Every part whose verdict changes."""
        return tuple(part for part in self.parts if part.verdict_before is not part.verdict_after)

    @property
    def blocking(self) -> tuple[TrialPart, ...]:
        """Bad parts that would pass, also those that pass as it is."""
        return tuple(part for part in self._bad if part.verdict_after is Verdict.PASS)

    @property
    def weaker(self) -> tuple[TrialPart, ...]:
        """Bad parts that are rejected now and would only be reviewed."""
        steps = (Verdict.FAIL, Verdict.REVIEW)
        return tuple(part for part in self._bad if (part.verdict_before, part.verdict_after) == steps)

    @property
    def blocked(self) -> bool:
        """Whether this must not be released."""
        return bool(self.blocking)

    @property
    def _bad(self) -> tuple[TrialPart, ...]:
        return tuple(part for part in self.parts if part.disposition is Disposition.DEFECT)
