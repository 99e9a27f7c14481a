"""What each detector sees of the same drawn defects, with a small model of the real kind."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inspector.detector_settings import DetectorSettings
from inspector.errors import NoReferencesError
from inspector.pipeline.detector_comparison import candidates
from inspector.pipeline.preparation import DetectorProvider
from inspector.pipeline.setup_checks import SetupChecks
from inspector.pipeline.thread import StoppedEarly
from inspector.recipe import Recipe
from tests.inspector.detector.conftest import SMALL_CONFIG, register

NAME = "test-detector-comparison-80"
SETTINGS = DetectorSettings("plate", NAME, "untrained:0", match_radius=0)


@pytest.fixture(scope="module", autouse=True)
def small_model(tmp_path_factory):
    register(tmp_path_factory.mktemp("model"), NAME, SMALL_CONFIG)


@pytest.fixture
def plates():
    """Four plates of 240 × 360 that differ by noise."""
    rng = np.random.default_rng(5)
    base = np.kron(rng.integers(60, 200, (6, 9, 3)), np.ones((40, 40, 1)))
    return [np.clip(base + rng.normal(0, 6, base.shape), 0, 255).astype(np.uint8) for _ in range(4)]


def checks(plates, *, cancelled=lambda: False, **changes):
    provider = DetectorProvider(device="cpu", precision="fp32")
    recipe = Recipe("plates", replace(SETTINGS, **changes))
    return SetupChecks(provider, recipe, plates, lambda *_: None, cancelled)


def test_every_detector_that_needs_nothing_more_judges_the_same_drawn_defects(plates):
    found = checks(plates, tier="fast").compare_detectors()
    assert [sight.detector for sight in found] == ["winclip", "sdp", "april-gan", "patchcore", "padim", "spade"]
    assert {sight.drawn for sight in found} == {15}
    seen = {sight.detector: sight.seen for sight in found}
    assert min(seen["winclip"], seen["patchcore"], seen["padim"]) >= 5, "the largest ones are plain"
    assert seen["sdp"] < seen["padim"], "words of an untrained model see nothing"
    again = checks(plates, detector="padim", match_radius=None).compare_detectors()
    assert next(sight.seen for sight in again if sight.detector == "padim") == seen["padim"]


def test_trained_layers_are_compared_only_for_the_detector_that_they_were_given_for():
    trained = replace(SETTINGS, weights="laion400m_e31")
    assert {c.detector for c in candidates(trained)} == {"winclip", "sdp", "patchcore", "padim", "spade"}
    adapted = replace(trained, detector="april-gan", adapters="layers.safetensors")
    found = {c.detector: c for c in candidates(adapted)}
    assert found["april-gan"] == adapted
    assert "sdp-plus" not in found
    assert not any(c.fault for c in found.values())


def test_one_golden_sample_is_too_few(plates):
    with pytest.raises(NoReferencesError):
        checks(plates[:1]).compare_detectors()


def test_a_comparison_that_is_not_wanted_any_more_ends(plates):
    with pytest.raises(StoppedEarly):
        checks(plates, cancelled=lambda: True).compare_detectors()
