"""Other limits on the station's own log."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from inspector.decision.bounds import rate_lower_bound, rate_upper_bound
from inspector.decision.verdict import judge
from inspector.decision.what_if import LoggedPart, PartLog
from inspector.types import Disposition, Limits, Verdict

GOOD, DEFECT, UNSURE = Disposition.GOOD, Disposition.DEFECT, Disposition.UNSURE
PASS, REVIEW, FAIL, NOT_JUDGED = Verdict.PASS, Verdict.REVIEW, Verdict.FAIL, Verdict.NOT_JUDGED
LIMITS = Limits(review=0.4, reject=0.6)


def logged(scores, dispositions=None, limits=LIMITS) -> list[LoggedPart]:
    """Parts judged by these limits, numbered from 1."""
    dispositions = dispositions or [None] * len(scores)
    return [
        LoggedPart(number, score, judge(score, limits)[0], disposition)
        for number, (score, disposition) in enumerate(zip(scores, dispositions, strict=True), 1)
    ]


def flips_of(found) -> dict[tuple[Verdict, Verdict], list[int]]:
    return {step: sequences.tolist() for step, sequences in found.flips.items()}


def test_parts_are_counted_again_and_exactly_those_that_flip_are_named():
    found = PartLog(logged([0.7, 0.1, 0.5, 0.45, 0.3])).what_if(Limits(0.2, 0.5))
    assert found.before == {PASS: 2, REVIEW: 2, FAIL: 1, NOT_JUDGED: 0}
    assert found.after == {PASS: 1, REVIEW: 2, FAIL: 2, NOT_JUDGED: 0}
    assert flips_of(found) == {(PASS, REVIEW): [5], (REVIEW, FAIL): [3]}
    assert found.flipped == 2


def test_a_score_at_a_limit_is_judged_as_the_station_judges_it():
    found = PartLog(logged([0.2, 0.3])).what_if(Limits(0.2, 0.3))
    assert (found.after[REVIEW], found.after[FAIL]) == (1, 1)


@pytest.mark.parametrize("seed", range(20))
def test_every_part_gets_the_verdict_that_the_limits_give_it(seed):
    rng = np.random.default_rng(seed)
    parts = logged(rng.uniform(0, 1, 200).round(2).tolist())
    limits = Limits(*np.sort(rng.uniform(0, 1, 2).round(2)).tolist())
    found = PartLog(parts).what_if(limits)
    new = {part.sequence: judge(part.score, limits)[0] for part in parts}
    assert {verdict: count for verdict, count in found.after.items() if count} == Counter(new.values())
    expected = {(part.sequence, (part.verdict, new[part.sequence])) for part in parts}
    flipped = {(int(sequence), step) for step, sequences in found.flips.items() for sequence in sequences}
    assert flipped == {(sequence, step) for sequence, step in expected if step[0] is not step[1]}


@pytest.mark.parametrize("score", [None, 0.1, 0.9, float("nan")])
@pytest.mark.parametrize("limits", [Limits(0.0, 0.0), Limits(9.0, 9.0)])
def test_a_part_that_was_not_judged_stays_so_whatever_the_limits(score, limits):
    part = LoggedPart(1, score, NOT_JUDGED, DEFECT)
    found = PartLog([part]).what_if(limits)
    assert found.after == found.before == {PASS: 0, REVIEW: 0, FAIL: 0, NOT_JUDGED: 1}
    assert not found.flips
    assert found.escapes.total == 0


def test_false_rejects_and_escapes_are_counted_against_what_people_say():
    parts = logged([0.1, 0.7, 0.8, 0.2, 0.9, 0.95], [GOOD, GOOD, GOOD, DEFECT, DEFECT, UNSURE])
    found = PartLog(parts).what_if(Limits(0.75, 0.85))
    assert (found.false_rejects_before.count, found.false_rejects_before.total) == (2, 3)
    assert (found.false_rejects.count, found.false_rejects.total) == (0, 3)
    assert (found.escapes_before.count, found.escapes.count, found.escapes.total) == (1, 1, 2)
    assert PartLog(parts).what_if(Limits(0.92, 0.99)).escapes.count == 2


def test_the_bounds_are_the_exact_ones_of_the_station():
    found = PartLog(logged([0.1] * 11 + [0.9], [GOOD] * 12)).what_if(Limits(0.4, 0.6))
    assert found.false_rejects.upper == rate_upper_bound(1, 12)
    assert found.false_rejects.lower == rate_lower_bound(1, 12)
    assert found.false_rejects.rate == pytest.approx(1 / 12)


def test_where_no_passed_part_was_looked_at_it_is_said_that_escapes_are_unknown():
    nothing = PartLog(logged([0.1, 0.9])).what_if(LIMITS)
    assert (nothing.escapes_unknown, nothing.reviewed_only) == (True, False)
    flagged = PartLog(logged([0.1, 0.9], [None, DEFECT])).what_if(LIMITS)
    assert (flagged.escapes_unknown, flagged.reviewed_only) == (True, True)
    unsure = PartLog(logged([0.1, 0.9], [UNSURE, DEFECT])).what_if(LIMITS)
    assert unsure.reviewed_only, "unsure is no truth"
    sampled = PartLog(logged([0.1, 0.9], [GOOD, DEFECT])).what_if(LIMITS)
    assert (sampled.escapes_unknown, sampled.reviewed_only) == (False, False)
    assert nothing.escapes.rate is None
    assert nothing.escapes.upper == 1.0


def test_a_part_that_the_fast_pass_decided_is_judged_by_its_own_limit_alone():
    parts = [
        LoggedPart(1, 0.02, PASS, GOOD, fast=True),
        LoggedPart(2, 0.04, PASS, DEFECT, fast=True),
        LoggedPart(3, 0.5, REVIEW),
    ]
    limits = Limits(0.4, 0.6, clear_below=0.03)
    found = PartLog(parts).what_if(limits)
    assert found.before == {PASS: 2, REVIEW: 1, FAIL: 0, NOT_JUDGED: 0}
    assert found.after == {PASS: 1, REVIEW: 1, FAIL: 0, NOT_JUDGED: 0}
    assert found.unknown.tolist() == [2], "in detail it was never judged"
    assert not found.flips
    assert (found.escapes_before.count, found.escapes.total) == (1, 0)
    assert PartLog(parts).what_if(Limits(0.4, 0.6)).unknown.tolist() == [1, 2]


def test_an_empty_log_says_nothing():
    found = PartLog([]).what_if(LIMITS)
    assert sum(found.after.values()) == found.flipped == 0
    assert found.escapes_unknown
