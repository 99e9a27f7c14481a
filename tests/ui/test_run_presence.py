from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from inspector.pipeline.presence import PresenceState
from inspector.presence_calibration import PresenceCalibration
from inspector.recipe import TriggerMode
from tests.inspector.pipeline.place_scene import PlaceCamera, place_calibration
from tests.ui.conftest import MakeDesktop
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import WAIT_MS, HeardTones, judged_part, run
from ui.app import Desktop
from ui.sound import Tone
from ui.widgets.top_bar import Health
from ui.widgets.verdict_tile import TileKind

# Nothing that the fake camera shows looks like this, so all that is told of the place comes from the tests.
FAR = PresenceCalibration((64, 48), (2, 2), (3.0, 0.0, 0.0, 1.0), (0.0, 3.0, 1.0, 0.0), 1.0, 0.1)
RECIPE = replace(a_recipe(), trigger=TriggerMode.PRESENCE, presence=FAR)


@pytest.fixture
def running(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> Desktop:
    station.camera.levels = (10, 11)  # the very same picture all the time would be told as a fault
    run(desktop, qtbot, RECIPE)
    qtbot.waitUntil(lambda: desktop.run_page.tile.content.word == "Take the part away", timeout=WAIT_MS)
    return desktop


def go(desktop: Desktop, state: PresenceState) -> str:
    desktop.session.presence_changed.emit(state)
    return desktop.run_page.tile.content.word


def test_the_tile_leads_through_a_part(running: Desktop) -> None:
    assert go(running, PresenceState.EMPTY) == "Place part"
    assert go(running, PresenceState.APPEARED) == "Hold still…"
    assert go(running, PresenceState.STABLE) == "Hold still…"
    assert go(running, PresenceState.INSPECT) == "Judging…"


def test_a_verdict_stays_while_its_part_lies_there_and_asks_to_take_it_away(running: Desktop, qtbot: QtBot) -> None:
    page = running.run_page
    go(running, PresenceState.INSPECT)
    running.session.part_arrived.emit(judged_part(None))
    assert go(running, PresenceState.SHOW) == "FAIL"
    assert go(running, PresenceState.WAIT_REMOVED) == "FAIL"
    assert page.tile.content.remedy.startswith("Take the part away.")
    qtbot.waitUntil(lambda: not page.picture.is_holding, timeout=WAIT_MS)

    assert go(running, PresenceState.EMPTY) == "Place part"
    assert page.score_bar.text.startswith("No score")
    assert page.image.heat is None
    page.why.click()
    assert page.why_card.title.text().endswith("earlier judgement")


def test_the_verdict_of_a_part_taken_away_early_is_still_read_but_never_beside_the_next_part(
    running: Desktop, qtbot: QtBot
) -> None:
    page = running.run_page
    for next_comes in (False, True):
        running.session.part_arrived.emit(judged_part(None))
        go(running, PresenceState.SHOW)
        assert go(running, PresenceState.EMPTY) == "FAIL"
        if next_comes:
            assert go(running, PresenceState.APPEARED) == "Hold still…"
            assert page.image.badge == "Live"
            assert page.image.heat is None
        else:
            qtbot.waitUntil(lambda: page.tile.content.word == "Place part", timeout=WAIT_MS)


def test_lamps_that_go_out_over_the_place_are_a_fault_on_the_tile_until_they_are_on_again(
    make_desktop: MakeDesktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.camera = camera = PlaceCamera(interval_s=0.01)
    heard = HeardTones()
    desktop = make_desktop(sound=heard)
    tile = desktop.run_page.tile
    run(desktop, qtbot, replace(RECIPE, presence=place_calibration()))
    qtbot.waitUntil(lambda: tile.content.word == "Place part", timeout=WAIT_MS)

    camera.dark = True
    qtbot.waitUntil(lambda: tile.content.kind is TileKind.FAULT, timeout=WAIT_MS)
    assert tile.content.reason == "It is too dark to see whether a part is there."
    assert "lamp" in tile.content.remedy
    assert heard.tones == [Tone.FAULT]
    desktop.shell_status.show_health()
    assert desktop.window.top_bar.camera_health.health is Health.BAD

    camera.dark = False
    qtbot.waitUntil(lambda: tile.content.word == "Place part", timeout=WAIT_MS)
    assert sum(station.database.inspections.counts().values()) == 0


def test_a_camera_that_stands_still_is_a_fault_on_the_tile_even_beside_a_verdict(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.camera = camera = PlaceCamera(interval_s=0.01)
    tile = desktop.run_page.tile
    run(desktop, qtbot, replace(RECIPE, presence=place_calibration()))
    qtbot.waitUntil(lambda: tile.content.word == "Place part", timeout=WAIT_MS)
    camera.lying = True
    qtbot.waitUntil(lambda: tile.content.remedy.startswith("Take the part away."), timeout=WAIT_MS)

    camera.frozen = True
    qtbot.waitUntil(lambda: tile.content.kind is TileKind.FAULT, timeout=WAIT_MS)
    assert "same picture" in tile.content.reason

    camera.frozen = camera.lying = False
    qtbot.waitUntil(lambda: tile.content.word == "Place part", timeout=WAIT_MS)


def test_what_lies_there_never_covers_a_fault(running: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    station.camera.lost.set()
    qtbot.waitUntil(lambda: running.run_page.tile.content.word == "CAMERA LOST", timeout=WAIT_MS)
    assert go(running, PresenceState.APPEARED) == "CAMERA LOST"

    station.camera.lost.clear()
    qtbot.waitUntil(lambda: running.run_page.tile.content.word == "Hold still…", timeout=WAIT_MS)
