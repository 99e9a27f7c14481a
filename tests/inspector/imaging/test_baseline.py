from __future__ import annotations

import cv2
import numpy as np
import pytest

from inspector.camera.parts import DefectKind, PartKind
from inspector.errors import NotJudgeableError
from inspector.imaging.baseline import compare_signatures, measure_picture, signatures
from inspector.imaging.measures import brightness, clipped
from inspector.region import RegionOfInterest
from inspector.types import ImageArray
from tests.inspector.imaging.pictures import AREAS, SIZE, empty_plate, moved, noisy, part

WASHER = PartKind.WASHER
AREA = RegionOfInterest.rectangle(SIZE, *AREAS[WASHER])


def compared(golden: ImageArray, picture: ImageArray, region: RegionOfInterest | None = AREA) -> tuple[float, float]:
    return compare_signatures(signatures(golden, region)[0], signatures(picture, region)[0])


def test_measures_are_those_of_the_judged_pixels() -> None:
    image = part(WASHER, 1).copy()
    image[:, :100] = 255
    region = RegionOfInterest(
        SIZE, ((0, 0), (639, 0), (639, 479), (0, 479)), (((0, 0), (110, 0), (110, 479), (0, 479)),)
    )
    assert measure_picture(image).bright_share == pytest.approx(clipped(image).bright_share, abs=0.01)
    assert measure_picture(image, region).bright_share < 0.01
    assert measure_picture(image, region).brightness == pytest.approx(brightness(image, region), abs=0.5)


def test_light_is_told_whatever_is_broken_on_the_part() -> None:
    for kind in DefectKind:
        presence, light = compared(part(WASHER, 1), noisy(part(WASHER, 1, kind), 1, gain=0.8))
        assert light == pytest.approx(0.8, abs=0.01)
        assert presence > 0.95


def test_a_large_stain_is_no_weaker_light() -> None:
    x, y, width, _ = AREAS[WASHER]
    stained = noisy(part(WASHER, 1), 1)
    stained[y + 20 : y + 110, x : x + width] //= 4
    assert compared(part(WASHER, 1), stained)[1] == pytest.approx(1.0, abs=0.03)


def test_a_part_that_lies_a_little_beside_its_place_is_there() -> None:
    presence, _ = compared(part(WASHER, 1), moved(part(WASHER, 2), WASHER, (40, 30), 5.0))
    assert presence > 0.75


def test_an_empty_plate_has_little_in_common_with_a_part() -> None:
    presence, _ = compared(part(WASHER, 1), noisy(empty_plate(WASHER), 1))
    assert presence < 0.3


def test_what_is_excluded_says_nothing() -> None:
    x, y = AREAS[WASHER][:2]
    hole = ((x + 150.0, y + 150.0), (x + 250.0, y + 150.0), (x + 250.0, y + 250.0), (x + 150.0, y + 250.0))
    region = RegionOfInterest(SIZE, AREA.outline, (hole,))
    image = part(WASHER, 1).copy()
    cv2.rectangle(image, (x + 152, y + 152), (x + 248, y + 248), (255, 255, 255), cv2.FILLED)
    assert np.array_equal(signatures(image, region)[0], signatures(part(WASHER, 1), region)[0])
    assert not np.array_equal(signatures(image, AREA)[0], signatures(part(WASHER, 1), AREA)[0])


def test_a_region_has_a_wider_view_beside_its_own() -> None:
    small = RegionOfInterest.rectangle(SIZE, 300, 220, 60, 40)
    image = part(WASHER, 1).copy()
    image[180:200, 250:290] = 255
    changed = [
        not np.array_equal(one, other)
        for one, other in zip(signatures(image, small), signatures(part(WASHER, 1), small), strict=True)
    ]
    assert changed == [False, True]
    assert len(signatures(image)) == 1


def test_a_picture_without_structure_shows_no_part() -> None:
    flat = np.full((*SIZE[::-1], 3), 90, np.uint8)
    assert compared(part(WASHER, 1), flat)[0] == 0.0
    assert compared(flat, part(WASHER, 1))[0] == 0.0


def test_a_picture_of_another_size_is_refused() -> None:
    small = np.zeros((240, 320, 3), np.uint8)
    for measure in (measure_picture, signatures):
        with pytest.raises(NotJudgeableError) as refused:
            measure(small, AREA)
        assert refused.value.reason == "frame_size_changed"
