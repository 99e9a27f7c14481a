from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.errors import StorageFullError
from inspector.pipeline.pipeline import Pace
from inspector.pipeline.samples import Samples
from inspector.pipeline.state import StationState
from inspector.recipe import TriggerMode
from inspector.types import ImageArray, Limits, Prediction, Reason, Verdict
from tests.fakes import FakeCamera, FakeDetector, gradient_image
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import WAIT_MS, an_inspection, judge, judged_part, run, start, stop, with_golden_samples
from ui.app import Desktop
from ui.bridge import JudgedPart
from ui.theme import TOUCH_TARGET_PX
from ui.widgets.top_bar import Health
from ui.widgets.verdict_tile import TileKind


@pytest.mark.parametrize(
    ("level", "verdict", "words"),
    [(10, "PASS", "0.1000"), (70, "REVIEW", "0.7000"), (200, "FAIL", "2.0000")],
)
def test_a_judged_part_shows_its_verdict_its_reason_and_its_score_against_the_limit(
    desktop: Desktop, station: FakeStation, qtbot: QtBot, level: int, verdict: str, words: str
) -> None:
    station.camera.levels = (level,)
    start(desktop, qtbot)

    judge(desktop, qtbot)

    page = desktop.run_page
    assert page.tile.content.word == verdict
    assert words in page.tile.content.reason
    assert page.score_bar.text == f"Score {words} — reject limit 1.0000"
    assert page.counters.count(Verdict(verdict)) == 1


def test_a_part_without_a_verdict_says_why_on_a_hatched_tile(desktop: Desktop, qtbot: QtBot) -> None:
    start(desktop, qtbot)
    inspection = an_inspection(verdict=Verdict.NOT_JUDGED, reason=Reason("no_limits"))

    desktop.session.part_arrived.emit(JudgedPart(inspection, True, None, None))

    content = desktop.run_page.tile.content
    assert (content.word, content.verdict) == ("NOT JUDGED", Verdict.NOT_JUDGED)
    assert "no limits" in content.reason
    assert content.remedy


def test_a_fault_says_what_happened_since_when_and_what_to_do(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    start(desktop, qtbot)
    station.detector.fails_with = StorageFullError(folder="/data", detail="no space left")
    desktop.run_page.trigger_part()

    qtbot.waitUntil(lambda: desktop.run_page.tile.content.kind is TileKind.FAULT, timeout=WAIT_MS)
    tile = desktop.run_page.tile
    assert tile.content.word == "FAULT"
    assert "/data is full" in tile.reason_line
    assert "for 0 s" in tile.reason_line or "for 1 s" in tile.reason_line
    assert "Free space" in tile.content.remedy
    assert desktop.run_page.stop.isEnabled()


def test_a_lost_camera_says_since_when_and_what_to_do_and_gives_the_tile_back(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    start(desktop, qtbot)
    judge(desktop, qtbot)
    page = desktop.run_page
    station.camera.lost.set()
    qtbot.waitUntil(lambda: page.tile.content.word == "CAMERA LOST", timeout=WAIT_MS)
    assert "no longer delivers" in page.tile.reason_line
    assert "for 0 s" in page.tile.reason_line or "for 1 s" in page.tile.reason_line
    assert "cable" in page.tile.content.remedy
    assert page.score_bar.text.startswith("No score")
    assert page.image.badge == "Last picture"
    assert not page.trigger.isEnabled()

    station.camera.lost.clear()
    qtbot.waitUntil(lambda: page.tile.content.word == "Place part", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.image.badge == "Live", timeout=WAIT_MS)
    assert page.trigger.isEnabled()


def test_everything_to_press_on_the_run_page_is_large_enough_for_gloves(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.resize(desktop.window.minimumSize())
    page = desktop.run_page
    page.recalled.show()
    page.alarm.show()
    qtbot.waitUntil(page.back_to_live.isVisible)
    for button in page.buttons():
        assert min(button.width(), button.height()) >= TOUCH_TARGET_PX, button.text()
    assert page.recipe.height() >= TOUCH_TARGET_PX
    assert page.filmstrip.height() >= TOUCH_TARGET_PX


def test_without_a_recipe_start_is_closed_and_says_so(desktop: Desktop) -> None:
    page = desktop.run_page
    assert not page.start.isEnabled()
    assert "set-up page" in page.note.text()
    assert page.stop.isEnabled()


def test_the_trigger_opens_only_once_the_model_is_ready(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    station.detector_ready.clear()
    page = desktop.run_page
    page.use_recipe(a_recipe())
    page.start_run()
    qtbot.waitUntil(lambda: "Loading model" in page.tile.content.reason, timeout=WAIT_MS)
    assert not page.trigger.isEnabled()
    assert "model is ready" in page.note.text()
    qtbot.waitUntil(lambda: page.image.picture is not None, timeout=WAIT_MS)

    station.detector_ready.set()
    qtbot.waitUntil(page.trigger.isEnabled, timeout=WAIT_MS)
    assert not page.start.isEnabled()
    assert not page.recipe.isEnabled()
    assert "press Stop" in page.note.text()


class SlowDetector(FakeDetector):
    """Judges only once it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = threading.Event()
        self.may_end = threading.Event()

    def predict(self, image: ImageArray) -> Prediction:
        self.begun.set()
        assert self.may_end.wait(10)
        return super().predict(image)


def test_a_result_that_comes_after_stop_is_not_shown(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    station.detector = detector = SlowDetector()
    shown: list[object] = []
    desktop.session.part_arrived.connect(shown.append)
    start(desktop, qtbot)
    desktop.run_page.trigger_part()
    qtbot.waitUntil(detector.begun.is_set, timeout=WAIT_MS)

    with qtbot.waitSignal(desktop.session.ended, timeout=WAIT_MS):
        desktop.run_page.stop_run()
        detector.may_end.set()

    assert len(detector.predicted) == 1
    assert shown == []
    assert desktop.run_page.tile.content.word == "Stopped"
    assert desktop.run_page.start.isEnabled()


def test_a_run_can_be_started_again_after_a_stop(desktop: Desktop, qtbot: QtBot) -> None:
    start(desktop, qtbot)
    stop(desktop, qtbot)
    start(desktop, qtbot)
    judge(desktop, qtbot)
    assert desktop.run_page.counters.count(Verdict.PASS) == 1


def test_a_version_released_while_an_older_one_runs_is_what_starts_next(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    first = station.save_recipe(a_recipe(), Samples((gradient_image(),)), release=True, reason="")
    desktop.run_page.reload_recipes(first.name)
    desktop.run_page.start_run()
    qtbot.waitUntil(lambda: desktop.session.state is StationState.RUNNING, timeout=WAIT_MS)
    tighter = replace(first, limits=Limits(0.01, 0.02))
    second = station.save_recipe(tighter, Samples((gradient_image(),)), release=True, reason="tighter")

    stop(desktop, qtbot)
    desktop.run_page.start_run()
    qtbot.waitUntil(lambda: desktop.session.state is StationState.RUNNING, timeout=WAIT_MS)

    assert desktop.session.recipe is not None
    assert desktop.session.recipe.version == second.version == 2
    assert desktop.session.recipe.limits == Limits(0.01, 0.02)


def test_a_verdict_is_never_carried_over_to_the_next_part(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    station.camera = FakeCamera(levels=(200, 10), feeds_parts=True, interval_s=0.01)
    station.pace = Pace(settle_s=60.0)
    start(desktop, qtbot, TriggerMode.PART)
    page = desktop.run_page
    desktop.session.part_arrived.emit(judged_part(1))
    assert page.tile.content.word == "FAIL"
    qtbot.waitUntil(lambda: page.image.badge == "Live", timeout=WAIT_MS)
    assert page.tile.content.word == "FAIL", "the same part still lies there"

    station.camera.next_part()

    qtbot.waitUntil(lambda: page.tile.content.word == "Judging…", timeout=WAIT_MS)
    assert page.score_bar.text.startswith("No score")


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def test_whatever_comes_and_goes_the_verdict_stays_in_its_place_and_large(desktop: Desktop, qtbot: QtBot) -> None:
    window, page = desktop.window, desktop.run_page
    window.resize(1366, 768)
    start(desktop, qtbot)
    qtbot.waitUntil(lambda: page.width() > 1200)
    place = place_of(page.tile, window)
    assert place.height() >= 0.25 * 768

    page.alarm.show()
    page.disk_notice.show_disk(Health.BAD, "Disk 1 GB free")
    page.serial_field.show()
    page.serial_field.question.show()
    page.recalled.show_words("FAIL", "reason")
    qtbot.wait(50)
    assert place_of(page.tile, window) == place
    for widget in (page.alarm, page.disk_notice, page.recalled, page.serial_field):
        assert not place_of(widget, window).intersects(place)


def test_a_disk_that_is_nearly_full_is_told_beside_the_picture_until_it_has_room(desktop: Desktop) -> None:
    notice = desktop.run_page.disk_notice
    desktop.shell_status.on_disk_measured((Health.BAD, "Disk 1 GB free"))
    assert notice.isVisible()
    assert "1 GB free" in notice.text
    assert "Free space" in notice.text

    desktop.shell_status.on_disk_measured((Health.GOOD, "Disk 50 GB free"))
    assert not notice.isVisible()


def test_another_camera_than_the_recipes_is_told_beside_the_start(desktop: Desktop) -> None:
    page = desktop.run_page
    page.use_recipe(a_recipe())
    assert "limits were set on" not in page.note.text()
    page.camera_chooser.set_address("device:7")
    page.camera_chooser.address_chosen.emit("device:7")
    assert "The limits were set on fake:0." in page.note.text()

    page.use_recipe(replace(a_recipe(), limits=None, released=False))
    page.camera_chooser.set_address("device:7")
    page.camera_chooser.address_chosen.emit("device:7")
    assert "limits were set on" not in page.note.text()


def test_the_time_of_a_part_is_shown_against_the_takt(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    run(desktop, qtbot, replace(a_recipe(), takt_s=30.0))
    assert desktop.run_page.takt_bar.text == "No part timed yet"
    judge(desktop, qtbot)
    assert desktop.run_page.takt_bar.text.endswith("of 30.0 s takt")
    assert "encode" in desktop.run_page.takt_bar.stages_text


def test_another_recipe_shows_neither_the_counts_nor_the_parts_of_the_last_one(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    page = desktop.run_page
    washer = with_golden_samples(station, a_recipe())
    bracket = with_golden_samples(station, a_recipe(name="Bracket"))
    run(desktop, qtbot, washer)
    judge(desktop, qtbot)
    qtbot.waitUntil(lambda: len(page.filmstrip.items) == 1, timeout=WAIT_MS)
    stop(desktop, qtbot)
    assert page.counters.count(Verdict.PASS) == 1

    page.select_recipe(bracket.name)
    assert page.counters.count(Verdict.PASS) == 0
    assert page.filmstrip.items == ()
    assert page.takt_bar.text == "No part timed yet"

    page.select_recipe(washer.name)
    assert len(page.filmstrip.items) == 1, "its own parts are back"


def test_parts_that_do_not_come_by_themselves_are_waited_for_with_a_trigger_and_it_is_told(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    page = desktop.run_page
    start(desktop, qtbot, TriggerMode.PART)
    assert not station.camera.feeds_parts
    qtbot.waitUntil(lambda: page.tile.content.word == "Place part", timeout=WAIT_MS)
    assert page.tile.content.reason == "This camera does not present the parts by itself."
    assert "press Trigger" in page.tile.content.remedy
    assert page.trigger.isEnabled()
    judge(desktop, qtbot)
    assert page.tile.content.verdict is Verdict.PASS
