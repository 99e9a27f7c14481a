"""Limits from few golden samples. Pure functions of scores; no images."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from inspector.errors import NoReferencesError, UsageError
from inspector.types import Limits

PRIOR_WEIGHT = 8
"""ν₀: how many golden samples the prior's spread counts for."""

PRIOR_LOG_SD = 0.6
"""Spread of log scores before any recipe was released; a smaller one broke the promise on real sets."""

REVIEW_FACTOR = 4
SMALLEST_SCORE = 1e-9


def calibrate(
    scores: ArrayLike,
    *,
    false_reject_rate: float = 0.05,
    prior_log_sd: float = PRIOR_LOG_SD,
    pixel: float | None = None,
) -> Limits:
    """Review and reject limit from the leave-one-out scores of golden samples.

    A t-prediction bound on the logarithm of the scores, its spread shrunk towards a prior: with y = log s,
    s_p² = (ν₀σ₀² + (n−1)sd²) / (ν₀ + n − 1) and T = exp(ȳ + t_{1−a, ν₀+n−1} · s_p · √(1 + 1/n)). The reject limit has
    a = `false_reject_rate`, the review limit min(4a, 0.5).

    Args:
        scores: (n,) scores of golden samples, none judged against itself; n ≥ 1. One or two are provisional: the spread
            is then the prior's, or nearly.
        false_reject_rate: wanted share of good parts above the reject limit, in (0, 0.5].
        prior_log_sd: σ₀, pooled over released recipes where there are some.
        pixel: limit of the anomaly map to carry along.

    Raises:
        NoReferencesError: no scores. UsageError: a rate or score that is none.
    """
    values = np.asarray(scores, float).ravel()
    if not 0 < false_reject_rate <= 0.5:
        raise UsageError(
            detail=f"A false-reject rate of {false_reject_rate:g} cannot be wanted.",
            hint="Use one between 0 and 0.5.",
        )
    if values.size == 0:
        raise NoReferencesError(what="Calibration", needed=1, count=0)
    if not np.all(np.isfinite(values)):
        raise UsageError(detail="A golden sample's score is not a number.", hint="Capture that sample again.")
    logs = np.log(np.maximum(values, SMALLEST_SCORE))
    return Limits(
        review=_bound(logs, min(REVIEW_FACTOR * false_reject_rate, 0.5), prior_log_sd),
        reject=_bound(logs, false_reject_rate, prior_log_sd),
        pixel=pixel,
        false_reject_rate=false_reject_rate,
        count=int(values.size),
        provisional=values.size < 3,
        method="t-bound",
    )


def _bound(logs: NDArray[np.float64], rate: float, prior_log_sd: float) -> float:
    from scipy.special import stdtrit  # here, because it takes longer to import than the window may take to come up

    count = logs.size
    freedom = PRIOR_WEIGHT + count - 1
    squares = PRIOR_WEIGHT * prior_log_sd**2 + float(((logs - logs.mean()) ** 2).sum())
    spread = np.sqrt(squares / freedom) * np.sqrt(1 + 1 / count)
    return float(np.exp(logs.mean() + stdtrit(freedom, 1 - rate) * spread))


def distribution_free_rate(count: int) -> float:
    """1/(n + 1): the share of good parts expected above the largest of n golden scores, whatever they are like."""
    return 1 / (count + 1)


def pixel_limit(patch_maps: ArrayLike, *, quantile: float = 0.999) -> float:
    """Limit of the anomaly map: a quantile of the golden samples' pooled leave-one-out patch scores.

    Args:
        patch_maps: (n, g, g), each golden against the others.
    """
    values = np.asarray(patch_maps, float)
    if values.size == 0:
        raise NoReferencesError(what="The pixel limit", needed=2, count=0)
    return float(np.quantile(values, quantile))
