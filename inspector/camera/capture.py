"""cv2.VideoCapture opened for devices, video files and streams. Everything here may block: see `grabber`."""

from __future__ import annotations

import math
import os
import sys
from pathlib import Path
from typing import Any, Protocol

# FFmpeg's own words on stderr tell an operator nothing; the errors raised do. Read when cv2 first opens a video.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")

import cv2

from inspector.recipe import ImagingSettings

STREAM_OPEN_TIMEOUT_MS = 5000
STREAM_READ_TIMEOUT_MS = 4000
USB2_BYTES_PER_S = 40e6
BY_ID_FOLDER = Path("/dev/v4l/by-id")

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


class SourceFailedError(Exception):
    """A source ended or broke; the text says how. Turned into an OperatorError by the camera."""


class SourceEndedError(SourceFailedError):
    """The last picture of a source that does not repeat was given."""


class Capture(Protocol):
    """The part of cv2.VideoCapture that is used."""

    def isOpened(self) -> bool: ...

    def read(self) -> tuple[bool, Any]: ...

    def get(self, property_id: int) -> float: ...

    def release(self) -> None: ...


def open_device(source: int | str, settings: ImagingSettings | None = None) -> Capture:
    """A camera by index or by its name in /dev/v4l/by-id.

    Raises:
        SourceFailedError: there is no such device, or it refuses a setting.
    """
    if sys.platform == "linux":
        node = BY_ID_FOLDER / source if isinstance(source, str) else Path(f"/dev/video{source}")
        if not node.exists():
            raise SourceFailedError("it is not plugged in")
        capture = cv2.VideoCapture(str(node.resolve()), cv2.CAP_V4L2)
    elif isinstance(source, int):
        capture = cv2.VideoCapture(source, cv2.CAP_ANY)
    else:
        raise SourceFailedError("this system knows cameras by number only, such as device:0")
    if capture.isOpened():
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        try:
            _apply(capture, settings or ImagingSettings())
        except SourceFailedError:
            capture.release()
            raise
    return capture


def open_video(path: Path) -> Capture:
    """A video file.

    Raises:
        SourceFailedError: there is no such file.
    """
    if not path.is_file():
        raise SourceFailedError("there is no such file")
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


def _apply(capture: cv2.VideoCapture, settings: ImagingSettings) -> None:
    """Sets what is wanted, and refuses a device that does something else: the limits would not hold for it."""
    if settings.width and settings.height:
        if settings.width * settings.height * (settings.fps or 30.0) * 2 > USB2_BYTES_PER_S:
            # More than USB 2 carries uncompressed: without this the device falls to a few frames a second.
            capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, settings.width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, settings.height)
        size = capture.get(cv2.CAP_PROP_FRAME_WIDTH), capture.get(cv2.CAP_PROP_FRAME_HEIGHT)
        if size != (settings.width, settings.height):
            given = f"{size[0]:.0f} × {size[1]:.0f}"
            raise SourceFailedError(f"it offers {given} pixels instead of {settings.width} × {settings.height}")
    if settings.fps:
        capture.set(cv2.CAP_PROP_FPS, settings.fps)
    if settings.exposure_us is not None:
        # V4L2 counts in 100 µs, the Windows drivers in powers of two of a second.
        on_linux = sys.platform == "linux"
        capture.set(cv2.CAP_PROP_AUTO_EXPOSURE, 1 if on_linux else 0.25)
        exposure = settings.exposure_us / 100 if on_linux else math.log2(settings.exposure_us / 1e6)
        if not capture.set(cv2.CAP_PROP_EXPOSURE, exposure):
            raise SourceFailedError(f"it does not take an exposure of {settings.exposure_us:g} µs")
    if settings.gain is not None and not capture.set(cv2.CAP_PROP_GAIN, settings.gain):
        raise SourceFailedError(f"it does not take a gain of {settings.gain:g}")
