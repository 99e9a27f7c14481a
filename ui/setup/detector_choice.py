"""Another detector than WinCLIP: out of the way until somebody asks for it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from inspector.detector.registry import changed_to
from inspector.detector_settings import ADAPTED, DetectorSettings
from inspector.pipeline.samples import SightCount
from ui.language import tr
from ui.setup.detector_words import NOTES, TITLES, compared_words, detector_title, refusal_words
from ui.setup.files import adapters_dialog
from ui.setup.panel import field, line_edit
from ui.widgets.controls import Button, text_label

INDENT_PX = 34
"""So that sentences stand below a choice's name and not below its mark."""


class DetectorChoice(QWidget):
    """A row that opens into all detectors.

    `settings_chosen` gives the detector settings as they are to be; what a detector cannot carry out is told instead,
    and can be left out with one press. `comparison_wanted` and `cancel_wanted` are answered by the page.
    """

    settings_chosen = Signal(object)
    comparison_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._settings = DetectorSettings("part")
        self._refused: DetectorSettings | None = None
        self.advanced = Button("")
        self.advanced.setCheckable(True)
        self.choices = {name: QRadioButton(tr(title)) for name, title in TITLES.items()}
        self.compared = {name: text_label("", "strong", wraps=True) for name in TITLES}
        self.refusal = text_label("", "strong", wraps=True)
        self.leave_out = Button(tr("Leave that out and choose it"), "check")
        self.adapters = line_edit(tr("File of adapters"), tr("no file chosen"))
        self.adapters.setReadOnly(True)
        self.choose_adapters = Button(tr("Choose…"), "import")
        self.model = text_label("", "caption", wraps=True)
        self.compare = Button(tr("Compare on these golden samples"), "refresh")
        self.cancel = Button(tr("Cancel"))
        self.note = text_label("", "caption", wraps=True)
        self._inside = QWidget()
        self._adapters_field = QWidget()
        self._refusal = QWidget(self._inside)
        self._lay_out()
        self.advanced.toggled.connect(self._inside.setVisible)
        for choice in self.choices.values():
            choice.clicked.connect(self._on_choice_clicked)
        self.leave_out.clicked.connect(self._on_leave_out_clicked)
        self.choose_adapters.clicked.connect(self._on_choose_adapters_clicked)
        self.compare.clicked.connect(self.comparison_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        self._rows: dict[str, QVBoxLayout] = {}
        for name, choice in self.choices.items():
            row = self._rows[name] = QVBoxLayout()
            row.setSpacing(0)
            row.addWidget(choice)
            for label in (text_label(tr(NOTES[name]), "caption", wraps=True), self.compared[name]):
                label.setContentsMargins(INDENT_PX, 0, 0, 0)
                row.addWidget(label)
            inside.addLayout(row)
        chosen = QHBoxLayout()
        chosen.addWidget(self.adapters, 1)
        chosen.addWidget(self.choose_adapters)
        named = field(tr("Adapters"))
        named.setContentsMargins(0, 0, 0, 0)
        named.addLayout(chosen)
        self._adapters_field.setLayout(named)
        comparing = QHBoxLayout()
        comparing.addWidget(self.compare, 1)
        comparing.addWidget(self.cancel)
        for widget in (self._adapters_field, self.model):
            inside.addWidget(widget)
        inside.addLayout(comparing)
        inside.addWidget(self.note)
        refused = QVBoxLayout(self._refusal)
        refused.setContentsMargins(INDENT_PX, 4, 0, 0)
        refused.addWidget(self.refusal)
        refused.addWidget(self.leave_out)
        self._refusal.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.advanced)
        layout.addWidget(self._inside)
        self._inside.hide()

    def show_settings(self, settings: DetectorSettings, comparison: tuple[SightCount, ...]) -> None:
        """The settings in force, and what each detector saw, where that was tried."""
        if settings != self._settings:
            self._refused = None
        self._settings = settings
        self.advanced.setText(tr("Advanced: detector {detector}", detector=detector_title(settings.detector)))
        self.choices[settings.detector].setChecked(True)
        for name, label in self.compared.items():
            label.setText(compared_words(comparison, name))
            label.setVisible(bool(label.text()))
        self._show_refusal()
        self._adapters_field.setVisible(settings.detector in ADAPTED)
        self.adapters.setText(settings.adapters or "")
        self.adapters.setToolTip(settings.adapters or "")
        size = settings.image_size
        self.model.setText(
            tr("Model {model}", model=settings.model_name)
            if size is None
            else tr("Model {model}, on pictures of {size} pixels", model=settings.model_name, size=size)
        )

    def show_readiness(self, why_not: str, *, running: bool) -> None:
        """Why detectors cannot be compared now; empty where they can."""
        self.compare.setEnabled(not why_not)
        self.compare.setToolTip(why_not)
        self.cancel.setVisible(running)
        compared = any(label.text() for label in self.compared.values())
        caveat = tr("Drawn on golden samples; real defects may be harder to see.") if compared else ""
        self.note.setText(why_not or caveat)
        self.note.setVisible(bool(self.note.text()))

    @Slot()
    def _on_choice_clicked(self) -> None:
        name = next(name for name, choice in self.choices.items() if choice.isChecked())
        if name == self._settings.detector:
            return
        wanted = changed_to(self._settings, name)
        if not wanted.faults:
            self.settings_chosen.emit(wanted)
            return
        self.choices[self._settings.detector].setChecked(True)
        self._refused = wanted
        self._show_refusal()

    def _show_refusal(self) -> None:
        """Below the detector that was pressed, where it is looked for."""
        self._refusal.setVisible(self._refused is not None)
        if self._refused is not None:
            self.refusal.setText(refusal_words(self._refused))
            self._rows[self._refused.detector].addWidget(self._refusal)

    @Slot()
    def _on_leave_out_clicked(self) -> None:
        assert self._refused is not None
        self.advanced.setFocus()  # the button that has it goes
        self.settings_chosen.emit(self._refused.fitted())

    @Slot()
    def _on_choose_adapters_clicked(self) -> None:
        dialog = adapters_dialog(self)
        dialog.fileSelected.connect(self.take_adapters)
        dialog.open()

    @Slot(str)
    def take_adapters(self, path: str) -> None:
        """The file of trained layers; whether it fits is told when the model is loaded."""
        self.settings_chosen.emit(replace(self._settings, adapters=path))
