"""A new version is signed: who, why, and the button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language import tr
from ui.setup.panel import field, line_edit
from ui.widgets.controls import Button, text_label


class ReleaseForm(QWidget):
    """`edited` when name or reason change; `release_wanted` when both are there and the button was pressed."""

    edited = Signal()
    release_wanted = Signal()

    def __init__(self, action: str) -> None:
        super().__init__()
        self.user = line_edit(tr("Your name"), tr("signs the release"))
        self.reason = line_edit(tr("What changed"), tr("for whoever asks later"))
        self.release = Button(action, "release", role="primary")
        self.note = text_label("", "caption", wraps=True)
        fields = QHBoxLayout()
        fields.setSpacing(10)
        fields.addLayout(field(tr("Your name"), self.user), 2)
        fields.addLayout(field(tr("What changed"), self.reason), 3)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.addWidget(self.release)
        self.buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(fields)
        layout.addLayout(self.buttons)
        layout.addWidget(self.note)
        for edit in (self.user, self.reason):
            edit.textChanged.connect(self.edited)
        self.release.clicked.connect(self.release_wanted)

    @property
    def missing(self) -> str:
        """What is not written yet; empty when all is."""
        if not self.user.text().strip():
            return tr("Sign with your name.")
        return "" if self.reason.text().strip() else tr("Say what changed, for whoever asks later.")

    def show_readiness(self, why_not: str, note: str) -> None:
        """`why_not` refuses the button; `note` says what it would do."""
        why_not = why_not or self.missing
        say_why(self.release, why_not)
        self.note.setText(why_not or note)


def say_why(button: Button, why_not: str) -> None:
    """Disables a button with its reason, or enables it where there is none."""
    button.setEnabled(not why_not)
    button.setToolTip(why_not)
    button.setAccessibleDescription(why_not)
