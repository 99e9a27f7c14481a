"""Reads ahead in threads while the model works."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Read = TypeVar("Read")

THREADS = 2
AHEAD = 4
"""So many results wait at most, which bounds the memory."""


def read_ahead(items: Sequence[Item], read: Callable[[Item], Read]) -> Iterator[Read]:
    """What `read` makes of each item, in their order; what it raises is raised in its place."""
    with ThreadPoolExecutor(THREADS) as pool:
        waiting: deque[Future[Read]] = deque()
        try:
            for item in items:
                waiting.append(pool.submit(read, item))
                if len(waiting) > AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
