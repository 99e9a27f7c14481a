"""A line controller as a PLC would be one (a real socket, lines in and out), and a station for it to talk to."""

from __future__ import annotations

import socket
import threading
import time
from pathlib import Path
from typing import Any

from database import Database, Recorder
from inspector.pipeline.inference import Prepared
from inspector.pipeline.line_server import LineServer, LineSettings
from inspector.pipeline.pipeline import Pipeline
from inspector.pipeline.state import StationState
from inspector.recipe import DetectorSettings, Recipe, TriggerMode
from inspector.types import ImageArray, Limits, Prediction
from tests.fakes import FakeCamera, FakeDetector, RecordingListener


class HeldDetector(FakeDetector):
    """Predicts nothing before `released` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.released = threading.Event()

    def predict(self, image: ImageArray) -> Prediction:
        self.released.wait(10.0)
        return super().predict(image)


class LineController:
    """Connects at once. Heartbeats are counted and left out of what `read` gives."""

    def __init__(self, address: tuple[str, int], *, receive_buffer: int | None = None) -> None:
        self._socket = socket.socket()
        if receive_buffer is not None:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self._socket.settimeout(10.0)
        self._socket.connect(address)
        self._rest = b""
        self.heartbeats: list[str] = []

    def __enter__(self) -> LineController:
        return self

    def __exit__(self, *error: object) -> None:
        self._socket.close()

    def send(self, line: str) -> None:
        self.send_bytes(line.encode() + b"\n")

    def send_bytes(self, data: bytes) -> None:
        self._socket.sendall(data)

    def read_any(self) -> str:
        """The next line, "" when the station has hung up."""
        while b"\n" not in self._rest:
            try:
                data = self._socket.recv(4096)
            except ConnectionError:
                return ""
            if not data:
                return ""
            self._rest += data
        line, self._rest = self._rest.split(b"\n", 1)
        return line.decode("ascii")

    def read(self) -> str:
        while (line := self.read_any()).startswith("ALIVE "):
            self.heartbeats.append(line)
        return line

    def read_until(self, start: str, timeout_s: float = 10.0) -> str:
        """The next line that begins with `start`; what comes before it is left out."""
        deadline = time.monotonic() + timeout_s
        while time.monotonic() < deadline:
            line = self.read_any()
            if line.startswith(start):
                return line
            assert line, f"the station hung up before {start!r}"
        raise AssertionError(f"no line began with {start!r}")

    def ask(self, line: str) -> str:
        """Sends a line and gives its answer: the next line that is neither heartbeat nor told by itself."""
        self.send(line)
        return self.read()


class Line:
    """A station with its line server, as the program composes them."""

    def __init__(self, folder: Path, **server_options: Any) -> None:
        self.database = Database.open(folder)
        self.recorder = Recorder(self.database)
        self.errors: list[Exception] = []
        self.server = LineServer(
            LineSettings(port=0), software_version="9.8", on_error=self.errors.append, **server_options
        )
        self.recorder.add_listener(self.server.part_recorded)
        self.camera = FakeCamera()
        self.detector: FakeDetector = FakeDetector()
        self.listener = RecordingListener()
        self.pipeline: Pipeline | None = None

    def listen(self) -> Line:
        self.recorder.start()
        self.server.start()
        return self

    def run(self, *, takt_s: float | None = None, trigger: TriggerMode = TriggerMode.SOFTWARE) -> Line:
        recipe = Recipe(
            "Nut", DetectorSettings("metal nut"), limits=Limits(0.5, 1.0), version=3, takt_s=takt_s, trigger=trigger
        )
        self.listener = RecordingListener()
        self.pipeline = Pipeline(
            camera=self.camera,
            recipe=recipe,
            prepare=lambda cancelled: Prepared(recipe, self.detector),
            sink=self.recorder,
            listeners=[self.listener],
        )
        self.server.attach(self.pipeline)
        self.pipeline.start()
        assert self.listener.wait_until(
            lambda: any(status.state is StationState.RUNNING for status in self.listener.statuses)
        )
        return self

    def controller(self, **options: Any) -> LineController:
        """Connected, with the greeting and the first state read."""
        controller = LineController(self.server.address, **options)
        assert controller.read() == "INSPECTOR 9.8 LINE 1"
        assert controller.read().startswith("STATE ")
        return controller

    def close(self) -> None:
        if self.pipeline is not None:
            assert self.pipeline.stop(5.0)
        self.server.request_stop()
        assert self.server.join(5.0)
        assert self.recorder.close()
        self.database.close()
        assert self.errors == []
