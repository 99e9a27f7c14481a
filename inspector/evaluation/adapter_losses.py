"""What adapters are trained with: focal and dice loss of every stage's map, as APRIL-GAN and SDP+ were published."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from inspector.detector.one_pass import square

FOCUS = 2
SMOOTH_LABEL = 1e-5
SMOOTH_DICE = 1.0


def training_loss(stage_logits: Sequence[Tensor], masks: Tensor) -> Tensor:
    """The sum over the stages of both losses.

    Args:
        stage_logits: of "abnormal" against "normal", each (N, L).
        masks: (N, S, S) float32, 1 on a defect.
    """
    total = masks.new_zeros(())
    for logits in stage_logits:
        probability = torch.sigmoid(square(logits, masks.shape[-1], align_corners=True))
        total = total + focal_loss(probability, masks) + dice_loss(probability, masks)
    return total


def focal_loss(probability: Tensor, masks: Tensor) -> Tensor:
    """Mean of −(1 − p)² log p, p the probability of the true class, with labels smoothed by 1e-5 (Lin et al., 2017)."""
    label = masks.clamp(SMOOTH_LABEL, 1 - SMOOTH_LABEL)
    true_class = label * probability + (1 - label) * (1 - probability) + SMOOTH_LABEL
    return -((1 - true_class) ** FOCUS * true_class.log()).mean()


def dice_loss(probability: Tensor, masks: Tensor) -> Tensor:
    """1 − (2 Σpm + 1) / (Σp + Σm + 1), the mean over the pictures (Milletari et al., 2016)."""
    both = (probability * masks).flatten(1).sum(1)
    either = probability.flatten(1).sum(1) + masks.flatten(1).sum(1)
    return 1 - ((2 * both + SMOOTH_DICE) / (either + SMOOTH_DICE)).mean()
