"""What good parts prove about the limits."""

from __future__ import annotations

import pytest
from scipy import stats

from inspector.decision.bounds import model_based_rate, parts_needed, prove, rate_lower_bound, rate_upper_bound
from inspector.decision.calibration import calibrate
from inspector.types import Limits

LIMITS = Limits(review=0.4, reject=0.6, false_reject_rate=0.05)


@pytest.mark.parametrize(
    ("total", "percent"), [(5, 45), (10, 26), (12, 22), (29, 10), (59, 5), (299, 1)], ids=lambda value: str(value)
)
def test_parts_without_a_reject_show_the_published_bounds(total, percent):
    assert round(100 * rate_upper_bound(0, total)) == percent
    assert rate_upper_bound(0, total) == pytest.approx(1 - 0.05 ** (1 / total))


@pytest.mark.parametrize(("rejected", "total"), [(1, 12), (3, 40), (12, 12), (7, 8)])
def test_bounds_are_where_the_binomial_leaves_five_percent(rejected, total):
    lower = rate_lower_bound(rejected, total)
    assert stats.binom.sf(rejected - 1, total, lower) == pytest.approx(0.05)
    if rejected < total:
        assert stats.binom.cdf(rejected, total, rate_upper_bound(rejected, total)) == pytest.approx(0.05)


def test_nothing_tried_or_all_rejected_shows_nothing():
    assert rate_upper_bound(0, 0) == 1.0
    assert rate_upper_bound(4, 4) == 1.0
    assert rate_lower_bound(0, 9) == pytest.approx(0.0)
    with pytest.raises(ValueError, match="5 of 4"):
        rate_upper_bound(5, 4)


@pytest.mark.parametrize(("rate", "parts"), [(0.10, 29), (0.05, 59), (0.01, 299), (0.45, 6), (0.5, 5)])
def test_the_parts_needed_are_the_fewest_that_show_the_rate(rate, parts):
    assert parts_needed(rate) == parts
    assert rate_upper_bound(0, parts) <= rate < rate_upper_bound(0, parts - 1)


def test_a_reject_makes_more_parts_needed_and_parts_seen_count():
    assert parts_needed(0.10, total=12) == 17
    assert parts_needed(0.10, rejected=1, total=12) == 34
    assert parts_needed(0.10, rejected=1) == 46
    assert parts_needed(0.10, total=29) == 0
    with pytest.raises(ValueError, match="cannot be shown"):
        parts_needed(0.0)


def test_twelve_good_parts_prove_what_the_panel_says():
    proof = prove([0.1] * 11 + [0.5], LIMITS)
    assert (proof.rejected, proof.reviewed, proof.total, proof.not_judged) == (0, 1, 12, 0)
    assert round(proof.upper_bound, 2) == 0.22
    assert (proof.more_needed, proof.next_rate, proof.confidence) == (17, 0.10, 0.95)
    assert not proof.shows_wanted_rate
    assert not proof.refutes_wanted_rate


def test_a_part_that_was_not_judged_never_speaks_for_the_limits():
    with_one, without = prove([0.1] * 5 + [float("nan")], LIMITS), prove([0.1] * 5, LIMITS)
    assert (with_one.total, with_one.not_judged) == (5, 1)
    assert with_one.upper_bound == without.upper_bound


def test_the_wanted_rate_is_shown_or_refuted_by_enough_parts_only():
    assert prove([0.1] * 59, LIMITS).shows_wanted_rate
    assert not prove([0.1] * 58, LIMITS).shows_wanted_rate
    assert not prove([0.1] * 11 + [0.7], LIMITS).refutes_wanted_rate
    assert prove([0.1] * 9 + [0.6] * 3, LIMITS).refutes_wanted_rate
    by_hand = LIMITS.moved(review=0.4, reject=0.6)
    assert not prove([0.7] * 20, by_hand).refutes_wanted_rate
    assert not prove([0.1] * 500, by_hand).shows_wanted_rate


def test_what_is_asked_for_next_is_harder_than_what_is_shown():
    assert (prove([0.1] * 29, LIMITS).next_rate, prove([0.1] * 29, LIMITS).more_needed) == (0.05, 30)
    assert prove([0.1] * 300, LIMITS).next_rate is None
    assert prove([0.1] * 300, LIMITS).more_needed is None
    assert (prove([], LIMITS).upper_bound, prove([], LIMITS).more_needed) == (1.0, 29)


def test_the_estimate_is_the_wanted_rate_until_somebody_moves_the_limit():
    scores = [0.1, 0.12, 0.15, 0.11]
    limits = calibrate(scores, false_reject_rate=0.05)
    assert model_based_rate(scores, limits) == pytest.approx(0.05)
    assert model_based_rate(scores, limits.moved(review=limits.review, reject=limits.review)) == pytest.approx(0.2)
    assert model_based_rate(scores, limits.moved(review=limits.review, reject=9 * limits.reject)) < 0.001
    assert model_based_rate(scores, limits, prior_log_sd=0.2) < 0.01
