"""Reading image files: every kind gives RGB, every bad one an error of its own."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from inspector.camera import files
from inspector.camera.files import list_images, read_image
from inspector.errors import ImageUnreadableError, NoImagesError
from inspector.types import ImageArray
from tests.fakes import gradient_image


def write(path: Path, array: Any, **options: Any) -> Path:
    Image.fromarray(array).save(path, **options)
    return path


@pytest.mark.parametrize("suffix", ["png", "tiff", "bmp", "webp"])
def test_that_lossless_formats_give_the_same_rgb_pixels(suffix: str, tmp_path: Path) -> None:
    options = {"lossless": True} if suffix == "webp" else {}
    picture = gradient_image()
    image = read_image(write(tmp_path / f"prüf stück 部品.{suffix}", picture, **options))
    np.testing.assert_array_equal(image, picture)
    assert image.dtype == np.uint8
    assert image.flags.c_contiguous
    assert not image.flags.writeable


def test_that_jpeg_gives_nearly_the_same_pixels(tmp_path: Path) -> None:
    picture = gradient_image()
    image = read_image(write(tmp_path / "a.jpg", picture, quality=95))
    assert np.abs(image.astype(int) - picture).mean() < 4


@pytest.mark.parametrize("suffix", ["png", "tiff"])
def test_that_sixteen_bit_grey_loses_its_lower_byte(suffix: str, tmp_path: Path) -> None:
    deep = np.arange(0, 65536, 256, dtype=np.uint16).reshape(16, 16) + np.uint16(255)
    image = read_image(write(tmp_path / f"deep.{suffix}", deep))
    np.testing.assert_array_equal(image, np.repeat(np.arange(256, dtype=np.uint8).reshape(16, 16, 1), 3, axis=2))


def test_that_sixteen_bit_colour_keeps_its_channels_apart(tmp_path: Path) -> None:
    import cv2

    deep = np.zeros((4, 6, 3), np.uint16)
    deep[:] = (0x1080, 0x40FF, 0xC000)  # BGR, as cv2 writes it
    cv2.imwrite(str(tmp_path / "deep.png"), deep)
    assert read_image(tmp_path / "deep.png")[2, 3].tolist() == [0xC0, 0x40, 0x10]


def test_that_grey_becomes_three_equal_channels(tmp_path: Path) -> None:
    grey = gradient_image()[..., 0]
    np.testing.assert_array_equal(read_image(write(tmp_path / "grey.png", grey)), np.repeat(grey[..., None], 3, axis=2))


def test_that_transparency_is_laid_over_white(tmp_path: Path) -> None:
    rgba = np.zeros((2, 3, 4), np.uint8)
    rgba[..., 0], rgba[..., 3] = 200, (0, 128, 255)
    row = read_image(write(tmp_path / "alpha.png", rgba))[0]
    assert row[0].tolist() == [255, 255, 255]
    assert row[2].tolist() == [200, 0, 0]
    assert 220 < row[1][0] < 235


def test_that_a_palette_with_transparency_is_read(tmp_path: Path) -> None:
    picture = Image.fromarray(gradient_image()).convert("P")
    picture.save(tmp_path / "palette.png", transparency=bytes(range(256)))
    assert read_image(tmp_path / "palette.png").shape == (48, 64, 3)


def test_that_exif_orientation_is_applied(tmp_path: Path) -> None:
    picture = Image.fromarray(gradient_image(20, 40))
    exif = picture.getexif()
    exif[0x0112] = 6  # rotated by a quarter
    picture.save(tmp_path / "turned.png", exif=exif)
    np.testing.assert_array_equal(read_image(tmp_path / "turned.png"), np.rot90(gradient_image(20, 40), -1))


def test_that_a_single_pixel_is_an_image(tmp_path: Path) -> None:
    assert read_image(write(tmp_path / "dot.png", np.full((1, 1, 3), 7, np.uint8))).tolist() == [[[7, 7, 7]]]


def test_that_a_file_needs_no_suffix(tmp_path: Path) -> None:
    path = tmp_path / "upload"
    Image.fromarray(gradient_image()).save(path, format="PNG")
    assert read_image(path).shape == (48, 64, 3)


def test_that_each_bad_file_says_what_is_wrong_with_it(tmp_path: Path) -> None:
    whole = write(tmp_path / "whole.jpg", gradient_image(200, 200)).read_bytes()
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "empty.png").touch()
    (tmp_path / "text.png").write_text("not an image")
    (tmp_path / "folder.png").mkdir()
    write(tmp_path / "float.tiff", np.ones((4, 4), np.float32))
    expected = {
        "missing.png": "no such file",
        "cut.jpg": "cut short",
        "empty.png": "empty",
        "text.png": "no PNG, JPEG, TIFF, BMP or WebP",
        "folder.png": "is a folder",
        "float.tiff": "no known range",
    }
    for name, words in expected.items():
        with pytest.raises(ImageUnreadableError, match=words) as caught:
            read_image(tmp_path / name)
        assert name in str(caught.value)


def test_that_an_image_larger_than_allowed_is_refused_before_it_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "large.png", gradient_image(100, 100))
    monkeypatch.setattr(files, "MAX_PIXELS", 9_999)
    with pytest.raises(ImageUnreadableError, match="100 × 100 pixels"):
        read_image(path)


def test_that_a_decompression_bomb_is_refused(tmp_path: Path) -> None:
    buffer = BytesIO()
    Image.new("1", (30_000, 30_000)).save(buffer, format="PNG")
    (tmp_path / "bomb.png").write_bytes(buffer.getvalue())
    with pytest.raises(ImageUnreadableError, match="pixels"):
        read_image(tmp_path / "bomb.png")


@pytest.mark.parametrize("suffix", ["png", "jpg", "tiff", "bmp", "webp"])
def test_that_damaged_bytes_never_give_another_error(suffix: str, tmp_path: Path) -> None:
    whole = np.frombuffer(write(tmp_path / f"whole.{suffix}", gradient_image()).read_bytes(), np.uint8)
    rng = np.random.default_rng(0)
    path = tmp_path / f"damaged.{suffix}"
    refused = 0
    for _ in range(40):
        damaged = whole.copy()
        places = rng.integers(0, min(len(damaged), 400), 12)
        damaged[places] = rng.integers(0, 256, 12)
        path.write_bytes(damaged[: rng.integers(1, len(damaged) + 1)].tobytes())
        try:
            image: ImageArray = read_image(path)
        except ImageUnreadableError:
            refused += 1
        else:
            assert image.shape[2] == 3
    assert refused > 0


def test_that_images_are_listed_in_natural_order_without_other_files(tmp_path: Path) -> None:
    names = ["part 10.png", "part 9.PNG", "Part 1.jpeg", "2.tif", "é.webp", ".hidden.png", "notes.txt"]
    for name in names:
        (tmp_path / name).touch()
    (tmp_path / "folder.png").mkdir()
    listed = [path.name for path in list_images(tmp_path)]
    assert listed == ["2.tif", "Part 1.jpeg", "part 9.PNG", "part 10.png", "é.webp"]
    assert list_images(tmp_path / "2.tif") == [tmp_path / "2.tif"]


def test_that_a_folder_without_images_and_no_folder_say_so(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path / "isolated"):
        with pytest.raises(NoImagesError, match=path.name):
            list_images(path)
        path.mkdir(exist_ok=True)
    with pytest.raises(NoImagesError):
        list_images(tmp_path / "none")
