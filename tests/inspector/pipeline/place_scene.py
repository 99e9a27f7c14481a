"""A place where parts are laid down by hand, as its camera sees it, and a presence trigger that watches it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache

import cv2
import numpy as np

from inspector.camera.parts import EXPOSURE, DefectKind, render_part
from inspector.camera.parts_fixture import fixture_plate
from inspector.camera.parts_shapes import PartKind
from inspector.pipeline.place import calibrate_presence
from inspector.pipeline.presence import PresenceState, PresenceTrigger
from inspector.pipeline.trigger import Capture
from inspector.presence_calibration import PresenceCalibration
from inspector.types import Frame, ImageArray, PartTruth
from tests.fakes import FakeCamera

SIZE = (320, 240)
FPS = 20.0
SKIN = (188.0, 138.0, 112.0)


@lru_cache
def empty_place(kind: PartKind = PartKind.WASHER) -> ImageArray:
    grey = np.clip(fixture_plate(kind, SIZE) * EXPOSURE, 0, 255)
    return np.repeat(grey[..., None], 3, axis=2).astype(np.uint8)


@lru_cache(maxsize=64)
def part(number: int, kind: PartKind = PartKind.WASHER) -> ImageArray:
    """Every fifth one is defective."""
    defect = list(DefectKind)[number // 5 % len(DefectKind)] if number % 5 == 0 else None
    return render_part(kind, 3, number, defect, SIZE).image


def dark(image: ImageArray) -> ImageArray:
    """Lamps off: next to nothing but the sensor's own level."""
    return np.asarray(image * 0.05 + 6, np.uint8)


class Scene:
    """What the camera sees: noise, drifting light and a shaking table over what lies there."""

    def __init__(self, *, drift: float = 0.0, vibration: float = 0.0, seed: int = 0) -> None:
        self._rng = np.random.default_rng(seed)
        self._drift = drift
        self._vibration = vibration
        self._noise = self._rng.normal(0, 2.0, (SIZE[1] + 64, SIZE[0] + 64, 3)).astype(np.float32)
        self._sequence = 0
        self.now_s = 100.0

    def frame(self, image: ImageArray, hand: tuple[float, float] | None = None, lying: int = 0) -> Frame:
        """The next frame; `hand` is where the finger tips are, (x, y) in pixels."""
        self._sequence += 1
        self.now_s += 1 / FPS
        levels = image.astype(np.float32)
        if hand is not None:
            x, y = (value + self._rng.normal(0, 0.8) for value in hand)
            cv2.ellipse(levels, (round(x), round(y) + 60), (34, 70), 12, 0, 360, SKIN, cv2.FILLED, cv2.LINE_AA)
        if self._vibration:
            move = np.eye(2, 3, dtype=np.float32)
            move[:, 2] = self._rng.uniform(-self._vibration, self._vibration, 2)
            levels = cv2.warpAffine(levels, move, SIZE, borderMode=cv2.BORDER_REPLICATE)
        # The day's light: up and down as a whole, and from one side to the other.
        phase = self.now_s / 300.0
        slope = 0.6 * self._drift * np.cos(phase)
        gain = 1.0 + self._drift * np.sin(phase) + self._rng.normal(0, 0.003)
        levels *= np.linspace(gain - slope, gain + slope, SIZE[0], dtype=np.float32)[None, :, None]
        top, left = self._rng.integers(0, 64, 2)
        levels += self._noise[top : top + SIZE[1], left : left + SIZE[0]]
        picture = cv2.convertScaleAbs(np.maximum(levels, 0.0))
        picture.setflags(write=False)
        return Frame(picture, self._sequence, datetime.now(UTC), self.now_s, PartTruth(lying))

    def empty(self, frames: int) -> Iterator[Frame]:
        for _ in range(frames):
            yield self.frame(empty_place())

    def lying(self, number: int, frames: int) -> Iterator[Frame]:
        for _ in range(frames):
            yield self.frame(part(number), lying=number)

    def hand(self, image: ImageArray, *, coming: bool, lying: int = 0) -> Iterator[Frame]:
        """A hand that reaches in or draws back, with a halt over the part."""
        way = [(170.0 + 20 * step, 110.0 + 45 * step) for step in range(4)]
        for x, y in reversed(way) if coming else way:
            yield self.frame(image, (x, y), lying)
            if (x, y) == way[0]:
                for _ in range(int(self._rng.integers(0, 6))):
                    yield self.frame(image, (x, y), lying)


class Run:
    """A trigger with a detector that takes `judging` frames for a part."""

    def __init__(
        self, calibration: PresenceCalibration, *, judging: int = 4, show_s: float = 0.0, stored: bool = False
    ) -> None:
        self.states: list[PresenceState] = []
        self.hindrances: list[str] = []
        self.captured: list[Capture] = []
        self.trigger = PresenceTrigger(
            calibration,
            show_s=show_s,
            on_state=self.states.append,
            on_hindered=lambda reason: self.hindrances.append("" if reason is None else reason.code),
            stored=stored,
        )
        self.judging = judging
        self._left: int | None = None

    def show(self, frames: Iterable[Frame]) -> Run:
        for frame in frames:
            if self._left is not None:
                self._left -= 1
                if self._left <= 0:
                    self.trigger.inspected(self.captured[-1])
                    self._left = None
            capture = self.trigger.select(frame)
            if capture is not None:
                assert self._left is None, "a second part while the first is judged"
                self.captured.append(capture)
                self._left = self.judging
        return self

    @property
    def judged(self) -> list[int]:
        return [c.frame.part.number for c in self.captured if c.frame is not None and c.frame.part is not None]


def sampled(scene: Scene, **options: object) -> PresenceCalibration:
    empties = [frame.image for frame in scene.empty(6)]
    parts = [frame.image for number in range(101, 107) for frame in scene.lying(number, 1)]
    return calibrate_presence(empties, parts, **options)  # type: ignore[arg-type]


class PlaceCamera(FakeCamera):
    """Shows an empty place or a part on it, with a sensor's noise; the blue level is the score, as in its parent."""

    lying = False
    dark = False
    frozen = False

    def read(self, timeout_s: float) -> Frame | None:
        frame = super().read(timeout_s)
        if frame is None:
            return None
        image = place(self.lying, self.levels[0]) // (50 if self.dark else 1)
        if not self.frozen:
            image[-1, -1, 1] += frame.sequence % 2
        return replace(frame, image=image)


def place(lying: bool, level: int = 10) -> ImageArray:
    image = np.full((48, 64, 3), (30, 30, level), np.uint8)
    image[:10] = (60, 50, level)
    if lying:
        image[15:40, 20:50] = (200, 180, level)
    return image


def place_calibration() -> PresenceCalibration:
    return calibrate_presence([place(False)] * 3, [place(True)] * 3)
