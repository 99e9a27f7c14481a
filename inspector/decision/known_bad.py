"""Limits lowered to catch parts known to be defective. They never change the spread that good parts have."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from inspector.decision.t_model import PRIOR_LOG_SD, checked_scores, share_above
from inspector.decision.verdict import judge
from inspector.errors import Detail, UsageError
from inspector.types import Limits, Verdict

MARGIN = 0.9
SUFFIX = " + known bad"


@dataclass(frozen=True, slots=True)
class KnownBad:
    """What known-bad samples do to the limits, and what that costs.

    Attributes:
        limits: moved, or those given where nothing had to be.
        before: verdict of each known-bad sample by the limits given.
        after: verdict of each by the moved ones.
        false_rejects_before: share of good parts that the t-model expects at or above the reject limit given.
        false_rejects_after: the same for the moved one.
        reviews_before: share of good parts it expects between the limits given.
        reviews_after: the same for the moved ones.
    """

    limits: Limits
    before: tuple[Verdict, ...]
    after: tuple[Verdict, ...]
    false_rejects_before: float
    false_rejects_after: float
    reviews_before: float
    reviews_after: float

    @property
    def uncaught(self) -> tuple[int, ...]:
        """Which still pass: no limit on this score tells them from the good parts."""
        return tuple(i for i, verdict in enumerate(self.after) if verdict is Verdict.PASS)


def with_known_bad(
    limits: Limits, bad_scores: ArrayLike, good_scores: ArrayLike, *, prior_log_sd: float = PRIOR_LOG_SD
) -> KnownBad:
    """Lowers limits just far enough to catch the known-bad samples that score above every good one.

    The review limit goes below the lowest of those that pass. The reject limit goes below the lowest of those in the
    upper half (geometric) of the review band, and no further down than that half: about twice the wanted false rejects
    may be expected there. Those in the lower half stay for review, where a person sees them. Below means by a tenth,
    because the same defect does not score the same twice, or half-way to the highest good score where that is nearer;
    so no good score crosses a limit. A limit is never raised.

    Args:
        limits: from `calibrate`, not yet lowered for known-bad samples.
        bad_scores: (m,) scores of known-bad samples.
        good_scores: (n,) scores of golden samples and tuning parts, none judged against itself.

    Raises:
        NoReferencesError: no good scores. UsageError: a score that is no number.
    """
    good = checked_scores(good_scores)
    bad = np.asarray(bad_scores, float).ravel()
    if not np.all(np.isfinite(bad)):
        raise UsageError(
            detail=Detail("A known-bad sample's score is not a number."), hint=Detail("Capture that sample again.")
        )
    highest_good = float(good.max())
    separate = bad[bad > highest_good]
    passed = separate[separate < limits.review]
    middle = math.sqrt(max(limits.review, 0.0) * max(limits.reject, 0.0))
    nearly_rejected = separate[(separate >= middle) & (separate < limits.reject)]
    review, reject = limits.review, limits.reject
    if passed.size:
        review = _just_below(float(passed.min()), highest_good)
    if nearly_rejected.size:
        reject = max(middle, _just_below(float(nearly_rejected.min()), highest_good))
    moved = _moved(limits, review, reject)

    def shares(of: Limits) -> tuple[float, float]:
        rejected = share_above(good, of.reject, prior_log_sd=prior_log_sd)
        return rejected, share_above(good, of.review, prior_log_sd=prior_log_sd) - rejected

    rejects_before, reviews_before = shares(limits)
    rejects_after, reviews_after = shares(moved)
    return KnownBad(
        limits=moved,
        before=_verdicts(bad, limits),
        after=_verdicts(bad, moved),
        false_rejects_before=rejects_before,
        false_rejects_after=rejects_after,
        reviews_before=reviews_before,
        reviews_after=reviews_after,
    )


def _just_below(bad: float, highest_good: float) -> float:
    return max(MARGIN * bad, math.sqrt(max(highest_good, 0.0) * bad))


def _moved(limits: Limits, review: float, reject: float) -> Limits:
    """A moved reject limit keeps no wanted rate any more; a moved review limit never had one of its own."""
    if (review, reject) == (limits.review, limits.reject):
        return limits
    kept_rate = limits.false_reject_rate if reject == limits.reject else None
    return replace(
        limits.moved(review=review, reject=reject), method=limits.method + SUFFIX, false_reject_rate=kept_rate
    )


def _verdicts(scores: NDArray[np.float64], limits: Limits) -> tuple[Verdict, ...]:
    return tuple(judge(float(score), limits)[0] for score in scores)
