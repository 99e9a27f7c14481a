"""What a device is told when it is opened, and what happens when it does something else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import pytest

from inspector.camera.controls import Control
from inspector.camera.device_settings import ON_LINUX, V4L2_IDS, apply_settings, read_controls, set_control
from inspector.camera.v4l2 import QUERYCTRL, VIDIOC_QUERYCTRL, ControlRange, query_ranges, read_reply
from inspector.recipe import ImagingSettings
from tests.contracts.camera_sources import ScriptedDriver

EXPOSURE, GAIN, WHITE_BALANCE, FOCUS = V4L2_IDS
RANGES = {EXPOSURE: ControlRange(1, 500, 1, 156), GAIN: ControlRange(0, 255, 1, 20)}
PLAIN = ImagingSettings()

pytestmark = pytest.mark.skipif(not ON_LINUX, reason="the scripted driver counts as V4L2 does")


@pytest.fixture
def driver() -> ScriptedDriver:
    return ScriptedDriver()


def test_that_a_recipe_sets_exposure_white_balance_and_gain_by_hand(driver: ScriptedDriver) -> None:
    wanted = replace(PLAIN, exposure_us=8000.0, white_balance_k=3200.0, gain=30.0)
    assert apply_settings(driver, wanted, None) == ""
    assert driver.dials[cv2.CAP_PROP_AUTO_EXPOSURE] == 1.0
    assert driver.dials[cv2.CAP_PROP_EXPOSURE] == 80.0
    assert driver.dials[cv2.CAP_PROP_AUTO_WB] == 0.0
    assert driver.dials[cv2.CAP_PROP_WB_TEMPERATURE] == 3200.0
    assert driver.dials[cv2.CAP_PROP_GAIN] == 30.0


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (replace(PLAIN, exposure_us=80_000.0), "does not take an exposure of 80000 µs, but 50000"),
        (replace(PLAIN, white_balance_k=9000.0), "does not take a white balance of 9000 K, but 6500"),
        (replace(PLAIN, focus=40.0), "does not take a focus of 40: it has no such control"),
        (replace(PLAIN, width=1920, height=1080), "offers 1280 × 720 pixels instead of 1920 × 1080"),
    ],
)
def test_that_a_device_that_does_something_else_is_refused(
    driver: ScriptedDriver, settings: ImagingSettings, words: str
) -> None:
    assert words in apply_settings(driver, settings, None)


def test_that_a_device_that_stays_automatic_is_refused(driver: ScriptedDriver) -> None:
    driver.limits[cv2.CAP_PROP_AUTO_EXPOSURE] = (3.0, 3.0)
    assert "it stays automatic" in apply_settings(driver, replace(PLAIN, exposure_us=8000.0), None)


def test_that_a_recipe_without_wishes_is_not_seen_through_the_settings_of_the_recipe_before(
    driver: ScriptedDriver,
) -> None:
    apply_settings(driver, replace(PLAIN, exposure_us=100.0, white_balance_k=6500.0, gain=200.0), RANGES_OF_ALL)
    assert apply_settings(driver, PLAIN, RANGES_OF_ALL) == ""
    assert driver.dials[cv2.CAP_PROP_AUTO_EXPOSURE] == 3.0
    assert driver.dials[cv2.CAP_PROP_AUTO_WB] == 1.0
    assert driver.dials[cv2.CAP_PROP_GAIN] == 20.0  # it has no automatic: its default


def test_that_the_driver_decides_what_the_device_has_and_gives_its_ranges(driver: ScriptedDriver) -> None:
    states = {state.control: state for state in read_controls(driver, RANGES)}
    exposure = states[Control.EXPOSURE_US]
    assert (exposure.value, exposure.minimum, exposure.maximum, exposure.step) == (15_600.0, 100.0, 50_000.0, 100.0)
    assert exposure.automatic
    assert states[Control.GAIN].supported
    assert not states[Control.GAIN].automatic
    for control in (Control.WHITE_BALANCE_K, Control.FOCUS):
        assert (states[control].supported, states[control].reason) == (False, "not_offered")


def test_that_without_ranges_the_device_is_asked_through_opencv(driver: ScriptedDriver) -> None:
    states = {state.control: state for state in read_controls(driver, None)}
    assert states[Control.WHITE_BALANCE_K].supported
    assert states[Control.EXPOSURE_US].minimum is None
    assert not states[Control.FOCUS].supported


def test_that_setting_by_hand_ends_the_automatic_and_none_starts_it_again(driver: ScriptedDriver) -> None:
    assert not set_control(driver, Control.EXPOSURE_US, 5000.0, None).automatic
    again = set_control(driver, Control.EXPOSURE_US, None, None)
    assert again.automatic
    assert driver.dials[cv2.CAP_PROP_AUTO_EXPOSURE] == 3.0


def test_that_the_question_to_the_driver_has_the_size_that_its_number_says() -> None:
    assert QUERYCTRL.size == 68 == (VIDIOC_QUERYCTRL >> 16) & 0x3FFF


def test_that_a_drivers_answer_is_read_and_a_control_that_is_switched_off_is_none() -> None:
    reply = QUERYCTRL.pack(EXPOSURE, 1, b"Exposure Time, Absolute", 3, 2047, 1, 250, 0)
    assert read_reply(reply) == ControlRange(3, 2047, 1, 250)
    assert read_reply(QUERYCTRL.pack(EXPOSURE, 1, b"", 3, 2047, 1, 250, 0x0001)) is None


def test_that_what_is_no_device_has_no_controls_and_what_is_not_there_cannot_be_asked(tmp_path: Path) -> None:
    file = tmp_path / "video0"
    file.touch()
    assert query_ranges(file, V4L2_IDS) == {}
    assert query_ranges(tmp_path / "video1", V4L2_IDS) is None


RANGES_OF_ALL = {**RANGES, WHITE_BALANCE: ControlRange(2800, 6500, 10, 4600)}
