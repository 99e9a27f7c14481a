"""What the system page does: it reads while it is shown, and puts all of it onto the clipboard."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent

from database.records import RecordedInspection
from inspector.decision.imaging_gate import allowed
from inspector.pipeline.state import StationStatus
from ui.background import Background, Task
from ui.language import tr
from ui.messages import describe_error
from ui.notifications import Notifications
from ui.pages import system_words
from ui.pages.system_reading import SystemReader, SystemReading
from ui.pages.system_view import Line, SystemView
from ui.run_session import RunSession
from ui.station import Station
from ui.widgets.gate_chart import gate_trends
from ui.widgets.top_bar import Health

logger = logging.getLogger(__name__)
INTERVAL_MS = 1000
TICKS_BETWEEN_READS = 30
"""Without a new part: the disk fills by other hands too, and days end."""


class SystemPage(SystemView):
    """Behaviour of the system page.

    Args:
        camera_address: gives the address of the run's camera, or of the one chosen for the next run.
    """

    def __init__(
        self,
        station: Station,
        session: RunSession,
        notifications: Notifications,
        background: Background,
        camera_address: Callable[[], str],
    ) -> None:
        super().__init__()
        self._station = station
        self._session = session
        self._notifications = notifications
        self._background = background
        self._camera_address = camera_address
        self._reader = SystemReader(station)
        self._reading: SystemReading | None = None
        self._failure: Exception | None = None
        self._is_reading = False
        self._due = True
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._on_second_passed)
        self.copy.clicked.connect(self.copy_for_support)
        session.status_changed.connect(self._on_status_changed)

    @property
    def text(self) -> str:
        """All of the page as plain text."""
        head = tr("Inspection station, {moment}", moment=f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}")
        texts = {section.title: section.text for section in self.sections}
        if not self.chart.isHidden():
            texts[self.imaging.title] += f"\n{self.chart.text}"
        return "\n\n".join([head, *(f"{title}\n{text}".strip() for title, text in texts.items())]) + "\n"

    @Slot()
    def copy_for_support(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._notifications.post(tr("The page is on the clipboard."), tr("Paste it into your message."))

    @Slot(object)
    def on_row_recorded(self, row: RecordedInspection) -> None:
        """A committed row, from the recorder: read with the next second, while the page is shown."""
        self._due = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.area.setFocus()  # no card and no button: the scroll keys work, and no key presses anything by accident
        self._due = True
        self._timer.start()
        self._on_second_passed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @Slot(object)
    def _on_status_changed(self, status: StationStatus) -> None:
        self._due = True  # a self-test may have been made
        if self.isVisible():
            self._show()

    @Slot()
    def _on_second_passed(self) -> None:
        self._ticks += 1
        if not self._is_reading and (self._due or self._ticks >= TICKS_BETWEEN_READS):
            self._read()
        self._show()

    def _read(self) -> None:
        self._is_reading, self._due, self._ticks = True, False, 0
        running = self._session.recipe
        if running is not None and not running.version:
            running = None  # a draft that is still learning: until then the last recipe is what is known

        def read(task: Task) -> SystemReading:
            return self._reader.read(running)

        self._background.start("read-system", read, on_success=self._on_read, on_failure=self._on_read_failed)

    @Slot(object)
    def _on_read(self, reading: SystemReading) -> None:
        self._is_reading = False
        self._reading, self._failure = reading, None
        gate = None if reading.recipe is None else reading.recipe.gate
        self.chart.show_readings(() if gate is None else gate_trends(reading.parts, allowed(gate)))
        self.chart.setVisible(gate is not None)
        self._show()

    @Slot(object)
    def _on_read_failed(self, error: Exception) -> None:
        self._is_reading = False
        logger.warning("the system page could not be read", exc_info=error)
        self._failure = error
        self._show()

    def _now(self) -> system_words.RunNow:
        session, recorder = self._session, self._station.recorder
        active = session.is_active
        return system_words.RunNow(
            status=session.status if active else None,
            fps=session.statistics().camera_fps,
            camera=self._camera_address(),
            waiting=recorder.pending,
            recording_error=recorder.error,
        )

    def _show(self) -> None:
        """All lines anew; sections that say the same as before stay untouched."""
        reading, now = self._reading, self._now()
        if self._failure is not None:
            self.summary.rename(tr("The records cannot be read"))
            self.summary.show_lines(
                tr("What stands below may be old."), [Line(str(describe_error(self._failure)), mark=Health.BAD)]
            )
        elif reading is not None:
            headline, caption, lines = system_words.summary(reading, now)
            self.summary.rename(headline)
            self.summary.show_lines(caption, lines)
        if reading is None:
            return
        self.imaging.show_lines(system_words.imaging(reading), ())
        self.not_judged.show_lines(*system_words.not_judged(reading))
        folder, version = str(self._station.data_dir), self._station.software_version
        self.health.show_lines("", system_words.health(reading, now, folder=folder, software_version=version))
        address = getattr(self._station, "line_address", None)
        self.line.show_lines("", [system_words.line_controller(address)])
        self.tests.show_lines(*system_words.self_tests(reading.tests))
