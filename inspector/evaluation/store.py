"""Finished measurements on disk, so that a run that was broken off goes on where it stood."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import numpy as np

from inspector.errors import UsageError
from inspector.evaluation.datasets import Category
from inspector.evaluation.results import CellKey, CellResult
from inspector.types import FloatArray

RESULT_FORMAT = 1
"""Raised whenever the same settings give other figures."""


def fingerprint_of(settings: dict[str, Any], category: Category) -> str:
    """SHA-256 of all that a category's results depend on: settings, weights, and each file's name, size and time."""
    files = []
    for path in category.files():
        stat = path.stat()
        files.append((os.path.relpath(path, category.folder), stat.st_size, stat.st_mtime_ns))
    values = {"format": RESULT_FORMAT, **settings, "files": files}
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode("utf-8", "surrogateescape")).hexdigest()


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
            if values["fingerprint"] != fingerprint or not path.with_suffix(".npz").is_file():
                return None
            return CellResult.from_values(values)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def save(self, result: CellResult, grid_maps: FloatArray) -> None:
        """Writes both files whole or not at all; the figures last, because they say that both are there."""
        path = self._path(result.key)
        path.parent.mkdir(parents=True, exist_ok=True)
        maps = path.with_suffix(".part.npz")
        np.savez_compressed(maps, grid_maps=grid_maps)
        os.replace(maps, path.with_suffix(".npz"))
        part = path.with_suffix(".part")
        part.write_text(json.dumps(result.as_values(), indent=1) + "\n", encoding="utf-8")
        os.replace(part, path)

    def grid_maps(self, key: CellKey) -> FloatArray:
        """(n, g, g) float32 in the order of the result's pictures."""
        with np.load(self._path(key).with_suffix(".npz"), allow_pickle=False) as arrays:
            maps: FloatArray = arrays["grid_maps"]
        return maps

    def _path(self, key: CellKey) -> Path:
        return self._folder / key.variant / key.category / f"{key.file_stem}.json"
