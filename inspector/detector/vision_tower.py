"""The vision transformer's pass: whole picture and all windows at once, exactly.

What windows share is done once:

* patch embedding, first norm and first QKV depend on the token alone, not on its window;
* in the last block only the windows' class tokens are needed, so only their queries and MLP are computed;
* the linear layers run over the tokens of all scales at once, attention runs per group of equal length.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from inspector.detector.vision_weights import VisionWeights
from inspector.detector.windows import window_patches


@dataclass(frozen=True, slots=True)
class Group:
    """Sequences of equal length that attend within themselves: `rows` of the packed tokens."""

    start: int
    sequences: int
    length: int

    @property
    def rows(self) -> slice:
        return slice(self.start, self.start + self.sequences * self.length)


class VisionTower:
    """The pass over `VisionWeights`."""

    def __init__(self, weights: VisionWeights) -> None:
        self.weights = weights
        self.dtype = weights.dtype
        self.device = weights.class_token.device
        self._token_indices: dict[int, Tensor] = {}

    @torch.inference_mode()
    def encode(self, pixels: Tensor, scales: tuple[int, ...]) -> tuple[Tensor, Tensor, dict[int, Tensor]]:
        """Whole picture and windows of every scale.

        Args:
            pixels: (N, 3, S, S) float32, normalised, on this tower's device.

        Returns:
            image (N, D), raw patches (N, g·g, C), and per scale windows (N, n_k, D); float32.
        """
        tokens = self.embed(pixels)
        count, _, width = tokens.shape
        indices = [self._token_index(scale) for scale in scales]
        groups = _groups(count, [(1, tokens.shape[1])] + [(len(index), index.shape[1]) for index in indices])
        final, classes = self._run(tokens, indices, groups)
        whole = final.view(count, -1, width)
        image = self._project(whole[:, 0])
        windows = {}
        for scale, group, rows in zip(scales, groups[1:], classes, strict=True):
            windows[scale] = self._project(rows).view(count, group.sequences // count, -1)
        return image, whole[:, 1:].float(), windows

    def embed(self, pixels: Tensor) -> Tensor:
        """(N, 1 + g·g, C) tokens after the position embedding and ln_pre, class token first."""
        weights = self.weights
        count, size = len(pixels), weights.patch_size
        patches = functional.unfold(pixels, kernel_size=size, stride=size).transpose(1, 2)
        tokens = functional.linear(patches, weights.patch_embedding, weights.patch_bias)
        tokens = torch.cat([weights.class_token.expand(count, 1, -1), tokens], dim=1) + weights.positions
        if weights.norm_pre is not None:
            tokens = weights.norm_pre(tokens)
        return tokens.to(self.dtype)

    def _run(self, tokens: Tensor, indices: list[Tensor], groups: list[Group]) -> tuple[Tensor, list[Tensor]]:
        """All blocks over the packed tokens.

        Returns:
            the whole pictures' tokens after the last block (rows, C), and per window group its class tokens.
        """
        x = _pack(tokens, indices)
        for number, block in enumerate(self.weights.inner):
            if number:
                qkv = block.qkv(block.norm_1(x))
            else:
                qkv = _pack(block.qkv(block.norm_1(tokens).flatten(0, 1)).view(*tokens.shape[:2], -1), indices)
            x = block.after_attention(x, self._attention(qkv, groups))
        return self._last_block(x, groups)

    def _attention(self, qkv: Tensor, groups: list[Group]) -> Tensor:
        """Self-attention within each sequence of each group: (rows, 3C) → (rows, C)."""
        mixed = []
        for group in groups:
            shape = (group.sequences, group.length, 3, self.weights.heads, -1)
            query, key, value = qkv[group.rows].view(shape).permute(2, 0, 3, 1, 4)
            mixed.append(_attend(query, key, value))
        return torch.cat(mixed)

    def _last_block(self, x: Tensor, groups: list[Group]) -> tuple[Tensor, list[Tensor]]:
        """The last block, with the windows' queries and MLP for their class tokens only."""
        block, heads = self.weights.last, self.weights.heads
        normed = block.norm_1(x)
        key_value = block.key_value(normed)
        asking = _rows_that_ask(groups, x.device)
        asked = [group.sequences * (1 if number else group.length) for number, group in enumerate(groups)]
        mixed = []
        for group, rows in zip(groups, torch.split(block.query(normed[asking]), asked), strict=True):
            query = rows.view(group.sequences, -1, heads, rows.shape[1] // heads).transpose(1, 2)
            key, value = key_value[group.rows].view(group.sequences, group.length, 2, heads, -1).permute(2, 0, 3, 1, 4)
            mixed.append(_attend(query, key, value))
        whole, *windows = torch.split(block.after_attention(x[asking], torch.cat(mixed)), asked)
        return whole, windows

    def _project(self, class_tokens: Tensor) -> Tensor:
        return self.weights.norm_post(class_tokens.float()) @ self.weights.projection

    def _token_index(self, scale: int) -> Tensor:
        """(n_k, 1 + k·k): the class token and the window's patches, as positions in the token sequence."""
        if scale not in self._token_indices:
            patches = window_patches(self.weights.grid, scale)
            index = torch.cat([patches.new_zeros(len(patches), 1), patches + 1], dim=1)
            self._token_indices[scale] = index.to(self.device)  # once: a CUDA graph must not copy from the host
        return self._token_indices[scale]


def _attend(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """(sequences, heads, tokens, width) each → (sequences · tokens, heads · width)."""
    return functional.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(0, 1).flatten(1)


def _groups(count: int, shapes: list[tuple[int, int]]) -> list[Group]:
    groups, start = [], 0
    for sequences, length in shapes:
        groups.append(Group(start, count * sequences, length))
        start += count * sequences * length
    return groups


def _pack(tokens: Tensor, indices: list[Tensor]) -> Tensor:
    """(N, T, C) → packed rows: every picture's tokens, then per scale every picture's windows."""
    width = tokens.shape[-1]
    return torch.cat([tokens.reshape(-1, width)] + [tokens[:, index].reshape(-1, width) for index in indices])


def _rows_that_ask(groups: list[Group], device: torch.device) -> Tensor:
    """Every token of the whole pictures, and the class token of every window."""
    whole, *windows = groups
    parts = [torch.arange(whole.rows.start, whole.rows.stop, device=device)]
    parts += [torch.arange(g.rows.start, g.rows.stop, g.length, device=device) for g in windows]
    return torch.cat(parts)
