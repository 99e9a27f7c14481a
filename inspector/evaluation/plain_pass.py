"""The encoder as one would write it first: open_clip's modules, the windows of a scale in one batch, nothing shared.

What the engine's speed is compared with, and a second opinion on its numbers.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from inspector.detector.windows import window_patches


@torch.inference_mode()
def plain_encode(visual: Any, pixels: Tensor, scales: tuple[int, ...]) -> tuple[Tensor, Tensor, dict[int, Tensor]]:
    """Whole picture (N, D), raw patches (N, L, C), windows per scale (N, n_k, D), as `VisionTower.encode` gives."""
    tokens = visual._embeds(pixels)
    raw = visual.transformer(tokens)
    windows = {}
    for scale in scales:
        patches = window_patches(visual.grid_size[0], scale)
        chosen = torch.cat([patches.new_zeros(len(patches), 1), patches + 1], dim=1)
        count, length = chosen.shape
        sequences = tokens[:, chosen].reshape(-1, length, tokens.shape[-1])
        classes = visual.ln_post(visual.transformer(sequences)[:, 0]) @ visual.proj
        windows[scale] = classes.view(len(tokens), count, -1)
    return visual.ln_post(raw[:, 0]) @ visual.proj, raw[:, 1:], windows


def multiply_adds(*, grid: int, width: int, layers: int, mlp_width: int, scales: tuple[int, ...]) -> float:
    """Multiply-adds of the plain pass over one picture: linear layers and attention of every sequence."""

    def sequence(length: int) -> float:
        linear = length * (4 * width * width + 2 * width * mlp_width)
        return layers * (linear + 2 * length * length * width)

    total = sequence(1 + grid * grid)
    for scale in scales:
        total += (grid - scale + 1) ** 2 * sequence(1 + scale * scale)
    return total
