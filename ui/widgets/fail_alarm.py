"""Many parts in a row that are not good: more likely the station or the line than the parts."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPointF, QSize, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.types import Verdict
from ui.clock import local_time
from ui.icons import pixmap
from ui.language import joined, tr
from ui.widgets.compact import restyle
from ui.widgets.controls import Button

HAND_FILL = "#1F6FB5"
HAND_INK = "#FFFFFF"
"""Operator must act: of the palette that was computed for colour-blind people."""


class FailAlarm:
    """Counts parts in a row with FAIL or REVIEW, and stays raised until somebody acknowledges it.

    A part that was not judged says nothing: it neither ends a row nor lengthens it.

    Args:
        limit: so many in a row raise the alarm.

    Raises:
        ValueError: a limit below 2; a single part has its verdict.
    """

    def __init__(self, limit: int) -> None:
        if limit < 2:
            raise ValueError(f"an alarm after {limit} parts in a row would be no alarm")
        self.limit = limit
        self._in_a_row = 0
        self._longest = 0
        self._began_at: datetime | None = None
        self._raised = False

    @property
    def is_raised(self) -> bool:
        return self._raised

    @property
    def in_a_row(self) -> int:
        """While raised the longest row since, else the present one."""
        return self._longest if self._raised else self._in_a_row

    @property
    def began_at(self) -> datetime | None:
        """When the first part of the row was inspected."""
        return self._began_at

    def count(self, verdict: Verdict, inspected_at: datetime) -> bool:
        """Takes the next part's verdict; True when it raises the alarm."""
        if verdict is Verdict.PASS:
            self._in_a_row = 0
        elif verdict in (Verdict.FAIL, Verdict.REVIEW):
            self._in_a_row += 1
            if self._in_a_row == 1 and not self._raised:
                self._began_at = inspected_at
        if self._raised:
            self._longest = max(self._longest, self._in_a_row)
            return False
        self._raised = self._in_a_row >= self.limit
        self._longest = self._in_a_row
        return self._raised

    def acknowledge(self) -> None:
        """Somebody looked: counting begins anew."""
        self._in_a_row = self._longest = 0
        self._began_at = None
        self._raised = False


def alarm_words(alarm: FailAlarm) -> tuple[str, str]:
    """What happened since when, and what to do."""
    count = alarm.in_a_row
    what = (
        tr("{count} parts in a row were FAIL or REVIEW", count=count)
        if alarm.began_at is None
        else tr("{count} parts in a row were FAIL or REVIEW since {time}", count=count, time=local_time(alarm.began_at))
    )
    return what, tr("Check light, camera and fixture against the golden sample, then acknowledge. Judging goes on.")


class FailAlarmBanner(QFrame):
    """Stands in the page, never over the verdict, until it is acknowledged. `acknowledged` tells that."""

    acknowledged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alarm")
        self.setStyleSheet(
            f"QFrame#alarm {{ background: {HAND_FILL}; border-radius: 8px; }}"
            f"QFrame#alarm QLabel {{ color: {HAND_INK}; font-weight: 600; }}"
        )
        self._what = QLabel()
        self._what.setWordWrap(True)
        self._remedy = QLabel()
        self._remedy.setWordWrap(True)
        self._hand = _Hand()
        self.acknowledge = Button(tr("Acknowledge"), size="touch")
        self.acknowledge.clicked.connect(self._on_acknowledge_clicked)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self._what)
        texts.addWidget(self._remedy)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(16)
        row.addWidget(self._hand)
        row.addLayout(texts, 1)
        row.addWidget(self.acknowledge)
        self.set_compact(False)
        self.hide()

    @property
    def text(self) -> str:
        return f"{self._what.text()} {self._remedy.text()}".strip()

    def set_compact(self, compact: bool) -> None:
        """In smaller letters and without its sign, where the picture needs the room."""
        self._what.setStyleSheet(f"font-size: {19 if compact else 26}px;")
        self._remedy.setStyleSheet(f"font-size: {14 if compact else 17}px;")
        self._hand.setVisible(not compact)
        self._row.setContentsMargins(*((12, 8, 10, 8) if compact else (18, 12, 18, 12)))
        restyle(self.acknowledge, "fit", "tight" if compact else "")

    def show_alarm(self, alarm: FailAlarm) -> None:
        """Shows a raised alarm as it stands, and goes with one that is not raised."""
        if alarm.is_raised:
            what, remedy = alarm_words(alarm)
            self._what.setText(what)
            self._remedy.setText(remedy)
            self.setAccessibleName(tr("Alarm: {text}", text=joined(what, remedy)))
        self.setVisible(alarm.is_raised)

    @Slot()
    def _on_acknowledge_clicked(self) -> None:
        self.hide()
        self.acknowledged.emit()


class _Hand(QWidget):
    """The sign for: a person has to act."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(52, 52))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(QPointF(0, 0), pixmap("hand", QColor(HAND_INK).name(), 52, self.devicePixelRatioF()))
        painter.end()
