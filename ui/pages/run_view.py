"""Layout of the run page; what it does stands in run_page.py."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QStackedWidget, QVBoxLayout, QWidget

from ui.imaging.image_view import ImageView
from ui.imaging.overlay import OverlayState
from ui.language import tr
from ui.pages.run_controls import RunControls
from ui.pages.run_notices import DiskNotice, RecalledStrip
from ui.widgets.camera_chooser import CameraChooser
from ui.widgets.compact import is_compact
from ui.widgets.controls import Button, card, text_label
from ui.widgets.counters import Counters
from ui.widgets.fail_alarm import FailAlarmBanner
from ui.widgets.filmstrip import Filmstrip
from ui.widgets.legend import Legend
from ui.widgets.lot_field import WIDTH_PX as LOT_PX
from ui.widgets.lot_field import LotField
from ui.widgets.score_bar import ScoreBar
from ui.widgets.serial_field import SerialField
from ui.widgets.takt_bar import TaktBar
from ui.widgets.verdict_tile import VerdictTile
from ui.widgets.volume_control import VolumeControl
from ui.widgets.why_card import WhyCard

SHORT_PX, TAKT_PX, SHORT_TAKT_PX, COMPACT_TAKT_PX = 800, 150, 94, 46
"""On a page that is not as high the takt bar goes without its two lines of text, and the filmstrip makes room for the
why card; on a compact one the time stands alone."""
COMPACT_LOT_PX = 138
LEAST_PICTURE_PX = 80


class RunView(QWidget):
    """Picture and filmstrip to the left, verdict, score and counters to the right, buttons below.

    What comes and goes (alarm, notices, serial) stands in the picture's column, so that the verdict never moves. On a
    small window filmstrip, legend, yield and stages of the time are let go, and the tools below the picture while an
    alarm or a question waits for an answer.
    """

    def __init__(self, overlay: OverlayState, camera_chooser: CameraChooser, volume: VolumeControl) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.image = ImageView(overlay)
        self.why_card = WhyCard()
        self.alarm = FailAlarmBanner()
        self.disk_notice = DiskNotice()
        self.recalled = RecalledStrip()
        self.back_to_live = self.recalled.back
        self.heat_button = Button(tr(" Heat "), size="square")
        self.heat_button.setCheckable(True)
        self.heat_button.setChecked(overlay.shown)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(10, 100)
        self.opacity.setValue(round(overlay.opacity * 100))
        self.opacity.setAccessibleName(tr("Opacity of the heat"))
        self.opacity.setMinimumWidth(60)
        self.opacity.setMaximumWidth(160)
        self.legend = Legend()
        self.why = Button(tr("Why?"), size="square")
        self.why.setCheckable(True)
        self.fit = Button(tr("Fit "), "fit", size="square")
        self.pixels = Button("1:1", size="square")
        self.serial_field = SerialField()
        self.lot_field = LotField()
        self.filmstrip = Filmstrip()
        self.tile = VerdictTile()
        self.score_bar = ScoreBar()
        self.takt_bar = TaktBar()
        self.counters = Counters()
        self.volume = volume
        self.controls = RunControls(camera_chooser, volume)
        self.start, self.stop, self.trigger = self.controls.start, self.controls.stop, self.controls.trigger
        self.note, self.recipe = self.controls.note, self.controls.recipe
        self.camera_chooser = camera_chooser

        self._columns = columns = QHBoxLayout()
        self._sides = (self._picture_column(), self._verdict_column())
        for side in self._sides:
            columns.addLayout(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(columns, 1)
        layout.addWidget(self.controls)
        self._compact: bool | None = None
        self._arrange()

    def buttons(self) -> tuple[Button, ...]:
        return (
            self.back_to_live,
            self.heat_button,
            self.why,
            self.fit,
            self.pixels,
            self.start,
            self.stop,
            self.trigger,
            self.alarm.acknowledge,
            self.volume.mute,
        )

    @property
    def is_short(self) -> bool:
        return self.height() < SHORT_PX

    @property
    def shows_why(self) -> bool:
        return self._stack.currentWidget() is self.why_card

    def show_why(self, shown: bool) -> None:
        """The why card in the picture's place, or the picture."""
        self._stack.setCurrentWidget(self.why_card if shown else self.image)
        self.why.setChecked(shown)
        self._arrange()

    def _picture_column(self) -> QVBoxLayout:
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(10)
        tools.addWidget(self.heat_button)
        tools.addWidget(self.opacity, 1)
        tools.addWidget(self.legend, 2)
        tools.addStretch(1)
        tools.addWidget(self.lot_field)
        tools.addWidget(self.why)
        tools.addWidget(self.fit)
        tools.addWidget(self.pixels)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.image)
        self._stack.addWidget(self.why_card)
        # On a small screen it gives way to what has to be acted on.
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for giving_way in (self.image, self._stack):
            giving_way.setMinimumHeight(LEAST_PICTURE_PX)
        column = QVBoxLayout()
        column.setSpacing(10)
        for strip in (self.alarm, self.disk_notice, self.recalled):
            column.addWidget(strip)
        column.addWidget(self._stack, 1)
        column.addWidget(self._tools)
        column.addWidget(self.serial_field)
        column.addWidget(self.filmstrip)
        return column

    def _verdict_column(self) -> QVBoxLayout:
        self._takt_caption = text_label(tr("Time of the last part"), "caption")
        score, self._score_layout = card(self.score_bar, self._takt_caption, self.takt_bar, spacing=2)
        score.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.tile, 1)
        column.addWidget(score)
        column.addWidget(self.counters)
        return column

    def _arrange(self) -> None:
        compact = is_compact(self)
        if compact != self._compact:
            self._compact = compact
            self._set_compact(compact)
        asked = self.alarm.isVisibleTo(self) or self.serial_field.question.isVisibleTo(self)
        self._tools.setVisible(not (compact and asked))
        self.filmstrip.setVisible(not (compact or (self.shows_why and self.is_short)))
        self.takt_bar.setFixedHeight(COMPACT_TAKT_PX if compact else SHORT_TAKT_PX if self.is_short else TAKT_PX)

    def _set_compact(self, compact: bool) -> None:
        for part in (self.tile, self.score_bar, self.counters, self.alarm, self.serial_field, self.why_card):
            part.set_compact(compact)
        for widget in (self.opacity, self.legend, self.pixels, self._takt_caption):
            widget.setVisible(not compact)
        self.lot_field.setFixedWidth(COMPACT_LOT_PX if compact else LOT_PX)
        self._score_layout.setContentsMargins(*((16, 5, 16, 5) if compact else (18, 8, 18, 8)))
        self._columns.setContentsMargins(*((12, 8, 12, 8) if compact else (16, 12, 16, 12)))
        self._columns.setSpacing(12 if compact else 16)
        # A small window is read from as far away: the verdict gets half of it.
        for side, stretch in zip(self._sides, (50, 50) if compact else (62, 38), strict=True):
            self._columns.setStretchFactor(side, stretch)
            side.setSpacing(8 if compact else 10)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()  # something came or went
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
