"""What was judged is written, in order, once."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
import pytest

from database import Database, RecordedInspection, Recorder
from inspector.errors import RecorderOverflowError
from inspector.pipeline.listeners import InspectionSink
from inspector.types import Inspection, Verdict
from tests.database.examples import (
    WAIT_S,
    Ears,
    a_frame,
    an_inspection,
    stored_parts,
    unseen_inspection,
)
from tests.fakes import gradient_image


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


def test_a_flush_waits_until_the_listeners_have_heard_too(recorder: Recorder, database: Database, ears: Ears) -> None:
    ears.go_on.clear()
    recorder.record(unseen_inspection())
    assert ears.heard.wait(WAIT_S)
    assert (database.inspections.total(), recorder.pending) == (1, 0)
    assert not recorder.flush(0)
    ears.go_on.set()
    assert recorder.flush(WAIT_S)


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
