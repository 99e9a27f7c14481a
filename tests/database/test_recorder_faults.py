"""What could not be written is kept, told and written later."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from database import Database, Recorder
from inspector.errors import StorageFullError
from inspector.types import Inspection
from tests.database.examples import (
    WAIT_S,
    Ears,
    an_inspection,
    block_images,
    files_end_at,
    stored_parts,
    unseen_inspection,
)


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
    pictures = list(database.images.inspections_folder.rglob("*.png"))
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
