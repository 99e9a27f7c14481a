"""Times of consecutive stages."""

from __future__ import annotations

import time


class StopWatch:
    """Attributes: laps_ms, milliseconds by stage."""

    def __init__(self) -> None:
        self.laps_ms: dict[str, float] = {}
        self._last_s = time.perf_counter()

    def lap(self, stage: str) -> None:
        """Ends a stage; the next one begins."""
        now = time.perf_counter()
        self.laps_ms[stage] = self.laps_ms.get(stage, 0.0) + 1000 * (now - self._last_s)
        self._last_s = now
