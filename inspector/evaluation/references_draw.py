"""Which good pictures become references: drawn without replacement, the same ones for the same seed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import numpy as np

from inspector.errors import NoReferencesError


def distinct_draws(pictures: int, shots: int, seeds: int) -> int:
    """How many of `seeds` draws differ: of few pictures there are not as many sets."""
    return min(seeds, math.comb(pictures, shots))


def draw_references(train: Sequence[Path], shots: int, seed: int, *, category: str) -> tuple[Path, ...]:
    """The first `shots` of a shuffle that seed and category decide, so that fewer shots are mostly a part of more.

    A set that a lower seed drew already is shuffled again, because a repeated draw says nothing about the spread.

    Raises:
        NoReferencesError: there are fewer pictures than shots.
        ValueError: lower seeds have drawn every set, see `distinct_draws`.
    """
    if shots > len(train):
        raise NoReferencesError(what=f"{shots}-shot on {category}", needed=shots, count=len(train))
    if seed >= math.comb(len(train), shots):
        raise ValueError(f"there are not {seed + 1} sets of {shots} of {len(train)} pictures")
    if not shots:
        return ()
    drawn: set[frozenset[int]] = set()
    chosen: list[int] = []
    for number in range(seed + 1):
        again = 0
        while not chosen or frozenset(chosen) in drawn:
            source = np.random.default_rng([number, crc32(category.encode()), *([again] if again else [])])
            chosen = source.permutation(len(train))[:shots].tolist()
            again += 1
        drawn.add(frozenset(chosen))
    return tuple(train[place] for place in chosen)
