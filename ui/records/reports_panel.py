"""What the reports do: they count what is selected, ask for a place, and write there while everything goes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog

from database.inspection_filter import InspectionFilter
from ui.background import Background, Task
from ui.language import joined, tr
from ui.notifications import Notifications, told
from ui.records.export_folder import ExportFolder
from ui.records.report_kinds import ABOUT, FILE_KINDS, ReportKind, Written, suggested_name, write
from ui.records.reports_view import ReportsView
from ui.reports.record_words import period_text
from ui.reports.report_periods import ReportPeriod, stretch_of
from ui.reports.writing import ExportCancelledError
from ui.run_session import RunSession
from ui.station import Station
from ui.widgets.focus_home import FocusHome

COUNTED = 10_000
LISTED_LOTS = 200


@dataclass(frozen=True, slots=True)
class _Reading:
    """What there is to choose from, and how many inspections `wanted` lets through, up to `COUNTED`."""

    wanted: InspectionFilter
    recipes: tuple[str, ...]
    lots: tuple[str, ...]
    count: int


class ReportsPanel(ReportsView):
    """Behaviour of the reports."""

    def __init__(
        self,
        station: Station,
        session: RunSession,
        notifications: Notifications,
        background: Background,
        folder: ExportFolder,
    ) -> None:
        super().__init__()
        self._folder = folder
        self._station = station
        self._session = session
        self._notifications = notifications
        self._background = background
        self._counting: Task | None = None
        self._writing: Task | None = None
        self._due = self._was_shown = False
        self._found: int | None = None
        self._written: Path | None = None
        self.recipe.currentIndexChanged.connect(self._on_recipe_changed)
        self.lot.currentIndexChanged.connect(self._on_lot_changed)
        self.period.currentIndexChanged.connect(self.read)
        self.kind.chosen.connect(self._on_kind_chosen)
        self.save.clicked.connect(self._on_save_clicked)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.open_folder.clicked.connect(self._on_open_folder_clicked)
        self._focus = FocusHome(self, lambda: (self.cancel, self.open_folder, self.save, self.recipe))
        self._show_kind()

    @property
    def chosen_kind(self) -> ReportKind:
        return ReportKind(str(self.kind.value))

    def wanted(self) -> InspectionFilter:
        """What is chosen; shifts and days count from now."""
        period = ReportPeriod(self.period.currentData())
        since, until = stretch_of(period, datetime.now(UTC), self._station.settings_file.values.shift_starts)
        return InspectionFilter(recipe=self.recipe.currentData(), lot=self.lot.currentData(), since=since, until=until)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        running = self._session.recipe
        if not self._was_shown and running is not None:
            with QSignalBlocker(self.recipe):
                self.recipe.addItem(running.name, running.name)
                self.recipe.setCurrentIndex(self.recipe.count() - 1)
        self._was_shown = True
        self.read()

    @Slot()
    def read(self) -> None:
        """Counts what is chosen now; a count of something else is asked for again when it has ended."""
        wanted = self.wanted()
        self.stretch.setText(period_text(wanted.since, wanted.until) or tr("Everything that was recorded"))
        self._found = None
        self.count.setText(tr("Counting…"))
        self._show_readiness()
        self._count()

    def _count(self) -> None:
        wanted = self.wanted()
        if self._counting is not None:
            self._due = True
            return
        database = self._station.database

        def count(task: Task) -> _Reading:
            if wanted.recipe is None:
                lots = database.queue.recent_lots(LISTED_LOTS)
            else:
                lots = tuple(summary.lot for summary in database.queue.lots(wanted.recipe)[:LISTED_LOTS])
            found = database.queue.count(wanted, at_most=COUNTED)
            return _Reading(wanted, database.recipes.names(), lots, found)

        self._counting = self._background.start(
            "count-report", count, on_success=self._on_counted, on_failure=self._on_count_failed
        )

    @Slot(object)
    def _on_counted(self, reading: _Reading) -> None:
        self._counting = None
        if self._due:
            self._due = False
            self.read()
            return
        self.show_choices(reading.recipes, reading.lots)
        self._found = reading.count
        if reading.count >= COUNTED:
            self.count.setText(tr("{count} inspections or more", count=COUNTED))
        elif reading.count == 1:
            self.count.setText(tr("1 inspection"))
        else:
            self.count.setText(tr("{count} inspections", count=reading.count))
        self._show_readiness()

    @Slot(object)
    def _on_count_failed(self, error: Exception) -> None:
        self._counting, self._due = None, False
        self.count.setText(tr("The records cannot be read."))
        self._notifications.post_error(error)

    # What is chosen

    @Slot()
    def _on_recipe_changed(self) -> None:
        with QSignalBlocker(self.lot):
            self.lot.setCurrentIndex(0)
        self.read()

    @Slot()
    def _on_lot_changed(self) -> None:
        if self.lot.currentData() is not None:
            with QSignalBlocker(self.period):  # all of a lot, whose parts may be of several shifts
                self.period.setCurrentIndex(self.period.findData(ReportPeriod.ALL.value))
        self.read()

    @Slot(object)
    def _on_kind_chosen(self, kind: object) -> None:
        self._show_kind()

    def _show_kind(self) -> None:
        self.about.setText(tr(ABOUT[self.chosen_kind]))
        self._show_readiness()

    def _show_readiness(self) -> None:
        reason: str = ""
        if self._writing is not None:
            reason = tr("A file is being written.")
        elif self._found == 0:
            reason = tr("No inspections in this selection.")
        elif self.chosen_kind is ReportKind.PICTURES and self.recipe.currentData() is None:
            reason = tr("Choose a recipe: a folder of pictures is of one kind of part.")
        self.show_readiness(reason)
        if self._found is None:
            self.save.setEnabled(False)

    # Writing

    @Slot()
    def _on_save_clicked(self) -> None:
        kind, wanted = self.chosen_kind, self.wanted()
        name = suggested_name(kind, wanted, datetime.now())
        dialog = QFileDialog(self, tr("Save"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setDirectory(self._folder.path)
        if kind is ReportKind.PICTURES:
            dialog.setWindowTitle(tr("Where to make the folder {name}", name=name))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.fileSelected.connect(lambda parent: self.write_to(Path(parent) / name))
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(tr(FILE_KINDS[kind], patterns=f"*.{kind.value}"))
            dialog.setDefaultSuffix(kind.value)
            dialog.selectFile(name)
            dialog.fileSelected.connect(lambda file: self.write_to(Path(file)))
        dialog.open()

    def write_to(self, path: Path) -> None:
        """Writes what is chosen there, in the background."""
        kind, wanted, station = self.chosen_kind, self.wanted(), self._station

        def work(task: Task) -> Written:
            return write(kind, station, wanted, path, lambda done, of: task.report(done, of, ""), task.is_cancelled)

        self._written = None
        self._writing = self._background.start(
            "write-report",
            work,
            on_success=self._on_written,
            on_failure=self._on_write_failed,
            on_progress=self._on_progressed,
        )
        self.show_working()
        self.cancel.setFocus()  # the dialog has the keyboard still, and gives it back to where it was
        self._show_readiness()

    @Slot(int, int, str)
    def _on_progressed(self, done: int, of: int, text: str) -> None:
        if self._writing is not None and not self._writing.is_cancelled():
            self.bar.setRange(0, of)
            self.bar.setValue(done)
            self.progress.setText(tr("{done} of {of} parts", done=done, of=of))

    @Slot(object)
    def _on_written(self, written: Written) -> None:
        self._writing, self._written = None, written.path
        self._folder.remember(written.path)
        self.show_idle(written.words, opens=True)
        if not self.isVisible():
            self._notifications.post(written.words)
        self._count()  # parts came meanwhile
        self._show_readiness()

    @Slot(object)
    def _on_write_failed(self, error: Exception) -> None:
        self._writing = None
        if isinstance(error, ExportCancelledError):
            self.show_idle(tr("Cancelled: nothing was written."))
        else:
            message = told(error)
            self.show_idle(joined(message.what, message.remedy), warns=True)
            if not self.isVisible():  # somebody went on meanwhile
                self._notifications.post(message.what, message.remedy)
        self._show_readiness()

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._writing is not None:
            self._writing.cancel()
            self.cancel.setEnabled(False)
            self.progress.setText(tr("Cancelling…"))

    @Slot()
    def _on_open_folder_clicked(self) -> None:
        if self._written is not None:
            folder = self._written if self._written.is_dir() else self._written.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
