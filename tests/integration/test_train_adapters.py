"""`inspector train-adapters` as a user calls it, with a small model of the real kind and real files."""

from __future__ import annotations

import argparse
import os
import signal
import threading
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.detector import load_backbone
from inspector.detector.adapters import load_adapters
from inspector.errors import UsageError
from tests.integration.small_model import register_small_model
from ui.command_line import main
from ui.train_adapters import add_arguments


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return register_small_model(tmp_path_factory.mktemp("model"))


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    """One category of MVTec AD's layout: two good pictures, two with a bright square."""
    rng = np.random.default_rng(0)
    tile = tmp_path / "data" / "tile"
    for folder in ("train/good", "test/good", "test/spot", "ground_truth/spot"):
        (tile / folder).mkdir(parents=True)
    for number in range(2):
        image = rng.integers(90, 130, (64, 64, 3)).astype(np.uint8)
        cv2.imwrite(str(tile / f"train/good/{number}.png"), image)
        cv2.imwrite(str(tile / f"test/good/{number}.png"), image)
        mask = np.zeros((64, 64), np.uint8)
        mask[10:40, 20:50] = 255
        image[mask > 0] = 250
        cv2.imwrite(str(tile / f"test/spot/{number}.png"), image)
        cv2.imwrite(str(tile / f"ground_truth/spot/{number}_mask.png"), mask)
    return tmp_path / "data"


def train(model: str, *arguments: object) -> int:
    parser = argparse.ArgumentParser()
    add_arguments(parser.add_subparsers())
    fixed = ["--model", model, "--weights", "untrained:0", "--precision", "fp32", "--device", "cpu"]
    parsed = parser.parse_args(["train-adapters", *map(str, arguments), *fixed])
    return int(parsed.command(parsed))


def test_one_command_makes_adapters_that_the_detector_accepts(model, dataset, tmp_path, capsys):
    out = tmp_path / "out"
    assert train(model, dataset, "--out", out, "--epochs", 2, "--batch-size", 3) == 0
    assert "Loss: " in capsys.readouterr().out
    backbone = load_backbone(model, "untrained:0", device="cpu", precision="fp32")
    assert load_adapters(out / "adapters.safetensors", detector="april-gan", backbone=backbone).weights.shape[0] == 3
    assert train(model, dataset, "--out", out, "--epochs", 2, "--batch-size", 3) == 0
    assert "Taken up after 4 of 4 steps." in capsys.readouterr().out
    assert train(model, dataset, "--out", out, "--epochs", 3, "--batch-size", 3) == 0
    assert "Taken up after 4 of 6 steps." in capsys.readouterr().out
    with pytest.raises(UsageError, match="another training"):
        train(model, dataset, "--out", out, "--epochs", 3, "--batch-size", 2)


def test_an_evaluation_on_the_pictures_of_the_training_says_so(model, dataset, tmp_path, capsys):
    train(model, dataset, "--out", tmp_path / "out", "--epochs", 1)
    adapters = ("--detector", "april-gan", "--adapters", str(tmp_path / "out/adapters.safetensors"))
    own = ("--model", model, "--weights", "untrained:0", "--precision", "fp32", "--shots", "0")
    assert main(["evaluate", str(dataset), *adapters, *own, "--json", str(tmp_path / "figures.json")]) == 0
    assert "all figures are too good: tile (4 of 4 pictures)" in capsys.readouterr().err
    assert "tile (4 of 4 pictures)" in (tmp_path / "figures.json").read_text()


def test_ctrl_c_keeps_what_was_trained(model, dataset, tmp_path, capsys):
    out = tmp_path / "out"

    def interrupt_when_it_trains() -> None:
        while not (out / "state.pt").exists():
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGINT)

    before = signal.getsignal(signal.SIGINT)
    interrupter = threading.Thread(target=interrupt_when_it_trains)
    interrupter.start()
    with pytest.raises(KeyboardInterrupt):
        train(model, dataset, "--out", out, "--epochs", 500, "--save-every", 1, "--detector", "sdp-plus")
    interrupter.join()
    assert signal.getsignal(signal.SIGINT) is before
    assert not (out / "adapters.safetensors").exists()
    capsys.readouterr()
    with pytest.raises(UsageError, match="another training"):
        train(model, dataset, "--out", out, "--epochs", 1, "--detector", "april-gan")
