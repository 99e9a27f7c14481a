"""What a capture device is told through OpenCV: picture size, rate and controls. Each call may block as drivers do."""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import cv2

from inspector.camera.controls import NOT_OFFERED, Control, ControlState, refusal, unsupported, wanted_value
from inspector.camera.v4l2 import ControlRange
from inspector.errors import Detail
from inspector.recipe import ImagingSettings

USB2_BYTES_PER_S = 40e6
USUAL_FPS = 30.0
USUAL_SIZES = (
    (640, 480),
    (800, 600),
    (1024, 768),
    (1280, 720),
    (1280, 960),
    (1600, 1200),
    (1920, 1080),
    (2592, 1944),
    (3840, 2160),
)
ON_LINUX = sys.platform == "linux"
V4L2_EXPOSURE_UNIT_US = 100.0
ABSENT = -1.0  # what OpenCV answers for a property that the device does not have


class Settable(Protocol):
    """The part of cv2.VideoCapture that is used here."""

    def get(self, property_id: int) -> float: ...

    def set(self, property_id: int, value: float) -> bool: ...


Ranges = Mapping[int, ControlRange] | None
"""By V4L2_CID_…: the controls that the device has. None where nobody can be asked but OpenCV."""


@dataclass(frozen=True, slots=True)
class _Dial:
    """Where a control is in OpenCV and in V4L2 (V4L2_CID_…); `on` are the values that mean automatic, best first."""

    value: int
    v4l2_id: int
    automatic: int | None = None
    on: tuple[float, ...] = (1.0,)
    off: float = 0.0


_DIALS = {
    # V4L2's menu: 0 automatic, 1 manual, 3 aperture priority, which is what webcams call automatic. Elsewhere OpenCV
    # has 0.25 and 0.75.
    Control.EXPOSURE_US: _Dial(
        cv2.CAP_PROP_EXPOSURE,
        0x9A0902,
        cv2.CAP_PROP_AUTO_EXPOSURE,
        (3.0, 0.0) if ON_LINUX else (0.75,),
        1.0 if ON_LINUX else 0.25,
    ),
    Control.GAIN: _Dial(cv2.CAP_PROP_GAIN, 0x980913),
    Control.WHITE_BALANCE_K: _Dial(cv2.CAP_PROP_WB_TEMPERATURE, 0x98091A, cv2.CAP_PROP_AUTO_WB),
    Control.FOCUS: _Dial(cv2.CAP_PROP_FOCUS, 0x9A090A, cv2.CAP_PROP_AUTOFOCUS),
}
V4L2_IDS = tuple(dial.v4l2_id for dial in _DIALS.values())


def apply_settings(capture: Settable, settings: ImagingSettings, ranges: Ranges) -> str:
    """Sets what is wanted, and leaves the other controls to the device, whatever was set on it before.

    Returns:
        Why the device cannot be used: it does something else, for which the limits would not hold. Empty if it can.
    """
    if settings.width and settings.height:
        given = _set_size(capture, settings.width, settings.height, settings.fps or USUAL_FPS)
        if given != (settings.width, settings.height):
            return Detail(
                "it offers {width} × {height} pixels instead of {wanted_width} × {wanted_height}",
                width=given[0],
                height=given[1],
                wanted_width=settings.width,
                wanted_height=settings.height,
            )
    if settings.fps:
        capture.set(cv2.CAP_PROP_FPS, settings.fps)
    for control in Control:
        wanted = wanted_value(settings, control)
        state = set_control(capture, control, wanted, ranges)
        if wanted is not None and not state.follows(wanted):
            return refusal(state, wanted)
    return ""


def read_controls(capture: Settable, ranges: Ranges) -> tuple[ControlState, ...]:
    """All controls as the device tells them now."""
    return tuple(_read(capture, control, ranges) for control in Control)


def set_control(capture: Settable, control: Control, value: float | None, ranges: Ranges) -> ControlState:
    """Sets one control and reads it back.

    None leaves it to the device: its automatic, or its default where it has no automatic.
    """
    before = _read(capture, control, ranges)
    if not before.supported or (value is None and before.automatic):
        return before
    dial = _DIALS[control]
    if value is not None:
        if dial.automatic is not None:
            capture.set(dial.automatic, dial.off)
        capture.set(dial.value, _to_device(control, value))
    elif dial.automatic is not None:
        for on in dial.on:
            if capture.set(dial.automatic, on):
                break
    elif ranges is not None:
        capture.set(dial.value, ranges[dial.v4l2_id].default)
    return _read(capture, control, ranges)


def try_sizes(capture: Settable) -> tuple[tuple[int, int], ...]:
    """Which of the usual picture sizes (width, height) the device gives. The picture stands still meanwhile."""
    before = _size(capture)
    fourcc = capture.get(cv2.CAP_PROP_FOURCC)
    found = {before}
    for width, height in USUAL_SIZES:
        found.add(_set_size(capture, width, height, USUAL_FPS))
    capture.set(cv2.CAP_PROP_FOURCC, fourcc)
    _set_size(capture, *before, fps=0.0)
    return tuple(sorted(found))


def _set_size(capture: Settable, width: int, height: int, fps: float) -> tuple[int, int]:
    if width * height * fps * 2 > USB2_BYTES_PER_S:
        # More than USB 2 carries uncompressed: without this the device falls to a few frames a second.
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    return _size(capture)


def _size(capture: Settable) -> tuple[int, int]:
    return round(capture.get(cv2.CAP_PROP_FRAME_WIDTH)), round(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))


def _read(capture: Settable, control: Control, ranges: Ranges) -> ControlState:
    """One control; without `ranges` OpenCV's own answer says whether there is one."""
    dial = _DIALS[control]
    raw = capture.get(dial.value)
    known = None if ranges is None else ranges.get(dial.v4l2_id)
    if raw == ABSENT if ranges is None else known is None:
        return unsupported(control, NOT_OFFERED)
    mode = ABSENT if dial.automatic is None else capture.get(dial.automatic)
    automatic = mode in dial.on if ON_LINUX else mode > 0.5
    unit = V4L2_EXPOSURE_UNIT_US if control is Control.EXPOSURE_US and ON_LINUX else 1.0
    value = None if raw == ABSENT else _from_device(control, raw)
    if known is not None:
        return ControlState(
            control, value, automatic, known.minimum * unit, known.maximum * unit, max(1, known.step) * unit
        )
    doubles = control is Control.EXPOSURE_US and not ON_LINUX
    return ControlState(control, value, automatic, None, None, value if doubles else unit)


def _to_device(control: Control, value: float) -> float:
    """Into the driver's units: V4L2 counts an exposure in 100 µs, the others in powers of two of a second."""
    if control is not Control.EXPOSURE_US:
        return value
    return value / V4L2_EXPOSURE_UNIT_US if ON_LINUX else math.log2(max(value, 1.0) / 1e6)


def _from_device(control: Control, raw: float) -> float:
    if control is not Control.EXPOSURE_US:
        return raw
    return raw * V4L2_EXPOSURE_UNIT_US if ON_LINUX else float(2.0**raw * 1e6)
