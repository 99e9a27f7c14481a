"""Limits from few golden samples."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from inspector.decision.calibration import calibrate, distribution_free_rate, pixel_limit
from inspector.errors import NoReferencesError, UsageError


def test_the_bound_is_the_formula_worked_by_hand():
    scores = [0.10, 0.12, 0.15, 0.11, 0.13]
    y = np.log(scores)
    spread = np.sqrt((8 * 0.36 + 4 * y.var(ddof=1)) / 12)
    limits = calibrate(scores, false_reject_rate=0.05)
    assert limits.reject == pytest.approx(np.exp(y.mean() + stats.t.ppf(0.95, 12) * spread * np.sqrt(1.2)))
    assert limits.review == pytest.approx(np.exp(y.mean() + stats.t.ppf(0.80, 12) * spread * np.sqrt(1.2)))
    assert (limits.count, limits.provisional, limits.method) == (5, False, "t-bound")


def test_the_review_limit_never_asks_for_more_than_half():
    limits = calibrate([0.1, 0.1, 0.1], false_reject_rate=0.3)
    assert limits.review == pytest.approx(0.1)
    assert limits.reject > limits.review


def test_the_promise_holds_over_many_draws_when_the_prior_is_right():
    rng = np.random.default_rng(0)
    rejected = []
    for _ in range(4000):
        draw = np.exp(rng.normal(0, 0.6, 6))
        rejected.append(np.exp(rng.normal(0, 0.6)) >= calibrate(draw[:5], false_reject_rate=0.05).reject)
    assert np.mean(rejected) == pytest.approx(0.05, abs=0.012)


def test_one_or_two_goldens_are_provisional_and_wide():
    one, five = calibrate([0.1]), calibrate([0.1] * 5)
    assert one.provisional
    assert calibrate([0.1, 0.1]).provisional
    assert one.reject > five.reject


@pytest.mark.parametrize("scores", [[0.0, 0.0], [1e-12]])
def test_goldens_that_match_perfectly_still_give_limits_above_nothing(scores):
    limits = calibrate(scores)
    assert 0 < limits.review < limits.reject


def test_what_cannot_be_calibrated_is_refused():
    with pytest.raises(NoReferencesError):
        calibrate([])
    with pytest.raises(UsageError, match="not a number"):
        calibrate([0.1, float("nan")])
    for rate in (0, -1, 0.6):
        with pytest.raises(UsageError, match="false-reject"):
            calibrate([0.1], false_reject_rate=rate)


def test_four_goldens_promise_no_less_than_one_in_five_without_a_model():
    assert distribution_free_rate(4) == 0.2


def test_the_pixel_limit_lies_in_the_tail_of_the_goldens_patches():
    maps = np.linspace(0, 1, 2250).reshape(10, 15, 15)
    assert pixel_limit(maps) == pytest.approx(0.999)
