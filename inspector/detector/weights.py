"""Which weights, where they are, and their fingerprint: a tag, a file, or `untrained:SEED`."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from inspector.detector.lean_import import open_clip
from inspector.detector.weights_download import OnFetched, fetch
from inspector.errors import Detail, UnsupportedModelError, UsageError, WeightsDamagedError, WeightsUnavailableError
from inspector.recipe import UNTRAINED

PLAIN_CONFIG = {"embed_dim", "vision_cfg", "text_cfg", "quick_gelu"}
LARGEST_SEED = 2**63 - 1
FILE_SUFFIXES = (".safetensors", ".bin", ".pt", ".pth")


@dataclass(frozen=True, slots=True)
class WeightsRecord:
    """What was really loaded.

    Attributes:
        name: as asked for: tag, path or "untrained:SEED".
        sha256: of the file's bytes; of untrained weights, of the seed and sampled parameters. Recorded instead of
            the tag, because one tag has meant different files over time.
        untrained: random weights: score and map then come from the references alone.
    """

    name: str
    sha256: str
    untrained: bool = False
    path: Path | None = None


def weights_folder() -> Path:
    """Where weights files are looked for and may be put by hand (INSPECTOR_WEIGHTS_DIR wins)."""
    chosen = os.environ.get("INSPECTOR_WEIGHTS_DIR")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("inspector", appauthor=False)) / "weights"


def load_model(
    model_name: str, weights: str, on_fetched: OnFetched | None = None, *, image_size: int | None = None
) -> tuple[nn.Module, WeightsRecord]:
    """The open_clip model with these weights, in float32 on the CPU.

    A file's tensors are mapped, not read: what is never used never comes into memory. Of untrained weights only the
    image tower is made (`visual`); `load_text_model` makes the rest when prompts are wanted.

    `image_size`: side in pixels, another than the model's own; positions are then interpolated, as open_clip does.

    Raises:
        UnsupportedModelError: open_clip does not know the model.
        WeightsUnavailableError: neither here nor to be fetched.
        WeightsDamagedError: the file is not one of this model.
    """
    if model_name not in open_clip.list_models():
        raise UnsupportedModelError(model=model_name, detail=Detail("open_clip has no model of this name"))
    if weights.startswith(UNTRAINED):
        return _untrained_vision(model_name, weights, image_size)
    path = find_weights(model_name, weights, on_fetched)
    model = _model_from_file(model_name, path, image_size)
    for name, value in _normalisation(model_name, weights).items():
        setattr(model.visual, name, value)
    return model, WeightsRecord(weights, sha256_of_file(path), path=path)


def load_text_model(model_name: str, record: WeightsRecord) -> nn.Module:
    """The model again, for its text tower, with the weights that `record` names."""
    if record.path is not None:
        return _model_from_file(model_name, record.path)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(_seed(record.name))
        return _new_model(model_name)


def find_weights(model_name: str, weights: str, on_fetched: OnFetched | None = None) -> Path:
    """The file of these weights, fetched with a progress bar (and taken up again where it broke off) if need be."""
    as_path = Path(weights).expanduser()
    if as_path.is_file():
        return as_path
    if _is_path(weights):
        raise _unavailable(model_name, weights, Detail("no such file"))
    for suffix in FILE_SUFFIXES:
        placed = weights_folder() / f"{model_name}-{weights}{suffix}"
        if placed.is_file():
            return placed
    known = open_clip.list_pretrained_tags_by_model(model_name)
    if weights not in known:
        names = ", ".join(known) or Detail("none")
        raise _unavailable(model_name, weights, Detail("no such tag; known: {known}", known=names))
    try:
        return fetch(
            open_clip.pretrained.get_pretrained_cfg(model_name, weights),
            weights_folder() / f"{model_name}-{weights}.bin",
            on_fetched,
        )
    except Exception as error:  # every network library below raises its own kind; all mean the same to the user
        raise _unavailable(model_name, weights, first_line(error)) from error


def sha256_of_file(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sha256_of_parameters(model: nn.Module, label: str) -> str:
    """Fingerprint of weights that came from no file: the label and every parameter's bytes."""
    digest = hashlib.sha256(label.encode())
    for name, parameter in sorted(model.state_dict().items()):
        digest.update(f"{name}{tuple(parameter.shape)}{parameter.dtype}".encode())
        digest.update(parameter.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().data)
    return digest.hexdigest()


def _model_from_file(model_name: str, path: Path, image_size: int | None = None) -> nn.Module:
    config = _config(model_name, image_size)
    try:
        state = _map_state_dict(path)
        if config.keys() <= PLAIN_CONFIG:
            with torch.device("meta"):
                model: nn.Module = open_clip.CLIP(**config)
            if image_size is not None:
                open_clip.model.resize_pos_embed(state, model)
            wanted = model.state_dict()
            if state.keys() == wanted.keys() and all(state[name].shape == wanted[name].shape for name in wanted):
                model.load_state_dict(state, assign=True)
                return model.eval()
        # Another layout (positions of another grid, a converted checkpoint): open_clip knows how to fit it.
        model = _new_model(model_name, image_size)
        open_clip.load_checkpoint(model, str(path))
        return model
    except Exception as error:  # torch, safetensors and zipfile each raise their own kinds for a damaged file
        raise WeightsDamagedError(path=path, model=model_name, detail=first_line(error)) from error


def _normalisation(model_name: str, weights: str) -> dict[str, tuple[float, float, float]]:
    """Mean and standard deviation that a tag's weights were trained with, where they are not CLIP's own."""
    config = open_clip.pretrained.get_pretrained_cfg(model_name, weights) or {}
    return {f"image_{name}": config[name] for name in ("mean", "std") if name in config}


def _map_state_dict(path: Path) -> dict[str, Tensor]:
    """The file's tensors, memory-mapped where its format allows."""
    if path.suffix == ".safetensors":
        return load_file(path)
    try:
        checkpoint = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
    except RuntimeError:  # not a zip file: saved by an old torch
        checkpoint = torch.load(path, map_location="cpu", weights_only=True)
    state = checkpoint.get("state_dict", checkpoint)
    return {name.removeprefix("module."): tensor for name, tensor in state.items()}


def _seed(weights: str) -> int:
    seed = weights.removeprefix(UNTRAINED)
    if not seed.isdecimal() or int(seed) > LARGEST_SEED:
        raise UsageError(
            detail=Detail(
                "The seed of {weights!r} is not a whole number up to {largest}.", weights=weights, largest=LARGEST_SEED
            ),
            hint=Detail("Use untrained:0."),
        )
    return int(seed)


def _untrained_vision(model_name: str, weights: str, image_size: int | None) -> tuple[nn.Module, WeightsRecord]:
    """A module with the image tower alone: open_clip draws it before the text tower, so the numbers are the same."""
    config = _config(model_name, image_size)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(_seed(weights))
        quick = config.get("quick_gelu", False)
        visual = open_clip.model._build_vision_tower(config["embed_dim"], config["vision_cfg"], quick_gelu=quick)
    model = nn.Module()
    model.add_module("visual", visual.eval())
    # The last parameters drawn depend on all the draws before them: enough to tell another generator apart.
    sample = nn.Module()
    for name in ("proj", "conv1"):
        part = getattr(visual, name, None)
        if isinstance(part, nn.Parameter):
            sample.register_parameter(name, part)
        elif isinstance(part, nn.Module):
            sample.add_module(name, part)
    return model, WeightsRecord(weights, sha256_of_parameters(sample, f"{model_name}|{weights}"), untrained=True)


def _config(model_name: str, image_size: int | None) -> dict[str, Any]:
    config: dict[str, Any] = open_clip.get_model_config(model_name)
    if image_size is not None:
        config["vision_cfg"]["image_size"] = image_size  # open_clip hands out a copy
    return config


def _new_model(model_name: str, image_size: int | None = None) -> nn.Module:
    with _without_warning_of_random_weights():
        model: nn.Module = open_clip.create_model(
            model_name, pretrained=None, load_weights=False, force_image_size=image_size
        )
        return model.eval()


@contextmanager
def _without_warning_of_random_weights() -> Iterator[None]:
    """open_clip warns on the root logger that weights are random, which here is meant."""

    def unwanted(record: logging.LogRecord) -> bool:
        return "No pretrained weights loaded" not in record.getMessage()

    root = logging.getLogger()
    root.addFilter(unwanted)
    try:
        yield
    finally:
        root.removeFilter(unwanted)


def _unavailable(model_name: str, weights: str, detail: str) -> WeightsUnavailableError:
    config = open_clip.pretrained.get_pretrained_cfg(model_name, weights) or {}
    hub = config.get("hf_hub", "").rstrip("/")
    if hub:
        source = Detail("'open_clip_pytorch_model.bin' of {address}", address=f"huggingface.co/{hub}")
    else:
        source = config.get("url") or Detail("the weights file")
    is_path = _is_path(weights)
    target = Path(weights).expanduser() if is_path else weights_folder() / f"{model_name}-{weights}.bin"
    return WeightsUnavailableError(weights=weights, model=model_name, detail=detail, source=source, target=target)


def _is_path(weights: str) -> bool:
    path = Path(weights)
    return path.suffix in FILE_SUFFIXES or len(path.parts) > 1


def first_line(error: BaseException) -> str:
    """What a library's error says, short enough for one line."""
    text = str(error).strip() or type(error).__name__
    return text.splitlines()[0][:200].rstrip(".")
