"""A question in place, with its answers as buttons; never a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.controls import Button, text_label

Answer = tuple[str, Callable[[], None] | None]
"""The button's words, and what it does; None only takes the question away."""


class InlineQuestion(QWidget):
    """Hidden while nothing is asked; a new question takes the place of the old one."""

    def __init__(self) -> None:
        super().__init__()
        self.text = text_label("", "strong", wraps=True)
        self.buttons: list[Button] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self.text, 1)
        self.hide()

    def ask(self, question: str, answers: Sequence[Answer]) -> None:
        self.dismiss()
        self.text.setText(question)
        for words, action in answers:
            button = Button(words)
            button.clicked.connect(partial(self._answer, action))
            self._row.addWidget(button)
            self.buttons.append(button)
        self.show()
        self.buttons[0].setFocus()

    def dismiss(self) -> None:
        """Takes the question away unanswered."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.hide()

    def _answer(self, action: Callable[[], None] | None) -> None:
        self.dismiss()
        if action is not None:
            action()
