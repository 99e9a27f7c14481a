"""What a detector is measured on: categories with good pictures to learn from and pictures to judge."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from inspector.camera.files import FORMATS, read_image
from inspector.errors import DatasetInvalidError, Detail, ImageUnreadableError
from inspector.evaluation.masks import read_mask
from inspector.types import ImageArray, MaskArray

READERS = 4
NAMED_FAULTS = 5
SIDEWAYS = frozenset({5, 6, 7, 8})
"""EXIF orientations that swap width and height."""
ORIENTATION_TAG = 274


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture to judge.

    Attributes:
        defect: the kind of its defect, "" for a good part.
        masks: files that show the defect, see `masks`; LOCO AD has one for each defect.
    """

    path: Path
    defect: str = ""
    masks: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Category:
    """One product.

    Attributes:
        train: good pictures that references are drawn from; none of them is judged.
        test: pictures to judge.
        has_masks: every defective picture has a mask, so that maps can be measured.
        layout: how it lies on disk, see `layouts`.
    """

    name: str
    folder: Path
    train: tuple[Path, ...]
    test: tuple[Picture, ...]
    has_masks: bool
    layout: str


@dataclass(frozen=True, slots=True)
class Part:
    """A picture that was read.

    Attributes:
        image: (H, W, 3) uint8 RGB.
        mask: (H, W) bool; None where the category has no masks.
    """

    picture: Picture
    image: ImageArray
    mask: MaskArray | None


def read_part(picture: Picture, *, with_mask: bool) -> Part:
    """Reads picture and masks. Raises ImageUnreadableError."""
    image = read_image(picture.path)
    if not with_mask:
        return Part(picture, image, None)
    mask = np.zeros(image.shape[:2], bool)
    for path in picture.masks:
        mask |= read_mask(path)
    return Part(picture, image, mask)


def squashed(mask: MaskArray, side: int) -> MaskArray:
    """(side, side): bilinear, and kept where more than half is covered, as the published tables do."""
    return np.asarray(cv2.resize(mask.astype(np.float32), (side, side), interpolation=cv2.INTER_LINEAR) > 0.5)


def check_files(categories: Iterable[Category], root: Path, layout: str) -> None:
    """Looks at the header of every picture and at every mask, so that hours of work do not end at a broken one.

    Raises:
        DatasetInvalidError: files that are no images, masks of another size than their picture, masks that mark nothing
            or everything.
    """
    pictures = [picture for category in categories for picture in category.test]
    train = [Picture(path) for category in categories for path in category.train]
    with ThreadPoolExecutor(READERS) as pool:
        faults = [fault for fault in pool.map(_fault_of, [*train, *pictures]) if fault]
    if faults:
        more = f", and {len(faults) - NAMED_FAULTS} more" if len(faults) > NAMED_FAULTS else ""
        raise DatasetInvalidError(
            path=root,
            layout=layout,
            detail="; ".join(faults[:NAMED_FAULTS]) + more,
            hint="Unpack it again, or remove these files.",
        )


def image_size(path: Path) -> tuple[int, int]:
    """(height, width) of what `read_image` gives, from the header alone. Raises ImageUnreadableError."""
    try:
        with Image.open(path, formats=FORMATS) as image:
            width, height = image.size
            # Of a PNG file without it, Pillow would decode all pixels to look behind them.
            has_exif = image.format != "PNG" or "exif" in image.info
            if has_exif and image.getexif().get(ORIENTATION_TAG) in SIDEWAYS:
                width, height = height, width
    # A damaged file makes the decoders raise anything at all.
    except Exception as error:
        raise ImageUnreadableError(path=path, detail=Detail("it is damaged: {error}", error=error)) from error
    return height, width


def _fault_of(picture: Picture) -> str:
    size = None
    for path in (picture.path, *picture.masks):
        try:
            height, width = image_size(path)
        except ImageUnreadableError:
            return f"{path} is no readable image"
        if size is not None and size != (height, width):
            return f"the mask {path} has {width} × {height} pixels, its picture {size[1]} × {size[0]}"
        size = (height, width)
    return _fault_of_masks(picture.masks)


def _fault_of_masks(paths: tuple[Path, ...]) -> str:
    """Of a picture's masks together, because that is what maps are compared with."""
    marked = None
    for path in paths:
        try:
            mask = read_mask(path)
        except ImageUnreadableError:
            return f"{path} is no readable image"
        marked = mask if marked is None else marked | mask
    if marked is None or (marked.any() and not marked.all()):
        return ""
    return f"the mask {paths[0]} marks {'every pixel' if marked.any() else 'no pixel'} as defective"
