"""Real classes that stand in for slow or physical parts; they keep the protocols' promises."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np

from inspector.camera.controls import NOT_OFFERED, Control, ControlState, no_controls, unsupported
from inspector.detector.base import LeaveOneOut
from inspector.errors import CameraLostError, CameraNotFoundError, NoReferencesError
from inspector.pipeline.state import StationStatus
from inspector.types import Frame, ImageArray, Inspection, NearestReference, PartTruth, Prediction


def gradient_image(height: int = 48, width: int = 64, level: int = 0) -> ImageArray:
    """A small RGB picture whose channels, rows and columns all differ; `level` sets the blue channel."""
    image = np.zeros((height, width, 3), np.uint8)
    image[..., 0] = np.linspace(0, 255, width, dtype=np.uint8)
    image[..., 1] = np.linspace(0, 255, height, dtype=np.uint8)[:, None]
    image[..., 2] = level
    image.setflags(write=False)
    return image


class FakeCamera:
    """Delivers small frames at once or at a rate; can be lost and found again.

    The frame's blue level is what `FakeDetector` takes as its score (level 200 → 2.0).
    """

    def __init__(
        self,
        *,
        levels: Sequence[int] = (10,),
        interval_s: float = 0.005,
        feeds_parts: bool = False,
        address: str = "fake:0",
    ) -> None:
        self.levels = tuple(levels)
        self.interval_s = interval_s
        self._feeds_parts = feeds_parts
        self._address = address
        self._part = 1
        self._sequence = 0
        self.opened = 0
        self.closed = 0
        self.lost = threading.Event()
        self.absent = threading.Event()
        self.silent = threading.Event()

    @property
    def address(self) -> str:
        return self._address

    @property
    def name(self) -> str:
        return "Fake camera"

    @property
    def feeds_parts(self) -> bool:
        return self._feeds_parts

    @property
    def frames(self) -> int:
        """How many were delivered since it was opened."""
        return self._sequence

    def open(self) -> None:
        if self.absent.is_set():
            raise CameraNotFoundError(camera=self.name, detail="unplugged")
        self._sequence = 0
        self.opened += 1

    def read(self, timeout_s: float) -> Frame | None:
        if self.lost.is_set():
            raise CameraLostError(camera=self.name, detail="unplugged")
        if self.silent.is_set():
            time.sleep(min(timeout_s, 0.02))
            return None
        time.sleep(self.interval_s)
        self._sequence += 1
        index = (self._part if self._feeds_parts else self._sequence) - 1
        level = self.levels[index % len(self.levels)]
        part = PartTruth(self._part, "scratch" if level >= 100 else "") if self._feeds_parts else None
        return Frame(gradient_image(level=level), self._sequence, datetime.now(UTC), time.monotonic(), part)

    def next_part(self) -> None:
        self._part += 1

    def controls(self) -> tuple[ControlState, ...]:
        return no_controls(NOT_OFFERED)

    def set_control(self, control: Control, value: float | None) -> ControlState:
        return unsupported(control, NOT_OFFERED)

    def resolutions(self) -> tuple[tuple[int, int], ...]:
        return ()

    def close(self) -> None:
        self.closed += 1


class FakeDetector:
    """Scores a picture by its blue level / 100, with a map that is hot in its middle; no torch."""

    def __init__(self, *, seconds: float = 0.0, fails_with: Exception | None = None) -> None:
        self.seconds = seconds
        self.fails_with = fails_with
        self.predicted: list[ImageArray] = []
        self._references: list[ImageArray] = []

    @property
    def weights_sha256(self) -> str:
        return "f" * 64

    @property
    def reference_count(self) -> int:
        return len(self._references)

    def fit(self, references: Sequence[ImageArray]) -> None:
        if not references:
            raise NoReferencesError(what="fitting", needed=1, count=0)
        self._references = list(references)

    def predict(self, image: ImageArray) -> Prediction:
        if self.fails_with is not None:
            raise self.fails_with
        time.sleep(self.seconds)
        self.predicted.append(image)
        score = float(image[0, 0, 2]) / 100
        grid = np.zeros((5, 5), np.float32)
        grid[2, 2] = score
        anomaly_map = np.zeros(image.shape[:2], np.float32)
        height, width = anomaly_map.shape
        anomaly_map[height * 2 // 5 : height * 3 // 5, width * 2 // 5 : width * 3 // 5] = score
        nearest = NearestReference(0, (2, 2), (2, 2), score) if self._references else None
        return Prediction(score, None, score, anomaly_map, grid, nearest, {"encode": 1.0, "score": 0.1})

    def leave_one_out(self) -> LeaveOneOut:
        count = len(self._references)
        if count < 2:
            raise NoReferencesError(what="leave-one-out", needed=2, count=count)
        scores = np.linspace(0.1, 0.2, count, dtype=np.float32)
        maps = np.broadcast_to(scores[:, None, None], (count, 5, 5)).copy()
        return LeaveOneOut(scores, maps, maps)


class RecordingListener:
    """Keeps what the pipeline tells, and lets a test wait for it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.frames: list[Frame] = []
        self.inspections: list[tuple[Inspection, bool]] = []
        self.statuses: list[StationStatus] = []
        self.controls: list[tuple[ControlState, ...]] = []
        self.resolutions: list[tuple[tuple[int, int], ...]] = []

    def frame_captured(self, frame: Frame) -> None:
        with self._changed:
            self.frames.append(frame)
            self._changed.notify_all()

    def part_inspected(self, inspection: Inspection, recorded: bool) -> None:
        with self._changed:
            self.inspections.append((inspection, recorded))
            self._changed.notify_all()

    def state_changed(self, status: StationStatus) -> None:
        with self._changed:
            self.statuses.append(status)
            self._changed.notify_all()

    def controls_read(self, states: tuple[ControlState, ...]) -> None:
        with self._changed:
            self.controls.append(states)
            self._changed.notify_all()

    def resolutions_read(self, sizes: tuple[tuple[int, int], ...]) -> None:
        with self._changed:
            self.resolutions.append(sizes)
            self._changed.notify_all()

    def wait_until(self, condition: object, timeout_s: float = 10.0) -> bool:
        """Waits for `condition()`, a callable that looks at this listener, to become true."""
        assert callable(condition)
        with self._changed:
            return bool(self._changed.wait_for(condition, timeout_s))


class FakeSink:
    """Keeps inspections in memory; `error` makes it refuse."""

    def __init__(self) -> None:
        self.recorded: list[Inspection] = []
        self.error: Exception | None = None

    def record(self, inspection: Inspection) -> None:
        if self.error is not None:
            raise self.error
        self.recorded.append(inspection)
