"""Every metric against scikit-learn's, and where torchmetrics has it too against both."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import auc, average_precision_score, precision_recall_curve, roc_auc_score

from inspector.evaluation import metrics
from inspector.evaluation.pixel_counts import MaskRegions, PixelCounts


def scores_with_ties() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(3)
    return rng.normal(0, 1, 80).round(1), rng.normal(1, 1.5, 50).round(1)


def truth(good: np.ndarray, bad: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return np.concatenate([np.zeros(len(good)), np.ones(len(bad))]), np.concatenate([good, bad])


def test_image_metrics_equal_scikit_learns_with_equal_scores_among_them():
    good, bad = scores_with_ties()
    labels, scores = truth(good, bad)
    measured = metrics.image_metrics(good, bad)
    precision, recall, _ = precision_recall_curve(labels, scores)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    assert measured["image_auroc"] == pytest.approx(roc_auc_score(labels, scores), abs=1e-12)
    assert measured["image_aupr"] == pytest.approx(average_precision_score(labels, scores), abs=1e-12)
    assert measured["image_f1"] == pytest.approx(f1.max(), abs=1e-12)


def test_image_metrics_equal_those_of_torchmetrics():
    import torch
    from torchmetrics.functional import classification

    good, bad = scores_with_ties()
    labels, scores = truth(good, bad)
    target = torch.from_numpy(labels).long()
    shares = torch.from_numpy(scores).sigmoid()  # no order changes, and it takes only values from 0 to 1 as they are
    measured = metrics.image_metrics(good, bad)
    assert measured["image_auroc"] == pytest.approx(float(classification.binary_auroc(shares, target)), abs=1e-6)
    expected = float(classification.binary_average_precision(shares, target))
    assert measured["image_aupr"] == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("good", "bad", "auroc"), [([1, 2], [3, 4], 1.0), ([3, 4], [1, 2], 0.0), ([1, 1, 1], [1, 1], 0.5)]
)
def test_separated_turned_round_and_constant_scores_give_one_nothing_and_a_half(good, bad, auroc):
    assert metrics.image_metrics(good, bad)["image_auroc"] == pytest.approx(auroc)


def test_a_score_that_is_no_number_and_a_missing_side_are_refused_rather_than_ranked():
    for good, bad in (([1.0, np.nan], [2.0]), ([1.0], [np.inf]), ([], [1.0]), ([1.0], [])):
        with pytest.raises(ValueError, match="finite scores"):
            metrics.image_metrics(good, bad)


def test_the_overlap_is_integrated_to_its_limit_and_cut_between_two_steps():
    rate = np.array([0.0, 0.1, 0.2, 0.5, 1.0])
    overlap = np.array([0.0, 0.4, 0.6, 0.9, 1.0])
    fine = np.linspace(0, 0.3, 100_001)
    wanted = auc(fine, np.interp(fine, rate, overlap)) / 0.3
    assert metrics.per_region_overlap(rate, overlap) == pytest.approx(wanted, abs=1e-9)


def test_a_step_exactly_at_the_limit_counts_no_area_beyond_it():
    rate, overlap = np.array([0.0, 0.3, 0.3, 1.0]), np.array([0.5, 0.5, 1.0, 1.0])
    assert metrics.per_region_overlap(rate, overlap) == pytest.approx(0.5)


def test_a_thinned_curve_keeps_its_ends_its_area_and_few_points():
    rng = np.random.default_rng(0)
    steps = metrics.Steps.of_scores(rng.normal(0, 1, 20_000), rng.normal(1, 1, 20_000))
    x, y = metrics.thinned(steps.false_positive_rate, steps.recall)
    assert len(x) <= metrics.CURVE_POINTS
    assert (x[0], y[0], x[-1], y[-1]) == (0, 0, 1, 1)
    assert auc(x, y) == pytest.approx(metrics.auroc(steps), abs=1e-3)


def test_maps_without_any_pixel_of_a_kind_have_no_metrics():
    counts = PixelCounts()
    with pytest.raises(ValueError, match="pixels"):
        metrics.pixel_metrics(counts)
    for inside in (False, True):
        counts = PixelCounts()
        counts.add(np.zeros((4, 4), np.float32), MaskRegions.of(np.full((4, 4), inside)))
        with pytest.raises(ValueError, match="pixels"):
            metrics.pixel_metrics(counts)
