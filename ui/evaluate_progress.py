"""How far `inspector evaluate` is, on standard error: a bar on a terminal, else a line a minute."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any, TextIO

from inspector.pipeline.free_memory import MemoryReturner

LINE_EVERY_S = 60.0


class Progress:
    """Pictures done, and the time left; and now and then what is free goes back to the system.

    Args:
        file: where to; standard error of the moment it is made.
        clock: seconds that only rise.
    """

    def __init__(self, *, file: TextIO | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._file = sys.stderr if file is None else file
        self._clock = clock
        self._bar: Any = None
        self._started: tuple[float, int] | None = None
        self._next_line_s = clock() + LINE_EVERY_S
        self._memory = MemoryReturner()

    def __enter__(self) -> Progress:
        return self

    def show(self, done: int, of: int) -> None:
        self._memory.tick()
        if not of:
            return
        if self._file.isatty():
            self._move_bar(done, of)
        else:
            self._write_line(done, of)

    def __exit__(self, *error: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def _move_bar(self, done: int, of: int) -> None:
        from tqdm import tqdm

        if self._bar is None:
            self._bar = tqdm(total=of, unit="picture", file=self._file)
        self._bar.update(done - self._bar.n)

    def _write_line(self, done: int, of: int) -> None:
        now = self._clock()
        if self._started is None and done:
            self._started = now, done  # from the first picture on: fitting before it says nothing about the rest
        if now < self._next_line_s:
            return
        self._next_line_s = now + LINE_EVERY_S
        left = ""
        if self._started is not None and done > self._started[1]:
            per_picture_s = (now - self._started[0]) / (done - self._started[1])
            left = f", about {max(1, round(per_picture_s * (of - done) / 60))} min left"
        print(f"{done} of {of} pictures{left}", file=self._file, flush=True)
