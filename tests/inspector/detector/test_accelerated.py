"""What an accelerator does differently gives the same numbers; what cannot be had is done without.

The tests marked so need CUDA and are skipped without it.
"""

from __future__ import annotations

import logging

import numpy as np
import open_clip
import pytest
import torch

from inspector.camera.factory import make_camera
from inspector.detector import ClipBackbone, WinClipDetector
from inspector.detector.cuda_graph import GraphedEncoder
from inspector.detector.preprocess import squash, squash_on
from inspector.recipe import ImagingSettings

needs_cuda = pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")


@pytest.fixture(scope="module")
def part():
    """A rendered part of 1280 × 960: fine structure, unlike noise."""
    return make_camera(ImagingSettings(camera="simulated:washer")).golden_images(1)[0]


@pytest.mark.parametrize("size", [80, 240, 1200])
def test_a_picture_resized_on_the_device_is_pillows_to_one_level(part, size):
    here = squash_on(torch.device("cpu"), part, size)[0].permute(1, 2, 0).numpy()
    difference = np.abs(here - squash(part, size).astype(np.float32))
    assert difference.max() <= 1
    assert (difference > 0).mean() < 0.25


def test_a_picture_of_the_models_size_is_taken_as_it_is(part):
    square = np.ascontiguousarray(part[:240, :240])
    assert np.array_equal(squash_on(torch.device("cpu"), square, 240)[0].permute(1, 2, 0).numpy(), square)


@pytest.mark.skipif(torch.cuda.is_available(), reason="CUDA records here")
def test_where_no_graph_can_be_recorded_pictures_are_encoded_without_one(small_backbone, images, caplog):
    encoder = GraphedEncoder(small_backbone.tower)
    pixels = small_backbone.prepare(images[:1])
    with caplog.at_level(logging.WARNING):
        image, patches, windows = encoder.encode(pixels, (2, 3))
    expected = small_backbone.tower.encode(pixels, (2, 3))
    assert torch.equal(image, expected[0])
    assert torch.equal(patches, expected[1])
    assert torch.equal(windows[3], expected[2][3])
    assert "without" in caplog.text


@needs_cuda
@pytest.mark.parametrize("precision", ["fp32", "fp16", "bf16"])
def test_cuda_gives_the_numbers_of_the_processor(small_model, small_model_name, images, precision):
    def predict(device, precision):
        tokenizer = open_clip.get_tokenizer(small_model_name)
        backbone = ClipBackbone(small_model, tokenizer=tokenizer, precision=precision, device=device)
        detector = WinClipDetector(backbone, "nut")
        detector.fit(images[:3])
        return [detector.predict(image) for image in images[3:]]

    bound = 2e-3 if precision == "fp32" else 3e-2
    for here, there in zip(predict("cpu", "fp32"), predict("cuda", precision), strict=True):
        assert there.score == pytest.approx(here.score, rel=bound)
        assert np.abs(there.grid_map - here.grid_map).max() <= bound * here.grid_map.max()


@needs_cuda
def test_a_replayed_graph_answers_each_picture_anew(small_model, small_model_name, images):
    backbone = ClipBackbone(small_model, precision="fp32", device="cuda", model_name=small_model_name)
    encoder = GraphedEncoder(backbone.tower)
    for image in images:
        pixels = backbone.prepare([image])
        given, expected = encoder.encode(pixels, (2, 3)), backbone.tower.encode(pixels, (2, 3))
        assert torch.allclose(given[0], expected[0], atol=1e-5)
        assert torch.allclose(given[2][2], expected[2][2], atol=1e-5)
