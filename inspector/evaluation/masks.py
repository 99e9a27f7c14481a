"""Defect masks as files: which pixels of a mask say "defect", whatever it was saved as."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from inspector.camera.files import FORMATS
from inspector.errors import Detail, ImageUnreadableError
from inspector.types import MaskArray

LOSSY_FORMATS = frozenset({"JPEG", "WEBP"})
LOSSY_THRESHOLD = 128
"""Lossy compression leaves small values around a region's edge, and far from it."""


def read_mask(path: Path) -> MaskArray:
    """(H, W) bool, EXIF orientation applied: all that is not black, 1 and 2 as well as 255.

    Transparent pixels are no defect, 16-bit values count in full, of a palette every index but 0 counts, and of JPEG
    and WebP files values from 128.

    Raises:
        ImageUnreadableError: the file is missing, damaged or no image.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(path, formats=FORMATS) as image:
                lossy = image.format in LOSSY_FORMATS
                image.load()
                mask = _defect_pixels(ImageOps.exif_transpose(image), LOSSY_THRESHOLD if lossy else 1)
        # A damaged file makes the decoders raise anything at all.
        except Exception as error:
            raise ImageUnreadableError(path=path, detail=Detail("it is damaged: {error}", error=error)) from error
    return mask


def _defect_pixels(image: Image.Image, threshold: int) -> MaskArray:
    if image.mode == "1" or image.mode.startswith(("I", "F")):
        return np.asarray(np.asarray(image) > 0)
    visible = np.asarray(image.convert("RGBA").getchannel("A")) > 0 if image.has_transparency_data else True
    if image.mode in ("P", "PA"):
        indices = image if image.mode == "P" else image.getchannel("P")
        return np.asarray((np.asarray(indices) > 0) & visible)
    if image.mode == "L":
        return np.asarray((np.asarray(image) >= threshold) & visible)
    colours = np.asarray(image.convert("RGB"))
    return np.asarray((colours >= threshold).any(axis=2) & visible)
