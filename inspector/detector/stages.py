"""One pass over a whole picture that keeps what the blocks at its quarter points make, and on demand the v-v path.

APRIL-GAN, CLIP-AD and the feature baselines read several depths of the transformer and need no windows.

The v-v path (architecture surgery: Li et al., "CLIP Surgery", arXiv 2304.05653; staged: Chen et al., "CLIP-AD", arXiv
2311.00453) lets values attend to values, which keeps a patch's vector like those of its kind where the trained
attention mixes in the background. It has no MLP. In CLIP-AD each stage starts it anew: its tokens are the sum of the
v-v attentions of the stage's own blocks over the *original* path's tokens, with nothing carried over from before.

A stage's raw tokens are those after its last block. In CLIP-AD's published code a later addition in place changes the
tokens that were kept: they hold the next block's attention besides. Not so here, and layers that were trained on those
do not fit (see `adapters`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import torch
from torch import Tensor
from torch.nn import functional

from inspector.detector.vision_tower import VisionTower
from inspector.detector.vision_weights import InnerBlock, LastBlock, VisionWeights

STAGES = 4


@dataclass(frozen=True, slots=True)
class StageEmbeddings:
    """What the backbone makes of N pictures at each stage: float32, not normalised.

    Attributes:
        image: (N, D) projected class token of the last block.
        patches: per stage (N, g·g, C), raw output of its last block, row-major.
        surgery: per stage (N, 1 + g·g, D), the v-v path after ln_post and projection, its class token that of the
            original path; () where it was not asked for.
        grid: g.
    """

    image: Tensor
    patches: tuple[Tensor, ...]
    surgery: tuple[Tensor, ...]
    grid: int


def stage_ends(depth: int) -> tuple[int, ...]:
    """The last block of each stage, from 1: 3, 6, 9, 12 of 12 blocks, 6, 12, 18, 24 of 24."""
    return tuple(sorted({max(1, round(depth * stage / STAGES)) for stage in range(1, STAGES + 1)}))


@torch.inference_mode()
def encode_stages(tower: VisionTower, pixels: Tensor, *, surgery: bool = False) -> StageEmbeddings:
    """Encodes pictures without windows.

    Args:
        pixels: (N, 3, S, S) float32, normalised, on the tower's device.
        surgery: also runs the v-v path; a fifth more time.
    """
    weights = tower.weights
    tokens = tower.embed(pixels)
    count, length, width = tokens.shape
    x = tokens.reshape(-1, width)
    blocks: tuple[InnerBlock | LastBlock, ...] = (*weights.inner, weights.last)
    ends = stage_ends(len(blocks))
    patches: list[Tensor] = []
    operated: list[Tensor] = []
    value_path: Tensor | None = None
    for number, block in enumerate(blocks, 1):
        query, key, value = _heads(_query_key_value(block, block.norm_1(x)), count, weights.heads)
        if surgery:
            mixed = _attend(value, value, value)
            value_path = block.attended(mixed) if value_path is None else block.attended.added_to(value_path, mixed)
        x = block.after_attention(x, _attend(query, key, value))
        if number in ends:
            whole = x.view(count, length, width)
            patches.append(whole[:, 1:].float())
            if value_path is not None:
                operated.append(
                    project(weights, torch.cat([whole[:, :1], value_path.view(count, length, width)[:, 1:]], 1))
                )
                value_path = None
    image = project(weights, x.view(count, length, width)[:, 0])
    return StageEmbeddings(image, tuple(patches), tuple(operated), weights.grid)


def project(weights: VisionWeights, tokens: Tensor) -> Tensor:
    """(…, C) raw tokens → (…, D) float32 in the space of the prompts: ln_post and projection."""
    return weights.norm_post(tokens.float()) @ weights.projection


def _query_key_value(block: InnerBlock | LastBlock, normed: Tensor) -> Tensor:
    if isinstance(block, InnerBlock):
        return block.qkv(normed)
    return torch.cat([block.query(normed), block.key_value(normed)], dim=-1)


def _heads(rows: Tensor, count: int, heads: int) -> tuple[Tensor, Tensor, Tensor]:
    """(N·T, 3C) → query, key and value, each (N, heads, T, C / heads)."""
    split = rows.view(count, -1, 3, heads, rows.shape[-1] // (3 * heads)).permute(2, 0, 3, 1, 4)
    return cast("tuple[Tensor, Tensor, Tensor]", split.unbind(0))


def _attend(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """→ (N·T, C)."""
    return functional.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(0, 1).flatten(1)
