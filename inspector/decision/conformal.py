"""Limits and p-values that hold whatever good parts' scores are like, once there are enough of them.

They ask only that scores are exchangeable (Bates et al., Testing for outliers with conformal p-values, 2023), and
promise an average over calibration sets: one set's realised rate varies (90th percentile 11 % for 5 % from 19 scores).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

from inspector.decision.t_model import SMALLEST_SCORE, checked_scores
from inspector.errors import Detail, UsageError


def can_carry(count: int, rate: float) -> bool:
    """Whether so many scores are enough for a rate: n ≥ 1/rate − 1, such as 19 for 5 %."""
    return _rank(count, rate) <= count


def conformal_bound(scores: ArrayLike, rate: float) -> float:
    """The lowest limit whose FAIL (score ≥ limit) means p ≤ rate: just above the ⌈(n + 1)(1 − rate)⌉-th smallest score.

    Just above is the next float32, because that is what scores are.

    Raises:
        As `checked_scores`; ValueError if the scores cannot carry the rate.
    """
    values = np.sort(checked_scores(scores))
    rank = _rank(values.size, rate)
    if rank > values.size:
        raise ValueError(f"{values.size} scores cannot carry a rate of {rate:g}")
    return float(np.nextafter(np.float32(max(values[rank - 1], SMALLEST_SCORE)), np.float32(np.inf)))


def conformal_p_values(scores: ArrayLike, calibration_scores: ArrayLike) -> NDArray[np.float64]:
    """p = (1 + #{sᵢ ≥ s}) / (n + 1): how unusual scores are among good parts. Ties count as at least as high.

    Args:
        scores: (m,) scores of parts.
        calibration_scores: (n,) scores of good parts.

    Returns:
        (m,) in [1/(n + 1), 1]. Of good parts at most a share a has p ≤ a.

    Raises:
        As `checked_scores`; UsageError also for a part's score that is no number.
    """
    known = np.sort(checked_scores(calibration_scores))
    asked = np.asarray(scores, float).ravel()
    if not np.all(np.isfinite(asked)):
        raise UsageError(detail=Detail("A part's score is not a number."), hint=Detail("Judge that part again."))
    as_high = known.size - np.searchsorted(known, asked, side="left")
    return np.asarray((1 + as_high) / (known.size + 1), np.float64)


def _rank(count: int, rate: float) -> int:
    return math.ceil((count + 1) * (1 - rate) - 1e-9)  # what is 19 but for rounding must not become 20
