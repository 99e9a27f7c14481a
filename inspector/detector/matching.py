"""Where a patch may be matched: anywhere in the references, or only near its own position."""

from __future__ import annotations

import torch
from torch import Tensor

from inspector.detector.windows import within_radius
from inspector.errors import Detail, UsageError


def check_match_radius(radius: int | None) -> None:
    """Raises UsageError for a negative one."""
    if radius is not None and radius < 0:
        raise UsageError(
            detail=Detail("The match radius is {radius}.", radius=radius), hint=Detail("Use 0 or more, or none.")
        )


def allowed_positions(grid: int, radius: int | None, device: torch.device) -> Tensor | None:
    """(L, L) bool of the patches that each patch may be matched with; None for all."""
    return None if radius is None else within_radius(grid, 1, radius).to(device)
