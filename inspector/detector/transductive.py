"""Published image scores that need the whole test class: for comparison with tables, never for a station.

A min–max over the parts to be judged gives the worst of them 1 whatever it is like, and changes all scores with each
part that is added.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inspector.detector.sdp import MAP_TEMPERATURE
from inspector.types import FloatArray, Prediction


def sdp_scores(predictions: Sequence[Prediction], stages: int = 4) -> FloatArray:
    """minmax(text) + minmax(highest of the map), zero-shot, of one class's whole test set (CLIP-AD). → (n,).

    The map is taken back from its sigmoid, since a min–max is not one of order.
    """
    highest = np.array([prediction.grid_map.max() for prediction in predictions], np.float64)
    raw = stages * MAP_TEMPERATURE * (np.log(highest) - np.log1p(-highest))
    return np.asarray(_min_max(_language(predictions)) + _min_max(raw), np.float32)


def april_gan_scores(language: Sequence[float], highest: Sequence[float]) -> FloatArray:
    """½ (text + minmax(highest of the map)), few-shot, of one class's whole test set (APRIL-GAN). → (n,).

    Args:
        language: language score of each picture. highest: highest value of each one's map.
    """
    whole_set = _min_max(np.asarray(highest, np.float64))
    return np.asarray(0.5 * (np.asarray(language, np.float64) + whole_set), np.float32)


def _language(predictions: Sequence[Prediction]) -> NDArray[np.float64]:
    return np.array([prediction.language_score for prediction in predictions], np.float64)


def _min_max(values: NDArray[np.float64]) -> NDArray[np.float64]:
    spread = values.max() - values.min()
    return (values - values.min()) / spread if spread > 0 else np.zeros_like(values)
