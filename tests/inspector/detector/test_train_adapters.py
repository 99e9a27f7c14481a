"""Adapters trained end to end: a tiny dataset on disk, a tiny model, real files."""

from __future__ import annotations

import math
import shutil
from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from inspector.detector.adapters import save_adapters, trained_on
from inspector.detector.registry import make_detector
from inspector.errors import DatasetInvalidError, UsageError
from inspector.evaluation.adapter_examples import Examples
from inspector.evaluation.adapter_losses import dice_loss, focal_loss, training_loss
from inspector.evaluation.adapter_overlap import overlap_warnings
from inspector.evaluation.layouts import load_categories
from inspector.evaluation.train_adapters import AdapterTraining, TrainingSettings, published_settings
from tests.inspector.detector.plain_language import enlarge

SETTINGS = TrainingSettings("april-gan", epochs=4, learning_rate=1e-2, batch_size=4, mosaic_rate=0.3, seed=7)


def no_matter(done: int, of: int, loss: float) -> None:
    pass


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    """Two categories in MVTec AD's layout: grey noise, and bright squares on it as defects."""
    root = tmp_path_factory.mktemp("tiny")
    rng = np.random.default_rng(0)
    for category in ("metal_nut", "tile"):
        for folder in ("train/good", "test/good", "test/spot", "ground_truth/spot"):
            (root / category / folder).mkdir(parents=True)
        for number in range(4):
            image = rng.integers(90, 130, (64, 80, 3)).astype(np.uint8)
            cv2.imwrite(str(root / category / f"train/good/{number:03}.png"), image)
            cv2.imwrite(str(root / category / f"test/good/{number:03}.png"), image[::-1])
            mask = np.zeros((64, 80), np.uint8)
            top, left = rng.integers(0, 40), rng.integers(0, 50)
            mask[top : top + 20, left : left + 25] = 255
            image[mask > 0] = (255, 250, 40)
            cv2.imwrite(str(root / category / f"test/spot/{number:03}.png"), image)
            cv2.imwrite(str(root / category / f"ground_truth/spot/{number:03}_mask.png"), mask)
    return root


@pytest.fixture
def train(dataset, small_backbone, tmp_path):
    """A training of the tiny dataset in a folder of the test."""

    def make(folder: str = "run", settings: TrainingSettings = SETTINGS, **options) -> AdapterTraining:
        options.setdefault("on_step", no_matter)
        return AdapterTraining(
            small_backbone, load_categories(dataset, "mvtec"), settings, tmp_path / folder, **options
        )

    return make


@pytest.mark.parametrize("detector", ["april-gan", "sdp-plus"])
def test_the_loss_falls_and_the_detector_finds_such_defects(detector, train, small_backbone, dataset):
    settings = TrainingSettings(detector, epochs=10, learning_rate=1e-2, batch_size=4, seed=7)
    seen = []
    training = train(settings=settings, on_step=lambda done, of, loss: seen.append((done, of)))
    path = training.run()
    assert seen == [(done, 40) for done in range(1, 41)]
    assert np.mean(training.losses[-4:]) < 0.8 * np.mean(training.losses[:4])
    judge = make_detector(detector, small_backbone, class_name="tile", adapters=path)
    image = cv2.imread(str(dataset / "tile/test/spot/000.png"))[..., ::-1]
    mask = cv2.imread(str(dataset / "tile/ground_truth/spot/000_mask.png"), cv2.IMREAD_GRAYSCALE) > 0
    anomaly_map = judge.predict(np.ascontiguousarray(image)).anomaly_map
    assert anomaly_map[mask].mean() > anomaly_map[~mask].mean() + 0.1


def test_a_training_that_was_broken_off_ends_as_one_that_was_not(train, tmp_path):
    whole = load_file(train("whole").run())

    def stop_at_six(done: int, of: int, loss: float) -> None:
        if done == 6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train("broken", on_step=stop_at_six).run()
    assert not (tmp_path / "broken" / "adapters.safetensors").exists()
    resumed = train("broken")
    assert len(resumed.losses) == 6
    seen = []
    resumed._on_step = lambda done, of, loss: seen.append(done)
    parts = load_file(resumed.run())
    assert seen == list(range(7, 17))
    for name in ("weights", "biases"):
        torch.testing.assert_close(parts[name], whole[name], rtol=0, atol=0)
    assert resumed.losses == train("whole").losses


def test_the_state_on_disk_is_never_older_than_the_interval(train, tmp_path, monkeypatch):
    training = train(save_every=5)
    saved = []
    monkeypatch.setattr(training, "_on_step", lambda done, of, loss: saved.append((tmp_path / "run/state.pt").exists()))
    training.run()
    assert saved == [False] * 4 + [True] * 12


def test_a_finished_training_is_not_repeated_and_leaves_its_losses(train, tmp_path):
    first = train().run()
    before = first.read_bytes()
    assert train(on_step=lambda *_: pytest.fail("nothing is left to train")).run().read_bytes() == before
    rows = (tmp_path / "run/losses.csv").read_text().splitlines()
    assert rows[0] == "step,loss"
    assert len(rows) == 17
    pytest.importorskip("matplotlib")
    assert (tmp_path / "run/losses.png").read_bytes().startswith(b"\x89PNG")


def test_the_state_of_another_training_is_refused(train, tmp_path):
    train().run()
    other = TrainingSettings("april-gan", epochs=4, learning_rate=1e-3, batch_size=4)
    with pytest.raises(UsageError, match="another training"):
        train(settings=other)
    (tmp_path / "run/state.pt").write_bytes(b"damaged")
    with pytest.raises(UsageError, match="cannot be read"):
        train()


def test_more_epochs_go_on_where_fewer_ended_and_fewer_are_refused(train, tmp_path):
    whole = load_file(train("whole").run())
    train("longer", settings=replace(SETTINGS, epochs=2)).run()
    longer = train("longer")
    assert (len(longer.losses), longer.steps) == (8, 16)
    for name, layers in load_file(longer.run()).items():
        torch.testing.assert_close(layers, whole[name], rtol=0, atol=0)
    with pytest.raises(UsageError, match="16 steps already"):
        train("longer", settings=replace(SETTINGS, epochs=2))


def test_a_dataset_that_was_moved_is_the_same_training(train, dataset, small_backbone, tmp_path):
    train().run()
    shutil.copytree(dataset, tmp_path / "moved")
    moved = AdapterTraining(
        small_backbone, load_categories(tmp_path / "moved", "mvtec"), SETTINGS, tmp_path / "run", on_step=no_matter
    )
    assert len(moved.losses) == moved.steps


def test_a_training_whose_loss_is_no_number_ends_with_an_error_and_no_adapters(train, tmp_path):
    training = train(settings=replace(SETTINGS, learning_rate=1e37))
    with pytest.raises(UsageError, match="no number any more in step"):
        training.run()
    assert not (tmp_path / "run/adapters.safetensors").exists()


def test_adapters_are_known_on_the_pictures_that_they_learned_from(train, dataset, tmp_path):
    path = train().run()
    assert trained_on(path).categories == ("metal_nut", "tile")
    assert path.stat().st_mode & 0o777 == (tmp_path / "run/losses.csv").stat().st_mode & 0o777
    (found,) = overlap_warnings(path, load_categories(dataset, "mvtec", ("tile",)))
    assert "tile (8 of 8 pictures)" in found
    assert "metal_nut" not in found

    shutil.copytree(dataset, tmp_path / "copy")
    for picture in (tmp_path / "copy/tile/test").rglob("*.png"):
        cv2.imwrite(str(picture), cv2.imread(str(picture)) // 2)
    (tmp_path / "copy/metal_nut").rename(tmp_path / "copy/renamed")
    known, alike = overlap_warnings(path, load_categories(tmp_path / "copy", "mvtec"))
    assert "renamed (8 of 8 pictures)" in known
    assert alike.endswith("same name: tile.")

    (tmp_path / "copy/renamed").rename(tmp_path / "elsewhere")
    (tmp_path / "copy/tile").rename(tmp_path / "copy/plate")
    assert overlap_warnings(path, load_categories(tmp_path / "copy", "mvtec")) == []


def test_adapters_that_do_not_say_what_they_learned_from_are_told_apart(small_backbone, dataset, tmp_path):
    path = tmp_path / "silent.safetensors"
    save_adapters(path, [torch.ones(32, 64)] * 3, [torch.ones(32)] * 3, detector="april-gan", backbone=small_backbone)
    published = tmp_path / "visa_pretrained.pth"
    published.write_bytes(b"of its authors")
    for file in (path, published):
        (found,) = overlap_warnings(file, load_categories(dataset, "mvtec"))
        assert "does not say what it was trained on" in found


def test_examples_are_the_test_set_with_its_masks_and_mosaics_of_one_category(dataset):
    categories = load_categories(dataset, "mvtec")
    plain = Examples(categories, side=40, mosaic_rate=0.0)
    assert len(plain) == 16
    found = [plain.example(number, np.random.default_rng(0)) for number in range(16)]
    assert {example.class_name for example in found} == {"metal_nut", "tile"}
    assert sum(example.mask.any() for example in found) == 8
    assert all(example.mask.shape == (40, 40) and example.image.shape == (64, 80, 3) for example in found)
    spot = next(example for example in found if example.mask.any())
    yellow = cv2.resize(spot.image, (40, 40), interpolation=cv2.INTER_AREA)[..., 1] > 190
    assert (yellow == (spot.mask > 0)).mean() > 0.95
    mosaics = Examples(categories, side=40, mosaic_rate=1.0)
    for seed in range(8):
        mosaic = mosaics.example(0, np.random.default_rng(seed))
        assert mosaic.image.shape == (128, 160, 3)
        yellow = cv2.resize(mosaic.image, (40, 40), interpolation=cv2.INTER_AREA)[..., 1] > 190
        assert (yellow == (mosaic.mask > 0)).mean() > 0.95


def test_a_category_without_masks_teaches_nothing(dataset):
    categories = load_categories(dataset, "mvtec")
    with pytest.raises(DatasetInvalidError, match="no masks"):
        Examples([replace(categories[0], has_masks=False)], side=40, mosaic_rate=0.0)


def test_the_losses_are_the_published_ones():
    generator = torch.Generator().manual_seed(0)
    probability = torch.rand(2, 6, 6, generator=generator)
    masks = (torch.rand(2, 6, 6, generator=generator) > 0.7).float()
    focal = []
    for p, m in zip(probability.flatten().tolist(), masks.flatten().tolist(), strict=True):
        label = min(max(m, 1e-5), 1 - 1e-5)
        true_class = label * p + (1 - label) * (1 - p) + 1e-5
        focal.append(-((1 - true_class) ** 2) * math.log(true_class))
    assert float(focal_loss(probability, masks)) == pytest.approx(np.mean(focal), rel=1e-5)
    dice = []
    for p, m in zip(probability.numpy(), masks.numpy(), strict=True):
        dice.append((2 * (p * m).sum() + 1) / (p.sum() + m.sum() + 1))
    assert float(dice_loss(probability, masks)) == pytest.approx(1 - np.mean(dice), rel=1e-5)
    logits = torch.randn(2, 9, generator=generator)
    enlarged = np.stack([enlarge(one.reshape(3, 3), 6, align_corners=True) for one in logits.numpy()])
    p = torch.from_numpy(1 / (1 + np.exp(-enlarged))).float()
    both = focal_loss(p, masks) + dice_loss(p, masks)
    assert float(training_loss([logits, logits], masks)) == pytest.approx(2 * float(both), rel=1e-5)


def test_published_settings_follow_detector_and_dataset():
    mvtec, visa = published_settings("april-gan", "mvtec"), published_settings("april-gan", "visa")
    assert (mvtec.epochs, mvtec.learning_rate, mvtec.betas, mvtec.mosaic_rate) == (3, 1e-3, (0.5, 0.999), 0.2)
    assert (visa.epochs, visa.mosaic_rate) == (15, 0.0)
    assert published_settings("sdp-plus", "mvtec").learning_rate == 1e-4
    with pytest.raises(UsageError):
        published_settings("winclip", "mvtec")
