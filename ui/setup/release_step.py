"""Step 6: sign and release; and the versions that were before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout

from database import Difference, RecipeVersionSummary
from ui.language import joined, tr
from ui.learning.version_words import next_start_note
from ui.setup.difference_words import difference_lines
from ui.setup.draft import SetupDraft
from ui.setup.panel import StepPanel, column, field, line_edit, scrolling
from ui.setup.steps import Step, StepState
from ui.setup.version_table import SAVED_COLUMN, VersionTable
from ui.setup.words import STEP_TITLES, sight_words, summary
from ui.theme import TOUCH_TARGET_PX
from ui.widgets.controls import Button, card, text_label

SAVED_PX = 150


class ReleaseStep(StepPanel):
    """`rollback_wanted`, `open_wanted` and `compare_wanted` give the version chosen in the table."""

    release_wanted = Signal()
    user_edited = Signal(str)
    open_wanted = Signal(int)
    compare_wanted = Signal(int)
    rollback_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.lines = {step: text_label("", wraps=True) for step in Step if step < Step.RELEASE}
        self.sight = text_label("", "caption", wraps=True)
        self.user = line_edit(tr("Your name"), tr("signs the release"))
        self.reason = line_edit(tr("What changed"), tr("for whoever asks later"))
        self.release = Button(tr("Release"), "release", role="primary", size="touch")
        self.note = text_label("", "caption", wraps=True)
        self.versions = VersionTable()
        self.table = QTableView()
        self.open_version = Button(tr("Look at it"), "view")
        self.compare = Button(tr("Compare with the one in use"), "refresh")
        self.roll_back = Button(tr("Roll back to it"), "back")
        self.differences = text_label("", wraps=True)
        self.history_note = text_label("", "caption", wraps=True)
        self._lay_out()
        self.user.textEdited.connect(self.user_edited)
        self.release.clicked.connect(self.release_wanted)
        self.open_version.clicked.connect(self._on_open_clicked)
        self.compare.clicked.connect(self._on_compare_clicked)
        self.roll_back.clicked.connect(self._on_roll_back_clicked)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _lay_out(self) -> None:
        rows = QVBoxLayout()
        rows.setSpacing(6)
        for step, label in self.lines.items():
            row = QHBoxLayout()
            caption = text_label(tr(STEP_TITLES[step]), "field")
            caption.setFixedWidth(120)
            row.addWidget(caption)
            row.addWidget(label, 1)
            rows.addLayout(row)
        release, _ = card(
            text_label(tr("This version"), "title"),
            rows,
            self.sight,
            field(tr("Your name"), self.user),
            field(tr("What changed"), self.reason),
            self.release,
            self.note,
        )
        self.table.setModel(self.versions)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(tr("Versions of this recipe"))
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        rows_header = self.table.verticalHeader()
        rows_header.setDefaultSectionSize(TOUCH_TARGET_PX)
        rows_header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns_header = self.table.horizontalHeader()
        columns_header.setStretchLastSection(True)
        columns_header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.setMinimumHeight(4 * TOUCH_TARGET_PX)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.open_version, self.compare, self.roll_back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.differences.setTextFormat(Qt.TextFormat.PlainText)
        history, _ = card(text_label(tr("Versions"), "title"), self.table, buttons, self.history_note, self.differences)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(scrolling(column(release)), 2)
        layout.addWidget(scrolling(column(history, stretch=False)), 3)

    def show_draft(self, draft: SetupDraft) -> None:
        super().show_draft(draft)
        for step, label in self.lines.items():
            label.setText(summary(draft, step) or "—")
        self.sight.setText(sight_words(draft))
        self.sight.setVisible(bool(self.sight.text()))

    def show_versions(self, versions: Sequence[RecipeVersionSummary], running: int | None = None) -> None:
        """A recipe's history, newest first; empty for a recipe that was never saved. `running`: see the table."""
        self.versions.show_versions(versions, running)
        self._fit_columns()
        self.differences.clear()
        self._on_selection_changed()

    def show_differences(self, number: int, active: int, differences: Sequence[Difference]) -> None:
        """What version `number` has otherwise than the active one."""
        head = tr("Version {number} against version {active}, which is in use:", number=number, active=active)
        self.differences.setText(joined(head, *difference_lines(differences), between="\n"))

    def show_readiness(self, busy: str) -> None:
        missing = busy or self.draft.missing_for_release(self.user.text())
        self.release.setEnabled(not missing)
        if self.draft.state(Step.RELEASE) is StepState.DONE:
            self.note.setText(tr("This is released, and nothing was changed since."))
        else:
            self.note.setText(missing or tr("Saves a new version and lets the run page start it."))
        self._on_selection_changed()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fit_columns()
        super().changeEvent(event)

    def _fit_columns(self) -> None:
        """A long name wraps, so that what changed has room."""
        self.table.resizeColumnsToContents()
        self.table.setColumnWidth(SAVED_COLUMN, min(SAVED_PX, self.table.columnWidth(SAVED_COLUMN)))

    @Slot()
    def _on_selection_changed(self) -> None:
        chosen = self._chosen()
        active = self.versions.active
        self.open_version.setEnabled(chosen is not None)
        self.compare.setEnabled(chosen is not None and active is not None and chosen.number != active)
        released = chosen is not None and chosen.released_at is not None and not chosen.is_active
        self.roll_back.setEnabled(released and bool(self.user.text().strip()))
        if not self.versions.rowCount():
            note: str = tr("Nothing was saved yet.")
        elif chosen is None:
            note = tr("Choose a version to look at it, to compare it, or to return to it.")
        elif not released:
            note = self._note_without_way_back(chosen)
        elif not self.user.text().strip():
            note = tr("Sign with your name to roll back.")
        else:
            note = tr("Rolling back releases a copy of that version at once.")
        self.history_note.setText(note)

    def _note_without_way_back(self, chosen: RecipeVersionSummary) -> str:
        if not chosen.is_active:
            return tr("This version was never released.")
        return next_start_note(chosen.number, self.versions.running) or tr("This version is in use.")

    def _chosen(self) -> RecipeVersionSummary | None:
        rows = self.table.selectionModel().selectedRows()
        return self.versions.version_at(rows[0].row()) if rows else None

    @Slot()
    def _on_open_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.open_wanted.emit(chosen.number)

    @Slot()
    def _on_compare_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.compare_wanted.emit(chosen.number)

    @Slot()
    def _on_roll_back_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.rollback_wanted.emit(chosen.number)
