"""In which order the parts of a study are presented."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inspector.errors import Detail, UsageError


def random_order(parts: Sequence[str], repeats: int, seed: int) -> tuple[tuple[str, int], ...]:
    """Each part `repeats` times, as (part, repeat from 1).

    All parts are shown once, in random order, before any is shown again, so that light or camera that change during the
    study meet all of them alike. No part comes twice in a row, but where there is only one.

    Raises:
        UsageError: no parts, one named twice, or no repeat.
    """
    if not parts or len(set(parts)) < len(parts) or repeats < 1:
        raise UsageError(
            detail=Detail("A study needs parts with a name of their own, each shown at least once."),
            hint=Detail("Name every part once."),
        )
    rng = np.random.default_rng(seed)
    order: list[tuple[str, int]] = []
    for repeat in range(1, repeats + 1):
        turn = [parts[index] for index in rng.permutation(len(parts))]
        if order and len(turn) > 1 and order[-1][0] == turn[0]:
            other = int(rng.integers(1, len(turn)))
            turn[0], turn[other] = turn[other], turn[0]
        order += [(part, repeat) for part in turn]
    return tuple(order)
