"""Sources for the camera tests: a folder, a video, a real MJPEG server and a scripted driver. All mostly red."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image

from inspector.camera.base import Camera
from inspector.types import Frame, ImageArray

WIDTH, HEIGHT = 64, 48
RED, GREEN, BLUE = 200, 60, 20


def red_picture(number: int, *, width: int = WIDTH, height: int = HEIGHT) -> ImageArray:
    """RGB, mostly red, with a bright column that moves with `number`."""
    image = np.empty((height, width, 3), np.uint8)
    image[:] = (RED, GREEN, BLUE)
    column = number * 4 % (width - 8)
    image[:, column : column + 8] = (250, 120, 60)
    return image


def read_frames(camera: Camera, count: int) -> list[Frame]:
    """The next frames; fails when they do not come."""
    frames = []
    for _ in range(100):
        frame = camera.read(0.2)
        if frame is not None:
            frames.append(frame)
        if len(frames) == count:
            return frames
    raise AssertionError(f"only {len(frames)} of {count} frames came")


def read_until_lost(camera: Camera) -> list[Frame]:
    """All frames until the camera is lost, which it must be; the error goes to the caller."""
    frames = []
    for _ in range(400):
        frame = camera.read(0.1)
        if frame is not None:
            frames.append(frame)
    raise AssertionError("the camera was never lost")


def write_folder(folder: Path, count: int = 3) -> Path:
    folder.mkdir(exist_ok=True)
    for number in range(1, count + 1):
        Image.fromarray(red_picture(number)).save(folder / f"part {number}.png")
    return folder


def write_video(path: Path, count: int = 6, fps: float = 50.0) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, (WIDTH, HEIGHT))
    assert writer.isOpened()
    for number in range(count):
        writer.write(red_picture(number)[..., ::-1].copy())
    writer.release()
    return path


class MjpegServer:
    """Serves an endless multipart/x-mixed-replace stream on the loopback, and can die and come back."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._server: ThreadingHTTPServer | None = None
        self._thread: threading.Thread | None = None
        self._port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}/video.mjpg"

    def start(self) -> None:
        self._stopped.clear()
        stopped = self._stopped

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
                self.end_headers()
                number = 0
                while not stopped.wait(0.01):
                    number += 1
                    _, jpeg = cv2.imencode(".jpg", red_picture(number)[..., ::-1])
                    head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
                    try:
                        self.wfile.write(head.encode() + jpeg.tobytes() + b"\r\n")
                    except OSError:
                        return  # the camera was closed

            def log_message(self, format: str, *args: Any) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", self._port), Handler)
        self._server.daemon_threads = False  # so that closing waits for the handlers
        self._port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="mjpeg-server")
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
            self._server = None


@contextmanager
def mjpeg_server() -> Iterator[MjpegServer]:
    server = MjpegServer()
    server.start()
    try:
        yield server
    finally:
        server.stop()


class ScriptedDriver:
    """Stands for the driver below cv2.VideoCapture: noisy pictures until it is told to misbehave.

    `hang` blocks every call until it comes back, `hang_reading` the next picture alone, `frozen` hands out the same
    picture, `black` an even one, `unplugged` fails, `gone` cannot be opened, `error` is raised. It has the properties
    in `dials`, in whole numbers within `limits`, and the picture sizes in `sizes`.
    """

    def __init__(self) -> None:
        self.frozen = self.black = self.unplugged = self.gone = False
        self.error: Exception | None = None
        self.opened = self.released = 0
        self.release_threads: list[str] = []
        self.order_threads: set[str] = set()
        self.dials: dict[int, float] = {
            cv2.CAP_PROP_AUTO_EXPOSURE: 3.0,
            cv2.CAP_PROP_EXPOSURE: 156.0,
            cv2.CAP_PROP_GAIN: 10.0,
            cv2.CAP_PROP_AUTO_WB: 1.0,
            cv2.CAP_PROP_WB_TEMPERATURE: 4600.0,
        }
        self.limits = {cv2.CAP_PROP_EXPOSURE: (1.0, 500.0), cv2.CAP_PROP_WB_TEMPERATURE: (2800.0, 6500.0)}
        self.sizes = [(640, 480), (1280, 720)]
        self.size = (640, 480)
        self._width = 640.0
        self._answers = threading.Event()
        self._answers.set()
        self._reads = threading.Event()
        self._reads.set()
        self._reading = threading.Event()
        self._pause = threading.Event()
        self._rng = np.random.default_rng(0)
        self._picture = self._noisy()

    def hang(self) -> None:
        self._answers.clear()

    def hang_reading(self) -> None:
        self._reads.clear()
        self._reading.clear()
        self._reading.wait()

    def come_back(self) -> None:
        self._answers.set()
        self._reads.set()

    def open_capture(self) -> ScriptedDriver:
        self._answers.wait()
        self.opened += 1
        return self

    def isOpened(self) -> bool:
        return not self.gone

    def read(self) -> tuple[bool, Any]:
        self._answers.wait()
        self._reading.set()
        self._reads.wait()
        self._pause.wait(0.002)
        if self.error is not None:
            raise self.error
        if self.unplugged:
            return False, None
        if self.black:
            return True, np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        if not self.frozen:
            self._picture = self._noisy()
        return True, self._picture.copy()

    def get(self, property_id: int) -> float:
        self._answers.wait()
        self.order_threads.add(threading.current_thread().name)
        if property_id == cv2.CAP_PROP_FRAME_WIDTH:
            return float(self.size[0])
        if property_id == cv2.CAP_PROP_FRAME_HEIGHT:
            return float(self.size[1])
        return self.dials.get(property_id, -1.0)

    def set(self, property_id: int, value: float) -> bool:
        self._answers.wait()
        self.order_threads.add(threading.current_thread().name)
        if property_id == cv2.CAP_PROP_FRAME_WIDTH:
            self._width = value
            return True
        if property_id == cv2.CAP_PROP_FRAME_HEIGHT:
            self.size = min(self.sizes, key=lambda size: abs(size[0] - self._width) + abs(size[1] - value))
            return True
        if property_id not in self.dials:
            return False
        low, high = self.limits.get(property_id, (0.0, 255.0))
        self.dials[property_id] = float(round(min(high, max(low, value))))
        return True

    def release(self) -> None:
        self.released += 1
        self.release_threads.append(threading.current_thread().name)

    def _noisy(self) -> ImageArray:
        noise = self._rng.integers(0, 8, (HEIGHT, WIDTH, 3), np.uint8)
        return red_picture(0)[..., ::-1] + noise
