"""Layout of the run page; what it does stands in run_page.py."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.imaging.image_view import ImageView
from ui.imaging.overlay import OverlayState
from ui.language import tr
from ui.pages.run_controls import RunControls
from ui.pages.run_notices import DiskNotice, RecalledStrip
from ui.pages.run_tools import RunTools
from ui.widgets.camera_chooser import CameraChooser
from ui.widgets.compact import is_compact
from ui.widgets.controls import Button, card, text_label
from ui.widgets.counters import Counters
from ui.widgets.fail_alarm import FailAlarmBanner
from ui.widgets.filmstrip import Filmstrip
from ui.widgets.score_bar import ScoreBar
from ui.widgets.serial_field import SerialField
from ui.widgets.takt_bar import TaktBar
from ui.widgets.verdict_tile import VerdictTile
from ui.widgets.volume_control import VolumeControl
from ui.widgets.why_card import WhyCard

SHORT_PX, TAKT_PX, SHORT_TAKT_PX, COMPACT_TAKT_PX = 800, 150, 94, 46
"""On a page that is not as high the takt bar goes without its two lines of text, and the filmstrip makes room for the
why card; on a compact one the time stands alone."""
LOW_PX = 660
"""On a page that is not as high score and time stand closer: 720 pixels less the window's title and the demo's note."""
LEAST_PICTURE_PX = 80


class RunView(QWidget):
    """Picture and filmstrip to the left, verdict, score and counters to the right, buttons below.

    What comes and goes (alarm, notices, serial) stands in the picture's column, so that the verdict never moves. On a
    small window filmstrip, legend, yield and stages of the time are let go, and the tools below the picture while an
    alarm or a question waits for an answer. Where both do, a low page lets go of filmstrip and tools too.
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
        self._tools = tools = RunTools(overlay)
        self.heat_button, self.opacity, self.legend = tools.heat_button, tools.opacity, tools.legend
        self.lot_field, self.why, self.fit, self.pixels = tools.lot_field, tools.why, tools.fit, tools.pixels
        self.serial_field = SerialField()
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
        self._low: bool | None = None
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
        low = compact or self.height() < LOW_PX
        if low != self._low:
            self._low = low
            self._set_low(low)
        asking = (self.alarm, self.serial_field.question)
        asked = sum(widget.isVisibleTo(self) for widget in asking)
        self._tools.setVisible(not ((compact and asked) or (low and asked == len(asking))))
        crowded = self.shows_why or asked == len(asking)
        self.filmstrip.setVisible(not (compact or (crowded and self.is_short)))
        self.takt_bar.setFixedHeight(COMPACT_TAKT_PX if compact else SHORT_TAKT_PX if self.is_short else TAKT_PX)

    def _set_compact(self, compact: bool) -> None:
        for part in (self._tools, self.counters, self.alarm, self.serial_field, self.why_card):
            part.set_compact(compact)
        self._columns.setContentsMargins(*((12, 8, 12, 8) if compact else (16, 12, 16, 12)))
        self._columns.setSpacing(12 if compact else 16)
        # A small window is read from as far away: the verdict gets half of it.
        for side, stretch in zip(self._sides, (50, 50) if compact else (62, 38), strict=True):
            self._columns.setStretchFactor(side, stretch)
            side.setSpacing(8 if compact else 10)

    def _set_low(self, low: bool) -> None:
        self.tile.set_compact(low)
        self.score_bar.set_compact(low)
        self._takt_caption.setVisible(not low)
        self._score_layout.setContentsMargins(*((16, 5, 16, 5) if low else (18, 8, 18, 8)))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()  # something came or went
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
