"""Fetching weights from a hub of the real protocol, served on loopback."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

CONTENT = bytes(range(256)) * 120_000  # the library writes pieces of 10 MB
SCRIPT = """
import json, pathlib, sys, time
time.sleep = lambda seconds: None  # the hub's pauses between its attempts
from inspector.detector.weights_download import fetch
told = []
target = pathlib.Path(sys.argv[1]) / "weights" / "model-tag.bin"
path = fetch({"hf_hub": "timm/some_model/"}, target, lambda done, of: told.append((done, of)))
print(json.dumps({"path": str(path), "told": told}))
"""


class Hub(BaseHTTPRequestHandler):
    """Holds no safetensors file, and one .bin; breaks off in its middle while `breaks` is set."""

    protocol_version = "HTTP/1.1"
    breaks = threading.Event()
    ranges: list[str | None]
    promised = hashlib.sha256(CONTENT).hexdigest()

    def log_message(self, *args: object) -> None: ...

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, *, body: bool) -> None:
        if not self.path.endswith("open_clip_pytorch_model.bin"):
            self.send_response(404)
            self.send_header("X-Error-Code", "EntryNotFound")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        asked = self.headers.get("Range")
        start = int(re.match(r"bytes=(\d+)-", asked)[1]) if body and asked else 0  # type: ignore[index]
        if body:
            type(self).ranges.append(asked)
        part = CONTENT[start:]
        self.send_response(206 if start else 200)
        self.send_header("ETag", f'"{self.promised}"')
        self.send_header("X-Repo-Commit", "c" * 40)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(part)))
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}")
        self.end_headers()
        if body:
            if self.breaks.is_set():
                self.wfile.write(part[: len(part) // 2])
                self.close_connection = True
            else:
                self.wfile.write(part)


@pytest.fixture
def hub() -> Iterator[ThreadingHTTPServer]:
    Hub.ranges = []
    Hub.breaks.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def fetch_in_a_process(server: ThreadingHTTPServer, home: Path) -> subprocess.CompletedProcess[str]:
    """The hub's address is read when its library is imported, so each fetch has a process of its own."""
    variables = {
        **os.environ,
        "HF_ENDPOINT": f"http://127.0.0.1:{server.server_port}",
        "HF_HOME": str(home / "hub"),
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DOWNLOAD_TIMEOUT": "2",
        "NO_PROXY": "127.0.0.1",
    }
    variables.pop("HF_HUB_OFFLINE", None)
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, str(home)],
        capture_output=True,
        text=True,
        env=variables,
        check=False,
        timeout=120,
    )


def test_a_download_tells_its_progress_and_leaves_only_the_file(hub, isolated_home):
    done = fetch_in_a_process(hub, isolated_home)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout.splitlines()[-1])
    assert Path(result["path"]).read_bytes() == CONTENT
    assert result["told"][-1] == [30, 30]
    assert "open_clip_pytorch_model.bin" in done.stderr, "no progress bar on the terminal"
    assert [path.name for path in (isolated_home / "weights").iterdir()] == ["model-tag.bin"]


def test_a_broken_download_is_taken_up_where_it_ended_by_the_next_process(hub, isolated_home):
    Hub.breaks.set()
    assert fetch_in_a_process(hub, isolated_home).returncode != 0
    Hub.breaks.clear()
    before = len(Hub.ranges)
    second = fetch_in_a_process(hub, isolated_home)
    assert second.returncode == 0, second.stderr
    result = json.loads(second.stdout.splitlines()[-1])
    assert Path(result["path"]).read_bytes() == CONTENT
    assert result["told"][-1] == [30, 30]
    (resumed,) = Hub.ranges[before:]
    assert resumed is not None
    assert not resumed.startswith("bytes=0-")


def test_content_that_is_not_what_the_hub_promised_is_not_kept(hub, isolated_home, monkeypatch):
    monkeypatch.setattr(Hub, "promised", "0" * 64)
    done = fetch_in_a_process(hub, isolated_home)
    assert done.returncode != 0
    assert "is not what the hub holds" in done.stderr
    assert not any((isolated_home / "weights").iterdir())
