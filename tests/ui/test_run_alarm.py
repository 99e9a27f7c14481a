from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from inspector.errors import StorageFullError
from inspector.recipe import TriggerMode
from inspector.types import Verdict
from tests.fakes import FakeCamera
from tests.ui.conftest import MakeDesktop
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import WAIT_MS, HeardTones, judge, judged_part, present, run, start, stop
from ui.app import Desktop
from ui.bridge import JudgedPart
from ui.pages.run_alarm import IN_A_ROW
from ui.records.study_reading import lot_of, serial_of
from ui.settings import SettingsFile
from ui.sound import SoundPlayer, Tone
from ui.widgets.top_bar import Health


def test_fail_and_review_are_heard_and_pass_is_not(
    make_desktop: MakeDesktop, station: FakeStation, qtbot: QtBot
) -> None:
    sound = HeardTones()
    desktop = make_desktop(sound=sound)
    start(desktop, qtbot)
    for level in (10, 70, 200):
        present(desktop, station, qtbot, level)
        judge(desktop, qtbot)
    assert sound.tones == [Tone.REVIEW, Tone.FAIL]


def test_a_look_that_is_not_recorded_is_not_heard(make_desktop: MakeDesktop, qtbot: QtBot) -> None:
    sound = HeardTones()
    desktop = make_desktop(sound=sound)
    start(desktop, qtbot)
    part = judged_part(1)
    desktop.session.part_arrived.emit(JudgedPart(part.inspection, False, part.picture, part.heat))
    assert sound.tones == []
    desktop.session.part_arrived.emit(part)
    assert sound.tones == [Tone.FAIL]


def test_a_blind_study_is_neither_heard_nor_does_it_raise_an_alarm(
    make_desktop: MakeDesktop, station: FakeStation, qtbot: QtBot
) -> None:
    sound = HeardTones()
    desktop = make_desktop(sound=sound)
    station.camera = FakeCamera(interval_s=0.01, levels=(200,))
    start(desktop, qtbot)
    desktop.session.set_lot(lot_of(7))
    for number in range(IN_A_ROW + 1):
        desktop.session.trigger(serial_of(7, "B1", number))
        station_rows = number + 1
        qtbot.waitUntil(lambda: station.database.inspections.total() == station_rows, timeout=WAIT_MS)  # noqa: B023
    desktop.session.set_lot(None)
    present(desktop, station, qtbot, 10)
    judge(desktop, qtbot)
    qtbot.waitUntil(lambda: len(desktop.run_page.filmstrip.items) == 1, timeout=WAIT_MS)  # rows arrive in their order
    assert sound.tones == []
    assert not desktop.run_page.alarm.isVisible()


def test_a_fault_is_heard_once(make_desktop: MakeDesktop, station: FakeStation, qtbot: QtBot) -> None:
    sound = HeardTones()
    desktop = make_desktop(sound=sound)
    start(desktop, qtbot)
    station.camera.lost.set()
    qtbot.waitUntil(lambda: sound.tones == [Tone.FAULT], timeout=WAIT_MS)
    station.camera.lost.clear()
    qtbot.waitUntil(lambda: desktop.run_page.trigger.isEnabled(), timeout=WAIT_MS)

    station.detector.fails_with = StorageFullError(folder="/data", detail="no space left")
    desktop.run_page.trigger_part()
    qtbot.waitUntil(lambda: desktop.run_page.tile.content.word == "FAULT", timeout=WAIT_MS)
    assert sound.tones.count(Tone.FAULT) == 2


def test_many_bad_parts_in_a_row_raise_an_alarm_that_stays_until_it_is_acknowledged(
    make_desktop: MakeDesktop, station: FakeStation, qtbot: QtBot
) -> None:
    sound = HeardTones()
    desktop = make_desktop(sound=sound)
    page = desktop.run_page
    station.camera = FakeCamera(interval_s=0.01, levels=(200,))
    start(desktop, qtbot)
    for _ in range(IN_A_ROW - 1):
        judge(desktop, qtbot)
    station.recorder.flush(WAIT_MS / 1000)
    qtbot.waitUntil(lambda: len(page.filmstrip.items) == IN_A_ROW - 1, timeout=WAIT_MS)
    assert not page.alarm.isVisible()
    page.disk_notice.show_disk(Health.BAD, "Disk 1 GB free")

    judge(desktop, qtbot)
    qtbot.waitUntil(page.alarm.isVisible, timeout=WAIT_MS)
    assert "5 parts in a row" in page.alarm.text
    assert not page.disk_notice.isVisible(), "one thing to act on at a time"
    assert page.tile.content.word == "FAIL"
    assert sound.tones.count(Tone.FAULT) == 1

    judge(desktop, qtbot)
    qtbot.waitUntil(lambda: "6 parts in a row" in page.alarm.text, timeout=WAIT_MS)
    assert sound.tones.count(Tone.FAULT) == 1, "loud once"

    page.alarm.acknowledge.click()
    assert not page.alarm.isVisible()
    assert page.disk_notice.isVisible()
    judge(desktop, qtbot)
    qtbot.waitUntil(lambda: len(page.filmstrip.items) == IN_A_ROW + 2, timeout=WAIT_MS)
    assert not page.alarm.isVisible()


def test_every_bad_part_counts_also_one_that_the_screen_was_too_slow_to_show(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    page = desktop.run_page
    station.camera = FakeCamera(interval_s=0.001, feeds_parts=True, levels=(200,))
    run(desktop, qtbot, a_recipe(TriggerMode.PART))
    qtbot.waitUntil(page.alarm.isVisible, timeout=WAIT_MS)
    stop(desktop, qtbot)
    # What the stop left without a verdict is recorded too, and neither ends nor lengthens the row.
    rows = station.database.inspections.recent(100_000)
    failed = sum(row.verdict is Verdict.FAIL for row in rows)
    qtbot.waitUntil(lambda: f"{failed} parts in a row" in page.alarm.text, timeout=WAIT_MS)


def test_a_row_does_not_go_on_in_the_next_run(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    page = desktop.run_page
    station.camera = FakeCamera(interval_s=0.01, levels=(200,))
    for parts in (IN_A_ROW - 1, 2 * (IN_A_ROW - 1)):
        start(desktop, qtbot)
        for _ in range(IN_A_ROW - 1):
            judge(desktop, qtbot)
        # Rows come when they are stored, which on a busy machine would be in the next run.
        qtbot.waitUntil(lambda: len(page.filmstrip.items) == parts, timeout=WAIT_MS)  # noqa: B023
        stop(desktop, qtbot)
    assert not page.alarm.isVisible()


class SilentDevice:
    def __init__(self) -> None:
        self.closed = 0

    def start(self, callback_generator: object) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None:
        self.closed += 1


def test_volume_and_mute_are_stored_and_the_device_is_given_back(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    device = SilentDevice()
    desktop = make_desktop(sound=SoundPlayer(open_device=lambda: device))
    page = desktop.run_page
    assert page.volume.volume == 70
    assert desktop.sound.available is None, "the window comes first"
    page.volume.slider.setValue(35)
    page.volume.mute.click()
    assert (desktop.sound.volume, desktop.sound.muted) == (35, True)
    seen = []

    def look_and_close() -> None:
        seen.append(desktop.sound.available)
        desktop.shutdown.request()

    desktop.sound.availability_changed.connect(lambda _: QTimer.singleShot(0, desktop, look_and_close))
    assert desktop.run() == 0

    assert seen == [True]
    assert device.closed == 1
    stored = SettingsFile(tmp_path / "desktop.json").values
    assert (stored.volume, stored.muted) == (35, True)


def test_the_stored_volume_and_mute_are_those_of_the_next_start(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    (tmp_path / "desktop.json").write_text('{"version": 1, "volume": 35, "muted": true}')
    desktop = make_desktop()
    assert (desktop.run_page.volume.volume, desktop.run_page.volume.muted) == (35, True)
    assert (desktop.sound.volume, desktop.sound.muted) == (35, True)


def test_a_station_without_a_sound_device_says_so(make_desktop: MakeDesktop, qtbot: QtBot) -> None:
    def no_device() -> SilentDevice:
        raise OSError("no loudspeaker")

    desktop = make_desktop(sound=SoundPlayer(open_device=no_device))
    desktop.sound.open()
    qtbot.waitUntil(lambda: desktop.run_page.volume.state.text() == "No sound device", timeout=WAIT_MS)
    assert desktop.run_page.volume.mute.isVisible()


def test_a_volume_out_of_range_in_the_settings_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "desktop.json"
    path.write_text('{"version": 1, "volume": 900, "muted": "yes"}')
    values = SettingsFile(path).values
    assert (values.volume, values.muted) == (100, False)
