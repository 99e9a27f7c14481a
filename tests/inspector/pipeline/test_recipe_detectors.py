"""A recipe may name another detector than WinCLIP; set-up, region and limits work the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from inspector.detector.adapters import save_adapters
from inspector.detector_settings import DETECTORS
from inspector.errors import AdaptersUnusableError, RecipeInvalidError
from inspector.fingerprints import fingerprint
from inspector.pipeline.preparation import DetectorProvider
from inspector.pipeline.region_detector import RegionDetector
from inspector.pipeline.samples import Samples
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe
from inspector.region import TileGrid
from tests.inspector.detector.conftest import SMALL_CONFIG, register

NAME = "test-recipe-detectors-80"
SETTINGS = DetectorSettings("plate", NAME, "untrained:0")
OTHERS = tuple(name for name in DETECTORS if name != "winclip")


@pytest.fixture(scope="module", autouse=True)
def small_model(tmp_path_factory):
    register(tmp_path_factory.mktemp("model"), NAME, SMALL_CONFIG)


@pytest.fixture
def plates():
    """Six plates of 60 × 90 that differ by noise, each with a dark hole in the same place."""
    rng = np.random.default_rng(5)
    made = []
    for _ in range(6):
        plate = np.full((60, 90, 3), 150, np.uint8)
        plate[20:36, 30:46] = 20
        made.append(np.clip(plate + rng.normal(0, 6, plate.shape), 0, 255).astype(np.uint8))
    return made


@pytest.fixture
def settings(tmp_path):
    """A recipe's detector settings by the detector's name, with adapters that nobody trained where it needs some."""

    def made(name: str) -> DetectorSettings:
        wanted = replace(SETTINGS, detector=name, match_radius=0 if name in ("april-gan", "spade") else None)
        if name != "sdp-plus":
            return wanted
        path = tmp_path / "adapters.safetensors"
        backbone = DetectorProvider(device="cpu", precision="fp32").load(
            SETTINGS, on_progress=lambda *_: None, cancelled=lambda: False
        )
        layers = torch.randn(3, 32, 64, generator=torch.Generator().manual_seed(0))
        save_adapters(path, layers.unbind(), layers[..., 0].unbind(), detector=name, backbone=backbone)
        return replace(wanted, adapters=str(path))

    return made


def teach(settings, plates, **imaging):
    return DetectorProvider(device="cpu", precision="fp32").teach(
        settings,
        Samples(references=tuple(plates)),
        false_reject_rate=0.05,
        imaging=ImagingSettings(**imaging),
        on_progress=lambda *_: None,
        cancelled=lambda: False,
    )


@pytest.mark.parametrize("name", OTHERS)
def test_limits_are_taught_in_the_detectors_own_units(name, settings, plates):
    taught, detector = teach(settings(name), plates[:5])
    assert taught.scores.references.shape == (5,)
    good = detector.predict(plates[5])
    assert good.score < taught.limits.reject
    assert good.grid_map.max() < 1.5 * taught.limits.map_reject
    assert taught.weights_sha256 == detector.weights_sha256


@pytest.mark.parametrize("name", ["april-gan", "patchcore", "padim", "spade"])
def test_a_missing_hole_scores_above_every_golden_sample(name, settings, plates):
    taught, detector = teach(settings(name), plates[:5])
    bad = plates[5].copy()
    bad[20:36, 30:46] = bad[0:16, 0:16]
    prediction = detector.predict(bad)
    assert prediction.score > 1.2 * taught.scores.references.max()
    if name != "patchcore":  # which compares plain surface with plain surface anywhere
        row, column = np.unravel_index(prediction.anomaly_map.argmax(), prediction.anomaly_map.shape)
        assert 14 <= row < 42
        assert 22 <= column < 54


@pytest.mark.parametrize("name", ["spade", "patchcore"])
def test_a_map_in_other_units_than_the_score_has_a_limit_of_its_own(name, settings, plates):
    taught, _ = teach(settings(name), plates[:5])
    assert taught.limits.pixel is not None
    assert taught.limits.pixel != pytest.approx(taught.limits.review, rel=0.01)


def test_a_map_in_the_units_of_the_score_has_none(settings, plates):
    assert teach(settings("padim"), plates[:5])[0].limits.pixel is None
    assert teach(settings("winclip"), plates[:5])[0].limits.pixel is None


@pytest.mark.parametrize("name", ["patchcore", "sdp"])
def test_tiles_and_variants_work_as_with_winclip(name, settings, plates):
    variants = ("flip_horizontal",) if name == "patchcore" else ()
    taught, detector = teach(replace(settings(name), variants=variants), plates[:3], tiles=TileGrid(1, 2))
    assert isinstance(detector, RegionDetector)
    assert detector.reference_count == 3
    assert taught.scores.references.shape == (3,)
    assert detector.predict(plates[4]).anomaly_map.shape == (60, 90)


def test_one_golden_sample_gives_provisional_limits(settings, plates):
    taught, _ = teach(settings("patchcore"), plates[:1])
    assert taught.limits.provisional


def test_adapters_that_are_missing_are_told_when_the_detector_is_made(plates):
    with pytest.raises(AdaptersUnusableError):
        teach(replace(SETTINGS, detector="sdp-plus"), plates[:2])


def test_a_picture_size_of_its_own_is_a_model_of_its_own(settings, plates):
    provider = DetectorProvider(device="cpu", precision="fp32")
    grids = []
    for size in (None, 112, None):
        wanted = replace(settings("spade"), image_size=size)
        detector = provider.detector(wanted, plates[:2], on_progress=lambda *_: None, cancelled=lambda: False)
        grids.append(detector.predict(plates[2]).grid_map.shape)
    assert grids == [(5, 5), (7, 7), (5, 5)]


def test_a_recipe_of_before_there_was_a_choice_keeps_its_fingerprint():
    recipe = Recipe("plates", DetectorSettings("plate"))
    before = {
        "class_name": "plate",
        "model_name": "ViT-B-16-plus-240",
        "weights": "laion400m_e31",
        "profile": "calibrated",
        "tier": "detailed",
    }
    assert recipe.model_fingerprint == fingerprint(before)
    other = Recipe("plates", DetectorSettings("plate", detector="patchcore"))
    assert other.model_fingerprint != recipe.model_fingerprint
    assert Recipe.from_json(other.to_json()).detector == other.detector


@pytest.mark.parametrize(
    "wrong",
    [
        {"detector": "magic"},
        {"detector": "padim", "match_radius": 0},
        {"detector": "padim", "variants": ("rotate_180",)},
        {"detector": "patchcore", "tier": "fast"},
        {"detector": "sdp", "defect_words": ("scratch",)},
        {"image_size": 0},
    ],
)
def test_what_a_detector_cannot_do_is_refused(wrong):
    with pytest.raises(RecipeInvalidError):
        Recipe("plates", DetectorSettings("plate", **wrong))
