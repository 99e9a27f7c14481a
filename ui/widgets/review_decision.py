"""What a person can say of a part: good, defect of some kind, unsure; with a note, and a way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.types import Disposition
from ui.language import joined, tr
from ui.widgets.controls import Button, text_label
from ui.widgets.review_fields import ReviewField
from ui.widgets.review_words import decision_words

TYPE_KEYS = 9
TYPES_IN_A_ROW = 2
NOTE_LENGTH = 500


class ReviewDecision(QFrame):
    """Asks only.

    Signals: `decided` with the disposition and the type of defect ("" for none), `undo_wanted`, `next_wanted`;
    `typeless_pressed` with the number of a key that no type of defect is on; `told_shown` when `told` must be in sight.
    """

    decided = Signal(object, str)
    typeless_pressed = Signal(int)
    undo_wanted = Signal()
    next_wanted = Signal()
    told_shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._types: tuple[str, ...] = ()
        self._refusal = ""
        self.present = text_label("", "title", wraps=True)
        self.conflict = text_label("", "strong", wraps=True)
        self.conflict.hide()
        self.accept_part = _button(tr("Good (A)"), tr("The part is good"))
        self.reject_part = _button(tr("Defect (R)"), tr("The part has a defect"))
        self.unsure = _button(tr("Unsure (U)"), tr("Nobody can say now; the part stays marked"))
        self.choices: dict[Disposition, Button] = {
            Disposition.GOOD: self.accept_part,
            Disposition.DEFECT: self.reject_part,
            Disposition.UNSURE: self.unsure,
        }
        self.type_buttons: list[Button] = []
        self.types_caption = text_label(tr("Defect of this type"), "field")
        self.note = ReviewField(tr("Note"), tr("Note, stored with the decision"))
        self.note.setMaxLength(NOTE_LENGTH)
        self.undo = Button(tr("Undo (Z)"), "undo")
        self.next = Button(tr("Next (Enter)"))
        self.undo_note = text_label("", "caption", wraps=True)
        self.told = text_label("", "strong", wraps=True)
        for label in (self.undo_note, self.told):
            label.hide()
        for button in (self.undo, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in self.choices.values():
            row.addWidget(button, 1)
        self._types_box = QWidget()
        self.types_caption.hide()
        self._types_box.hide()
        self._types_grid = QGridLayout(self._types_box)
        self._types_grid.setContentsMargins(0, 0, 0, 0)
        self._types_grid.setSpacing(6)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.undo, 1)
        below.addWidget(self.next, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.conflict)
        layout.addWidget(self.present)
        layout.addLayout(row)
        layout.addWidget(self.types_caption)
        layout.addWidget(self._types_box)
        layout.addWidget(self.note)
        layout.addLayout(below)
        layout.addWidget(self.undo_note)
        layout.addWidget(self.told)  # below all that is pressed, which must not move

    def _connect(self) -> None:
        for disposition, button in self.choices.items():
            button.clicked.connect(partial(self.choose, disposition))
        self.undo.clicked.connect(self.undo_wanted)
        self.next.clicked.connect(self.next_wanted)

    @property
    def refusal(self) -> str:
        """Why nothing can be decided now; empty when it can."""
        return self._refusal

    def choose(self, disposition: Disposition, defect_type: str = "") -> None:
        """As if its button had been pressed."""
        self.decided.emit(disposition, defect_type)

    def choose_type(self, number: int) -> None:
        """The defect type on key `number`, from 1."""
        if number <= len(self._types):
            self.choose(Disposition.DEFECT, self._types[number - 1])
        else:
            self.typeless_pressed.emit(number)

    def show_decision(self, disposition: Disposition | None, defect_type: str | None) -> None:
        self.present.setText(decision_words(disposition, defect_type))

    def show_conflict(self, words: str) -> None:
        """Somebody else decided meanwhile; empty takes it away."""
        self.conflict.setText(words)
        self.conflict.setVisible(bool(words))

    def show_types(self, types: Sequence[str]) -> None:
        """The recipe's defect types, on the keys from 1."""
        types = tuple(types[:TYPE_KEYS])
        if types == self._types:
            return
        self._types = types
        for button in self.type_buttons:
            self._types_grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.type_buttons = []
        for index, kind in enumerate(types):
            button = _button(joined(str(index + 1), kind, between="  "), tr("Defect: {kind}", kind=kind))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self.choose_type, index + 1))
            self._types_grid.addWidget(button, index // TYPES_IN_A_ROW, index % TYPES_IN_A_ROW)
            self.type_buttons.append(button)
        self.types_caption.setVisible(bool(types))
        self._types_box.setVisible(bool(types))
        self._show_refusal()

    def refuse(self, refusal: str) -> None:
        """Says why nothing can be decided; empty allows it."""
        self._refusal = refusal
        self._show_refusal()

    def show_undo(self, words: str, *, possible: bool) -> None:
        """What would be taken back, or why nothing can be."""
        self.undo.setEnabled(possible)
        self.undo.setToolTip(words)
        self.undo.setAccessibleDescription(words)
        self.undo_note.setText(words)
        self.undo_note.setVisible(possible)

    def show_told(self, words: str) -> None:
        """What became of the last key or press, where that is not seen elsewhere; empty takes it away."""
        self.told.setText(words)
        self.told.setVisible(bool(words))
        if words:
            self.told_shown.emit()

    def _show_refusal(self) -> None:
        for button in (*self.choices.values(), *self.type_buttons):
            button.setEnabled(not self._refusal)
            words = self._refusal or button.accessibleName()
            button.setToolTip(words)
            button.setAccessibleDescription(words)


def _button(text: str, name: str) -> Button:
    """Not focused by a click: the space bar and Enter are the page's."""
    button = Button(text)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setStyleSheet("padding: 7px 6px;")
    return button
