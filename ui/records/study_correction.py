"""A part of a study was entered as good and is bad, or the other way: its truth is put right, and that is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.background import Background
from ui.language import now, tr
from ui.learning.release_form import ReleaseForm, say_why
from ui.messages import Message
from ui.notifications import told
from ui.records.study_plan import StudyPart
from ui.records.study_reading import StudyReading, correct_truth
from ui.records.study_words import truth_word
from ui.setup.panel import field
from ui.station import Station
from ui.widgets.controls import Button, SteadyComboBox, text_label


class StudyCorrection(QWidget):
    """Which part, who says so, and why. Shown when its `ask` button, which stands elsewhere, is pressed.

    Signals: `corrected` with the study's id when it is stored; `failed` with the error where the form, which tells it
    otherwise, is no longer on the screen.
    """

    corrected = Signal(int)
    failed = Signal(object)

    def __init__(self, station: Station, background: Background) -> None:
        super().__init__()
        self._station = station
        self._background = background
        self._reading: StudyReading | None = None
        self._busy = ""
        self.ask = Button(tr("Correct a truth…"))
        self.part = SteadyComboBox()
        self.part.setAccessibleName(tr("Part"))
        self.meaning = text_label("", wraps=True)
        self.form = ReleaseForm(tr("Correct the truth"))
        self.cancel = Button(tr("Cancel"))
        self.form.buttons.insertWidget(1, self.cancel)
        self.failure = text_label("", "strong", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(field(tr("Part that is not what it was taken for"), self.part))
        for widget in (self.meaning, self.form, self.failure):
            layout.addWidget(widget)
        self.hide()
        self.ask.clicked.connect(self._on_asked)
        self.cancel.clicked.connect(self._on_cancelled)
        self.part.currentIndexChanged.connect(self._show_state)
        self.form.edited.connect(self._show_state)
        self.form.release_wanted.connect(self._on_correction_wanted)

    def show_study(self, reading: StudyReading) -> None:
        """Another study, or the same as it is now."""
        if self._reading is None or self._reading.study.id != reading.study.id:
            self.hide()
        self._reading = reading
        gone = tr("Its plan is not on this computer any more: begin a new study.") if reading.plan is None else ""
        say_why(self.ask, gone)

    @Slot()
    def _on_asked(self) -> None:
        if self._reading is None or self._reading.plan is None or self._busy:
            return
        self.failure.hide()
        self.form.user.setText(self._station.user)
        self.form.reason.clear()
        self.part.clear()
        for part in sorted(self._reading.plan.known_parts, key=lambda part: part.name):
            truth = truth_word(part.is_good)
            self.part.addItem(tr("{part} ({truth})", part=part.name, truth=truth), (part.name, part.is_good))
        self._show_state()
        self.show()
        self.part.setFocus()

    @Slot()
    def _on_cancelled(self) -> None:
        self.hide()
        self.ask.setFocus()

    @Slot()
    def _show_state(self) -> None:
        reading, chosen = self._reading, self.part.currentData()
        if reading is None or chosen is None:
            return
        name, is_good = chosen
        self.meaning.setText(
            tr(
                "Part {part} was taken for {before} and is {after}. Its verdicts stay; the figures are counted anew, "
                "and screen and report say that the study was corrected.",
                part=name,
                before=truth_word(is_good),
                after=truth_word(not is_good),
            )
        )
        author = reading.study.user
        why_not: str = now(self._busy)
        if not why_not and self.form.user.text().strip() not in ("", author):
            why_not = tr("Only {user}, who made this study, can correct it.", user=author)
        self.form.show_readiness(why_not, "")

    @Slot()
    def _on_correction_wanted(self) -> None:
        reading, (name, is_good) = self._reading, self.part.currentData()
        if reading is None or not self.form.release.isEnabled():
            return
        database, data_dir, study = self._station.database, self._station.data_dir, reading.study.id
        user, reason = self.form.user.text().strip(), self.form.reason.text().strip()
        part = StudyPart(name, not is_good)
        self._busy = tr("Saving…")
        self._show_state()
        self._background.start(
            "correct-study",
            lambda task: correct_truth(database, data_dir, study, part, user=user, reason=reason),
            on_success=lambda _: self._on_corrected(study),
            on_failure=self._on_failed,
        )

    def _on_corrected(self, study: int) -> None:
        self._busy = ""
        self.hide()
        self.corrected.emit(study)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._busy = ""
        if not self.isVisible():
            self.failed.emit(error)
            return
        self._show_state()
        self.show_failure(told(error))

    def show_failure(self, message: Message) -> None:
        self.failure.setText(str(message))
        self.failure.show()
