"""What a picture is worth: sharpness, clipping, brightness."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import pytest

from inspector.camera.parts import PartKind
from inspector.imaging.measures import brightness, clipped, focus_measure, histogram
from inspector.region import RegionOfInterest
from tests.inspector.imaging.pictures import SIZE, noisy, part

RIGHT_HALF = RegionOfInterest.rectangle(SIZE, 320, 0, 320, 480)


def soft(image: np.ndarray, blur_px: float) -> np.ndarray:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), blur_px), np.uint8)


@pytest.mark.parametrize("kind", PartKind)
def test_sharpness_falls_with_every_step_out_of_focus(kind):
    steps = [focus_measure(noisy(soft(part(kind, 1), blur), 1)) for blur in (0.3, 0.7, 1.2, 2.0, 4.0)]
    assert all(better > 1.3 * worse for better, worse in pairwise(steps))


@pytest.mark.parametrize("kind", PartKind)
def test_light_changes_sharpness_far_less_than_focus_does(kind):
    sharp = focus_measure(noisy(part(kind, 1), 1))
    for gain in (0.5, 0.8, 1.2):
        assert focus_measure(noisy(part(kind, 1), 2, gain=gain)) == pytest.approx(sharp, rel=0.15)
    assert focus_measure(noisy(part(kind, 1), 3, noise=4.0)) == pytest.approx(sharp, rel=0.25)
    assert focus_measure(noisy(soft(part(kind, 1), 1.5), 4)) < 0.5 * sharp


def test_only_the_judged_area_is_measured():
    image = part(PartKind.BRACKET, 1).copy()
    untouched = focus_measure(image, RIGHT_HALF)
    image[:, :318] = soft(image, 5)[:, :318]
    assert focus_measure(image, RIGHT_HALF) == pytest.approx(untouched)
    excluded = RegionOfInterest(SIZE, RIGHT_HALF.outline, (((320, 0), (640, 0), (640, 240), (320, 240)),))
    lower = focus_measure(image, excluded)
    image[:236] = np.random.default_rng(0).integers(0, 256, (236, 640, 3))
    assert focus_measure(image, excluded) == pytest.approx(lower)


def test_a_picture_without_contrast_has_no_sharpness():
    assert focus_measure(np.full((480, 640, 3), 90, np.uint8)) == 0.0


def test_clipping_is_any_channel_too_bright_and_all_channels_too_dark():
    image = np.full((4, 5, 3), 100, np.uint8)
    image[0, 0] = (250, 100, 100)
    image[0, 1] = (249, 249, 249)
    image[1, :] = (5, 5, 5)
    image[2, 0] = (0, 0, 6)
    found = clipped(image)
    assert np.argwhere(found.too_bright).tolist() == [[0, 0]]
    assert np.argwhere(found.too_dark).tolist() == [[1, column] for column in range(5)]
    assert (found.bright_share, found.dark_share) == (pytest.approx(1 / 20), pytest.approx(5 / 20))


def test_brightness_is_the_mean_luma_of_the_judged_area():
    image = np.zeros((480, 640, 3), np.uint8)
    image[:, 320:] = (100, 150, 200)
    assert brightness(image, RIGHT_HALF) == pytest.approx(0.299 * 100 + 0.587 * 150 + 0.114 * 200, abs=0.1)
    assert brightness(image) == pytest.approx(brightness(image, RIGHT_HALF) / 2, abs=0.1)


def test_the_histogram_holds_each_channels_shares_by_level():
    image = np.zeros((480, 640, 3), np.uint8)
    image[:, 320:] = (100, 255, 0)
    shares = histogram(image, RIGHT_HALF, bins=64)
    assert shares.shape == (3, 64)
    assert shares.sum(axis=1) == pytest.approx([1, 1, 1])
    assert shares.argmax(axis=1).tolist() == [25, 63, 0]
    assert histogram(image, bins=16)[1].tolist() == pytest.approx([0.5, *[0.0] * 14, 0.5])
