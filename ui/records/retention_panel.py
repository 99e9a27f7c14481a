"""What the panel on the room for pictures does: it reads while it is shown, and deletes when somebody asks."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from database.inspection_filter import InspectionFilter
from database.retention import RetentionOutlook, RetentionResult
from ui.background import Background, Task
from ui.disk_quota import DiskQuota, LastPass
from ui.language import tr
from ui.notifications import Notifications
from ui.records.retention_view import RetentionView
from ui.records.retention_words import going_words, last_words, policy_words, protected_words, size_text, used_words
from ui.station import Station
from ui.station_settings import StationSettings
from ui.widgets.controls import Button
from ui.widgets.focus_home import FocusHome

TYPING_MS = 400
UPDATE_MS = 30_000


@dataclass(frozen=True, slots=True)
class RetentionReading:
    """One state of the disk, under the quota that was typed in.

    Attributes:
        draft: the settings it was read for. quota_bytes: what they allow.
    """

    draft: StationSettings
    outlook: RetentionOutlook
    quota_bytes: int | None
    free_bytes: int
    policies: tuple[tuple[str, str], ...]
    last: LastPass | None


class RetentionPanel(RetentionView):
    """Behaviour of the panel. `filter_chosen` asks for the parts that hold room, in the review."""

    filter_chosen = Signal(object)

    def __init__(self, station: Station, notifications: Notifications, background: Background) -> None:
        super().__init__()
        self._station = station
        self._notifications = notifications
        self._background = background
        self._reading: RetentionReading | None = None
        self._read_task: Task | None = None
        self._work: Task | None = None
        self._typing, self._update = QTimer(self), QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._update.setInterval(UPDATE_MS)
        self._typing.timeout.connect(self.read)
        self._update.timeout.connect(self.read)
        self.quota.edited.connect(self._on_quota_edited)
        self.apply.clicked.connect(self._on_apply_clicked)
        self.revert.clicked.connect(self.show_settings)
        self.clean_up.clicked.connect(self._on_clean_up_clicked)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.show_protected.clicked.connect(self._on_show_protected_clicked)
        self._focus = FocusHome(self, lambda: (self.cancel, self.apply, self.clean_up, self.quota.checked))
        self.show_settings()

    @property
    def reading(self) -> RetentionReading | None:
        return self._reading

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._update.start()
        self.show_settings()  # which may have changed since

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._update.stop()
        if self._read_task is not None:
            self._read_task.cancel()

    # Reading

    @property
    def _applied(self) -> StationSettings:
        return self._station.settings_file.values

    @property
    def _draft(self) -> StationSettings:
        quota_gb, quota_share = self.quota.quota()
        return replace(self._applied, quota_gb=quota_gb, quota_share=quota_share)

    @Slot()
    def read(self) -> None:
        """Reads what the quota that is typed in would mean; a read under way is given up."""
        if not self.isVisible() or self._work is not None:
            return
        if self._read_task is not None:
            self._read_task.cancel()
        draft, station = self._draft, self._station

        def read(task: Task) -> RetentionReading | None:
            recipes = station.database.recipes
            policies = tuple((name, policy_words(recipes.get(name))) for name in recipes.names())
            outlook = station.disk_quota.outlook(draft, task.is_cancelled)
            if task.is_cancelled():
                return None
            free = shutil.disk_usage(station.data_dir).free
            quota = station.disk_quota.quota_bytes(draft)
            return RetentionReading(draft, outlook, quota, free, policies, station.disk_quota.last)

        self._read_task = self._background.start(
            "read-retention", read, on_success=self._on_read, on_failure=self._notifications.post_error
        )

    @Slot(object)
    def _on_read(self, reading: RetentionReading | None) -> None:
        if reading is None or reading.draft != self._draft:
            return
        self._reading = reading
        outlook, quota = reading.outlook, reading.quota_bytes
        changed = reading.draft != self._applied
        self.used.setText(used_words(outlook, quota, reading.free_bytes))
        self.bar.setVisible(quota is not None)
        if quota is not None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(min(1000, round(1000 * outlook.used_bytes / max(quota, 1))))
        self.going.setText(going_words(outlook, is_draft=changed, never=quota is None))
        self.protected.setText(protected_words(outlook))
        self.last.setText(last_words(reading.last))
        self.show_policies(reading.policies)
        self._show_state()

    # Changing

    @Slot()
    def show_settings(self) -> None:
        """What is in force; forgets what was typed in."""
        self.quota.show_quota(self._applied.quota_gb, self._applied.quota_share)
        self._show_state()
        self.read()

    @Slot()
    def _on_quota_edited(self) -> None:
        self._show_state()
        self._typing.start()

    @Slot()
    def _on_apply_clicked(self) -> None:
        quota_gb, quota_share = self.quota.quota()
        disk_quota = self._station.disk_quota

        def change(task: Task) -> RetentionResult | None:
            disk_quota.change(quota_gb, quota_share)
            return _clean_up(disk_quota, task)

        self._start("change-quota", change)

    @Slot()
    def _on_clean_up_clicked(self) -> None:
        self._start("clean-up", partial(_clean_up, self._station.disk_quota))

    def _start(self, name: str, function: Callable[[Task], object]) -> None:
        self._work = self._background.start(
            name,
            function,
            on_success=self._on_work_done,
            on_failure=self._on_work_failed,
            on_progress=self._on_work_progressed,
        )
        self.progress.setText(tr("Looking for the oldest pictures…"))
        self._show_state()

    @Slot(int, int, str)
    def _on_work_progressed(self, done_kb: int, of_kb: int, text: str) -> None:
        done, of = size_text(1000 * done_kb), size_text(1000 * of_kb)
        self.progress.setText(tr("Deleting the oldest pictures… {done} of {of}", done=done, of=of))
        self.bar.setRange(0, max(1, of_kb))
        self.bar.setValue(done_kb)

    @Slot(object)
    def _on_work_done(self, result: RetentionResult | None) -> None:
        self._work = None
        if result is not None and result.cancelled:
            self._notifications.post(
                tr("The clean-up was broken off; the station goes on with it in the background."),
                tr("To keep the pictures, allow more room."),
            )
        self._show_state()
        self.read()

    @Slot(object)
    def _on_work_failed(self, error: Exception) -> None:
        self._notifications.post_error(error)
        self._on_work_done(None)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._work is not None:
            self._work.cancel()

    @Slot()
    def _on_show_protected_clicked(self) -> None:
        self.filter_chosen.emit(InspectionFilter(needs_review=True))

    # Buttons

    def _show_state(self) -> None:
        """Buttons, with the reason why one is disabled."""
        busy = tr("Wait until the work under way has ended.") if self._work is not None else ""
        changed = self._draft != self._applied
        reading = self._reading
        _allow(self.apply, busy or ("" if changed else tr("Nothing was changed.")))
        self.revert.setVisible(changed and not busy)
        _allow(self.clean_up, busy or self._why_not_clean(changed=changed))
        self.quota.setEnabled(not busy)
        self.cancel.setVisible(bool(busy))
        self.progress.setVisible(bool(busy) and bool(self.progress.text()))
        if not busy:
            self.progress.setText("")
        self.show_protected.setVisible(reading is not None and reading.outlook.protected_parts > 0)

    def _why_not_clean(self, *, changed: bool) -> str:
        if changed:
            return tr("Apply or discard the change first.")
        idle = self._reading is None or not self._reading.outlook.going_parts
        return tr("Nothing has to be deleted, or nothing may be.") if idle else ""


def _clean_up(disk_quota: DiskQuota, task: Task) -> RetentionResult | None:
    def tell(result: RetentionResult) -> None:
        left = max(0, result.used_bytes - result.quota_bytes)
        # In thousands: signals carry numbers of 32 bits.
        task.report(result.freed_bytes // 1000, (result.freed_bytes + left) // 1000, "")

    return disk_quota.clean_up(task.is_cancelled, tell)


def _allow(button: Button, reason: str) -> None:
    button.setEnabled(not reason)
    button.setToolTip(reason)
    button.setAccessibleDescription(reason)
