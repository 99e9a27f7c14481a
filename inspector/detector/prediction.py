"""From tensors on the device to a `Prediction`."""

from __future__ import annotations

import cv2
import numpy as np
from torch import Tensor

from inspector.detector.scoring import Match
from inspector.types import FloatArray, NearestReference, Prediction


def nearest_reference(visual_map: Tensor, match: Match, grid: int, variants: int) -> NearestReference:
    position = int(visual_map.argmax())
    reference, matched = divmod(int(match.index[position]), grid * grid)
    sample, variant = divmod(reference, variants)
    distance = float(match.distance[position])
    return NearestReference(sample, divmod(matched, grid), divmod(position, grid), distance, variant)


def make_prediction(
    score: Tensor,
    language_score: Tensor | None,
    visual_score: Tensor | None,
    flat_map: Tensor,
    nearest: NearestReference | None,
    grid: int,
    size: tuple[int, int],
) -> Prediction:
    grid_map = to_numpy(flat_map.view(grid, grid))
    return Prediction(
        score=float(score),
        language_score=None if language_score is None else float(language_score),
        visual_score=None if visual_score is None else float(visual_score),
        anomaly_map=upsample(grid_map, size),
        grid_map=grid_map,
        nearest=nearest,
    )


def upsample(grid_map: FloatArray, size: tuple[int, int]) -> FloatArray:
    """(g, g) → (H, W), bilinear with half-pixel centres (align_corners=False), no smoothing."""
    height, width = size
    return np.asarray(cv2.resize(grid_map, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def to_numpy(tensor: Tensor) -> FloatArray:
    array: FloatArray = tensor.float().cpu().numpy()
    return array
