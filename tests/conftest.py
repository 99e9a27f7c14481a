"""Isolation and leak checks for every test."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.integration.programs import LongScripts, run_script

# Without a screen Qt would abort at the first widget; pytest-qt reads this when it starts.
if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Threads that libraries start once and keep.
LIBRARY_THREADS = ("tqdm_monitor", "ThreadPoolExecutor-1_0", "pymon")


LONG_SCRIPTS = {"test_day": "day_script", "test_shift": "shift_script"}


@pytest.fixture(scope="session", autouse=True)
def long_scripts(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LongScripts]:
    """What keeps a process of its own busy for a minute begins with the session; its tests come late and wait less."""
    chosen = {item.path.stem for item in request.session.items}
    with ThreadPoolExecutor(1, "long-scripts") as runner:
        yield {
            script: runner.submit(run_script, script, tmp_path_factory.mktemp(script))
            for module, script in LONG_SCRIPTS.items()
            if module in chosen
        }


@pytest.fixture(autouse=True)
def isolated_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, home and data folders of this machine's user are never touched."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in (
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "INSPECTOR_DATA_DIR",
        "INSPECTOR_WEIGHTS_DIR",
    ):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """A test that leaves a thread running fails."""
    before = set(threading.enumerate())
    yield
    leaked = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not thread.name.startswith(LIBRARY_THREADS)
    ]
    for thread in leaked:
        thread.join(timeout=2.0)
    still = [thread.name for thread in leaked if thread.is_alive()]
    assert not still, f"threads left running: {still}"
