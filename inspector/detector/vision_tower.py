"""The vision transformer on plain weights: whole picture and all windows in one pass, exactly.

Together with `text_tower` the only place that knows how open_clip builds a model. It reads the weights once and
never runs or changes open_clip's modules, so that work shared between windows is done once:

* patch embedding, first norm and first QKV depend on the token alone, not on its window;
* in the last block only the windows' class tokens are needed, so only their queries and MLP are computed;
* the linear layers run over the tokens of all scales at once, attention runs per group of equal length.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from inspector.detector.windows import window_patches
from inspector.errors import UnsupportedModelError


@dataclass(frozen=True, slots=True)
class Norm:
    weight: Tensor
    bias: Tensor
    eps: float

    def __call__(self, x: Tensor) -> Tensor:
        return functional.layer_norm(x, self.weight.shape, self.weight, self.bias, self.eps)


@dataclass(frozen=True, slots=True)
class Linear:
    weight: Tensor
    bias: Tensor | None

    def __call__(self, x: Tensor) -> Tensor:
        return functional.linear(x, self.weight, self.bias)

    def rows(self, start: int, stop: int) -> Linear:
        """The layer that computes only some of the outputs."""
        return Linear(self.weight[start:stop], None if self.bias is None else self.bias[start:stop])


@dataclass(frozen=True, slots=True)
class Block:
    """One pre-norm residual block; a layer scale is folded into `attended` and `shrink`."""

    norm_1: Norm
    qkv: Linear
    attended: Linear
    norm_2: Norm
    widen: Linear
    activation: Callable[[Tensor], Tensor]
    shrink: Linear

    def mlp(self, x: Tensor) -> Tensor:
        return self.shrink(self.activation(self.widen(self.norm_2(x))))


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
    """The weights of an open_clip `VisionTransformer` and the pass over them.

    Args:
        visual: the `visual` module of an open_clip model. Weights already of the wanted type and device are shared
            with it, others are copied.
        dtype: of the blocks. Patch embedding, the last norm and the projection stay float32.

    Raises:
        UnsupportedModelError: no class token, a grid that is not square, or blocks of another kind.
    """

    def __init__(self, visual: nn.Module, *, dtype: torch.dtype, device: torch.device, model_name: str) -> None:
        source = cast(Any, visual)
        _check_supported(source, model_name)
        self.dtype = dtype
        self.device = device
        self.image_size = int(source.image_size[0])
        self.patch_size = int(source.patch_size[0])
        self.grid = int(source.grid_size[0])
        self.width = int(source.conv1.out_channels)
        self.heads = int(source.transformer.resblocks[0].attn.num_heads)
        self.output_width = int(source.proj.shape[1])

        def exact(tensor: Tensor) -> Tensor:
            return tensor.detach().to(device=device, dtype=torch.float32)

        def fast(tensor: Tensor) -> Tensor:
            return tensor.detach().to(device=device, dtype=dtype)

        # CPU kernels take float32 norm weights beside half-precision input; others want one type.
        norm_parameter = exact if device.type == "cpu" else fast

        def norm(module: nn.LayerNorm, convert: Callable[[Tensor], Tensor]) -> Norm:
            return Norm(convert(module.weight), convert(module.bias), module.eps)

        def linear(module: nn.Linear, layer_scale: nn.Module) -> Linear:
            weight, bias = module.weight, module.bias
            gamma = getattr(layer_scale, "gamma", None)
            if gamma is not None:
                weight, bias = weight * gamma[:, None], bias * gamma
            return Linear(fast(weight), fast(bias))

        nothing = nn.Identity()
        self._patch_embedding = exact(source.conv1.weight).reshape(self.width, -1)
        self._patch_bias = None if source.conv1.bias is None else exact(source.conv1.bias)
        self._class_token = exact(source.class_embedding)
        self._positions = exact(source.positional_embedding)
        self._norm_pre = None if isinstance(source.ln_pre, nn.Identity) else norm(source.ln_pre, exact)
        self._blocks = [
            Block(
                norm_1=norm(block.ln_1, norm_parameter),
                qkv=Linear(fast(block.attn.in_proj_weight), fast(block.attn.in_proj_bias)),
                attended=linear(block.attn.out_proj, block.ls_1),
                norm_2=norm(block.ln_2, norm_parameter),
                widen=linear(block.mlp.c_fc, nothing),
                activation=block.mlp.gelu,
                shrink=linear(block.mlp.c_proj, block.ls_2),
            )
            for block in source.transformer.resblocks
        ]
        self._norm_post = norm(source.ln_post, exact)
        self._projection = exact(source.proj)

    @torch.inference_mode()
    def encode(self, pixels: Tensor, scales: tuple[int, ...]) -> tuple[Tensor, Tensor, dict[int, Tensor]]:
        """Whole picture and windows of every scale.

        Args:
            pixels: (N, 3, S, S) float32, normalised, on this tower's device.

        Returns:
            image (N, D), raw patches (N, g·g, C), and per scale windows (N, n_k, D); float32.
        """
        tokens = self.embed(pixels)
        count = len(tokens)
        indices = [self._token_index(scale) for scale in scales]
        groups = _groups(count, [(1, tokens.shape[1])] + [(len(index), index.shape[1]) for index in indices])
        final, classes = self._run(tokens, indices, groups)
        whole = final[groups[0].rows].view(count, -1, self.width)
        image = self._project(whole[:, 0])
        windows = {}
        for scale, group, rows in zip(scales, groups[1:], classes, strict=True):
            windows[scale] = self._project(rows).view(count, group.sequences // count, -1)
        return image, whole[:, 1:].float(), windows

    def embed(self, pixels: Tensor) -> Tensor:
        """(N, 1 + g·g, C) tokens after the position embedding and ln_pre, class token first."""
        count, size = len(pixels), self.patch_size
        patches = functional.unfold(pixels, kernel_size=size, stride=size).transpose(1, 2)
        tokens = functional.linear(patches, self._patch_embedding, self._patch_bias)
        tokens = torch.cat([self._class_token.expand(count, 1, -1), tokens], dim=1) + self._positions
        if self._norm_pre is not None:
            tokens = self._norm_pre(tokens)
        return tokens.to(self.dtype)

    def _run(self, tokens: Tensor, indices: list[Tensor], groups: list[Group]) -> tuple[Tensor, list[Tensor]]:
        """All blocks over the packed tokens.

        Returns:
            the whole picture's tokens after the last block, and per window group its class tokens (rows, C).
        """
        first = self._blocks[0]
        x = _pack(tokens, indices)
        qkv = _pack(first.qkv(first.norm_1(tokens)), indices)
        for number, block in enumerate(self._blocks[:-1]):
            if number:
                qkv = block.qkv(block.norm_1(x))
            x = x + block.attended(self._attention(qkv, groups))
            x = x + block.mlp(x)
        return self._last_block(x, groups)

    def _attention(self, qkv: Tensor, groups: list[Group]) -> Tensor:
        """Self-attention within each sequence of each group: (rows, 3C) → (rows, C)."""
        result = qkv.new_empty(len(qkv), self.width)
        for group in groups:
            query, key, value = (
                qkv[group.rows].view(group.sequences, group.length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
            )
            mixed = functional.scaled_dot_product_attention(query, key, value)
            result[group.rows] = mixed.transpose(1, 2).reshape(-1, self.width)
        return result

    def _last_block(self, x: Tensor, groups: list[Group]) -> tuple[Tensor, list[Tensor]]:
        """The last block, with the windows' queries and MLP for their class tokens only."""
        block, width = self._blocks[-1], self.width
        normed = block.norm_1(x)
        key_value = block.qkv.rows(width, 3 * width)(normed)
        asking = _rows_that_ask(groups, x.device)
        query = block.qkv.rows(0, width)(normed[asking])
        mixed = query.new_empty(query.shape)
        position = 0
        slices = []
        for number, group in enumerate(groups):
            asked = group.length if number == 0 else 1
            rows = slice(position, position + group.sequences * asked)
            q = query[rows].view(group.sequences, asked, self.heads, -1).transpose(1, 2)
            k, v = key_value[group.rows].view(group.sequences, group.length, 2, self.heads, -1).permute(2, 0, 3, 1, 4)
            mixed[rows] = functional.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(-1, width)
            slices.append(rows)
            position = rows.stop
        x = x[asking] + block.attended(mixed)
        x = x + block.mlp(x)
        return x, [x[rows] for rows in slices[1:]]

    def _project(self, class_tokens: Tensor) -> Tensor:
        return self._norm_post(class_tokens.float()) @ self._projection

    def _token_index(self, scale: int) -> Tensor:
        """(n_k, 1 + k·k): the class token and the window's patches, as positions in the token sequence."""
        patches = window_patches(self.grid, scale).to(self.device)
        return torch.cat([patches.new_zeros(len(patches), 1), patches + 1], dim=1)


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
    whole, *windows = groups
    parts = [torch.arange(whole.rows.start, whole.rows.stop, device=device)]
    parts += [torch.arange(g.rows.start, g.rows.stop, g.length, device=device) for g in windows]
    return torch.cat(parts)


def _check_supported(visual: Any, model_name: str) -> None:
    def refuse(detail: str) -> UnsupportedModelError:
        return UnsupportedModelError(model=model_name, detail=detail)

    if not (hasattr(visual, "class_embedding") and hasattr(visual, "transformer") and hasattr(visual, "conv1")):
        raise refuse("its image tower is no vision transformer with a class token")
    if getattr(visual, "attn_pool", None) is not None or getattr(visual, "pool_type", "tok") != "tok":
        raise refuse("it pools its patches instead of using the class token")
    if visual.grid_size[0] != visual.grid_size[1]:
        raise refuse(f"its patch grid is {visual.grid_size[0]}×{visual.grid_size[1]}, not square")
    if visual.proj is None:
        raise refuse("it has no projection into the space of the prompts")
    for block in visual.transformer.resblocks:
        attention = getattr(block, "attn", None)
        plain = isinstance(attention, nn.MultiheadAttention) and attention.in_proj_weight is not None
        if not (
            plain and hasattr(block, "ls_1") and set(dict(block.mlp.named_children())) == {"c_fc", "gelu", "c_proj"}
        ):
            raise refuse("its transformer blocks are of a custom kind")
