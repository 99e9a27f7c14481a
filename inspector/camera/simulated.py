"""A camera over rendered parts, with defects of known place and faults on demand."""

from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from datetime import UTC, datetime
from enum import StrEnum

import cv2
import numpy as np

from inspector.camera.controls import Control, ControlState
from inspector.camera.pacing import Pacer
from inspector.camera.parts import DefectKind, PartKind, RenderedPart, render_part
from inspector.camera.parts_shapes import CAMERA_NAMES
from inspector.camera.simulated_optics import SimulatedOptics, blur
from inspector.errors import CameraLostError, CameraNotFoundError, Detail
from inspector.recipe import ImagingSettings
from inspector.types import Frame, ImageArray, PartTruth

FLICKER = (0.997, 1.0, 1.003)  # the lamps' strength from frame to frame
FRAME_NOISE = 1.3  # grey levels that differ from frame to frame
NOISE_FLOOR = 6  # what the noise's values lie around, taken off the exposure beforehand: all stays in uint8
NOISE_MARGIN = 64
DARK_GAIN = 0.05
SIZES = ((640, 480), (1280, 960), (1920, 1080))


class Fault(StrEnum):
    """What can go wrong with the camera, as a station sees it."""

    STALL = "stall"  # no frame comes
    DISCONNECT = "disconnect"  # the device is gone
    FROZEN = "frozen"  # frames come, and all show the same pixels
    DARK = "dark"  # the lamps are off
    BLUR = "blur"  # the lens is out of focus


class SimulatedCamera:
    """Presents rendered parts one after another; the next one is rendered while the current one is shown.

    The same seed gives the same parts, defects and noise. Part numbers count from 1 after each `open()`; the parts
    themselves go on where they were, since closing a camera does not change what lies before it.
    """

    def __init__(
        self,
        kind: PartKind | str = PartKind.WASHER,
        *,
        seed: int = 0,
        size: tuple[int, int] = (1280, 960),
        fps: float = 30.0,
        defect_rate: float = 0.3,
        address: str | None = None,
        settings: ImagingSettings | None = None,
        sizes: tuple[tuple[int, int], ...] = SIZES,
    ) -> None:
        """`size` is (width, height) in pixels, `defect_rate` the share of parts that get a defect.

        Of `settings` exposure, gain, white balance and focus count; `sizes` is what `resolutions()` tells.
        """
        self._kind = PartKind(kind)
        self._seed = seed
        self._size = size
        self._fps = fps
        self._defect_rate = defect_rate
        self._settings = settings or ImagingSettings()
        self._sizes = sizes
        self._optics = SimulatedOptics()
        self._optics.apply(self._settings)
        self._address = address or (
            f"simulated:{self._kind}?seed={seed}&size={size[0]}x{size[1]}&fps={fps:g}&defect_rate={defect_rate:g}"
        )
        self._changed = threading.Condition()
        self._faults: frozenset[Fault] = frozenset()
        self._renderer: ThreadPoolExecutor | None = None
        self._rendering: dict[int, Future[RenderedPart]] = {}
        self._pacer = Pacer(fps)
        self._noise = _Noise(seed, size)
        self._wanted = self._first = 1
        self._shown = 0
        self._truth = PartTruth(0)
        self._picture: ImageArray = np.empty((0, 0, 3), np.uint8)
        self._exposures: tuple[ImageArray, ...] = ()
        self._exposed: tuple[int, bool, bool, tuple[float, ...]] | None = None
        self._latest: ImageArray | None = None
        self._sequence = 0

    @property
    def address(self) -> str:
        return self._address

    @property
    def name(self) -> str:
        return CAMERA_NAMES[self._kind]

    @property
    def feeds_parts(self) -> bool:
        return True

    def golden_images(self, count: int) -> list[ImageArray]:
        """Frames of good parts that this camera never presents, (H, W, 3) uint8 RGB, read-only."""
        noise = _Noise(self._seed, self._size, stream=1)
        parts = (render_part(self._kind, self._seed, -number, None, self._size) for number in range(1, count + 1))
        return [noise.add_to(_above_noise(self._optics.expose(self._optics.focus(part.image)))) for part in parts]

    def inject(self, fault: Fault) -> None:
        """Starts a fault, beside those already there; may be called from any thread."""
        with self._changed:
            self._faults |= {fault}
            self._changed.notify_all()

    def clear_faults(self) -> None:
        """Ends all faults; a disconnected camera is there again, and has to be opened."""
        with self._changed:
            self._faults = frozenset()
            self._changed.notify_all()

    def open(self) -> None:
        self.close()
        if Fault.DISCONNECT in self._faults:
            raise CameraNotFoundError(camera=self.name, detail=Detail("it is disconnected"))
        refused = self._optics.apply(self._settings)
        if refused:
            raise CameraNotFoundError(camera=self.name, detail=refused)
        self._renderer = ThreadPoolExecutor(1, thread_name_prefix="part-renderer")
        self._rendering = {}
        self._first = self._wanted
        self._sequence = 0
        self._shown = 0
        self._latest = None
        self._pacer = Pacer(self._fps)
        self._show(self._part(self._wanted).result())

    def read(self, timeout_s: float) -> Frame | None:
        deadline = time.monotonic() + timeout_s
        if not self._wait_until_due(deadline):
            return None
        if self._shown != self._wanted:
            try:
                part = self._part(self._wanted).result(max(0.0, deadline - time.monotonic()))
            except TimeoutError:
                return None
            except CancelledError as error:
                raise CameraLostError(camera=self.name, detail=Detail("it is not open")) from error
            self._show(part)
        image = self._expose_frame()
        self._pacer.advance()
        self._sequence += 1
        return Frame(image, self._sequence, datetime.now(UTC), time.monotonic(), self._truth)

    def next_part(self) -> None:
        self._wanted += 1

    def controls(self) -> tuple[ControlState, ...]:
        return self._optics.states()

    def set_control(self, control: Control, value: float | None) -> ControlState:
        return self._optics.set(control, value)

    def resolutions(self) -> tuple[tuple[int, int], ...]:
        return self._sizes

    def close(self) -> None:
        with self._changed:
            renderer, self._renderer = self._renderer, None
            self._changed.notify_all()
        if renderer is not None:
            renderer.shutdown(wait=True, cancel_futures=True)

    def _wait_until_due(self, deadline: float) -> bool:
        """Waits for the next exposure; False when it does not come before the deadline."""
        with self._changed:
            while True:
                if self._renderer is None or Fault.DISCONNECT in self._faults:
                    lost = Fault.DISCONNECT in self._faults
                    detail = Detail("it was disconnected" if lost else "it is not open")
                    raise CameraLostError(camera=self.name, detail=detail)
                stalled = Fault.STALL in self._faults
                due_in_s = self._pacer.remaining_s()
                if not stalled and due_in_s == 0.0:
                    return True
                left_s = deadline - time.monotonic()
                if left_s <= 0.0:
                    return False
                self._changed.wait(left_s if stalled else min(due_in_s, left_s))

    def _part(self, index: int) -> Future[RenderedPart]:
        with self._changed:
            if self._renderer is None:
                raise CameraLostError(camera=self.name, detail=Detail("it is not open"))
            if index not in self._rendering:
                self._rendering[index] = self._renderer.submit(
                    render_part, self._kind, self._seed, index, self._defect_of(index), self._size
                )
            return self._rendering[index]

    def _defect_of(self, index: int) -> DefectKind | None:
        rng = np.random.default_rng([self._seed, index, 2])
        if rng.random() >= self._defect_rate:
            return None
        return list(DefectKind)[int(rng.integers(len(DefectKind)))]

    def _show(self, part: RenderedPart) -> None:
        index = self._shown = self._wanted
        self._truth = PartTruth(index - self._first + 1, self._defect_of(index) or "", part.mask)
        self._picture = part.image
        self._rendering = {index + 1: self._part(index + 1)}

    def _expose_frame(self) -> ImageArray:
        faults = self._faults
        if Fault.FROZEN in faults and self._latest is not None:
            return self._latest
        wanted = (self._shown, Fault.DARK in faults, Fault.BLUR in faults, self._optics.setting)
        if self._exposed != wanted:
            image = blur(self._picture, 1.0) if Fault.BLUR in faults else self._picture
            lamps = DARK_GAIN if Fault.DARK in faults else 1.0
            seen = self._optics.focus(image)
            self._exposures = tuple(_above_noise(self._optics.expose(seen, lamps * flicker)) for flicker in FLICKER)
            self._exposed = wanted
        self._latest = self._noise.add_to(self._exposures[self._sequence * 7 % 11 % len(self._exposures)])
        return self._latest


class _Noise:
    """Sensor noise cut from a random corner of one tile: drawing it anew would cost more than a frame may."""

    def __init__(self, seed: int, size: tuple[int, int], stream: int = 0) -> None:
        self._rng = np.random.default_rng([seed, stream, 3])
        shape = (size[1] + NOISE_MARGIN, size[0] + NOISE_MARGIN, 3)
        patch = self._rng.normal(NOISE_FLOOR, FRAME_NOISE, (256, 256, 3))
        patch = np.clip(np.round(patch), 0, 2 * NOISE_FLOOR).astype(np.uint8)
        repeats = (-(-shape[0] // 256), -(-shape[1] // 256), 1)
        self._tile = np.tile(patch, repeats)[: shape[0], : shape[1]]

    def add_to(self, exposure: ImageArray) -> ImageArray:
        """A new read-only frame; `exposure` comes from `_above_noise`."""
        top, left = (int(value) for value in self._rng.integers(0, NOISE_MARGIN, 2))
        height, width = exposure.shape[:2]
        frame = np.asarray(cv2.add(exposure, self._tile[top : top + height, left : left + width]), np.uint8)
        frame.setflags(write=False)
        return frame


def _above_noise(lit: ImageArray) -> ImageArray:
    """The picture darker by the noise floor."""
    return np.maximum(lit, NOISE_FLOOR) - np.uint8(NOISE_FLOOR)
