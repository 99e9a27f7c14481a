"""The only place where arrays become QImages and back."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from inspector.types import ImageArray


def to_qimage(image: ImageArray) -> QImage:
    """An own copy of (H, W, 3) uint8 RGB or (H, W, 4) uint8 straight RGBA as a QImage; callable from any thread."""
    array = np.ascontiguousarray(image)
    height, width, channels = array.shape
    form = QImage.Format.Format_RGB888 if channels == 3 else QImage.Format.Format_RGBA8888
    # bytesPerLine: Qt assumes lines padded to four bytes. copy(): the array may go before the picture does.
    return QImage(array.data, width, height, array.strides[0], form).copy()


def to_array(image: QImage) -> ImageArray:
    """A QImage as (H, W, 4) uint8 straight RGBA."""
    converted = image.convertToFormat(QImage.Format.Format_RGBA8888)
    lines = np.frombuffer(converted.constBits(), np.uint8).reshape(converted.height(), converted.bytesPerLine())
    return lines[:, : 4 * converted.width()].reshape(converted.height(), converted.width(), 4).copy()
