"""The samples of one role: pictures in a row, ways to add some, and what can be done with the current one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.types import FloatArray, ImageArray
from ui.language import joined, tr
from ui.messages import ROLE_WORDS
from ui.widgets.controls import Button, text_label
from ui.widgets.proof_text import Statement
from ui.widgets.sample_strip import SampleStrip
from ui.widgets.sample_words import role_word
from ui.widgets.statements import Statements


class SampleSection(QWidget):
    """One role of `inspector.recipe.SAMPLE_ROLES`.

    Attributes:
        samples_wanted: "capture" or "import". sample_removed: index.
    """

    samples_wanted = Signal(str)
    sample_removed = Signal(int)

    def __init__(self, role: str, heading: str) -> None:
        super().__init__()
        self.strip = SampleStrip(role)
        self.strip.removed.connect(self.sample_removed)
        self.capture = Button(tr("Capture"), "camera")
        self.capture.setAccessibleName(tr("Capture a {sample}", sample=role_word(role)))
        self.capture.clicked.connect(self._on_capture_clicked)
        self.import_images = Button(tr("Import"), "import")
        self.import_images.setAccessibleName(tr("Import {samples} from files", samples=tr(ROLE_WORDS[role][1])))
        self.import_images.clicked.connect(self._on_import_clicked)
        self.statements = Statements()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.capture)
        self._buttons.addWidget(self.import_images)
        self._buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(text_label(heading, "strong"))
        self._column.addWidget(self.statements)
        self._column.addWidget(self.strip)
        self._column.addLayout(self._buttons)

    def show_samples(
        self, images: Sequence[ImageArray], scores: FloatArray, statements: Sequence[Statement] = ()
    ) -> None:
        """Pictures (H, W, 3) uint8 RGB with their scores (n,), which are empty before they are known."""
        self.strip.show_images(images)
        self.strip.show_scores(scores)
        self.strip.setVisible(bool(images))
        self.statements.show_statements(statements)

    def refuse_capture(self, reason: str) -> None:
        """Why nothing can be captured; empty where it can."""
        self.capture.setEnabled(not reason)
        self.capture.setToolTip(reason)

    @Slot()
    def _on_capture_clicked(self) -> None:
        self.samples_wanted.emit("capture")

    @Slot()
    def _on_import_clicked(self) -> None:
        self.samples_wanted.emit("import")


class ProofSection(SampleSection):
    """Proof parts, one of which can go over to tuning once its cost has been read: asked in place, never in a dialog.

    Attributes:
        moved_to_tuning: index.
    """

    moved_to_tuning = Signal(int)

    def __init__(self) -> None:
        super().__init__("proof", tr("Proof: good parts of another day"))
        self._cost: Callable[[int], str] | None = None
        self._asked: int | None = None
        self.move_button = Button(tr("Use for tuning…"))
        self.move_button.clicked.connect(self._on_move_clicked)
        self._buttons.insertWidget(2, self.move_button)
        self.question = QFrame()
        self.question.setObjectName("note")
        self._question_text = text_label("", wraps=True)
        self.confirm = Button("")
        self.confirm.clicked.connect(self._on_confirm_clicked)
        self.keep = Button(tr("Keep it as proof"))
        self.keep.clicked.connect(self._on_keep_clicked)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.confirm)
        answers.addWidget(self.keep)
        answers.addStretch(1)
        column = QVBoxLayout(self.question)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self._question_text)
        column.addLayout(answers)
        self._column.addWidget(self.question)
        self.strip.chosen.connect(self._on_sample_chosen)
        self._ask(None)

    def show_cost(self, cost: Callable[[int], str] | None) -> None:
        """`cost` says what moving the part at an index would cost; None where nothing can be moved yet."""
        self._cost = cost
        self._ask(None)

    @property
    def question_text(self) -> str:
        """What is asked at the moment; empty for nothing."""
        return "" if self._asked is None else self._question_text.text()

    def _ask(self, index: int | None) -> None:
        self._asked = index
        if index is not None and self._cost is not None:
            number = index + 1
            text = tr("Proof part {number} would help to set the limits and prove nothing any more.", number=number)
            self._question_text.setText(joined(text, self._cost(index)))
            self.confirm.setText(tr("Move part {number}", number=number))
        self.question.setVisible(index is not None)
        movable = self._cost is not None and self.strip.current is not None
        self.move_button.setVisible(self._cost is not None and self.strip.count > 0)
        self.move_button.setEnabled(movable)
        self.move_button.setToolTip("" if movable else tr("Choose a part in the row first."))

    @Slot(int)
    def _on_sample_chosen(self, index: int) -> None:
        self._ask(None)

    @Slot()
    def _on_move_clicked(self) -> None:
        self._ask(self.strip.current)
        self.confirm.setFocus()

    @Slot()
    def _on_confirm_clicked(self) -> None:
        index = self._asked
        if index is not None:
            self._ask(None)
            self.moved_to_tuning.emit(index)

    @Slot()
    def _on_keep_clicked(self) -> None:
        self._ask(None)
        self.move_button.setFocus()
