"""Heat over a picture: rendered where the map is, drawn by the view."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from inspector.heatmap import reject_contours, render_heatmap
from inspector.types import FloatArray, Limits
from ui.imaging.qimage import to_qimage
from ui.imaging.resize import fitted_size


@dataclass(frozen=True, slots=True)
class HeatPicture:
    """The coloured map and the contours at the reject limit, which lie in image pixels."""

    picture: QImage
    contours: tuple[NDArray[np.int32], ...]

    @classmethod
    def of(cls, anomaly_map: FloatArray, limits: Limits | None, box: tuple[int, int]) -> HeatPicture:
        """From an (H, W) float32 map, fitted into `box` (width, height) pixels. Callable from any thread."""
        height, width = anomaly_map.shape
        shown_width, shown_height = fitted_size(width, height, box)
        rendered = render_heatmap(anomaly_map, limits, size=(shown_height, shown_width))
        contours = reject_contours(anomaly_map, limits)
        return cls(to_qimage(rendered), tuple(contours))


@dataclass(slots=True)
class OverlayState:
    """How the heat is shown: a choice of the user that outlives every picture."""

    shown: bool = True
    opacity: float = 0.6
