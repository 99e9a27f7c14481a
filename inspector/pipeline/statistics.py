"""Counters of one run. The threads count; everybody else reads snapshots."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

from inspector.types import Verdict

RATE_WINDOW = 60


@dataclass(frozen=True, slots=True)
class Statistics:
    """A snapshot.

    Attributes:
        passed, review, failed, not_judged: parts by verdict; recorded parts only.
        frames: frames the camera delivered.
        frames_skipped: frames that live mode replaced by a newer one before they were judged.
        triggers_refused: triggers answered with a refusal, because parts were still waiting.
        camera_fps, parts_per_minute: over the last minute's worth of entries; 0 until there are two.
        last_part_ms: from the frame's exposure to its verdict.
    """

    passed: int = 0
    review: int = 0
    failed: int = 0
    not_judged: int = 0
    frames: int = 0
    frames_skipped: int = 0
    triggers_refused: int = 0
    camera_fps: float = 0.0
    parts_per_minute: float = 0.0
    last_part_ms: float | None = None

    @property
    def parts(self) -> int:
        return self.passed + self.review + self.failed + self.not_judged

    @property
    def yield_fraction(self) -> float | None:
        """Share of PASS among all parts, those not judged included: a part not judged never counts as good."""
        return self.passed / self.parts if self.parts else None


class StatisticsCounter:
    """Thread-safe counters behind `Statistics`."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._verdicts: dict[Verdict, int] = dict.fromkeys(Verdict, 0)
        self._frames = 0
        self._skipped = 0
        self._refused = 0
        self._frame_times: deque[float] = deque(maxlen=RATE_WINDOW)
        self._part_times: deque[float] = deque(maxlen=RATE_WINDOW)
        self._last_part_ms: float | None = None

    def count_frame(self, monotonic_s: float) -> None:
        with self._lock:
            self._frames += 1
            self._frame_times.append(monotonic_s)

    def count_skipped(self, frames: int) -> None:
        with self._lock:
            self._skipped = frames

    def count_refused_trigger(self) -> None:
        with self._lock:
            self._refused += 1

    def count_part(self, verdict: Verdict, monotonic_s: float, duration_ms: float | None) -> None:
        with self._lock:
            self._verdicts[verdict] += 1
            self._part_times.append(monotonic_s)
            self._last_part_ms = duration_ms

    def snapshot(self) -> Statistics:
        with self._lock:
            return Statistics(
                passed=self._verdicts[Verdict.PASS],
                review=self._verdicts[Verdict.REVIEW],
                failed=self._verdicts[Verdict.FAIL],
                not_judged=self._verdicts[Verdict.NOT_JUDGED],
                frames=self._frames,
                frames_skipped=self._skipped,
                triggers_refused=self._refused,
                camera_fps=_rate(self._frame_times),
                parts_per_minute=60 * _rate(self._part_times),
                last_part_ms=self._last_part_ms,
            )


def _rate(times: deque[float]) -> float:
    """Events per second between the first and last of `times`."""
    if len(times) < 2 or times[-1] <= times[0]:
        return 0.0
    return (len(times) - 1) / (times[-1] - times[0])
