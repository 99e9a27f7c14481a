"""Limits from few golden samples."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from inspector.decision.calibration import calibrate, distribution_free_rate, outliers, pixel_limit
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
    limits = calibrate([0.1, 0.1], false_reject_rate=0.3)
    assert limits.review == pytest.approx(0.1)
    assert limits.reject > limits.review


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
    with pytest.raises(UsageError, match="not a number"):
        pixel_limit([[0.1, float("nan")]])
    with pytest.raises(NoReferencesError):
        pixel_limit([])
    for rate in (0, -1, 0.6):
        with pytest.raises(UsageError, match="false-reject"):
            calibrate([0.1], false_reject_rate=rate)


def test_four_goldens_promise_no_less_than_one_in_five_without_a_model():
    assert distribution_free_rate(4) == 0.2


def test_limits_become_conformal_with_the_nineteenth_part_for_five_percent_and_both_together():
    scores = np.random.default_rng(3).uniform(0.1, 0.2, 19)
    before, after = calibrate(scores[:18]), calibrate(scores)
    assert (before.method, after.method) == ("t-bound", "conformal")
    ranked = np.sort(scores)
    assert after.reject == pytest.approx(ranked[18])
    assert after.review == pytest.approx(ranked[15])
    assert calibrate(scores, false_reject_rate=0.01).method == "t-bound"
    assert calibrate(scores[:9], false_reject_rate=0.1).method == "conformal"


def test_a_golden_sample_on_the_conformal_limit_is_not_rejected():
    scores = np.random.default_rng(4).uniform(0.1, 0.2, 19).astype(np.float32)
    assert (scores >= calibrate(scores).reject).sum() == 0
    assert (scores >= calibrate(scores).review).sum() == 3


def test_one_or_two_goldens_are_never_enough_for_conformal_limits_whatever_rate_is_wanted():
    assert calibrate([0.1, 0.2], false_reject_rate=0.5).method == "t-bound"


def test_tuning_parts_count_and_narrow_limits_that_few_goldens_left_wide():
    rng = np.random.default_rng(5)
    goldens, tuning = np.exp(rng.normal(-2, 0.2, 4)), np.exp(rng.normal(-2, 0.2, 10))
    alone, together = calibrate(goldens), calibrate(np.concatenate([goldens, tuning]))
    assert together.count == 14
    assert together.reject < alone.reject


def test_a_golden_that_scores_far_above_the_others_stands_out_and_only_that_one():
    scores = [0.10, 0.12, 0.90, 0.11, 0.13]
    assert outliers(scores) == (2,)
    assert outliers([0.10, 0.12, 0.14, 0.11, 0.13]) == ()
    assert outliers([0.10, 0.12, 0.30, 0.11, 0.13]) == ()
    assert outliers([0.10, 0.12, 0.30, 0.11, 0.13], prior_log_sd=0.2) == (2,)


def test_of_two_goldens_neither_can_be_said_to_stand_out():
    assert outliers([0.1, 50.0]) == ()
    assert outliers([0.1, 0.1, 50.0]) == (2,)


def test_the_pixel_limit_lies_in_the_tail_of_the_goldens_patches():
    maps = np.linspace(0, 1, 2250).reshape(10, 15, 15)
    assert pixel_limit(maps) == pytest.approx(0.999)


def test_the_pixel_limit_takes_patches_of_any_shape():
    maps = np.linspace(0, 1, 2250)
    assert pixel_limit(maps.reshape(3, 5, 150)) == pixel_limit(maps)
