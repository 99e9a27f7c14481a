"""Cameras behind one protocol. Nothing heavy is imported until it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from inspector.camera.base import Camera
    from inspector.camera.discovery import list_cameras
    from inspector.camera.factory import make_camera

__all__ = ["Camera", "list_cameras", "make_camera"]

_HOMES = {"Camera": "base", "list_cameras": "discovery", "make_camera": "factory"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
