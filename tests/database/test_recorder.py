"""What was judged is written, in order, once, whatever the disk does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from database import Database, RecordedInspection, Recorder
from inspector.errors import RecorderOverflowError, StorageFullError
from inspector.pipeline.listeners import InspectionSink
from inspector.types import Inspection, Verdict
from tests.database.examples import a_frame, an_inspection, files_end_at, unseen_inspection
from tests.fakes import gradient_image

WAIT_S = 20.0


class Ears:
    """Hears of rows and faults; can hold the writer thread at a row, or fail at one."""

    def __init__(self) -> None:
        self.rows: list[RecordedInspection] = []
        self.errors: list[Exception] = []
        self.heard = threading.Event()
        self.failed = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()
        self.fails_at: int | None = None

    def on_recorded(self, row: RecordedInspection) -> None:
        self.rows.append(row)
        self.heard.set()
        assert self.go_on.wait(WAIT_S)
        if row.part_sequence == self.fails_at:
            raise LookupError("a listener's own bug")

    def on_error(self, error: Exception) -> None:
        self.errors.append(error)
        self.failed.set()

    @property
    def parts(self) -> list[int]:
        return [row.part_sequence for row in self.rows]


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def make_recorder(database: Database, ears: Ears, request: pytest.FixtureRequest) -> Callable[..., Recorder]:
    """Makes started recorders, and closes them before the database."""

    def make(**options: Any) -> Recorder:
        recorder = Recorder(database, on_recorded=ears.on_recorded, on_error=ears.on_error, **options)
        request.addfinalizer(recorder.close)
        request.addfinalizer(ears.go_on.set)
        recorder.start()
        return recorder

    return make


@pytest.fixture
def recorder(make_recorder: Callable[..., Recorder]) -> Recorder:
    return make_recorder()


def stored_parts(database: Database) -> list[int]:
    return [row.part_sequence for row in reversed(database.inspections.recent(1000))]


def block_images(database: Database) -> Path:
    """A file where the folder of pictures should be: no picture can be written."""
    obstacle = database.images.inspections_folder
    obstacle.write_text("in the way")
    return obstacle


def test_a_recorder_is_what_the_pipeline_asks_for(recorder: Recorder) -> None:
    sink: InspectionSink = recorder
    sink.record(unseen_inspection())


def test_inspections_are_written_in_the_order_they_came(recorder: Recorder, database: Database, ears: Ears) -> None:
    parts = list(range(1, 101))
    for part in parts:
        recorder.record(unseen_inspection(part))
    assert recorder.flush(WAIT_S)
    assert stored_parts(database) == ears.parts == parts
    assert [row.sequence for row in ears.rows] == parts
    assert recorder.pending == 0


def test_a_row_is_told_only_when_others_can_read_it(database: Database) -> None:
    with Database.open(database.folder, writable=False) as other:
        seen: list[bool] = []

        def look(row: RecordedInspection) -> None:
            seen.append(other.inspections.get(row.sequence) == row)

        with Recorder(database, on_recorded=look) as recorder:
            for part in range(1, 41):
                recorder.record(an_inspection(part))
            assert recorder.flush(WAIT_S)
    assert seen == [True] * 40


def test_pictures_map_and_heat_are_stored_and_the_time_for_them_is_kept(
    make_recorder: Callable[..., Recorder], database: Database, ears: Ears
) -> None:
    heat = gradient_image(level=99)
    recorder = make_recorder(render_overlay=lambda inspection: heat)
    inspection = an_inspection()
    recorder.record(inspection)
    assert recorder.flush(WAIT_S)

    (row,) = ears.rows
    assert inspection.frame is not None
    assert inspection.prediction is not None
    files = row.files
    assert files.image_path is not None
    assert files.map_path is not None
    assert files.heatmap_path is not None
    assert np.abs(database.images.load_image(files.image_path).astype(int) - inspection.frame.image).max() <= 6
    assert np.array_equal(database.images.load_grid_map(files.map_path), inspection.prediction.grid_map)
    assert np.abs(database.images.load_image(files.heatmap_path).astype(int) - heat).max() <= 6
    assert row.stage_times_ms.keys() == {"capture", "encode", "record"}
    assert row.stage_times_ms["record"] > 0
    assert row.uuid in files.image_path


def test_what_was_not_seen_has_no_files_and_what_was_not_judged_only_its_picture(
    make_recorder: Callable[..., Recorder], ears: Ears
) -> None:
    def never(inspection: Inspection) -> None:
        raise AssertionError("there is nothing to draw")

    recorder = make_recorder(render_overlay=never)
    recorder.record(unseen_inspection(1))
    recorder.record(
        an_inspection(2, verdict=Verdict.NOT_JUDGED, prediction=None, limits=None, regions=(), frame=a_frame())
    )
    assert recorder.flush(WAIT_S)
    unseen, blurred = (row.files for row in ears.rows)
    assert (unseen.image_path, unseen.map_path, unseen.heatmap_path) == (None, None, None)
    assert blurred.image_path is not None
    assert (blurred.map_path, blurred.heatmap_path) == (None, None)


def test_a_full_queue_refuses_loudly_and_loses_none_of_those_it_took(
    make_recorder: Callable[..., Recorder], database: Database, ears: Ears
) -> None:
    recorder = make_recorder(capacity=2)
    ears.go_on.clear()
    recorder.record(unseen_inspection(1))
    assert ears.heard.wait(WAIT_S), "the writer is held in the listener now"
    recorder.record(unseen_inspection(2))
    recorder.record(unseen_inspection(3))
    with pytest.raises(RecorderOverflowError, match="2 wait"):
        recorder.record(unseen_inspection(4))
    assert not recorder.flush(0)

    ears.go_on.set()
    assert recorder.flush(WAIT_S)
    recorder.record(unseen_inspection(5))
    assert recorder.flush(WAIT_S)
    assert stored_parts(database) == [1, 2, 3, 5]


def test_when_pictures_cannot_be_written_nothing_is_lost_and_a_retry_writes_it(
    recorder: Recorder, database: Database, ears: Ears
) -> None:
    obstacle = block_images(database)
    recorder.record(an_inspection(1))
    assert ears.failed.wait(WAIT_S)
    assert not recorder.flush(WAIT_S)
    for _ in range(2):
        with pytest.raises(StorageFullError):
            recorder.record(an_inspection(2))
    assert [type(error) for error in ears.errors] == [StorageFullError]
    assert recorder.error is ears.errors[0]
    assert [inspection.part_sequence for inspection in recorder.unwritten] == [1]
    assert database.inspections.total() == 0

    obstacle.unlink()
    recorder.retry()
    recorder.record(an_inspection(2))
    assert recorder.flush(WAIT_S)
    assert stored_parts(database) == ears.parts == [1, 2]
    assert recorder.error is None
    assert len(ears.errors) == 1


def test_a_retry_in_vain_is_told_again(recorder: Recorder, database: Database, ears: Ears) -> None:
    obstacle = block_images(database)
    recorder.record(an_inspection(1))
    assert ears.failed.wait(WAIT_S)
    ears.failed.clear()
    recorder.retry()
    assert ears.failed.wait(WAIT_S)
    assert len(ears.errors) == 2
    obstacle.unlink()


def test_when_the_database_cannot_grow_nothing_is_lost_and_a_retry_writes_it(
    recorder: Recorder, database: Database, ears: Ears
) -> None:
    with files_end_at(4096):
        recorder.record(unseen_inspection(1))
        assert ears.failed.wait(WAIT_S)
    assert isinstance(recorder.error, StorageFullError)
    assert ears.rows == []
    recorder.retry()
    assert recorder.flush(WAIT_S)
    assert stored_parts(database) == ears.parts == [1]


def test_those_before_a_failing_picture_are_written_and_those_after_it_wait_in_order(
    make_recorder: Callable[..., Recorder], database: Database, ears: Ears
) -> None:
    broken = threading.Event()
    broken.set()

    def render(inspection: Inspection) -> None:
        if inspection.part_sequence == 4 and broken.is_set():
            raise ValueError("cannot draw this")

    recorder = make_recorder(render_overlay=render)
    ears.go_on.clear()
    recorder.record(an_inspection(1))
    assert ears.heard.wait(WAIT_S)
    for part in range(2, 7):
        recorder.record(an_inspection(part))
    ears.go_on.set()
    assert ears.failed.wait(WAIT_S)
    assert stored_parts(database) == ears.parts == [1, 2, 3]
    assert recorder.pending == 3

    broken.clear()
    recorder.retry()
    assert recorder.flush(WAIT_S)
    assert stored_parts(database) == ears.parts == [1, 2, 3, 4, 5, 6]
    pictures = list(database.images.inspections_folder.rglob("*.jpg"))
    assert len(pictures) == 6, "an attempt that failed leaves no picture of its own"


def test_a_listener_that_fails_is_told_and_takes_no_row_from_the_others(
    recorder: Recorder, database: Database, ears: Ears
) -> None:
    heard: list[int] = []
    recorder.add_listener(lambda row: heard.append(row.part_sequence))
    ears.fails_at = 1
    recorder.record(unseen_inspection(1))
    assert ears.failed.wait(WAIT_S)
    assert isinstance(ears.errors[0], LookupError)
    recorder.retry()
    recorder.record(unseen_inspection(2))
    assert recorder.flush(WAIT_S)
    assert stored_parts(database) == ears.parts == heard == [1, 2]


def test_closing_writes_what_waits(make_recorder: Callable[..., Recorder], database: Database, ears: Ears) -> None:
    recorder = make_recorder()
    ears.go_on.clear()
    for part in range(1, 51):
        recorder.record(unseen_inspection(part))
    assert ears.heard.wait(WAIT_S)
    ears.go_on.set()
    assert recorder.close(WAIT_S)
    assert recorder.close(WAIT_S)
    assert stored_parts(database) == list(range(1, 51))
    with pytest.raises(RuntimeError, match="does not run"):
        recorder.record(unseen_inspection())


@pytest.mark.parametrize("room_again", [True, False])
def test_closing_after_an_error_tries_once_more_and_says_whether_all_is_written(
    recorder: Recorder, database: Database, ears: Ears, room_again: bool
) -> None:
    obstacle = block_images(database)
    recorder.record(an_inspection(1))
    assert ears.failed.wait(WAIT_S)
    if room_again:
        obstacle.unlink()
    assert recorder.close(WAIT_S) is room_again
    assert len(recorder.unwritten) == database.inspections.total() ^ 1
    assert len(ears.errors) == 1, "a fault is told once"


def test_a_recorder_started_again_writes_what_was_left_first(
    recorder: Recorder, database: Database, ears: Ears
) -> None:
    obstacle = block_images(database)
    recorder.record(an_inspection(1))
    assert ears.failed.wait(WAIT_S)
    assert not recorder.close(WAIT_S)
    obstacle.unlink()
    recorder.start()
    recorder.record(an_inspection(2))
    assert recorder.flush(WAIT_S)
    assert stored_parts(database) == [1, 2]


def test_many_threads_can_record_at_once(recorder: Recorder, database: Database) -> None:
    def record(first: int) -> None:
        for part in range(first, first + 50):
            recorder.record(unseen_inspection(part))

    threads = [threading.Thread(target=record, args=(first,)) for first in (0, 100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert recorder.flush(WAIT_S)
    parts = stored_parts(database)
    assert [part for part in parts if part < 100] == list(range(50))
    assert [part for part in parts if part >= 100] == list(range(100, 150))
