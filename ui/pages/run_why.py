"""The why card on the run page: opened in the picture's place, gone with the part it speaks of."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from inspector.recipe import Recipe
from inspector.types import Verdict
from ui.background import Background, Task
from ui.bridge import JudgedPart
from ui.language import mark, tr
from ui.notifications import Notifications
from ui.pages.run_view import RunView
from ui.pages.run_why_source import WhySource
from ui.station import Station
from ui.widgets.why_content import WhyContent

CLOSED = mark("Why works after a part that was FAIL or REVIEW.")


class RunWhy(QObject):
    """`opened` tells that the picture's place is taken."""

    opened = Signal()

    def __init__(self, view: RunView, station: Station, background: Background, notifications: Notifications) -> None:
        super().__init__(view)
        self._view = view
        self._source = WhySource(station.database.images)
        self._background = background
        self._notifications = notifications
        self._part: JudgedPart | None = None
        self._recipe: Recipe | None = None
        self._gives_way = False
        view.why.clicked.connect(self.toggle)
        self.forget()

    @property
    def is_open(self) -> bool:
        return self._view.shows_why

    def take(self, part: JudgedPart, recipe: Recipe) -> None:
        """A part was judged by `recipe`; the card of the one before goes."""
        self.forget()
        inspection = part.inspection
        asks = inspection.verdict in (Verdict.FAIL, Verdict.REVIEW)
        if asks and inspection.frame is not None and inspection.prediction is not None:
            self._part, self._recipe = part, recipe
            self._show_button()

    @Slot()
    def forget(self) -> None:
        """There is no judged part, or no longer."""
        self.close()
        self._part = self._recipe = None
        self._show_button()

    @Slot()
    def toggle(self) -> None:
        """Opens the card, or closes it."""
        if self.is_open or self._why_closed():
            self.close()
            return
        self._view.why_card.show_content(None)
        self._view.show_why(True)
        self.opened.emit()
        part, recipe, source = self._part, self._recipe, self._source
        assert part is not None
        assert recipe is not None

        def make(task: Task) -> tuple[JudgedPart, WhyContent]:
            return part, source.content(part.inspection, recipe)

        self._background.start("why", make, on_success=self._on_content_made, on_failure=self._on_content_failed)

    def close(self) -> None:
        self._view.show_why(False)

    def give_way(self, gives_way: bool) -> None:
        """Closed while the next part's serial is asked about, which needs the room on a small screen."""
        self._gives_way = gives_way
        if gives_way:
            self.close()
        self._show_button()

    def _why_closed(self) -> str:
        if self._part is None:
            return tr(CLOSED)
        return tr("Say first whether the serial is to be inspected again.") if self._gives_way else ""

    def _show_button(self) -> None:
        reason = self._why_closed()
        self._view.why.setEnabled(not reason)
        self._view.why.setToolTip(reason)
        self._view.why.setAccessibleDescription(reason)

    @Slot(object)
    def _on_content_made(self, made: tuple[JudgedPart, WhyContent]) -> None:
        part, content = made
        if part is self._part:
            self._view.why_card.show_content(content)

    @Slot(object)
    def _on_content_failed(self, error: Exception) -> None:
        self.close()
        self._notifications.post_error(error)
