"""Benchmarks and own pictures as they lie on disk."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inspector.errors import DatasetInvalidError
from inspector.evaluation.datasets import Category, read_part, squashed
from inspector.evaluation.layouts import load_categories
from tests.inspector.evaluation.small_datasets import (
    BAD,
    GOOD,
    TRAIN,
    write_folders,
    write_loco,
    write_mvtec_3d,
    write_visa,
)


def counts(category: Category) -> tuple[int, int, int]:
    """Pictures to draw from, good and defective ones to judge."""
    good = [picture for picture in category.test if not picture.defect]
    return len(category.train), len(good), len(category.test) - len(good)


def test_mvtec_ad_gives_each_category_with_a_mask_for_every_defective_picture(mvtec):
    bolt, nut = load_categories(mvtec, "mvtec")
    assert (bolt.name, nut.name) == ("bolt", "metal_nut")
    assert counts(bolt) == (TRAIN, GOOD, BAD)
    assert bolt.has_masks
    assert {picture.defect for picture in bolt.test} == {"", "broken"}
    part = read_part(bolt.test[0], with_mask=True)
    assert part.mask is not None
    assert part.mask.sum() == 900
    assert part.mask[45, 45]


def test_one_category_can_be_the_dataset_and_some_can_be_chosen(mvtec):
    assert [c.name for c in load_categories(mvtec / "bolt", "mvtec")] == ["bolt"]
    assert [c.name for c in load_categories(mvtec, "mvtec", ("metal_nut",))] == ["metal_nut"]
    with pytest.raises(DatasetInvalidError, match=r"no category screw .there are bolt, metal_nut"):
        load_categories(mvtec, "mvtec", ("screw",))


def test_of_3d_ad_the_colour_pictures_are_taken_and_validation_is_left_alone(tmp_path):
    write_mvtec_3d(tmp_path / "bagel")
    (bagel,) = load_categories(tmp_path, "mvtec")
    assert counts(bagel) == (3, 2, 1)
    assert all("rgb" in path.parts for path in (*bagel.train, *(p.path for p in bagel.test)))
    hole = next(picture for picture in bagel.test if picture.defect)
    assert hole.masks[0].parent.name == "gt"


def test_of_loco_ad_all_masks_of_a_picture_are_one_whatever_their_grey(tmp_path):
    write_loco(tmp_path / "juice")
    (juice,) = load_categories(tmp_path, "mvtec")
    broken = next(picture for picture in juice.test if picture.defect)
    assert len(broken.masks) == 2
    mask = read_part(broken, with_mask=True).mask
    assert mask is not None
    assert mask.sum() == 2 * 900


def test_visa_follows_its_split_file(tmp_path):
    write_visa(tmp_path)
    candle, pcb1 = load_categories(tmp_path, "visa")
    assert (candle.name, pcb1.name) == ("candle", "pcb1")
    assert counts(candle) == (4, 2, 2)
    broken = next(picture for picture in candle.test if picture.defect)
    part = read_part(broken, with_mask=True)
    assert part.mask is not None
    mask = squashed(part.mask, 240)
    assert mask.shape == (240, 240)
    assert mask.mean() == pytest.approx(0.25, abs=0.01)


def test_own_good_pictures_are_split_so_that_no_reference_is_judged(tmp_path):
    write_folders(tmp_path)
    (own,) = load_categories(tmp_path, "folders")
    assert counts(own) == (3, 9, 4)
    assert not set(own.train) & {picture.path for picture in own.test}
    assert not own.has_masks
    assert load_categories(tmp_path, "folders")[0].train == own.train
    (tmp_path / "good" / "0.png").rename(tmp_path / "moved.png")
    (tmp_path / "references").mkdir()
    (tmp_path / "moved.png").rename(tmp_path / "references" / "0.png")
    assert counts(load_categories(tmp_path, "folders")[0]) == (1, 11, 4)


def test_own_masks_are_found_by_name(tmp_path):
    write_folders(tmp_path, masks=True)
    (own,) = load_categories(tmp_path, "folders")
    assert own.has_masks
    assert all(len(picture.masks) == 1 for picture in own.test if picture.defect)


def damage_mask_missing(bolt: Path) -> None:
    (bolt / "ground_truth/broken/002_mask.png").unlink()


def damage_mask_size(bolt: Path) -> None:
    Image.fromarray(np.zeros((60, 61), np.uint8)).save(bolt / "ground_truth/broken/002_mask.png")


def damage_no_good(bolt: Path) -> None:
    shutil.rmtree(bolt / "test/good")


def damage_no_bad(bolt: Path) -> None:
    shutil.rmtree(bolt / "test/broken")


def damage_no_train(bolt: Path) -> None:
    shutil.rmtree(bolt / "train/good")


def damage_file(bolt: Path) -> None:
    (bolt / "test/good/001.png").write_text("no picture")


def damage_mask_empty(bolt: Path) -> None:
    Image.fromarray(np.zeros((60, 60), np.uint8)).save(bolt / "ground_truth/broken/002_mask.png")


def damage_mask_full(bolt: Path) -> None:
    Image.fromarray(np.full((60, 60), 255, np.uint8)).save(bolt / "ground_truth/broken/002_mask.png")


def damage_mask_cut_short(bolt: Path) -> None:
    path = bolt / "ground_truth/broken/002_mask.png"
    Image.fromarray(np.random.default_rng(0).integers(0, 9, (60, 60), np.uint8)).save(path)
    path.write_bytes(path.read_bytes()[:900])


def damage_no_masks(bolt: Path) -> None:
    shutil.rmtree(bolt / "ground_truth")


def damage_train_not_unpacked(bolt: Path) -> None:
    shutil.rmtree(bolt / "train")


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (damage_mask_empty, "002_mask.png marks no pixel"),
        (damage_mask_full, "002_mask.png marks every pixel"),
        (damage_mask_cut_short, "002_mask.png is no readable image"),
        (damage_no_masks, "'bolt' has no masks: ground_truth/ is missing"),
        (damage_train_not_unpacked, "'bolt' has no good pictures to draw"),
        (damage_mask_missing, "'bolt' has no mask for 1 of 5 defective pictures, such as .*002.png"),
        (damage_mask_size, "002_mask.png has 61 × 60 pixels, its picture 60 × 60"),
        (damage_no_good, "'bolt' has no good pictures to judge"),
        (damage_no_bad, "'bolt' has no defective pictures to judge"),
        (damage_no_train, "'bolt' has no good pictures to draw"),
        (damage_file, "test/good/001.png is no readable image"),
    ],
)
def test_what_is_wrong_with_a_dataset_is_said_before_anything_is_measured(mvtec, damage, words):
    damage(mvtec / "bolt")
    with pytest.raises(DatasetInvalidError, match=words):
        load_categories(mvtec, "mvtec")


def test_the_folder_one_stands_in_can_be_the_dataset(mvtec, tmp_path, monkeypatch):
    monkeypatch.chdir(mvtec / "bolt")
    assert [c.name for c in load_categories(Path("."), "mvtec")] == ["bolt"]
    write_folders(tmp_path / "washer")
    monkeypatch.chdir(tmp_path / "washer")
    assert [c.name for c in load_categories(Path("."), "folders")] == ["washer"]


def test_a_category_that_is_the_dataset_is_not_taken_for_another(mvtec, tmp_path):
    write_folders(tmp_path / "washer")
    with pytest.raises(DatasetInvalidError, match=r"no category screw .there are bolt"):
        load_categories(mvtec / "bolt", "mvtec", ("screw",))
    with pytest.raises(DatasetInvalidError, match=r"no category screw .there are washer"):
        load_categories(tmp_path / "washer", "folders", ("screw",))


def test_own_parts_without_good_ones_are_not_passed_over(tmp_path):
    write_folders(tmp_path / "washer")
    write_folders(tmp_path / "screw")
    shutil.rmtree(tmp_path / "screw/good")
    with pytest.raises(DatasetInvalidError, match="'screw' needs at least 4 good pictures"):
        load_categories(tmp_path, "folders")


def test_too_few_own_good_pictures_say_how_many_are_needed(tmp_path):
    write_folders(tmp_path, good=3)
    with pytest.raises(DatasetInvalidError, match="needs at least 4 good pictures, or references/"):
        load_categories(tmp_path, "folders")


def test_two_own_masks_of_one_picture_are_refused(tmp_path):
    write_folders(tmp_path, masks=True)
    shutil.copy(tmp_path / "masks/0.png", tmp_path / "masks/0_mask.png")
    with pytest.raises(DatasetInvalidError, match=r"0\.png and .*0_mask\.png are both masks of 0"):
        load_categories(tmp_path, "folders")


def test_a_folder_of_another_layout_says_what_is_wanted(mvtec, tmp_path):
    with pytest.raises(DatasetInvalidError, match="split_csv"):
        load_categories(mvtec, "visa")
    with pytest.raises(DatasetInvalidError, match="holds no category"):
        load_categories(mvtec, "folders")
    with pytest.raises(DatasetInvalidError, match="no such folder"):
        load_categories(tmp_path / "nowhere", "mvtec")


def test_many_broken_files_are_counted_and_a_few_are_named(mvtec):
    for path in (mvtec / "bolt/train/good").iterdir():
        path.write_bytes(b"")
    with pytest.raises(DatasetInvalidError, match=r"000\.png is no readable image; .* and 3 more"):
        load_categories(mvtec, "mvtec")


def test_a_picture_stored_sideways_fits_its_mask(mvtec):
    bolt = mvtec / "bolt"
    exif = Image.Exif()
    exif[274] = 6
    turned = bolt / "test/broken/000.png"
    with Image.open(turned) as image:
        image.resize((60, 40)).save(turned, exif=exif)
    mask = np.zeros((60, 40), np.uint8)
    mask[50:] = 255
    Image.fromarray(mask).save(bolt / "ground_truth/broken/000_mask.png")
    load_categories(mvtec, "mvtec")
