"""What samples teach: their scores, and limits from them. No model is loaded here."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from inspector.decision.calibration import calibrate
from inspector.decision.known_bad import with_known_bad
from inspector.decision.t_model import PRIOR_LOG_SD
from inspector.detector.base import AnomalyDetector
from inspector.errors import NotJudgeableError
from inspector.pipeline.samples import Samples, SampleScores, no_scores
from inspector.recipe import Recipe
from inspector.types import FloatArray, ImageArray, Limits

ZERO_SHOT = Limits(review=0.5, reject=0.5, provisional=True, method="zero-shot")
"""Where no good part was ever seen: at 0.5 the prompts of a bad part fit better than those of a good one."""

OnScored = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Taught:
    """What the samples teach.

    Attributes:
        limits: suggested for the wanted false-reject rate.
        scores: of all samples.
        prior_log_sd: the spread that the limits were shrunk towards.
        weights_sha256: of the weights that scored.
    """

    limits: Limits
    scores: SampleScores
    prior_log_sd: float = PRIOR_LOG_SD
    weights_sha256: str = ""

    @property
    def golden_scores(self) -> tuple[float, ...]:
        return tuple(float(score) for score in self.scores.references)

    def put_into(self, recipe: Recipe, false_reject_rate: float) -> Recipe:
        """The recipe with the suggested limits and all that they were set under."""
        return replace(
            recipe,
            limits=self.limits,
            golden_scores=self.golden_scores,
            weights_sha256=self.weights_sha256,
            wanted_rate=false_reject_rate,
        )

    def limits_for(self, false_reject_rate: float) -> Limits:
        """Limits for another wanted rate, from the same scores."""
        return suggest_limits(self.scores, false_reject_rate, prior_log_sd=self.prior_log_sd)


def suggest_limits(scores: SampleScores, false_reject_rate: float, *, prior_log_sd: float = PRIOR_LOG_SD) -> Limits:
    """Limits from the scores of golden samples and tuning parts, then moved by known-bad parts.

    The map's limit, where its units are not the score's, is the review bound of the goldens' own map maxima; the fast
    pass calls a part clearly good below the review bound of the goldens' own fast scores. Proof parts play no part.
    """

    def review_bound(values: FloatArray | None) -> float | None:
        if values is None:
            return None
        return calibrate(values, false_reject_rate=false_reject_rate, prior_log_sd=prior_log_sd).review

    good = _judged(np.concatenate([scores.references, scores.tuning]))
    if not good.size:
        return ZERO_SHOT
    limits = calibrate(good, false_reject_rate=false_reject_rate, prior_log_sd=prior_log_sd)
    clear_below = review_bound(scores.fast)
    bad_fast = no_scores() if scores.known_bad_fast is None else _judged(scores.known_bad_fast)
    if clear_below is not None and bad_fast.size:
        clear_below = min(clear_below, float(bad_fast.min()))  # no known-bad part is clearly good
    limits = replace(
        limits,
        pixel=review_bound(scores.map_maxima),
        clear_below=clear_below,
        clear_pixel=review_bound(scores.fast_map_maxima),
    )
    bad = _judged(scores.known_bad)
    return with_known_bad(limits, bad, good, prior_log_sd=prior_log_sd).limits if bad.size else limits


def _judged(scores: FloatArray) -> FloatArray:
    return scores[np.isfinite(scores)]


def score_samples(detector: AnomalyDetector, samples: Samples, *, adaptive: bool, on_scored: OnScored) -> SampleScores:
    """Scores of all samples by a detector fitted to the golden ones.

    Args:
        adaptive: whether the fast pass judges too, so that its scores are needed.
        on_scored: called with (done, of) after each part that had to be encoded; what it raises ends the scoring.
    """
    from inspector.detector.tiers import Tier

    maxima = fast = fast_maxima = None
    references = no_scores()
    if len(samples.references) > 1:
        left_out = detector.leave_one_out()
        references, maxima = left_out.scores, left_out.anomaly_maps.max(axis=(1, 2))
        if adaptive:
            fast_pass = detector.leave_one_out(tier=Tier.FAST)
            fast, fast_maxima = fast_pass.scores, fast_pass.anomaly_maps.max(axis=(1, 2))
    elif samples.references:
        references, maxima = view_scores(detector, samples.references[0])
    others = {"tuning": samples.tuning, "proof": samples.proof, "known_bad": samples.known_bad}
    total, done = sum(map(len, others.values())), 0
    scored: dict[str, FloatArray] = {}
    for role, images in others.items():
        values = []
        for image in images:
            values.append(_score(detector, image))
            done += 1
            on_scored(done, total)
        scored[role] = np.array(values, np.float32)
    bad_fast = None
    if fast is not None:
        detector.clear_below = math.inf  # so that the fast pass alone answers
        bad_fast = np.array([_score(detector, image) for image in samples.known_bad], np.float32)
        detector.clear_below = None
    return SampleScores(
        references,
        **scored,
        map_maxima=_in_own_units(maxima, references),
        fast=fast,
        known_bad_fast=bad_fast,
        fast_map_maxima=_in_own_units(fast_maxima, fast),
    )


def _in_own_units(maxima: FloatArray | None, scores: FloatArray | None) -> FloatArray | None:
    """The maps' maxima where they need a limit of their own: not where each is its part's score."""
    if maxima is None or (scores is not None and np.array_equal(maxima, scores)):
        return None
    return maxima


def _score(detector: AnomalyDetector, image: ImageArray) -> float:
    """NaN for a part that cannot be judged, which one day would be NOT_JUDGED: it says nothing about limits."""
    try:
        return detector.predict(image).score
    except NotJudgeableError:
        return math.nan


def view_scores(detector: AnomalyDetector, golden: ImageArray) -> tuple[FloatArray, FloatArray]:
    """One score and one map maximum in place of leave-one-out, for a single golden sample.

    They are the geometric means over views of it (moved by half a patch, brighter and darker by 10 %). Such views vary
    less than parts do, so they only say where scores lie; the spread comes from the prior and the limits are
    provisional.
    """
    height, width = golden.shape[:2]
    moved = [np.roll(golden, (height * dy // 30, width * dx // 30), axis=(0, 1)) for dy, dx in ((1, 0), (0, -1))]
    lit = [np.clip(golden * gain, 0, 255).astype(np.uint8) for gain in (0.9, 1.1)]
    predictions = [detector.predict(np.ascontiguousarray(view)) for view in (*moved, *lit)]
    scores = np.array([[p.score, p.grid_map.max()] for p in predictions], np.float64)
    means = np.exp(np.log(np.maximum(scores, 1e-9)).mean(axis=0)).astype(np.float32)
    return means[:1], means[1:]
