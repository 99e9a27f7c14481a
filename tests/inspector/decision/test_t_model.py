"""The spread that is assumed before much is known, and its shares."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.decision.t_model import PRIOR_LOG_SD, pooled_log_sd, share_above, t_bound
from inspector.errors import NoReferencesError, UsageError


def recipe(spread: float, count: int) -> np.ndarray:
    """Scores whose logs have exactly this standard deviation."""
    logs = np.random.default_rng(count).normal(size=count)
    return np.exp(spread * (logs - logs.mean()) / logs.std(ddof=1) - 3)


def test_without_released_recipes_the_spread_is_the_prior():
    assert pooled_log_sd([]) == PRIOR_LOG_SD
    assert pooled_log_sd([[0.3], [7.0]]) == PRIOR_LOG_SD


def test_the_pooled_spread_is_the_formula_worked_by_hand():
    expected = np.sqrt((32 * 0.36 + 4 * 0.04 + 2 * 0.25) / (32 + 4 + 2))
    assert pooled_log_sd([recipe(0.2, 5), recipe(0.5, 3), [0.1]]) == pytest.approx(expected)


def test_spread_counts_within_recipes_and_not_between_products_that_score_differently():
    assert pooled_log_sd([recipe(0.3, 5), 100 * recipe(0.3, 5)]) == pooled_log_sd([recipe(0.3, 5), recipe(0.3, 5)])


def test_one_narrow_product_says_little_of_the_next_however_many_samples_it_has():
    assert 0.55 < pooled_log_sd([recipe(0.1, 5)]) < PRIOR_LOG_SD
    assert pooled_log_sd([recipe(0.1, 500)]) == pytest.approx(pooled_log_sd([recipe(0.1, 9)]))
    assert pooled_log_sd([recipe(0.1, 9)] * 60) < 0.2


def test_products_that_spread_wider_raise_the_prior():
    assert pooled_log_sd([recipe(0.9, 5)] * 10) > 0.7


@pytest.mark.parametrize("rate", [0.01, 0.05, 0.2, 0.5])
def test_the_share_expected_above_a_bound_is_the_rate_it_was_made_for(rate):
    scores = [0.1, 0.14, 0.11, 0.2]
    assert share_above(scores, t_bound(scores, rate, prior_log_sd=0.4), prior_log_sd=0.4) == pytest.approx(rate)


def test_everything_is_expected_above_a_limit_of_zero_and_below():
    assert share_above([0.1, 0.2], 0.0) == 1.0
    assert share_above([0.1, 0.2], -1.0) == 1.0


def test_scores_that_are_none_are_refused():
    with pytest.raises(NoReferencesError):
        t_bound([], 0.05)
    with pytest.raises(UsageError, match="not a number"):
        pooled_log_sd([[0.1, float("inf")]])
