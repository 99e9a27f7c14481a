"""WinCLIP's open choices one against the other: each changes its own figures, and no others."""

from __future__ import annotations

import csv

import cv2
import numpy as np
import pytest
from sklearn.metrics import average_precision_score, roc_auc_score

from inspector.camera.files import read_image
from inspector.detector import WinClipDetector
from inspector.evaluation.grid import AXES, profile_grid, write_grid
from inspector.evaluation.results import CellResult
from inspector.evaluation.runner import Plan
from inspector.evaluation.store import ResultStore
from tests.inspector.evaluation.example_results import a_result

SIDE = 60
PLAN = Plan(shots=(0, 1), seeds=1, map_side=SIDE)
PAPER = "tau-0.01_22-templates_normalise-mean_sum"
GRID = {variant.name: variant for variant in profile_grid(None, SIDE)}


def choices(*names: str):
    return tuple(GRID[name] for name in (PAPER, *names))


@pytest.fixture
def measure(run):
    """By variant and shots, what the paper's variant and another one say of a category."""

    def measure_it(name: str, category: str = "metal_nut") -> dict[tuple[str, int], CellResult]:
        results, _ = run(variants=choices(name), plan=PLAN, wanted=(category,))
        return {(result.key.variant, result.key.shots): result for result in results}

    return measure_it


def scores(result: CellResult) -> list[float]:
    return [picture.score for picture in result.pictures]


def pixels(result: CellResult) -> dict[str, float]:
    return {name: value for name, value in result.metrics.items() if name.startswith("pixel")}


def test_every_variant_differs_from_every_other_in_a_choice_and_the_papers_comes_first():
    variants = profile_grid(None, 240)
    assert variants[0].name == PAPER
    assert len({tuple(variant.choices.items()) for variant in variants}) == len(variants) == 22
    papers = variants[0].choices
    alone = variants[16:]
    assert all(sum(variant.choices[axis] != papers[axis] for axis in AXES) == 1 for variant in alone)
    assert {axis for axis in AXES for variant in variants if variant.choices[axis] != papers[axis]} == set(AXES)


@pytest.mark.parametrize(("side", "others"), [(240, [400]), (400, [240]), (60, [240, 400]), (None, [240, 400])])
def test_maps_are_compared_in_each_published_size_once(side, others):
    assert [variant.map_side for variant in profile_grid(None, side) if variant.map_side] == others


@pytest.mark.parametrize("name", ["harmonic-of-normal", "no-image-term"])
def test_how_windows_become_maps_changes_maps_and_no_score(name, measure):
    found = measure(name)
    for shots in (0, 1):
        own, papers = found[name, shots], found[PAPER, shots]
        assert scores(own) == scores(papers)
        assert pixels(own) != pixels(papers)


def test_underscores_change_what_is_said_of_a_name_that_has_one_and_of_no_other(measure):
    found = measure("underscores")
    for shots in (0, 1):
        own, papers = found["underscores", shots], found[PAPER, shots]
        assert scores(own) != scores(papers)
        assert pixels(own) != pixels(papers)
    found = measure("underscores", "bolt")
    for shots in (0, 1):
        assert found["underscores", shots].pictures == found[PAPER, shots].pictures
        assert found["underscores", shots].metrics == found[PAPER, shots].metrics


def test_underscores_of_another_noun_are_another_measurement(run):
    run(variants=choices("underscores"), plan=PLAN, wanted=("metal_nut",))
    spaced = Plan(shots=(0, 1), seeds=1, map_side=SIDE, class_name="metal nut")
    _, evaluation = run(variants=choices("underscores"), plan=spaced, wanted=("metal_nut",))
    assert evaluation.taken_up == 0


@pytest.mark.parametrize("name", ["ln_post-patches", "projected-patches"])
def test_patch_tokens_change_what_references_say_and_nothing_that_prompts_say(name, measure):
    found = measure(name)
    assert (name, 0) not in found, "without references no patch is compared"
    own, papers = found[name, 1], found[PAPER, 1]
    assert [p.language_score for p in own.pictures] == [p.language_score for p in papers.pictures]
    assert scores(own) != scores(papers)
    assert pixels(own) != pixels(papers)


def test_the_size_of_maps_changes_pixel_figures_to_those_of_that_size_and_no_score(
    measure, mvtec, small_backbone, tmp_path
):
    found = measure("maps-of-240")
    own, papers = found["maps-of-240", 0], found[PAPER, 0]
    assert scores(own) == scores(papers)
    store = ResultStore(tmp_path / "results")
    for mine, theirs in zip(store.grid_maps(own.key), store.grid_maps(papers.key), strict=True):
        np.testing.assert_array_equal(mine, theirs)
    assert {name: own.metrics[name] for name in ("image_auroc", "image_aupr", "image_f1")} == {
        name: papers.metrics[name] for name in ("image_auroc", "image_aupr", "image_f1")
    }
    detector = WinClipDetector(small_backbone, "metal nut")
    for result, side in ((own, 240), (papers, SIDE)):
        masks, maps = [], []
        for picture in result.pictures:
            anomaly_map = detector.predict(read_image(mvtec / "metal_nut" / picture.path)).anomaly_map
            mask = np.zeros((60, 60), np.float32)
            mask[30:, 30:] = bool(picture.defect)
            maps.append(cv2.resize(anomaly_map, (side, side)))
            masks.append(cv2.resize(mask, (side, side)) > 0.5)
        truth, values = np.stack(masks).ravel(), np.stack(maps).ravel()
        assert result.metrics["pixel_auroc"] == pytest.approx(roc_auc_score(truth, values), abs=1e-4)
        assert result.metrics["pixel_aupr"] == pytest.approx(average_precision_score(truth, values), abs=1e-4)
    assert pixels(own) != pixels(papers)


def test_masks_that_are_seen_in_one_size_alone_leave_a_gap_in_the_table(tmp_path):
    variants = choices("maps-of-400")
    results = [a_result(variant=PAPER), a_result(variant="maps-of-400", pixel_auroc=0.8)]
    lines = write_grid(tmp_path / "grid.csv", results, variants)
    assert [(line["map_side"], line["pixel_auroc"]) for line in lines] == [("60", ""), ("400", "80.00")]
    with (tmp_path / "grid.csv").open(newline="") as file:
        assert list(csv.DictReader(file)) == lines
