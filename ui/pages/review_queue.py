"""The list of the review page: what is in it, which part is looked at, and what comes in while somebody looks."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QTimer, Signal, Slot

from database.inspection_filter import InspectionFilter
from database.records import RecordedInspection
from ui.background import Background, Task
from ui.language import tr
from ui.models.queue_model import PAGE, QueueModel
from ui.notifications import Notifications
from ui.pages.review_count import ReviewCount
from ui.pages.review_view import ReviewView
from ui.station import Station
from ui.thumbnails import Thumbnails
from ui.widgets.queue_delegate import QueueDelegate
from ui.widgets.review_filter_bar import FilterChoices

LOOK_MS = 400
"""After a new part, so that a burst of them is looked for once."""

LOTS = 200


class ReviewQueue(QObject):
    """`looked_at` gives the sequence of the part that is looked at now (None: none), and whether a person chose it."""

    looked_at = Signal(object, bool)

    def __init__(
        self, view: ReviewView, station: Station, background: Background, notifications: Notifications
    ) -> None:
        super().__init__(view)
        self._view = view
        self._station = station
        self._background = background
        self._current: int | None = None
        self._wanted: int | None = None
        self._moves_itself = False
        self._is_shown = False
        self._filling = False
        self._goes_on = False
        self.thumbnails = Thumbnails(station.database.images, background)
        self.model = QueueModel(station.database.queue, background, self)
        self.counting = ReviewCount(view, station, background, notifications)
        view.list.setModel(self.model)
        view.list.setItemDelegate(QueueDelegate(self.thumbnails, view.list))
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self._on_look_due)
        self.thumbnails.ready.connect(self._on_thumbnail_ready)
        self.model.failed.connect(notifications.post_error)
        self.model.page_loaded.connect(self._on_page_loaded)
        self.model.newer_found.connect(self._on_newer_found)
        view.filter_bar.changed.connect(self.reload)
        view.filter_bar.recipe_changed.connect(self.read_choices)
        view.newer.clicked.connect(self.show_newer)
        view.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._notifications = notifications

    @property
    def current(self) -> int | None:
        """The sequence of the part that is looked at."""
        return self._current

    # Filling

    def open(self) -> None:
        """The page is shown: filled the first time, afterwards only what is new is looked for."""
        if self._is_shown:
            self._looking.start()
            return
        self._is_shown = True
        self.read_choices()
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Fills the list anew; the part that is looked at stays on the screen if it is in it."""
        self._is_shown = self._filling = True
        self._view.show_empty(tr("Looking…"))
        self.model.show(self._view.filter_bar.filter())
        self.counting.start()

    @Slot()
    def read_choices(self) -> None:
        station, recipe = self._station, self._view.filter_bar.recipe_name

        def read(task: Task) -> FilterChoices:
            queue = station.database.queue
            lots = queue.recent_lots(LOTS) if recipe is None else tuple(found.lot for found in queue.lots(recipe))
            return FilterChoices(station.database.recipes.names(), lots[:LOTS])

        self._background.start(
            "review-choices", read, on_success=self._on_choices_read, on_failure=self._notifications.post_error
        )

    @Slot(object)
    def _on_choices_read(self, choices: FilterChoices) -> None:
        self._view.filter_bar.show_choices(choices)

    @Slot()
    def _on_page_loaded(self) -> None:
        empty = not self.model.headlines
        self._view.show_empty(self._empty_words() if empty else "")
        filling, self._filling = self._filling, False
        goes_on, self._goes_on = self._goes_on, False
        if self._wanted is not None:
            self._find_wanted()
        elif filling or self._current is None:
            self._begin()
        elif goes_on:
            self.go_on_to_undecided()

    def _begin(self) -> None:
        """The list was filled: with the part that was looked at before, else with its topmost."""
        row = None if self._current is None else self.model.row_of(self._current)
        if row is not None:
            self._mark(row)
        elif self.model.headlines:
            self._go_to_row(0)
        else:
            self._current = None
            self.looked_at.emit(None, False)

    def _empty_words(self) -> str:
        plain = self._view.filter_bar.filter() == InspectionFilter(needs_review=True)
        return tr("No part waits for review.") if plain else tr("No part fits this choice.")

    # Moving

    def go_to(self, sequence: int) -> None:
        """Looks at a part, whether or not it is in the list."""
        row = self.model.row_of(sequence)
        if row is not None:
            self._go_to_row(row)
            return
        self._wanted = sequence
        self._look_at(sequence, by_hand=False)
        self._find_wanted()

    def go_on(self) -> None:
        """The next part in the list."""
        row = self._row + 1
        if row < self.model.rowCount():
            self._go_to_row(row)
        else:
            self.model.fetchMore()

    def go_on_to_undecided(self) -> None:
        """The next part below that nobody has decided on, else the topmost one; stays where there is none.

        Where decided parts are listed too, it is simply the next one.
        """
        if not self._view.filter_bar.waits_for_review:
            self.go_on()
            return
        if self._go_to_undecided():
            return
        if not self.model.is_complete:
            self._goes_on = True
            self.model.fetchMore()
        elif self.model.newer_count:
            self.show_newer()
            self._go_to_undecided()

    def _go_to_undecided(self) -> bool:
        headlines, start = self.model.headlines, self._row + 1
        for row in (*range(start, len(headlines)), *range(start)):
            if headlines[row].disposition is None:
                self._go_to_row(row)
                return True
        return False

    @property
    def _row(self) -> int:
        row = None if self._current is None else self.model.row_of(self._current)
        return -1 if row is None else row

    def _find_wanted(self) -> None:
        """Marks the part that was asked for once its page has come; one that does not fit is only shown."""
        assert self._wanted is not None
        row = self.model.row_of(self._wanted)
        if row is not None:
            self._wanted = None
            self._mark(row)
        elif self.model.is_complete or (self.model.headlines and self.model.headlines[-1].sequence < self._wanted):
            self._wanted = None
            self._mark(None)
        elif len(self.model.headlines) < 2 * PAGE:
            self.model.fetchMore()
        else:
            self._wanted = None  # far back: shown, but not looked for any further

    def _go_to_row(self, row: int) -> None:
        self._wanted = None
        self._mark(row)
        self._look_at(self.model.headline(row).sequence, by_hand=False)
        if row >= self.model.rowCount() - 2:
            self.model.fetchMore()

    def _mark(self, row: int | None) -> None:
        """Marks a row as the one that is looked at, without looking at it anew."""
        self._moves_itself = True
        selection = self._view.list.selectionModel()
        if row is None:
            selection.clear()
        else:
            index = self.model.index(row)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._view.list.scrollTo(index)
        self._moves_itself = False

    def _look_at(self, sequence: int, *, by_hand: bool) -> None:
        self._current = sequence
        self.looked_at.emit(sequence, by_hand)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if self._moves_itself or not current.isValid():
            return
        self._wanted = None
        self._look_at(self.model.headline(current.row()).sequence, by_hand=True)

    # What comes in

    @Slot(object)
    def on_row_recorded(self, row: RecordedInspection) -> None:
        """A committed row, from the recorder; what fits is looked for soon, and never moves the list."""
        if not self._looking.isActive():
            self._looking.start()

    @Slot()
    def _on_look_due(self) -> None:
        self.counting.start()
        if self._is_shown:
            self.model.look_for_newer()

    @Slot(int)
    def _on_newer_found(self, count: int) -> None:
        if count and not self.model.headlines:
            self.model.show_newer()  # nothing is looked at that could move
            self._on_page_loaded()
            return
        many = f"{count}+" if count >= PAGE else str(count)
        self._view.newer.setText(tr("{count} new", count=many))
        self._view.newer.setVisible(bool(count))

    @Slot()
    def show_newer(self) -> None:
        """New parts on top of the list, which is scrolled there; the part that is looked at stays."""
        self._wanted = self._current  # where the list begins anew, it is marked there too
        self.model.show_newer()
        if self.model.headlines:
            self._wanted = None
        self._view.list.scrollToTop()

    @Slot(str)
    def _on_thumbnail_ready(self, path: str) -> None:
        self._view.list.viewport().update()
