"""The check before Qt starts."""

from __future__ import annotations

import pytest

from inspector.errors import DesktopLibrariesMissingError
from ui import preflight


def test_a_missing_library_is_named_with_the_line_that_installs_it(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setitem(preflight.XCB, "libxcb-absent.so.9", "libxcb-absent9")
    with pytest.raises(DesktopLibrariesMissingError) as caught:
        preflight.check_desktop_libraries()
    assert "libxcb-absent.so.9" in str(caught.value)
    assert "apt-get install -y" in str(caught.value)
    assert str(caught.value).index("libxcb-absent9") > 0


def test_only_the_chosen_platforms_libraries_are_asked_for(monkeypatch):
    monkeypatch.setitem(preflight.XCB, "libxcb-absent.so.9", "libxcb-absent9")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    preflight.check_desktop_libraries()


@pytest.mark.parametrize(
    ("variables", "screen"),
    [
        ({}, False),
        ({"DISPLAY": ":7"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_a_screen_is_a_display_server_or_a_platform_that_needs_none(monkeypatch, variables, screen):
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert preflight.has_screen() is screen
