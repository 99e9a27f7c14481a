"""Python's cyclic garbage, collected where Qt's objects may die."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 100
GROWTH = 1.25
"""So much more must have grown old since the last full collection before the next: CPython's own rule."""


class GarbageCollector(QObject):
    """Takes collecting away from whichever thread allocates, and does it in the GUI thread, for the process's life.

    Widgets are found in cycles sooner or later. One that dies in another thread waits in its destructor for Python's
    lock with Qt's lock of connections in its hand, and the GUI thread for that one with Python's: both for ever.
    """

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._old = 0
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collects what is due by the interpreter's thresholds; mostly nothing."""
        young, middle, old = (a > b for a, b in zip(gc.get_count(), gc.get_threshold(), strict=True))
        if middle and old and len(gc.get_objects(2)) > GROWTH * self._old:
            gc.collect()
            self._old = len(gc.get_objects(2))
        elif middle:
            gc.collect(1)
        elif young:
            gc.collect(0)
