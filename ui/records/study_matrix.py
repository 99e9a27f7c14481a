"""Every part of a study with its verdicts, by shape and word; a click opens the inspection."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from database.study_records import StudyJudgement
from ui.language import tr
from ui.messages import verdict_word
from ui.records.study_reading import StudyReading, part_rows
from ui.records.study_words import part_result, truth_mark
from ui.widgets.shapes import verdict_icon

SHAPE_PX, ROW_PX, HEAD_PX = 18, 32, 40
LEAST_COLUMN_PX = 48
PART_COLUMNS = 3
"""Part, truth and what became of it, before the verdicts."""


class StudyMatrix(QTableWidget):
    """A row a part, a column a repeat. `opened` with the sequence of an inspection, by click or Enter."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Verdicts of every part"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setIconSize(QSize(SHAPE_PX, SHAPE_PX))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.horizontalHeader().setMinimumSectionSize(LEAST_COLUMN_PX)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cellClicked.connect(self._on_cell_clicked)

    def show_study(self, reading: StudyReading, *, blind: bool) -> None:
        """Parts with something wrong first. `blind` keeps verdicts back, of a study that is not finished."""
        rows = part_rows(reading)
        if blind:
            rows = tuple(sorted(rows, key=lambda row: row[0].name))
        repeats = len(rows[0][1]) if rows else 0
        self.clear()
        self.setColumnCount(PART_COLUMNS + repeats)
        self.setRowCount(len(rows))
        captions = [tr("Part"), tr("Truth"), tr("Result")]
        captions += [tr("Repeat {number}", number=number) for number in range(1, repeats + 1)]
        self.setHorizontalHeaderLabels(captions)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)  # names can be shortened, verdicts cannot
        for row, (part, judgements) in enumerate(rows):
            verdicts = [judgement.verdict for judgement in judgements if judgement is not None]
            result = "" if blind else part_result(part, verdicts)
            for column, words in enumerate((part.name, truth_mark(part, reading), result)):
                self.setItem(row, column, QTableWidgetItem(words))
            self.item(row, 0).setToolTip(part.name)  # type: ignore[union-attr]
            for number, judgement in enumerate(judgements):
                self.setItem(row, PART_COLUMNS + number, _blind_cell(judgement) if blind else _cell(judgement))

        # As high as it is: it scrolls with the figures above it.
        self.setFixedHeight(HEAD_PX + max(1, len(rows)) * ROW_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_cell_clicked(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)

    @Slot(int, int)
    def _on_cell_clicked(self, row: int, column: int) -> None:
        item = self.item(row, column)
        sequence = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        if sequence is not None:
            self.opened.emit(sequence)


def _blind_cell(judgement: StudyJudgement | None) -> QTableWidgetItem:
    return QTableWidgetItem("—" if judgement is None else tr("judged"))


def _cell(judgement: StudyJudgement | None) -> QTableWidgetItem:
    if judgement is None:
        return QTableWidgetItem("—")
    item = QTableWidgetItem(verdict_icon(judgement.verdict, SHAPE_PX), verdict_word(judgement.verdict))
    item.setData(Qt.ItemDataRole.UserRole, judgement.sequence)
    if judgement.score is not None:
        item.setToolTip(tr("Score {score:.4f}", score=judgement.score))
    return item
