"""The rate of false rejects: proven by good parts that did not set the limits, estimated from those that did."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from inspector.decision.t_model import PRIOR_LOG_SD, share_above
from inspector.decision.verdict import judge
from inspector.types import Limits, Verdict

CONFIDENCE = 0.95
MILESTONES = (0.10, 0.05, 0.01)
"""Rates that an engineer may want shown next."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What good parts that did not tune the limits say of them.

    "0 of 12 good parts rejected: the true rate is at most 22 % (95 % confidence). 17 more without a reject would show
    10 %." is `rejected`, `total`, `upper_bound`, `confidence`, `more_needed`, `next_rate`.

    Attributes:
        rejected: parts at or above the reject limit.
        reviewed: parts between the limits.
        total: parts judged.
        not_judged: parts whose score is no number. They are in no other count, so they never speak for the limits.
        upper_bound: the true false-reject rate is at most this; 1 without parts.
        lower_bound: it is at least this; 0 without a reject. Each bound alone has `confidence`.
        next_rate: the next of 10, 5 and 1 % that is not shown yet; None if all are.
        more_needed: so many more parts without a further reject would show `next_rate`.
        wanted_rate: what the limits were calibrated for; None for limits set by hand.
    """

    rejected: int
    reviewed: int
    total: int
    not_judged: int
    upper_bound: float
    lower_bound: float
    confidence: float
    next_rate: float | None
    more_needed: int | None
    wanted_rate: float | None

    @property
    def shows_wanted_rate(self) -> bool:
        return self.wanted_rate is not None and self.upper_bound <= self.wanted_rate

    @property
    def refutes_wanted_rate(self) -> bool:
        """More were rejected than chance would allow."""
        return self.wanted_rate is not None and self.lower_bound > self.wanted_rate


def prove(scores: ArrayLike, limits: Limits, *, confidence: float = CONFIDENCE) -> Proof:
    """Counts good parts' verdicts and bounds the rate behind them.

    Args:
        scores: (n,) scores of parts known to be good, none of them a golden sample or a tuning part.
    """
    verdicts = [judge(float(score), limits)[0] for score in np.asarray(scores, float).ravel()]
    not_judged = verdicts.count(Verdict.NOT_JUDGED)
    total = len(verdicts) - not_judged
    rejected = verdicts.count(Verdict.FAIL)
    upper = rate_upper_bound(rejected, total, confidence=confidence)
    next_rate = next((rate for rate in MILESTONES if rate < upper), None)
    more = None
    if next_rate is not None:
        more = parts_needed(next_rate, rejected=rejected, total=total, confidence=confidence)
    return Proof(
        rejected=rejected,
        reviewed=verdicts.count(Verdict.REVIEW),
        total=total,
        not_judged=not_judged,
        upper_bound=upper,
        lower_bound=rate_lower_bound(rejected, total, confidence=confidence),
        confidence=confidence,
        next_rate=next_rate,
        more_needed=more,
        wanted_rate=limits.false_reject_rate,
    )


def rate_upper_bound(rejected: int, total: int, *, confidence: float = CONFIDENCE) -> float:
    """The largest rate that `rejected` of `total` do not contradict (Clopper and Pearson 1934, one-sided).

    0 of 5 → 45 %, of 29 → 10 %, of 59 → 5 %, of 299 → 1 %; 1 where all were rejected, or none tried.
    """
    from scipy.special import betaincinv  # here, as in `t_model`

    _check(rejected, total)
    return 1.0 if rejected == total else float(betaincinv(rejected + 1, total - rejected, confidence))


def rate_lower_bound(rejected: int, total: int, *, confidence: float = CONFIDENCE) -> float:
    """The smallest rate that `rejected` of `total` do not contradict; 0 where none was rejected."""
    _check(rejected, total)
    return 1.0 - rate_upper_bound(total - rejected, total, confidence=confidence)


def parts_needed(rate: float, *, rejected: int = 0, total: int = 0, confidence: float = CONFIDENCE) -> int:
    """How many more parts without a further reject would show that the true rate is at most `rate`.

    Args:
        rate: in (0, 1).
        rejected: of the `total` parts seen so far; a total of 0 asks for the parts needed in all.
    """
    if not 0 < rate < 1:
        raise ValueError(f"a rate of {rate:g} cannot be shown")

    def shown(count: int) -> bool:
        return rate_upper_bound(rejected, count, confidence=confidence) <= rate

    low = max(total, rejected)
    if shown(low):
        return 0
    high = low + 1
    while not shown(high):
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if shown(middle) else (middle, high)
    return high - total


def model_based_rate(scores: ArrayLike, limits: Limits, *, prior_log_sd: float = PRIOR_LOG_SD) -> float:
    """The share of good parts that the t-model expects to be rejected by these limits, such as ones moved by hand.

    An estimate, no bound.

    Args:
        scores: (n,) scores of the golden samples and tuning parts. Raises as `t_model.checked_scores`.
    """
    return share_above(scores, limits.reject, prior_log_sd=prior_log_sd)


def _check(rejected: int, total: int) -> None:
    if not 0 <= rejected <= total:
        raise ValueError(f"{rejected} of {total} cannot be rejected")
