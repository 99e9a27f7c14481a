"""Which good pictures become references: drawn without replacement, the same ones for the same seed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import numpy as np

from inspector.errors import NoReferencesError


def draw_references(train: Sequence[Path], shots: int, seed: int, *, category: str) -> tuple[Path, ...]:
    """The first `shots` of a shuffle that seed and category decide, so that fewer shots are a part of more.

    Raises:
        NoReferencesError: there are fewer pictures than shots.
    """
    if shots > len(train):
        raise NoReferencesError(what=f"{shots}-shot on {category}", needed=shots, count=len(train))
    order = np.random.default_rng([seed, crc32(category.encode())]).permutation(len(train))
    return tuple(train[number] for number in order[:shots])
