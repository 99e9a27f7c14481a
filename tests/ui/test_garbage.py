"""In which thread what Python finds in cycles is let go."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.garbage import GarbageCollector


class Knot(QObject):
    """Holds itself, and notes in which thread it goes."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        self._gone = gone

    def __del__(self) -> None:
        self._gone.append(threading.current_thread())


@pytest.fixture
def collector() -> Iterator[GarbageCollector]:
    yield GarbageCollector()
    gc.enable()


def allocate(pieces: int) -> list[list[object]]:
    return [[] for _ in range(pieces)]


def test_what_holds_itself_goes_in_the_gui_thread_however_much_another_one_allocates(
    collector: GarbageCollector, qtbot: QtBot
) -> None:
    gone: list[threading.Thread] = []
    Knot(gone)
    kept: list[list[object]] = []
    busy = threading.Thread(target=lambda: kept.extend(allocate(100_000)))
    busy.start()
    busy.join()
    assert gone == [], "it went while another thread allocated"
    qtbot.waitUntil(lambda: gone == [threading.main_thread()], timeout=10_000)


def test_what_has_grown_old_goes_too_once_much_has(collector: GarbageCollector, qtbot: QtBot) -> None:
    gone: list[threading.Thread] = []
    knot = Knot(gone)
    gc.collect()  # it is old now
    del knot
    kept: list[list[object]] = []

    def is_gone() -> bool:
        kept.extend(allocate(20_000))
        collector.collect()
        return gone == [threading.main_thread()]

    qtbot.waitUntil(is_gone, timeout=20_000)
