"""How many parts wait for a person, and how many the list of the review page would hold in all."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from database.inspection_filter import InspectionFilter
from ui.background import Background, Task
from ui.language import tr
from ui.notifications import Notifications
from ui.pages.review_view import ReviewView
from ui.station import Station

COUNT_AT_MOST = 10_000


class ReviewCount(QObject):
    """`changed` says how many parts wait for a person, of any recipe and time."""

    changed = Signal(int)

    def __init__(
        self, view: ReviewView, station: Station, background: Background, notifications: Notifications
    ) -> None:
        super().__init__(view)
        self._view = view
        self._station = station
        self._background = background
        self._notifications = notifications
        self._counting = False
        self._count_again = False

    def start(self) -> None:
        """Counts anew; once more afterwards where it is counting already."""
        if self._counting:
            self._count_again = True
            return
        self._counting = True
        queue, shown = self._station.database.queue, self._view.filter_bar.filter()

        def read(task: Task) -> tuple[int, int]:
            waiting = InspectionFilter(needs_review=True)
            return queue.count(waiting, at_most=COUNT_AT_MOST), queue.count(shown, at_most=COUNT_AT_MOST)

        self._background.start("review-count", read, on_success=self._on_counted, on_failure=self._on_count_failed)

    @Slot(object)
    def _on_counted(self, counts: tuple[int, int]) -> None:
        waiting, shown = counts
        self.changed.emit(waiting)
        many = f"{shown}+" if shown >= COUNT_AT_MOST else str(shown)
        words = (
            tr("{count} wait for review", count=many)
            if self._view.filter_bar.waits_for_review
            else tr("{count} parts", count=many)
        )
        self._view.count_note.setText(words)
        self._end_count()

    @Slot(object)
    def _on_count_failed(self, error: Exception) -> None:
        self._notifications.post_error(error)
        self._end_count()

    def _end_count(self) -> None:
        self._counting = False
        again, self._count_again = self._count_again, False
        if again:
            self.start()
