"""A thread that alone touches a capture, so that a hung driver hangs nobody else."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from typing import Any

import cv2
import numpy as np

from inspector.camera.capture import Capture, SourceEndedError, SourceFailedError
from inspector.camera.pacing import Pacer
from inspector.errors import Detail
from inspector.types import ImageArray

TOLERATED_MISSES = 10
MISS_PAUSE_S = 0.05
REPEAT_PAUSE_S = 0.005
DEFAULT_VIDEO_FPS = 25.0


class SourceKind(Enum):
    """What a capture reads from."""

    DEVICE = auto()
    STREAM = auto()
    VIDEO = auto()


@dataclass(frozen=True, slots=True)
class Grab:
    """A picture with its time: (H, W, 3) uint8 RGB, read-only."""

    image: ImageArray
    captured_at: datetime
    monotonic_s: float


@dataclass(slots=True)
class _Order:
    """Something to do with the capture, and what came of it."""

    work: Callable[[Capture], Any]
    answer: Any = None
    error: Exception | None = None
    done: bool = False
    dropped: bool = False

    def carry_out(self, capture: Capture) -> None:
        try:
            self.answer = self.work(capture)
        # Whatever it is, whoever asked hears of it.
        except Exception as error:
            self.error = error


class Grabber(threading.Thread):
    """Opens, reads and releases one capture; the newest picture waits in a slot.

    Devices and streams: newer pictures replace the one that waits. Video files: paced at their own rate, and the next
    picture waits until the one before was taken. A daemon, because a driver may never come back.
    """

    def __init__(self, kind: SourceKind, open_capture: Callable[[], Capture], *, repeats: bool) -> None:
        super().__init__(name="camera-grabber", daemon=True)
        self._kind = kind
        self._open_capture = open_capture
        self._repeats = repeats
        self._changed = threading.Condition()
        self._slot: Grab | None = None
        self._failure: Exception | None = None
        self._stopping = False
        self._new_at_s = time.monotonic()
        self._repeating = False
        self._orders: deque[_Order] = deque()

    def wait(self, timeout_s: float) -> bool:
        """Waits for a picture, without taking it. Raises what ended the grabbing."""
        with self._changed:
            self._changed.wait_for(lambda: self._slot or self._failure or self._stopping, timeout_s)
            if self._slot is None and self._failure is not None:
                raise self._failure
            return self._slot is not None

    def take(self, timeout_s: float) -> Grab | None:
        """The next picture, or None when none came in time. Raises what ended the grabbing."""
        with self._changed:
            if not self.wait(timeout_s):
                return None
            grab, self._slot = self._slot, None
            self._new_at_s = time.monotonic()
            self._changed.notify_all()
            return grab

    def ask(self, work: Callable[[Capture], Any], timeout_s: float) -> Any:
        """Has `work` done with the capture of a live source, between two pictures, and gives its answer.

        Raises:
            SourceFailedError: the driver did not come to it in time, or the grabbing ends.
        """
        order = _Order(work)
        with self._changed:
            self._orders.append(order)
            self._changed.wait_for(lambda: order.done or self._stopping or self._failure, timeout_s)
            if not order.done:
                order.dropped = True
                over = self._stopping or self._failure is not None
                raise SourceFailedError(
                    Detail("it was closed")
                    if over
                    else Detail("its driver does not answer within {timeout_s:g} s", timeout_s=timeout_s)
                )
        if isinstance(order.error, cv2.error):
            raise SourceFailedError(f"OpenCV: {order.error.err}") from order.error
        if order.error is not None:
            raise order.error
        return order.answer

    def silence(self) -> tuple[float, bool]:
        """Seconds since the last new picture, and whether the same one has come again meanwhile."""
        with self._changed:
            return time.monotonic() - self._new_at_s, self._repeating

    @property
    def stopping(self) -> bool:
        with self._changed:
            return self._stopping

    def stop(self) -> None:
        """Asks it to end and wakes whoever waits; does not wait for it."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()

    def run(self) -> None:
        try:
            self._grab_until_stopped()
        except cv2.error as error:
            self._fail(SourceFailedError(f"OpenCV: {error.err}"))
        # Whatever it is, the thread that reads must hear of it: it raises it there.
        except Exception as error:
            self._fail(error)

    def _grab_until_stopped(self) -> None:
        again = True
        while again:
            capture = self._open_capture()
            try:
                if not capture.isOpened():
                    raise SourceFailedError(Detail("it could not be opened"))
                again = self._play(capture) if self._kind is SourceKind.VIDEO else self._follow(capture)
            finally:
                capture.release()

    def _follow(self, capture: Capture) -> bool:
        """Reads a live source until it is stopped."""
        misses = 0
        before: ImageArray | None = None
        while not self.stopping:
            self._carry_out_orders(capture)
            read, image = capture.read()
            if not read or image is None or image.size == 0:
                misses += 1
                if self._kind is SourceKind.STREAM:
                    raise SourceFailedError(Detail("the stream ended"))
                if misses > TOLERATED_MISSES:
                    raise SourceFailedError(Detail("it was unplugged or stopped"))
                self._pause(MISS_PAUSE_S)
                continue
            misses = 0
            if self._kind is SourceKind.DEVICE and before is not None and _is_same_exposure(before, image):
                with self._changed:
                    self._repeating = True
                self._pause(REPEAT_PAUSE_S)
                continue
            before = image
            self._put(image)
        return False

    def _carry_out_orders(self, capture: Capture) -> None:
        while True:
            with self._changed:
                if not self._orders:
                    return
                order = self._orders.popleft()
                if order.dropped:
                    continue
            order.carry_out(capture)
            with self._changed:
                order.done = True
                self._changed.notify_all()

    def _play(self, capture: Capture) -> bool:
        """Reads a video file to its end; True to play it again."""
        fps = capture.get(cv2.CAP_PROP_FPS)
        pacer = Pacer(fps if 1.0 <= fps <= 240.0 else DEFAULT_VIDEO_FPS)
        pictures = 0
        while not self.stopping:
            read, image = capture.read()
            if not read or image is None:
                if pictures == 0:
                    raise SourceFailedError(Detail("it holds no picture that can be read"))
                if not self._repeats:
                    raise SourceEndedError(Detail("end of the video"))
                return True
            pictures += 1
            self._pause(pacer.remaining_s())
            with self._changed:
                self._changed.wait_for(lambda: self._slot is None or self._stopping)
            self._put(image)
            pacer.advance()
        return False

    def _put(self, image: ImageArray) -> None:
        captured_at, monotonic_s = datetime.now(UTC), time.monotonic()
        rgb = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB), np.uint8)
        rgb.setflags(write=False)
        with self._changed:
            self._slot = Grab(rgb, captured_at, monotonic_s)
            self._new_at_s = monotonic_s
            self._repeating = False
            self._changed.notify_all()

    def _pause(self, seconds: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._stopping, seconds)

    def _fail(self, failure: Exception) -> None:
        with self._changed:
            self._failure = failure
            self._changed.notify_all()


def _is_same_exposure(before: ImageArray, image: ImageArray) -> bool:
    """Whether a driver handed out a picture again: a sensor's noise makes two exposures differ.

    An even picture is no evidence: in the dark, and in full light, a sensor shows no noise.
    """
    if before.shape != image.shape or not np.array_equal(before[::32], image[::32]):
        return False
    return np.array_equal(before, image) and image.min() != image.max()
