"""Which cameras this machine has, under names that survive re-plugging. Never waits on a hung driver."""

from __future__ import annotations

import struct
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from inspector.camera.parts_shapes import CAMERA_NAMES, PartKind
from inspector.errors import Detail

SYS_FOLDER = Path("/sys/class/video4linux")
DEV_FOLDER = Path("/dev")
PROBED_INDICES = range(6)
PROBE_TIMEOUT_S = 2.0

# From linux/videodev2.h.
VIDIOC_QUERYCAP = 0x80685600
CAPABILITIES_SIZE = 104
DEVICE_CAPS_OFFSET = 88
V4L2_CAP_VIDEO_CAPTURE = 0x1 | 0x1000  # single- or multi-planar


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera to choose: its address for the recipe, its name for a person, and a detail that tells twins apart."""

    address: str
    name: str
    detail: str


def list_cameras() -> tuple[CameraInfo, ...]:
    """All cameras of this machine, the simulated ones last."""
    found = list_video4linux() if sys.platform == "linux" else probe_indices(_opens)
    simulated = tuple(
        CameraInfo(f"simulated:{kind}", CAMERA_NAMES[kind], "rendered parts with injected defects") for kind in PartKind
    )
    return found + simulated


def list_video4linux(sys_folder: Path = SYS_FOLDER, dev_folder: Path = DEV_FOLDER) -> tuple[CameraInfo, ...]:
    """The capture devices that Linux knows, without starting any of them."""
    if not sys_folder.is_dir():
        return ()
    stable_names = _stable_names(dev_folder / "v4l" / "by-id")
    cameras = []
    nodes = [node for node in sys_folder.iterdir() if node.name.removeprefix("video").isdecimal()]
    for node in sorted(nodes, key=lambda node: int(node.name.removeprefix("video"))):
        device = dev_folder / node.name
        if not _captures(device, node):
            continue
        stable = stable_names.get(node.name)
        address = f"device:by-id/{stable}" if stable else f"device:{node.name.removeprefix('video')}"
        cameras.append(CameraInfo(address, _read_line(node / "name") or node.name, str(device)))
    return tuple(cameras)


def probe_indices(
    opens: Callable[[int], bool], indices: range = PROBED_INDICES, timeout_s: float = PROBE_TIMEOUT_S
) -> tuple[CameraInfo, ...]:
    """Cameras by trial, where the system has no list: those of `indices` that open in time.

    A driver that hangs keeps its own daemon thread and nobody else.
    """
    answers: dict[int, bool] = {}

    def ask(index: int) -> None:
        answers[index] = opens(index)

    threads = [
        threading.Thread(target=ask, args=(index,), name=f"camera-probe-{index}", daemon=True) for index in indices
    ]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + timeout_s
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    found = [index for index in indices if answers.get(index)]
    return tuple(
        CameraInfo(f"device:{index}", Detail("Camera {source}", source=index), f"number {index}") for index in found
    )


def name_device(source: int | str, sys_folder: Path = SYS_FOLDER, dev_folder: Path = DEV_FOLDER) -> str:
    """What the system calls a device (index, or name in /dev/v4l/by-id), else what the address says."""
    if isinstance(source, int):
        return _read_line(sys_folder / f"video{source}" / "name") or Detail("Camera {source}", source=source)
    node = (dev_folder / "v4l" / "by-id" / source).resolve().name
    return _read_line(sys_folder / node / "name") or source


def _opens(index: int) -> bool:
    from inspector.camera.capture import open_device

    capture = open_device(index)
    try:
        return capture.isOpened()
    finally:
        capture.release()


def _stable_names(folder: Path) -> dict[str, str]:
    """Which device node (such as "video0") each stable name leads to."""
    if not folder.is_dir():
        return {}
    return {link.resolve().name: link.name for link in sorted(folder.iterdir(), reverse=True)}


def _captures(device: Path, node: Path) -> bool:
    """Whether a node delivers pictures; a webcam has a second one for metadata."""
    answer: list[bool] = []

    def ask() -> None:
        capabilities = _query_capabilities(device)
        if capabilities is not None:
            answer.append(bool(capabilities & V4L2_CAP_VIDEO_CAPTURE))

    thread = threading.Thread(target=ask, name=f"camera-query-{device.name}", daemon=True)
    thread.start()
    thread.join(PROBE_TIMEOUT_S)
    # Without an answer (busy, hung, not permitted) the first node of a device is taken to be the one.
    return answer[0] if answer else _read_line(node / "index") in ("", "0")


def _query_capabilities(device: Path) -> int | None:
    import fcntl
    import os

    try:
        descriptor = os.open(device, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return None
    try:
        reply = fcntl.ioctl(descriptor, VIDIOC_QUERYCAP, bytes(CAPABILITIES_SIZE))
    except OSError:
        return None
    finally:
        os.close(descriptor)
    return int(struct.unpack_from("=I", reply, DEVICE_CAPS_OFFSET)[0])


def _read_line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
