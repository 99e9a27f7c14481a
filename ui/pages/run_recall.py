"""The look back on the run page: the filmstrip, and one of its inspections in the picture's place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from database.records import RecordedInspection
from database.study_records import is_of_study
from ui.clock import local_time
from ui.history import History, RecalledInspection
from ui.language import joined, tr
from ui.messages import describe_reason, verdict_word
from ui.pages.run_view import RunView
from ui.widgets.filmstrip import LENGTH, FilmstripItem
from ui.widgets.score_bar import score_text


class RunRecall(QObject):
    """While `is_active`, the picture's place belongs to a recorded inspection; `ended` gives it back."""

    began = Signal()
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
        """A committed row, newest last. A study is blind, and its parts are no production."""
        if is_of_study(row.serial, row.lot):
            return
        strip = self._view.filmstrip
        self._rows[row.sequence] = row
        strip.add(FilmstripItem(row.sequence, row.verdict, local_time(row.inspected_at)))
        shown = {item.sequence for item in strip.items}
        self._rows = {key: value for key, value in self._rows.items() if key in shown}
        self._history.request_thumbnail(row, LENGTH)

    def clear(self) -> None:
        """Another product: nothing of the old one is left."""
        self.end()
        self._rows = {}
        self._view.filmstrip.clear()

    @Slot()
    def end(self) -> None:
        if self._sequence is None:
            return
        self._sequence = None
        self._view.filmstrip.select(None)
        self._view.recalled.hide()
        self.ended.emit()

    @Slot(int)
    def _on_inspection_chosen(self, sequence: int) -> None:
        row = self._rows.get(sequence)
        if row is None:
            return
        self._sequence = sequence
        self.began.emit()
        self._view.filmstrip.select(sequence)
        self._view.recalled.show_words(*words_of(row))
        size = self._view.image.size() * self._view.image.devicePixelRatioF()
        self._history.request_inspection(row, (size.width(), size.height()))

    @Slot(object)
    def _on_inspection_read(self, recalled: RecalledInspection) -> None:
        row, image = recalled.row, self._view.image
        if row.sequence != self._sequence:
            return
        if recalled.picture is None:
            image.clear(tr("No picture was stored for this inspection"))
        else:
            image.show_picture(recalled.picture, recalled.size)
        image.show_heat(recalled.heat)
        image.show_badge(tr("Inspection {number}", number=row.sequence))


def words_of(row: RecordedInspection) -> tuple[str, str]:
    """What was recorded of an inspection: its verdict, time, serial and lot, and below them reason and limits."""
    head: list[str] = [verdict_word(row.verdict), f"{row.inspected_at.astimezone():%Y-%m-%d %H:%M:%S}"]
    if row.serial is not None:
        head.append(tr("serial {serial}", serial=row.serial))
    if row.lot is not None:
        head.append(tr("lot {lot}", lot=row.lot))
    by_score = row.reason is None or row.reason.code.startswith("score_")  # which the line with the limits says
    lines: list[str] = [] if by_score or row.reason is None else [describe_reason(row.reason).what]
    if row.limits is not None:
        limits = {"review": score_text(row.limits.review), "reject": score_text(row.limits.reject)}
        lines.append(
            tr("No score — review limit {review}, reject limit {reject}", **limits)
            if row.score is None
            else tr(
                "Score {score} — review limit {review}, reject limit {reject}", score=score_text(row.score), **limits
            )
        )
    lines.append(
        tr(
            "{recipe}, version {version} · part {part}",
            recipe=row.recipe_name,
            version=row.recipe_version,
            part=row.part_sequence,
        )
    )
    return joined(*head, between="  ·  "), joined(*lines, between="\n")
