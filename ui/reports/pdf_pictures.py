"""A part's stored picture, small enough for a report, and the same with its heat."""

from __future__ import annotations

import cv2
import numpy as np

from database import ImageStore
from database.records import RecordedInspection
from inspector.errors import ImageUnreadableError
from inspector.heatmap import blend, render_heatmap
from inspector.types import ImageArray

LONGEST_PX = 640
"""Of 70 mm on paper: 230 dots an inch."""

JPEG_QUALITY = 85


def pictures_of(images: ImageStore, record: RecordedInspection) -> tuple[bytes | None, bytes | None]:
    """Picture and heat as JPEG; None for what is not there, or cannot be read, which never stops a report."""
    picture = _stored(images, record.files.image_path)
    heat = _stored(images, record.files.heatmap_path)
    if heat is None and picture is not None and record.files.map_path is not None and record.limits is not None:
        try:
            grid = images.load_grid_map(record.files.map_path)
        except ImageUnreadableError:
            return _jpeg(picture), None
        heat = blend(picture, render_heatmap(grid, record.limits, size=picture.shape[:2]))
    return None if picture is None else _jpeg(picture), None if heat is None else _jpeg(heat)


def _stored(images: ImageStore, path: str | None) -> ImageArray | None:
    if path is None:
        return None
    try:
        image = images.load_image(path)
    except ImageUnreadableError:
        return None
    factor = min(1.0, LONGEST_PX / max(image.shape[:2]))
    size = [max(1, round(length * factor)) for length in image.shape[1::-1]]
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _jpeg(image: ImageArray) -> bytes:
    stored = cv2.cvtColor(image, cv2.COLOR_RGB2BGR)
    return cv2.imencode(".jpg", stored, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])[1].tobytes()
