"""What the charts do: they read while they are shown, and open what is pressed in them."""

from __future__ import annotations

import importlib
import time
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from database.inspection_filter import InspectionFilter
from database.records import RecordedInspection
from inspector.decision.drift import DriftState
from ui.background import Background, Task
from ui.language import joined, tr
from ui.likely_recipe import newest_recipe
from ui.notifications import Notifications, told
from ui.reason_names import reason_name
from ui.records.chart_pieces import Bar, causes_filter
from ui.records.chart_reading import ChartsReading, read_charts
from ui.records.chart_search import SerialSearch
from ui.records.chart_words import (
    cause_text,
    defect_name,
    drift_warns,
    drift_words,
    stage_name,
    stage_text,
    trend_summary,
    yield_summary,
)
from ui.records.charts_view import DEFECTS, ChartsView
from ui.run_session import RunSession
from ui.station import Station
from ui.widgets.focus_home import FocusHome
from ui.widgets.takt_bar import duration_text

UPDATE_MS = 2000
REST_FACTOR = 4
"""New parts are read at most a fifth of the time, however long it takes: the recorder shares disk and processor."""


class ChartsPanel(ChartsView):
    """Behaviour of the charts.

    `inspection_chosen` asks for one inspection, `filter_chosen` for a selection, both in the review.
    """

    inspection_chosen = Signal(int)
    filter_chosen = Signal(object)

    def __init__(
        self, station: Station, session: RunSession, notifications: Notifications, background: Background
    ) -> None:
        super().__init__()
        self._station = station
        self._session = session
        self._notifications = notifications
        self._background = background
        self._task: Task | None = None
        self._reading: ChartsReading | None = None
        self._due = self._chose_recipe = False
        self._began_s = 0.0
        self.search = SerialSearch(self.bar.serial, self.found, station, notifications, background)
        self._focus = FocusHome(self, lambda: (self.bar.serial,))
        self._update = QTimer(self)
        self._update.setSingleShot(True)
        self._update.setInterval(UPDATE_MS)
        self._connect()
        self.bar.show_shifts(station.settings_file.values.shift_starts)
        self.show_drift("", warns=False, undecided=False)

    def _connect(self) -> None:
        self._update.timeout.connect(self._on_update_due)
        self.bar.changed.connect(self.read)
        self.bar.shifts_changed.connect(self._on_shifts_changed)
        self.target_chosen.connect(self._on_target_chosen)
        self.found.table.opened.connect(self.inspection_chosen)
        self.search.found.connect(self._on_found)
        self.search.left.connect(self._on_search_left)
        self.causes.chosen.connect(self._on_causes_chosen)
        self.undecided.clicked.connect(self._on_undecided_clicked)

    @property
    def reading(self) -> ChartsReading | None:
        """What is shown; None before the first read."""
        return self._reading

    # When to read

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._update.stop()

    @Slot(object)
    def on_row_recorded(self, row: RecordedInspection) -> None:
        """A committed row, from the recorder: shown within some seconds, while the charts are looked at."""
        self._due = True
        if self.isVisible() and self._task is None and not self._update.isActive():
            self._update.start()

    @Slot()
    def _on_update_due(self) -> None:
        if self._due and self.isVisible() and self._task is None:
            self._start()

    @Slot()
    def read(self) -> None:
        """Reads what is chosen now; a read of something else is given up."""
        if not self.isVisible():
            return
        self._due = True
        if self._task is not None:
            self._task.cancel()
        else:
            self._start()

    def _start(self) -> None:
        self._due = False
        self._update.stop()
        self._began_s = time.monotonic()
        wanted, database = self.bar.wanted(), self._station.database
        running, chose_recipe = self._session.recipe_name, self._chose_recipe

        def read(task: Task) -> ChartsReading | None:
            asked = wanted
            if not chose_recipe:
                name = newest_recipe(database) if running is None else running
                asked = replace(wanted, filter=replace(wanted.filter, recipe=name))
            reading = read_charts(database, asked, task.is_cancelled)
            importlib.import_module("pyqtgraph")  # half a second the first time: here and not in the GUI thread
            return reading

        self._task = self._background.start(
            "read-charts", read, on_success=self._on_read, on_failure=self._on_read_failed
        )

    @Slot(object)
    def _on_read(self, reading: ChartsReading | None) -> None:
        self._read_ended()
        if reading is None:
            return
        if not self._chose_recipe and reading.wanted.filter.recipe is not None:
            self._chose_recipe = True
            self.bar.choose_recipe(reading.wanted.filter.recipe)
        self.bar.show_choices(reading.choices)
        self._reading = reading
        try:
            self._show(reading)
        except Exception as error:  # from the library that draws, which may be broken: nothing else would be seen
            self._reading = None
            self._show_failure(error)

    @Slot(object)
    def _on_read_failed(self, error: Exception) -> None:
        self._read_ended()
        self._show_failure(error)

    def _show_failure(self, error: Exception) -> None:
        """In the charts' place, or beside those that were read before."""
        if self._reading is not None:
            self._notifications.post_error(error)
            return
        message = told(error)
        self.show_note(joined(message.what, message.remedy, between="\n\n"))

    def _read_ended(self) -> None:
        assert self._task is not None
        cancelled, self._task = self._task.is_cancelled(), None
        took_ms = 1000 * (time.monotonic() - self._began_s)
        if not self._due or not self.isVisible():
            return
        if cancelled:
            self._start()
        else:
            self._update.start(max(UPDATE_MS, round(REST_FACTOR * took_ms)))

    # What is shown

    def _show(self, reading: ChartsReading) -> None:
        self._show_drift(reading)
        if reading.is_empty:
            self.show_note(tr("No inspections in this selection."))
        else:
            self._show_yield(reading)
            self._show_trend(reading)
            self._show_causes(reading)
            self._show_stages(reading)
            self.stack.setCurrentWidget(self.charts)
        if self.search.text:
            self.stack.setCurrentWidget(self.found)

    def _show_drift(self, reading: ChartsReading) -> None:
        found = reading.drift
        if found is None:
            self.show_drift("", warns=False, undecided=False)
            return
        words = drift_words(found.drift, found.recipe, found.version, fast=found.fast)
        undecided = found.drift.state is DriftState.UNCLEAR
        self.show_drift(words, warns=drift_warns(found.drift), undecided=undecided)

    def _show_yield(self, reading: ChartsReading) -> None:
        plot = self.all_plots()[0]
        rows, wanted = reading.yields, reading.wanted
        plot.show_rows(rows, wanted.filter, wanted.period)
        if rows:
            self.yield_card.show_chart(yield_summary(rows, plot.count))
        else:
            self.yield_card.show_reason(tr("None of these parts has a lot."))

    def _show_trend(self, reading: ChartsReading) -> None:
        self.all_plots()[1].show_points(reading.trend, reading.wanted.filter)
        if reading.trend:
            self.trend_card.show_chart(trend_summary(reading.trend))
        elif reading.wanted.filter.recipe is None:
            self.trend_card.show_reason(tr("Choose a recipe: scores of different recipes do not compare."))
        else:
            self.trend_card.show_reason(tr("None of these parts has a score."))

    def _show_causes(self, reading: ChartsReading) -> None:
        is_defects = self.causes.value == DEFECTS
        entries = reading.pareto.defect_types if is_defects else reading.pareto.not_judged
        total, bars = sum(entry.count for entry in entries), []
        for entry in entries:
            name = defect_name(entry.name) if is_defects else reason_name(entry.name)
            target = causes_filter(reading.wanted.filter, entry.name, is_defects=is_defects)
            bars.append(Bar(name, str(entry.count), cause_text(name, entry, total), entry.count, target=target))
        self.all_plots()[2].show_bars(bars)
        if bars:
            head = tr("Types that people gave to defects") if is_defects else tr("Why parts were not judged")
            self.causes_card.show_chart(head)
        elif is_defects:
            self.causes_card.show_reason(tr("Nobody has called one of these parts defective."))
        else:
            self.causes_card.show_reason(tr("Every one of these parts was judged."))

    def _show_stages(self, reading: ChartsReading) -> None:
        bars = [
            Bar(
                stage_name(stage.stage),
                f"{duration_text(stage.median_ms)} / {duration_text(stage.p95_ms)}",
                stage_text(stage),
                stage.median_ms,
                stage.p95_ms,
            )
            for stage in reading.stages
        ]
        self.all_plots()[3].show_bars(bars)
        if bars:
            self.stages_card.show_chart(
                tr("Half of the last parts stay below the first figure, 95 % below the second.")
            )
        else:
            self.stages_card.show_reason(tr("No times were kept of these parts."))

    @Slot()
    def _on_found(self) -> None:
        self.stack.setCurrentWidget(self.found)

    @Slot()
    def _on_search_left(self) -> None:
        if self._reading is not None:
            self._show(self._reading)

    # What is pressed

    @Slot(object)
    def _on_target_chosen(self, target: int | InspectionFilter) -> None:
        if isinstance(target, int):
            self.inspection_chosen.emit(target)
        else:
            self.filter_chosen.emit(target)

    @Slot(object)
    def _on_causes_chosen(self, kind: object) -> None:
        if self._reading is not None and not self._reading.is_empty:
            self._show_causes(self._reading)

    @Slot()
    def _on_undecided_clicked(self) -> None:
        found = None if self._reading is None else self._reading.drift
        if found is not None:
            self.filter_chosen.emit(
                InspectionFilter(recipe=found.recipe, recipe_version=found.version, needs_review=True)
            )

    @Slot(object)
    def _on_shifts_changed(self, starts: object) -> None:
        file = self._station.settings_file

        def save(task: Task) -> None:
            file.save(replace(file.values, shift_starts=starts))  # type: ignore[arg-type]

        self._background.start("save-shifts", save, on_failure=self._notifications.post_error)
