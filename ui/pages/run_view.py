"""Layout of the run page; what it does stands in run_page.py."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from ui.imaging.image_view import ImageView
from ui.imaging.overlay import OverlayState
from ui.widgets.camera_chooser import CameraChooser
from ui.widgets.controls import Button, card, text_label
from ui.widgets.counters import Counters
from ui.widgets.filmstrip import Filmstrip
from ui.widgets.legend import Legend
from ui.widgets.score_bar import ScoreBar
from ui.widgets.verdict_tile import VerdictTile


class RunView(QWidget):
    """Picture and filmstrip to the left, verdict, score and counters to the right, buttons below."""

    def __init__(self, overlay: OverlayState, camera_chooser: CameraChooser) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.image = ImageView(overlay)
        self.back_to_live = Button("Back to live", "back", role="primary", size="touch")
        self.heat_button = Button(" Heat ", size="square")
        self.heat_button.setCheckable(True)
        self.heat_button.setChecked(overlay.shown)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(10, 100)
        self.opacity.setValue(round(overlay.opacity * 100))
        self.opacity.setAccessibleName("Opacity of the heat")
        self.opacity.setMinimumWidth(90)
        self.opacity.setMaximumWidth(160)
        self.legend = Legend()
        self.fit = Button("Fit ", "fit", size="square")
        self.pixels = Button("1:1", size="square")
        self.filmstrip = Filmstrip()
        self.tile = VerdictTile()
        self.score_bar = ScoreBar()
        self.counters = Counters()
        self.start = Button("Start", "start", role="primary", size="touch")
        self.stop = Button("Stop", "stop", size="touch")
        self.trigger = Button("Trigger", "trigger", size="touch")
        self.note = text_label("", "caption", wraps=True)
        self.recipe = QComboBox()
        self.recipe.setProperty("grade", "touch")
        self.recipe.setAccessibleName("Recipe")
        self.recipe.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.recipe.setMinimumContentsLength(12)
        self.camera_chooser = camera_chooser

        columns = QHBoxLayout()
        columns.setContentsMargins(16, 12, 16, 12)
        columns.setSpacing(16)
        columns.addLayout(self._picture_column(), 62)
        columns.addLayout(self._verdict_column(), 38)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(columns, 1)
        layout.addWidget(self._controls())

    def buttons(self) -> tuple[Button, ...]:
        return (
            self.back_to_live,
            self.heat_button,
            self.fit,
            self.pixels,
            self.start,
            self.stop,
            self.trigger,
        )

    def _picture_column(self) -> QVBoxLayout:
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self.back_to_live)
        tools.addWidget(self.heat_button)
        tools.addWidget(self.opacity, 1)
        tools.addWidget(self.legend, 2)
        tools.addStretch(1)
        tools.addWidget(self.fit)
        tools.addWidget(self.pixels)
        self.back_to_live.hide()
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.image, 1)
        column.addLayout(tools)
        column.addWidget(self.filmstrip)
        return column

    def _verdict_column(self) -> QVBoxLayout:
        score, _ = card(self.score_bar)
        score.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self.tile, 1)
        column.addWidget(score)
        column.addWidget(self.counters)
        return column

    def _controls(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("controls")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(12)
        for button in (self.start, self.stop, self.trigger):
            row.addWidget(button)
        row.addWidget(self.note, 1)
        row.addWidget(text_label("Recipe", "field"))
        row.addWidget(self.recipe)
        row.addWidget(text_label("Camera", "field"))
        row.addWidget(self.camera_chooser)
        return bar
