"""Finding cameras: stable names, capture nodes only, and no driver that can hang it."""

from __future__ import annotations

import threading
from pathlib import Path

from inspector.camera import list_cameras, make_camera
from inspector.camera.discovery import list_video4linux, name_device, probe_indices
from inspector.recipe import ImagingSettings


def add_node(root: Path, number: int, name: str, *, index: int, link: str | None = None) -> None:
    node = root / "sys" / f"video{number}"
    node.mkdir(parents=True)
    (node / "name").write_text(f"{name}\n")
    (node / "index").write_text(f"{index}\n")
    by_id = root / "dev" / "v4l" / "by-id"
    by_id.mkdir(parents=True, exist_ok=True)
    (root / "dev" / f"video{number}").touch()
    if link is not None:
        (by_id / link).symlink_to(f"../../video{number}")


def test_that_a_webcam_is_listed_once_under_its_stable_name(tmp_path: Path) -> None:
    add_node(tmp_path, 0, "C920", index=0, link="usb-046d_C920-video-index0")
    add_node(tmp_path, 1, "C920", index=1, link="usb-046d_C920-video-index1")
    add_node(tmp_path, 10, "Grabber", index=0)
    found = list_video4linux(tmp_path / "sys", tmp_path / "dev")
    assert [(info.address, info.name) for info in found] == [
        ("device:by-id/usb-046d_C920-video-index0", "C920"),
        ("device:10", "Grabber"),
    ]
    assert found[0].detail.endswith("video0")
    assert all(make_camera(ImagingSettings(camera=info.address)) for info in found)


def test_that_a_device_is_called_what_the_system_calls_it(tmp_path: Path) -> None:
    add_node(tmp_path, 2, "C920", index=0, link="usb-C920")
    assert name_device(2, tmp_path / "sys", tmp_path / "dev") == "C920"
    assert name_device("usb-C920", tmp_path / "sys", tmp_path / "dev") == "C920"
    assert name_device(5, tmp_path / "sys", tmp_path / "dev") == "Camera 5"
    assert name_device("usb-gone", tmp_path / "sys", tmp_path / "dev") == "usb-gone"


def test_that_a_machine_without_cameras_still_has_the_simulated_ones(tmp_path: Path) -> None:
    assert list_video4linux(tmp_path / "none", tmp_path / "none") == ()
    assert [info.address for info in list_cameras()][-2:] == ["simulated:washer", "simulated:bracket"]


def test_that_a_driver_that_hangs_while_probing_is_left_out() -> None:
    answers = threading.Event()

    def opens(index: int) -> bool:
        if index == 1:
            answers.wait()
        return index < 2

    found = probe_indices(opens, range(3), timeout_s=0.2)
    answers.set()
    assert [info.address for info in found] == ["device:0"]
