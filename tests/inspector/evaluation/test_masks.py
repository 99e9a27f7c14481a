"""A mask says the same whatever program saved it, and however."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inspector.errors import ImageUnreadableError
from inspector.evaluation.masks import read_mask

WANTED = np.zeros((40, 40), bool)
WANTED[10:30, 10:26] = True


def grey(value: int) -> Image.Image:
    return Image.fromarray(np.where(WANTED, value, 0).astype(np.uint8))


def sixteen_bit(value: int) -> Image.Image:
    return Image.fromarray(np.where(WANTED, value, 0).astype(np.uint16))


def white_on_transparent() -> Image.Image:
    values = np.zeros((40, 40, 4), np.uint8)
    values[WANTED] = 255
    return Image.fromarray(values)


def white_on_black_with_transparent_white_around() -> Image.Image:
    """What drawing programs leave under pixels that were erased."""
    values = np.full((40, 40, 4), 255, np.uint8)
    values[..., 3] = np.where(WANTED, 255, 0)
    return Image.fromarray(values)


def palette(first: tuple[int, int, int]) -> Image.Image:
    image = Image.fromarray(WANTED.astype(np.uint8)).convert("L")
    image = Image.frombytes("P", image.size, image.tobytes())
    image.putpalette([*first, 0, 0, 0])
    return image


@pytest.mark.parametrize(
    "image",
    [
        grey(255),
        grey(1),
        grey(255).convert("1"),
        grey(7).convert("RGB"),
        sixteen_bit(65535),
        sixteen_bit(255),
        sixteen_bit(1),
        white_on_transparent(),
        white_on_black_with_transparent_white_around(),
        palette((0, 0, 0)),
        palette((255, 255, 255)),
    ],
)
def test_the_defect_is_seen_whatever_the_mask_was_saved_as(tmp_path, image):
    path = tmp_path / "mask.png"
    image.save(path)
    assert np.array_equal(read_mask(path), WANTED)


@pytest.mark.parametrize("name", ["mask.jpg", "mask.webp"])
def test_the_noise_of_lossy_files_marks_nothing(tmp_path, name):
    path: Path = tmp_path / name
    grey(255).save(path, quality=40)
    with Image.open(path) as image:
        values = np.asarray(image.convert("L"))
    assert (values > 0).sum() > WANTED.sum() + 50  # there is noise
    assert (read_mask(path) != WANTED).sum() <= 8


def test_a_mask_that_is_no_image_is_refused(tmp_path):
    (tmp_path / "mask.png").write_text("no picture")
    with pytest.raises(ImageUnreadableError, match=r"mask\.png"):
        read_mask(tmp_path / "mask.png")
