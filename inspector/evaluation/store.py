"""Finished measurements on disk, so that a run that was broken off goes on where it stood."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector.errors import UsageError
from inspector.evaluation.datasets import Category
from inspector.evaluation.grid_maps import packed, unpacked
from inspector.evaluation.results import CellKey, CellResult
from inspector.types import FloatArray

RESULT_FORMAT = 3
"""Raised whenever the same settings give other figures, or the files hold them otherwise."""


def fingerprint_of(settings: dict[str, Any], category: Category) -> str:
    """SHA-256 of all that a category's results depend on: settings, weights, and each file's part in it.

    A file counts by name, size and time; whether it is drawn from or judged, as what, and with which masks, counts too.
    """

    def stated(path: Path) -> tuple[str, int, int]:
        stat = path.stat()
        return os.path.relpath(path, category.folder), stat.st_size, stat.st_mtime_ns

    values = {
        "format": RESULT_FORMAT,
        **settings,
        "layout": category.layout,
        "has_masks": category.has_masks,
        "train": [stated(path) for path in category.train],
        "test": [
            (stated(picture.path), picture.defect, [stated(mask) for mask in picture.masks])
            for picture in category.test
        ],
    }
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode("utf-8", "surrogateescape")).hexdigest()


UNFINISHED = ".unfinished.npz"

DAMAGED = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error)
"""What reading a file that was cut short or written over can raise."""


class ResultStore:
    """A folder with a JSON file for each measurement, and beside it the grid maps of its pictures."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(
                detail=f"{folder} cannot be written ({error.strerror}).", hint="Choose another place."
            ) from error

    def load(self, key: CellKey, fingerprint: str) -> CellResult | None:
        """None if there is none, it was made with other settings or files, or its file is damaged."""
        path = self._path(key)
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            if values["fingerprint"] != fingerprint:
                return None
            result = CellResult.from_values(values)
            return result if len(self.grid_maps(key)) == len(result.pictures) else None
        except (*DAMAGED, TypeError):
            return None

    def save(self, result: CellResult, grid_maps: Sequence[FloatArray]) -> None:
        """Writes both files whole or not at all; the figures last, because they say that both are there."""
        path = self._path(result.key)
        path.parent.mkdir(parents=True, exist_ok=True)
        maps = path.with_suffix(".part.npz")
        arrays: dict[str, Any] = packed(grid_maps)
        np.savez_compressed(maps, **arrays)
        os.replace(maps, path.with_suffix(".npz"))
        path.with_suffix(UNFINISHED).unlink(missing_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(result.as_values(), indent=1) + "\n", encoding="utf-8")
        os.replace(part, path)

    def save_unfinished(self, key: CellKey, fingerprint: str, state: Mapping[str, NDArray[Any]]) -> None:
        """Keeps what a measurement has judged so far, whole or not at all, until its result is saved."""
        path = self._path(key).with_suffix(UNFINISHED)
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part.npz")
        arrays: dict[str, Any] = {"fingerprint": np.array(fingerprint), **state}
        np.savez(part, **arrays)
        os.replace(part, path)

    def load_unfinished(self, key: CellKey, fingerprint: str) -> dict[str, NDArray[Any]] | None:
        """None if there is none, it was made with other settings or files, or its file is damaged."""
        try:
            state = _arrays(self._path(key).with_suffix(UNFINISHED))
            return state if str(state.pop("fingerprint")) == fingerprint else None
        except DAMAGED:
            return None

    def grid_maps(self, key: CellKey) -> list[FloatArray]:
        """float32, in the order of the result's pictures."""
        return unpacked(_arrays(self._path(key).with_suffix(".npz")))

    def _path(self, key: CellKey) -> Path:
        return self._folder / key.variant / key.category / f"{key.file_stem}.json"


def _arrays(path: Path) -> dict[str, NDArray[Any]]:
    # numpy leaves a damaged file open that it opened itself.
    with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
        return dict(arrays)
