"""Whether good parts' scores have drifted, on simulated ones."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.decision.calibration import calibrate
from inspector.decision.drift import Drift, DriftState, check_drift
from inspector.decision.t_model import PRIOR_LOG_SD
from inspector.decision.verdict import judge
from inspector.decision.what_if import LoggedPart
from inspector.errors import UsageError
from inspector.types import Disposition, Limits, Verdict

WIDE = Limits(1e9, 1e9)
"""Nothing is flagged."""


def drawn(rng, count, *, shift=0.0, spread=PRIOR_LOG_SD) -> np.ndarray:
    return np.exp(rng.normal(-3 + shift * spread, spread, count))


def parts_of(scores, limits=WIDE, disposition=None) -> list[LoggedPart]:
    return [
        LoggedPart(number, float(score), judge(float(score), limits)[0], disposition)
        for number, score in enumerate(scores, 1)
    ]


def states(runs, count, *, shift=0.0, spread=PRIOR_LOG_SD, limited=False) -> list[DriftState]:
    """One check after 200 parts, for so many recipes of `count` calibration scores."""
    found = []
    for seed in range(runs):
        rng = np.random.default_rng(seed)
        calibration = drawn(rng, count, spread=spread)
        limits = calibrate(calibration) if limited else WIDE
        found.append(check_drift(calibration, parts_of(drawn(rng, 200, shift=shift, spread=spread), limits)).state)
    return found


@pytest.mark.parametrize("count", [5, 20])
@pytest.mark.parametrize("limited", [False, True], ids=["all pass", "some are flagged"])
def test_without_drift_a_warning_is_rarer_than_one_in_a_hundred(count, limited):
    found = states(300, count, limited=limited)
    assert len(found) - found.count(DriftState.STEADY) <= 0.01 * len(found) + 3  # the risk, and what chance adds to it


def test_a_run_without_drift_that_is_checked_again_and_again_seldom_warns():
    warned = 0
    for seed in range(60):
        rng = np.random.default_rng(seed)
        calibration, run = drawn(rng, 20), parts_of(drawn(rng, 2000))
        ends = range(200, 2001, 100)
        warned += any(check_drift(calibration, run[:end]).state is not DriftState.STEADY for end in ends)
    assert warned <= 4


@pytest.mark.parametrize(("shift", "state"), [(1.0, DriftState.RISEN), (-1.0, DriftState.FALLEN)])
def test_a_shift_of_one_standard_deviation_is_found_within_200_parts(shift, state):
    assert states(100, 40, shift=shift).count(state) >= 95
    assert states(100, 20, shift=shift).count(state) >= 80


def test_a_few_golden_samples_are_not_taken_for_the_truth():
    """What five scores centre on is itself uncertain by half their spread."""
    assert states(200, 5, shift=0.5).count(DriftState.STEADY) >= 190


def test_the_effect_is_the_ratio_of_the_medians():
    calibration = drawn(np.random.default_rng(0), 40)
    centre = float(np.exp(np.log(calibration).mean()))
    found = check_drift(calibration, parts_of([2 * centre] * 200))
    assert found.state is DriftState.RISEN
    assert found.ratio == pytest.approx(2.0)
    assert found.p_value < 0.005
    assert (found.good, found.undecided, found.calibration) == (200, 0, 40)


def test_only_the_last_200_parts_count_and_older_ones_are_forgotten():
    rng = np.random.default_rng(0)
    calibration = drawn(rng, 40)
    before, since = drawn(rng, 500), drawn(rng, 200, shift=1.5)
    assert check_drift(calibration, parts_of([*before, *since])).state is DriftState.RISEN
    assert check_drift(calibration, parts_of([*since, *before])).state is DriftState.STEADY


def test_flagged_parts_that_nobody_decided_on_leave_it_open_whether_scores_have_risen():
    rng = np.random.default_rng(1)
    calibration = drawn(rng, 40)
    limits, scores = calibrate(calibration), drawn(rng, 200, shift=1.2)
    open_ones = check_drift(calibration, parts_of(scores, limits))
    assert open_ones.state is DriftState.UNCLEAR
    assert open_ones.undecided > 50
    assert check_drift(calibration, parts_of(scores, limits, Disposition.GOOD)).state is DriftState.RISEN
    defects = [
        LoggedPart(part.sequence, part.score, part.verdict, None if part.verdict.is_good else Disposition.DEFECT)
        for part in parts_of([*drawn(rng, 150), *([1.0] * 150)], limits)
    ]
    assert check_drift(calibration, defects).state is DriftState.STEADY, "defects are no drift"


def test_parts_all_of_which_are_flagged_do_not_silence_the_warning():
    calibration = drawn(np.random.default_rng(2), 20)
    limits = calibrate(calibration)
    found = check_drift(calibration, parts_of([2 * limits.reject] * 200, limits))
    assert (found.state, found.good) == (DriftState.UNCLEAR, 0)


@pytest.mark.parametrize(("recent", "calibration"), [(49, 40), (200, 4), (200, 0)])
def test_too_few_parts_say_nothing(recent, calibration):
    scores = drawn(np.random.default_rng(0), calibration)
    assert check_drift(scores, parts_of([9.0] * recent)) == Drift(
        DriftState.UNKNOWN, None, None, recent, 0, calibration
    )


def test_what_was_not_judged_or_only_by_the_fast_pass_says_nothing():
    calibration = drawn(np.random.default_rng(0), 20)
    not_judged = [LoggedPart(number, None, Verdict.NOT_JUDGED) for number in range(200)]
    assert check_drift(calibration, not_judged).state is DriftState.UNKNOWN
    fast = [*parts_of([9.0] * 199), LoggedPart(200, 0.01, Verdict.PASS, fast=True)]
    assert check_drift(calibration, fast).state is DriftState.UNKNOWN


def test_a_calibration_score_that_is_no_number_is_refused():
    with pytest.raises(UsageError):
        check_drift([0.1] * 9 + [float("nan")], parts_of([0.1] * 200))
