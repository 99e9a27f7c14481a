"""What the diagnosis finds, on real sources with real faults."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inspector.camera.base import Camera
from inspector.camera.diagnosis import DiagnosisStep, Outcome, diagnose
from inspector.camera.diagnosis_source import programs_using
from inspector.camera.grabber import SourceKind
from inspector.camera.opencv import OpenCvCamera
from inspector.camera.simulated import Fault, SimulatedCamera
from inspector.recipe import ImagingSettings
from tests.contracts.camera_sources import ScriptedDriver, mjpeg_server, write_folder, write_video

SIMULATED = ImagingSettings(camera="simulated:washer?size=160x120&fps=50")


linux_devices = pytest.mark.skipif(sys.platform != "linux", reason="looks at devices as Linux has them")


def by_step(steps: Iterator[DiagnosisStep]) -> dict[str, DiagnosisStep]:
    found = {step.step: step for step in steps}
    for step in found.values():
        assert step.what_happened
        assert bool(step.what_to_do) == (step.outcome is Outcome.FAILED)
    return found


def codes(address: str) -> dict[str, str]:
    return {name: step.code for name, step in by_step(diagnose(ImagingSettings(camera=address))).items()}


def assert_all_well(address: str, *outer: str) -> None:
    steps = by_step(diagnose(ImagingSettings(camera=address)))
    assert list(steps) == ["address", *outer, "open", "first_frame", "rate", "picture"]
    assert {step.outcome for step in steps.values()} == {Outcome.OK}, steps


def simulated_with(*faults: Fault, settings: ImagingSettings = SIMULATED) -> dict[str, DiagnosisStep]:
    camera = SimulatedCamera(size=(160, 120), fps=50, settings=settings)
    for fault in faults:
        camera.inject(fault)
    return by_step(diagnose(settings, make=lambda _: camera))


@pytest.mark.parametrize("kind", ["simulated", "folder", "video", "stream"])
def test_that_all_is_well_with_a_source_that_works(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("http_proxy", raising=False)
    if kind == "simulated":
        assert_all_well(SIMULATED.camera)
    elif kind == "folder":
        assert_all_well(f"folder:{write_folder(tmp_path / 'parts', 1)}", "folder")
    elif kind == "video":
        assert_all_well(f"video:{write_video(tmp_path / 'parts.avi')}?repeats=0", "driver", "file")
    else:
        with mjpeg_server() as server:
            assert_all_well(server.url, "driver", "host", "port")


@pytest.mark.parametrize(
    ("address", "step", "code"),
    [
        ("washer", "address", "address_refused"),
        ("simulated:washer?size=1", "address", "address_refused"),
        ("folder:{}/none", "folder", "file_missing"),
        ("folder:{}", "folder", "folder_empty"),
        ("video:{}/none.avi", "file", "file_missing"),
        ("http://nobody.invalid/x.mjpg", "host", "host_unknown"),
    ],
)
def test_that_a_source_that_is_not_there_fails_at_its_step_and_the_others_are_skipped(
    address: str, step: str, code: str, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    steps = by_step(diagnose(ImagingSettings(camera=address.format(empty))))
    assert steps[step].code == code
    after = list(steps)[list(steps).index(step) + 1 :]
    assert all(steps[name].outcome is Outcome.SKIPPED for name in after)


def test_that_a_closed_port_is_told_from_a_server_that_gives_no_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("http_proxy", raising=False)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        assert codes(f"http://127.0.0.1:{port}/x.mjpg")["port"] == "port_refused"
    with mjpeg_server() as server:
        silent = server.url.replace("http://", "rtsp://")
        found = codes(silent)
        assert (found["port"], found["open"]) == ("port_answers", "stream_not_opened")


def test_that_a_file_that_is_no_video_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "text.avi").write_text("no video")
    assert codes(f"video:{tmp_path}/text.avi")["open"] == "file_not_opened"


@pytest.mark.parametrize(
    ("fault", "step", "code"),
    [
        (Fault.DISCONNECT, "open", "simulated_not_opened"),
        (Fault.STALL, "first_frame", "no_frame"),
        (Fault.DARK, "picture", "picture_black"),
        (Fault.FROZEN, "picture", "picture_frozen"),
    ],
)
def test_that_a_fault_of_the_camera_is_found_at_its_step(
    fault: Fault, step: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector.camera.diagnosis.FIRST_FRAME_TIMEOUT_S", 1.0)
    assert simulated_with(fault)[step].code == code


def test_that_an_overexposed_picture_is_white() -> None:
    settings = replace(SIMULATED, exposure_us=100_000.0, gain=16.0)
    assert simulated_with(settings=settings)["picture"].code == "picture_white"


def test_that_a_covered_lens_gives_one_even_area(tmp_path: Path) -> None:
    Image.fromarray(np.full((48, 64, 3), 128, np.uint8)).save(tmp_path / "even.png")
    assert codes(f"folder:{tmp_path}")["picture"] == "picture_uniform"


def test_that_a_setting_which_the_camera_refuses_is_named() -> None:
    step = simulated_with(settings=replace(SIMULATED, focus=900.0))["open"]
    assert step.code == "simulated_not_opened"
    assert "a focus of 900" in step.what_happened


def diagnose_driver(driver: ScriptedDriver, dev_folder: Path, fps: float | None = None) -> dict[str, DiagnosisStep]:
    (dev_folder / "video0").touch()

    def make(settings: ImagingSettings) -> Camera:
        return OpenCvCamera(
            SourceKind.DEVICE,
            open_capture=driver.open_capture,
            address="device:0",
            name="Scripted",
            open_timeout_s=0.5,
            lost_after_s=0.5,
        )

    settings = ImagingSettings(camera="device:0", fps=fps)
    return by_step(diagnose(settings, make=make, dev_folder=dev_folder, sys_folder=dev_folder / "none"))


@linux_devices
def test_that_a_device_that_works_passes_every_step(tmp_path: Path) -> None:
    steps = diagnose_driver(ScriptedDriver(), tmp_path)
    assert list(steps)[:4] == ["address", "driver", "device", "permission"]
    assert {step.outcome for step in steps.values()} == {Outcome.OK}


@linux_devices
def test_that_a_device_that_is_not_plugged_in_is_missing_and_the_others_are_named(tmp_path: Path) -> None:
    step = by_step(diagnose(ImagingSettings(camera="device:7"), dev_folder=tmp_path, sys_folder=tmp_path))["device"]
    assert step.code == "device_missing"
    assert "none" in step.what_to_do


@linux_devices
def test_that_a_second_number_without_pictures_is_not_taken_for_the_camera(tmp_path: Path) -> None:
    dev, sys_folder = tmp_path / "dev", tmp_path / "sys"
    dev.mkdir()
    for number in (0, 1):
        (dev / f"video{number}").touch()
        (sys_folder / f"video{number}").mkdir(parents=True)
        (sys_folder / f"video{number}" / "index").write_text(str(number))
    step = by_step(diagnose(ImagingSettings(camera="device:1"), dev_folder=dev, sys_folder=sys_folder))["device"]
    assert step.code == "device_no_pictures"
    assert "device:0" in step.what_to_do


@linux_devices
def test_that_a_device_which_the_user_may_not_use_names_the_group(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The tests may run as root, who may do everything.
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    step = diagnose_driver(ScriptedDriver(), tmp_path)["permission"]
    assert step.code == "device_forbidden"
    assert (tmp_path / "video0").group() in step.what_to_do


@linux_devices
def test_that_a_device_that_cannot_be_opened_names_who_uses_it(tmp_path: Path) -> None:
    driver = ScriptedDriver()
    driver.gone = True
    with (tmp_path / "video0").open("w"):
        step = diagnose_driver(driver, tmp_path)["open"]
    assert step.code == "device_not_opened"
    assert str(os.getpid()) in step.what_to_do
    assert programs_using(tmp_path / "video0") == "none was found"


@linux_devices
def test_that_a_device_that_hands_out_the_same_picture_is_found(tmp_path: Path) -> None:
    driver = ScriptedDriver()
    driver.frozen = True
    step = diagnose_driver(driver, tmp_path)["rate"]
    assert step.code == "frames_ended"
    assert "same picture" in step.what_happened


@linux_devices
def test_that_a_device_slower_than_wanted_is_too_slow(tmp_path: Path) -> None:
    assert diagnose_driver(ScriptedDriver(), tmp_path, fps=10_000.0)["rate"].code == "rate_low"


def test_that_a_cancelled_diagnosis_ends_at_the_next_step_and_frees_the_camera() -> None:
    camera = SimulatedCamera(size=(160, 120), fps=50)
    answers = iter([False, True])
    steps = diagnose(SIMULATED, make=lambda _: camera, cancelled=lambda: next(answers))
    assert [step.step for step in steps] == ["address", "open"]
    with pytest.raises(Exception, match="not open"):
        camera.read(0.0)


def test_that_a_diagnosis_which_is_left_early_frees_the_camera() -> None:
    camera = SimulatedCamera(size=(160, 120), fps=50)
    steps = diagnose(SIMULATED, make=lambda _: camera)
    while next(steps).step != "open":
        pass
    steps.close()  # type: ignore[attr-defined]
    with pytest.raises(Exception, match="not open"):
        camera.read(0.0)
