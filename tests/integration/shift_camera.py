"""Parts that are laid down by hand under the simulated camera, each with its number in its picture, and the clock."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import cv2
import numpy as np

from inspector.camera.parts import EXPOSURE, DefectKind, render_part
from inspector.camera.parts_fixture import fixture_plate
from inspector.camera.parts_shapes import PartKind
from inspector.camera.simulated import SimulatedCamera
from inspector.region import RegionOfInterest
from inspector.types import Frame, ImageArray

SIZE = (320, 240)
REGION = RegionOfInterest.rectangle(SIZE, 50, 0, 220, 240)
"""The part without its label, which nobody is to judge."""

LABEL_X, LABEL_Y, BLOCK = 10, 100, 6
BITS = 12
FRAME_S = 0.05
PAUSE_S = 0.01


class Kind(StrEnum):
    """What is wrong with a part."""

    GOOD = "good"
    FAINT = "faint stain"
    STAIN = "stain"
    MISSING = "missing hole"
    FOREIGN = "no part but a box"


STAINS = {Kind.FAINT: 0.6, Kind.STAIN: 1.0}
"""How much they cover what is below."""


@dataclass(frozen=True, slots=True)
class Part:
    """One of the parts of a shift; `number` from 1 to 511 stands on its label."""

    number: int
    kind: Kind = Kind.GOOD

    @property
    def picture(self) -> ImageArray:
        """(H, W, 3) uint8 RGB, without the sensor's noise."""
        return _picture(self.number, self.kind)


class ShiftClock:
    """Replaces `time.monotonic`: the time between two frames is skipped, and nothing else runs faster."""

    def __init__(self) -> None:
        self._real = time.monotonic
        self._skipped_s = 0.0

    def __call__(self) -> float:
        return self._real() + self._skipped_s

    def skip(self, seconds: float) -> None:
        self._skipped_s += seconds


class HandFedCamera(SimulatedCamera):
    """The simulated camera, with all its faults, over a place where one part after another is laid down.

    Args:
        clock: the first frames after a change come `FRAME_S` apart in no time; the later ones come in real time, so
            that a detector is as fast as it is.
    """

    def __init__(self, clock: ShiftClock) -> None:
        super().__init__(PartKind.WASHER, size=SIZE, fps=100_000.0, address="simulated:washer", sizes=(SIZE,))
        self._clock = clock
        self._place = empty_place()
        self._skips = 0
        self.opened = 0

    @property
    def feeds_parts(self) -> bool:
        return False

    def lay(self, part: Part, frames: int = 9) -> None:
        self._show_place(part.picture, frames)

    def clear(self, frames: int = 5) -> None:
        self._show_place(empty_place(), frames)

    def cover(self, frames: int) -> None:
        """A hand over what lies there."""
        image = np.array(self._place)
        cv2.ellipse(image, (170, 170), (34, 110), 12, 0, 360, (188, 138, 112), cv2.FILLED, cv2.LINE_AA)
        self._show_place(image, frames)

    def pass_frames(self, frames: int) -> None:
        """Lets so many more frames come in no time."""
        self._skips = frames

    @property
    def passed(self) -> bool:
        """Whether the frames that come in no time have come."""
        return self._skips == 0

    def open(self) -> None:
        super().open()
        self.opened += 1

    def read(self, timeout_s: float) -> Frame | None:
        if self._skips:
            self._clock.skip(FRAME_S)
        else:
            time.sleep(PAUSE_S)
        if self._picture is not self._place:
            self._picture, self._exposed = self._place, None
        frame = super().read(timeout_s)
        if frame is None:
            self._clock.skip(1.0)
            return None
        self._skips = max(0, self._skips - 1)
        return Frame(frame.image, frame.sequence, frame.captured_at, frame.monotonic_s)

    def _show_place(self, image: ImageArray, frames: int) -> None:
        self._place, self._skips = image, frames


@lru_cache
def empty_place() -> ImageArray:
    grey = np.clip(fixture_plate(PartKind.WASHER, SIZE) * EXPOSURE, 0, 255)
    return np.repeat(grey[..., None], 3, axis=2).astype(np.uint8)


def read_label(image: ImageArray) -> int | None:
    """The number on the label of the part in a picture, however dark; None where there is no label."""
    rows, columns = 3, BITS // 3
    area = image[LABEL_Y : LABEL_Y + rows * BLOCK, LABEL_X : LABEL_X + columns * BLOCK].mean(axis=2)
    blocks = area.reshape(rows, BLOCK, columns, BLOCK)[:, 1:-1, :, 1:-1].mean(axis=(1, 3)).ravel()
    low, high = blocks.min(), blocks.max()
    if high - low < 4:
        return None
    code = int("".join("1" if block > (low + high) / 2 else "0" for block in blocks), 2)
    number = code >> 3
    return number if code == _code(number) else None


def _code(number: int) -> int:
    """Nine bits of the number and three to check them by, which are never all alike."""
    return number << 3 | (1 + number % 6)


@lru_cache(maxsize=64)
def _picture(number: int, kind: Kind) -> ImageArray:
    defect = DefectKind.MISSING_FEATURE if kind is Kind.MISSING else None
    picture = np.array(render_part(PartKind.WASHER, 3, number, defect, SIZE).image)
    if kind is Kind.FOREIGN:
        picture = np.array(empty_place())
        cv2.rectangle(picture, (80, 40), (150, 160), (170, 150, 120), cv2.FILLED)
    elif kind in STAINS:
        stained = picture.copy()
        cv2.circle(stained, (160, 60), 14, (70, 40, 20), cv2.FILLED, cv2.LINE_AA)
        picture = cv2.addWeighted(stained, STAINS[kind], picture, 1.0 - STAINS[kind], 0.0)
    _print_label(picture, number)
    picture.setflags(write=False)
    return np.asarray(picture, np.uint8)


def _print_label(picture: ImageArray, number: int) -> None:
    columns = BITS // 3
    for index, bit in enumerate(f"{_code(number):0{BITS}b}"):
        top, left = LABEL_Y + BLOCK * (index // columns), LABEL_X + BLOCK * (index % columns)
        picture[top : top + BLOCK, left : left + BLOCK] = 255 if bit == "1" else 0
