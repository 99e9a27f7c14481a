"""Runs, parts and recipes for the tests of the run page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from inspector.pipeline.samples import Samples
from inspector.pipeline.state import StationState
from inspector.recipe import Recipe, TriggerMode
from inspector.types import Frame, Inspection, Limits, PartTruth, Prediction, Verdict
from tests.fakes import gradient_image
from tests.ui.fakes import LIMITS, FakeStation, a_recipe
from ui.app import Desktop
from ui.bridge import JudgedPart, LivePicture
from ui.imaging.overlay import HeatPicture
from ui.imaging.qimage import to_qimage
from ui.sound import SoundPlayer, Tone

WAIT_MS = 10_000


class HeardTones(SoundPlayer):
    """Keeps what would be heard."""

    def __init__(self) -> None:
        super().__init__()
        self.tones: list[Tone] = []

    def play(self, tone: Tone) -> None:
        self.tones.append(tone)


def run(desktop: Desktop, qtbot: QtBot, recipe: Recipe) -> None:
    desktop.run_page.use_recipe(recipe)
    desktop.run_page.start_run()
    qtbot.waitUntil(lambda: desktop.session.state is StationState.RUNNING, timeout=WAIT_MS)


def start(desktop: Desktop, qtbot: QtBot, trigger: TriggerMode = TriggerMode.SOFTWARE) -> None:
    run(desktop, qtbot, a_recipe(trigger))


def judge(desktop: Desktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desktop.session.part_arrived, timeout=WAIT_MS):
        desktop.run_page.trigger_part()


def present(desktop: Desktop, station: FakeStation, qtbot: QtBot, level: int) -> None:
    """Another part lies before the camera, and a frame that was begun before has passed."""
    station.camera.levels = (level,)
    for _ in range(2):
        with qtbot.waitSignal(desktop.session.frame_arrived, timeout=WAIT_MS):
            pass


def stop(desktop: Desktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desktop.session.ended, timeout=WAIT_MS):
        desktop.run_page.stop_run()


def end(desktop: Desktop, qtbot: QtBot) -> None:
    """Closes it and waits until its widgets are gone, or each later window would be styled together with them."""
    if not desktop.shutdown.has_started:
        with qtbot.waitSignal(desktop.shutdown.finished, timeout=20_000):
            desktop.shutdown.request()
    qtbot.waitUntil(lambda: not isValid(desktop.window) or not desktop.window.isVisible(), timeout=20_000)
    if isValid(desktop.window):
        desktop.window.deleteLater()
    qtbot.waitUntil(lambda: not isValid(desktop.window), timeout=20_000)
    desktop.application.setStyleSheet("")  # and the next one is built as in a new process


def with_golden_samples(station: FakeStation, recipe: Recipe) -> Recipe:
    """The recipe released with two golden samples, whose pictures are stored."""
    return station.save_recipe(recipe, Samples((gradient_image(), gradient_image(level=5))), release=True, reason="")


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


def live_picture(part: int | None) -> LivePicture:
    frame = Frame(gradient_image(), 1, datetime.now(UTC), 0.0, None if part is None else PartTruth(part))
    return LivePicture(to_qimage(frame.image), (64, 48), part, frame)


def judged_part(part: int | None) -> JudgedPart:
    frame = live_picture(part).frame
    anomaly_map = np.full((48, 64), 2.0, np.float32)
    prediction = Prediction(2.0, None, 2.0, anomaly_map, np.full((5, 5), 2.0, np.float32))
    heat = HeatPicture.of(anomaly_map, Limits(0.5, 1.0), (64, 48))
    return JudgedPart(an_inspection(frame=frame, prediction=prediction), True, to_qimage(frame.image), heat)
