"""Inspections of one serial number, over all recipes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from database.review_records import InspectionHeadline
from ui.language import tr
from ui.messages import verdict_word
from ui.widgets.controls import Button, text_label
from ui.widgets.review_words import decision_words, moment_text
from ui.widgets.score_bar import score_text
from ui.widgets.shapes import verdict_icon

MOST_FOUND = 200
SHAPE_PX = 18


class FoundTable(QTableWidget):
    """A click or Enter opens a row: nothing here is changed by it."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__(0, 6)
        self.setHorizontalHeaderLabels(
            [tr("Verdict"), tr("Judged"), tr("Serial"), tr("Recipe"), tr("Score"), tr("Decided")]
        )
        self.setAccessibleName(tr("Inspections found"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setIconSize(QSize(SHAPE_PX, SHAPE_PX))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(34)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.cellClicked.connect(self._on_cell_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self._on_cell_clicked(self.currentRow(), 0)
        else:
            super().keyPressEvent(event)

    @Slot(int, int)
    def _on_cell_clicked(self, row: int, column: int) -> None:
        item = self.item(row, 0)
        if item is not None:
            self.opened.emit(item.data(Qt.ItemDataRole.UserRole))


class SerialsFound(QWidget):
    """The list, headed by how many there are."""

    def __init__(self) -> None:
        super().__init__()
        self.head = text_label("", "strong")
        self.table = FoundTable()
        self.back = Button(tr("Back to the charts"), "back")
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)

    def show_found(self, text: str, found: Sequence[InspectionHeadline]) -> None:
        """Newest first."""
        self.head.setText(_head(text, len(found)))
        self.table.setRowCount(len(found))
        for row, headline in enumerate(found):
            recipe = tr("{recipe}, version {version}", recipe=headline.recipe_name, version=headline.recipe_version)
            texts = (
                verdict_word(headline.verdict),
                moment_text(headline.inspected_at),
                headline.serial or "",
                recipe,
                "–" if headline.score is None else score_text(headline.score),
                decision_words(headline.disposition, headline.defect_type),
            )
            items = [QTableWidgetItem(words) for words in texts]
            items[0].setData(Qt.ItemDataRole.UserRole, headline.sequence)
            items[0].setIcon(verdict_icon(headline.verdict, SHAPE_PX))
            for column, item in enumerate(items):
                self.table.setItem(row, column, item)
        if found:
            self.table.setCurrentCell(0, 0)


def _head(text: str, count: int) -> str:
    if not count:
        return tr("No inspection has a serial number with “{text}” in it.", text=text)
    if count == MOST_FOUND:
        return tr("The newest {count} inspections with “{text}” in the serial number", text=text, count=count)
    if count == 1:
        return tr("1 inspection with “{text}” in the serial number", text=text)
    return tr("{count} inspections with “{text}” in the serial number", text=text, count=count)
