"""Limits from few golden samples. Pure functions of scores; no images.

The scores of golden samples are leave-one-out: each is judged by one reference less than a part will be. So its score
is a little high (nearest distances grow like m^(−1/d) as the number m of references falls) and limits come out a little
wide, which keeps the promise. Tuning parts, good parts that are no references, are scored as any part is; callers
append their scores.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from inspector.decision.conformal import can_carry, conformal_bound
from inspector.decision.t_model import PRIOR_LOG_SD, checked_scores, t_bound
from inspector.errors import Detail, NoReferencesError, UsageError
from inspector.types import Limits

REVIEW_FACTOR = 4
PROVISIONAL_BELOW = 3
OUTLIER_RATE = 0.01


def calibrate(
    scores: ArrayLike,
    *,
    false_reject_rate: float = 0.05,
    prior_log_sd: float = PRIOR_LOG_SD,
    pixel: float | None = None,
) -> Limits:
    """Review and reject limit from the scores of good parts.

    The reject limit has a = `false_reject_rate`, the review limit min(4a, 0.5). Both are t-bounds until n ≥ 1/a − 1
    (19 for 5 %), and conformal from then on. They change together and at once. The lower of two bounds breaks the
    promise. The higher keeps it but also all that the t-bound has too much where parts spread less than the prior says
    (simulated, 19 scores, wanted 5 %, log-sd 0.3: 0.9 % false rejects, so more defects pass). And where they spread
    more, or with heavier tails, the t-bound rejects up to 6.7 %, the conformal one 5.

    The price is a noisier limit, at first the highest score alone: on solar cells, 10 samples, wanted 10 %, 7.8 % of
    good and 45 % of defective ones are rejected where the t-bound had 10.3 and 59 %; and the limit for a rate that the
    scores carry can lie above the one for a lower rate that they do not.

    Args:
        scores: (n,) scores of golden samples and tuning parts, none judged against itself; n ≥ 1. One or two are
            provisional: the spread is then the prior's, or nearly.
        false_reject_rate: wanted share of good parts above the reject limit, in (0, 0.5].
        prior_log_sd: σ₀, see `pooled_log_sd`.
        pixel: limit of the anomaly map to carry along.

    Raises:
        NoReferencesError: no scores. UsageError: a rate or score that is none.
    """
    values = checked_scores(scores)
    if not 0 < false_reject_rate <= 0.5:
        raise UsageError(
            detail=Detail("A false-reject rate of {rate:g} cannot be wanted.", rate=false_reject_rate),
            hint=Detail("Use one between 0 and 0.5."),
        )
    provisional = values.size < PROVISIONAL_BELOW
    conformal = not provisional and can_carry(values.size, false_reject_rate)

    def bound(rate: float) -> float:
        return conformal_bound(values, rate) if conformal else t_bound(values, rate, prior_log_sd=prior_log_sd)

    return Limits(
        review=bound(min(REVIEW_FACTOR * false_reject_rate, 0.5)),
        reject=bound(false_reject_rate),
        pixel=pixel,
        false_reject_rate=false_reject_rate,
        count=int(values.size),
        provisional=provisional,
        method="conformal" if conformal else "t-bound",
    )


def distribution_free_rate(count: int) -> float:
    """1/(n + 1): the share of good parts expected above the largest of n golden scores, whatever they are like."""
    return 1 / (count + 1)


def outliers(scores: ArrayLike, *, prior_log_sd: float = PRIOR_LOG_SD) -> tuple[int, ...]:
    """Golden samples whose scores stand out above the others': each at or over the 1 % t-bound of the remaining ones.

    Two of the same kind hide each other. Below three scores none can be said to stand out. Raises as `calibrate`.
    """
    values = checked_scores(scores)
    if values.size < PROVISIONAL_BELOW:
        return ()
    bounds = [t_bound(np.delete(values, i), OUTLIER_RATE, prior_log_sd=prior_log_sd) for i in range(values.size)]
    return tuple(i for i, bound in enumerate(bounds) if values[i] >= bound)


def pixel_limit(patch_maps: ArrayLike, *, quantile: float = 0.999) -> float:
    """Limit of the anomaly map: a quantile of the golden samples' pooled leave-one-out patch scores.

    It keeps a rate of patches, not of parts; with few golden samples (1125 patches of 5 on a grid of 15) it is nearly
    their maximum.

    Args:
        patch_maps: of any shape, such as (n, g, g): each golden against the others.

    Raises:
        NoReferencesError: no patches. UsageError: a patch score that is no number.
    """
    values = np.asarray(patch_maps, float)
    if values.size == 0:
        raise NoReferencesError(what=Detail("The pixel limit"), needed=2, count=0)
    return float(np.quantile(checked_scores(values), quantile))
