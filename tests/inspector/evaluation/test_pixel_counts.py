"""Pixel metrics in one pass: against scikit-learn with all pixels at once, and anomalib in its own environment."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score

from inspector.evaluation.metrics import pixel_metrics
from inspector.evaluation.pixel_counts import MaskRegions, PixelCounts
from tests.inspector.evaluation.maps import make_maps, plain_pro

# tests/benchmarks/metrics_speed.py --pictures 20 --side 60, with anomalib 2.7.0.
ANOMALIB = {"pixel_auroc": 0.9034147262573242, "pixel_pro": 0.743777334690094, "pixel_f1": 0.37337303161621094}


def counted(maps: np.ndarray, masks: np.ndarray) -> PixelCounts:
    counts = PixelCounts()
    for anomaly_map, mask in zip(maps, masks, strict=True):
        counts.add(anomaly_map, MaskRegions.of(mask))
    return counts


@pytest.mark.parametrize(("factor", "shift"), [(1.0, 0.0), (1.0, -0.05), (0.01, 0.5), (1e-7, 0.0), (40.0, 0.0)])
def test_counted_pixels_give_scikit_learns_figures_whatever_the_range_of_scores(factor, shift):
    """Also of both signs, in a narrow band (as τ = 0.07 gives), tiny, and over many octaves."""
    maps, masks = make_maps(12, 64)
    maps = (maps * np.float32(factor) + np.float32(shift)).astype(np.float32)
    labels, scores = masks.ravel(), maps.ravel()
    measured = pixel_metrics(counted(maps, masks))
    precision, recall, _ = precision_recall_curve(labels, scores)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    assert measured["pixel_auroc"] == pytest.approx(roc_auc_score(labels, scores), abs=2e-5)
    assert measured["pixel_aupr"] == pytest.approx(average_precision_score(labels, scores), abs=1e-4)
    assert measured["pixel_f1"] == pytest.approx(f1.max(), abs=1e-4)
    assert measured["pixel_pro"] == pytest.approx(plain_pro(maps, masks), abs=1e-4)


def test_what_the_scale_costs_is_told_and_is_kept():
    """Scores over eighty octaves leave a few bins for each."""
    rng = np.random.default_rng(0)
    maps = np.exp(rng.normal(-2, 0.001, (4, 64, 64))).astype(np.float32)
    maps[:, ::9, ::9] = np.exp(rng.uniform(-85, 85, maps[:, ::9, ::9].shape))
    masks = rng.random(maps.shape) < 0.3
    maps[masks] *= np.float32(1.0005)
    measured = pixel_metrics(counted(maps, masks))
    off = abs(measured["pixel_auroc"] - roc_auc_score(masks.ravel(), maps.ravel()))
    assert 1e-9 < off <= measured["auroc_uncertainty"] < 0.1


def test_scores_in_a_narrow_band_are_told_apart_to_the_last_bit():
    value = np.float32(0.5)
    following = np.nextafter(value, np.float32(1))
    mask = np.array([[True, False]])
    measured = pixel_metrics(counted(np.array([[[following, value]]]), mask[None]))
    assert (measured["pixel_auroc"], measured["auroc_uncertainty"]) == (1.0, 0.0)


def test_the_order_of_maps_changes_nothing():
    """The scale becomes coarser on the way, and must end the same."""
    maps, masks = make_maps(6, 32)
    maps *= np.float32(10.0) ** np.arange(-3, 3, dtype=np.float32)[:, None, None]
    measured, turned = (pixel_metrics(counted(maps[::step], masks[::step])) for step in (1, -1))
    assert measured == pytest.approx(turned, abs=1e-12)


def test_figures_are_anomalibs():
    maps, masks = make_maps(20, 60)
    measured = pixel_metrics(counted(maps, masks))
    for name, value in ANOMALIB.items():
        assert measured[name] == pytest.approx(value, abs=1e-5), name


def test_a_small_region_weighs_as_much_as_a_large_one():
    mask = np.zeros((40, 40), bool)
    mask[:20, :20] = True
    mask[30:32, 30:32] = True
    seen_large, seen_small = (np.full((40, 40), 0.1, np.float32) for _ in range(2))
    seen_large[:20, :20] = 0.9
    seen_small[30:32, 30:32] = 0.9
    large, small = (pixel_metrics(counted(m[None], mask[None])) for m in (seen_large, seen_small))
    assert large["pixel_pro"] == pytest.approx(small["pixel_pro"], abs=1e-4)
    assert large["pixel_auroc"] > small["pixel_auroc"] + 0.4


def test_regions_that_touch_at_a_corner_are_one():
    mask = np.zeros((4, 4), bool)
    mask[0, 0] = mask[1, 1] = True
    regions = MaskRegions.of(mask)
    assert regions.count == 1
    assert regions.shares.tolist() == [0.5, 0.5]


def test_a_constant_map_is_worth_a_half():
    _, masks = make_maps(4, 32)
    assert pixel_metrics(counted(np.full(masks.shape, 0.25, np.float32), masks))["pixel_auroc"] == pytest.approx(0.5)


def test_minus_zero_and_zero_are_one_score():
    mask = np.array([[True, False]])
    assert pixel_metrics(counted(np.array([[[-0.0, 0.0]]], np.float32), mask[None]))["pixel_auroc"] == 0.5


def test_maps_that_cannot_be_counted_are_refused():
    counts, mask = PixelCounts(), np.zeros((2, 2), bool)
    with pytest.raises(ValueError, match="no numbers"):
        counts.add(np.array([[0, np.nan], [0, 0]], np.float32), MaskRegions.of(mask))
    with pytest.raises(ValueError, match="mask of"):
        counts.add(np.zeros((3, 2), np.float32), MaskRegions.of(mask))


def test_memory_does_not_grow_with_the_number_of_maps():
    maps, masks = make_maps(4, 256)
    tracemalloc.start()
    try:
        counts = PixelCounts()
        for _ in range(20):
            for anomaly_map, mask in zip(maps, masks, strict=True):
                counts.add(anomaly_map, MaskRegions.of(mask))
        kept, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    together = 80 * maps[0].nbytes
    assert kept < 13 * 2**20 < together
    assert peak < 20 * 2**20
