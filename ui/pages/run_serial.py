"""Serial numbers on the run page: scanned or typed, looked up, sent with one trigger, gone with its part."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit

from database.records import RecordedInspection
from inspector.errors import TriggerRefusedError
from inspector.recipe import Recipe, SerialMode
from ui.background import Background, Task
from ui.language import tr
from ui.notifications import Notifications
from ui.pages.run_readiness import takes_serial
from ui.scanner import ScannerFilter
from ui.station import Station
from ui.widgets.lot_field import LotField
from ui.widgets.serial_field import EarlierInspection, SerialField


class RunSerial(QObject):
    """Owns the serial field's content and the scanner; a code scanned into the lot field is a lot.

    Attributes:
        readiness_changed: `why_not_ready` may say something else now.
        looked_up: a serial's earlier inspections are known; a trigger that waited for that may go on.
    """

    readiness_changed = Signal()
    looked_up = Signal()

    def __init__(
        self,
        field: SerialField,
        lot_field: LotField,
        station: Station,
        background: Background,
        notifications: Notifications,
    ) -> None:
        super().__init__(field)
        self._field = field
        self._lot_field = lot_field
        self._station = station
        self._background = background
        self._notifications = notifications
        self._used = False
        self._wanted: str | None = None
        self._sent: str | None = None
        self.scanner = ScannerFilter(self)
        self.scanner.scanned.connect(self._on_code_scanned)
        self.scanner.scan_cut_short.connect(self._on_scan_cut_short)
        field.serial_entered.connect(self._on_serial_entered)
        field.readiness_changed.connect(self.readiness_changed)
        field.hide()

    @property
    def is_looking_up(self) -> bool:
        return self._wanted is not None and self._wanted == self._field.serial

    @property
    def why_not_ready(self) -> str:
        """Why the next part cannot be triggered; nothing where it can."""
        if not self._used:
            return ""
        if self._sent is not None and self._sent == self._field.serial:
            return tr("{serial} is being judged.", serial=self._sent)
        return self._field.why_not_ready

    def use(self, recipe: Recipe, *, new_product: bool) -> None:
        """What the recipe says of serials; one for another product is dropped."""
        self._used = takes_serial(recipe)
        if new_product:
            self.begin()
            self._field.clear()
        self._field.setVisible(self._used)
        self._field.set_required(recipe.serial is SerialMode.REQUIRED)

    @Slot()
    def begin(self) -> None:
        """No part is under way: a run begins or has ended."""
        self._sent = None
        self.readiness_changed.emit()

    def send(self) -> str | None:
        """The serial that goes with a trigger now."""
        self._sent = self._field.serial if self._used else None
        return self._sent

    def end_part(self, serial: str | None) -> None:
        """A part has its inspection; told when it is shown and when it is recorded, whichever comes first."""
        if serial is None or serial != self._sent:
            return
        self._sent = None
        self._field.part_inspected(serial)
        self.readiness_changed.emit()

    @Slot(object)
    def on_run_failed(self, error: Exception) -> None:
        """A refused trigger took no serial with it."""
        if isinstance(error, TriggerRefusedError):
            self.begin()

    @Slot(str)
    def _on_code_scanned(self, code: str) -> None:
        if self._lot_field.field.hasFocus():
            self._lot_field.enter(code)
        elif self._used:
            self._field.enter(code)
        else:
            self._notifications.post(tr("{code} was scanned, but this recipe keeps no serial numbers.", code=code))

    @Slot(str)
    def _on_scan_cut_short(self, code: str) -> None:
        if not isinstance(QApplication.focusWidget(), QLineEdit):  # there it is typed, for all to see
            self._notifications.post(
                tr("A code came without its end and was not taken: {code}", code=code),
                tr("Scan it again. If it stays, set the scanner to send Enter after each code."),
            )

    @Slot(str)
    def _on_serial_entered(self, serial: str) -> None:
        self._wanted = serial
        inspections = self._station.database.inspections

        def look_up(task: Task) -> tuple[str, RecordedInspection | None]:
            return serial, inspections.latest_with_serial(serial)

        self._background.start(
            "look-up-serial", look_up, on_success=self._on_earlier_found, on_failure=self._on_look_up_failed
        )

    @Slot(object)
    def _on_earlier_found(self, found: tuple[str, RecordedInspection | None]) -> None:
        serial, row = found
        if serial != self._wanted:
            return
        self._wanted = None
        if row is not None:
            self._field.ask_about(EarlierInspection(serial, row.inspected_at, row.verdict))
        self.looked_up.emit()

    @Slot(object)
    def _on_look_up_failed(self, error: Exception) -> None:
        self._wanted = None
        self._notifications.post_error(error)
        self.looked_up.emit()
