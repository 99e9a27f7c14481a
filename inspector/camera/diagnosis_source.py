"""What can be checked of a camera without opening it: driver, device, permission, host, port, files."""

from __future__ import annotations

import getpass
import os
import socket
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from inspector.camera.diagnosis_findings import Finding
from inspector.camera.discovery import list_video4linux, name_device
from inspector.camera.files import list_images
from inspector.errors import Detail, NoImagesError

DEV_FOLDER = Path("/dev")
SYS_FOLDER = Path("/sys/class/video4linux")
NETWORK_TIMEOUT_S = 3.0
PORTS = {"rtsp": 554, "rtsps": 322, "http": 80, "https": 443}

Check = tuple[str, Callable[[], Finding]]


def driver_check(name: str) -> Check:
    """Whether OpenCV was built with a backend: "V4L2", "FFMPEG", or "" for any that knows cameras."""

    def check() -> Finding:
        import cv2

        registry = cv2.videoio_registry
        backends = (*registry.getCameraBackends(), *registry.getStreamBackends())
        built = [registry.getBackendName(backend) for backend in backends]
        found = name in built if name else bool(registry.getCameraBackends())
        return Finding("driver_ready" if found else "driver_missing", {"driver": name or ", ".join(built)})

    return "driver", check


def device_node(source: int | str, dev_folder: Path) -> Path:
    return dev_folder / "v4l" / "by-id" / source if isinstance(source, str) else dev_folder / f"video{source}"


def device_checks(source: int | str, dev_folder: Path, sys_folder: Path) -> Sequence[Check]:
    """A device on Linux, by number or by its name in /dev/v4l/by-id."""
    node = device_node(source, dev_folder)

    def known() -> Finding:
        cameras = list_video4linux(sys_folder, dev_folder)
        values = {"path": node, "known": ", ".join(camera.address for camera in cameras) or Detail("none")}
        if not node.exists():
            return Finding("device_missing", values)
        if cameras and str(node.resolve()) not in {str(Path(camera.detail).resolve()) for camera in cameras}:
            return Finding("device_no_pictures", values)
        return Finding("device_known", {"path": node, "name": name_device(source, sys_folder, dev_folder)})

    def permitted() -> Finding:
        if os.access(node, os.R_OK | os.W_OK):
            return Finding("device_permitted", {"path": node})
        return Finding("device_forbidden", {"path": node, "group": node.group(), "user": getpass.getuser()})

    return (("device", known), ("permission", permitted))


def network_checks(url: str) -> Sequence[Check]:
    """A stream's host and port, each for at most `NETWORK_TIMEOUT_S`."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or PORTS[parts.scheme]

    def resolved() -> Finding:
        return _resolve(host, port)

    def answers() -> Finding:
        values = {"host": host, "port": port}
        try:
            socket.create_connection((host, port), NETWORK_TIMEOUT_S).close()
        except ConnectionRefusedError as error:
            return Finding("port_refused", {**values, "detail": error.strerror})
        except OSError as error:
            detail = error.strerror or Detail("no answer")
            return Finding("port_silent", {**values, "seconds": NETWORK_TIMEOUT_S, "detail": detail})
        return Finding("port_answers", values)

    return (("host", resolved), ("port", answers))


def file_check(path: Path) -> Check:
    def check() -> Finding:
        if not path.is_file():
            return Finding("file_missing", {"path": path})
        return Finding("file_found" if os.access(path, os.R_OK) else "file_forbidden", {"path": path})

    return "file", check


def folder_check(path: Path) -> Check:
    def check() -> Finding:
        if not path.exists():
            return Finding("file_missing", {"path": path})
        if not os.access(path, os.R_OK):
            return Finding("file_forbidden", {"path": path})
        try:
            return Finding("folder_found", {"path": path, "count": len(list_images(path))})
        except NoImagesError:
            return Finding("folder_empty", {"path": path})

    return "folder", check


def programs_using(node: Path) -> str:
    """The programs that hold a device open, as far as this user may see them, such as "zoom (4711)"."""
    if sys.platform != "linux":
        return Detail("unknown")
    target, found = str(node.resolve()), set()
    for link in Path("/proc").glob("[0-9]*/fd/*"):
        try:
            if os.readlink(link) == target:
                name = (link.parents[1] / "comm").read_text(encoding="utf-8").strip()
                found.add(f"{name} ({link.parts[2]})")
        except OSError:
            continue  # it has ended, or belongs to somebody else
    return ", ".join(sorted(found)) or Detail("none was found")


def _resolve(host: str, port: int) -> Finding:
    """In a thread of its own: the system's resolver has time-outs that nobody here can set."""
    answers: list[Finding] = []

    def ask() -> None:
        try:
            address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][4][0]
        except (OSError, UnicodeError) as error:
            answers.append(Finding("host_unknown", {"host": host, "detail": str(error)}))
        else:
            answers.append(Finding("host_resolved", {"host": host, "ip": address}))

    thread = threading.Thread(target=ask, name="resolve-host", daemon=True)
    thread.start()
    thread.join(NETWORK_TIMEOUT_S)
    return answers[0] if answers else Finding("host_unknown", {"host": host, "detail": Detail("no answer in time")})
