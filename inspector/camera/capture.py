"""cv2.VideoCapture opened for devices, video files and streams. Everything here may block: see `grabber`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Protocol

# FFmpeg's own words on stderr tell an operator nothing; the errors raised do. Read when cv2 first opens a video.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")

import cv2

from inspector.camera.device_settings import V4L2_IDS, Ranges, apply_settings
from inspector.camera.v4l2 import query_ranges
from inspector.errors import Detail
from inspector.recipe import ImagingSettings

STREAM_OPEN_TIMEOUT_MS = 5000
STREAM_READ_TIMEOUT_MS = 4000
BY_ID_FOLDER = Path("/dev/v4l/by-id")

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


class SourceFailedError(Exception):
    """A source ended or broke. Turned into an OperatorError by the camera.

    Attributes:
        detail: how, as a clause: a Detail, or what another program said.
    """

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class SourceEndedError(SourceFailedError):
    """The last picture of a source that does not repeat was given."""


class Capture(Protocol):
    """The part of cv2.VideoCapture that is used."""

    def isOpened(self) -> bool: ...

    def read(self) -> tuple[bool, Any]: ...

    def get(self, property_id: int) -> float: ...

    def set(self, property_id: int, value: float) -> bool: ...

    def release(self) -> None: ...


def open_device(source: int | str, settings: ImagingSettings | None = None) -> Capture:
    """A camera by index or by its name in /dev/v4l/by-id; without `settings` nothing is set on it.

    Raises:
        SourceFailedError: there is no such device, or it refuses a setting.
    """
    if sys.platform == "linux":
        node = device_node(source)
        if not node.exists():
            raise SourceFailedError(Detail("it is not plugged in"))
        capture = cv2.VideoCapture(str(node.resolve()), cv2.CAP_V4L2)
    elif isinstance(source, int):
        capture = cv2.VideoCapture(source, cv2.CAP_ANY)
    else:
        raise SourceFailedError(Detail("this system knows cameras by number only, such as device:0"))
    if capture.isOpened():
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        refused = apply_settings(capture, settings, control_ranges(source)) if settings is not None else ""
        if refused:
            capture.release()
            raise SourceFailedError(refused)
    return capture


def device_node(source: int | str) -> Path:
    """Where Linux keeps a device."""
    return BY_ID_FOLDER / source if isinstance(source, str) else Path(f"/dev/video{source}")


def control_ranges(source: int | str) -> Ranges:
    """What the device's driver says of its controls; None where it cannot be asked."""
    return query_ranges(device_node(source), V4L2_IDS)


def open_video(path: Path) -> Capture:
    """A video file.

    Raises:
        SourceFailedError: there is no such file.
    """
    if not path.is_file():
        raise SourceFailedError(Detail("there is no such file"))
    return cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)


def open_stream(url: str) -> Capture:
    """A network stream; FFmpeg gives up by itself after its time-outs."""
    timeouts = [
        cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
        STREAM_OPEN_TIMEOUT_MS,
        cv2.CAP_PROP_READ_TIMEOUT_MSEC,
        STREAM_READ_TIMEOUT_MS,
    ]
    return cv2.VideoCapture(url, cv2.CAP_FFMPEG, timeouts)
