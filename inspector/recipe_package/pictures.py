"""Samples as PNG files: 8-bit RGB and nothing else, so that a picture comes back pixel for pixel."""

from __future__ import annotations

import io
import struct
import warnings

import numpy as np
from PIL import Image

from inspector.errors import Detail
from inspector.recipe_package.refusal import RefusedError
from inspector.types import ImageArray

MAX_PIXELS = 150_000_000
"""Of one picture, as of any image file the station reads."""

MAX_PIXELS_TOGETHER = 500_000_000
"""Of all pictures: 1.5 GB of memory, since they are unpacked together."""

HEADER_BYTES = 33
SIGNATURE = b"\x89PNG\r\n\x1a\n"
START = struct.Struct(">I4sIIBB")
RGB = 2

QUICK = 1


def png_of(image: ImageArray) -> bytes:
    """A PNG of an (H, W, 3) uint8 RGB picture."""
    content = io.BytesIO()
    Image.fromarray(image).save(content, format="PNG", compress_level=QUICK)
    return content.getvalue()


def png_size(name: str, header: bytes) -> tuple[int, int]:
    """(width, height) from the first `HEADER_BYTES` of a PNG, without decoding anything.

    Raises RefusedError for no PNG, another kind of PNG than 8-bit RGB, and too many pixels.
    """
    start = header[len(SIGNATURE) :][: START.size]
    if not header.startswith(SIGNATURE) or len(start) < START.size:
        raise RefusedError(Detail("{name} is no PNG picture", name=name))
    length, chunk, width, height, bits, colour = START.unpack(start)
    if (length, chunk) != (13, b"IHDR") or not width or not height:
        raise RefusedError(Detail("{name} is no PNG picture", name=name))
    if (bits, colour) != (8, RGB):
        raise RefusedError(Detail("{name} is no picture of 8-bit RGB", name=name))
    if width * height > MAX_PIXELS:
        raise RefusedError(
            Detail(
                "{name} has more than the {millions} million pixels allowed",
                name=name,
                millions=MAX_PIXELS // 1_000_000,
            )
        )
    return width, height


def decode_png(name: str, content: bytes, size: tuple[int, int]) -> ImageArray:
    """(H, W, 3) uint8 RGB, read-only. `size` is what `png_size` said. Raises RefusedError for a damaged file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of many pixels, whose bound was checked
        # A damaged file makes the decoder raise anything at all, from SyntaxError to zlib.error.
        try:
            with Image.open(io.BytesIO(content), formats=("PNG",)) as image:
                image.load()
                pixels = np.array(image)
        except Exception as error:
            raise RefusedError(Detail("{name} is damaged ({error})", name=name, error=error)) from error
    width, height = size
    if pixels.shape != (height, width, 3) or pixels.dtype != np.uint8:
        raise RefusedError(Detail("{name} is no picture of 8-bit RGB", name=name))
    pixels.setflags(write=False)
    return pixels
