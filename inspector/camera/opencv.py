"""Cameras that OpenCV reads: devices, video files and network streams."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from inspector.camera.base import OPEN_TIMEOUT_S
from inspector.camera.capture import (
    Capture,
    SourceEndedError,
    SourceFailedError,
    control_ranges,
    open_device,
    open_stream,
    open_video,
)
from inspector.camera.controls import (
    CONTROL_TIMEOUT_S,
    RECORDED,
    REMOTE,
    Control,
    ControlState,
    no_controls,
    unsupported,
)
from inspector.camera.device_settings import Ranges, read_controls, set_control, try_sizes
from inspector.camera.grabber import Grabber, SourceKind
from inspector.errors import CameraEndedError, CameraLostError, CameraNotFoundError, Detail
from inspector.recipe import ImagingSettings
from inspector.types import Frame

LOST_AFTER_S = 5.0
RELEASE_TIMEOUT_S = 0.5


class OpenCvCamera:
    """A capture behind a watchdog: `read()` and `close()` return in time whatever the driver does.

    It is lost when the source ends, or when nothing new has come for `lost_after_s`: no picture, or from a device the
    same picture again and again. `close()` may be called from another thread and ends a running `open()` or `read()`.
    """

    def __init__(
        self,
        kind: SourceKind,
        *,
        open_capture: Callable[[], Capture],
        address: str,
        name: str,
        repeats: bool = True,
        open_timeout_s: float = OPEN_TIMEOUT_S,
        lost_after_s: float = LOST_AFTER_S,
        control_timeout_s: float = CONTROL_TIMEOUT_S,
        query_ranges: Callable[[], Ranges] = lambda: None,
    ) -> None:
        """`open_capture` is called in a thread of its own, at each `open()` and each repetition of a video.

        So is `query_ranges`, before each use of a device's controls.
        """
        self._kind = kind
        self._open_capture = open_capture
        self._address = address
        self._name = name
        self._repeats = repeats
        self._open_timeout_s = open_timeout_s
        self._lost_after_s = lost_after_s
        self._control_timeout_s = control_timeout_s
        self._query_ranges = query_ranges
        self._lock = threading.Lock()
        self._grabber: Grabber | None = None
        self._sequence = 0

    @classmethod
    def of_device(
        cls, source: int | str, settings: ImagingSettings | None = None, *, address: str = "", name: str = ""
    ) -> Self:
        """A device by index, or by its name in /dev/v4l/by-id."""
        stable = source if isinstance(source, int) else f"by-id/{source}"
        return cls(
            SourceKind.DEVICE,
            open_capture=partial(open_device, source, settings),
            address=address or f"device:{stable}",
            name=name or Detail("Camera {source}", source=source),
            query_ranges=partial(control_ranges, source),
        )

    @classmethod
    def of_video(cls, path: Path, *, repeats: bool = True, address: str = "") -> Self:
        """A video file, at its own rate."""
        return cls(
            SourceKind.VIDEO,
            open_capture=partial(open_video, path),
            address=address or f"video:{path}{'' if repeats else '?repeats=0'}",
            name=Detail("Video {file}", file=path.name),
            repeats=repeats,
        )

    @classmethod
    def of_stream(cls, url: str) -> Self:
        """A network stream, such as rtsp://… or an MJPEG stream at http://…; its name hides a password."""
        parts = urlsplit(url)
        name = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
        return cls(SourceKind.STREAM, open_capture=partial(open_stream, url), address=url, name=name)

    @property
    def address(self) -> str:
        return self._address

    @property
    def name(self) -> str:
        return self._name

    @property
    def feeds_parts(self) -> bool:
        return False

    def open(self) -> None:
        self.close()
        if self._grabber is not None and self._grabber.is_alive():
            # A second capture of the same device would hang too, and leave one more thread behind at each attempt.
            raise CameraNotFoundError(camera=self.name, detail=Detail("its driver does not answer"))
        self._sequence = 0
        grabber = Grabber(self._kind, self._open_capture, repeats=self._repeats)
        with self._lock:
            grabber.start()
            self._grabber = grabber
        try:
            if grabber.wait(self._open_timeout_s):
                return
            detail: str = Detail("no picture within {timeout_s:g} s", timeout_s=self._open_timeout_s)
            if grabber.stopping:
                detail = Detail("it was closed")
        except SourceFailedError as error:
            detail = error.detail
        grabber.stop()
        raise CameraNotFoundError(camera=self.name, detail=detail)

    def read(self, timeout_s: float) -> Frame | None:
        grabber = self._grabber
        if grabber is None or grabber.stopping:
            raise CameraLostError(camera=self.name, detail=Detail("it is not open"))
        try:
            grab = grabber.take(timeout_s)
        except SourceEndedError as error:
            grabber.stop()
            raise CameraEndedError(camera=self.name, detail=error.detail) from error
        except SourceFailedError as error:
            grabber.stop()
            raise CameraLostError(camera=self.name, detail=error.detail) from error
        if grab is not None:
            self._sequence += 1
            return Frame(grab.image, self._sequence, grab.captured_at, grab.monotonic_s)
        silent_s, repeating = grabber.silence()
        if silent_s > self._lost_after_s:
            grabber.stop()
            silence = Detail(
                "the same picture again and again for {silent_s:.0f} s"
                if repeating
                else "no picture for {silent_s:.0f} s",
                silent_s=silent_s,
            )
            raise CameraLostError(camera=self.name, detail=silence)
        return None

    def next_part(self) -> None:
        """Nothing to do: what lies before this camera is moved by others."""

    def controls(self) -> tuple[ControlState, ...]:
        if self._kind is not SourceKind.DEVICE:
            return no_controls(self._fixed)
        states: tuple[ControlState, ...] = self._ask(lambda capture: read_controls(capture, self._query_ranges()))
        return states

    def set_control(self, control: Control, value: float | None) -> ControlState:
        if self._kind is not SourceKind.DEVICE:
            return unsupported(control, self._fixed)
        state: ControlState = self._ask(lambda capture: set_control(capture, control, value, self._query_ranges()))
        return state

    def resolutions(self) -> tuple[tuple[int, int], ...]:
        if self._kind is not SourceKind.DEVICE:
            return ()
        sizes: tuple[tuple[int, int], ...] = self._ask(try_sizes, OPEN_TIMEOUT_S)
        return sizes

    @property
    def _fixed(self) -> str:
        return REMOTE if self._kind is SourceKind.STREAM else RECORDED

    def _ask(self, work: Callable[[Capture], Any], timeout_s: float | None = None) -> Any:
        grabber = self._grabber
        if grabber is None or grabber.stopping:
            raise CameraLostError(camera=self.name, detail=Detail("it is not open"))
        try:
            return grabber.ask(work, timeout_s or self._control_timeout_s)
        except SourceFailedError as error:
            raise CameraLostError(camera=self.name, detail=error.detail) from error

    def close(self) -> None:
        with self._lock:
            grabber = self._grabber
        if grabber is not None:
            grabber.stop()
            # A healthy driver is done at once and the device free again; a hung one is left to its thread.
            grabber.join(RELEASE_TIMEOUT_S)
