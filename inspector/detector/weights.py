"""Which weights, where they are, and their fingerprint: a tag, a file, or `untrained:SEED`."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import open_clip
import platformdirs
import torch
from open_clip.pretrained import download_pretrained, get_pretrained_cfg
from torch import nn

from inspector.errors import UnsupportedModelError, WeightsDamagedError, WeightsUnavailableError

UNTRAINED = "untrained:"
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


def load_model(model_name: str, weights: str) -> tuple[nn.Module, WeightsRecord]:
    """Builds the open_clip model with these weights, in float32 on the CPU.

    Raises:
        UnsupportedModelError: open_clip does not know the model.
        WeightsUnavailableError: neither here nor to be fetched.
        WeightsDamagedError: the file is not one of this model.
    """
    if model_name not in open_clip.list_models():
        raise UnsupportedModelError(model=model_name, detail="open_clip has no model of this name")
    if weights.startswith(UNTRAINED):
        return _untrained_model(model_name, weights)
    path = find_weights(model_name, weights)
    model = _new_model(model_name)
    try:
        open_clip.load_checkpoint(model, str(path))
    except Exception as error:  # torch, safetensors and zipfile each raise their own kinds for a damaged file
        raise WeightsDamagedError(path=path, model=model_name, detail=_first_line(error)) from error
    return model, WeightsRecord(weights, sha256_of_file(path), path=path)


def find_weights(model_name: str, weights: str) -> Path:
    """The file of these weights, fetched with a progress bar (and taken up again where it broke off) if need be."""
    as_path = Path(weights).expanduser()
    if as_path.is_file():
        return as_path
    if as_path.suffix in FILE_SUFFIXES or len(as_path.parts) > 1:
        raise _unavailable(model_name, weights, "no such file")
    for suffix in FILE_SUFFIXES:
        placed = weights_folder() / f"{model_name}-{weights}{suffix}"
        if placed.is_file():
            return placed
    known = open_clip.list_pretrained_tags_by_model(model_name)
    if weights not in known:
        raise _unavailable(model_name, weights, f"no such tag; known: {', '.join(known) or 'none'}")
    try:
        return Path(download_pretrained(get_pretrained_cfg(model_name, weights)))
    except Exception as error:  # every network library below raises its own kind; all mean the same to the user
        raise _unavailable(model_name, weights, _first_line(error)) from error


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


def _untrained_model(model_name: str, weights: str) -> tuple[nn.Module, WeightsRecord]:
    seed = weights.removeprefix(UNTRAINED)
    if not seed.isdecimal():
        raise _unavailable(model_name, weights, "the seed after 'untrained:' must be a whole number")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(int(seed))
        model = _new_model(model_name)
    # The last parameters drawn depend on all the draws before them: enough to tell another generator apart.
    sample = nn.Module()
    for name in ("proj", "conv1"):
        part = getattr(model.visual, name, None)
        if isinstance(part, nn.Parameter):
            sample.register_parameter(name, part)
        elif isinstance(part, nn.Module):
            sample.add_module(name, part)
    return model, WeightsRecord(weights, sha256_of_parameters(sample, f"{model_name}|{weights}"), untrained=True)


def _new_model(model_name: str) -> nn.Module:
    with _without_warning_of_random_weights():
        model: nn.Module = open_clip.create_model(model_name, pretrained=None, load_weights=False)
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
    config = get_pretrained_cfg(model_name, weights) or {}
    hub = config.get("hf_hub", "").rstrip("/")
    source = (
        f"'open_clip_pytorch_model.bin' of huggingface.co/{hub}" if hub else config.get("url") or "the weights file"
    )
    target = weights_folder() / f"{model_name}-{Path(weights).stem if hub == '' else weights}.bin"
    return WeightsUnavailableError(weights=weights, model=model_name, detail=detail, source=source, target=target)


def _first_line(error: BaseException) -> str:
    text = str(error).strip() or type(error).__name__
    return text.splitlines()[0][:200].rstrip(".")
