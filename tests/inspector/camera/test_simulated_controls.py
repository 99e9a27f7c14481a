"""Exposure, gain, white balance and focus of the simulated camera change its pictures as a real one's would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from inspector.camera import make_camera
from inspector.camera.controls import Control
from inspector.camera.simulated import SimulatedCamera
from inspector.errors import CameraNotFoundError
from inspector.recipe import ImagingSettings
from inspector.types import FloatArray, ImageArray
from tests.contracts.camera_sources import read_frames

PLAIN = ImagingSettings(camera="simulated:washer?size=320x240&fps=200&defect_rate=0")
NOMINAL = {"exposure_us": 8000.0, "gain": 1.0, "white_balance_k": 5000.0, "focus": 120.0}


@pytest.fixture
def camera() -> Iterator[SimulatedCamera]:
    camera = SimulatedCamera(size=(320, 240), fps=200, defect_rate=0.0)
    camera.open()
    yield camera
    camera.close()


def picture(camera: SimulatedCamera) -> FloatArray:
    return read_frames(camera, 1)[0].image.astype(np.float32)


def sharpness(image: FloatArray) -> float:
    return float(np.abs(np.diff(image[..., 1], axis=1)).mean())


def frames_with(**settings: float) -> list[ImageArray]:
    camera = make_camera(replace(PLAIN, **settings))  # type: ignore[arg-type]
    camera.open()
    frames = [frame.image for frame in read_frames(camera, 4)]
    camera.close()
    return frames


def test_that_nominal_values_change_not_a_bit() -> None:
    for plain, nominal in zip(frames_with(), frames_with(**NOMINAL), strict=True):
        np.testing.assert_array_equal(plain, nominal)


def test_that_brightness_follows_exposure_times_gain_and_clips(camera: SimulatedCamera) -> None:
    before = picture(camera)
    camera.set_control(Control.EXPOSURE_US, 4000.0)
    assert picture(camera).mean() == pytest.approx(0.5 * before.mean(), rel=0.1)
    camera.set_control(Control.GAIN, 2.0)
    assert picture(camera).mean() == pytest.approx(before.mean(), rel=0.05)
    camera.set_control(Control.EXPOSURE_US, 80_000.0)
    assert (picture(camera) >= 249).mean() > 0.3


def test_that_white_balance_tints_and_automatic_is_neutral_again(camera: SimulatedCamera) -> None:
    def redness() -> float:
        red, _, blue = picture(camera).mean(axis=(0, 1))
        return float(red / blue)

    neutral = redness()
    camera.set_control(Control.WHITE_BALANCE_K, 6500.0)
    assert redness() > 1.3 * neutral
    camera.set_control(Control.WHITE_BALANCE_K, 2800.0)
    assert redness() < 0.7 * neutral
    assert camera.set_control(Control.WHITE_BALANCE_K, None).automatic
    assert redness() == pytest.approx(neutral, rel=0.02)


def test_that_the_picture_blurs_to_both_sides_of_the_best_focus(camera: SimulatedCamera) -> None:
    best = sharpness(picture(camera))
    measured = []
    for focus in (40.0, 80.0, 110.0, 120.0, 160.0, 220.0):
        camera.set_control(Control.FOCUS, focus)
        measured.append(sharpness(picture(camera)))
    assert measured[3] == pytest.approx(best, rel=0.05)
    assert measured[:4] == sorted(measured[:4])
    assert measured[3:] == sorted(measured[3:], reverse=True)
    assert measured[0] < 0.6 * best


def test_that_a_wish_between_two_steps_or_out_of_range_is_told_as_what_it_became(camera: SimulatedCamera) -> None:
    assert camera.set_control(Control.EXPOSURE_US, 7960.0).value == 8000.0
    assert camera.set_control(Control.GAIN, 1.46).value == 1.5
    assert camera.set_control(Control.WHITE_BALANCE_K, 9000.0).value == 6500.0


def test_that_a_recipe_that_wants_what_cannot_be_had_is_refused() -> None:
    camera = make_camera(replace(PLAIN, white_balance_k=9000.0))
    with pytest.raises(CameraNotFoundError, match="does not take a white balance of 9000 K, but 6500"):
        camera.open()


def test_that_opening_again_gives_what_the_recipe_says(camera: SimulatedCamera) -> None:
    camera.set_control(Control.EXPOSURE_US, 100.0)
    camera.open()
    assert all(state.automatic for state in camera.controls())


def test_that_golden_samples_are_seen_through_the_same_settings() -> None:
    def golden(settings: ImagingSettings) -> float:
        camera = make_camera(settings)
        assert isinstance(camera, SimulatedCamera)
        return float(camera.golden_images(1)[0].mean())

    assert golden(replace(PLAIN, exposure_us=4000.0)) < 0.6 * golden(PLAIN)


def test_that_a_size_in_the_address_leaves_no_choice_of_sizes() -> None:
    assert make_camera(PLAIN).resolutions() == ((320, 240),)
    free = make_camera(replace(PLAIN, camera="simulated:washer", width=640, height=480))
    assert free.resolutions() == ((640, 480), (1280, 960), (1920, 1080))
