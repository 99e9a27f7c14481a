"""What is wrong with a set of golden samples before anything is learned from them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inspector.camera.factory import make_camera
from inspector.camera.parts import PartKind
from inspector.imaging.sample_health import blurred, coverage, findings, near_duplicates
from inspector.recipe import ImagingSettings
from inspector.region import RegionOfInterest
from tests.inspector.imaging.pictures import SIZE, moved, noisy, part


def as_jpeg(image: np.ndarray) -> np.ndarray:
    _, packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 90])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


@pytest.mark.parametrize("kind", PartKind)
def test_different_parts_in_one_fixture_are_no_duplicates(kind):
    assert near_duplicates([noisy(part(kind, number), number) for number in range(8)]) == []
    camera = make_camera(ImagingSettings(camera=f"simulated:{kind}?size=640x480"))
    assert near_duplicates(camera.golden_images(6)) == []


@pytest.mark.parametrize("kind", PartKind)
@pytest.mark.parametrize("noise", [0.0, 1.3, 5.0])
def test_the_same_part_captured_again_is_a_duplicate_whatever_the_sensors_noise(kind, noise):
    again = [noisy(part(kind, 1), seed, noise, gain) for seed, gain in ((1, 1.0), (2, 0.99), (3, 1.02))]
    assert near_duplicates([noisy(part(kind, 2), 4, noise), *again]) == [(1, 2), (1, 3), (2, 3)]


def test_a_duplicate_is_seen_through_jpeg_and_a_moved_part_is_none():
    first, second = (noisy(part(PartKind.WASHER, 1), seed) for seed in (1, 2))
    assert near_duplicates([as_jpeg(first), as_jpeg(second)]) == [(0, 1)]
    assert near_duplicates([first, moved(second, PartKind.WASHER, (2.0, 0.0), 0.0)]) == []


def test_only_the_region_is_compared():
    first = noisy(part(PartKind.WASHER, 1), 1)
    second = noisy(part(PartKind.WASHER, 1), 2)
    second[:100, :100] = 200
    region = RegionOfInterest.rectangle(SIZE, 120, 120, 400, 300)
    assert near_duplicates([first, second]) == []
    assert near_duplicates([first, second], region) == [(0, 1)]


@pytest.mark.parametrize("kind", PartKind)
def test_a_sample_out_of_focus_is_named_and_no_other(kind):
    images = [noisy(part(kind, number), number) for number in range(5)]
    assert blurred(images) == []
    images[3] = noisy(np.asarray(cv2.GaussianBlur(images[3], (0, 0), 2.0), np.uint8), 9)
    assert blurred(images) == [3]
    # Of two it cannot be said which one is right.
    assert blurred(images[2:4]) == []


def test_findings_name_the_later_of_two_duplicates_once_with_its_values():
    kind = PartKind.BRACKET
    images = [noisy(part(kind, number), number) for number in range(4)]
    soft = noisy(np.asarray(cv2.GaussianBlur(part(kind, 7), (0, 0), 2.0), np.uint8), 8)
    found = findings([*images, noisy(part(kind, 1), 11), noisy(part(kind, 1), 12), soft])
    assert [(finding.index, finding.code) for finding in found] == [
        (4, "near_duplicate"),
        (5, "near_duplicate"),
        (6, "blurred"),
    ]
    assert found[1].values == {"other": 1}
    assert found[2].values["focus"] < 0.5 * found[2].values["median"]


def test_coverage_says_how_far_the_samples_lie_apart():
    kind = PartKind.WASHER
    alike = [noisy(part(kind, number), number) for number in range(4)]
    seen = coverage(alike)
    assert (seen.count, seen.located) == (4, 4)
    assert seen.narrow
    spread = [*alike, moved(part(kind, 5), kind, (19.2, 0.0), 0.0), moved(part(kind, 6), kind, (0.0, 0.0), 3.0)]
    apart = coverage(spread)
    assert apart.shift == pytest.approx(19.2 / 640, abs=0.005)
    assert apart.turn_deg == pytest.approx(3.0, abs=0.6)
    assert not apart.narrow


def test_coverage_sees_other_light_and_counts_what_it_cannot_place():
    kind = PartKind.WASHER
    lit = [noisy(part(kind, number), number, gain=gain) for number, gain in enumerate((1.0, 1.0, 0.8))]
    assert coverage(lit).brightness == pytest.approx(0.2, abs=0.06)
    assert not coverage(lit).narrow
    assert coverage([*lit, part(PartKind.BRACKET, 1)]).located == 3
    assert coverage([]).count == 0
