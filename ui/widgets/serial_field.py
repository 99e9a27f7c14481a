"""The serial number of the next part: scanned, read from the picture or typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.imaging.codes import MAX_LENGTH, clean_text
from inspector.types import Verdict
from ui.language import tr
from ui.messages import verdict_word
from ui.widgets.controls import Button, TouchLineEdit, text_label


@dataclass(frozen=True, slots=True)
class EarlierInspection:
    """The newest recorded inspection of a serial."""

    serial: str
    inspected_at: datetime
    verdict: Verdict


def duplicate_question(earlier: EarlierInspection, now: datetime) -> str:
    """Such as "SN 123 was inspected at 14:02 (PASS). Inspect again?", with the day where that is not today."""
    local = earlier.inspected_at.astimezone()
    told = {"serial": earlier.serial, "time": f"{local:%H:%M}", "verdict": verdict_word(earlier.verdict)}
    if local.date() == now.astimezone().date():
        return tr("{serial} was inspected at {time} ({verdict}). Inspect again?", **told)
    day = f"{local:%Y-%m-%d}"
    return tr("{serial} was inspected on {day} at {time} ({verdict}). Inspect again?", day=day, **told)


class SerialField(QWidget):
    """Holds the next part's serial until that part is inspected.

    Who owns it looks up what `serial_entered` gives and answers with `ask_about` where the serial is known already.
    Enter and Esc leave the field, so that the space bar is the trigger again.

    Attributes:
        serial_entered: a new serial is complete. duplicate_confirmed: it is to be inspected again.
        readiness_changed: `why_not_ready` may say something else now.
    """

    serial_entered = Signal(str)
    duplicate_confirmed = Signal(str)
    readiness_changed = Signal()

    def __init__(self, *, required: bool = False) -> None:
        super().__init__()
        self._required = required
        self._told: str | None = None
        self._asked_about: str | None = None
        self._compact = False
        self._caption = text_label("", "field")
        self.field = TouchLineEdit()
        self.field.setMaxLength(MAX_LENGTH)
        self.field.setAccessibleName(tr("Serial number of the next part"))
        self.field.textEdited.connect(self._on_text_edited)
        self.field.editingFinished.connect(self._on_editing_finished)
        self.question = QFrame()
        self.question.setObjectName("note")
        self._question_text = text_label("", "title", wraps=True)
        self.again = Button(tr("Again"), size="touch")
        self.again.setAccessibleName(tr("Inspect this serial again"))
        self.again.clicked.connect(self._on_again_clicked)
        self.clear_button = Button(tr("Clear"), size="touch")
        self.clear_button.setAccessibleName(tr("Clear the serial"))
        self.clear_button.clicked.connect(self.clear)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.again)
        buttons.addWidget(self.clear_button)
        self._inside = question = QVBoxLayout(self.question)
        question.addWidget(self._question_text)
        question.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._caption)
        layout.addWidget(self.field)
        layout.addWidget(self.question)
        self.question.hide()
        self.set_compact(False)
        self.set_required(required)

    @property
    def serial(self) -> str | None:
        """Made safe; None where there is none."""
        return clean_text(self.field.text()) or None

    @property
    def question_text(self) -> str:
        """What is asked now, or nothing."""
        return "" if self._asked_about is None else self._question_text.text()

    @property
    def why_not_ready(self) -> str:
        """Why the next part cannot be inspected yet; nothing where it can."""
        if self._asked_about is not None:
            return tr("Say whether {serial} is to be inspected again.", serial=self._asked_about)
        return tr("Scan or type the serial number first.") if self._required and self.serial is None else ""

    def set_required(self, required: bool) -> None:
        self._required = required
        self._caption.setText(tr("Serial of the next part — required") if required else tr("Serial of the next part"))
        self.field.setPlaceholderText(tr("Scan or type") if required else tr("Scan or type, or leave empty"))
        self.readiness_changed.emit()

    def set_compact(self, compact: bool) -> None:
        """Where there is little room a question, which names the serial, takes the place of the field."""
        self._compact = compact
        self._inside.setContentsMargins(*((12, 4, 12, 6) if compact else (12, 10, 12, 10)))
        self._inside.setSpacing(4 if compact else 8)
        self._show_question()

    @Slot(str)
    def enter(self, serial: str) -> None:
        """A serial from the scanner or the picture; it takes the place of what stands here."""
        serial = clean_text(serial)
        if not serial or serial == self._told:
            return  # scanned twice: an answer given before stands
        self.field.setText(serial)
        self._tell(serial)

    def ask_about(self, earlier: EarlierInspection) -> None:
        """Asks whether a known serial is to be inspected again, unless another stands here by now."""
        if earlier.serial != self.serial:
            return
        self._asked_about = earlier.serial
        question = duplicate_question(earlier, datetime.now(UTC))
        self._question_text.setText(question)
        self.question.setAccessibleName(question)
        self._show_question()
        self.readiness_changed.emit()

    def part_inspected(self, serial: str | None) -> None:
        """Clears the field, unless the serial of the part after it stands here already."""
        if serial == self.serial:
            self.clear()

    @Slot()
    def clear(self) -> None:
        self.field.clear()
        self._told = None
        self._end_question()
        self.readiness_changed.emit()

    def _tell(self, serial: str) -> None:
        self._told = serial
        self._end_question()
        self.serial_entered.emit(serial)
        self.readiness_changed.emit()

    def _end_question(self) -> None:
        self._asked_about = None
        self._show_question()

    def _show_question(self) -> None:
        asks = self._asked_about is not None
        self.question.setVisible(asks)
        for widget in (self._caption, self.field):
            widget.setVisible(not (asks and self._compact))

    @Slot()
    def _on_text_edited(self) -> None:
        self._told = None
        self._end_question()
        self.readiness_changed.emit()

    @Slot()
    def _on_editing_finished(self) -> None:
        serial = self.serial
        if serial is not None and serial != self._told:
            self.field.setText(serial)
            self._tell(serial)

    @Slot()
    def _on_again_clicked(self) -> None:
        serial = self._asked_about
        self._end_question()
        if serial is not None:
            self.duplicate_confirmed.emit(serial)
        self.readiness_changed.emit()
