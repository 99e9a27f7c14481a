"""The search for a serial number: what is typed is looked up off the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from database.inspection_filter import InspectionFilter
from database.review_records import InspectionHeadline
from ui.background import Background, Task
from ui.notifications import Notifications
from ui.records.chart_serials import MOST_FOUND, SerialsFound
from ui.station import Station

TYPING_MS = 300
"""Nobody wants a search for every letter."""

Found = tuple[str, tuple[InspectionHeadline, ...]]


class SerialSearch(QObject):
    """Fills the list; `found` tells that it is to be shown, `left` that nothing is searched for any more."""

    found = Signal()
    left = Signal()

    def __init__(
        self,
        edit: QLineEdit,
        view: SerialsFound,
        station: Station,
        notifications: Notifications,
        background: Background,
    ) -> None:
        super().__init__()
        self._edit = edit
        self._view = view
        self._station = station
        self._notifications = notifications
        self._background = background
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self._search)
        edit.textEdited.connect(self._on_text_edited)
        edit.returnPressed.connect(self._on_text_entered)
        view.back.clicked.connect(self._on_back_clicked)

    @property
    def text(self) -> str:
        """What is searched for; empty for nothing."""
        return self._edit.text().strip()

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self._timer.start()

    @Slot()
    def _on_text_entered(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._search()
        elif self._view.isVisible():
            self._view.table.setFocus()

    @Slot()
    def _on_back_clicked(self) -> None:
        self._edit.clear()
        self._edit.setFocus()
        self.left.emit()

    @Slot()
    def _search(self) -> None:
        text, queue = self.text, self._station.database.queue
        if not text:
            self.left.emit()
            return

        def search(task: Task) -> Found:
            return text, queue.page(InspectionFilter(serial_contains=text), limit=MOST_FOUND)

        self._background.start(
            "search-serial", search, on_success=self._on_searched, on_failure=self._notifications.post_error
        )

    @Slot(object)
    def _on_searched(self, result: Found) -> None:
        text, headlines = result
        if text == self.text:  # else somebody typed on
            self._view.show_found(text, headlines)
            self.found.emit()
