from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from inspector.errors import StorageFullError
from inspector.pipeline.pipeline import Pace
from inspector.pipeline.samples import Samples
from inspector.pipeline.state import StationState
from inspector.recipe import TriggerMode
from inspector.types import Frame, ImageArray, Inspection, Limits, PartTruth, Prediction, Reason, Verdict
from tests.fakes import FakeCamera, FakeDetector, gradient_image
from tests.ui.fakes import LIMITS, FakeStation, a_recipe
from ui.app import Desktop
from ui.bridge import JudgedPart, LivePicture
from ui.imaging.image_view import ImageView
from ui.imaging.overlay import HeatPicture
from ui.imaging.qimage import to_qimage
from ui.pages.run_picture import RunPicture
from ui.theme import TOUCH_TARGET_PX
from ui.widgets.filmstrip import LENGTH
from ui.widgets.verdict_tile import TileKind

WAIT_MS = 10_000


def start(desktop: Desktop, qtbot: QtBot, trigger: TriggerMode = TriggerMode.SOFTWARE) -> None:
    desktop.run_page.use_recipe(a_recipe(trigger))
    desktop.run_page.start_run()
    qtbot.waitUntil(lambda: desktop.session.state is StationState.RUNNING, timeout=WAIT_MS)


def judge(desktop: Desktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desktop.session.part_arrived, timeout=WAIT_MS):
        desktop.run_page.trigger_part()


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


def test_a_lost_camera_takes_the_tile_and_gives_it_back(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    start(desktop, qtbot)
    station.camera.lost.set()
    qtbot.waitUntil(lambda: desktop.run_page.tile.content.word == "CAMERA LOST", timeout=WAIT_MS)
    assert not desktop.run_page.trigger.isEnabled()

    station.camera.lost.clear()
    qtbot.waitUntil(lambda: desktop.run_page.tile.content.word == "Place part", timeout=WAIT_MS)


def test_everything_to_press_on_the_run_page_is_large_enough_for_gloves(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.resize(desktop.window.minimumSize())
    page = desktop.run_page
    page.back_to_live.show()
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
    with qtbot.waitSignal(desktop.session.ended, timeout=WAIT_MS):
        desktop.run_page.stop_run()
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

    with qtbot.waitSignal(desktop.session.ended, timeout=WAIT_MS):
        desktop.run_page.stop_run()
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


def test_the_filmstrip_keeps_the_last_twelve_recorded_parts(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.camera = FakeCamera(interval_s=0.002, feeds_parts=True, levels=(10, 200))
    start(desktop, qtbot, TriggerMode.PART)
    strip = desktop.run_page.filmstrip
    qtbot.waitUntil(lambda: bool(strip.items) and strip.items[0].sequence > LENGTH + 2, timeout=WAIT_MS)

    sequences = [item.sequence for item in strip.items]
    assert len(sequences) == LENGTH
    assert sequences == sorted(sequences, reverse=True)
    assert sequences[0] - sequences[-1] == LENGTH - 1


def test_a_tap_on_the_filmstrip_shows_that_part_until_back_to_live(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.camera.levels = (200,)
    start(desktop, qtbot)
    judge(desktop, qtbot)
    page = desktop.run_page
    qtbot.waitUntil(lambda: len(page.filmstrip.items) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.filmstrip.items[0].thumbnail is not None, timeout=WAIT_MS)

    with qtbot.waitSignal(desktop.history.inspection_read, timeout=WAIT_MS):
        page.filmstrip.chosen.emit(page.filmstrip.items[0].sequence)
    assert page.back_to_live.isVisible()
    assert page.image.heat is not None
    assert "FAIL" in page.image.badge
    assert "2.0000" in page.image.badge

    page.back_to_live.click()
    qtbot.waitUntil(lambda: page.image.badge == "Live", timeout=WAIT_MS)
    assert not page.back_to_live.isVisible()


def an_inspection(**changes: object) -> Inspection:
    inspection = Inspection(
        part_sequence=1,
        inspected_at=datetime.now(UTC),
        verdict=Verdict.FAIL,
        recipe_name="r",
        recipe_version=1,
        reference_fingerprint="",
        weights_sha256="",
        limits=LIMITS,
        frame=None,
        prediction=None,
    )
    return replace(inspection, **changes)  # type: ignore[arg-type]


def live_picture(part: int) -> LivePicture:
    frame = Frame(gradient_image(), 1, datetime.now(UTC), 0.0, PartTruth(part))
    return LivePicture(to_qimage(frame.image), (64, 48), part, frame)


def judged_part(part: int) -> JudgedPart:
    frame = live_picture(part).frame
    anomaly_map = np.full((48, 64), 2.0, np.float32)
    prediction = Prediction(2.0, None, 2.0, anomaly_map, np.full((5, 5), 2.0, np.float32))
    heat = HeatPicture.of(anomaly_map, Limits(0.5, 1.0), (64, 48))
    return JudgedPart(an_inspection(frame=frame, prediction=prediction), True, to_qimage(frame.image), heat)


@pytest.fixture
def run_picture(qtbot: QtBot) -> Callable[[TriggerMode], RunPicture]:
    def make(trigger: TriggerMode) -> RunPicture:
        view = ImageView()
        qtbot.addWidget(view)
        picture = RunPicture(view, view)
        picture.begin(trigger)
        return picture

    return make


def test_heat_stays_on_its_own_part_and_goes_with_the_next(run_picture: Callable[[TriggerMode], RunPicture]) -> None:
    picture = run_picture(TriggerMode.PART)
    picture.show_live(live_picture(1))
    picture.show_judged(judged_part(1))
    picture.show_live(live_picture(1))
    assert picture.view.heat is not None

    picture.show_live(live_picture(2))
    assert picture.view.heat is None


def test_heat_of_a_part_that_has_gone_is_shown_on_its_own_picture(
    run_picture: Callable[[TriggerMode], RunPicture],
) -> None:
    picture = run_picture(TriggerMode.PART)
    picture.show_live(live_picture(2))
    picture.show_judged(judged_part(1))

    assert picture.view.heat is not None
    assert picture.view.badge == "Judged picture"
