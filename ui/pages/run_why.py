"""The why card on the run page: opened in the picture's place, of the last part that did not pass."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from inspector.recipe import Recipe
from inspector.types import Verdict
from ui.background import Background, Task
from ui.bridge import JudgedPart
from ui.clock import local_time
from ui.language import joined, mark, tr
from ui.messages import verdict_word
from ui.notifications import Notifications
from ui.pages.run_view import RunView
from ui.pages.run_why_source import WhySource
from ui.station import Station
from ui.widgets.why_content import WhyContent

CLOSED = mark("Why works after a part that was FAIL or REVIEW.")


class RunWhy(QObject):
    """The card stays on its part until it is closed: on a line the next part comes before anybody has read it.

    So it names its part, and says when the verdict tile speaks of another. `opened` tells that the picture's place is
    taken.
    """

    opened = Signal()

    def __init__(self, view: RunView, station: Station, background: Background, notifications: Notifications) -> None:
        super().__init__(view)
        self._view = view
        self._source = WhySource(station.database.images)
        self._background = background
        self._notifications = notifications
        self._part: JudgedPart | None = None
        self._newest: JudgedPart | None = None
        self._shown: JudgedPart | None = None
        self._recipe: Recipe | None = None
        self._gives_way = False
        view.why.clicked.connect(self.toggle)
        self.forget()

    @property
    def is_open(self) -> bool:
        return self._view.shows_why

    def take(self, part: JudgedPart, recipe: Recipe) -> None:
        """A part was judged by `recipe`; a card that is open stays on the one before."""
        self.show_earlier()
        self._newest = part
        inspection = part.inspection
        asks = inspection.verdict in (Verdict.FAIL, Verdict.REVIEW)
        if asks and inspection.frame is not None and inspection.prediction is not None:
            self._part, self._recipe = part, recipe
            self._show_button()

    @Slot()
    def show_earlier(self) -> None:
        """The newest part lies there no more, or is the newest no more."""
        self._newest = None
        if self.is_open and self._shown is not None:
            self._view.why_card.show_title(_title(self._shown, is_earlier=True))

    def forget(self) -> None:
        """Another run or another product."""
        self.close()
        self._part = self._newest = self._recipe = None
        self._show_button()

    @Slot()
    def toggle(self) -> None:
        """Opens the card, or closes it."""
        if self.is_open or self._why_closed():
            self.close()
            return
        part, recipe, source = self._part, self._recipe, self._source
        assert part is not None
        assert recipe is not None
        self._shown = part
        self._view.why_card.show_content(None)
        self._view.why_card.show_title(_title(part, is_earlier=part is not self._newest))
        self._view.show_why(True)
        self.opened.emit()

        def make(task: Task) -> tuple[JudgedPart, WhyContent]:
            return part, source.content(part.inspection, recipe)

        self._background.start("why", make, on_success=self._on_content_made, on_failure=self._on_content_failed)

    def close(self) -> None:
        self._shown = None
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
        if part is self._shown:
            self._view.why_card.show_content(content)

    @Slot(object)
    def _on_content_failed(self, error: Exception) -> None:
        self.close()
        self._notifications.post_error(error)


def _title(part: JudgedPart, *, is_earlier: bool) -> str:
    inspection = part.inspection
    earlier = tr("earlier judgement") if is_earlier else ""
    return joined(verdict_word(inspection.verdict), local_time(inspection.inspected_at), earlier, between=" · ")
