"""A run that was broken off, and results that are no longer of the dataset that lies there now."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from inspector.errors import ImageUnreadableError
from inspector.evaluation.layouts import load_categories
from inspector.evaluation.results import CellKey
from inspector.evaluation.store import ResultStore, fingerprint_of
from tests.inspector.evaluation.runs import CountingBackbone
from tests.inspector.evaluation.small_datasets import write_visa

UNFINISHED = "*.unfinished.npz"


class InterruptedBackbone(CountingBackbone):
    """Ctrl-C comes with a picture that is judged."""

    def __init__(self, backbone, *, after: int) -> None:
        super().__init__(backbone)
        self._after = after

    def encode_pixels(self, pixels, scales=(2, 3)):
        if self.encoded == self._after:
            raise KeyboardInterrupt
        return super().encode_pixels(pixels, scales)


def test_within_a_category_a_run_goes_on_where_it_was_broken_off(run, small_backbone, tmp_path, monkeypatch):
    monkeypatch.setattr("inspector.evaluation.runner.KEPT_EVERY", 3)
    undisturbed, _ = run(folder="undisturbed", wanted=("bolt",))
    with pytest.raises(KeyboardInterrupt):
        run(wanted=("bolt",), backbone=InterruptedBackbone(small_backbone, after=1 + 4 + 8))
    assert len(list((tmp_path / "results").rglob(UNFINISHED))) == 3
    counting = CountingBackbone(small_backbone)
    results, evaluation = run(wanted=("bolt",), backbone=counting)
    assert results == undisturbed
    assert evaluation.pictures_taken_up in (6, 9)
    references = {path for result in results for path in result.references}
    assert counting.encoded == 1 + len(references) + 11 - evaluation.pictures_taken_up
    assert list((tmp_path / "results").rglob(UNFINISHED)) == []
    key = CellKey("paper", "bolt", 2, 1)
    maps = [ResultStore(tmp_path / folder).grid_maps(key) for folder in ("results", "undisturbed")]
    np.testing.assert_array_equal(*maps)


def broken_off(run, mvtec: Path) -> None:
    bad = mvtec / "bolt/test/good/004.png"  # the tenth of eleven pictures
    whole = bad.read_bytes()
    stat = bad.stat()
    bad.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ImageUnreadableError):
        run(wanted=("bolt",))
    bad.write_bytes(whole)
    assert bad.stat().st_size == stat.st_size


def test_damaged_keeping_and_that_of_other_files_are_not_taken_up(run, mvtec, tmp_path, monkeypatch):
    monkeypatch.setattr("inspector.evaluation.runner.KEPT_EVERY", 3)
    broken_off(run, mvtec)  # the repaired file is another one
    assert run(wanted=("bolt",))[1].pictures_taken_up == 0
    for path in (tmp_path / "results").rglob("2-shot*"):
        path.unlink()
    kept = tmp_path / "results/paper/bolt/2-shot-seed-0.unfinished.npz"
    kept.write_bytes(b"PK\x03\x04 cut short")
    assert run(wanted=("bolt",))[1].pictures_taken_up == 0


@pytest.mark.parametrize("damage", [lambda data: data[: len(data) // 2], lambda data: b"", lambda data: b"PK" + data])
def test_a_damaged_file_of_maps_is_measured_again(run, tmp_path, damage):
    first, _ = run(wanted=("bolt",))
    maps = tmp_path / "results/paper/bolt/2-shot-seed-0.npz"
    maps.write_bytes(damage(maps.read_bytes()))
    again, evaluation = run(wanted=("bolt",))
    assert again == first
    assert evaluation.taken_up == len(first) - 1


def changed_split(text: str) -> str:
    """One picture more to draw from, one less to judge."""
    line = next(line for line in text.splitlines() if line.startswith("candle,test,normal"))
    return text.replace(line, line.replace("test", "train"))


def changed_label(text: str) -> str:
    line = next(line for line in text.splitlines() if line.startswith("candle,test,normal"))
    image = line.split(",")[3]
    return text.replace(line, f"candle,test,anomaly,{image},{MASK}")


def changed_mask(text: str) -> str:
    return text.replace("candle/Data/Masks/Anomaly/000.png", "candle/Data/Masks/Anomaly/001.png")


MASK = "candle/Data/Masks/Anomaly/000.png"


@pytest.mark.parametrize("change", [changed_split, changed_label, changed_mask])
def test_a_changed_split_of_the_same_files_is_another_dataset(tmp_path, change):
    write_visa(tmp_path)
    split = tmp_path / "split_csv/1cls.csv"
    settings = {"variant": "paper"}
    before = fingerprint_of(settings, load_categories(tmp_path, "visa", ("candle",))[0])
    assert fingerprint_of(settings, load_categories(tmp_path, "visa", ("candle",))[0]) == before
    text = split.read_text()
    assert change(text) != text
    split.write_text(change(text))
    assert fingerprint_of(settings, load_categories(tmp_path, "visa", ("candle",))[0]) != before


def test_results_of_another_version_of_the_encoder_are_not_taken_up(run, tmp_path, monkeypatch):
    run(wanted=("bolt",))
    monkeypatch.setattr("inspector.evaluation.runner.version", lambda name: f"another {name}")
    assert run(wanted=("bolt",))[1].taken_up == 0


def test_of_few_pictures_only_draws_that_differ_are_measured(run, mvtec, tmp_path):
    for path in sorted((mvtec / "bolt/train/good").iterdir())[2:]:
        path.unlink()
    results, _ = run(wanted=("bolt",))
    assert [(r.key.shots, r.key.seed) for r in results] == [(0, 0), (2, 0)]
    assert json.loads((tmp_path / "results/paper/bolt/2-shot-seed-0.json").read_text())["references"]
