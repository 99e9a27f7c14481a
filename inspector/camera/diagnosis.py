"""Why a camera gives no good picture: one step after another, until one fails."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from inspector.camera.base import Camera
from inspector.camera.diagnosis_findings import DiagnosisStep, Finding, Outcome
from inspector.camera.diagnosis_source import (
    DEV_FOLDER,
    SYS_FOLDER,
    Check,
    device_checks,
    device_node,
    driver_check,
    file_check,
    folder_check,
    network_checks,
    programs_using,
)
from inspector.camera.factory import make_camera, source_of
from inspector.errors import CameraEndedError, OperatorError
from inspector.recipe import ImagingSettings
from inspector.types import Frame

__all__ = ["DiagnosisStep", "Finding", "Outcome", "diagnose"]

READ_TIMEOUT_S = 0.2
RATE_SECONDS = 1.0
MIN_LIVE_FPS = 5.0
MIN_SHARE_OF_WANTED_FPS = 0.7
BLACK_LEVEL = 16
WHITE_LEVEL = 245
EVEN_SPREAD = 2.0  # grey levels; a sensor's noise alone stays below it
FROZEN_COUNT = 3
FIRST_FRAME_TIMEOUT_S = 6.0
"""Longer than a device may be silent before it counts as lost, whose reason says more."""

_RECORDED = ("folder", "video")
"""Recorded pictures: neither their rate nor that some are equal says anything of a camera."""


def diagnose(
    imaging: ImagingSettings,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    make: Callable[[ImagingSettings], Camera] = make_camera,
    dev_folder: Path = DEV_FOLDER,
    sys_folder: Path = SYS_FOLDER,
) -> Iterator[DiagnosisStep]:
    """Yields each step when it is done; after one that failed, the others are skipped.

    The camera must not be in use. A step takes at most about `OPEN_TIMEOUT_S`; between steps `cancelled` is asked.
    The camera is closed at the end, also when the iterator is closed early.
    """
    try:
        camera = make(imaging)
    except OperatorError as error:
        words = {"happened": error.what_happened, "hint": error.what_to_do}
        yield DiagnosisStep("address", Finding("address_refused", words))
        return
    yield DiagnosisStep("address", Finding("address_understood", {"name": camera.name}))
    kind, source = source_of(imaging.camera)
    trial = _Trial(camera, imaging.fps, kind, source, dev_folder)
    checks: Sequence[Check] = (
        *_outer_checks(kind, source, dev_folder, sys_folder),
        ("open", trial.open),
        ("first_frame", trial.first_frame),
        ("rate", trial.rate),
        ("picture", trial.picture),
    )
    failed = False
    try:
        for name, check in checks:
            if cancelled():
                return
            finding = Finding("not_reached") if failed else check()
            failed = failed or finding.failed
            yield DiagnosisStep(name, finding)
    finally:
        camera.close()


def _outer_checks(kind: str, source: int | str | Path, dev_folder: Path, sys_folder: Path) -> Sequence[Check]:
    """What is known without opening it."""
    if isinstance(source, Path):
        return (driver_check("FFMPEG"), file_check(source)) if kind == "video" else (folder_check(source),)
    if kind == "stream":
        return (driver_check("FFMPEG"), *network_checks(str(source)))
    if kind == "device":
        if sys.platform == "linux":
            return (driver_check("V4L2"), *device_checks(source, dev_folder, sys_folder))
        return (driver_check(""),)
    return ()


class _Trial:
    """Opens the camera and looks at its pictures."""

    def __init__(
        self, camera: Camera, wanted_fps: float | None, kind: str, source: int | str | Path, dev_folder: Path
    ) -> None:
        self._camera = camera
        self._wanted_fps = wanted_fps
        self._kind = kind
        self._source = source
        self._dev_folder = dev_folder
        self._frames: list[Frame] = []  # the first and the newest: a second of them fills the memory
        self._count = 0
        self._changes = False

    def open(self) -> Finding:
        begun_s = time.monotonic()
        try:
            self._camera.open()
        except OperatorError as error:
            values = {"detail": error.values.get("detail", error.what_happened)}
            if not isinstance(self._source, Path) and self._kind == "device":
                values["users"] = programs_using(device_node(self._source, self._dev_folder))
            return Finding(f"{'file' if self._kind in _RECORDED else self._kind}_not_opened", values)
        return Finding("opened", {"seconds": time.monotonic() - begun_s})

    def first_frame(self) -> Finding:
        failed = self._read(1)
        if failed is not None:
            return failed
        height, width = self._frames[0].image.shape[:2]
        return Finding("frame_arrived", {"width": width, "height": height})

    def rate(self) -> Finding:
        """Reads for `RATE_SECONDS`; longer only until a second picture comes or the camera is given up."""
        failed = self._read(2, at_least_s=RATE_SECONDS)
        if failed is not None:
            return failed
        span_s = self._frames[-1].monotonic_s - self._frames[0].monotonic_s
        fps = (self._count - 1) / span_s if span_s > 0 else 0.0
        if self._kind in ("device", "stream") and fps < self._needed_fps:
            return Finding("rate_low", {"fps": fps, "wanted": self._needed_fps})
        return Finding("rate_fine", {"fps": fps})

    def picture(self) -> Finding:
        image = self._frames[-1].image
        low, high = int(np.percentile(image, 1)), int(np.percentile(image, 99))
        if high < BLACK_LEVEL:
            return Finding("picture_black")
        if low > WHITE_LEVEL:
            return Finding("picture_white")
        if float(image.std(axis=(0, 1)).max()) < EVEN_SPREAD:
            return Finding("picture_uniform", {"level": round(float(image.mean()))})
        if self._kind not in _RECORDED and self._count >= FROZEN_COUNT and not self._changes:
            return Finding("picture_frozen", {"count": self._count})
        return Finding("picture_fine", {"low": low, "high": high})

    @property
    def _needed_fps(self) -> float:
        """What a live source has to give at least."""
        return MIN_SHARE_OF_WANTED_FPS * self._wanted_fps if self._wanted_fps else MIN_LIVE_FPS

    def _read(self, count: int, at_least_s: float = 0.0) -> Finding | None:
        """Reads until there were `count` frames in all and the time is over; what failed, or None."""
        begun_s = time.monotonic()
        while self._count < count or time.monotonic() - begun_s < at_least_s:
            if self._count < count and time.monotonic() - begun_s > FIRST_FRAME_TIMEOUT_S:
                return Finding("no_frame", {"seconds": FIRST_FRAME_TIMEOUT_S})
            try:
                frame = self._camera.read(READ_TIMEOUT_S)
            except CameraEndedError as error:
                return None if self._frames else Finding("frames_ended", {"detail": error.values["detail"]})
            except OperatorError as error:
                return Finding("frames_ended", {"detail": error.values["detail"]})
            if frame is not None:
                self._count += 1
                if self._frames and not self._changes:
                    self._changes = not np.array_equal(self._frames[0].image, frame.image)
                self._frames = [*self._frames[:1], frame]
        return None
