"""Text vectors, kept by weights and prompts: in memory, and on disk where there is a folder for them.

Encoding 242 prompts takes seconds and the text tower's memory; their two vectors take five kilobytes.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from inspector.detector.prompts import prompt_set_hash, text_vector
from inspector.recipe import fingerprint

Combine = Callable[[Tensor], Tensor]


class TextVectors:
    """(2, D) unit vectors of a normal and an abnormal prompt list, normal first.

    Args:
        encode: raw text embeddings (n, D) of prompts.
        weights_sha256, model_name: of what encodes; one file of weights can be read as more than one model.

    Attributes:
        folder: None keeps nothing on disk. The files only save time: one that is damaged is made again, and one that
            cannot be written is left out.
    """

    def __init__(
        self, encode: Callable[[list[str]], Tensor], weights_sha256: Callable[[], str], model_name: str
    ) -> None:
        self._encode = encode
        self._model_name = model_name
        self._weights_sha256 = weights_sha256
        self._known: dict[tuple[str | bool, ...], Tensor] = {}
        self.folder: Path | None = None

    def get(
        self, normal: list[str], abnormal: list[str], *, normalise_each: bool = True, combine: Combine | None = None
    ) -> Tensor:
        """From memory, from disk, or encoded now.

        `combine` makes one unit vector (D,) of a list's raw embeddings (n, D) in place of `text_vector`; its name is
        part of what the vectors are kept by.
        """
        key: tuple[str | bool, ...] = (prompt_set_hash(normal, abnormal), normalise_each)
        if combine is None:
            combine = partial(text_vector, normalise_each=normalise_each)
        else:
            key = (*key, combine.__name__)
        if key not in self._known:
            path = None
            if self.folder is not None:
                path = self.folder / f"text-{fingerprint([self._model_name, self._weights_sha256(), *key])}.safetensors"
            vectors = None if path is None else _read(path)
            if vectors is None:
                encoded = self._encode([*normal, *abnormal])
                parts = (encoded[: len(normal)], encoded[len(normal) :])
                vectors = torch.stack([combine(part) for part in parts])
                if path is not None:
                    _write(path, vectors)
            self._known[key] = vectors
        return self._known[key]


def _read(path: Path) -> Tensor | None:
    if not path.is_file():
        return None
    with contextlib.suppress(SafetensorError, OSError, KeyError):
        return load_file(path)["vectors"]
    return None


def _write(path: Path, vectors: Tensor) -> None:
    partial = path.with_suffix(".part")
    with contextlib.suppress(OSError, SafetensorError):
        path.parent.mkdir(parents=True, exist_ok=True)
        save_file({"vectors": vectors.cpu().contiguous()}, partial)
        partial.replace(path)
