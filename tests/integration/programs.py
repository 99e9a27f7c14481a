"""The real program in a process of its own, with a data folder of its own and no screen unless one is given."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
ON_X = ("xvfb-run", "-a", "-s", "-screen 0 1366x768x24")
SCRIPT_TIMEOUT_S = 300


@dataclass(frozen=True)
class ScriptDone:
    """A script at the real desktop that has ended; what it recorded and wrote lies in `data_dir`."""

    data_dir: Path
    returncode: int
    stderr: str


def environment(home: Path, **extra: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LD_LIBRARY_PATH")}
    # Two programs that compute at once on two cores would wait for each other at work: let waiting cost nothing.
    return {**kept, "HOME": str(home), "PYTHONUNBUFFERED": "1", "OMP_WAIT_POLICY": "PASSIVE", **extra}


def start(arguments: list[str], home: Path, prefix: tuple[str, ...] = (), **extra: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*prefix, sys.executable, "-m", "ui.command_line", *arguments],
        cwd=ROOT,
        env=environment(home, **extra),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run_script(name: str, home: Path) -> ScriptDone:
    """Runs `tests.integration.<name>` on an X server of its own, to its end."""
    data_dir = home / "data"
    data_dir.mkdir()
    done = subprocess.run(
        [*ON_X, sys.executable, "-m", f"tests.integration.{name}", str(data_dir)],
        cwd=ROOT,
        env=environment(home, QT_QPA_PLATFORM="xcb", LANG="C.UTF-8"),
        capture_output=True,
        text=True,
        timeout=SCRIPT_TIMEOUT_S,
        check=False,
    )
    return ScriptDone(data_dir, done.returncode, done.stderr)
