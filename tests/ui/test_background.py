from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from ui.background import Background, Task


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.threads: list[threading.Thread] = []

    @Slot(object)
    def on_outcome(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(threading.current_thread())


def test_an_outcome_comes_back_in_the_gui_thread_and_so_does_a_failure(qtbot: QtBot) -> None:
    background, receiver = Background(), Receiver()
    error = ValueError("bad")

    def fail(task: Task) -> None:
        raise error

    background.start("good", lambda task: 7, on_success=receiver.on_outcome)
    qtbot.waitUntil(lambda: receiver.results == [7])
    background.start("bad", fail, on_failure=receiver.on_outcome)
    qtbot.waitUntil(lambda: receiver.results == [7, error])

    assert set(receiver.threads) == {threading.main_thread()}


def test_nothing_starts_once_the_shutdown_has_begun(qtbot: QtBot) -> None:
    background = Background()
    go_on = threading.Event()
    running = background.start("running", lambda task: go_on.wait(10))
    background.close()
    go_on.set()
    assert background.join(10)
    assert running.is_cancelled()

    begun: list[int] = []
    late = background.start("late", lambda task: begun.append(1))
    assert late.join(1)
    assert begun == []
