"""Which lot and which run a part belongs to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from inspector.pipeline.inference import Prepared
from inspector.pipeline.pipeline import Pipeline
from inspector.pipeline.state import StationState
from inspector.recipe import DetectorSettings, Recipe, TriggerMode
from inspector.types import Inspection, Limits
from tests.fakes import FakeCamera, FakeSink, RecordingListener
from tests.line_controller import HeldDetector

RECIPE = Recipe("Nut", DetectorSettings("metal nut"), limits=Limits(0.5, 1.0), trigger=TriggerMode.SOFTWARE)


class Running:
    """A pipeline whose detector can be held, RUNNING."""

    def __init__(self, lot: str | None) -> None:
        self.detector, self.sink, self.listener = HeldDetector(), FakeSink(), RecordingListener()
        self.pipeline = Pipeline(
            camera=FakeCamera(),
            recipe=RECIPE,
            prepare=lambda cancelled: Prepared(RECIPE, self.detector),
            sink=self.sink,
            listeners=[self.listener],
            lot=lot,
        )
        self.pipeline.start()
        assert self.listener.wait_until(
            lambda: any(status.state is StationState.RUNNING for status in self.listener.statuses)
        )

    def wait_for_parts(self, count: int) -> list[Inspection]:
        assert self.listener.wait_until(lambda: len(self.listener.inspections) >= count)
        return self.sink.recorded


@pytest.fixture
def run() -> Iterator[Callable[[str | None], Running]]:
    made: list[Running] = []

    def start(lot: str | None = None) -> Running:
        made.append(Running(lot))
        return made[-1]

    yield start
    for one in made:
        one.detector.released.set()
        assert one.pipeline.stop(5.0)


def test_a_part_that_waits_for_its_verdict_keeps_the_lot_of_its_trigger(run: Callable[[str | None], Running]) -> None:
    running = run("L-1")
    running.pipeline.trigger()
    running.pipeline.trigger()
    running.pipeline.change_lot("L-2")
    running.pipeline.trigger()
    running.detector.released.set()
    assert [part.lot for part in running.wait_for_parts(3)] == ["L-1", "L-1", "L-2"]


def test_a_part_that_gets_no_picture_has_its_lot_and_run_too(run: Callable[[str | None], Running]) -> None:
    running = run("L-1")
    for _ in range(3):
        running.pipeline.trigger()
    running.pipeline.request_stop()
    running.detector.released.set()
    parts = running.wait_for_parts(3)
    assert {part.lot for part in parts} == {"L-1"}
    assert {part.run_uuid for part in parts} == {parts[0].run_uuid}
    assert parts[0].run_uuid is not None


def test_parts_of_two_runs_are_told_apart_although_both_count_from_one(run: Callable[[str | None], Running]) -> None:
    parts = []
    for _ in range(2):
        running = run(None)
        running.detector.released.set()
        running.pipeline.trigger()
        parts += running.wait_for_parts(1)
    assert [part.part_sequence for part in parts] == [1, 1]
    assert parts[0].run_uuid != parts[1].run_uuid
    assert [part.lot for part in parts] == [None, None]
