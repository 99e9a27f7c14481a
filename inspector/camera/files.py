"""Image files as RGB arrays, and which files of a folder are images."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from inspector.errors import Detail, ImageUnreadableError, NoImagesError
from inspector.types import ImageArray

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"})
FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP")  # Pillow knows more, and some of those start other programs
MAX_PIXELS = 150_000_000
SIXTEEN_BIT_MODES = frozenset({"I;16", "I;16B", "I;16L", "I;16N"})


def read_image(path: Path) -> ImageArray:
    """Reads an image file as (H, W, 3) uint8 RGB, read-only.

    EXIF orientation is applied. 16-bit values lose their lower byte, grey becomes three equal channels, transparency
    is laid over white, and of several pages the first counts.

    Raises:
        ImageUnreadableError: the file is missing, damaged, no image, too large, or its values have no known range.
    """
    # Damaged metadata makes Pillow warn; what counts is whether the pixels can be read.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(path, formats=FORMATS) as image:
                _refuse_unusable(path, image)
                image.load()
                array = _to_rgb(path, ImageOps.exif_transpose(image))
        except ImageUnreadableError:
            raise
        # A damaged file makes the decoders raise anything at all, from SyntaxError to struct.error.
        except Exception as error:
            raise ImageUnreadableError(path=path, detail=_explain(path, error)) from error
    array.setflags(write=False)
    return array


def list_images(path: Path) -> list[Path]:
    """The image files of a folder, or the file itself, numbers in names ordered by their value.

    Raises:
        NoImagesError: there are none.
    """
    if path.is_file():
        return [path]
    try:
        found = [
            entry
            for entry in path.iterdir()
            if entry.suffix.lower() in SUFFIXES and not entry.name.startswith(".") and entry.is_file()
        ]
    except OSError as error:
        raise NoImagesError(path=path) from error
    if not found:
        raise NoImagesError(path=path)
    return sorted(found, key=_natural_key)


def _natural_key(path: Path) -> tuple[list[tuple[int, int, str]], str]:
    parts = re.split(r"([0-9]+)", path.name.casefold())
    return [(1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts], path.name


def _refuse_unusable(path: Path, image: Image.Image) -> None:
    if image.width * image.height > MAX_PIXELS:
        detail = Detail(
            "{width} × {height} pixels are more than the {millions} million allowed",
            width=image.width,
            height=image.height,
            millions=MAX_PIXELS // 1_000_000,
        )
        raise ImageUnreadableError(path=path, detail=detail)
    # Pillow before 11 opens 16-bit grey PNG files in its 32-bit mode.
    if image.mode == "F" or (image.mode == "I" and image.format != "PNG"):
        raise ImageUnreadableError(path=path, detail=Detail("its 32-bit values have no known range"))


def _to_rgb(path: Path, image: Image.Image) -> ImageArray:
    if image.mode in SIXTEEN_BIT_MODES or image.mode == "I":
        grey = (np.asarray(image).astype(np.uint16) >> 8).astype(np.uint8)
        return np.ascontiguousarray(np.repeat(grey[..., None], 3, axis=2))
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, (255, 255, 255, 255))
        image = Image.alpha_composite(white, image)
    return np.array(image.convert("RGB"), np.uint8)


def _explain(path: Path, error: Exception) -> Detail:
    if isinstance(error, FileNotFoundError):
        return Detail("there is no such file")
    if isinstance(error, IsADirectoryError):
        return Detail("it is a folder")
    if isinstance(error, PermissionError):
        return Detail("it is a folder" if path.is_dir() else "this user may not read it")
    if isinstance(error, Image.DecompressionBombError):
        return Detail("it has more than the {millions} million pixels allowed", millions=MAX_PIXELS // 1_000_000)
    if isinstance(error, UnidentifiedImageError):
        if path.stat().st_size == 0:
            return Detail("the file is empty")
        return Detail("it is damaged, or no PNG, JPEG, TIFF, BMP or WebP file")
    if "truncated" in str(error).lower():
        return Detail("it is cut short: {error}", error=error)
    if str(error):
        return Detail("it is damaged: {error}", error=error)
    return Detail("it is damaged ({kind})", kind=type(error).__name__)
