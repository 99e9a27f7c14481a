"""The look back on the run page: the filmstrip, and one of its inspections in the picture's place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from database.records import RecordedInspection
from ui.clock import local_time
from ui.history import History, RecalledInspection
from ui.messages import verdict_word
from ui.pages.run_view import RunView
from ui.widgets.filmstrip import LENGTH, FilmstripItem
from ui.widgets.score_bar import score_text


class RunRecall(QObject):
    """While `is_active`, the picture belongs to a recorded inspection; `ended` gives it back."""

    ended = Signal()

    def __init__(self, view: RunView, history: History) -> None:
        super().__init__(view)
        self._view = view
        self._history = history
        self._rows: dict[int, RecordedInspection] = {}
        self._sequence: int | None = None
        view.filmstrip.chosen.connect(self._on_inspection_chosen)
        view.back_to_live.clicked.connect(self.end)
        history.thumbnail_read.connect(view.filmstrip.set_thumbnail)
        history.inspection_read.connect(self._on_inspection_read)

    @property
    def is_active(self) -> bool:
        return self._sequence is not None

    def add(self, row: RecordedInspection) -> None:
        """A committed row, newest last."""
        strip = self._view.filmstrip
        self._rows[row.sequence] = row
        strip.add(FilmstripItem(row.sequence, row.verdict, local_time(row.inspected_at)))
        shown = {item.sequence for item in strip.items}
        self._rows = {key: value for key, value in self._rows.items() if key in shown}
        self._history.request_thumbnail(row, LENGTH)

    @Slot()
    def end(self) -> None:
        if self._sequence is None:
            return
        self._sequence = None
        self._view.filmstrip.select(None)
        self._view.back_to_live.hide()
        self.ended.emit()

    @Slot(int)
    def _on_inspection_chosen(self, sequence: int) -> None:
        row = self._rows.get(sequence)
        if row is None:
            return
        self._sequence = sequence
        self._view.filmstrip.select(sequence)
        self._view.back_to_live.show()
        size = self._view.image.size() * self._view.image.devicePixelRatioF()
        self._history.request_inspection(row, (size.width(), size.height()))

    @Slot(object)
    def _on_inspection_read(self, recalled: RecalledInspection) -> None:
        row, image = recalled.row, self._view.image
        if row.sequence != self._sequence:
            return
        if recalled.picture is None:
            image.clear("No picture was stored for this inspection")
        else:
            image.show_picture(recalled.picture, recalled.size)
        image.show_heat(recalled.heat)
        words = [f"Inspection {row.sequence}", verdict_word(row.verdict)]
        if row.score is not None and row.limits is not None:
            words.append(f"Score {score_text(row.score)} — reject limit {score_text(row.limits.reject)}")
        image.show_badge("  ·  ".join([*words, local_time(row.inspected_at)]))
