"""How far good parts' scores spread, from few of them: log scores as normal, their spread shrunk towards a prior."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from inspector.errors import Detail, NoReferencesError, UsageError

PRIOR_WEIGHT = 8
"""ν₀: how many golden samples the prior's spread counts for."""

PRIOR_LOG_SD = 0.6
"""Spread of log scores before any recipe was released; a smaller one broke the promise on real sets."""

POOL_WEIGHT = 32
RECIPE_WEIGHT = 8
"""Degrees of freedom of PRIOR_LOG_SD in the pooled spread, and the most that one recipe may have there.

What tells how far the next product may differ is the number of products, not of samples. Simulated with spreads as
different as those measured (0.37 to 0.91): three first recipes that happen to be narrow (0.3, 5 golden samples each)
raise the next product's false rejects from 4.7 to 5.8 % for a wanted 5 %; with a POOL_WEIGHT of 8 to 7.6 %, without any
to 11.5 %.
"""

SMALLEST_SCORE = 1e-9


def checked_scores(scores: ArrayLike) -> NDArray[np.float64]:
    """(n,) finite scores of good parts. Raises NoReferencesError for none, UsageError for one that is no number."""
    values = np.asarray(scores, float).ravel()
    if values.size == 0:
        raise NoReferencesError(what=Detail("Calibration"), needed=1, count=0)
    if not np.all(np.isfinite(values)):
        raise UsageError(
            detail=Detail("A golden sample's score is not a number."), hint=Detail("Capture that sample again.")
        )
    return values


def t_bound(scores: ArrayLike, rate: float, *, prior_log_sd: float = PRIOR_LOG_SD) -> float:
    """The score that a further good part exceeds with the given rate, if log scores are normal.

    A t-prediction bound, its spread shrunk towards a prior: with y = log s,
    s_p² = (ν₀σ₀² + (n−1)sd²) / (ν₀ + n − 1) and T = exp(ȳ + t_{1−rate, ν₀+n−1} · s_p · √(1 + 1/n)).
    Raises as `checked_scores`.
    """
    from scipy.special import stdtrit  # here, because it takes longer to import than the window may take to come up

    centre, spread, freedom = _next_log_score(scores, prior_log_sd)
    return float(np.exp(centre + stdtrit(freedom, 1 - rate) * spread))


def share_above(scores: ArrayLike, limit: float, *, prior_log_sd: float = PRIOR_LOG_SD) -> float:
    """The share of good parts expected at or above a limit: the inverse of `t_bound`."""
    from scipy.special import stdtr

    centre, spread, freedom = _next_log_score(scores, prior_log_sd)
    if limit <= SMALLEST_SCORE:
        return 1.0
    return float(stdtr(freedom, (centre - math.log(limit)) / spread))


def pooled_log_sd(score_sets: Sequence[ArrayLike]) -> float:
    """σ₀: spread of good parts' log scores within released recipes, shrunk towards PRIOR_LOG_SD.

    σ₀² = (32 · 0.6² + Σ w_r sd_r²) / (32 + Σ w_r) with w_r = min(n_r − 1, 8), see POOL_WEIGHT for why so slowly. A
    recipe with one score says nothing of a spread; without any other it is PRIOR_LOG_SD.

    Args:
        score_sets: per recipe (n_r,) scores of its golden samples, leave-one-out. Raises as `checked_scores`.
    """
    squares, weights = POOL_WEIGHT * PRIOR_LOG_SD**2, POOL_WEIGHT
    for scores in score_sets:
        logs = _logs(scores)
        if logs.size > 1:
            weight = min(logs.size - 1, RECIPE_WEIGHT)
            squares += weight * float(logs.var(ddof=1))
            weights += weight
    return math.sqrt(squares / weights)


def _next_log_score(scores: ArrayLike, prior_log_sd: float) -> tuple[float, float, int]:
    """Of a further good part's log score: centre, spread, and degrees of freedom."""
    logs = _logs(scores)
    freedom = PRIOR_WEIGHT + logs.size - 1
    squares = PRIOR_WEIGHT * prior_log_sd**2 + float(((logs - logs.mean()) ** 2).sum())
    return float(logs.mean()), math.sqrt(squares / freedom * (1 + 1 / logs.size)), freedom


def _logs(scores: ArrayLike) -> NDArray[np.float64]:
    return np.log(np.maximum(checked_scores(scores), SMALLEST_SCORE))
