"""Attribute agreement analysis: the same parts, their truth known, presented to the station again and again.

Terms and limits are those of AIAG, Measurement Systems Analysis, 4th edition (2010), chapter III section C. The station
has two verdicts more than an attribute gage. They are read as follows.

- NOT_JUDGED is no decision. It never counts as good or right, nor as a miss or a false alarm, and is told on its own.
- REVIEW has a person look. A bad part in review is therefore no miss. Of a good part in review there are two readings,
  and both are given: only rejects are false alarms, or rejects and reviews are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike

from inspector.decision.share import Share
from inspector.errors import Detail, UsageError
from inspector.types import Verdict

FLAGGED = frozenset({Verdict.REVIEW, Verdict.FAIL})
PASSED = frozenset({Verdict.PASS})


class Rating(StrEnum):
    """AIAG's words. Best first."""

    ACCEPTABLE = "ACCEPTABLE"
    MARGINAL = "MARGINAL"
    UNACCEPTABLE = "UNACCEPTABLE"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One presentation of one part.

    Attributes:
        part: its name in the study.
        is_good: what it really is.
        repeat: which presentation of this part, from 1.
    """

    part: str
    is_good: bool
    repeat: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Ratings:
    """By AIAG's limits for the shares observed: acceptable, marginal and else unacceptable.

    Effectiveness at least 90 % and 80 %, misses at most 2 % and 5 %, false alarms at most 5 % and 10 %. None where no
    part was there to tell.
    """

    effectiveness: Rating | None
    misses: Rating | None
    false_alarms: Rating | None

    @property
    def worst(self) -> Rating | None:
        """None where any of them is not known."""
        ratings = (self.effectiveness, self.misses, self.false_alarms)
        known = [rating for rating in ratings if rating is not None]
        return max(known, key=list(Rating).index) if len(known) == len(ratings) else None


@dataclass(frozen=True, slots=True)
class Reading:
    """What depends on how REVIEW of a good part is read.

    Attributes:
        effectiveness: parts whose every repeat was right.
        false_alarms: judgements of good parts that call them bad.
        alarmed_parts: good parts that were called bad at least once.
    """

    effectiveness: Share
    false_alarms: Share
    alarmed_parts: Share
    ratings: Ratings


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a study shows.

    Bounds of shares of parts are exact. Those of shares of judgements take every repeat as a part of its own, which is
    too narrow where repeats of a part are alike, as a station's mostly are: beside them stand the parts concerned.

    Attributes:
        parts, bad_parts, repeats: of the study.
        repeatability: parts with one and the same verdict in all repeats; of those never judged none.
        misses: judgements of bad parts that call them good.
        missed_parts: bad parts that passed at least once.
        not_judged: of all judgements.
        rejects_only, with_reviews: the two readings of REVIEW.
        kappa_truth: Cohen's kappa of passed or not with the truth, of what was judged. AIAG: above 0.75 good, below 0.4
            poor.
        kappa_repeats: Fleiss' kappa of the repeats, over all four verdicts. Both are None where undefined, such as
            where all parts are alike.
    """

    parts: int
    bad_parts: int
    repeats: int
    repeatability: Share
    misses: Share
    missed_parts: Share
    not_judged: Share
    rejects_only: Reading
    with_reviews: Reading
    kappa_truth: float | None
    kappa_repeats: float | None


def assess(judgements: Sequence[Judgement]) -> Agreement:
    """The figures of a whole study, in any order.

    Raises:
        UsageError: no judgements, a part with two truths, a repeat that is there twice, or parts with different numbers
            of repeats or only one.
    """
    truth, verdicts = _by_part(judgements)
    good = [verdicts[part] for part in verdicts if truth[part]]
    bad = [verdicts[part] for part in verdicts if not truth[part]]
    every = list(verdicts.values())
    misses = _judgements(bad, PASSED)
    judged = [j for j in judgements if j.verdict is not Verdict.NOT_JUDGED]
    return Agreement(
        parts=len(every),
        bad_parts=len(bad),
        repeats=len(every[0]),
        repeatability=Share.of(sum(len(set(p)) == 1 and p[0] is not Verdict.NOT_JUDGED for p in every), len(every)),
        misses=misses,
        missed_parts=_parts(bad, PASSED),
        not_judged=Share.of(len(judgements) - len(judged), len(judgements)),
        rejects_only=_reading(good, bad, frozenset({Verdict.FAIL}), misses),
        with_reviews=_reading(good, bad, FLAGGED, misses),
        kappa_truth=cohen_kappa([j.is_good for j in judged], [j.verdict in PASSED for j in judged]),
        kappa_repeats=fleiss_kappa([[part.count(verdict) for verdict in Verdict] for part in every]),
    )


def cohen_kappa(one: Sequence[bool], other: Sequence[bool]) -> float | None:
    """Agreement of two raters beyond chance (Cohen 1960); None without ratings or where chance agrees on all."""
    if not one:
        return None
    a, b = np.asarray(one, bool), np.asarray(other, bool)
    return _beyond_chance(float((a == b).mean()), float(a.mean() * b.mean() + (1 - a.mean()) * (1 - b.mean())))


def fleiss_kappa(counts: ArrayLike) -> float | None:
    """Agreement of several ratings a part beyond chance (Fleiss 1971); None where all are of one category.

    Args:
        counts: (parts, categories): how many of a part's n ≥ 2 ratings fell into each; n is the same for all.
    """
    table = np.asarray(counts, np.float64)
    ratings = table[0].sum()
    observed = ((table**2).sum(axis=1) - ratings) / (ratings * (ratings - 1))
    return _beyond_chance(
        float(observed.mean()), float((table.mean(axis=0) / ratings) @ (table.mean(axis=0) / ratings))
    )


def _beyond_chance(observed: float, by_chance: float) -> float | None:
    return None if by_chance >= 1 - 1e-12 else (observed - by_chance) / (1 - by_chance)


def _by_part(judgements: Sequence[Judgement]) -> tuple[dict[str, bool], dict[str, list[Verdict]]]:
    """Each part's truth and its verdicts by repeat."""
    truth: dict[str, bool] = {}
    verdicts: dict[str, dict[int, Verdict]] = defaultdict(dict)
    for judgement in judgements:
        if truth.setdefault(judgement.part, judgement.is_good) != judgement.is_good:
            raise _unusable(Detail("Part {part} is called both good and bad.", part=judgement.part))
        if judgement.repeat in verdicts[judgement.part]:
            raise _unusable(
                Detail("Repeat {repeat} of part {part} is there twice.", repeat=judgement.repeat, part=judgement.part)
            )
        verdicts[judgement.part][judgement.repeat] = judgement.verdict
    counts = {len(repeats) for repeats in verdicts.values()}
    if len(counts) != 1 or counts == {1}:
        raise _unusable(Detail("Not every part was presented equally often, twice or more."))
    return truth, {part: [repeats[number] for number in sorted(repeats)] for part, repeats in verdicts.items()}


def _unusable(detail: Detail) -> UsageError:
    return UsageError(detail=detail, hint=Detail("Finish the study, or begin it again."))


def _reading(good: list[list[Verdict]], bad: list[list[Verdict]], alarms: frozenset[Verdict], misses: Share) -> Reading:
    right_of_good = frozenset({Verdict.PASS, Verdict.REVIEW}) - alarms
    right = sum(set(part) <= right_of_good for part in good) + sum(set(part) <= FLAGGED for part in bad)
    effectiveness = Share.of(right, len(good) + len(bad))
    false_alarms = _judgements(good, alarms)
    return Reading(
        effectiveness=effectiveness,
        false_alarms=false_alarms,
        alarmed_parts=_parts(good, alarms),
        ratings=Ratings(
            effectiveness=_rating((effectiveness.total - right) / effectiveness.total, 0.10, 0.20),
            misses=_rating(misses.rate, 0.02, 0.05),
            false_alarms=_rating(false_alarms.rate, 0.05, 0.10),
        ),
    )


def _judgements(parts: list[list[Verdict]], wrong: frozenset[Verdict]) -> Share:
    """Of all that were judged."""
    judged = [verdict for part in parts for verdict in part if verdict is not Verdict.NOT_JUDGED]
    return Share.of(sum(verdict in wrong for verdict in judged), len(judged))


def _parts(parts: list[list[Verdict]], wrong: frozenset[Verdict]) -> Share:
    """Parts with at least one such verdict, of those judged at least once."""
    judged = [part for part in parts if set(part) != {Verdict.NOT_JUDGED}]
    return Share.of(sum(not wrong.isdisjoint(part) for part in judged), len(judged))


def _rating(share: float | None, acceptable: float, marginal: float) -> Rating | None:
    """Of a share of what went wrong."""
    if share is None:
        return None
    if share <= acceptable:
        return Rating.ACCEPTABLE
    return Rating.MARGINAL if share <= marginal else Rating.UNACCEPTABLE
