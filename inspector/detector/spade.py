"""SPADE on CLIP features (Cohen and Hoshen, arXiv 2005.02357): nearest pictures, then the nearest patches in those."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from inspector.detector import scoring
from inspector.detector.backbone import ClipBackbone
from inspector.detector.feature_baselines import FeatureBaseline, PatchFeatures, joined
from inspector.detector.matching import allowed_positions, check_match_radius
from inspector.detector.one_pass import Findings
from inspector.detector.prediction import nearest_reference
from inspector.detector.stages import StageEmbeddings
from inspector.errors import NoReferencesError

NEIGHBOURS = 50


@dataclass(frozen=True, slots=True)
class Gallery:
    """Of the references: images (n, D) and patches (n, L, C), unit vectors."""

    images: Tensor
    patches: Tensor


class SpadeDetector(FeatureBaseline[Gallery]):
    """The score is of whole pictures, the map of patches of the first three stages: they say nothing of each other.

    Args:
        match_radius: as of `WinClipDetector`.
    """

    def __init__(self, backbone: ClipBackbone, class_name: str, *, match_radius: int | None = None) -> None:
        super().__init__(backbone, class_name)
        check_match_radius(match_radius)
        self.match_radius = match_radius

    def _patches(self, embeddings: StageEmbeddings) -> Tensor:
        return joined(embeddings.patches[:3])

    def _remember(self, goldens: Sequence[PatchFeatures]) -> Gallery:
        return Gallery(torch.stack([g.image for g in goldens]), torch.stack([g.patches for g in goldens]))

    def _find(self, encoded: PatchFeatures, memory: Gallery | None) -> Findings:
        if memory is None:
            raise NoReferencesError(what="SPADE", needed=1, count=0)
        squares = (2 - 2 * memory.images @ encoded.image).clamp_min(0)
        nearest = squares.topk(min(NEIGHBOURS, len(squares)), largest=False).indices
        allowed = allowed_positions(self._backbone.grid, self.match_radius, self._backbone.device)
        match = scoring.associate(encoded.patches, memory.patches[nearest], allowed)
        positions = memory.patches.shape[1]
        origins = nearest[match.index // positions] * positions + match.index % positions
        distances = (4 * match.distance).sqrt()  # ‖a − b‖ from ½ (1 − ⟨a, b⟩)
        found = nearest_reference(
            distances, scoring.Match(match.distance, origins), self._backbone.grid, self._variants
        )
        # Its Eq. 3, the mean squared distance to the nearest pictures.
        return Findings(self._smooth_map(distances), located=squares[nearest].mean(), nearest=found)
