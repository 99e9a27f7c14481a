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


def highest_of_maps(measured, tmp_path):
    return np.array([float(m.max()) for m in ResultStore(tmp_path / "results").grid_maps(measured.key)])


def min_max(values):
    return (values - values.min()) / (values.max() - values.min())


@pytest.mark.parametrize("name", ["sdp", "sdp-plus"])
def test_sdp_without_references_is_also_measured_as_it_was_published(name, run, small_backbone, tmp_path):
    options = {}
    if name == "sdp-plus":
        path = tmp_path / "adapters.safetensors"
        layers = torch.randn(3, 32, 64, generator=torch.Generator().manual_seed(0))
        save_adapters(path, layers.unbind(), layers[..., 0].unbind(), detector=name, backbone=small_backbone)
        options["adapters"] = path
    sdp = Variant(name, lambda backbone, noun: make_detector(name, backbone, class_name=noun, **options))
    measured, fitted = run(plan=Plan(shots=(0, 1), seeds=1, map_side=60), variants=(sdp,), wanted=("bolt",))[0]
    # References teach it nothing, and with them its map is no sigmoid any more: nothing is published of that.
    assert "image_auroc_transductive" not in fitted.metrics

    highest = highest_of_maps(measured, tmp_path)
    raw = np.log(highest / (1 - highest))
    language = np.array([picture.language_score for picture in measured.pictures])
    scores = min_max(language) + min_max(raw)
    expected = roc_auc_score([bool(picture.defect) for picture in measured.pictures], scores)
    assert measured.metrics["image_auroc_transductive"] == pytest.approx(expected)


def test_april_gan_with_references_is_also_measured_as_it_was_published(run, small_backbone, tmp_path):
    path = tmp_path / "adapters.safetensors"
    layers = torch.randn(3, 32, 64, generator=torch.Generator().manual_seed(0))
    save_adapters(path, layers.unbind(), layers[..., 0].unbind(), detector="april-gan", backbone=small_backbone)
    april = Variant(
        "april-gan", lambda backbone, noun: make_detector("april-gan", backbone, class_name=noun, adapters=path)
    )
    without, measured = run(plan=Plan(shots=(0, 1), seeds=1, map_side=60), variants=(april,), wanted=("bolt",))[0]
    assert "image_auroc_transductive" not in without.metrics

    highest = highest_of_maps(measured, tmp_path)
    language = np.array([picture.language_score for picture in measured.pictures])
    expected = roc_auc_score([bool(picture.defect) for picture in measured.pictures], language + min_max(highest))
    assert measured.metrics["image_auroc_transductive"] == pytest.approx(expected)
    assert CellResult.from_values(json.loads(json.dumps(measured.as_values()))) == measured


def test_other_detectors_have_no_such_figure(run):
    assert all("image_auroc_transductive" not in result.metrics for result in run()[0])
