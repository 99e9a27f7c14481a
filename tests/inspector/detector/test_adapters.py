"""Adapters on disk: what fits is read, what does not is refused with the reason."""

from __future__ import annotations

import pytest
import torch

from inspector.detector.adapters import load_adapters, save_adapters
from inspector.detector.registry import make_detector
from inspector.detector.weights import sha256_of_file
from inspector.errors import AdaptersUnusableError

SHAPE = (3, 32, 64)


@pytest.fixture
def file(small_backbone, tmp_path):
    path = tmp_path / "adapters.safetensors"
    save_adapters(
        path, torch.ones(SHAPE).unbind(), torch.zeros(SHAPE[:2]).unbind(), detector="april-gan", backbone=small_backbone
    )
    return path


def test_what_was_written_is_read_with_the_files_checksum(file, small_backbone):
    adapters = load_adapters(file, detector="april-gan", backbone=small_backbone)
    assert adapters.weights.shape == SHAPE
    assert adapters.sha256 == sha256_of_file(file)
    assert not file.with_suffix(".part").exists()
    torch.testing.assert_close(adapters(0, torch.ones(2, 64)), torch.full((2, 32), 32**-0.5))


def test_the_recorded_fingerprint_names_adapters_and_weights(file, small_backbone, tmp_path):
    first = make_detector("april-gan", small_backbone, class_name="nut", adapters=file).weights_sha256
    other = tmp_path / "other.safetensors"
    save_adapters(
        other,
        torch.rand(SHAPE).unbind(),
        torch.zeros(SHAPE[:2]).unbind(),
        detector="april-gan",
        backbone=small_backbone,
    )
    second = make_detector("april-gan", small_backbone, class_name="nut", adapters=other).weights_sha256
    assert len({first, second, small_backbone.weights_sha256}) == 3


def test_the_authors_own_file_is_understood(small_backbone, tmp_path):
    path = tmp_path / "visa_pretrained.pth"
    layers = {}
    for stage in range(3):
        layers[f"fc.{stage}.weight"] = torch.full((32, 64), float(stage))
        layers[f"fc.{stage}.bias"] = torch.full((32,), 10.0 + stage)
    torch.save({"trainable_linearlayer": layers}, path)
    adapters = load_adapters(path, detector="april-gan", backbone=small_backbone)
    assert adapters.weights[2].unique().tolist() == [2.0]
    assert adapters.biases[1].unique().tolist() == [11.0]
    with pytest.raises(AdaptersUnusableError):
        load_adapters(path, detector="sdp-plus", backbone=small_backbone)


def test_a_file_that_does_not_fit_is_refused_with_the_reason(file, small_backbone, deep_backbone, tmp_path):
    def reason(path, detector="april-gan", backbone=small_backbone):
        with pytest.raises(AdaptersUnusableError) as caught:
            load_adapters(path, detector=detector, backbone=backbone)
        return str(caught.value)

    assert "trained for april-gan, not sdp-plus" in reason(file, "sdp-plus")
    assert "other weights" in reason(file, backbone=deep_backbone)
    assert "cannot be read" in reason(tmp_path / "missing.safetensors")
    assert "cannot be read" in reason(tmp_path / "missing.pth")
    damaged = tmp_path / "damaged.safetensors"
    damaged.write_bytes(file.read_bytes()[:200])
    assert "cannot be read" in reason(damaged)
    pickled = tmp_path / "pickled.pth"
    pickled.write_bytes(b"no checkpoint at all")
    assert "cannot be read" in reason(pickled)
    small = tmp_path / "small.safetensors"
    save_adapters(
        small, torch.ones(3, 8, 64).unbind(), torch.ones(3, 8).unbind(), detector="april-gan", backbone=small_backbone
    )
    assert "(3, 8, 64)" in reason(small)


@pytest.mark.parametrize("name", ["april-gan", "sdp-plus"])
def test_trained_weights_without_adapters_are_refused_before_anything_is_judged(name, small_backbone):
    with pytest.raises(AdaptersUnusableError):
        make_detector(name, small_backbone, class_name="nut")
