"""Teaching the presence trigger what the empty place and a part look like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.errors import OperatorError
from inspector.region import RegionOfInterest
from inspector.types import ImageArray
from ui.language import now, tr
from ui.widgets.controls import Button, text_label

if TYPE_CHECKING:
    from ui.bridge import LivePicture

FRAMES = 10
"""Of each sample: a third of a second at 30 frames a second, enough to know the camera's noise."""


class PresenceCard(QWidget):
    """Takes ten pictures of each; `calibrated` gives a PresenceCalibration, `failed` why they cannot be told apart."""

    calibrated = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sample_empty = Button(tr("Sample the empty place"), size="touch")
        self.sample_part = Button(tr("Sample a part"), size="touch")
        self.note = text_label("", "caption", wraps=True)
        self._region: RegionOfInterest | None = None
        self._known = False
        self._samples: dict[str, list[ImageArray]] = {"empty": [], "part": []}
        self._taking = ""
        self._why_not = ""
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.sample_empty)
        buttons.addWidget(self.sample_part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(text_label(tr("Judged when a part is laid down"), "title"))
        layout.addLayout(buttons)
        layout.addWidget(self.note)
        self.sample_empty.clicked.connect(self._on_empty_clicked)
        self.sample_part.clicked.connect(self._on_part_clicked)

    def show_calibration(self, region: RegionOfInterest | None, *, known: bool, why_not: str) -> None:
        """Whether both samples are there, and why none can be taken now; empty where they can."""
        if region != self._region:
            self._region, self._samples, self._taking = region, {"empty": [], "part": []}, ""
        self._known, self._why_not = known, why_not
        self._tell()

    def take(self, live: LivePicture) -> None:
        """A live picture; one that is wanted is kept."""
        if not self._taking:
            return
        sample = self._samples[self._taking]
        sample.append(live.frame.image)
        if len(sample) >= FRAMES:
            self._taking = ""
            self._calibrate()
        self._tell()

    def _begin(self, kind: str) -> None:
        self._samples[kind] = []
        self._taking = kind
        self._tell()

    @Slot()
    def _on_empty_clicked(self) -> None:
        self._begin("empty")

    @Slot()
    def _on_part_clicked(self) -> None:
        self._begin("part")

    def _calibrate(self) -> None:
        from inspector.pipeline.place import calibrate_presence

        if not all(self._samples.values()):
            return
        try:
            calibration = calibrate_presence(self._samples["empty"], self._samples["part"], self._region)
        except OperatorError as error:
            self.failed.emit(error)
        else:
            self._known = True
            self.calibrated.emit(calibration)

    def _tell(self) -> None:
        for button in (self.sample_empty, self.sample_part):
            button.setEnabled(not (self._why_not or self._taking))
            button.setToolTip(now(self._why_not))
        done = {kind: len(sample) >= FRAMES for kind, sample in self._samples.items()}
        if self._taking:
            text = tr("Hold still…")
        elif self._known:
            text = tr("The station knows the empty place and a part. Sample again after a change of light or camera.")
        elif done["empty"] and not done["part"]:
            text = tr("Now lay a part down and sample it.")
        elif done["part"]:
            text = tr("Now take the part away and sample the empty place.")
        else:
            text = tr("Clear the place and sample it, then lay a part down and sample that.")
        self.note.setText(text)
