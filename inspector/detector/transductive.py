"""Published image scores that need the whole test class: for comparison with tables, never for a station.

A min–max over the parts to be judged gives the worst of them 1 whatever it is like, and changes all scores with each
part that is added.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inspector.types import FloatArray


def sdp_scores(language: Sequence[float], highest: Sequence[float]) -> FloatArray:
    """minmax(text) + minmax(highest of the map), zero-shot, of one class's whole test set (CLIP-AD). → (n,).

    The map is taken back from its sigmoid, since a min–max is not one of order; a constant factor it takes out.

    Args:
        language, highest: as of `april_gan_scores`.
    """
    of_map = np.asarray(highest, np.float64)
    logits = np.log(of_map) - np.log1p(-of_map)
    return np.asarray(_min_max(np.asarray(language, np.float64)) + _min_max(logits), np.float32)


def april_gan_scores(language: Sequence[float], highest: Sequence[float]) -> FloatArray:
    """½ (text + minmax(highest of the map)), few-shot, of one class's whole test set (APRIL-GAN). → (n,).

    Args:
        language: language score of each picture. highest: highest value of each one's map.
    """
    whole_set = _min_max(np.asarray(highest, np.float64))
    return np.asarray(0.5 * (np.asarray(language, np.float64) + whole_set), np.float32)


def _min_max(values: NDArray[np.float64]) -> NDArray[np.float64]:
    spread = values.max() - values.min()
    return (values - values.min()) / spread if spread > 0 else np.zeros_like(values)
