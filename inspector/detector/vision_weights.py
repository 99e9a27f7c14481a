"""The weights of an open_clip vision transformer, read once and laid out for the pass over them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from inspector.detector.linear import LinearLayer, make_linear
from inspector.errors import Detail, UnsupportedModelError

USUAL_ROWS = 2896
"""Tokens of one picture with all its windows, for ViT-B-16-plus-240."""


@dataclass(frozen=True, slots=True)
class Norm:
    """Layer norm over the last dimension."""

    weight: Tensor
    bias: Tensor
    eps: float

    def __call__(self, x: Tensor) -> Tensor:
        return functional.layer_norm(x, self.weight.shape, self.weight, self.bias, self.eps)


@dataclass(frozen=True, slots=True)
class Block:
    """What every pre-norm residual block has; a layer scale is folded into `attended` and `shrink`."""

    norm_1: Norm
    attended: LinearLayer
    norm_2: Norm
    widen: LinearLayer
    activation: nn.Module
    shrink: LinearLayer

    def after_attention(self, x: Tensor, mixed: Tensor) -> Tensor:
        """Output projection and MLP, each with its residual."""
        x = self.attended.added_to(x, mixed)
        return self.shrink.added_to(x, self.widen.activated(self.norm_2(x), self.activation))


@dataclass(frozen=True, slots=True)
class InnerBlock(Block):
    """All blocks but the last: queries, keys and values of every token from one product."""

    qkv: LinearLayer


@dataclass(frozen=True, slots=True)
class LastBlock(Block):
    """The last block: keys and values of every token, queries of some."""

    query: LinearLayer
    key_value: LinearLayer


@dataclass(frozen=True, slots=True)
class VisionWeights:
    """Shapes: patch_embedding (C, 3·p·p), class_token (C,), positions (1 + g·g, C), projection (C, D)."""

    dtype: torch.dtype
    image_size: int
    patch_size: int
    grid: int
    width: int
    mlp_width: int
    heads: int
    patch_embedding: Tensor
    patch_bias: Tensor | None
    class_token: Tensor
    positions: Tensor
    norm_pre: Norm | None
    inner: tuple[InnerBlock, ...]
    last: LastBlock
    norm_post: Norm
    projection: Tensor


def read_vision_weights(
    visual: nn.Module, *, dtype: torch.dtype, device: torch.device, model_name: str, consume: bool = False
) -> VisionWeights:
    """Reads the `visual` module of an open_clip model.

    Args:
        dtype: of the blocks. Patch embedding, last norm and projection stay float32. Weights that already have the
            wanted type and device are shared with the module, others are copied.
        consume: empties each block once it is read, so that the weights never lie in memory twice. Only for a module
            that is not used afterwards; otherwise it is left as it is.

    Raises:
        UnsupportedModelError: no class token, a grid that is not square, or blocks of another kind.
    """
    source = cast(Any, visual)
    check_supported(source, model_name)

    def exact(tensor: Tensor) -> Tensor:
        return tensor.detach().to(device=device, dtype=torch.float32)

    def fast(tensor: Tensor) -> Tensor:
        return tensor.detach().to(device=device, dtype=dtype)

    def norm(module: nn.LayerNorm) -> Norm:
        return Norm(exact(module.weight), exact(module.bias), module.eps)

    def inner_norm(module: nn.LayerNorm) -> Norm:
        # CPU kernels take float32 weights beside half-precision input; others want one type.
        convert = exact if device.type == "cpu" else fast
        return Norm(convert(module.weight), convert(module.bias), module.eps)

    def linear(weight: Tensor, bias: Tensor, layer_scale: nn.Module | None = None) -> LinearLayer:
        gamma = getattr(layer_scale, "gamma", None)
        if gamma is not None:
            weight, bias = weight * gamma[:, None], bias * gamma
        return make_linear(fast(weight), fast(bias), usual_rows=USUAL_ROWS)

    def common(block: Any) -> dict[str, Any]:
        return {
            "norm_1": inner_norm(block.ln_1),
            "attended": linear(block.attn.out_proj.weight, block.attn.out_proj.bias, block.ls_1),
            "norm_2": inner_norm(block.ln_2),
            "widen": linear(block.mlp.c_fc.weight, block.mlp.c_fc.bias),
            "activation": block.mlp.gelu,
            "shrink": linear(block.mlp.c_proj.weight, block.mlp.c_proj.bias, block.ls_2),
        }

    def read_inner(block: Any) -> InnerBlock:
        read = InnerBlock(**common(block), qkv=linear(block.attn.in_proj_weight, block.attn.in_proj_bias))
        if consume:
            block.to_empty(device="meta")
        return read

    *inner, last = source.transformer.resblocks
    width = int(source.conv1.out_channels)
    weight, bias = last.attn.in_proj_weight, last.attn.in_proj_bias
    return VisionWeights(
        dtype=dtype,
        image_size=int(source.image_size[0]),
        patch_size=int(source.patch_size[0]),
        grid=int(source.grid_size[0]),
        width=width,
        mlp_width=int(last.mlp.c_fc.out_features),
        heads=int(last.attn.num_heads),
        patch_embedding=exact(source.conv1.weight).reshape(width, -1),
        patch_bias=None if source.conv1.bias is None else exact(source.conv1.bias),
        class_token=exact(source.class_embedding),
        positions=exact(source.positional_embedding),
        norm_pre=None if isinstance(source.ln_pre, nn.Identity) else norm(source.ln_pre),
        inner=tuple(read_inner(block) for block in inner),
        last=LastBlock(
            **common(last),
            query=linear(weight[:width], bias[:width]),
            key_value=linear(weight[width:], bias[width:]),
        ),
        norm_post=norm(source.ln_post),
        projection=exact(source.proj),
    )


def check_supported(visual: Any, model_name: str) -> None:
    """Raises UnsupportedModelError for an image tower that cannot be read."""

    def refuse(detail: Detail) -> UnsupportedModelError:
        return UnsupportedModelError(model=model_name, detail=detail)

    if not (hasattr(visual, "class_embedding") and hasattr(visual, "transformer") and hasattr(visual, "conv1")):
        raise refuse(Detail("its image tower is no vision transformer with a class token"))
    if getattr(visual, "attn_pool", None) is not None or getattr(visual, "pool_type", "tok") != "tok":
        raise refuse(Detail("it pools its patches instead of using the class token"))
    if visual.grid_size[0] != visual.grid_size[1]:
        raise refuse(
            Detail(
                "its patch grid is {rows}×{columns}, not square", rows=visual.grid_size[0], columns=visual.grid_size[1]
            )
        )
    if visual.proj is None:
        raise refuse(Detail("it has no projection into the space of the prompts"))
    for block in visual.transformer.resblocks:
        attention = getattr(block, "attn", None)
        plain = isinstance(attention, nn.MultiheadAttention) and attention.in_proj_weight is not None
        parts = {name for name, _ in block.mlp.named_children()}
        if not (plain and hasattr(block, "ls_1") and parts == {"c_fc", "gelu", "c_proj"}):
            raise refuse(Detail("its transformer blocks are of a custom kind"))
