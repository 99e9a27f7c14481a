"""Trained linear layers from raw tokens into the space of the prompts: what APRIL-GAN and SDP+ add to CLIP.

Kept as safetensors with what they were trained on. The files that APRIL-GAN's authors publish (torch checkpoints, read
without running code) are understood too. Those of SDP+ are not: the published code adds in place, so that its layers
were trained on tokens that hold the next block's attention besides, which nothing in such a file tells.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from pickle import UnpicklingError

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor
from torch.nn import functional

from inspector.detector.backbone import ClipBackbone
from inspector.detector.weights import first_line, sha256_of_file
from inspector.errors import AdaptersUnusableError, Detail

FORMAT = 1
METADATA_KEY = "adapters"
PUBLISHED_KEY = "trainable_linearlayer"


@dataclass(frozen=True, slots=True)
class Adapters:
    """One linear layer a stage.

    Attributes:
        weights: (stages, D, C) float32. biases: (stages, D).
        sha256: of the file's bytes.
        detector: what they were trained for: "april-gan" or "sdp-plus".
    """

    weights: Tensor
    biases: Tensor
    sha256: str
    detector: str

    def __call__(self, stage: int, patches: Tensor) -> Tensor:
        """(…, C) raw patches of a stage → (…, D) unit vectors."""
        return functional.normalize(functional.linear(patches, self.weights[stage], self.biases[stage]), dim=-1)


@dataclass(frozen=True, slots=True)
class TrainedOn:
    """What adapters have seen: names of categories, and SHA-256 of the pictures' files."""

    categories: tuple[str, ...]
    pictures: tuple[str, ...]


def save_adapters(
    path: Path,
    weights: Sequence[Tensor],
    biases: Sequence[Tensor],
    *,
    detector: str,
    backbone: ClipBackbone,
    trained_on: TrainedOn | None = None,
) -> None:
    """Writes one file, whole or not at all. Raises OSError."""
    about = {
        "format": FORMAT,
        "detector": detector,
        "model_name": backbone.model_name,
        "weights_sha256": backbone.weights_sha256,
        "image_size": backbone.image_size,
        "trained_on": None if trained_on is None else asdict(trained_on),
    }
    tensors = {
        "weights": torch.stack(list(weights)).detach().float().cpu().contiguous(),
        "biases": torch.stack(list(biases)).detach().float().cpu().contiguous(),
    }
    part = path.with_suffix(".part")
    # One entry, because several come in any order, and the same layers must have the same checksum. Written here,
    # because safetensors makes files that only their owner can read.
    part.write_bytes(save(tensors, {METADATA_KEY: json.dumps(about)}))
    part.replace(path)


def trained_on(path: Path) -> TrainedOn | None:
    """What the file says of it; None for the published files and others that say nothing, or that cannot be read."""
    try:
        with safe_open(path, framework="pt") as file:
            about = json.loads((file.metadata() or {})[METADATA_KEY])["trained_on"]
        return TrainedOn(tuple(about["categories"]), tuple(about["pictures"]))
    except (SafetensorError, OSError, KeyError, TypeError, ValueError):
        return None


def load_adapters(path: Path, *, detector: str, backbone: ClipBackbone) -> Adapters:
    """Reads what `save_adapters` or APRIL-GAN's authors wrote, onto the backbone's device.

    Raises:
        AdaptersUnusableError: no such file, damaged, for another detector, or trained on other weights.
    """
    try:
        if path.suffix == ".safetensors":
            weights, biases = _read_own(path, detector, backbone)
        else:
            weights, biases = _read_published(path, detector)
    except (SafetensorError, OSError, KeyError, ValueError, RuntimeError, UnpicklingError, EOFError) as error:
        raise AdaptersUnusableError(
            path=path, detail=Detail("it cannot be read ({error})", error=first_line(error))
        ) from error
    _check_shapes(path, weights, biases, backbone)
    device = backbone.device
    return Adapters(weights.float().to(device), biases.float().to(device), sha256_of_file(path), detector)


def _read_own(path: Path, detector: str, backbone: ClipBackbone) -> tuple[Tensor, Tensor]:
    with safe_open(path, framework="pt") as file:
        metadata = json.loads((file.metadata() or {})[METADATA_KEY])
        if metadata.get("format") != FORMAT:
            found = Detail("it has format {found}, not {wanted}", found=metadata.get("format"), wanted=FORMAT)
            raise AdaptersUnusableError(path=path, detail=found)
        if metadata["detector"] != detector:
            found = Detail("it was trained for {found}, not {wanted}", found=metadata["detector"], wanted=detector)
            raise AdaptersUnusableError(path=path, detail=found)
        if metadata["weights_sha256"] != backbone.weights_sha256:
            raise AdaptersUnusableError(path=path, detail=Detail("it was trained on other weights"))
        return file.get_tensor("weights"), file.get_tensor("biases")


def _read_published(path: Path, detector: str) -> tuple[Tensor, Tensor]:
    checkpoint = torch.load(path, map_location="cpu", weights_only=True)
    if detector != "april-gan" or not isinstance(checkpoint, dict) or PUBLISHED_KEY not in checkpoint:
        raise AdaptersUnusableError(
            path=path, detail=Detail("it holds no layers that {detector} can use", detector=detector)
        )
    layers = checkpoint[PUBLISHED_KEY]
    count = len(layers) // 2
    return (
        torch.stack([layers[f"fc.{stage}.weight"] for stage in range(count)]),
        torch.stack([layers[f"fc.{stage}.bias"] for stage in range(count)]),
    )


def _check_shapes(path: Path, weights: Tensor, biases: Tensor, backbone: ClipBackbone) -> None:
    tower = backbone.tower.weights
    wanted = (backbone.stage_count, tower.projection.shape[1], tower.width)
    if tuple(weights.shape) != wanted or tuple(biases.shape) != wanted[:2]:
        raise AdaptersUnusableError(
            path=path,
            detail=Detail(
                "its layers have shape {found}, and {model} needs {wanted}",
                found=tuple(weights.shape),
                model=backbone.model_name,
                wanted=wanted,
            ),
        )
