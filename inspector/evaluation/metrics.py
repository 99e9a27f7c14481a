"""Threshold-free metrics, from how many good and defective things have each score.

All take counts by falling score, so that the same arithmetic serves a hundred images and a billion pixels. Equal scores
are one step. Fractions, not percent.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from inspector.evaluation.pixel_counts import PixelCounts

FALSE_POSITIVE_LIMIT = 0.3
"""Up to which share of wrongly marked pixels the per-region overlap is integrated."""

CURVE_POINTS = 200

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Steps:
    """What is above each score, highest first.

    Attributes:
        false_positives, true_positives: (n + 1,) counts from 0 to all.
    """

    false_positives: Values
    true_positives: Values

    @classmethod
    def of_scores(cls, good: ArrayLike, defective: ArrayLike) -> Steps:
        """From scores, which rise with anomaly; exact. Raises ValueError where there are none, or one is no number."""
        good_scores, bad_scores = np.asarray(good, float).ravel(), np.asarray(defective, float).ravel()
        scores = np.concatenate([good_scores, bad_scores])
        if not len(good_scores) or not len(bad_scores) or not np.isfinite(scores).all():
            raise ValueError("finite scores of good and of defective things are needed")
        _, place = np.unique(-scores, return_inverse=True)
        size = int(place.max()) + 1
        return cls.of_counts(
            np.bincount(place[: len(good_scores)], minlength=size),
            np.bincount(place[len(good_scores) :], minlength=size),
        )

    @classmethod
    def of_counts(cls, good: ArrayLike, defective: ArrayLike) -> Steps:
        """From how many have each score, highest first."""
        return cls(_summed(good), _summed(defective))

    @property
    def false_positive_rate(self) -> Values:
        rate: Values = self.false_positives / self.false_positives[-1]
        return rate

    @property
    def recall(self) -> Values:
        rate: Values = self.true_positives / self.true_positives[-1]
        return rate

    @property
    def precision(self) -> Values:
        """(n,) at each score that occurs."""
        hits = self.true_positives[1:]
        share: Values = hits / (hits + self.false_positives[1:])
        return share


def auroc(steps: Steps) -> float:
    """Area under the ROC curve: how often a defective thing scores higher than a good one, a tie counting half."""
    return float(np.trapezoid(steps.recall, steps.false_positive_rate))


def average_precision(steps: Steps) -> float:
    """AUPR as the mean precision weighted by the rise of recall, without interpolation (as in scikit-learn)."""
    return float(np.sum(np.diff(steps.recall) * steps.precision))


def f1_max(steps: Steps) -> float:
    """The highest F1 of any threshold: an oracle's, because it is chosen on the test parts themselves."""
    hits, missed = steps.true_positives[1:], steps.true_positives[-1] - steps.true_positives[1:]
    return float(np.max(2 * hits / (2 * hits + steps.false_positives[1:] + missed)))


def per_region_overlap(false_positive_rate: Values, overlap: Values, limit: float = FALSE_POSITIVE_LIMIT) -> float:
    """PRO: mean covered share of the regions, over the false-positive rate up to `limit` (Bergmann et al., IJCV 2021).

    Args:
        false_positive_rate: (n,) from 0 to 1, of the pixels outside all regions.
        overlap: (n,) mean share of the regions' pixels that are marked, from 0 to 1.

    Returns:
        The area divided by `limit`, linear between steps.
    """
    end = int(np.searchsorted(false_positive_rate, limit, side="right"))
    at_limit = np.interp(limit, false_positive_rate, overlap)
    rate = np.append(false_positive_rate[:end], limit)
    return float(np.trapezoid(np.append(overlap[:end], at_limit), rate) / limit)


def image_metrics(good: ArrayLike, defective: ArrayLike) -> dict[str, float]:
    """AUROC, AUPR and highest F1 of image scores."""
    steps = Steps.of_scores(good, defective)
    return {"image_auroc": auroc(steps), "image_aupr": average_precision(steps), "image_f1": f1_max(steps)}


def pixel_metrics(counts: PixelCounts) -> dict[str, float]:
    """AUROC, AUPR, highest F1 and PRO of maps, and how far the AUROC may be off by the scale of the counts.

    Raises:
        ValueError: no pixel was counted outside, or none within a mask.
    """
    outside, within, shares = counts.falling()
    if not outside.any() or not within.any():
        raise ValueError("pixels outside masks and within them are needed")
    steps = Steps.of_counts(outside, within)
    overlap = _summed(shares) / counts.regions
    ties = float(np.sum(outside / steps.false_positives[-1] * (within / steps.true_positives[-1])))
    return {
        "pixel_auroc": auroc(steps),
        "pixel_pro": per_region_overlap(steps.false_positive_rate, overlap),
        "pixel_f1": f1_max(steps),
        "pixel_aupr": average_precision(steps),
        "auroc_uncertainty": ties / 2,
    }


def thinned(x: Values, y: Values) -> list[list[float]]:
    """At most `CURVE_POINTS` points of a curve, evenly along its length, as [[x, …], [y, …]]."""
    length = np.concatenate([[0.0], np.cumsum(np.abs(np.diff(x)) + np.abs(np.diff(y)))])
    wanted = np.linspace(0, length[-1], min(CURVE_POINTS, len(x)))
    chosen = np.unique(np.searchsorted(length, wanted).clip(0, len(x) - 1))
    return [np.round(values[chosen], 6).tolist() for values in (x, y)]


def _summed(counts: ArrayLike) -> Values:
    values = np.asarray(counts, float)
    return np.concatenate([[0.0], np.cumsum(values)])
