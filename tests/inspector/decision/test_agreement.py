"""Attribute agreement analysis, and the order in which a study presents its parts."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from inspector.decision.agreement import Judgement, Rating, Ratings, assess, cohen_kappa, fleiss_kappa
from inspector.decision.bounds import rate_lower_bound, rate_upper_bound
from inspector.decision.study_order import random_order
from inspector.errors import UsageError
from inspector.types import Verdict

LETTERS = {"P": Verdict.PASS, "R": Verdict.REVIEW, "F": Verdict.FAIL, "N": Verdict.NOT_JUDGED}


def study(good=(), bad=()) -> list[Judgement]:
    """Parts as words such as "PPF": one letter a repeat."""
    return [
        Judgement(f"{kind} {number}", kind == "good", repeat, LETTERS[letter])
        for kind, parts in (("good", good), ("bad", bad))
        for number, word in enumerate(parts)
        for repeat, letter in enumerate(word, 1)
    ]


def counts(share) -> tuple[int, int]:
    return share.count, share.total


def test_a_study_worked_by_hand():
    found = assess(study(good=["PPP", "PPF", "PPP"], bad=["FFF", "FPF"]))
    assert (found.parts, found.bad_parts, found.repeats) == (5, 2, 3)
    assert counts(found.repeatability) == (3, 5)
    assert counts(found.misses) == (1, 6)
    assert counts(found.missed_parts) == (1, 2)
    assert counts(found.with_reviews.false_alarms) == (1, 9)
    assert counts(found.with_reviews.alarmed_parts) == (1, 3)
    assert counts(found.with_reviews.effectiveness) == (3, 5)
    assert found.rejects_only == found.with_reviews, "nothing was in review"
    # 13 of 15 agree; 9/15 are good and 9/15 passed: chance agrees on 0.6² + 0.4² = 0.52.
    assert found.kappa_truth == pytest.approx((13 / 15 - 0.52) / 0.48)
    # Per part P̄ is 1, 1/3, 1, 1, 1/3; 9 PASS and 6 FAIL of 15.
    assert found.kappa_repeats == pytest.approx(((1 + 1 / 3 + 1 + 1 + 1 / 3) / 5 - 0.52) / 0.48)


def test_the_bounds_are_exact():
    found = assess(study(good=["PP"] * 20, bad=["FF"] * 10))
    assert found.repeatability.lower == rate_lower_bound(30, 30) == pytest.approx(0.05 ** (1 / 30))
    assert found.missed_parts.upper == rate_upper_bound(0, 10)
    assert found.misses.upper == rate_upper_bound(0, 20)


def test_review_of_a_bad_part_is_no_miss():
    found = assess(study(good=["PP"], bad=["RR", "RF"]))
    assert found.misses.count == 0
    assert counts(found.rejects_only.effectiveness) == counts(found.with_reviews.effectiveness) == (3, 3)
    assert counts(found.repeatability) == (2, 3), "review and reject are two verdicts"


def test_review_of_a_good_part_is_a_false_alarm_in_one_reading_only():
    found = assess(study(good=["PR", "PF", "PP"], bad=["FF"]))
    assert counts(found.rejects_only.false_alarms) == (1, 6)
    assert counts(found.with_reviews.false_alarms) == (2, 6)
    assert counts(found.rejects_only.effectiveness) == (3, 4)
    assert counts(found.with_reviews.effectiveness) == (2, 4)
    assert counts(found.with_reviews.alarmed_parts) == (2, 3)


def test_a_part_that_was_not_judged_never_counts_as_good_or_right():
    found = assess(study(good=["NN", "PN"], bad=["NN", "FN"]))
    for reading in (found.rejects_only, found.with_reviews):
        assert counts(reading.effectiveness) == (0, 4)
        assert counts(reading.false_alarms) == (0, 1)
    assert counts(found.misses) == (0, 1)
    assert counts(found.missed_parts) == (0, 1), "of the other nothing is known"
    assert counts(found.repeatability) == (0, 4), "never to decide is no agreement"
    assert counts(found.not_judged) == (6, 8)
    assert found.kappa_truth == pytest.approx(1.0), "of the two that were judged"


A, M, U = Rating.ACCEPTABLE, Rating.MARGINAL, Rating.UNACCEPTABLE


@pytest.mark.parametrize(
    ("wrong", "effectiveness", "misses", "false_alarms"),
    [(0, A, A, A), (1, A, A, A), (2, A, M, A), (3, A, U, M), (5, A, U, M), (6, M, U, U), (10, M, U, U), (11, U, U, U)],
)
def test_ratings_are_those_of_aiag(wrong, effectiveness, misses, false_alarms):
    """Of 50 good and 50 bad parts so many of either are called wrong both times."""
    good = ["FF"] * wrong + ["PP"] * (50 - wrong)
    bad = ["PP"] * wrong + ["FF"] * (50 - wrong)
    assert assess(study(good, bad)).with_reviews.ratings == Ratings(effectiveness, misses, false_alarms)


def test_the_worst_rating_speaks_for_a_study_and_none_where_one_is_missing():
    assert Ratings(A, M, A).worst is M
    assert Ratings(A, U, M).worst is U
    only_good = assess(study(good=["PP", "PP"]))
    assert only_good.with_reviews.ratings == Ratings(A, None, A)
    assert only_good.with_reviews.ratings.worst is None, "whether it finds a bad part was not tried"
    assert only_good.kappa_truth is None
    assert only_good.kappa_repeats is None


@pytest.mark.parametrize("seed", range(10))
def test_cohens_kappa_is_that_of_scikit_learn(seed):
    metrics = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(seed)
    one = rng.random(60) < 0.3
    other = np.where(rng.random(60) < 0.2, ~one, one)
    assert cohen_kappa(one.tolist(), other.tolist()) == pytest.approx(metrics.cohen_kappa_score(one, other))


def test_fleiss_kappa_is_that_of_the_published_example():
    """Fleiss's method on the example of ten subjects, fourteen raters and five categories (kappa 0.210)."""
    table = [
        [0, 0, 0, 0, 14],
        [0, 2, 6, 4, 2],
        [0, 0, 3, 5, 6],
        [0, 3, 9, 2, 0],
        [2, 2, 8, 1, 1],
        [7, 7, 0, 0, 0],
        [3, 2, 6, 3, 0],
        [2, 5, 3, 2, 2],
        [6, 5, 2, 1, 0],
        [0, 2, 2, 3, 7],
    ]
    assert fleiss_kappa(table) == pytest.approx(0.210, abs=5e-4)


def test_the_order_of_the_judgements_plays_no_part():
    judgements = study(good=["PRP", "PPF"], bad=["FFP", "RFF"])
    assert assess(judgements[::-1]) == assess(judgements)


@pytest.mark.parametrize(
    ("judgements", "told"),
    [
        ([], "equally often"),
        (study(good=["P", "P"]), "equally often"),
        (study(good=["PP", "P"]), "equally often"),
        ([*study(good=["PP"]), Judgement("good 0", False, 3, Verdict.PASS)], "both good and bad"),
        ([*study(good=["PP"]), Judgement("good 0", True, 2, Verdict.PASS)], "there twice"),
    ],
)
def test_what_is_no_whole_study_is_refused(judgements, told):
    with pytest.raises(UsageError, match=told):
        assess(judgements)


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize(("count", "repeats"), [(2, 5), (3, 3), (10, 3)])
def test_every_part_comes_in_every_round_and_never_twice_in_a_row(count, repeats, seed):
    parts = [f"part {number}" for number in range(count)]
    order = random_order(parts, repeats, seed)
    assert sorted(order) == sorted((part, repeat) for part in parts for repeat in range(1, repeats + 1))
    assert [repeat for _, repeat in order] == sorted(repeat for _, repeat in order)
    assert all(one[0] != following[0] for one, following in pairwise(order))


def test_the_order_is_random_and_told_by_its_seed():
    parts = [f"part {number}" for number in range(20)]
    assert random_order(parts, 3, 1) == random_order(parts, 3, 1)
    assert random_order(parts, 3, 1) != random_order(parts, 3, 2)
    order = [part for part, _ in random_order(parts, 2, 1)]
    assert order[:20] != order[20:]


def test_a_single_part_is_presented_again_and_again_and_no_name_twice():
    assert random_order(["only"], 3, 0) == (("only", 1), ("only", 2), ("only", 3))
    with pytest.raises(UsageError):
        random_order(["a", "a"], 2, 0)
    with pytest.raises(UsageError):
        random_order([], 2, 0)
