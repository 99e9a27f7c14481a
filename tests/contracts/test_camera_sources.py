"""What single sources promise beyond the contract: the end of a file, a server that dies, a driver that hangs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.camera.controls import Control
from inspector.camera.grabber import SourceKind
from inspector.camera.opencv import OpenCvCamera
from inspector.camera.parts import render_part
from inspector.errors import CameraEndedError, CameraLostError, CameraNotFoundError
from tests.contracts.camera_sources import ScriptedDriver, mjpeg_server, read_frames, read_until_lost, write_video


@pytest.fixture
def driver() -> Iterator[ScriptedDriver]:
    driver = ScriptedDriver()
    yield driver
    driver.come_back()


@pytest.fixture
def device(driver: ScriptedDriver) -> Iterator[OpenCvCamera]:
    camera = OpenCvCamera(
        SourceKind.DEVICE,
        open_capture=driver.open_capture,
        address="device:0",
        name="Scripted",
        open_timeout_s=0.3,
        lost_after_s=1.0,
        control_timeout_s=0.3,
    )
    yield camera
    driver.come_back()
    camera.close()


def test_that_a_video_shows_every_picture_once_and_ends(tmp_path: Path) -> None:
    camera = OpenCvCamera.of_video(write_video(tmp_path / "ünï 部.avi", count=6), repeats=False)
    camera.open()
    frames = read_frames(camera, 6)
    with pytest.raises(CameraEndedError, match="end of the video"):
        read_until_lost(camera)
    assert len({frame.image.tobytes() for frame in frames}) == 6
    camera.open()
    assert np.array_equal(read_frames(camera, 1)[0].image, frames[0].image)
    camera.close()


def test_that_a_reader_that_is_busy_between_pictures_misses_none_of_a_video(tmp_path: Path) -> None:
    path = write_video(tmp_path / "fast.avi", count=6, fps=200.0)
    camera = OpenCvCamera.of_video(path, repeats=False)
    pictures = []
    camera.open()
    for _ in range(6):
        pictures += [frame.image.tobytes() for frame in read_frames(camera, 1)]
        render_part("washer", 0, 1)  # takes many times as long as a picture of this video lasts
    with pytest.raises(CameraEndedError, match="end of the video"):
        camera.read(1.0)
    assert len(set(pictures)) == 6


def test_that_a_repeating_video_goes_on_after_its_end(tmp_path: Path) -> None:
    camera = OpenCvCamera.of_video(write_video(tmp_path / "short.avi", count=3))
    camera.open()
    frames = read_frames(camera, 7)
    camera.close()
    assert [frame.sequence for frame in frames] == [1, 2, 3, 4, 5, 6, 7]
    np.testing.assert_array_equal(frames[0].image, frames[3].image)
    np.testing.assert_array_equal(frames[0].image, frames[6].image)


def test_that_a_file_that_is_no_video_is_not_found(tmp_path: Path) -> None:
    path = tmp_path / "text.avi"
    path.write_text("no video")
    with pytest.raises(CameraNotFoundError, match="could not be opened"):
        OpenCvCamera.of_video(path).open()


def test_that_a_stream_whose_server_dies_is_lost_and_found_again_when_it_is_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("http_proxy", raising=False)
    with mjpeg_server() as server:
        camera = OpenCvCamera.of_stream(server.url)
        camera.open()
        read_frames(camera, 3)
        server.stop()
        with pytest.raises(CameraLostError, match="stream ended"):
            read_until_lost(camera)
        with pytest.raises(CameraNotFoundError):
            camera.open()
        server.start()
        camera.open()
        assert read_frames(camera, 2)[-1].sequence == 2
        camera.close()


def test_that_a_streams_name_hides_the_password() -> None:
    camera = OpenCvCamera.of_stream("rtsp://user:secret@10.0.0.5:554/live")
    assert camera.name == "rtsp://10.0.0.5:554/live"
    assert camera.address == "rtsp://user:secret@10.0.0.5:554/live"


def test_that_a_driver_that_hangs_while_opening_hangs_nobody(driver: ScriptedDriver, device: OpenCvCamera) -> None:
    driver.hang()
    with pytest.raises(CameraNotFoundError, match="no picture within"):
        device.open()
    device.close()
    with pytest.raises(CameraNotFoundError, match="does not answer"):
        device.open()
    driver.come_back()
    device.close()
    device.open()
    read_frames(device, 1)


def test_that_a_hung_driver_is_lost_and_released_by_its_own_thread_when_it_comes_back(
    driver: ScriptedDriver, device: OpenCvCamera
) -> None:
    device.open()
    read_frames(device, 1)
    driver.hang()
    with pytest.raises(CameraLostError, match="no picture for"):
        read_until_lost(device)
    device.close()
    assert driver.released == 0
    driver.come_back()
    device.close()
    assert driver.release_threads == ["camera-grabber"]


def test_that_a_device_that_hands_out_the_same_picture_is_lost(driver: ScriptedDriver, device: OpenCvCamera) -> None:
    device.open()
    read_frames(device, 2)
    driver.frozen = True
    with pytest.raises(CameraLostError, match="same picture"):
        read_until_lost(device)


def test_that_darkness_is_not_taken_for_a_frozen_device(driver: ScriptedDriver, device: OpenCvCamera) -> None:
    driver.black = True
    device.open()
    assert read_frames(device, 20)[-1].image.max() == 0


def test_that_an_unplugged_device_is_lost_and_works_again_when_plugged_in(
    driver: ScriptedDriver, device: OpenCvCamera
) -> None:
    device.open()
    read_frames(device, 1)
    driver.unplugged = driver.gone = True
    with pytest.raises(CameraLostError, match="unplugged"):
        read_until_lost(device)
    with pytest.raises(CameraNotFoundError, match="could not be opened"):
        device.open()
    driver.unplugged = driver.gone = False
    device.open()
    assert read_frames(device, 1)[0].sequence == 1
    device.close()
    assert driver.released == driver.opened == 3


def test_that_opencvs_own_error_is_a_lost_camera_and_a_bug_stays_a_bug(
    driver: ScriptedDriver, device: OpenCvCamera
) -> None:
    device.open()
    driver.error = cv2.error("decoder gave up")
    with pytest.raises(CameraLostError):
        read_until_lost(device)
    driver.error = None
    device.open()
    driver.error = ZeroDivisionError("a bug")
    with pytest.raises(ZeroDivisionError):
        read_until_lost(device)
    device.close()
    assert driver.released == driver.opened


def test_that_closing_from_another_thread_ends_an_open_that_waits(driver: ScriptedDriver) -> None:
    camera = OpenCvCamera(SourceKind.DEVICE, open_capture=driver.open_capture, address="device:0", name="Scripted")
    driver.hang()
    failures: list[Exception] = []

    def open_it() -> None:
        try:
            camera.open()
        except CameraNotFoundError as error:
            failures.append(error)

    thread = threading.Thread(target=open_it)
    thread.start()
    for _ in range(20):
        camera.close()
        thread.join(0.01)
        if not thread.is_alive():
            break
    assert not thread.is_alive()
    assert "closed" in str(failures[0])


def test_that_only_the_grabbers_thread_touches_a_devices_controls(driver: ScriptedDriver, device: OpenCvCamera) -> None:
    device.open()
    state = device.set_control(Control.EXPOSURE_US, 7950.0)
    assert (state.value, state.automatic) == (8000.0, False)
    assert device.resolutions() == ((640, 480), (1280, 720))
    assert driver.size == (640, 480)
    assert driver.order_threads == {"camera-grabber"}


def test_that_a_driver_that_hangs_is_a_lost_camera_and_the_order_is_not_carried_out_later(
    driver: ScriptedDriver, device: OpenCvCamera
) -> None:
    device.open()
    driver.hang_reading()
    with pytest.raises(CameraLostError, match=r"does not answer within 0\.3 s"):
        device.set_control(Control.GAIN, 99.0)
    driver.come_back()
    read_frames(device, 5)
    assert driver.dials[cv2.CAP_PROP_GAIN] == 10.0


def test_that_closing_ends_a_control_that_waits(driver: ScriptedDriver) -> None:
    camera = OpenCvCamera(SourceKind.DEVICE, open_capture=driver.open_capture, address="device:0", name="Scripted")
    camera.open()
    driver.hang()
    failures: list[Exception] = []

    def ask() -> None:
        try:
            camera.controls()
        except CameraLostError as error:
            failures.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    camera.close()
    thread.join(1.5)  # less than a control may take
    assert not thread.is_alive()
    assert failures


def test_that_a_closed_device_has_no_controls(device: OpenCvCamera) -> None:
    with pytest.raises(CameraLostError, match="not open"):
        device.controls()
