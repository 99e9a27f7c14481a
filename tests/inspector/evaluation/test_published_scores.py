"""Image scores that need the whole test set, beside those of a station."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from sklearn.metrics import roc_auc_score

from inspector.detector.adapters import save_adapters
from inspector.detector.registry import make_detector
from inspector.evaluation.results import CellResult
from inspector.evaluation.runner import Plan, Variant
from inspector.evaluation.store import ResultStore


def test_april_gan_with_references_is_also_measured_as_it_was_published(run, small_backbone, tmp_path):
    path = tmp_path / "adapters.safetensors"
    layers = torch.randn(3, 32, 64, generator=torch.Generator().manual_seed(0))
    save_adapters(path, layers.unbind(), layers[..., 0].unbind(), detector="april-gan", backbone=small_backbone)
    april = Variant(
        "april-gan", lambda backbone, noun: make_detector("april-gan", backbone, class_name=noun, adapters=path)
    )
    without, measured = run(plan=Plan(shots=(0, 1), seeds=1, map_side=60), variants=(april,), wanted=("bolt",))[0]
    assert "image_auroc_transductive" not in without.metrics

    highest = ResultStore(tmp_path / "results").grid_maps(measured.key).max(axis=(1, 2)).astype(float)
    language = np.array([picture.language_score for picture in measured.pictures])
    scores = language + (highest - highest.min()) / (highest.max() - highest.min())
    expected = roc_auc_score([bool(picture.defect) for picture in measured.pictures], scores)
    assert measured.metrics["image_auroc_transductive"] == pytest.approx(expected)
    assert CellResult.from_values(json.loads(json.dumps(measured.as_values()))) == measured


def test_other_detectors_have_no_such_figure(run):
    assert all("image_auroc_transductive" not in result.metrics for result in run()[0])
