"""Parts by the clock and by presence in a running pipeline, and the takt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from inspector.errors import RecipeInvalidError, TriggerRefusedError
from inspector.pipeline.inference import Prepared
from inspector.pipeline.pipeline import Pipeline
from inspector.pipeline.presence import PresenceState
from inspector.pipeline.state import StationState
from inspector.pipeline.trigger import IntervalTrigger
from inspector.recipe import DetectorSettings, Recipe, TriggerMode
from inspector.types import Frame, ImageArray, Limits, Verdict
from tests.fakes import FakeCamera, FakeDetector, FakeSink, RecordingListener
from tests.inspector.pipeline.place_scene import PlaceCamera, place_calibration
from tests.line_controller import HeldDetector

RECIPE = Recipe("Nut", DetectorSettings("metal nut"), limits=Limits(0.5, 1.0), version=3)


class Running:
    """A pipeline with its fakes, RUNNING."""

    def __init__(self, recipe: Recipe, camera: FakeCamera, detector: FakeDetector) -> None:
        self.sink, self.listener = FakeSink(), RecordingListener()
        self.presence: list[PresenceState] = []
        self.pipeline = Pipeline(
            camera=camera,
            recipe=recipe,
            prepare=lambda cancelled: Prepared(recipe, detector),
            sink=self.sink,
            listeners=[self.listener],
            on_presence=self.presence.append,
        )
        self.pipeline.start()
        assert self.listener.wait_until(
            lambda: any(status.state is StationState.RUNNING for status in self.listener.statuses)
        )

    def wait_for_parts(self, count: int) -> None:
        assert self.listener.wait_until(lambda: len(self.listener.inspections) >= count)


@pytest.fixture
def run() -> Iterator[object]:
    made: list[Running] = []

    def start(recipe: Recipe, *, camera: FakeCamera | None = None, detector: FakeDetector | None = None) -> Running:
        made.append(Running(recipe, camera or FakeCamera(), detector or FakeDetector()))
        return made[-1]

    yield start
    for one in made:
        assert one.pipeline.stop(5.0)


def frame_at(now_s: float, image: ImageArray | None = None) -> Frame:
    picture = np.zeros((2, 2, 3), np.uint8) if image is None else image
    return Frame(picture, 1, datetime.now(UTC), now_s)


def test_the_interval_keeps_its_rhythm_whatever_the_camera_does() -> None:
    trigger = IntervalTrigger(1.0, on_missed=lambda: None)
    times = [0.0, 0.4, 0.95, 1.2, 1.9, 2.1, 2.9, 3.05, 6.7, 6.9, 7.0]
    judged = []
    for now_s in times:
        capture = trigger.select(frame_at(now_s))
        if capture is not None:
            judged.append(now_s)
            trigger.inspected(capture)
    assert judged == [0.0, 1.2, 2.1, 3.05, 6.7, 7.0]


def test_a_beat_that_comes_while_a_part_is_judged_is_left_out_and_told() -> None:
    missed: list[int] = []
    trigger = IntervalTrigger(1.0, on_missed=lambda: missed.append(1))
    first = trigger.select(frame_at(0.0))
    assert first is not None
    assert trigger.select(frame_at(1.0)) is None
    assert len(missed) == 1
    trigger.inspected(first)
    assert trigger.select(frame_at(1.5)) is None
    assert trigger.select(frame_at(2.0)) is not None


def test_interval_mode_records_every_part_once(run) -> None:
    running = run(replace(RECIPE, trigger=TriggerMode.INTERVAL, interval_s=0.02))
    running.wait_for_parts(5)
    with pytest.raises(TriggerRefusedError) as refused:
        running.pipeline.trigger()
    assert refused.value.refusal == "not_by_trigger"
    assert running.pipeline.stop(5.0)
    assert [part.part_sequence for part in running.sink.recorded] == list(range(1, len(running.sink.recorded) + 1))
    assert {part.trigger for part in running.sink.recorded} == {"interval"}


def test_a_detector_slower_than_the_interval_leaves_beats_out_and_counts_them(run) -> None:
    running = run(replace(RECIPE, trigger=TriggerMode.INTERVAL, interval_s=0.01), detector=FakeDetector(seconds=0.1))
    running.wait_for_parts(3)
    assert running.pipeline.statistics().triggers_refused > 0
    assert all(part.verdict is not Verdict.NOT_JUDGED for part in running.sink.recorded)


def test_presence_without_samples_cannot_run(run) -> None:
    with pytest.raises(RecipeInvalidError, match="empty place"):
        run(replace(RECIPE, trigger=TriggerMode.PRESENCE))


def test_presence_mode_judges_a_part_that_lies_still_once(run) -> None:
    camera = PlaceCamera()
    recipe = replace(RECIPE, trigger=TriggerMode.PRESENCE, presence=place_calibration())
    running = run(recipe, camera=camera)
    for number in range(1, 4):
        assert running.listener.wait_until(lambda: running.presence[-1] is PresenceState.EMPTY)
        camera.lying = True
        running.wait_for_parts(number)
        assert running.listener.wait_until(lambda: running.presence[-1] is PresenceState.WAIT_REMOVED)
        seen = len(running.listener.frames)
        assert running.listener.wait_until(lambda before=seen: len(running.listener.frames) > before + 20)
        camera.lying = False
    assert running.pipeline.stop(5.0)
    assert [part.trigger for part in running.sink.recorded] == ["presence"] * 3


def test_a_place_that_lies_in_the_dark_is_told_with_the_state_and_no_part_is_counted(run) -> None:
    camera = PlaceCamera()
    running = run(replace(RECIPE, trigger=TriggerMode.PRESENCE, presence=place_calibration()), camera=camera)
    assert running.listener.wait_until(lambda: running.presence[-1] is PresenceState.EMPTY)
    camera.dark = True
    assert running.listener.wait_until(lambda: running.listener.statuses[-1].hindrance is not None)
    status = running.pipeline.status
    assert (status.state, status.hindrance.code) == (StationState.RUNNING, "place_dark")
    camera.dark = False
    assert running.listener.wait_until(lambda: running.listener.statuses[-1].hindrance is None)
    assert running.pipeline.stop(5.0)
    assert running.sink.recorded == []


def test_with_a_takt_every_answer_is_in_time_or_not_judged_and_none_is_given_twice(run) -> None:
    running = run(replace(RECIPE, takt_s=0.15), detector=FakeDetector(seconds=0.1))
    serials = [f"part-{number}" for number in range(6)]
    for serial in serials:
        running.pipeline.trigger(serial)
    running.wait_for_parts(6)
    assert running.pipeline.stop(5.0)
    assert sorted(part.serial for part in running.sink.recorded) == serials
    assert sorted(part.part_sequence for part in running.sink.recorded) == [1, 2, 3, 4, 5, 6]
    late = [part for part in running.sink.recorded if part.verdict is Verdict.NOT_JUDGED]
    assert late
    assert {part.reason.code for part in late} == {"late"}
    assert all(part.prediction is None for part in late)
    assert len(running.listener.inspections) == 6


def test_what_is_late_while_it_waits_is_not_predicted_any_more(run) -> None:
    detector = HeldDetector()
    running = run(replace(RECIPE, takt_s=0.1), detector=detector)
    for _ in range(5):
        running.pipeline.trigger()
    running.wait_for_parts(5)
    detector.released.set()
    running.pipeline.trigger("next")
    running.wait_for_parts(6)
    assert len(detector.predicted) <= 2
    assert running.pipeline.stop(5.0)
    assert len(running.sink.recorded) == 6


def test_a_fast_detector_is_not_touched_by_the_takt(run) -> None:
    running = run(replace(RECIPE, takt_s=5.0))
    for _ in range(3):
        running.pipeline.trigger()
    running.wait_for_parts(3)
    assert [part.verdict for part in running.sink.recorded] == [Verdict.PASS] * 3
