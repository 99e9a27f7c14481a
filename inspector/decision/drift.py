"""Whether good parts still score as the golden samples did when the limits were set."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from inspector.decision.t_model import PRIOR_LOG_SD, PRIOR_WEIGHT, SMALLEST_SCORE, checked_scores
from inspector.decision.what_if import LoggedPart
from inspector.types import Disposition, Verdict

WINDOW = 200
LEAST_RECENT = 50
LEAST_CALIBRATION = 5
"""Below these numbers of parts there is no warning."""

RISK = 0.005
"""Of a false warning in one direction, in one check."""


class DriftState(StrEnum):
    """STEADY is no more than chance explains; UNCLEAR is risen, if the flagged parts that nobody decided on are good;
    UNKNOWN is too few parts, or scores that do not compare.
    """

    STEADY = "STEADY"
    RISEN = "RISEN"
    FALLEN = "FALLEN"
    UNCLEAR = "UNCLEAR"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class Drift:
    """How far good parts' scores have moved.

    Attributes:
        ratio: their median over the centre of the calibration scores; 1 is unchanged, None where UNKNOWN. But for RISEN
            the undecided parts count as good.
        p_value: how probable at least so much is without drift, in that direction; None where UNKNOWN.
        good: parts that passed or that a person calls good. undecided: flagged parts that nobody decided on.
        calibration: scores that the limits were set from.
    """

    state: DriftState
    ratio: float | None
    p_value: float | None
    good: int
    undecided: int
    calibration: int


def check_drift(
    calibration_scores: ArrayLike, recent: Sequence[LoggedPart], *, prior_log_sd: float = PRIOR_LOG_SD
) -> Drift:
    """Compares the median log score of the last 200 good parts with that of the calibration, by a t-test.

    t = (median(log s) − ȳ) / (s_p · √(1/n + π/(2m))) with ν₀ + n − 1 degrees of freedom, where ȳ is the mean log score
    and s_p the shrunk spread of the n calibration scores (see `t_model`), and π/(2m) the variance of a median of m
    normal values. A warning needs p < 0.005 in its direction.

    Simulated with normal log scores of the prior's spread: of 800 recipes without drift, checked every 50 parts over
    2000, 0.4, 2, 2.5 and 7 % ever warned with 5, 10, 20 and 40 calibration scores. 200 parts shifted up by one standard
    deviation were told in 21, 55, 91 and 100 %: five golden samples may lie so far off by chance alone.

    The parts that passed are the lower part of the good ones, since the review limit cuts the others off. So rising
    counts only if the parts known to be good have risen, and falling only if good and undecided parts together have
    fallen: whatever the undecided ones are, the warning is right. In between is UNCLEAR.

    Golden samples score a little high (leave-one-out, see `calibration`), by less than this test can see.

    Args:
        calibration_scores: (n,) of the golden samples, as `Recipe.golden_scores`.
        recent: judged parts of the same recipe version, oldest first. Defects count for nothing. Scores of a fast pass
            do not compare with the calibration scores: with one among the last 200 nothing is said.

    Raises:
        UsageError: a calibration score that is no number.
    """
    usable = [part for part in recent if part.judged and part.disposition is not Disposition.DEFECT][-WINDOW:]
    good = [part for part in usable if part.verdict is Verdict.PASS or part.disposition is Disposition.GOOD]
    known = np.zeros(0) if np.size(calibration_scores) == 0 else checked_scores(calibration_scores)
    counts = (len(good), len(usable) - len(good), known.size)
    if len(usable) < LEAST_RECENT or known.size < LEAST_CALIBRATION or any(part.fast for part in usable):
        return Drift(DriftState.UNKNOWN, None, None, *counts)
    model = _Model.of(np.log(np.maximum(known, SMALLEST_SCORE)), prior_log_sd)
    if len(good) >= LEAST_RECENT:
        low = _median_log(good)
        rises = model.p_above(low, len(good))
        if rises < RISK:
            return Drift(DriftState.RISEN, math.exp(low - model.centre), rises, *counts)
    high = _median_log(usable)
    may_rise = model.p_above(high, len(usable))
    p_value = min(may_rise, 1 - may_rise)
    state = DriftState.STEADY
    if p_value < RISK:
        state = DriftState.UNCLEAR if may_rise < RISK else DriftState.FALLEN
    return Drift(state, math.exp(high - model.centre), p_value, *counts)


@dataclass(frozen=True, slots=True)
class _Model:
    """What the calibration says of log scores."""

    centre: float
    spread: float
    count: int

    @classmethod
    def of(cls, logs: NDArray[np.float64], prior_log_sd: float) -> _Model:
        squares = PRIOR_WEIGHT * prior_log_sd**2 + float(((logs - logs.mean()) ** 2).sum())
        return cls(float(logs.mean()), math.sqrt(squares / (PRIOR_WEIGHT + logs.size - 1)), logs.size)

    def p_above(self, median: float, count: int) -> float:
        """How probable a median of so many parts is that is at least as high, without drift."""
        from scipy.special import stdtr  # here, as in `t_model`

        error = self.spread * math.sqrt(1 / self.count + math.pi / (2 * count))
        return float(stdtr(PRIOR_WEIGHT + self.count - 1, (self.centre - median) / error))


def _median_log(parts: Sequence[LoggedPart]) -> float:
    scores = np.array([part.score for part in parts], np.float64)
    return float(np.median(np.log(np.maximum(scores, SMALLEST_SCORE))))
