"""The real program in a process of its own, with a data folder of its own and no screen unless one is given."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def environment(home: Path, **extra: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LD_LIBRARY_PATH")}
    return {**kept, "HOME": str(home), "PYTHONUNBUFFERED": "1", **extra}


def start(arguments: list[str], home: Path, prefix: tuple[str, ...] = (), **extra: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*prefix, sys.executable, "-m", "ui.command_line", *arguments],
        cwd=ROOT,
        env=environment(home, **extra),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
