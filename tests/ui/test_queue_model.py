from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from pytestqt.qtbot import QtBot

from database.inspection_filter import InspectionFilter
from database.repositories.queue import InspectionQueue
from database.review_records import InspectionHeadline
from inspector.errors import DatabaseUnusableError
from inspector.types import Disposition, Verdict
from tests.ui.fakes import FakeStation
from tests.ui.review_examples import a_part, record
from tests.ui.run_examples import WAIT_MS
from ui.background import Background
from ui.models import queue_model
from ui.models.queue_model import HEADLINE_ROLE, QueueModel

EVERYTHING = InspectionFilter()


class SlowQueue:
    """The real queue behind a door that a test opens."""

    def __init__(self, queue: InspectionQueue) -> None:
        self._queue = queue
        self.open = threading.Event()
        self.threads: set[str] = set()
        self.fails = False

    def page(
        self, wanted: InspectionFilter, *, limit: int, before_sequence: int | None = None
    ) -> tuple[InspectionHeadline, ...]:
        self.threads.add(threading.current_thread().name)
        assert self.open.wait(10)
        if self.fails:
            raise DatabaseUnusableError(path="x", detail="it is damaged")
        return self._queue.page(wanted, limit=limit, before_sequence=before_sequence)


@pytest.fixture
def queue(station: FakeStation) -> SlowQueue:
    made = SlowQueue(station.database.queue)
    made.open.set()
    return made


@pytest.fixture
def model(queue: SlowQueue, background: Background, monkeypatch: pytest.MonkeyPatch) -> QueueModel:
    monkeypatch.setattr(queue_model, "PAGE", 5)
    return QueueModel(queue, background)  # type: ignore[arg-type]


def filled(model: QueueModel, qtbot: QtBot, wanted: InspectionFilter = EVERYTHING) -> list[int]:
    with qtbot.waitSignal(model.page_loaded, timeout=WAIT_MS):
        model.show(wanted)
    return sequences(model)


def sequences(model: QueueModel) -> list[int]:
    return [model.index(row).data(HEADLINE_ROLE).sequence for row in range(model.rowCount())]


def parts(verdicts: Sequence[Verdict]) -> list:  # type: ignore[type-arg]
    return [a_part(verdict, number=number) for number, verdict in enumerate(verdicts, 1)]


def test_the_newest_page_comes_first_and_older_ones_when_they_are_asked_for(
    model: QueueModel, station: FakeStation, qtbot: QtBot
) -> None:
    record(station, parts([Verdict.FAIL] * 12))
    assert filled(model, qtbot) == [12, 11, 10, 9, 8]
    for expected in (10, 12):
        assert model.canFetchMore()
        with qtbot.waitSignal(model.page_loaded, timeout=WAIT_MS):
            model.fetchMore()
        assert model.rowCount() == expected
    assert sequences(model) == list(range(12, 0, -1))
    assert not model.canFetchMore()
    assert model.row_of(3) == 9
    assert model.row_of(13) is None


def test_the_gui_thread_neither_asks_nor_waits(
    model: QueueModel, queue: SlowQueue, station: FakeStation, qtbot: QtBot
) -> None:
    record(station, parts([Verdict.FAIL] * 3))
    queue.open.clear()
    model.show(EVERYTHING)
    model.look_for_newer()
    model.fetchMore()
    assert model.rowCount() == 0
    assert model.is_loading
    with qtbot.waitSignal(model.page_loaded, timeout=WAIT_MS):
        queue.open.set()
    assert model.rowCount() == 3
    assert threading.main_thread().name not in queue.threads


def test_a_page_that_comes_after_another_choice_is_left_out(
    model: QueueModel, queue: SlowQueue, station: FakeStation, qtbot: QtBot
) -> None:
    record(station, parts([Verdict.PASS, Verdict.FAIL, Verdict.PASS, Verdict.FAIL]))
    queue.open.clear()
    model.show(EVERYTHING)
    model.show(InspectionFilter(verdicts=frozenset({Verdict.FAIL})))
    with qtbot.waitSignal(model.page_loaded, timeout=WAIT_MS):
        queue.open.set()
    assert sequences(model) == [4, 2]


def test_a_part_that_was_decided_stays_at_its_place_with_what_was_decided(
    model: QueueModel, station: FakeStation, qtbot: QtBot
) -> None:
    record(station, parts([Verdict.FAIL] * 3))
    filled(model, qtbot, InspectionFilter(needs_review=True))
    place = QPersistentModelIndex(model.index(1))
    with qtbot.waitSignal(model.dataChanged, timeout=WAIT_MS) as changed:
        model.show_disposition(2, Disposition.DEFECT, "chip", 1)
    assert isinstance(changed.args[0], QModelIndex)
    assert changed.args[0].row() == 1
    assert place.data(HEADLINE_ROLE).disposition is Disposition.DEFECT
    assert "Defect: chip" in place.data()
    model.show_disposition(2, None, None, 0)  # older news, which came late
    assert place.data(HEADLINE_ROLE).disposition is Disposition.DEFECT


def test_newer_parts_wait_until_they_are_wanted_and_nothing_else_moves(
    model: QueueModel, station: FakeStation, qtbot: QtBot
) -> None:
    record(station, parts([Verdict.FAIL] * 3))
    filled(model, qtbot, InspectionFilter(needs_review=True))
    looked_at = QPersistentModelIndex(model.index(0))
    record(station, parts([Verdict.PASS, Verdict.REVIEW, Verdict.FAIL]))
    with qtbot.waitSignal(model.newer_found, timeout=WAIT_MS) as found:
        model.look_for_newer()
    assert found.args == [2]
    assert sequences(model) == [3, 2, 1]
    model.show_newer()
    assert sequences(model) == [6, 5, 3, 2, 1]
    assert looked_at.row() == 2
    assert model.newer_count == 0


def test_more_newer_parts_than_a_page_begin_the_list_anew_without_a_gap(
    model: QueueModel, station: FakeStation, qtbot: QtBot
) -> None:
    record(station, parts([Verdict.FAIL] * 2))
    filled(model, qtbot)
    record(station, parts([Verdict.FAIL] * 9))
    with qtbot.waitSignal(model.newer_found, timeout=WAIT_MS):
        model.look_for_newer()
    with qtbot.waitSignal(model.page_loaded, timeout=WAIT_MS):
        model.show_newer()
    assert sequences(model) == [11, 10, 9, 8, 7]


def test_a_database_that_fails_is_told_once_and_not_asked_with_every_movement(
    model: QueueModel, queue: SlowQueue, qtbot: QtBot
) -> None:
    queue.fails = True
    with qtbot.waitSignal(model.failed, timeout=WAIT_MS) as failed:
        model.show(EVERYTHING)
    assert isinstance(failed.args[0], DatabaseUnusableError)
    assert not model.canFetchMore()
