"""The bar at the bottom of the run page."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout

from ui.language import tr
from ui.widgets.camera_chooser import CameraChooser
from ui.widgets.compact import is_compact, restyle
from ui.widgets.controls import Button, SteadyComboBox, text_label
from ui.widgets.volume_control import VolumeControl

WIDE_PX, MIDDLE_PX, NARROW_PX = 1560, 1400, 1250
"""From the first on everything has room at once. Below the second, while recipe and camera are chosen, the picture says
why nothing starts and the loudspeaker what can be heard; below the third buttons are as wide as their words."""


class RunControls(QFrame):
    """Start, stop, trigger, a note, what is run, and the sound.

    Recipe and camera can be chosen only while nothing runs. On a narrow screen they make room for the volume and what
    can be heard while something does; mute stays in sight. On a small window the way to the review stands aside while
    recipe and camera are chosen, and the loudspeaker alone says what can be heard.
    """

    def __init__(self, camera_chooser: CameraChooser, volume: VolumeControl) -> None:
        super().__init__()
        self.setObjectName("controls")
        self._running = False
        self.start = Button(tr("Start"), "start", role="primary", size="touch")
        self.stop = Button(tr("Stop"), "stop", size="touch")
        self.trigger = Button(tr("Trigger"), "trigger", size="touch")
        self.review = Button("", size="touch")
        self.show_waiting(0)
        self.note = text_label("", "caption", wraps=True)
        self.note.setMinimumWidth(110)
        self.recipe = SteadyComboBox()
        self.recipe.setProperty("grade", "touch")
        self.recipe.setAccessibleName(tr("Recipe"))
        self.recipe.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.recipe.setMinimumWidth(130)
        self.recipe.setMaximumWidth(260)
        self.camera_chooser = camera_chooser
        self.volume = volume
        self._captions = (text_label(tr("Recipe"), "field"), text_label(tr("Camera"), "field"))
        self._row = row = QHBoxLayout(self)
        for button in (self.start, self.stop, self.trigger):
            row.addWidget(button)
        row.addWidget(self.note, 1)
        row.addWidget(self.review)
        row.addWidget(self._captions[0])
        row.addWidget(self.recipe)
        row.addWidget(self._captions[1])
        row.addWidget(camera_chooser)
        row.addWidget(volume)
        self._arrange()

    def show_running(self, running: bool) -> None:
        self._running = running
        self._arrange()

    @Slot(int)
    def show_waiting(self, count: int) -> None:
        """How many parts wait for a person's decision."""
        self.review.setText(tr("Review ({count})", count=count))
        self.review.setToolTip(
            tr("No part waits for a decision.") if count == 0 else tr("Decide about the parts that were flagged.")
        )

    def _arrange(self) -> None:
        compact = is_compact(self)
        tight = compact or self.width() < NARROW_PX
        for button in (self.start, self.stop, self.trigger, self.review, self.volume.mute):
            restyle(button, "fit", "tight" if tight else "")
        self._row.setContentsMargins(*((12, 4, 12, 4) if compact else (16, 9, 16, 9)))
        self._row.setSpacing(8 if compact else 10)
        choosing = not self._running and self.width() < MIDDLE_PX
        self._row.setStretchFactor(self.camera_chooser, int(choosing))
        self.review.setVisible(self._running or not compact)
        self.volume.set_compact(compact)
        wide = self.width() >= WIDE_PX
        for widget in (self.recipe, self.camera_chooser):
            widget.setEnabled(not self._running)
            widget.setVisible(wide or not self._running)
        self.note.setVisible(not choosing)
        self.volume.state.setVisible(not (compact or choosing))
        for caption in self._captions:
            caption.setVisible(wide)
        self.volume.slider.setVisible(wide or self._running)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
