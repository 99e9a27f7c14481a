"""Which picture stands on the run page: the live one, with the heat of the part it shows and of no other."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from inspector.recipe import TriggerMode
from ui.bridge import JudgedPart, LivePicture
from ui.imaging.image_view import ImageView
from ui.language import tr

HOLD_TRIGGERED_MS = 4000
HOLD_PART_MS = 1200


class RunPicture(QObject):
    """Puts live pictures and results together.

    Heat on a live picture is right only while the same part lies there. A result whose part has gone is shown on its
    own still picture, held for a moment.
    """

    def __init__(self, view: ImageView, parent: QObject) -> None:
        super().__init__(parent)
        self.view = view
        self._trigger = TriggerMode.PART
        self._live: LivePicture | None = None
        self._heat_part: int | None = None
        self._part_left = False
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self._on_hold_ended)

    @property
    def is_holding(self) -> bool:
        """Whether a judged still is shown instead of the live picture."""
        return self._hold.isActive()

    def begin(self, trigger: TriggerMode) -> None:
        """A new run: nothing of the old one is left."""
        self._trigger = trigger
        self._live = None
        self._heat_part = None
        self._hold.stop()
        self._part_left = False
        self.view.show_heat(None)

    def show_live(self, live: LivePicture) -> None:
        self._live = live
        if self._hold.isActive():
            return
        if live.part_number != self._heat_part:
            self.show_no_heat()
        self.view.show_picture(live.picture, live.size)
        self.view.show_badge(tr("Live"))

    def show_judged(self, part: JudgedPart) -> None:
        """The result of a part, on the live picture where that still shows it."""
        frame = part.inspection.frame
        if frame is None or part.picture is None:
            self.show_no_heat()
            return
        number = None if frame.part is None else frame.part.number
        live_number = None if self._live is None else self._live.part_number
        self._heat_part = number
        self._part_left = False
        self.view.show_heat(part.heat)
        if self._trigger is TriggerMode.CONTINUOUS or (number is not None and number == live_number):
            self._hold.stop()
            return
        height, width = frame.image.shape[:2]
        self.view.show_picture(part.picture, (width, height))
        self.view.show_badge(tr("Judged picture"))
        self._hold.start(HOLD_TRIGGERED_MS if self._trigger is TriggerMode.SOFTWARE else HOLD_PART_MS)

    def forget_part(self) -> None:
        """The judged part lies there no more: its heat goes, with its still where that is held."""
        self._part_left = True
        if not self._hold.isActive():
            self.show_no_heat()

    def show_no_heat(self) -> None:
        self._heat_part = None
        self.view.show_heat(None)

    def show_last(self) -> None:
        """Back from another picture: the newest live one, without heat that may belong elsewhere."""
        self._hold.stop()
        self.show_no_heat()
        if self._live is not None:
            self.view.show_picture(self._live.picture, self._live.size)
            self.view.show_badge(tr("Live"))

    @Slot()
    def _on_hold_ended(self) -> None:
        if self._part_left or self._trigger in (TriggerMode.SOFTWARE, TriggerMode.INTERVAL):
            self.show_no_heat()
        if self._live is not None:
            self.show_live(self._live)
