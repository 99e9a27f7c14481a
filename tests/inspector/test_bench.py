"""The benchmark's own parts: what it compares with is right, and its table is whole."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from inspector.errors import UsageError
from inspector.evaluation.bench import Bench, Row
from inspector.evaluation.peer import Peer
from inspector.evaluation.plain_pass import multiply_adds, plain_encode
from tests.inspector.detector.conftest import SMALL_CONFIG, register


@pytest.fixture
def model_name(tmp_path: Path) -> str:
    return register(tmp_path, "test-bench-80", SMALL_CONFIG)


def bench(model_name: str, **options: object) -> Bench:
    rows: list[Row] = []
    return Bench(model_name=model_name, weights="untrained:0", device="cpu", repeats=1, on_row=rows.append, **options)


def test_the_plain_pass_gives_the_engines_numbers(model_name):
    from inspector.detector import load_backbone
    from inspector.detector.weights import load_model

    backbone = load_backbone(model_name, "untrained:0", device="cpu", precision="fp32")
    visual = load_model(model_name, "untrained:0")[0].visual
    pixels = torch.randn(2, 3, 80, 80)
    image, patches, windows = plain_encode(visual, pixels, (2, 3))
    embeddings = backbone.encode_pixels(pixels)
    torch.testing.assert_close(embeddings.image, image, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(embeddings.patches, patches, atol=1e-4, rtol=1e-4)
    for scale in (2, 3):
        torch.testing.assert_close(embeddings.windows[scale], windows[scale], atol=1e-4, rtol=1e-4)


def test_multiply_adds_of_the_papers_model_are_those_worked_out_by_hand():
    full = {"grid": 15, "width": 896, "layers": 12, "mlp_width": 3584}
    assert multiply_adds(**full, scales=()) / 1e9 == pytest.approx(27.2, abs=0.4)
    assert multiply_adds(**full, scales=(2, 3)) / 1e9 == pytest.approx(336.4, abs=1.5)


def test_every_section_is_measured_and_told_as_it_comes(model_name):
    told: list[Row] = []
    bench = Bench(model_name=model_name, weights="untrained:0", device="cpu", repeats=1, on_row=told.append)
    rows = bench.run()
    assert rows == told
    sections = {row.section.split(",")[0] for row in rows}
    assert sections == {
        "machine", "plain", "limit", "stages", "result", "tiers", "references", "threads", "precisions", "memory"
    }  # fmt: skip
    timed = [row for row in rows if row.p50_ms is not None and "difference" not in row.name]
    assert all(row.p50_ms > 0 for row in timed)
    assert {row.name for row in rows if row.section == "tiers"} >= {"fast", "detailed"}


@pytest.mark.parametrize(
    ("python", "words"), [(sys.executable, "no anomalib"), ("/nowhere/python", "cannot be started")]
)
def test_a_peer_that_cannot_be_measured_is_refused_with_its_reason(python, words):
    image = np.zeros((8, 8, 3), np.uint8)
    with pytest.raises(UsageError, match=words), Peer(Path(python), [image], image):
        pytest.fail("it was taken for a peer")
