"""Does the live picture keep its rate and stay young while parts are judged?

    xvfb-run -a -s "-screen 0 1920x1080x24" env QT_QPA_PLATFORM=xcb \\
        uv run --extra benchmark python -m tests.benchmarks.live_latency [--seconds 60] [--size 1920x1080]

Runs the real window on the demo's simulated camera and measures the age of every painted frame from its exposure to the
end of the paint event, how long the GUI thread was blocked, resident memory, and how long the stop takes.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
from PySide6.QtCore import QObject, Qt, QTimer, Slot

from ui.app import Desktop
from ui.bridge import LivePicture
from ui.station import Station

TICK_MS = 10


class Meter(QObject):
    """Samples from the GUI thread, from the first verdict on."""

    def __init__(self, desktop: Desktop, seconds: float) -> None:
        super().__init__()
        self.desktop = desktop
        self.seconds = seconds
        self.ages_ms: list[float] = []
        self.late_ms: list[float] = []
        self.memory_mib: list[float] = []
        self.parts = 0
        self.started_s = self.closed_s = 0.0
        self.frames = 0
        self._newest_s = self._painted_s = 0.0
        self._process = psutil.Process()
        self._tick_s = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        desktop.session.frame_arrived.connect(self._on_frame_arrived)
        desktop.session.first_part_judged.connect(self._on_first_part_judged)
        view = desktop.run_page.picture.view
        paint = view.paintEvent

        def timed_paint(event: object) -> None:
            paint(event)
            if self.started_s and self._newest_s != self._painted_s:
                self._painted_s = self._newest_s
                self.ages_ms.append(1000 * (time.monotonic() - self._newest_s))

        view.paintEvent = timed_paint

    @Slot(object)
    def _on_frame_arrived(self, picture: LivePicture) -> None:
        self._newest_s = picture.monotonic_s

    @Slot()
    def _on_first_part_judged(self) -> None:
        if not self.started_s:
            self.started_s = time.monotonic()
            self.frames = self.desktop.session.statistics().frames

    @Slot()
    def _on_tick(self) -> None:
        now = time.perf_counter()
        late_ms = 1000 * (now - self._tick_s) - TICK_MS
        self._tick_s = now
        if not self.started_s:
            return
        self.late_ms.append(max(0.0, late_ms))
        if len(self.late_ms) % 100 == 1:
            self.memory_mib.append(self._process.memory_info().rss / 2**20)
        if time.monotonic() - self.started_s > self.seconds:
            self._timer.stop()
            statistics = self.desktop.session.statistics()
            self.frames, self.parts = statistics.frames - self.frames, statistics.parts
            self.closed_s = time.monotonic()
            self.desktop.window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        station = Station(Path(folder) / "data", demo=True)
        recipe = station.demo_recipe()
        camera = f"simulated:washer?size={arguments.size}&fps=30"
        recipe = replace(recipe, imaging=replace(recipe.imaging, camera=camera))
        desktop = Desktop(station, recipe=recipe, autostart=True)
        meter = Meter(desktop, arguments.seconds)
        code = desktop.run()
        stopped_s = time.monotonic() - meter.closed_s
        station.close()
    ages, late, memory = np.array(meter.ages_ms), np.array(meter.late_ms), np.array(meter.memory_mib)
    third = max(1, len(memory) // 3)
    result = {
        "camera": arguments.size,
        "seconds": arguments.seconds,
        "parts": meter.parts,
        "camera_fps": meter.frames / arguments.seconds,
        "painted_fps": len(ages) / arguments.seconds,
        "age_ms_p50": float(np.percentile(ages, 50)),
        "age_ms_p99": float(np.percentile(ages, 99)),
        "age_ms_max": float(ages.max()),
        "gui_late_ms_p99": float(np.percentile(late, 99)),
        "gui_late_ms_max": float(late.max()),
        "memory_mib_start": float(np.median(memory[:third])),
        "memory_mib_end": float(np.median(memory[-third:])),
        "memory_mib_peak": float(memory.max()),
        "stop_s": stopped_s,
        "exit_code": code,
    }
    for name, value in result.items():
        print(f"{name:<18} {value:.2f}" if isinstance(value, float) else f"{name:<18} {value}")
    if arguments.json is not None:
        arguments.json.write_text(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
