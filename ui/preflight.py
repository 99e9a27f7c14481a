"""Before Qt starts: is there a screen, and are Qt's system libraries there? Qt itself would abort."""

from __future__ import annotations

import ctypes
import os
import sys

from inspector.errors import DesktopLibrariesMissingError

WINDOWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Libraries that PySide6's wheels take from the system on every platform, with Debian's packages."""

XCB = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What its X11 platform needs besides."""


WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What its Wayland platform needs besides."""


def platform_name() -> str:
    """The Qt platform that will be used on Linux: chosen by QT_QPA_PLATFORM, else Wayland, else xcb; "" for none."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen:
        return chosen
    if os.environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if os.environ.get("DISPLAY") else ""


def has_screen() -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere with a display server."""
    if not sys.platform.startswith("linux"):
        return True
    name = platform_name()
    if name == "xcb":
        return bool(os.environ.get("DISPLAY"))
    return bool(name)


def check_desktop_libraries() -> None:
    """Raises DesktopLibrariesMissingError with the line that installs what is missing; does nothing off Linux."""
    if not sys.platform.startswith("linux"):
        return
    needed = WINDOWING | {"xcb": XCB, "wayland": WAYLAND}.get(platform_name(), {})
    missing = [name for name in needed if not _loads(name)]
    if missing:
        packages = " ".join(needed[name] for name in missing)
        raise DesktopLibrariesMissingError(
            libraries=", ".join(missing), command=f"sudo apt-get update && sudo apt-get install -y {packages}"
        )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
