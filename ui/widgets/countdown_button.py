"""A button that leaves time to take the hands out of the picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent

from ui.language import now, tr
from ui.widgets.controls import Button

SECONDS = 3


class CountdownButton(Button):
    """Counts 3, 2, 1 and emits `captured`; a second press or Esc takes it back.

    Arguments:
        tick_ms: how long one count lasts.
    """

    captured = Signal()
    cancelled = Signal()

    def __init__(self, text: str, icon_name: str = "camera", *, size: str = "", tick_ms: int = 1000) -> None:
        super().__init__(text, icon_name, size=size)
        self._text = text
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self._on_second_passed)
        self.clicked.connect(self._on_clicked)
        self._show_count()

    @property
    def is_counting(self) -> bool:
        return self._left > 0

    def cancel(self) -> None:
        """Takes a running count back; without one nothing happens."""
        if self.is_counting:
            self._stop()
            self.cancelled.emit()

    @Slot()
    def _on_clicked(self) -> None:
        if self.is_counting:
            self.cancel()
        else:
            self._left = SECONDS
            self._timer.start()
            self._show_count()

    @Slot()
    def _on_second_passed(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._show_count()
        else:
            self._stop()
            self.captured.emit()

    def _stop(self) -> None:
        self._left = 0
        self._timer.stop()
        self._show_count()

    def _show_count(self) -> None:
        counting = self.is_counting
        if counting:  # as wide as before, so that the second press hits the same place
            self.setMinimumWidth(self.width())
        if not counting:
            self.setText(now(self._text))
            self.setAccessibleName(now(self._text))
            return
        self.setText(tr("In {seconds}… Cancel", seconds=self._left))
        self.setAccessibleName(
            tr("{action} in {seconds} seconds; press to cancel", action=self._text, seconds=self._left)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_counting:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.cancel()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.cancel()  # nothing is captured that nobody sees coming
        super().hideEvent(event)
