"""How long from the start of the demo's process to its first verdict in the database, and the memory it took?

    xvfb-run -a -s "-screen 0 1920x1080x24" uv run --extra benchmark python -m tests.benchmarks.first_verdict

Each line is one start: with and without a window, with an empty data folder and with the one that the start before left
(golden samples encoded, recipe stored).
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

TIMEOUT_S = 120.0
PROGRAM = (sys.executable, "-c", "import sys; from ui.command_line import main; sys.exit(main())")


def rows(database: Path) -> int:
    """Inspections stored so far; 0 while there is no table."""
    if not database.exists():
        return 0
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM inspections").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        connection.close()


def seconds_to_first_verdict(folder: Path, *options: str) -> tuple[float, int]:
    """Seconds from the process's start, and the most resident memory until then in MiB."""
    before = rows(folder / "station.sqlite3")
    started_s = time.perf_counter()
    program = subprocess.Popen(
        [*PROGRAM, "--demo", "--data-dir", str(folder), *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    process, peak = psutil.Process(program.pid), 0
    try:
        while rows(folder / "station.sqlite3") == before:
            peak = max(peak, process.memory_info().rss)
            if time.perf_counter() - started_s > TIMEOUT_S or program.poll() is not None:
                raise RuntimeError("the demo came to no verdict")
            time.sleep(0.02)
        return time.perf_counter() - started_s, peak >> 20
    finally:
        program.terminate()
        program.wait(60)


def main() -> None:
    kinds = {"without a window": ["--headless"]}
    if os.environ.get("DISPLAY"):
        kinds["with a window"] = []
    print(f"{'':18} {'data folder':12} {'seconds':>8} {'memory MiB':>11}")
    for kind, options in kinds.items():
        with tempfile.TemporaryDirectory() as folder:
            for state in ("empty", "kept", "kept"):
                seconds, memory = seconds_to_first_verdict(Path(folder), *options)
                print(f"{kind:18} {state:12} {seconds:8.1f} {memory:11}", flush=True)


if __name__ == "__main__":
    main()
