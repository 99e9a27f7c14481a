"""Golden samples are encoded once, not at every start."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inspector.pipeline import encoded_references
from inspector.pipeline.preparation import DetectorProvider
from inspector.recipe import DetectorSettings
from tests.inspector.detector.conftest import SMALL_CONFIG, register


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    name = register(tmp_path_factory.mktemp("model"), "test-encoded-80", SMALL_CONFIG)
    return DetectorSettings("nut", name, "untrained:0")


@pytest.fixture
def goldens():
    rng = np.random.default_rng(3)
    return [rng.integers(0, 256, (40, 60, 3)).astype(np.uint8) for _ in range(4)]


class Start:
    """What one start of the station did."""

    def __init__(self, folder, settings, images):
        self.stages: list[str] = []
        provider = DetectorProvider(device="cpu", precision="fp32", encoded_folder=folder)
        self.detector = provider.detector(
            settings,
            images,
            on_progress=lambda done, of, stage: self.stages.append(stage),
            cancelled=lambda: False,
        )

    @property
    def encoded(self) -> bool:
        return "references" in self.stages


def test_the_second_start_encodes_nothing_and_judges_the_same(tmp_path, settings, goldens):
    first, second = (Start(tmp_path, settings, goldens[:3]) for _ in range(2))
    assert first.encoded
    assert not second.encoded
    assert second.detector.predict(goldens[3]).score == first.detector.predict(goldens[3]).score
    assert second.detector.leave_one_out().scores == pytest.approx(first.detector.leave_one_out().scores)


def test_another_sample_order_or_weights_are_encoded_anew(tmp_path, settings, goldens):
    assert Start(tmp_path, settings, goldens[:3]).encoded
    assert Start(tmp_path, settings, goldens[1:4]).encoded
    reordered = Start(tmp_path, settings, goldens[2::-1])
    assert reordered.encoded, "the nearest reference is told by its number"
    other = DetectorSettings("nut", settings.model_name, "untrained:1")
    assert Start(tmp_path, other, goldens[:3]).encoded


def test_a_damaged_file_is_made_again(tmp_path, settings, goldens):
    Start(tmp_path, settings, goldens[:3])
    (file,) = (tmp_path / "references").glob("*.safetensors")
    file.write_bytes(b"damaged")
    assert Start(tmp_path, settings, goldens[:3]).encoded
    assert not Start(tmp_path, settings, goldens[:3]).encoded


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path, settings, goldens):
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert Start(blocked / "encoded", settings, goldens[:2]).detector.reference_count == 2


def test_the_sets_used_last_are_kept_within_bounds(tmp_path, settings, goldens, monkeypatch):
    Start(tmp_path, settings, goldens[:1])
    (first,) = (tmp_path / "references").glob("*.safetensors")
    monkeypatch.setattr(encoded_references, "KEPT_BYTES", int(3.5 * first.stat().st_size))
    for number in range(5):
        changed = goldens[0].copy()
        changed[0, 0] = number
        Start(tmp_path, settings, [changed])
    assert len(list((tmp_path / "references").glob("*.safetensors"))) == 3
    assert not first.exists()


def test_one_file_of_weights_read_as_two_models_is_encoded_for_each(tmp_path, settings, goldens, tmp_path_factory):
    other = register(tmp_path_factory.mktemp("model"), "test-encoded-quick-80", SMALL_CONFIG | {"quick_gelu": True})
    Start(tmp_path, settings, goldens[:2])
    assert Start(tmp_path, replace(settings, model_name=other), goldens[:2]).encoded
