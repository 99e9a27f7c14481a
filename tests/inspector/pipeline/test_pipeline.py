"""The running station with a fake camera and a fake detector: what happens to each part."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from inspector.errors import ModelFailedError, StorageFullError, TriggerRefusedError
from inspector.pipeline.inference import Prepared
from inspector.pipeline.pipeline import Pace, Pipeline
from inspector.pipeline.preview import Preview
from inspector.pipeline.state import StationState
from inspector.pipeline.thread import StoppedEarly
from inspector.recipe import DetectorSettings, Recipe, TriggerMode
from inspector.types import Limits, Verdict
from tests.fakes import FakeCamera, FakeDetector, FakeSink, RecordingListener

RECIPE = Recipe("Nut", DetectorSettings("metal nut"), limits=Limits(0.5, 1.0), version=3)


class Station:
    """A pipeline with its fakes."""

    def __init__(self, camera=None, detector=None, *, recipe=RECIPE, prepare=None, **options):
        self.camera = camera or FakeCamera()
        self.detector = detector or FakeDetector()
        self.sink = FakeSink()
        self.listener = RecordingListener()
        self.pipeline = Pipeline(
            camera=self.camera,
            recipe=recipe,
            prepare=prepare or (lambda cancelled: Prepared(recipe, self.detector)),
            sink=self.sink,
            listeners=[self.listener],
            user="Ada",
            **options,
        )

    def start(self):
        self.pipeline.start()
        return self

    def wait_for(self, state):
        assert self.listener.wait_until(lambda: any(s.state is state for s in self.listener.statuses)), self.states()
        return self

    def wait_for_parts(self, count):
        assert self.listener.wait_until(lambda: sum(r for _, r in self.listener.inspections) >= count)
        return self.sink.recorded

    def states(self):
        return [status.state for status in self.listener.statuses]


@pytest.fixture
def station() -> Iterator[type[Station]]:
    made: list[Station] = []

    def make(*args, **options):
        made.append(Station(*args, **options))
        return made[-1]

    yield make  # type: ignore[misc]
    for one in made:
        assert one.pipeline.stop(5.0)


def test_each_trigger_gives_one_inspection_in_order(station):
    running = station(FakeCamera(levels=(10, 60, 200))).start().wait_for(StationState.RUNNING)
    for serial in ("a", "b", "c"):
        running.pipeline.trigger(serial)
    recorded = running.wait_for_parts(3)
    assert [i.serial for i in recorded] == ["a", "b", "c"]
    assert [i.part_sequence for i in recorded] == [1, 2, 3]
    assert all(i.recipe_name == "Nut" and i.recipe_version == 3 and i.user == "Ada" for i in recorded)
    assert all(i.limits == RECIPE.limits and i.weights_sha256 == "f" * 64 for i in recorded)
    assert all({"capture", "encode", "score"} <= set(i.stage_times_ms) for i in recorded)
    assert running.pipeline.statistics().parts == 3


@pytest.mark.parametrize(("level", "verdict"), [(10, Verdict.PASS), (60, Verdict.REVIEW), (150, Verdict.FAIL)])
def test_the_limits_decide_and_regions_show_what_is_over_them(station, level, verdict):
    running = station(FakeCamera(levels=(level,))).start().wait_for(StationState.RUNNING)
    running.pipeline.trigger()
    (inspection,) = running.wait_for_parts(1)
    assert inspection.verdict is verdict
    assert bool(inspection.regions) is (verdict is not Verdict.PASS)


def test_a_triggered_frame_is_exposed_after_its_trigger(station):
    running = station(FakeCamera(interval_s=0.05)).start().wait_for(StationState.RUNNING)
    running.pipeline.trigger()
    (inspection,) = running.wait_for_parts(1)
    assert inspection.stage_times_ms["capture"] >= 0


def test_more_triggers_than_can_wait_are_refused_loudly_and_every_accepted_one_is_answered(station):
    running = station(detector=FakeDetector(seconds=0.05)).start().wait_for(StationState.RUNNING)
    accepted = refused = 0
    for _ in range(20):
        try:
            running.pipeline.trigger()
            accepted += 1
        except TriggerRefusedError:
            refused += 1
    assert refused > 0
    assert running.pipeline.statistics().triggers_refused == refused
    assert len(running.wait_for_parts(accepted)) == accepted


def test_a_stop_answers_waiting_triggers_as_not_judged(station):
    running = station(detector=FakeDetector(seconds=0.2)).start().wait_for(StationState.RUNNING)
    for _ in range(5):
        running.pipeline.trigger()
    assert running.pipeline.stop(5.0)
    assert len(running.sink.recorded) == 5
    assert running.sink.recorded[-1].verdict is Verdict.NOT_JUDGED
    assert running.sink.recorded[-1].reason.code == "station_stopped"
    assert running.states()[-1] is StationState.STOPPED
    assert running.camera.closed >= 1


def test_triggers_are_refused_before_the_station_runs(station):
    released = threading.Event()

    def slow(cancelled):
        released.wait(5.0)
        return Prepared(RECIPE, FakeDetector())

    starting = station(prepare=slow).start()
    with pytest.raises(TriggerRefusedError, match="STARTING"):
        starting.pipeline.trigger()
    assert starting.listener.wait_until(lambda: starting.listener.frames), "no live picture while the model loads"
    released.set()
    starting.wait_for(StationState.RUNNING)


def test_a_stop_while_the_model_loads_ends_quietly(station):
    def cancellable(cancelled):
        while not cancelled():
            threading.Event().wait(0.01)
        raise StoppedEarly

    starting = station(prepare=cancellable).start()
    assert starting.pipeline.stop(2.0)
    assert StationState.FAULT not in starting.states()


def test_continuous_mode_judges_the_newest_and_records_one_row_an_interval(station):
    recipe = replace(RECIPE, trigger=TriggerMode.CONTINUOUS, record_interval_s=60.0)
    running = station(FakeCamera(interval_s=0.002), FakeDetector(seconds=0.03), recipe=recipe).start()
    assert running.listener.wait_until(lambda: len(running.listener.inspections) >= 5)
    running.pipeline.stop(5.0)
    assert len(running.sink.recorded) == 1
    assert running.pipeline.statistics().frames_skipped > 0
    sequences = [i.frame.sequence for i, _ in running.listener.inspections]
    assert sequences == sorted(set(sequences))


def test_every_presented_part_is_judged_exactly_once(station):
    recipe = replace(RECIPE, trigger=TriggerMode.PART)
    camera = FakeCamera(levels=(10, 150, 60), feeds_parts=True, interval_s=0.002)
    running = station(camera, recipe=recipe, part_limit=6).start().wait_for(StationState.STOPPED)
    assert [i.frame.part.number for i in running.sink.recorded] == [1, 2, 3, 4, 5, 6]
    assert [i.truth_defect for i in running.sink.recorded[:2]] == ["", "scratch"]
    assert [i.verdict for i in running.sink.recorded[:3]] == [Verdict.PASS, Verdict.FAIL, Verdict.REVIEW]


def test_the_pace_keeps_a_part_in_view_before_and_after_its_verdict(station):
    recipe = replace(RECIPE, trigger=TriggerMode.PART)
    camera = FakeCamera(feeds_parts=True, interval_s=0.002)
    running = station(camera, recipe=recipe, pace=Pace(settle_s=0.05, show_s=0.05), part_limit=2).start()
    running.wait_for(StationState.STOPPED)
    first = running.sink.recorded[0].frame
    assert first.sequence > 5
    after = [f for f in running.listener.frames if f.part.number == 1 and f.sequence > first.sequence]
    assert len(after) > 5


def test_a_lost_camera_is_told_found_again_and_nothing_is_recorded_meanwhile(station):
    running = station().start().wait_for(StationState.RUNNING)
    running.camera.lost.set()
    running.camera.absent.set()
    running.wait_for(StationState.CAMERA_LOST)
    assert running.listener.statuses[-1].error is not None
    with pytest.raises(TriggerRefusedError, match="CAMERA_LOST"):
        running.pipeline.trigger()
    running.camera.lost.clear()
    running.camera.absent.clear()
    assert running.listener.wait_until(lambda: running.listener.statuses[-1].state is StationState.RUNNING)
    running.pipeline.trigger("after")
    assert running.wait_for_parts(1)[0].serial == "after"


def test_a_trigger_waiting_when_the_camera_is_lost_is_answered_not_judged(station):
    running = station().start().wait_for(StationState.RUNNING)
    running.camera.silent.set()
    running.listener.wait_until(lambda: False, timeout_s=0.05)
    running.pipeline.trigger("waits")
    running.camera.lost.set()
    running.camera.silent.clear()
    (inspection,) = running.wait_for_parts(1)
    assert inspection.verdict is Verdict.NOT_JUDGED
    assert inspection.reason.code == "camera_lost"
    assert inspection.frame is None


def test_a_camera_that_falls_silent_is_lost(station):
    running = station(silence_s=0.1).start().wait_for(StationState.RUNNING)
    running.camera.silent.set()
    running.wait_for(StationState.CAMERA_LOST)


def test_a_camera_that_is_not_there_at_the_start_is_waited_for(station):
    camera = FakeCamera()
    camera.absent.set()
    waiting = station(camera).start().wait_for(StationState.CAMERA_LOST)
    camera.absent.clear()
    waiting.wait_for(StationState.RUNNING)


def test_a_failing_detector_is_a_fault_and_its_part_is_kept_as_not_judged(station):
    running = station(detector=FakeDetector(fails_with=RuntimeError("no memory"))).start()
    running.wait_for(StationState.RUNNING).pipeline.trigger()
    running.wait_for(StationState.FAULT)
    error = running.pipeline.status.error
    assert isinstance(error, ModelFailedError)
    assert "not judged (RuntimeError: no memory)" in str(error)
    (inspection,) = running.sink.recorded
    assert inspection.verdict is Verdict.NOT_JUDGED
    assert inspection.reason.values == {"detail": "RuntimeError"}
    assert running.pipeline.stop(5.0)
    assert running.states()[-2:] == [StationState.STOPPING, StationState.STOPPED]


def test_a_model_that_does_not_load_is_a_fault(station):
    def broken(cancelled):
        raise StorageFullError(folder="x", detail="y")

    station(prepare=broken).start().wait_for(StationState.FAULT)


def test_a_recorder_that_cannot_keep_a_part_stops_the_judging(station):
    running = station().start().wait_for(StationState.RUNNING)
    running.sink.error = StorageFullError(folder="/data", detail="no space")
    running.pipeline.trigger()
    running.wait_for(StationState.FAULT)
    assert running.pipeline.statistics().parts == 0
    assert running.listener.inspections[-1][1] is False


def test_a_fault_told_from_outside_stops_the_judging_at_once(station):
    running = station().start().wait_for(StationState.RUNNING)
    running.pipeline.report_fault(StorageFullError(folder="/data", detail="no space"))
    running.wait_for(StationState.FAULT)
    with pytest.raises(TriggerRefusedError, match="FAULT"):
        running.pipeline.trigger()
    assert running.pipeline.stop(5.0)
    assert running.states()[-1] is StationState.STOPPED


def test_a_recipe_without_limits_judges_nothing(station):
    running = station(recipe=replace(RECIPE, limits=None)).start().wait_for(StationState.RUNNING)
    running.pipeline.trigger()
    (inspection,) = running.wait_for_parts(1)
    assert inspection.verdict is Verdict.NOT_JUDGED
    assert inspection.reason.code == "no_limits"


def test_a_preview_shows_frames_and_tells_of_a_lost_camera():
    camera, listener = FakeCamera(), RecordingListener()
    preview = Preview(camera, listener)
    preview.start()
    assert listener.wait_until(lambda: len(listener.frames) > 3)
    camera.lost.set()
    assert listener.wait_until(lambda: listener.statuses[-1].state is StationState.CAMERA_LOST)
    assert preview.stop(5.0)
    assert listener.statuses[-1].state is StationState.STOPPED
    assert camera.closed >= 1
