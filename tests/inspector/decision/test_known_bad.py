"""Known-bad samples lower limits, and never more than that."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inspector.decision.calibration import calibrate
from inspector.decision.known_bad import with_known_bad
from inspector.errors import NoReferencesError, UsageError
from inspector.types import Limits, Verdict

GOOD = [0.10, 0.12, 0.15, 0.11, 0.13]
LIMITS = replace(calibrate(GOOD), pixel=2.0, clear_below=0.3)  # review 0.194, reject 0.319, half-way 0.249


def test_a_missed_defect_lowers_the_review_limit_below_it_and_leaves_the_reject_limit():
    found = with_known_bad(LIMITS, [0.19, 0.9], GOOD)
    assert (found.before, found.after) == ((Verdict.PASS, Verdict.FAIL), (Verdict.REVIEW, Verdict.FAIL))
    assert found.limits.review == pytest.approx(0.171)
    assert found.limits.reject == LIMITS.reject
    assert found.uncaught == ()


def test_the_map_and_the_fast_pass_follow_a_lowered_review_limit():
    moved = with_known_bad(LIMITS, [0.19], GOOD).limits
    ratio = moved.review / LIMITS.review
    assert (moved.pixel, moved.clear_below) == (pytest.approx(2.0 * ratio), pytest.approx(0.3 * ratio))


def test_a_limit_stays_half_way_to_the_highest_good_score_where_a_defect_is_close():
    found = with_known_bad(LIMITS, [0.16], GOOD)
    assert found.limits.review == pytest.approx(np.sqrt(0.15 * 0.16))
    assert max(GOOD) < found.limits.review < 0.16


def test_a_defect_among_the_good_scores_moves_nothing_and_is_named():
    found = with_known_bad(LIMITS, [0.14, 0.9, 0.15], GOOD)
    assert found.limits is LIMITS
    assert found.uncaught == (0, 2)
    assert found.false_rejects_after == found.false_rejects_before


def test_a_defect_between_the_limits_lowers_the_reject_limit_which_then_keeps_no_wanted_rate():
    found = with_known_bad(LIMITS, [0.30], GOOD)
    assert (found.before, found.after) == ((Verdict.REVIEW,), (Verdict.FAIL,))
    assert found.limits.reject == pytest.approx(0.27)
    assert found.limits.review == LIMITS.review
    assert found.limits.false_reject_rate is None
    assert with_known_bad(LIMITS, [0.19], GOOD).limits.false_reject_rate == 0.05


def test_the_reject_limit_stays_in_the_upper_half_of_the_review_band():
    found = with_known_bad(LIMITS, [0.25, 0.22], GOOD)
    assert found.limits.reject == pytest.approx(np.sqrt(LIMITS.review * LIMITS.reject))
    assert found.after == (Verdict.FAIL, Verdict.REVIEW)
    assert with_known_bad(LIMITS, [0.22], GOOD).limits is LIMITS


def test_where_the_move_comes_from_stays_visible_and_the_samples_are_not_counted():
    moved = with_known_bad(calibrate(GOOD[:2]), [0.19], GOOD[:2]).limits
    assert (moved.method, moved.count, moved.provisional) == ("t-bound + known bad", 2, True)


def test_the_cost_is_what_the_good_scores_let_expect():
    review_only = with_known_bad(LIMITS, [0.19], GOOD)
    assert review_only.false_rejects_before == pytest.approx(0.05)
    assert review_only.reviews_before == pytest.approx(0.15)
    assert review_only.false_rejects_after == pytest.approx(0.05)
    assert review_only.reviews_after > 0.18
    assert 0.07 < with_known_bad(LIMITS, [0.25], GOOD).false_rejects_after < 0.12


@pytest.mark.parametrize("seed", range(40))
def test_whatever_the_samples_no_good_score_crosses_a_limit_and_no_verdict_gets_milder(seed):
    rng = np.random.default_rng(seed)
    good, bad = np.exp(rng.normal(0, 0.5, rng.integers(1, 8))), np.exp(rng.normal(0.7, 0.8, rng.integers(0, 6)))
    limits = calibrate(good)
    found = with_known_bad(limits, bad, good)
    assert found.limits.review <= limits.review
    assert found.limits.reject <= limits.reject
    assert ((good >= found.limits.review) == (good >= limits.review)).all()
    assert ((good >= found.limits.reject) == (good >= limits.reject)).all()
    order = [Verdict.PASS, Verdict.REVIEW, Verdict.FAIL]
    steps = zip(found.before, found.after, strict=True)
    assert all(order.index(after) >= order.index(before) for before, after in steps)
    assert all(score <= good.max() for score in bad[list(found.uncaught)])


def test_limits_set_by_hand_can_be_lowered_too_and_stay_named_so():
    moved = with_known_bad(Limits(0.5, 0.8), [0.45], GOOD).limits
    assert moved.method == "manual + known bad"
    assert moved.review == pytest.approx(0.405)


def test_what_is_no_score_is_refused():
    with pytest.raises(UsageError, match="known-bad"):
        with_known_bad(LIMITS, [float("nan")], GOOD)
    with pytest.raises(NoReferencesError):
        with_known_bad(LIMITS, [0.2], [])
