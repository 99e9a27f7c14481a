"""What every camera promises, run against each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from inspector.camera import make_camera
from inspector.camera.base import Camera
from inspector.camera.controls import Control
from inspector.camera.grabber import SourceKind
from inspector.camera.opencv import OpenCvCamera
from inspector.errors import CameraLostError, CameraNotFoundError
from inspector.recipe import ImagingSettings
from tests.contracts.camera_sources import ScriptedDriver, mjpeg_server, read_frames, write_folder, write_video

KINDS = ("simulated", "folder", "video", "stream", "device")
MakeCamera = Callable[[str], Camera]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeCamera]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with ExitStack() as stack:

        def make_one(kind: str) -> Camera:
            if kind == "device":
                capture = ScriptedDriver().open_capture
                camera: Camera = OpenCvCamera(
                    SourceKind.DEVICE, open_capture=capture, address="device:0", name="Scripted"
                )
            else:
                if kind == "stream":
                    address = stack.enter_context(mjpeg_server()).url
                else:
                    address = {
                        "simulated": "simulated:washer?size=320x240&fps=100",
                        "folder": f"folder:{write_folder(tmp_path / 'parts')}?fps=100",
                        "video": f"video:{write_video(tmp_path / 'parts.avi')}",
                    }[kind]
                camera = make_camera(ImagingSettings(camera=address))
                assert camera.address == address
            stack.callback(camera.close)
            return camera

        yield make_one


@pytest.fixture(params=KINDS)
def camera(request: pytest.FixtureRequest, make: MakeCamera) -> Camera:
    return make(request.param)


def test_that_it_is_a_camera_with_a_name(camera: Camera) -> None:
    assert isinstance(camera, Camera)
    assert camera.name


def test_that_frames_are_read_only_contiguous_rgb_bytes(camera: Camera) -> None:
    camera.open()
    image = read_frames(camera, 1)[0].image
    assert image.dtype == np.uint8
    assert image.ndim == 3
    assert image.shape[2] == 3
    assert image.flags.c_contiguous
    assert not image.flags.writeable


@pytest.mark.parametrize("kind", ["folder", "video", "stream", "device"])
def test_that_red_arrives_in_the_first_channel(kind: str, make: MakeCamera) -> None:
    camera = make(kind)
    camera.open()
    red, green, blue = read_frames(camera, 1)[0].image.mean(axis=(0, 1))
    assert red > green + 60 > blue + 80


def test_that_a_frame_is_never_written_again(camera: Camera) -> None:
    camera.open()
    first = read_frames(camera, 1)[0]
    kept = first.image.copy()
    read_frames(camera, 5)
    np.testing.assert_array_equal(first.image, kept)


def test_that_sequence_counts_from_one_without_gaps_after_each_open(camera: Camera) -> None:
    for _ in range(2):
        camera.open()
        assert [frame.sequence for frame in read_frames(camera, 4)] == [1, 2, 3, 4]
        camera.close()


def test_that_no_exposure_comes_twice(camera: Camera) -> None:
    camera.open()
    frames = read_frames(camera, 5)
    times = [frame.monotonic_s for frame in frames]
    assert times == sorted(set(times))
    assert all(frame.captured_at.tzinfo is not None for frame in frames)


def test_that_a_camera_that_feeds_parts_tells_which_one_and_moves_on(camera: Camera) -> None:
    camera.open()
    before = read_frames(camera, 2)
    camera.next_part()
    after = read_frames(camera, 1)[0]
    if camera.feeds_parts:
        assert [frame.part.number for frame in before if frame.part] == [1, 1]
        assert after.part is not None
        assert after.part.number == 2
        assert not np.array_equal(before[1].image, after.image)
    else:
        assert after.part is None


def test_that_a_closed_camera_is_lost_until_it_is_opened_again(camera: Camera) -> None:
    with pytest.raises(CameraLostError, match="not open"):
        camera.read(0.01)
    camera.open()
    read_frames(camera, 1)
    camera.close()
    camera.close()
    with pytest.raises(CameraLostError, match="not open"):
        camera.read(0.01)
    camera.open()
    read_frames(camera, 1)


def test_that_it_tells_of_every_control_and_what_cannot_be_set_says_why(camera: Camera) -> None:
    camera.open()
    states = camera.controls()
    assert [state.control for state in states] == list(Control)
    for state in states:
        after = camera.set_control(state.control, state.value)
        assert after.supported == state.supported
        assert bool(after.reason) != after.supported
    assert read_frames(camera, 1)


def test_that_what_was_set_is_what_the_device_says_after(camera: Camera) -> None:
    camera.open()
    for state in camera.controls():
        if state.supported:
            told = camera.set_control(state.control, 5000.0)
            assert told in camera.controls()
            assert told.value is not None
            assert not told.automatic
            assert camera.set_control(state.control, None).automatic or state.control is Control.GAIN


def test_that_the_sizes_to_choose_are_pairs_and_the_camera_goes_on_after_being_tried(camera: Camera) -> None:
    camera.open()
    before = read_frames(camera, 1)[0].image.shape
    for width, height in camera.resolutions():
        assert width > 0
        assert height > 0
    assert read_frames(camera, 1)[0].image.shape == before


@pytest.mark.parametrize(
    "address",
    ["folder:{}/none", "video:{}/none.avi", "device:by-id/usb-none", "device:99", "http://127.0.0.1:9/none.mjpg"],
)
def test_that_a_source_that_is_not_there_is_not_found(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("http_proxy", raising=False)
    camera = make_camera(ImagingSettings(camera=address.format(tmp_path)))
    with pytest.raises(CameraNotFoundError) as caught:
        camera.open()
    assert camera.name in str(caught.value)
    with pytest.raises(CameraLostError):
        camera.read(0.01)
