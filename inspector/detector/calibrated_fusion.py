"""Language and vision fused in units that the golden samples give: profile "calibrated".

Eq. 6 of the paper adds a probability to a cosine distance, whose sizes have nothing to do with each other; which of the
two decides then depends on product and weights. Here each is measured by how the golden samples themselves vary. Where
neither says more than for a golden sample, the fused score is a golden sample's visual score.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

PRIOR_WEIGHT = 8
PRIOR_LOG_SD = 0.6
"""As in `inspector.decision.calibration`: too few golden samples show too small a spread."""

LEAST_LANGUAGE_MEAN = 0.1
"""Language spreads are taken as at least 0.6 of this: a probability of 1e-3 in place of 1e-6 says nothing bad."""


@dataclass(frozen=True, slots=True)
class GoldenStatistics:
    """How the golden samples vary, left out one by one.

    Attributes:
        visual_log_mean, visual_log_sd: of log visual scores.
        language_mean, language_sd: of language scores.
        map_language_mean, map_language_sd: of language maps, over all positions.
    """

    visual_log_mean: float
    visual_log_sd: float
    language_mean: float
    language_sd: float
    map_language_mean: float
    map_language_sd: float

    @classmethod
    def of(cls, visual: Tensor, language: Tensor, language_maps: Tensor) -> GoldenStatistics:
        """From n ≥ 2 golden samples: visual scores (n,), language scores (n,), language maps (n, L)."""
        logs = visual.log()
        return cls(
            visual_log_mean=float(logs.mean()),
            visual_log_sd=_shrunk_sd(logs, PRIOR_LOG_SD),
            language_mean=float(language.mean()),
            language_sd=_shrunk_sd(language, PRIOR_LOG_SD * max(float(language.mean()), LEAST_LANGUAGE_MEAN)),
            map_language_mean=float(language_maps.mean()),
            map_language_sd=max(
                float(language_maps.std()), PRIOR_LOG_SD * max(float(language_maps.mean()), LEAST_LANGUAGE_MEAN)
            ),
        )

    def score(self, visual: Tensor, language: Tensor) -> Tensor:
        """exp(μ + ½((log v − μ) + σ·z)): the mean of both in units of the visual log spread σ, z of language."""
        z = (language - self.language_mean) / self.language_sd
        return torch.exp(0.5 * (self.visual_log_mean + visual.log() + self.visual_log_sd * z))

    def map(self, visual: Tensor, language: Tensor) -> Tensor:
        """M^W · exp(½σ·z) at each position: vision weighs more, because it says where better than language does."""
        z = (language - self.map_language_mean) / self.map_language_sd
        return visual * torch.exp(0.5 * self.visual_log_sd * z)


def _shrunk_sd(values: Tensor, prior: float) -> float:
    squares = PRIOR_WEIGHT * prior**2 + float(((values - values.mean()) ** 2).sum())
    return float((squares / (PRIOR_WEIGHT + len(values) - 1)) ** 0.5)
