"""A small CLIP of the real classes: the engine's code is the same at any size, and tests stay fast."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import open_clip
import pytest
import torch
from numpy.typing import NDArray

from inspector.detector import ClipBackbone

SMALL = "test-ViT-small-80"
SMALL_CONFIG = {
    "embed_dim": 32,
    "vision_cfg": {"image_size": 80, "layers": 3, "width": 64, "head_width": 16, "patch_size": 16},
    "text_cfg": {"context_length": 77, "vocab_size": 49408, "width": 32, "heads": 2, "layers": 2},
}


def register(folder: Path, name: str, config: dict[str, object]) -> str:
    """Makes open_clip know a model config by name."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(config))
    open_clip.add_model_config(folder / f"{name}.json")
    return name


@pytest.fixture(scope="session")
def small_model_name(tmp_path_factory: pytest.TempPathFactory) -> str:
    return register(tmp_path_factory.mktemp("models"), SMALL, SMALL_CONFIG)


@pytest.fixture(scope="session")
def small_model(small_model_name: str) -> torch.nn.Module:
    torch.manual_seed(1)
    return open_clip.create_model(small_model_name, pretrained=None, load_weights=False).eval()


@pytest.fixture(scope="session")
def small_backbone(small_model: torch.nn.Module, small_model_name: str) -> ClipBackbone:
    return ClipBackbone(
        small_model,
        tokenizer=open_clip.get_tokenizer(small_model_name),
        model_name=small_model_name,
        precision="fp32",
        device="cpu",
    )


@pytest.fixture(scope="session")
def deep_model_name(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Eight blocks, so that its four stages have two each; OpenAI's activation."""
    vision = {**SMALL_CONFIG["vision_cfg"], "layers": 8}
    return register(
        tmp_path_factory.mktemp("models"),
        "test-ViT-deep-80",
        {**SMALL_CONFIG, "vision_cfg": vision, "quick_gelu": True},
    )


@pytest.fixture(scope="session")
def deep_model(deep_model_name: str) -> torch.nn.Module:
    torch.manual_seed(2)
    return open_clip.create_model(deep_model_name, pretrained=None, load_weights=False).eval()


@pytest.fixture(scope="session")
def deep_backbone(deep_model: torch.nn.Module, deep_model_name: str) -> ClipBackbone:
    return ClipBackbone(
        deep_model,
        tokenizer=open_clip.get_tokenizer(deep_model_name),
        model_name=deep_model_name,
        precision="fp32",
        device="cpu",
    )


@pytest.fixture
def images() -> list[NDArray[np.uint8]]:
    """Six different pictures of 60 × 90 with structure at several scales."""
    rng = np.random.default_rng(7)
    coarse = rng.integers(0, 256, (6, 6, 9, 3)).astype(np.uint8)
    pictures = np.kron(coarse, np.ones((1, 10, 10, 1), np.uint8))
    noise = rng.integers(0, 40, pictures.shape).astype(np.uint8)
    return [np.ascontiguousarray(picture) for picture in np.maximum(pictures, noise)]
