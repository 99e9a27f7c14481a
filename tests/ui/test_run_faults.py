"""Disk, database and model fail while parts are judged: what the run page says, and that it can be started again."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.pipeline.samples import Samples
from inspector.pipeline.state import StationState
from inspector.recipe import ImagingSettings
from inspector.types import ImageArray, Prediction, Verdict
from tests.database.examples import block_images
from tests.fakes import FakeCamera, FakeDetector
from tests.integration.test_station import FakeDetectors
from tests.ui.fakes import a_recipe
from tests.ui.run_examples import WAIT_MS, end
from ui import health
from ui.app import Desktop
from ui.settings import SettingsFile
from ui.station import Station
from ui.widgets.verdict_tile import TileKind


class FailingDetector(FakeDetector):
    """Waits before each prediction until `may_end` is set."""

    clear_below = None

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.may_end = threading.Event(), threading.Event()
        self.may_end.set()

    def predict(self, image: ImageArray) -> Prediction:
        self.begun.set()
        assert self.may_end.wait(WAIT_MS / 1000)
        return super().predict(image)


class OneDetector(FakeDetectors):
    def __init__(self, detector: FailingDetector) -> None:
        super().__init__()
        self.only = detector

    def detector(self, *arguments, **options):
        return self.only


class OneCameraStation(Station):
    """The real station, with a camera and a model that a test can spoil."""

    def __init__(self, data_dir: Path) -> None:
        self.model = FailingDetector()
        self.camera = FakeCamera(interval_s=0.01)
        super().__init__(data_dir, detectors=OneDetector(self.model))

    def make_camera(self, settings: ImagingSettings) -> FakeCamera:
        return self.camera


@pytest.fixture
def desktop(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setattr("database.engine.BUSY_TIMEOUT_MS", 200)
    station = OneCameraStation(tmp_path / "data")
    recipe = replace(a_recipe(), version=0, released=False)
    station.save_recipe(recipe, Samples(), release=True)
    made = Desktop(station, settings_file=SettingsFile(tmp_path / "desktop.json"))
    made.window.show()
    yield made
    station.model.may_end.set()
    end(made, qtbot)


@pytest.fixture
def station(desktop: Desktop) -> OneCameraStation:
    station = desktop.run_page._station
    assert isinstance(station, OneCameraStation)
    return station


def start(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.run_page.start.click()
    qtbot.waitUntil(lambda: desktop.session.state is StationState.RUNNING, timeout=WAIT_MS)


def stop(desktop: Desktop, qtbot: QtBot) -> None:
    assert desktop.run_page.stop.isEnabled()
    desktop.run_page.stop.click()
    qtbot.waitUntil(desktop.run_page.start.isEnabled, timeout=WAIT_MS)


def judge(desktop: Desktop, qtbot: QtBot, station: OneCameraStation) -> None:
    """A part, up to its row."""
    before = station.database.inspections.total()
    qtbot.waitUntil(desktop.run_page.trigger.isEnabled, timeout=WAIT_MS)
    desktop.run_page.trigger.click()
    wait_for_rows(station, qtbot, before + 1)


def wait_for_rows(station: OneCameraStation, qtbot: QtBot, rows: int) -> None:
    """The recorder writes in its own thread: a part that waited is there some time after the start."""
    qtbot.waitUntil(lambda: station.database.inspections.total() == rows, timeout=WAIT_MS)


def wait_for_fault(desktop: Desktop, qtbot: QtBot, *words: str) -> None:
    """The tile says what happened, since when and what to do, and nothing lies over it."""
    tile = desktop.run_page.tile
    qtbot.waitUntil(lambda: desktop.session.state is StationState.FAULT, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: tile.content.kind is TileKind.FAULT, timeout=WAIT_MS)
    qtbot.wait(50)  # what arrives later never takes the fault's place
    assert tile.content.word == "FAULT"
    for word in words:
        assert word in tile.content.reason
    assert "for 0 s" in tile.reason_line
    assert tile.content.remedy
    assert QApplication.activeModalWidget() is None


def verdicts(station: OneCameraStation) -> list[Verdict]:
    return [row.verdict for row in reversed(station.database.inspections.recent(10))]


def test_a_full_disk_is_a_fault_at_every_start_until_there_is_room_and_then_nothing_is_lost(
    desktop: Desktop, station: OneCameraStation, qtbot: QtBot
) -> None:
    start(desktop, qtbot)
    obstacle = block_images(station.database)
    desktop.run_page.trigger.click()
    wait_for_fault(desktop, qtbot, "is full or cannot be written")
    assert station.database.inspections.total() == 0

    stop(desktop, qtbot)
    desktop.run_page.start.click()
    wait_for_fault(desktop, qtbot, "is full or cannot be written")

    stop(desktop, qtbot)
    obstacle.unlink()
    start(desktop, qtbot)
    wait_for_rows(station, qtbot, 1)
    judge(desktop, qtbot, station)
    assert verdicts(station) == [Verdict.PASS, Verdict.PASS], "the part that waited for room, and the new one"
    assert desktop.session.state is StationState.RUNNING


def test_a_database_that_another_program_holds_is_a_fault_and_the_part_is_kept_once_it_lets_go(
    desktop: Desktop, station: OneCameraStation, qtbot: QtBot
) -> None:
    start(desktop, qtbot)
    other = sqlite3.connect(station.database.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    desktop.run_page.trigger.click()
    wait_for_fault(desktop, qtbot, "another program holds it")
    stop(desktop, qtbot)
    other.execute("ROLLBACK")
    other.close()
    start(desktop, qtbot)
    wait_for_rows(station, qtbot, 1)
    judge(desktop, qtbot, station)
    assert verdicts(station) == [Verdict.PASS, Verdict.PASS]


def test_a_model_that_fails_is_a_fault_its_part_is_not_judged_and_the_next_start_judges_again(
    desktop: Desktop, station: OneCameraStation, qtbot: QtBot
) -> None:
    start(desktop, qtbot)
    station.model.fails_with = RuntimeError("the accelerator was lost")
    desktop.run_page.trigger.click()
    wait_for_fault(desktop, qtbot, "the accelerator was lost")
    assert desktop.run_page.tile.content.reason.startswith("The model failed on a part, which was not judged")
    stop(desktop, qtbot)
    station.model.fails_with = None
    start(desktop, qtbot)
    wait_for_rows(station, qtbot, 1)
    judge(desktop, qtbot, station)
    assert verdicts(station) == [Verdict.NOT_JUDGED, Verdict.PASS]


def test_a_disk_that_is_nearly_full_is_told_while_parts_are_judged(
    desktop: Desktop, station: OneCameraStation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(desktop, qtbot)
    notice = desktop.run_page.disk_notice
    monkeypatch.setattr(health, "LOW_DISK_BYTES", 2**62)
    desktop.shell_status.start()
    qtbot.waitUntil(notice.isVisible, timeout=WAIT_MS)
    assert "soon no part can be recorded" in notice.text
    assert QApplication.activeModalWidget() is None
    judge(desktop, qtbot, station)
    assert verdicts(station) == [Verdict.PASS]

    monkeypatch.setattr(health, "LOW_DISK_BYTES", 0)
    desktop.shell_status.start()
    qtbot.waitUntil(lambda: not notice.isVisible(), timeout=WAIT_MS)


def test_a_verdict_that_comes_after_the_camera_was_lost_is_recorded_and_does_not_cover_it(
    desktop: Desktop, station: OneCameraStation, qtbot: QtBot
) -> None:
    tile = desktop.run_page.tile
    start(desktop, qtbot)
    station.model.may_end.clear()
    desktop.run_page.trigger.click()
    qtbot.waitUntil(station.model.begun.is_set, timeout=WAIT_MS)
    station.camera.lost.set()
    qtbot.waitUntil(lambda: tile.content.word == "CAMERA LOST", timeout=WAIT_MS)
    station.model.may_end.set()
    qtbot.waitUntil(lambda: len(desktop.run_page.filmstrip.items) == 1, timeout=WAIT_MS)
    qtbot.wait(50)
    assert tile.content.word == "CAMERA LOST"
    assert verdicts(station) == [Verdict.PASS]

    station.camera.lost.clear()
    qtbot.waitUntil(lambda: tile.content.word == "Place part", timeout=WAIT_MS)
