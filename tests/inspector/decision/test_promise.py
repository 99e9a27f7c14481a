"""The wanted false-reject rate is kept on average, simulated for scores of several kinds and few golden samples."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from inspector.decision.calibration import calibrate
from inspector.decision.t_model import PRIOR_WEIGHT

DRAWS = 1500


def realised(draws: np.ndarray, share_above, rate: float, prior: float) -> np.ndarray:
    """Per row of golden scores, the true share of good parts above the reject limit they give."""
    limits = [calibrate(row, false_reject_rate=rate, prior_log_sd=prior).reject for row in draws]
    return share_above(np.array(limits))


@pytest.mark.parametrize("count", [2, 3, 5, 10])
@pytest.mark.parametrize("rate", [0.01, 0.05, 0.10])
def test_the_promise_is_exact_over_products_that_spread_as_the_prior_says(count, rate):
    rng = np.random.default_rng(count)
    spreads = 0.6 * np.sqrt(PRIOR_WEIGHT / rng.chisquare(PRIOR_WEIGHT, DRAWS))
    draws = np.exp(rng.normal(0, 1, (DRAWS, count)) * spreads[:, None])
    rejected = realised(draws, lambda limit: stats.norm.sf(np.log(limit) / spreads), rate, 0.6)
    expected = 1 / (count + 1) if count >= 1 / rate - 1 else rate
    assert rejected.mean() == pytest.approx(expected, abs=0.1 * rate + 0.002)


@pytest.mark.parametrize("count", [2, 3, 5, 10])
def test_one_product_that_spreads_like_the_prior_has_no_more_rejects_than_wanted(count):
    draws = np.exp(np.random.default_rng(count).normal(0, 0.6, (DRAWS, count)))
    rejected = realised(draws, lambda limit: stats.norm.sf(np.log(limit) / 0.6), 0.05, 0.6)
    assert 0.03 < rejected.mean() < 0.055


@pytest.mark.parametrize("count", [2, 3, 5, 10])
@pytest.mark.parametrize("rate", [0.01, 0.05])
def test_maxima_keep_the_promise_too_and_a_prior_too_small_is_what_breaks_it(count, rate):
    scores = stats.gumbel_r(1.0, 0.2)  # log-sd 0.21
    draws = scores.rvs((DRAWS, count), random_state=count)
    assert rate / 5 < realised(draws, scores.sf, rate, 0.21).mean() < rate + 0.015
    assert realised(draws, scores.sf, rate, 0.7 * 0.21).mean() > rate + 0.01
    assert realised(draws, scores.sf, rate, 1.4 * 0.21).mean() < rate


def test_a_prior_of_a_tenth_rejects_three_times_as_many_as_wanted_where_parts_spread_as_measured():
    draws = np.exp(np.random.default_rng(1).normal(0, 0.6, (DRAWS, 4)))
    assert realised(draws, lambda limit: stats.norm.sf(np.log(limit) / 0.6), 0.05, 0.1).mean() > 0.12


@pytest.mark.parametrize("count", [19, 60])
@pytest.mark.parametrize(
    "logs", [stats.norm(0, 0.2), stats.norm(0, 1.2), stats.gumbel_r(0, 0.6), stats.t(3)], ids=lambda d: d.dist.name
)
def test_with_enough_parts_the_promise_needs_no_prior_and_no_model(count, logs):
    draws = np.exp(logs.rvs((DRAWS, count), random_state=count))
    rejected = realised(draws, lambda limit: logs.sf(np.log(limit)), 0.05, 0.6)
    assert rejected.mean() == pytest.approx(np.floor(0.05 * (count + 1)) / (count + 1), abs=0.006)


@pytest.mark.parametrize(("dimensions", "count"), [(8, 4), (8, 10), (2, 5), (16, 3)])
def test_leave_one_out_scores_of_a_small_bank_err_on_the_side_of_passing_good_parts(dimensions, count):
    """Points in space stand for parts, the distance to the nearest reference for the score."""
    rng = np.random.default_rng(dimensions)
    rejected, left_out_higher = [], []
    for _ in range(300):
        references, parts = rng.normal(size=(count, dimensions)), rng.normal(size=(200, dimensions))
        apart = np.linalg.norm(references[:, None] - references, axis=2)
        left_out = (apart + np.diag(np.full(count, np.inf))).min(axis=1)
        scores = np.linalg.norm(parts[:, None] - references, axis=2).min(axis=1)
        rejected.append((scores >= calibrate(left_out, false_reject_rate=0.05).reject).mean())
        left_out_higher.append(np.log(left_out).mean() - np.log(scores).mean())
    assert np.mean(left_out_higher) > 0
    assert np.mean(rejected) < 0.08
