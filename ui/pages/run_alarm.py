"""What can be heard of a run, and the alarm when many parts in a row are not good."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from database.records import RecordedInspection
from database.study_records import is_of_study
from inspector.pipeline.state import StationState, StationStatus
from inspector.types import Verdict
from ui.bridge import JudgedPart
from ui.pages.run_view import RunView
from ui.sound import SoundPlayer, Tone
from ui.widgets.fail_alarm import FailAlarm

IN_A_ROW = 5
TONES = {Verdict.FAIL: Tone.FAIL, Verdict.REVIEW: Tone.REVIEW, Verdict.NOT_JUDGED: Tone.REVIEW}
"""A part that was not judged waits for a person as one for review does."""


class RunAlarm(QObject):
    """Tones and the banner. The row is counted from records, of which every one arrives."""

    def __init__(self, view: RunView, sound: SoundPlayer) -> None:
        super().__init__(view)
        self._banner, self._disk_notice = view.alarm, view.disk_notice
        self._sound = sound
        self._alarm = FailAlarm(IN_A_ROW)
        view.volume.volume_changed.connect(sound.set_volume)
        view.volume.mute_toggled.connect(sound.set_muted)
        view.volume.volume_tried.connect(self._on_volume_tried)
        sound.availability_changed.connect(view.volume.show_available, Qt.ConnectionType.QueuedConnection)
        self._banner.acknowledged.connect(self._on_alarm_acknowledged)

    def begin(self) -> None:
        """A new run: its row is its own; an alarm that nobody acknowledged stays."""
        if not self._alarm.is_raised:
            self._alarm.acknowledge()

    def show_status(self, status: StationStatus) -> None:
        """A state of the run, told when it changes: a fault is heard when it comes."""
        if status.hindrance is not None or status.state in (StationState.CAMERA_LOST, StationState.FAULT):
            self._sound.play(Tone.FAULT)

    def show_part(self, part: JudgedPart) -> None:
        """Live judging looks many times at one part; only a recorded look is heard. A study is blind: it is silent."""
        tone = TONES.get(part.inspection.verdict)
        if tone is not None and part.recorded and not is_of_study(part.inspection.serial, part.inspection.lot):
            self._sound.play(tone)

    def count(self, row: RecordedInspection) -> None:
        """A committed row of this run. Parts of a study are bad on purpose."""
        if is_of_study(row.serial, row.lot):
            return
        if self._alarm.count(row.verdict, row.inspected_at):
            self._sound.play(Tone.FAULT)
            self._disk_notice.give_way(True)
        self._banner.show_alarm(self._alarm)

    @Slot()
    def _on_alarm_acknowledged(self) -> None:
        self._alarm.acknowledge()
        self._disk_notice.give_way(False)

    @Slot()
    def _on_volume_tried(self) -> None:
        self._sound.play(Tone.REVIEW)
