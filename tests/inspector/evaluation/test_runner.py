"""Whole runs on small datasets with a small model of the real kind."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from inspector.camera.files import read_image
from inspector.decision.calibration import calibrate
from inspector.detector import ClipBackbone, WinClipDetector
from inspector.detector.base import AnomalyDetector
from inspector.detector.registry import make_detector
from inspector.errors import ImageUnreadableError, UsageError
from inspector.evaluation.judging import station_figures
from inspector.evaluation.results import CellKey, CellResult, JudgedPicture
from inspector.evaluation.runner import Plan, Variant
from inspector.evaluation.store import ResultStore
from inspector.types import ImageArray, Prediction, Verdict
from tests.inspector.evaluation.maps import plain_pro
from tests.inspector.evaluation.runs import PAPER, PLAN, CountingBackbone, make


def cell(results: list[CellResult], shots: int, seed: int = 0, category: str = "bolt") -> CellResult:
    return next(r for r in results if r.key == CellKey("paper", category, shots, seed))


def test_figures_are_those_of_the_detector_alone_on_the_same_references(run, mvtec, small_backbone):
    results, _ = run()
    assert [(r.key.category, r.key.shots, r.key.seed) for r in results] == [
        (name, shots, seed) for name in ("bolt", "metal_nut") for shots, seed in ((0, 0), (2, 0), (2, 1))
    ]
    measured = cell(results, 2, 1, "metal_nut")
    folder = mvtec / "metal_nut"
    detector = WinClipDetector(small_backbone, "metal nut")
    detector.fit([read_image(folder / path) for path in measured.references])
    predictions = {p.path: detector.predict(read_image(folder / p.path)) for p in measured.pictures}
    assert {p.path: p.score for p in measured.pictures} == pytest.approx(
        {path: prediction.score for path, prediction in predictions.items()}
    )
    labels = [bool(picture.defect) for picture in measured.pictures]
    assert measured.metrics["image_auroc"] == pytest.approx(
        roc_auc_score(labels, [picture.score for picture in measured.pictures])
    )
    masks = np.zeros((len(labels), 60, 60), bool)
    masks[np.array(labels), 30:, 30:] = True
    maps = np.stack([cv2.resize(predictions[p.path].anomaly_map, (60, 60)) for p in measured.pictures])
    assert measured.metrics["pixel_auroc"] == pytest.approx(roc_auc_score(masks.ravel(), maps.ravel()), abs=1e-4)
    assert measured.metrics["pixel_pro"] == pytest.approx(plain_pro(maps, masks), abs=1e-4)
    assert measured.class_name == "metal nut"


@pytest.mark.parametrize("name", ["winclip-calibrated", "sdp", "patchcore", "spade"])
def test_detectors_that_share_a_picture_say_what_each_says_alone(run, mvtec, small_backbone, name):
    def make_named(backbone: ClipBackbone, class_name: str) -> AnomalyDetector:
        return make_detector(name, backbone, class_name=class_name)

    plan = Plan(shots=(0, 2) if name in ("winclip-calibrated", "sdp") else (1, 2), seeds=2, map_side=60)
    results, _ = run(variants=(PAPER, Variant("named", make_named)), plan=plan, wanted=("bolt",))
    for result in results:
        if result.key.variant == "named":
            alone = make_named(small_backbone, "bolt")
            if result.references:
                alone.fit([read_image(mvtec / "bolt" / path) for path in result.references])
            scores = [alone.predict(read_image(mvtec / "bolt" / p.path)).score for p in result.pictures]
            assert [p.score for p in result.pictures] == pytest.approx(scores)


def test_limits_come_from_the_references_alone_and_verdicts_are_counted_with_exact_bounds(run, mvtec, small_backbone):
    measured = cell(run()[0], 2)
    detector = WinClipDetector(small_backbone, "bolt")
    detector.fit([read_image(mvtec / "bolt" / path) for path in measured.references])
    limits = calibrate(detector.leave_one_out().scores, false_reject_rate=0.05)
    assert measured.limits is not None
    assert (measured.limits.review, measured.limits.reject) == pytest.approx((limits.review, limits.reject))
    counted = station_figures(measured.pictures)
    assert counted == measured.station
    assert counted.good == 6
    assert counted.defective == 5
    fails = [p for p in measured.pictures if p.score >= limits.reject]
    assert {p.path for p in measured.pictures if p.verdict is Verdict.FAIL} == {p.path for p in fails}


def test_counts_of_verdicts_never_take_what_was_not_judged_for_good():
    pictures = [
        JudgedPicture(f"{number}.png", defect, 0.0, verdict)
        for number, (defect, verdict) in enumerate(
            [
                *(("", verdict) for verdict in Verdict),
                *(("hole", verdict) for verdict in (Verdict.PASS, Verdict.REVIEW, Verdict.NOT_JUDGED)),
            ]
        )
    ]
    figures = station_figures(pictures)
    assert (figures.good, figures.rejected, figures.good_reviewed) == (4, 1, 1)
    assert (figures.defective, figures.escaped, figures.defective_reviewed) == (3, 1, 1)
    assert figures.reject_bounds == pytest.approx((0.0127, 0.7514), abs=1e-3)


def test_without_two_references_there_are_no_limits_and_nothing_is_promised(run):
    results, _ = run(plan=Plan(shots=(0, 1), seeds=1, map_side=60))
    assert all(result.limits is None and result.station is None for result in results)
    assert all(picture.verdict is None for result in results for picture in result.pictures)


def test_each_picture_is_encoded_once_for_all_draws(run, small_backbone):
    counting = CountingBackbone(small_backbone)
    results, _ = run(backbone=counting, plan=Plan(shots=(0, 1, 2, 4), seeds=3, map_side=60), wanted=("bolt",))
    references = {path for result in results for path in result.references}
    warm_up = 1
    assert counting.encoded == warm_up + len(results[0].pictures) + len(references)


def test_a_second_run_takes_everything_up_and_says_the_same(run, small_backbone):
    first, _ = run()
    counting = CountingBackbone(small_backbone)
    second, evaluation = run(backbone=counting)
    assert second == first
    assert evaluation.taken_up == len(first)
    assert counting.encoded == 0
    assert run(folder="elsewhere")[0] == first


def test_a_run_broken_off_goes_on_where_it_stood(run, mvtec):
    bad = mvtec / "metal_nut/test/good/003.png"
    whole = bad.read_bytes()
    bad.write_bytes(whole[: len(whole) // 2])  # the header is right, so this is found on the way only
    with pytest.raises(ImageUnreadableError, match=r"003\.png"):
        run()
    bad.write_bytes(whole)
    results, evaluation = run()
    assert evaluation.taken_up == 3
    assert len(results) == 6


def changed_rate(plan: Plan, root: Path) -> Plan:
    return replace(plan, false_reject_rate=0.1)


def changed_side(plan: Plan, root: Path) -> Plan:
    return replace(plan, map_side=None)


def changed_noun(plan: Plan, root: Path) -> Plan:
    return replace(plan, class_name="screw")


def changed_file(plan: Plan, root: Path) -> Plan:
    path = root / "bolt/train/good/000.png"
    path.write_bytes(path.read_bytes() + b" ")
    return plan


@pytest.mark.parametrize("change", [changed_rate, changed_side, changed_noun, changed_file])
def test_results_of_other_settings_or_files_are_not_taken_up(run, mvtec, change):
    run(wanted=("bolt",))
    _, evaluation = run(wanted=("bolt",), plan=change(PLAN, mvtec))
    assert evaluation.taken_up == 0


def test_results_of_another_variant_and_damaged_ones_are_not_taken_up(run, tmp_path):
    run(wanted=("bolt",))
    other = Variant("paper", make, {"match_radius": 1})
    assert run(wanted=("bolt",), variants=(other,))[1].taken_up == 0
    stored = tmp_path / "results/paper/bolt/2-shot-seed-1.json"
    stored.write_text(stored.read_text()[:100])
    (tmp_path / "results/paper/bolt/2-shot-seed-0.npz").unlink()
    assert run(wanted=("bolt",), variants=(other,))[1].taken_up == 1


def test_more_draws_add_to_what_is_there(run):
    first, _ = run(wanted=("bolt",))
    more, evaluation = run(wanted=("bolt",), plan=replace(PLAN, seeds=3))
    assert evaluation.taken_up == len(first)
    assert [result for result in more if result.key.seed < 2] == first


def test_stored_figures_are_what_was_measured_with_the_maps_beside_them(run, tmp_path):
    results, _ = run(wanted=("bolt",))
    measured = cell(results, 2)
    values = json.loads((tmp_path / "results/paper/bolt/2-shot-seed-0.json").read_text())
    assert CellResult.from_values(values) == measured
    maps = np.stack(ResultStore(tmp_path / "results").grid_maps(measured.key))
    assert maps.shape == (11, 5, 5)
    scores = [picture.score for picture in measured.pictures]
    assert np.argmax(maps.max(axis=(1, 2))) == np.argmax(scores)


def test_more_shots_than_pictures_are_refused_before_anything_is_encoded(run, small_backbone):
    counting = CountingBackbone(small_backbone)
    with pytest.raises(UsageError, match="bolt has 8 good pictures to draw 9 references from"):
        run(backbone=counting, plan=replace(PLAN, shots=(9,)))
    assert counting.encoded == 0


def test_many_variants_take_several_passes_and_give_the_same(run, monkeypatch):
    together, _ = run()
    monkeypatch.setattr("inspector.evaluation.runner.CELLS_AT_ONCE", 2)
    assert run(folder="in passes")[0] == together


def test_a_mask_too_thin_to_be_seen_is_counted(run, mvtec):
    path = mvtec / "bolt/ground_truth/broken/001_mask.png"
    thin = np.zeros((60, 60), np.uint8)
    thin[11, 10:40] = 255  # one pixel high, and between the places where a map of 20 looks
    assert cv2.imwrite(str(path), thin)
    lost, _ = run(plan=replace(PLAN, map_side=20), wanted=("bolt",))
    assert {result.masks_lost for result in lost} == {1}
    kept, _ = run(plan=replace(PLAN, map_side=None), wanted=("bolt",))
    assert {result.masks_lost for result in kept} == {0}


class FlatMaps(WinClipDetector):
    """What a broken order of tokens gives: the right image score, and a map that says the same everywhere."""

    def predict(self, image: ImageArray) -> Prediction:
        right = super().predict(image)
        return replace(
            right,
            grid_map=np.full_like(right.grid_map, right.score),
            anomaly_map=np.full_like(right.anomaly_map, right.score),
        )


def test_maps_that_say_the_same_everywhere_are_noticed(run):
    broken = Variant("paper", lambda backbone, noun: FlatMaps(backbone, noun))
    assert {result.flat_maps for result in run(variants=(broken,), folder="broken")[0]} == {1.0}
    assert {result.flat_maps for result in run()[0]} == {0.0}
