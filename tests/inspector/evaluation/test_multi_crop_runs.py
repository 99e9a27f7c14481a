"""Runs on pictures that are not square, each judged in several square crops."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score, roc_auc_score

from inspector.camera.files import read_image
from inspector.detector import WinClipDetector
from inspector.detector.registry import make_detector
from inspector.evaluation.layouts import load_categories
from inspector.evaluation.masks import read_mask
from inspector.evaluation.results import CellResult
from inspector.evaluation.runner import Evaluation, Plan
from inspector.evaluation.store import ResultStore
from tests.inspector.evaluation.maps import plain_pro
from tests.inspector.evaluation.runs import PAPER, CountingBackbone
from tests.inspector.evaluation.small_datasets import write_wide

CROPPED = replace(PAPER, multi_crop=True)
PLAN = Plan(shots=(0, 2), seeds=2, map_side=None)
LEFTS = (0, 48, 60)
"""Where the crops of a picture of 60 × 120 begin."""


@pytest.fixture
def measure(small_backbone, tmp_path):
    """Measures a dataset of one category that is written once, in the same folder of results each time."""

    def measure_it(*, variant=CROPPED, plan=PLAN, mixed=False, backbone=small_backbone, folder="results"):
        data = tmp_path / "data/rail"
        if not data.exists():
            write_wide(data, mixed=mixed)
        categories = load_categories(tmp_path / "data", "mvtec")
        passed: list[int] = []
        evaluation = Evaluation(
            categories,
            (variant,),
            plan,
            backbone,
            ResultStore(tmp_path / folder),
            on_progress=lambda done, of: passed.append(of),
        )
        return evaluation.run(), evaluation, passed[-1]

    return measure_it


def plain_prediction(backbone, references: list[NDArray], image: NDArray) -> tuple[float, NDArray]:
    """Score and map of one picture, crop by crop; references are of the same size."""
    height, width = image.shape[:2]
    wide = [np.s_[:, left : left + 60] for left in LEFTS]
    upright = [np.s_[top : top + 60] for top in LEFTS]
    crops = {(60, 120): wide, (120, 60): upright, (60, 60): [np.s_[:]]}[height, width]
    scores, total, count = [], np.zeros((height, width)), np.zeros((height, width))
    for crop in crops:
        detector = WinClipDetector(backbone, "rail")
        if references:
            detector.fit([np.ascontiguousarray(reference[crop]) for reference in references])
        found = detector.predict(np.ascontiguousarray(image[crop]))
        scores.append(found.score)
        total[crop] += found.anomaly_map
        count[crop] += 1
    return float(np.mean(scores)), (total / count).astype(np.float32)


def mask_of(folder: Path, path: str) -> NDArray:
    if "broken" in path:
        return read_mask(folder / "ground_truth/broken" / f"{Path(path).stem}_mask.png")
    return np.zeros(read_image(folder / path).shape[:2], bool)


@pytest.mark.parametrize("place", [0, 2])
def test_pictures_of_two_to_one_give_what_a_plain_second_computation_gives(place, measure, small_backbone, tmp_path):
    measured: CellResult = measure()[0][place]
    folder = tmp_path / "data/rail"
    references = [read_image(folder / path) for path in measured.references]
    assert len(references) == (0, 2, 2)[place]
    plain = [plain_prediction(small_backbone, references, read_image(folder / p.path)) for p in measured.pictures]
    assert [p.score for p in measured.pictures] == pytest.approx([score for score, _ in plain], rel=1e-5)
    labels = [bool(picture.defect) for picture in measured.pictures]
    masks = np.stack([mask_of(folder, p.path) for p in measured.pictures])
    maps = np.stack([anomaly_map for _, anomaly_map in plain])
    assert masks.shape == maps.shape == (12, 60, 120)
    scores = [score for score, _ in plain]
    expected = {
        "image_auroc": roc_auc_score(labels, scores),
        "image_aupr": average_precision_score(labels, scores),
        "pixel_auroc": roc_auc_score(masks.ravel(), maps.ravel()),
        "pixel_aupr": average_precision_score(masks.ravel(), maps.ravel()),
        "pixel_pro": plain_pro(maps, masks),
    }
    assert {name: measured.metrics[name] for name in expected} == pytest.approx(expected, abs=1e-4)


def test_of_mixed_sizes_each_map_is_compared_with_a_mask_of_its_pictures_size(measure, small_backbone, tmp_path):
    measured: CellResult = measure(mixed=True)[0][0]
    folder = tmp_path / "data/rail"
    plain = [plain_prediction(small_backbone, [], read_image(folder / p.path)) for p in measured.pictures]
    assert [p.score for p in measured.pictures] == pytest.approx([score for score, _ in plain], rel=1e-5)
    masks, maps = [mask_of(folder, p.path) for p in measured.pictures], [anomaly_map for _, anomaly_map in plain]
    assert [mask.shape for mask in masks] == [anomaly_map.shape for anomaly_map in maps]
    assert {mask.shape for mask in masks} == {(60, 120), (60, 60), (120, 60)}
    flat = [np.concatenate([array.ravel() for array in arrays]) for arrays in (masks, maps)]
    assert measured.metrics["pixel_auroc"] == pytest.approx(roc_auc_score(*flat), abs=1e-4)


def test_references_of_mixed_sizes_give_limits_and_every_picture_a_verdict(measure):
    for measured in measure(mixed=True, plan=replace(PLAN, shots=(3,)))[0]:
        assert measured.station is not None
        assert measured.station.good + measured.station.defective == 12
        assert all(picture.verdict is not None for picture in measured.pictures)


def test_the_map_that_is_kept_lies_as_the_picture_does(measure, small_backbone, tmp_path):
    measured = measure(mixed=True)[0][1]
    folder = tmp_path / "data/rail"
    detector = make_detector("winclip", small_backbone, class_name="rail", multi_crop=True)
    detector.fit([read_image(folder / path) for path in measured.references])
    maps = ResultStore(tmp_path / "results").grid_maps(measured.key)
    for picture, grid_map in zip(measured.pictures, maps, strict=True):
        image = read_image(folder / picture.path)
        height, width = image.shape[:2]
        # Patches of 12 pixels: as many as the picture is long, overlaps counted once.
        assert grid_map.shape == (height // 12, width // 12)
        enlarged = cv2.resize(grid_map, (width, height), interpolation=cv2.INTER_LINEAR)
        assert np.corrcoef(enlarged.ravel(), detector.predict(image).anomaly_map.ravel())[0, 1] > 0.9


def test_results_in_crops_and_of_whole_pictures_are_never_taken_for_each_other(measure):
    cropped = measure()[0]
    whole, evaluation, _ = measure(variant=PAPER)
    assert evaluation.taken_up == 0
    assert [r.metrics for r in whole] != [r.metrics for r in cropped]
    again, evaluation, _ = measure()
    assert (evaluation.taken_up, again) == (0, cropped)
    assert measure()[1].taken_up == 3


def test_square_pictures_are_measured_as_without_crops(run):
    assert [r.metrics for r in run(variants=(CROPPED,), folder="cropped")[0]] == [r.metrics for r in run()[0]]


class Interrupted(CountingBackbone):
    """Ctrl-C comes after so many crops."""

    def encode_pixels(self, pixels, scales=(2, 3)):
        if self.encoded == 28:
            raise KeyboardInterrupt
        return super().encode_pixels(pixels, scales)


def test_a_run_on_mixed_sizes_that_was_broken_off_goes_on_where_it_stood(
    measure, small_backbone, tmp_path, monkeypatch
):
    monkeypatch.setattr("inspector.evaluation.runner.KEPT_EVERY", 2)
    undisturbed = measure(mixed=True, folder="undisturbed")[0]
    with pytest.raises(KeyboardInterrupt):
        measure(backbone=Interrupted(small_backbone))
    results, evaluation, _ = measure()
    assert evaluation.pictures_taken_up > 0
    assert results == undisturbed
    for result in results:
        mine, theirs = (ResultStore(tmp_path / name).grid_maps(result.key) for name in ("results", "undisturbed"))
        for grid_map, expected in zip(mine, theirs, strict=True):
            np.testing.assert_array_equal(grid_map, expected)


def test_each_crop_is_encoded_once_for_all_draws(measure, small_backbone):
    counting = CountingBackbone(small_backbone)
    results, *_ = measure(backbone=counting)
    references = {path for result in results for path in result.references}
    warm_up = 1
    assert counting.encoded == len(LEFTS) * (warm_up + len(results[0].pictures) + len(references))


def test_crops_take_the_place_of_detectors_so_that_memory_stays_what_it_was(measure, monkeypatch):
    monkeypatch.setattr("inspector.evaluation.runner.CELLS_AT_ONCE", 6)
    together = measure(folder="together", variant=PAPER)
    assert together[2] == 12, "three detectors in one pass"
    two_at_once = measure(folder="in passes")
    assert two_at_once[2] == 2 * 12, "of three crops each, two detectors at a time"
    monkeypatch.setattr("inspector.evaluation.runner.CELLS_AT_ONCE", 24)
    assert measure(folder="all at once")[0] == two_at_once[0]
