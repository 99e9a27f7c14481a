"""Which pictures are kept, and which go first."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from database import Database, Recorder
from database.inspection_filter import InspectionFilter
from database.retention import RetentionResult
from database.retention_thread import RetentionThread
from inspector.errors import QuotaNotMetError, StorageFullError
from inspector.recipe import ImagePolicy
from inspector.types import Disposition, Inspection, Verdict
from tests.database.examples import NOON, WAIT_S, a_frame, a_recipe, an_inspection


def part(number: int, verdict: Verdict = Verdict.PASS) -> Inspection:
    """One a day, oldest first."""
    return an_inspection(number, verdict=verdict, inspected_at=NOON + timedelta(days=number))


def recorded(recorder: Recorder, *inspections: Inspection) -> None:
    for inspection in inspections:
        recorder.record(inspection)
    assert recorder.flush(WAIT_S)


@pytest.fixture
def full(database: Database, make_recorder: Callable[..., Recorder]) -> Database:
    """Five days: PASS, FAIL, PASS, NOT_JUDGED, PASS, each with picture, map and heat."""
    recorder = make_recorder(render_overlay=lambda inspection: inspection.frame.image if inspection.frame else None)
    verdicts = (Verdict.PASS, Verdict.FAIL, Verdict.PASS, Verdict.NOT_JUDGED, Verdict.PASS)
    recorded(recorder, *(part(number, verdict) for number, verdict in enumerate(verdicts, start=1)))
    return database


def with_pictures(database: Database) -> list[int]:
    """The sequences whose pictures are there, on disk and by their row."""
    there = []
    for row in reversed(database.inspections.recent(100)):
        paths = [row.files.image_path, row.files.map_path, row.files.heatmap_path]
        files = list(database.images.folder.rglob(f"{row.uuid}.*"))
        assert bool(files) == any(paths), "the row tells what is on the disk"
        if files:
            there.append(row.sequence)
    return there


def on_disk(database: Database) -> int:
    kinds = ("*.jpg", "*.png", "*.npz")
    return sum(file.stat().st_size for kind in kinds for file in database.images.folder.rglob(kind))


def test_the_oldest_pictures_go_until_the_rest_fits_and_their_rows_stay(full: Database) -> None:
    used = full.retention.used_bytes()
    assert used == on_disk(full)
    before = full.inspections.get(1)
    full.images.thumbnail(before.files.image_path or "")

    result = full.retention.enforce(used - 1)
    assert with_pictures(full) == [2, 3, 4, 5]
    assert (result.parts, result.notice, result.cancelled) == (1, None, False)
    assert result.used_bytes == full.retention.used_bytes() == on_disk(full)
    assert result.freed_bytes > used - on_disk(full), "its thumbnail goes along"

    assert full.inspections.get(1) == replace(before, files=type(before.files)())
    (deleted,) = full.retention.deleted(1)
    assert (deleted.kinds, deleted.reason, deleted.bytes) == (("image", "map", "heatmap"), "quota", result.freed_bytes)
    assert full.retention.deleted(2) == ()


def test_a_part_that_waits_for_a_person_keeps_its_picture_whatever_the_quota_and_that_is_told(full: Database) -> None:
    result = full.retention.enforce(0)
    assert with_pictures(full) == [2, 4]
    assert isinstance(result.notice, QuotaNotMetError)
    assert "Decide on the parts" in str(result.notice)
    assert result.used_bytes == on_disk(full) > 0


def test_a_decision_lets_a_picture_go_but_not_while_somebody_is_unsure(full: Database) -> None:
    full.reviews.decide(2, Disposition.GOOD, user="b", expected_revision=0)
    full.reviews.decide(4, Disposition.UNSURE, user="b", expected_revision=0)
    full.reviews.decide(5, Disposition.UNSURE, user="b", expected_revision=0)
    full.retention.enforce(0)
    assert with_pictures(full) == [4, 5]
    full.reviews.decide(4, Disposition.DEFECT, user="b", expected_revision=1)
    full.reviews.undo(2, user="b", expected_revision=1)
    assert full.retention.enforce(0).parts == 1
    assert with_pictures(full) == [5]


def test_the_picture_of_a_rejected_part_of_a_study_goes_with_those_of_its_day(
    database: Database, recorder: Recorder
) -> None:
    recorded(recorder, replace(part(1, Verdict.FAIL), serial="study-1-A1-1", lot="study-1"), part(2, Verdict.FAIL))
    database.retention.enforce(0)
    (study,) = database.queue.page(InspectionFilter(serial_contains="study-"), limit=5)
    assert study.files.image_path is None
    assert database.retention.deleted(study.sequence) != ()
    assert with_pictures(database) == [2]
    assert database.retention.outlook(0).protected_parts == 1


def test_within_the_quota_nothing_is_deleted(full: Database) -> None:
    result = full.retention.enforce(on_disk(full))
    assert (result.parts, result.freed_bytes, result.notice) == (0, 0, None)
    assert with_pictures(full) == [1, 2, 3, 4, 5]


def test_of_one_day_no_more_goes_than_must(database: Database, recorder: Recorder) -> None:
    recorded(recorder, *(replace(part(1), part_sequence=number) for number in (1, 2, 3)))
    assert database.retention.enforce(on_disk(database) - 1).parts == 1
    assert with_pictures(database) == [2, 3]


def test_it_can_be_broken_off(full: Database) -> None:
    result = full.retention.enforce(0, cancelled=lambda: True)
    assert (result.cancelled, result.parts, result.notice) == (True, 0, None)
    assert with_pictures(full) == [1, 2, 3, 4, 5]


def test_pictures_that_come_into_a_day_seen_before_count(
    full: Database, make_recorder: Callable[..., Recorder]
) -> None:
    for folder in full.images.inspections_folder.rglob("*"):
        os.utime(folder, (1_700_000_000, 1_700_000_000))
    full.retention.used_bytes()
    recorded(make_recorder(), part(1))
    assert full.retention.used_bytes() == on_disk(full)


def test_a_row_whose_files_went_without_it_is_put_right_by_the_next_pass(full: Database) -> None:
    """A crash between the deletion and the commit leaves such a row, of which some file may remain."""
    row = full.inspections.get(1)
    full.images.resolve(row.files.image_path or "").unlink()
    full.retention.enforce(0)
    assert full.inspections.get(1).files.image_path is None


def test_a_file_that_cannot_be_deleted_is_told_and_its_row_does_not_lie(full: Database) -> None:
    picture = full.images.resolve(full.inspections.get(3).files.image_path or "")
    picture.unlink()
    picture.mkdir()
    with pytest.raises(StorageFullError):
        full.retention.enforce(0)
    assert full.inspections.get(3).files.image_path is not None
    picture.rmdir()
    full.retention.enforce(0)
    assert with_pictures(full) == [2, 4]


def test_the_thread_keeps_the_quota_tells_of_it_and_ends(full: Database) -> None:
    results: list[RetentionResult] = []
    told = threading.Event()

    def on_result(result: RetentionResult) -> None:
        results.append(result)
        if len(results) > 1:
            told.set()

    thread = RetentionThread(full.retention, 0, on_result=on_result, on_error=lambda error: None, interval_s=0.01)
    thread.start()
    assert told.wait(WAIT_S)
    assert thread.close(WAIT_S)
    assert [result.parts for result in results[:2]] == [3, 0]
    assert with_pictures(full) == [2, 4]


@pytest.mark.parametrize(
    ("policy", "kept"),
    [(ImagePolicy.ALL, [1, 2, 3, 4, 5, 6]), (ImagePolicy.FLAGGED, [2]), (ImagePolicy.EVERY_NTH, [1, 2, 4])],
)
def test_the_recipe_says_which_good_parts_pictures_are_kept(
    database: Database, recorder: Recorder, policy: ImagePolicy, kept: list[int]
) -> None:
    database.recipes.save(a_recipe(image_policy=policy, image_every=3), user="anna")
    recorded(recorder, part(1), part(2, Verdict.REVIEW), *(part(number) for number in (3, 4, 5, 6)))
    assert with_pictures(database) == kept


def test_the_picture_of_a_flagged_part_comes_back_pixel_for_pixel(database: Database, recorder: Recorder) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (48, 64, 3), dtype=np.uint8)
    frame = replace(a_frame(), image=noise)
    recorded(recorder, *(replace(part(number, verdict), frame=frame) for number, verdict in enumerate(Verdict, 1)))
    same = {
        row.verdict: np.array_equal(database.images.load_image(row.files.image_path or ""), noise)
        for row in database.inspections.recent(4)
    }
    assert same == {Verdict.PASS: False, Verdict.REVIEW: True, Verdict.FAIL: True, Verdict.NOT_JUDGED: True}


def test_a_thumbnail_is_small_kept_and_made_without_a_trace_where_it_cannot_be(data_dir: Path, full: Database) -> None:
    wide = np.zeros((300, 960, 3), np.uint8)
    wide[:, :480] = (200, 30, 30)
    path = full.images.save_inspection("b" * 36, NOON, wide, lossless=True).image_path or ""
    small = full.images.thumbnail(path)
    shown = full.images.load_image(small.relative_to(full.folder).as_posix())
    assert shown.shape == (60, 192, 3)
    assert np.abs(shown[30, 20].astype(int) - (200, 30, 30)).max() < 8
    assert full.images.thumbnail(path) == small

    with Database.open(data_dir, writable=False) as reading:
        other = reading.inspections.get(1).files.image_path or ""
        assert reading.images.thumbnail(other) == reading.images.resolve(other)
        assert reading.images.thumbnail(path) == small


def test_the_outlook_tells_what_a_pass_would_do_and_does_nothing(full: Database) -> None:
    used = full.retention.used_bytes()
    before = full.retention.outlook(used)
    assert (before.used_bytes, before.going_parts, before.protected_parts) == (used, 0, 2)
    outlook = full.retention.outlook(used - 1)
    assert with_pictures(full) == [1, 2, 3, 4, 5]
    result = full.retention.enforce(used - 1)
    assert (result.parts, result.freed_bytes) == (outlook.going_parts, outlook.going_bytes)
    assert outlook.going_until == f"{NOON + timedelta(days=1):%Y/%m/%d}"
    assert full.retention.outlook(None).going_parts == 0
    full.reviews.decide(2, Disposition.GOOD, user="anna", expected_revision=0)
    assert full.retention.outlook(0).protected_parts == 1


def test_a_pass_tells_how_far_it_is(full: Database) -> None:
    told: list[RetentionResult] = []
    result = full.retention.enforce(0, on_progress=told.append)
    assert [step.parts for step in told] == sorted(step.parts for step in told)
    assert told[-1].freed_bytes == result.freed_bytes
