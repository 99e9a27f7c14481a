"""The ranges of a device's controls on Linux, which OpenCV does not tell. Asking does not disturb a running picture."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

# From linux/videodev2.h: struct v4l2_queryctrl is id, type, name[32], minimum, maximum, step, default, flags, 2 more.
VIDIOC_QUERYCTRL = 0xC0445624
QUERYCTRL = struct.Struct("=II32siiiiI8x")
DISABLED = 0x0001


@dataclass(frozen=True, slots=True)
class ControlRange:
    """What a driver says of one control, in its own units."""

    minimum: int
    maximum: int
    step: int
    default: int


def query_ranges(device: Path, control_ids: Iterable[int]) -> Mapping[int, ControlRange] | None:
    """The ranges of those of `control_ids` that the device has; None where it cannot be asked. May hang as drivers do.

    Args:
        device: such as /dev/video0.
        control_ids: V4L2_CID_…
    """
    if sys.platform != "linux":
        return None
    import fcntl

    try:
        descriptor = os.open(device, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return None
    ranges = {}
    try:
        for control_id in control_ids:
            try:
                reply = fcntl.ioctl(descriptor, VIDIOC_QUERYCTRL, QUERYCTRL.pack(control_id, 0, b"", 0, 0, 0, 0, 0))
            except OSError:
                continue  # EINVAL: it has no such control
            found = read_reply(reply)
            if found is not None:
                ranges[control_id] = found
    finally:
        os.close(descriptor)
    return ranges


def read_reply(reply: bytes) -> ControlRange | None:
    """A driver's answer to VIDIOC_QUERYCTRL; None for a control that it has switched off for good."""
    _, _, _, minimum, maximum, step, default, flags = QUERYCTRL.unpack(reply)
    return None if flags & DISABLED else ControlRange(minimum, maximum, step, default)
