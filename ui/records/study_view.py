"""Layout of the panel of studies; what it does stands in studies_panel.py."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from ui.language import tr
from ui.records.study_correction import StudyCorrection
from ui.records.study_figures import StudyFigures
from ui.records.study_form import StudyForm
from ui.records.study_matrix import StudyMatrix
from ui.records.study_run import StudyRun
from ui.setup.panel import column, scrolling
from ui.widgets.controls import Button, card, text_label
from ui.widgets.statements import Statements

LIST_WIDTH = 236
ROOM_PX = 60
"""Above and below the cell that the arrow keys have reached."""


class StudyResult(QWidget):
    """One study: what it showed, and every verdict."""

    def __init__(self, correction: StudyCorrection) -> None:
        super().__init__()
        self.correction = correction
        self.title = text_label("", "title", wraps=True)
        self.about = text_label("", "caption", wraps=True)
        self.resume = Button(tr("Go on with the study"), "start", role="primary")
        self.save = Button(tr("Save as PDF…"))
        self.saved = Statements()
        self.figures = StudyFigures()
        self.statements = Statements()
        self.matrix = StudyMatrix()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        head, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.about)
        head.addLayout(words, 1)
        for button in (self.resume, self.save):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        result, inner = card(head, self.saved, self.figures)
        inner.addWidget(self.statements)
        hint = text_label(tr("Press a verdict to see its inspection."), "caption")
        over = QHBoxLayout()
        over.addWidget(text_label(tr("Parts and their verdicts"), "title"))
        over.addStretch(1)
        over.addWidget(correction.ask)
        parts, _ = card(over, correction, hint, self.matrix)
        self.hint = hint
        inside = column(result, parts)
        self._inside, self._area = inside, scrolling(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.matrix.currentCellChanged.connect(self._on_cell_reached)
        correction.ask.clicked.connect(self._on_correction_asked)

    @Slot()
    def _on_correction_asked(self) -> None:
        form = self.correction  # has its place once the card is laid out anew
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(form, 0, ROOM_PX))

    @Slot(int, int, int, int)
    def _on_cell_reached(self, row: int, column: int, row_before: int, column_before: int) -> None:
        item = self.matrix.item(row, column)
        if item is not None and self.matrix.hasFocus():
            place = self.matrix.viewport().mapTo(self._inside, self.matrix.visualItemRect(item).center())
            self._area.ensureVisible(place.x(), place.y(), 0, ROOM_PX)


class StudiesView(QWidget):
    """The list and one study's result beside each other; a new study or one under way has the whole panel."""

    def __init__(self, form: StudyForm, run: StudyRun, correction: StudyCorrection) -> None:
        super().__init__()
        self.form, self.run = form, run
        self.new = Button(tr("New study"), "add", role="primary")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Studies"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListWidget::item { padding: 6px 4px; }")
        self.result = StudyResult(correction)
        self.empty = text_label(
            tr(
                "A study tells whether the station can be trusted: parts of known truth are shown again and again, and "
                "judged as every part is."
            ),
            wraps=True,
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._right = QStackedWidget()
        self._right.addWidget(self.empty)
        self._right.addWidget(self.result)
        left, inner = card(self.new)
        inner.addWidget(self.list, 1)
        left.setFixedWidth(LIST_WIDTH)
        self.records = QWidget()
        row = QHBoxLayout(self.records)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(left)
        row.addWidget(self._right, 1)
        self._stack = QStackedWidget()
        for page in (self.records, form, run):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def show_page(self, page: QWidget) -> None:
        """The records, the form or the run."""
        self._stack.setCurrentWidget(page)

    @property
    def page(self) -> QWidget | None:
        return self._stack.currentWidget()

    def show_result(self, shown: bool) -> None:
        self._right.setCurrentWidget(self.result if shown else self.empty)

    def buttons(self) -> tuple[Button, ...]:
        """Those whose icons follow the theme."""
        return (self.new, self.result.resume, self.form.begin, *self.run.buttons())
