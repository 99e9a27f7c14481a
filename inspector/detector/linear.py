"""Linear layers, with what follows them in the same kernel where the processor's library offers it.

On CPUs in bfloat16 a plain pass writes each layer's result to memory and reads it again to apply the GELU or to add
the residual; oneDNN does both while the result is still in registers, from weights reordered once. These are the
operators that `torch.compile` generates; called directly they need no compiler. They are not public API of torch, so
they are tried when a layer is made, and the backbone's self-test covers what they compute.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, cast

import torch
from torch import Tensor, nn
from torch.nn import functional


class LinearLayer(Protocol):
    """x ↦ xWᵀ + b for rows (n, in) → (n, out)."""

    def __call__(self, x: Tensor) -> Tensor: ...

    def activated(self, x: Tensor, activation: nn.Module) -> Tensor:
        """activation(xWᵀ + b)."""

    def added_to(self, residual: Tensor, x: Tensor) -> Tensor:
        """residual + xWᵀ + b."""


@dataclass(frozen=True, slots=True)
class PlainLinear:
    """With torch's public operators."""

    weight: Tensor
    bias: Tensor

    def __call__(self, x: Tensor) -> Tensor:
        return functional.linear(x, self.weight, self.bias)

    def activated(self, x: Tensor, activation: nn.Module) -> Tensor:
        return cast(Tensor, activation(self(x)))

    def added_to(self, residual: Tensor, x: Tensor) -> Tensor:
        return residual + self(x)


@dataclass(frozen=True, slots=True)
class FusedLinear:
    """With oneDNN's fused operators; `weight` is reordered for it."""

    weight: Tensor
    bias: Tensor

    def __call__(self, x: Tensor) -> Tensor:
        return cast(Tensor, torch.ops.mkldnn._linear_pointwise(x, self.weight, self.bias, "none", [], ""))

    def activated(self, x: Tensor, activation: nn.Module) -> Tensor:
        if isinstance(activation, nn.GELU):
            kind = activation.approximate
            return cast(Tensor, torch.ops.mkldnn._linear_pointwise(x, self.weight, self.bias, "gelu", [], kind))
        return cast(Tensor, activation(self(x)))

    def added_to(self, residual: Tensor, x: Tensor) -> Tensor:
        fused = torch.ops.mkldnn._linear_pointwise.binary
        return cast(Tensor, fused(x, residual, self.weight, self.bias, "add"))


def make_linear(weight: Tensor, bias: Tensor, *, usual_rows: int) -> LinearLayer:
    """The faster layer that works here.

    Args:
        weight: (out, in). bias: (out,).
        usual_rows: how many rows it will mostly be given; the reordering is chosen for it.
    """
    if weight.device.type != "cpu" or weight.dtype != torch.bfloat16:
        return PlainLinear(weight, bias)
    try:
        reordered = torch.ops.mkldnn._reorder_linear_weight(weight, usual_rows)
        layer = FusedLinear(reordered, bias)
        layer.added_to(weight.new_zeros(1, len(weight)), weight.new_zeros(1, weight.shape[1]))
    except (AttributeError, RuntimeError):
        return PlainLinear(weight, bias)
    return layer
