"""What is kept of parts: their pictures, and what reviewers may call a defect."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.recipe import ImagePolicy
from ui.language import joined, mark, tr
from ui.setup.draft import SetupDraft
from ui.setup.panel import field, line_edit
from ui.widgets.controls import Segments, text_label
from ui.widgets.numbers import WholeNumber

MOST_TYPES = 9
"""The review gives each the key of its number."""

MOST_EVERY = 10_000
POLICY_NOTES = {
    ImagePolicy.ALL: mark("Pictures of all parts are kept, until the room for them is used up."),
    ImagePolicy.FLAGGED: mark("Pictures of REVIEW, FAIL and not judged parts are kept, of passed ones none."),
    ImagePolicy.EVERY_NTH: mark("Of the passed parts one in so many; all that did not pass."),
}


class RecordOptions(QWidget):
    """Changes the draft that it shows and says so by `edited`."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft = SetupDraft()
        self.policy = Segments(
            [
                (tr("All pictures"), ImagePolicy.ALL),
                (tr("Flagged"), ImagePolicy.FLAGGED),
                (tr("One in so many"), ImagePolicy.EVERY_NTH),
            ],
            ImagePolicy.ALL,
        )
        self.policy_note = text_label("", "caption", wraps=True)
        self.every = WholeNumber()
        self.every.setAccessibleName(tr("Of how many passed parts one picture is kept"))
        self.every.setPrefix(tr("1 in "))
        self.every.setRange(2, MOST_EVERY)
        self.types = line_edit(tr("Types of defects"), tr("such as scratch, dent, missing hole"))
        self.types_note = text_label("", "caption", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(field(tr("Pictures that are kept"), self.policy, self.policy_note, self.every))
        layout.addLayout(field(tr("Types of defects, with commas between them"), self.types, self.types_note))
        self.policy.chosen.connect(self._on_policy_chosen)
        self.every.valueChanged.connect(self._on_every_changed)
        self.types.textEdited.connect(self._on_types_edited)

    def show_draft(self, draft: SetupDraft) -> None:
        self._draft = draft
        self.policy.set_value(draft.image_policy)
        self.policy_note.setText(tr(POLICY_NOTES[draft.image_policy]))
        self.every.setVisible(draft.image_policy is ImagePolicy.EVERY_NTH)
        with QSignalBlocker(self.every):
            self.every.setValue(draft.image_every)
        if read_types(self.types.text())[:MOST_TYPES] != draft.defect_types:
            self.types.setText(", ".join(draft.defect_types))
        self.types_note.setText(_types_words(read_types(self.types.text())))

    @Slot(object)
    def _on_policy_chosen(self, value: Any) -> None:
        self._draft.image_policy = ImagePolicy(value)
        self.edited.emit()

    @Slot(int)
    def _on_every_changed(self, value: int) -> None:
        self._draft.image_every = value
        self.edited.emit()

    @Slot(str)
    def _on_types_edited(self, text: str) -> None:
        self._draft.defect_types = read_types(text)[:MOST_TYPES]
        self.edited.emit()


def read_types(text: str) -> tuple[str, ...]:
    """What stands between the commas, of any keyboard; each name once, whatever the case of its letters."""
    names: dict[str, str] = {}
    for word in re.split("[,，、]", text):
        name = " ".join(word.split())
        if name:
            names.setdefault(name.casefold(), name)
    return tuple(names.values())


def _types_words(types: tuple[str, ...]) -> str:
    if not types:
        return tr("The review then asks for no type.")
    keys = joined(*(f"{key} {name}" for key, name in enumerate(types[:MOST_TYPES], start=1)), between=" · ")
    words = tr("Keys in the review: {keys}.", keys=keys)
    if len(types) <= MOST_TYPES:
        return words
    return joined(words, tr("There are keys for {most}; the others are left out.", most=MOST_TYPES))
