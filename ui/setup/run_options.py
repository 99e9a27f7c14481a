"""How parts come in production: when one is judged, in which takt, with which number, and what is tested before."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from inspector.recipe import SerialMode, TriggerMode
from ui.language import mark, tr
from ui.setup.draft import SetupDraft
from ui.setup.panel import field
from ui.widgets.controls import Segments, text_label
from ui.widgets.numbers import DecimalNumber

TRIGGER_NOTES = {
    TriggerMode.SOFTWARE: mark("Judged on the button, the space bar or a line controller."),
    TriggerMode.CONTINUOUS: mark("The newest picture is judged again and again; a row is kept every two seconds."),
    TriggerMode.INTERVAL: mark("One part is judged each interval."),
    TriggerMode.PRESENCE: mark("Judged once when a part is laid down and lies still; sampled in step 4."),
    TriggerMode.PART: mark("This camera presents one part after another: each is judged once."),
}
NO_TAKT = 0.0


class RunOptions(QWidget):
    """Changes the draft that it shows and says so by `edited`."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft = SetupDraft()
        self.trigger = Segments(
            [
                (tr("On request"), TriggerMode.SOFTWARE),
                (tr("Laid down"), TriggerMode.PRESENCE),
                (tr("Interval"), TriggerMode.INTERVAL),
                (tr("Always"), TriggerMode.CONTINUOUS),
            ],
            TriggerMode.SOFTWARE,
        )
        self.trigger_note = text_label("", "caption", wraps=True)
        self.interval = _seconds(tr("Interval between two parts"), 0.2, 3600.0)
        self.takt = _seconds(tr("Longest time from trigger to verdict"), NO_TAKT, 600.0)
        self.takt.setSpecialValueText(tr("no limit"))
        self.serial = Segments(
            [
                (tr("None", "serial number"), SerialMode.NONE),
                (tr("Optional"), SerialMode.OPTIONAL),
                (tr("Required"), SerialMode.REQUIRED),
            ],
            SerialMode.NONE,
        )
        self.reads_codes = QCheckBox(tr("Read it from a code in the picture"))
        self.self_test = QCheckBox(tr("Test known parts before each run"))
        self.self_test.setToolTip(tr("Golden samples must pass and known bad parts must not, or nothing is produced."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(field(tr("A part is judged"), self.trigger, self.trigger_note, self.interval))
        layout.addLayout(field(tr("Takt: a part without verdict by then is not judged"), self.takt))
        layout.addLayout(field(tr("Serial number"), self.serial, self.reads_codes))
        layout.addWidget(self.self_test)
        self.trigger.chosen.connect(self._on_trigger_chosen)
        self.interval.valueChanged.connect(self._on_interval_changed)
        self.takt.valueChanged.connect(self._on_takt_changed)
        self.serial.chosen.connect(self._on_serial_chosen)
        self.reads_codes.clicked.connect(self._on_reads_codes_clicked)
        self.self_test.clicked.connect(self._on_self_test_clicked)

    def show_draft(self, draft: SetupDraft) -> None:
        self._draft = draft
        feeds = draft.trigger is TriggerMode.PART
        self.trigger.setVisible(not feeds)
        if not feeds:
            self.trigger.set_value(draft.trigger)
        self.trigger_note.setText(tr(TRIGGER_NOTES[draft.trigger]))
        self.interval.setVisible(draft.trigger is TriggerMode.INTERVAL)
        for box, value in ((self.interval, draft.interval_s), (self.takt, draft.takt_s or NO_TAKT)):
            with QSignalBlocker(box):
                box.setValue(value)
        self.serial.set_value(draft.serial)
        self.reads_codes.setVisible(draft.serial is not SerialMode.NONE)
        self.reads_codes.setChecked(draft.reads_codes)
        self.self_test.setChecked(draft.self_test)

    @Slot(object)
    def _on_trigger_chosen(self, value: Any) -> None:
        self._draft.trigger = TriggerMode(value)
        self.edited.emit()

    @Slot(float)
    def _on_interval_changed(self, value: float) -> None:
        self._draft.interval_s = value
        self.edited.emit()

    @Slot(float)
    def _on_takt_changed(self, value: float) -> None:
        self._draft.takt_s = value or None
        self.edited.emit()

    @Slot(object)
    def _on_serial_chosen(self, value: Any) -> None:
        self._draft.serial = SerialMode(value)
        self._draft.reads_codes = self._draft.reads_codes and self._draft.serial is not SerialMode.NONE
        self.edited.emit()

    @Slot(bool)
    def _on_reads_codes_clicked(self, wanted: bool) -> None:
        self._draft.reads_codes = wanted
        self.edited.emit()

    @Slot(bool)
    def _on_self_test_clicked(self, wanted: bool) -> None:
        self._draft.self_test = wanted
        self.edited.emit()


def _seconds(name: str, least: float, most: float) -> DecimalNumber:
    box = DecimalNumber()
    box.setAccessibleName(name)
    box.setRange(least, most)
    box.setDecimals(1)
    box.setSingleStep(0.5)
    box.setSuffix(" s")
    return box
