from __future__ import annotations

import cv2
import numpy as np
import pytest
import zxingcpp

from inspector.errors import NotJudgeableError
from inspector.imaging.codes import MAX_LENGTH, clean_text, read_codes
from inspector.region import RegionOfInterest
from inspector.types import ImageArray


def a_surface(height: int = 480, width: int = 640) -> ImageArray:
    """Metal-like texture without a code."""
    noise = np.random.default_rng(0).normal(150, 25, (height, width, 3))
    return cv2.GaussianBlur(np.clip(noise, 0, 255).astype(np.uint8), (0, 0), 1.2)


def put_code(image: ImageArray, kind: str, text: str, x: int, y: int, scale: int = 3) -> tuple[int, int]:
    """Draws a code with its top left at (x, y); its (width, height)."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.barcode_format_from_str(kind))
    drawn = np.array(zxingcpp.write_barcode_to_image(barcode, scale=scale))
    height, width = drawn.shape
    image[y : y + height, x : x + width] = drawn[..., None]
    return width, height


@pytest.mark.parametrize("kind", ["QRCode", "DataMatrix", "Code128", "Code39", "Aztec"])
@pytest.mark.parametrize("quarter_turns", [0, 1, 2])
def test_a_code_is_read_whichever_way_it_lies(kind: str, quarter_turns: int) -> None:
    image = a_surface()
    put_code(image, kind, "SN 0042", 60, 80)
    (code,) = read_codes(np.ascontiguousarray(np.rot90(image, quarter_turns)))
    assert code.text == "SN 0042"
    assert code.format.replace(" ", "").startswith(kind)


def test_a_surface_without_a_code_gives_none() -> None:
    stripes = np.repeat(np.where(np.arange(640) // 3 % 2, 230, 20).astype(np.uint8)[None, :], 480, axis=0)
    assert read_codes(a_surface()) == ()
    assert read_codes(np.repeat(stripes[..., None], 3, axis=2)) == ()


def test_several_codes_come_from_the_top_down_with_their_own_corners() -> None:
    image = a_surface()
    size = put_code(image, "DataMatrix", "LOWER", 400, 300, scale=5)
    put_code(image, "QRCode", "UPPER", 50, 40)
    upper, lower = read_codes(image)
    assert (upper.text, lower.text) == ("UPPER", "LOWER")
    xs, ys = zip(*lower.corners, strict=True)
    assert 400 <= min(xs) < max(xs) <= 400 + size[0]
    assert 300 <= min(ys) < max(ys) <= 300 + size[1]
    assert lower.corners[0][0] < lower.corners[1][0]


def test_a_light_code_on_dark_metal_is_read() -> None:
    image = a_surface()
    put_code(image, "DataMatrix", "LASERED", 100, 100, scale=5)
    assert [code.text for code in read_codes(255 - image)] == ["LASERED"]


def test_only_codes_in_the_region_count_and_their_corners_stay_in_frame_pixels() -> None:
    image = a_surface()
    put_code(image, "QRCode", "BOX LABEL", 20, 20)
    size = put_code(image, "QRCode", "PART", 400, 250)
    region = RegionOfInterest.rectangle((640, 480), 350, 200, 280, 270)
    (code,) = read_codes(image, region)
    assert code.text == "PART"
    assert all(400 <= x <= 400 + size[0] and 250 <= y <= 250 + size[1] for x, y in code.corners)


def test_a_code_in_an_excluded_area_does_not_count() -> None:
    image = a_surface()
    put_code(image, "QRCode", "FIXTURE", 100, 100)
    region = RegionOfInterest(
        (640, 480), ((0, 0), (640, 0), (640, 480), (0, 480)), (((90, 90), (250, 90), (250, 250), (90, 250)),)
    )
    assert read_codes(image, region) == ()


def test_a_picture_of_another_size_than_the_region_is_refused() -> None:
    with pytest.raises(NotJudgeableError):
        read_codes(a_surface(), RegionOfInterest.rectangle((1920, 1080), 0, 0, 100, 100))


def test_control_and_invisible_characters_never_reach_a_serial() -> None:
    assert clean_text("\x02SN\x1d12\r\n3\x00") == "SN 12 3"
    assert clean_text("SN\u202e\u200b42\ufeff") == "SN42"
    assert clean_text("\x1b\r\n ") == ""
    assert clean_text("Mu\u0308ller 漢") == "Müller 漢"


def test_a_code_with_separators_is_made_safe_when_it_is_read() -> None:
    image = a_surface()
    put_code(image, "QRCode", "A\tB\nC", 100, 100)
    assert [code.text for code in read_codes(image)] == ["A B C"]


def test_long_texts_are_cut_and_stay_different() -> None:
    first, second = clean_text("x" * 500 + "1"), clean_text("x" * 500 + "2")
    assert len(first) == len(second) == MAX_LENGTH
    assert first != second
    assert clean_text("y" * MAX_LENGTH) == "y" * MAX_LENGTH
