"""Inspections as a list, newest first, page by page: however many there are, the GUI thread waits for no query."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from database.inspection_filter import InspectionFilter
from database.repositories.queue import InspectionQueue
from database.review_records import InspectionHeadline
from inspector.types import Disposition
from ui.background import Background, Task
from ui.widgets.review_words import headline_text

PAGE = 200
HEADLINE_ROLE = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Page:
    """`filling` tells for which filling of the list it was read."""

    filling: int
    headlines: tuple[InspectionHeadline, ...]


class QueueModel(QAbstractListModel):
    """At most one query for older inspections is under way, and one for newer ones.

    What a person decides on stays in the list until it is filled anew, so that nothing moves under the eyes.

    Signals: `page_loaded` when older ones have come, or none were left; `newer_found` with how many wait on top;
    `failed` with what went wrong.
    """

    page_loaded = Signal()
    newer_found = Signal(int)
    failed = Signal(object)

    def __init__(self, queue: InspectionQueue, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._background = background
        self._wanted = InspectionFilter()
        self._filling = 0
        self._rows: list[InspectionHeadline] = []
        self._newer: tuple[InspectionHeadline, ...] = ()
        self._complete = True
        self._fetching: int | None = None
        self._looking = False
        self._look_again = False

    @property
    def is_loading(self) -> bool:
        return self._fetching is not None

    @property
    def is_complete(self) -> bool:
        """Whether all older ones are in the list."""
        return self._complete

    @property
    def newer_count(self) -> int:
        """How many newer ones wait to be shown; `PAGE` stands for that many or more."""
        return len(self._newer)

    @property
    def headlines(self) -> Sequence[InspectionHeadline]:
        return tuple(self._rows)

    def show(self, wanted: InspectionFilter) -> None:
        """Another list, from its newest on."""
        self.beginResetModel()
        self._filling += 1
        self._wanted, self._rows, self._complete = wanted, [], False
        self._newer = ()
        self.endResetModel()
        self.newer_found.emit(0)
        self.fetchMore()

    def row_of(self, sequence: int) -> int | None:
        """The row of an inspection, None where it is not in the list (yet)."""
        row = bisect_left(self._rows, -sequence, key=lambda headline: -headline.sequence)
        return row if row < len(self._rows) and self._rows[row].sequence == sequence else None

    def headline(self, row: int) -> InspectionHeadline:
        return self._rows[row]

    def show_disposition(
        self, sequence: int, disposition: Disposition | None, defect_type: str | None, revision: int
    ) -> None:
        """What holds of an inspection now; one that is not in the list is left alone."""
        row = self.row_of(sequence)
        if row is None or self._rows[row].revision >= revision:
            return
        self._rows[row] = replace(self._rows[row], disposition=disposition, defect_type=defect_type, revision=revision)
        self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        headline = self._rows[index.row()]
        if role == HEADLINE_ROLE:
            return headline
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return headline_text(headline)
        return None

    # Older ones

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return not (self._complete or self.is_loading)

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        if self._complete or self.is_loading:
            return
        self._fetching = filling = self._filling
        queue, wanted = self._queue, self._wanted
        before = self._rows[-1].sequence if self._rows else None

        def fetch(task: Task) -> _Page:
            return _Page(filling, queue.page(wanted, limit=PAGE, before_sequence=before))

        self._background.start("queue", fetch, on_success=self._on_page_fetched, on_failure=self._on_fetch_failed)

    @Slot(object)
    def _on_page_fetched(self, page: _Page) -> None:
        self._fetching = None
        if page.filling != self._filling:
            self.fetchMore()
            return
        self._complete = len(page.headlines) < PAGE
        if page.headlines:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.headlines) - 1)
            self._rows.extend(page.headlines)
            self.endInsertRows()
        self.page_loaded.emit()

    @Slot(object)
    def _on_fetch_failed(self, error: Exception) -> None:
        fetching, self._fetching = self._fetching, None
        if fetching != self._filling:
            self.fetchMore()
            return
        self._complete = True  # else the view would ask for the same again with every movement
        self.failed.emit(error)
        self.page_loaded.emit()

    # Newer ones

    def look_for_newer(self) -> None:
        """Looks for inspections that came after the list was filled; `newer_found` says how many fit."""
        if self._looking:
            self._look_again = True
            return
        self._looking = True
        queue, wanted, filling = self._queue, self._wanted, self._filling

        def look(task: Task) -> _Page:
            return _Page(filling, queue.page(wanted, limit=PAGE))

        self._background.start("queue-newer", look, on_success=self._on_newer_read, on_failure=self._on_look_failed)

    def show_newer(self) -> None:
        """Puts them on top. Where that would leave a gap, the list begins anew."""
        newer, self._newer = self._newer, ()
        if len(newer) >= PAGE:
            self.show(self._wanted)
            return
        newest = self._rows[0].sequence if self._rows else 0
        newer = tuple(headline for headline in newer if headline.sequence > newest)
        if newer:
            self.beginInsertRows(QModelIndex(), 0, len(newer) - 1)
            self._rows[:0] = newer
            self.endInsertRows()
        self.newer_found.emit(0)

    @Slot(object)
    def _on_newer_read(self, page: _Page) -> None:
        self._looking = False
        again, self._look_again = self._look_again, False
        if page.filling == self._filling and (self._rows or self._complete):
            newest = self._rows[0].sequence if self._rows else 0
            self._newer = tuple(headline for headline in page.headlines if headline.sequence > newest)
            self.newer_found.emit(len(self._newer))
        if again:
            self.look_for_newer()

    @Slot(object)
    def _on_look_failed(self, error: Exception) -> None:
        self._looking = self._look_again = False
        self.failed.emit(error)
