from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inspector.pipeline.state import StationState
from inspector.recipe import TriggerMode
from tests.fakes import FakeCamera
from tests.ui.fakes import FakeStation, a_recipe
from ui.app import Desktop
from ui.settings import SettingsFile

WAIT_MS = 10_000
MakeDesktop = Callable[..., Desktop]


def test_closing_while_running_waits_for_every_thread_and_closes_the_records_once(
    make_desktop: MakeDesktop, station: FakeStation, qtbot: QtBot
) -> None:
    desktop = make_desktop(recipe=a_recipe())
    desktop.run_page.start_run()
    qtbot.waitUntil(lambda: desktop.session.state is StationState.RUNNING, timeout=WAIT_MS)

    with qtbot.waitSignal(desktop.shutdown.finished, timeout=20_000) as blocker:
        assert not desktop.window.close()
        assert desktop.window.isVisible()
        assert desktop.window.windowTitle() == "Stopping…"
        assert not desktop.window.close()

    assert blocker.args == [True]
    assert station.pipelines[0].status.state is StationState.STOPPED
    assert station.closed == 1
    qtbot.waitUntil(lambda: not desktop.window.isVisible())


def test_closing_while_the_model_loads_does_not_wait_for_it(
    make_desktop: MakeDesktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.detector_ready.clear()
    desktop = make_desktop(recipe=a_recipe())
    desktop.run_page.start_run()
    with qtbot.waitSignal(desktop.shutdown.finished, timeout=20_000):
        desktop.window.close()
    assert station.pipelines[0].status.state is StationState.STOPPED


def test_quit_after_counts_from_the_first_verdict_and_ends_with_zero(
    make_desktop: MakeDesktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.camera = FakeCamera(interval_s=0.005, feeds_parts=True)
    station.detector_ready.clear()
    desktop = make_desktop(recipe=a_recipe(TriggerMode.PART), autostart=True, quit_after_s=0.1)
    verdicts_before_loading = []

    def finish_loading() -> None:
        verdicts_before_loading.append(desktop.session.statistics().parts)
        assert not desktop.shutdown.has_started
        station.detector_ready.set()

    QTimer.singleShot(400, finish_loading)
    assert desktop.run() == 0

    assert verdicts_before_loading == [0]
    assert desktop.session.statistics().parts >= 1
    assert station.closed == 1


@pytest.mark.skipif(os.name == "nt", reason="no SIGTERM to oneself on Windows")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_of_the_system_ends_the_station_cleanly(
    make_desktop: MakeDesktop, station: FakeStation, number: signal.Signals
) -> None:
    before = signal.getsignal(number)
    desktop = make_desktop(recipe=a_recipe(), autostart=True)
    QTimer.singleShot(200, lambda: os.kill(os.getpid(), number))
    assert desktop.run() == 0
    assert station.closed == 1
    assert signal.getsignal(number) is before


def test_records_that_cannot_be_closed_make_the_exit_code_one(make_desktop: MakeDesktop, station: FakeStation) -> None:
    station.close_error = OSError("disk gone")
    desktop = make_desktop()
    QTimer.singleShot(0, desktop.shutdown.request)
    assert desktop.run() == 1


def test_the_demo_starts_with_its_own_recipe_and_says_that_it_is_one(
    tmp_path: Path, qtbot: QtBot, make_desktop: MakeDesktop, station: FakeStation
) -> None:
    station.demo = True
    desktop = make_desktop()
    assert desktop.run_page.selected_recipe == station.demo_recipe()
    assert "demo" in desktop.window.windowTitle()


@pytest.mark.parametrize(
    "content", ["", "not json", "[]", '{"version": 99}', '{"version": 1, "theme": 7, "overlay_opacity": 9.0}']
)
def test_a_settings_file_of_any_kind_never_blocks_the_start(tmp_path: Path, content: str) -> None:
    path = tmp_path / "desktop.json"
    path.write_text(content)
    settings = SettingsFile(path)
    assert settings.values.theme == "system"
    assert 0 <= settings.values.overlay_opacity <= 1
    settings.values.user = "Anna"
    settings.save()
    assert SettingsFile(path).values.user == "Anna"


def test_an_unwritable_settings_folder_costs_the_memory_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = SettingsFile(tmp_path / "file" / "desktop.json")
    settings.save()
    assert settings.values.user == ""


@pytest.mark.parametrize(("given", "signs"), [(False, "Anna"), (True, "tester")])
def test_the_remembered_user_signs_the_rows_unless_another_was_given(
    make_desktop: MakeDesktop, station: FakeStation, tmp_path: Path, given: bool, signs: str
) -> None:
    (tmp_path / "desktop.json").write_text('{"version": 1, "user": "Anna"}')
    station.user_given = given
    make_desktop()
    assert station.user == signs


def test_the_top_bar_shows_no_password_of_a_stream(desktop: Desktop) -> None:
    desktop.run_page.use_recipe(a_recipe())
    desktop.run_page.camera_chooser.set_address("rtsp://admin:secret@10.0.0.7/live")
    desktop.shell_status.show_recipe()
    shown = " ".join(label.text() for label in desktop.window.top_bar.findChildren(QLabel))
    assert "10.0.0.7" in shown
    assert "secret" not in shown
