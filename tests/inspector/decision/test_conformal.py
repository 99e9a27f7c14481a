"""Limits without a model of the scores."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.decision.conformal import can_carry, conformal_bound, conformal_p_values
from inspector.errors import NoReferencesError, UsageError


def test_p_values_count_the_good_parts_that_score_as_high_ties_among_them():
    calibration = [0.3, 0.1, 0.2, 0.2]
    assert conformal_p_values([0.05, 0.2, 0.25, 0.3, 9.0], calibration) == pytest.approx([1.0, 0.8, 0.4, 0.4, 0.2])


def test_no_p_value_is_smaller_than_the_samples_can_say():
    assert conformal_p_values([1e9], np.ones(4)) == pytest.approx([0.2])


@pytest.mark.parametrize(("count", "rate"), [(19, 0.05), (99, 0.01), (9, 0.10), (4, 0.2), (49, 0.02), (3, 0.25)])
def test_a_rate_is_carried_from_one_over_rate_minus_one_samples_on(count, rate):
    assert can_carry(count, rate)
    assert not can_carry(count - 1, rate)
    with pytest.raises(ValueError, match="cannot carry"):
        conformal_bound(np.ones(count - 1), rate)


@pytest.mark.parametrize(("count", "rate"), [(19, 0.05), (40, 0.05), (57, 0.1), (200, 0.01)])
def test_a_score_at_or_above_the_bound_has_a_p_value_of_at_most_the_rate_and_no_other_has(count, rate):
    rng = np.random.default_rng(count)
    calibration = rng.integers(0, 40, count) / 40 + 0.1  # with ties
    scores = np.concatenate([calibration, rng.uniform(0, 1.3, 500)])
    rejected = scores >= conformal_bound(calibration, rate)
    assert rejected.any()
    assert (rejected == (conformal_p_values(scores, calibration) <= rate)).all()


def test_what_is_no_score_is_refused():
    with pytest.raises(UsageError, match="part's score"):
        conformal_p_values([float("nan")], [0.1])
    with pytest.raises(NoReferencesError):
        conformal_p_values([0.1], [])
    with pytest.raises(UsageError, match="golden"):
        conformal_bound([float("nan")] * 30, 0.1)
