"""From address to camera, and every address that is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from inspector.camera import make_camera
from inspector.camera.folder import FolderCamera
from inspector.camera.opencv import OpenCvCamera
from inspector.camera.simulated import SimulatedCamera
from inspector.errors import CameraAddressError, CameraOptionError
from inspector.recipe import ImagingSettings
from tests.contracts.camera_sources import read_frames, write_folder


@pytest.mark.parametrize(
    ("address", "kind", "name"),
    [
        ("simulated:washer", SimulatedCamera, "Simulated washer"),
        ("simulated:bracket?seed=3&defect_rate=0.5&size=1920x1080&fps=30", SimulatedCamera, "Simulated bracket"),
        ("device:0", OpenCvCamera, "Camera 0"),
        ("device:by-id/usb-046d_C920_1A2B-video-index0", OpenCvCamera, "usb-046d_C920_1A2B-video-index0"),
        ("folder:/data/good parts?repeats=0", FolderCamera, "Folder good parts"),
        ("video:/data/line 1.mp4?repeats=0", OpenCvCamera, "Video line 1.mp4"),
        ("rtsp://camera.local:554/live?channel=1", OpenCvCamera, "rtsp://camera.local:554/live"),
        ("http://10.0.0.7/video.mjpg", OpenCvCamera, "http://10.0.0.7/video.mjpg"),
        ("https://10.0.0.7/video.mjpg", OpenCvCamera, "https://10.0.0.7/video.mjpg"),
    ],
)
def test_that_an_address_gives_its_camera(address: str, kind: type, name: str) -> None:
    camera = make_camera(ImagingSettings(camera=address))
    assert isinstance(camera, kind)
    assert camera.address == address
    assert camera.name == name


@pytest.mark.parametrize(
    "address",
    [
        *("", "washer", "simulated", "simulated:", "simulated:gear", "device:", "device:-1", "device:one"),
        *("device:by-id/", "device:by-id/../../sda", "device:by-id/..", "folder:", "video:", "ftp://host/x"),
        *("http://", "rtsp://:554", "http://[::1/x", "C:\\parts"),
    ],
)
def test_that_any_other_address_is_refused(address: str) -> None:
    with pytest.raises(CameraAddressError, match="not a camera the station knows"):
        make_camera(ImagingSettings(camera=address))


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("simulated:washer?sed=3", "'sed' is unknown; there are defect_rate, fps, seed, size"),
        ("simulated:washer?seed=-1", "whole number"),
        ("simulated:washer?seed=", "whole number"),
        ("simulated:washer?seed=1&seed=2", "twice"),
        ("simulated:washer?defect_rate=1.5", "between 0 and 1"),
        ("simulated:washer?defect_rate=nan", "must be a number"),
        ("simulated:washer?size=1920", "WIDTHxHEIGHT"),
        ("simulated:washer?size=8x8", "WIDTHxHEIGHT"),
        ("simulated:washer?fps=0", "between 0.01 and 240"),
        ("folder:/parts?repeats=yes", "0 or 1"),
        ("video:/a.mp4?fps=5", "'fps' is unknown"),
    ],
)
def test_that_a_bad_option_is_named(address: str, words: str) -> None:
    with pytest.raises(CameraOptionError, match=words) as caught:
        make_camera(ImagingSettings(camera=address))
    assert isinstance(caught.value, CameraAddressError)


def test_that_a_question_mark_in_a_folders_name_is_no_option(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "good?")
    camera = make_camera(ImagingSettings(camera=f"folder:{folder}"))
    camera.open()
    read_frames(camera, 1)
    camera.close()


def test_that_the_recipes_size_and_rate_count_where_the_address_says_nothing() -> None:
    wanted = ImagingSettings(camera="simulated:washer?fps=100", width=160, height=120, fps=1.0)
    camera = make_camera(wanted)
    camera.open()
    frames = read_frames(camera, 3)
    camera.close()
    assert frames[0].image.shape == (120, 160, 3)


def test_that_importing_the_package_imports_no_decoder() -> None:
    program = (
        "import sys, inspector.camera.base, inspector.camera;"
        "sys.exit(any(name in sys.modules for name in ('cv2', 'PIL')))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
