"""Attribute-agreement studies: earlier ones with their results, new ones, and those to go on with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QWidget

from database.records import RecordedInspection
from inspector.recipe import Recipe
from ui.background import Background, Task
from ui.language import joined, tr
from ui.learning.release_form import say_why
from ui.likely_recipe import likely_recipe
from ui.messages import Message
from ui.notifications import Notifications, told
from ui.records.export_folder import ExportFolder
from ui.records.study_correction import StudyCorrection
from ui.records.study_form import StudyForm
from ui.records.study_plan import StudyPlan
from ui.records.study_reading import (
    RunnableStudy,
    StudyReading,
    read_studies,
    read_study,
    released_recipes,
    start_study,
)
from ui.records.study_run import StudyRun
from ui.records.study_view import StudiesView
from ui.records.study_words import item_text, result_statements, scope_text, state_text, version_text
from ui.run_session import RunSession
from ui.station import Station
from ui.widgets.focus_home import FocusHome
from ui.widgets.proof_text import Statement

PDF_FILES = "*.pdf"


class StudiesPanel(StudiesView):
    """Behaviour of the panel. `inspection_chosen` asks for one inspection, in the review."""

    inspection_chosen = Signal(int)

    def __init__(
        self,
        station: Station,
        session: RunSession,
        notifications: Notifications,
        background: Background,
        folder: ExportFolder,
    ) -> None:
        run = StudyRun(station, session, notifications, background)
        super().__init__(StudyForm(), run, StudyCorrection(station, background))
        self._station = station
        self._session = session
        self._notifications = notifications
        self._background = background
        self._reading: StudyReading | None = None
        self._wanted: int | None = None
        self._folder = folder
        self._is_saving = False
        self._focus = FocusHome(self, self._homes)
        self.new.clicked.connect(self._on_new_clicked)
        self.list.currentItemChanged.connect(self._on_study_chosen)
        self.form.begun.connect(self._on_study_begun)
        self.form.cancelled.connect(self._on_form_cancelled)
        self.run.finished.connect(self.show_study)
        self.run.left.connect(self.show_study)
        self.result.resume.clicked.connect(self._on_resume_clicked)
        self.result.save.clicked.connect(self._on_save_clicked)
        self.result.matrix.opened.connect(self.inspection_chosen)
        self.result.correction.corrected.connect(self.read)
        self.result.correction.failed.connect(notifications.post_error)

    def _homes(self) -> tuple[QWidget, ...]:
        if self.page is self.run:
            return (self.run.inspect, self.run.start)  # nothing that would pause the study by accident
        return (self.list, self.new) if self.page is self.records else (self.form.name,)

    @property
    def reading(self) -> StudyReading | None:
        """The study that is shown."""
        return self._reading

    @Slot(object)
    def on_row_recorded(self, row: RecordedInspection) -> None:
        """A committed row, from the recorder."""
        self.run.on_row_recorded(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.page is self.records:
            self.read()

    # The list

    @Slot()
    def read(self) -> None:
        """Reads the list anew, and the study that is shown."""
        database, data_dir = self._station.database, self._station.data_dir
        self._background.start(
            "read-studies",
            lambda task: read_studies(database, data_dir),
            on_success=self._on_list_read,
            on_failure=self._notifications.post_error,
        )

    @Slot(int)
    def show_study(self, study: int) -> None:
        """The list with this study beside it."""
        self._wanted, self._reading = study, None
        self.show_result(False)  # what is there was read before
        self.show_page(self.records)
        self.read()

    @Slot(object)
    def _on_list_read(self, studies: tuple[StudyReading, ...]) -> None:
        numbers = [reading.study.id for reading in studies]
        if self._wanted not in numbers:
            self._wanted = numbers[0] if numbers else None
        with QSignalBlocker(self.list):
            self.list.clear()
            for reading in studies:
                item = QListWidgetItem(item_text(reading))
                item.setData(Qt.ItemDataRole.UserRole, reading.study.id)
                self.list.addItem(item)
            if self._wanted is not None:
                self.list.setCurrentRow(numbers.index(self._wanted))
        self._read_wanted()

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_study_chosen(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if item is not None:
            self._wanted = item.data(Qt.ItemDataRole.UserRole)
            self.result.saved.show_statements(())
            self._read_wanted()

    def _read_wanted(self) -> None:
        if self._wanted is None:
            self._reading = None
            self.show_result(False)
            return
        database, data_dir, study = self._station.database, self._station.data_dir, self._wanted
        self._background.start(
            "read-study",
            lambda task: read_study(database, data_dir, study),
            on_success=self._on_study_read,
            on_failure=self._notifications.post_error,
        )

    @Slot(object)
    def _on_study_read(self, reading: StudyReading) -> None:
        if reading.study.id != self._wanted:
            return
        self._reading = reading
        study, found, result = reading.study, reading.agreement, self.result
        result.title.setText(study.name)
        when = f"{study.started_at.astimezone():%Y-%m-%d %H:%M}"
        about = joined(version_text(reading), when, study.user, state_text(reading), between=" · ")
        result.about.setText(joined(about, scope_text(reading), between="\n"))
        result.figures.setVisible(found is not None)
        if found is not None:
            result.figures.show_agreement(found)
        result.statements.show_statements(result_statements(reading))
        result.matrix.show_study(reading, blind=study.finished_at is None)
        result.correction.show_study(reading)
        result.hint.setVisible(found is not None)
        result.resume.setVisible(study.finished_at is None)
        why_not = tr("Its plan is not on this computer any more.") if reading.plan is None else ""
        say_why(result.resume, why_not)
        self._show_saving()
        self.show_result(True)

    # A new one, or one to go on with

    @Slot()
    def _on_new_clicked(self) -> None:
        database = self._station.database
        self._background.start(
            "read-recipes",
            lambda task: released_recipes(database),
            on_success=self._on_recipes_read,
            on_failure=self._notifications.post_error,
        )

    @Slot(object)
    def _on_recipes_read(self, recipes: tuple[Recipe, ...]) -> None:
        if self.page is not self.records:
            return
        self.show_page(self.form)
        names = [recipe.name for recipe in recipes]
        self.form.open(recipes, likely_recipe(self._station.database, names, self._session.recipe_name))

    @Slot()
    def _on_form_cancelled(self) -> None:
        self.show_page(self.records)
        self.new.setFocus()

    @Slot(str, object, object)
    def _on_study_begun(self, name: str, recipe: Recipe, plan: StudyPlan) -> None:
        station = self._station
        self.form.show_busy(tr("Saving…"))
        self._background.start(
            "start-study",
            lambda task: start_study(station.database, station.data_dir, name, recipe, plan, user=station.user),
            on_success=self._on_study_ready,
            on_failure=self._on_not_ready,
        )

    @Slot()
    def _on_resume_clicked(self) -> None:
        reading, database = self._reading, self._station.database
        if reading is None or reading.plan is None:
            return
        plan, study = reading.plan, reading.study

        def work(task: Task) -> RunnableStudy:
            recipe = database.recipes.get(study.recipe_name, study.recipe_version)
            return RunnableStudy(read_study(database, self._station.data_dir, study.id), plan, recipe)

        say_why(self.result.resume, tr("Reading…"))
        self._background.start("resume-study", work, on_success=self._on_study_ready, on_failure=self._on_not_ready)

    @Slot(object)
    def _on_study_ready(self, runnable: RunnableStudy) -> None:
        self.form.show_busy("")
        if self.page is self.run:
            return
        self._wanted = runnable.reading.study.id
        self.show_page(self.run)
        self.run.open(runnable)

    @Slot(object)
    def _on_not_ready(self, error: Exception) -> None:
        self.form.show_busy("")
        say_why(self.result.resume, "")
        self._notifications.post_error(error)

    # The report

    def _show_saving(self) -> None:
        unfinished = self._reading is None or self._reading.agreement is None
        busy = tr("Writing the report…") if self._is_saving else ""
        say_why(self.result.save, busy or (tr("Finish the study first.") if unfinished else ""))

    @Slot()
    def _on_save_clicked(self) -> None:
        reading = self._reading
        if reading is None:
            return
        dialog = QFileDialog(self, tr("Save the study as PDF"))
        dialog.setNameFilter(tr("PDF ({patterns})", patterns=PDF_FILES))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(self._folder.path)
        dialog.selectFile(f"{reading.study.name}.pdf".replace("/", "-"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_report)
        dialog.open()

    @Slot(str)
    def save_report(self, path: str) -> None:
        """Writes the study that is shown."""
        reading, version = self._reading, self._station.software_version
        if reading is None or reading.agreement is None or self._is_saving:
            return

        def write(task: Task) -> str:
            from ui.reports.study_report import write_study_pdf

            write_study_pdf(reading, Path(path), software_version=version)
            return path

        self._is_saving = True
        self.result.saved.show_statements(())
        self._show_saving()
        self._background.start("study-report", write, on_success=self._on_saved, on_failure=self._on_saving_failed)

    @Slot(object)
    def _on_saved(self, path: str) -> None:
        self._folder.remember(Path(path))
        self._tell_saved(Message(tr("Written to {path}.", path=path)), warns=False)

    @Slot(object)
    def _on_saving_failed(self, error: Exception) -> None:
        self._tell_saved(told(error), warns=True)

    def _tell_saved(self, message: Message, *, warns: bool) -> None:
        """Beside the button; as a note too where somebody went on meanwhile."""
        self._is_saving = False
        self._show_saving()
        self.result.saved.show_statements((Statement(joined(message.what, message.remedy), warns=warns),))
        if not self.result.isVisible():
            self._notifications.post(message.what, message.remedy)
