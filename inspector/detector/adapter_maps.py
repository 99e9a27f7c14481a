"""Maps from adapted patches and prompts: how APRIL-GAN and SDP+ use them, and what their training sees."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from inspector.detector.one_pass import square

LOGIT_SCALE = 100.0


def stage_logits(adapted: Tensor, text_vectors: Tensor) -> Tensor:
    """(…, L) logit of "abnormal" against "normal" of unit patches (…, L, D): 100 · ⟨f, t₊ − t₋⟩.

    Interpolating two logits and taking their softmax is interpolating their difference and taking its sigmoid.
    """
    return LOGIT_SCALE * (adapted @ (text_vectors[..., 1, :] - text_vectors[..., 0, :])[..., None])[..., 0]


def adapter_map(
    adapters: Callable[[int, Tensor], Tensor], stages: Sequence[Tensor], text_vectors: Tensor, side: int
) -> Tensor:
    """(side, side): the mean over the stages of the abnormal probability (APRIL-GAN, arXiv 2305.17382, section 3.2).

    Args:
        stages: raw patches of one picture, each (L, C).
        text_vectors: (2, D) unit vectors, normal first.
    """
    logits = [stage_logits(adapters(stage, patches), text_vectors) for stage, patches in enumerate(stages)]
    return torch.sigmoid(square(torch.stack(logits), side, align_corners=True)).mean(0)
