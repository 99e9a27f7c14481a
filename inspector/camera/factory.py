"""From the address in a recipe to a camera."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from inspector.camera.base import Camera
from inspector.camera.parts_shapes import PartKind
from inspector.errors import CameraAddressError, CameraOptionError, Detail
from inspector.recipe import ImagingSettings

MAX_SIDE = 8192
MAX_FPS = 240.0


class _OptionRefusedError(Exception):
    """An option's value that breaks its rule."""

    def __init__(self, rule: Detail) -> None:
        super().__init__(rule)
        self.rule = rule


def make_camera(settings: ImagingSettings) -> Camera:
    """The camera at `settings.camera`, not yet opened.

    Addresses: "simulated:washer" or "simulated:bracket" with the options seed, defect_rate, size=WxH and fps;
    "device:0", "device:by-id/NAME"; "folder:PATH" with repeats and fps; "video:PATH" with repeats; "rtsp://…",
    "http://…", "https://…". Options follow a "?", joined by "&".

    Raises:
        CameraAddressError: the address is none of these, or an option is unknown or has no such value.
    """
    address = settings.camera.strip()
    if re.match(r"(rtsp|rtsps|http|https)://", address):
        return _stream(address)
    scheme, separator, rest = address.partition(":")
    makers = {"simulated": _simulated, "device": _device, "folder": _folder, "video": _video}
    if not separator or scheme not in makers:
        raise CameraAddressError(address=address)
    return makers[scheme](address, rest, settings)


def source_of(address: str) -> tuple[str, int | str | Path]:
    """Kind and place of an address that `make_camera` takes: ("device", number or stable name), ("stream", URL),
    ("video" or "folder", path), ("simulated", kind of part).
    """
    address = address.strip()
    scheme, _, rest = address.partition(":")
    if scheme == "device":
        return scheme, _device_source(address, rest)
    if scheme in ("video", "folder"):
        return scheme, _split(address, rest)[0]
    if scheme == "simulated":
        return scheme, rest.partition("?")[0]
    return "stream", address


def _stream(address: str) -> Camera:
    from inspector.camera.opencv import OpenCvCamera

    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise CameraAddressError(address=address) from error
    if not host:
        raise CameraAddressError(address=address)
    return OpenCvCamera.of_stream(address)


def _device(address: str, rest: str, settings: ImagingSettings) -> Camera:
    from inspector.camera.discovery import name_device
    from inspector.camera.opencv import OpenCvCamera

    source = _device_source(address, rest)
    return OpenCvCamera.of_device(source, settings, address=address, name=name_device(source))


def _device_source(address: str, rest: str) -> int | str:
    """A device's number, or its name in /dev/v4l/by-id."""
    if re.fullmatch(r"[0-9]{1,3}", rest):
        return int(rest)
    if match := re.fullmatch(r"by-id/([^/]*[^/.][^/]*)", rest):
        return match[1]
    raise CameraAddressError(address=address)


def _folder(address: str, rest: str, settings: ImagingSettings) -> Camera:
    from inspector.camera.folder import FolderCamera

    path, query = _split(address, rest)
    options = _read_options(address, query, {"repeats": _flag, "fps": _fps})
    if settings.fps is not None:
        options.setdefault("fps", settings.fps)
    return FolderCamera(path, address=address, **options)


def _video(address: str, rest: str, settings: ImagingSettings) -> Camera:
    from inspector.camera.opencv import OpenCvCamera

    path, query = _split(address, rest)
    options = _read_options(address, query, {"repeats": _flag})
    return OpenCvCamera.of_video(path, address=address, **options)


def _simulated(address: str, rest: str, settings: ImagingSettings) -> Camera:
    from inspector.camera.simulated import SimulatedCamera

    kind, _, query = rest.partition("?")
    if kind not in list(PartKind):
        raise CameraAddressError(address=address)
    readers = {"seed": _count, "defect_rate": _share, "size": _size, "fps": _fps}
    options = _read_options(address, query, readers)
    if "size" in options:
        options["sizes"] = (options["size"],)  # the address decides: there is nothing to choose
    elif settings.width and settings.height:
        options["size"] = (settings.width, settings.height)
    if settings.fps is not None:
        options.setdefault("fps", settings.fps)
    return SimulatedCamera(kind, address=address, settings=settings, **options)


def _split(address: str, rest: str) -> tuple[Path, str]:
    """Path and query; a "?" belongs to the path where no option follows it."""
    match = re.fullmatch(r"(.+?)(?:\?((?:\w+=[^&/]*&?)+))?", rest, re.DOTALL)
    if match is None:
        raise CameraAddressError(address=address)
    return Path(match[1]).expanduser(), match[2] or ""


def _read_options(address: str, query: str, readers: Mapping[str, Callable[[str], Any]]) -> dict[str, Any]:
    options: dict[str, Any] = {}
    for item in filter(None, query.split("&")):
        key, _, text = item.partition("=")
        if key not in readers:
            detail = Detail("{key!r} is unknown; there are {known}", key=key, known=", ".join(sorted(readers)))
            raise CameraOptionError(address=address, detail=detail)
        if key in options:
            raise CameraOptionError(address=address, detail=Detail("{key!r} is given twice", key=key))
        try:
            options[key] = readers[key](text)
        except _OptionRefusedError as refused:
            detail = Detail("{key}={value} ({rule})", key=key, value=text, rule=refused.rule)
            raise CameraOptionError(address=address, detail=detail) from refused
    return options


def _flag(text: str) -> bool:
    if text not in ("0", "1"):
        raise _OptionRefusedError(Detail("must be 0 or 1"))
    return text == "1"


def _count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise _OptionRefusedError(Detail("must be a whole number from 0"))
    return int(text)


def _share(text: str) -> float:
    share = _number(text)
    if not 0.0 <= share <= 1.0:
        raise _OptionRefusedError(Detail("must lie between 0 and 1"))
    return share


def _fps(text: str) -> float:
    fps = _number(text)
    if not 0.01 <= fps <= MAX_FPS:
        raise _OptionRefusedError(Detail("must lie between 0.01 and {largest:g}", largest=MAX_FPS))
    return fps


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([0-9]{2,4})x([0-9]{2,4})", text)
    if match is None or not all(64 <= int(side) <= MAX_SIDE for side in match.groups()):
        raise _OptionRefusedError(Detail("must be WIDTHxHEIGHT, each from 64 to {largest} pixels", largest=MAX_SIDE))
    return int(match[1]), int(match[2])


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise _OptionRefusedError(Detail("must be a number"))
    return number
