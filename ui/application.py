"""The Qt application itself: name, theme, and signals of the system as Qt events."""

from __future__ import annotations

import signal
import socket
import threading
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot
from PySide6.QtWidgets import QApplication


def get_application() -> QApplication:
    """The one application of this process, made if there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(["inspector"])
    application.setApplicationName("inspector")
    application.setDesktopFileName("inspector")
    return application


class SignalWatch(QObject):
    """SIGINT and SIGTERM as the Qt signal `interrupted`.

    Python's handlers run only between byte codes, and Qt's loop executes none: the wake-up socket brings it back.
    """

    interrupted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before: dict[signal.Signals, Any] = {}
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        self._old_wakeup = -1
        if threading.current_thread() is threading.main_thread():
            self._old_wakeup = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._on_signal)

    def close(self) -> None:
        """Gives the signals back."""
        if self._before:
            signal.set_wakeup_fd(self._old_wakeup)
            for number, handler in self._before.items():
                signal.signal(number, handler)
            self._before.clear()
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        """The byte in the wake-up socket does the rest."""

    @Slot()
    def _on_woken(self) -> None:
        if self._reader.recv(64):
            self.interrupted.emit()
