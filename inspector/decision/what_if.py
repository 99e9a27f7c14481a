"""What other limits would have said of the parts in the station's log."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector.decision.share import Share
from inspector.types import Disposition, Limits, Verdict

FLAGGED = (Verdict.REVIEW, Verdict.FAIL)
DECIDED = (Disposition.GOOD, Disposition.DEFECT)


@dataclass(frozen=True, slots=True)
class LoggedPart:
    """One row of the log. Scores compare only where references, weights and tier were the same.

    Attributes:
        disposition: what a person says; None as long as nobody did.
        fast: of the adaptive tier: the fast pass decided alone, so `score` is its own and compares with no other limit
            than `Limits.clear_below`.
    """

    sequence: int
    score: float | None
    verdict: Verdict
    disposition: Disposition | None = None
    fast: bool = False

    @property
    def judged(self) -> bool:
        return self.verdict is not Verdict.NOT_JUDGED and self.score is not None and math.isfinite(self.score)


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The log under other limits, beside what it was.

    Attributes:
        before, after: how many parts have each verdict. What was not judged stays so, whatever the limits.
        false_rejects_before, false_rejects: FAIL, of the judged parts that a person calls good.
        escapes_before, escapes: PASS, of the judged parts that a person calls defective.
        flips: (from, to) → sequences of the parts whose verdict changes, by rising score.
        unknown: sequences of parts that only a fast pass judged and that these limits would judge in detail. Their
            verdict is not known, so they are in no count, share or flip of after.
        escapes_unknown: of the parts that passed none was looked at: what slipped through is not known.
        reviewed_only: only flagged parts were looked at. Shares are then of such parts; those of all parts are not
            known.
    """

    limits: Limits
    before: dict[Verdict, int]
    after: dict[Verdict, int]
    false_rejects_before: Share
    false_rejects: Share
    escapes_before: Share
    escapes: Share
    flips: dict[tuple[Verdict, Verdict], NDArray[np.int64]]
    unknown: NDArray[np.int64]
    escapes_unknown: bool
    reviewed_only: bool

    @property
    def flipped(self) -> int:
        """How many parts change their verdict."""
        return sum(map(len, self.flips.values()))


class PartLog:
    """Parts sorted by score within verdict and disposition, so that a limit that is dragged counts them by bisection.

    Args:
        parts: in any order; of one recipe, and such that their scores compare.
    """

    def __init__(self, parts: Sequence[LoggedPart]) -> None:
        self._not_judged = sum(not part.judged for part in parts)
        judged = [part for part in parts if part.judged]
        detailed = [part for part in judged if not part.fast]
        fast = [part for part in judged if part.fast]
        self._logged = {verdict: sum(part.verdict is verdict for part in judged) for verdict in Verdict}
        self._by_verdict = {
            verdict: _Sorted([part for part in detailed if part.verdict is verdict])
            for verdict in (Verdict.PASS, *FLAGGED)
        }
        self._fast = _Sorted(fast)
        self._decided = {
            disposition: _Decided([part for part in judged if part.disposition is disposition])
            for disposition in DECIDED
        }
        looked_at = [part.verdict for part in parts if part.disposition in DECIDED]
        self._escapes_unknown = Verdict.PASS not in looked_at
        self._reviewed_only = bool(looked_at) and self._escapes_unknown

    def what_if(self, limits: Limits) -> WhatIf:
        """The log under these limits, in well under a millisecond however long it is."""
        good, defective = (self._decided[disposition] for disposition in DECIDED)
        after = dict.fromkeys(Verdict, 0) | {Verdict.NOT_JUDGED: self._not_judged}
        flips = {}
        for before, logged in self._by_verdict.items():
            for verdict, sequences in logged.split(limits).items():
                after[verdict] += len(sequences)
                if verdict is not before and len(sequences):
                    flips[before, verdict] = sequences
        clear = self._fast.below(limits.clear_below)
        after[Verdict.PASS] += clear
        return WhatIf(
            limits=limits,
            before=self._logged | {Verdict.NOT_JUDGED: self._not_judged},
            after=after,
            false_rejects_before=good.shares_before[Verdict.FAIL],
            false_rejects=good.share(Verdict.FAIL, limits),
            escapes_before=defective.shares_before[Verdict.PASS],
            escapes=defective.share(Verdict.PASS, limits),
            flips=flips,
            unknown=self._fast.sequences[clear:],
            escapes_unknown=self._escapes_unknown,
            reviewed_only=self._reviewed_only,
        )


class _Sorted:
    """Judged parts by rising score."""

    def __init__(self, parts: Sequence[LoggedPart]) -> None:
        scores = np.array([part.score for part in parts], np.float64)
        order = np.argsort(scores, kind="stable")
        self.scores = scores[order]
        self.sequences = np.array([part.sequence for part in parts], np.int64)[order]

    def below(self, limit: float | None) -> int:
        return 0 if limit is None else int(np.searchsorted(self.scores, limit, side="left"))

    def split(self, limits: Limits) -> dict[Verdict, NDArray[np.int64]]:
        """Sequences by the verdict that `judge` would give."""
        review, reject = self.below(limits.review), self.below(limits.reject)
        return {
            Verdict.PASS: self.sequences[:review],
            Verdict.REVIEW: self.sequences[review:reject],
            Verdict.FAIL: self.sequences[reject:],
        }


class _Decided:
    """Judged parts of which a person says the same."""

    def __init__(self, parts: Sequence[LoggedPart]) -> None:
        verdicts = [part.verdict for part in parts]
        self.shares_before = {verdict: Share.of(verdicts.count(verdict), len(verdicts)) for verdict in Verdict}
        self._detailed = _Sorted([part for part in parts if not part.fast])
        self._fast = _Sorted([part for part in parts if part.fast])

    def share(self, verdict: Verdict, limits: Limits) -> Share:
        clear = self._fast.below(limits.clear_below)
        count = len(self._detailed.split(limits)[verdict]) + (clear if verdict is Verdict.PASS else 0)
        return Share.of(count, len(self._detailed.sequences) + clear)
