"""Does the fast path compute what open_clip computes?

Code that passes tokens in another layout than the installed open_clip expects gives the same vector for every
window of every picture; nothing crashes and the maps are flat. One identity catches that and every other slip of
layout: a window that covers the whole grid is the whole picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from inspector.detector.vision_tower import VisionTower
from inspector.errors import Detail, SelfTestFailedError

EXACT_TOLERANCE = 1e-4
HALF_PRECISION_COSINE = 0.999
SMALLEST_SPREAD = 1e-4
"""Of unit vectors. Untrained weights, whose windows differ least, give 1e-2; the permuted layout gives 0."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What open_clip makes of the test pictures: input (2, 3, S, S), and unit vectors (2, D)."""

    pixels: Tensor
    vectors: Tensor


@torch.inference_mode()
def encode_with_open_clip(visual: nn.Module) -> Expected:
    """Two pictures of noise through open_clip's own image tower."""
    own = next(visual.parameters())
    height, width = cast(Any, visual).image_size
    pixels = torch.randn(2, 3, height, width, generator=torch.Generator().manual_seed(0))
    return Expected(pixels, _unit(visual(pixels.to(own.device, own.dtype))))


@torch.inference_mode()
def run_self_test(tower: VisionTower, expected: Expected) -> None:
    """Compares `tower` with what the image tower it was read from makes of the same pictures.

    Raises:
        SelfTestFailedError: with what differs and by how much.
    """
    grid = tower.weights.grid
    pixels, vectors = expected.pixels.to(tower.device), expected.vectors.to(tower.device)
    image, _, windows = tower.encode(pixels, (grid,))
    covering = _unit(windows[grid][:, 0])
    _compare(Detail("the whole picture"), _unit(image), vectors, tower.dtype)
    _compare(Detail("a window over the whole grid"), covering, vectors, tower.dtype)
    _must_differ(Detail("the same window of two pictures"), covering.std(dim=0, correction=0))
    if grid > 2:
        _, _, windows = tower.encode(pixels[:1], (2,))
        _must_differ(Detail("the windows of one picture"), _unit(windows[2][0]).std(dim=0))


def _unit(vectors: Tensor) -> Tensor:
    return functional.normalize(vectors.float(), dim=-1)


def _compare(what: Detail, actual: Tensor, expected: Tensor, dtype: torch.dtype) -> None:
    if dtype == torch.float32:
        difference = float((actual - expected).abs().max())
        if not difference <= EXACT_TOLERANCE:
            raise SelfTestFailedError(
                detail=Detail(
                    "{what} differs from open_clip's encode_image by {difference:.2g}", what=what, difference=difference
                )
            )
        return
    cosine = float((actual * expected).sum(-1).min())
    if not cosine >= HALF_PRECISION_COSINE:
        raise SelfTestFailedError(
            detail=Detail("{what} has cosine {cosine:.4f} to open_clip's encode_image", what=what, cosine=cosine)
        )


def _must_differ(what: Detail, spread: Tensor) -> None:
    largest = float(spread.norm())
    if not largest >= SMALLEST_SPREAD:
        raise SelfTestFailedError(
            detail=Detail("{what} do not differ (spread {spread:.2g})", what=what, spread=largest)
        )
