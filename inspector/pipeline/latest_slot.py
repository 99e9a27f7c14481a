"""Hand-over between threads: one place where the newest wins, one queue where nothing is lost."""

from __future__ import annotations

import threading
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class LatestSlot(Generic[T]):
    """Holds one item; a newer one replaces it and the replaced one is counted."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._item: T | None = None
        self._closed = False
        self._replaced = 0

    @property
    def replaced(self) -> int:
        """How many items were replaced before anybody took them."""
        return self._replaced

    def put(self, item: T) -> None:
        with self._changed:
            if self._item is not None:
                self._replaced += 1
            self._item = item
            self._changed.notify()

    def get(self, timeout_s: float) -> T | None:
        """Takes the item; None after the timeout or when closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._item is not None or self._closed, timeout_s)
            item, self._item = self._item, None
            return item

    def close(self) -> None:
        """Wakes whoever waits."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()


class BoundedQueue(Generic[T]):
    """First in, first out; full means refused, never dropped."""

    def __init__(self, capacity: int) -> None:
        self._changed = threading.Condition()
        self._items: deque[T] = deque()
        self._capacity = capacity
        self._closed = False

    def __len__(self) -> int:
        return len(self._items)

    def offer(self, item: T) -> bool:
        """Whether it was taken in; False when full or closed."""
        with self._changed:
            if self._closed or len(self._items) >= self._capacity:
                return False
            self._items.append(item)
            self._changed.notify()
            return True

    def get(self, timeout_s: float) -> T | None:
        """The oldest; None after the timeout, or when closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._items) or self._closed, timeout_s)
            return self._items.popleft() if self._items else None

    def close(self) -> None:
        """Takes in nothing more and wakes whoever waits; what is queued can still be got."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
