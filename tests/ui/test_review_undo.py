"""What Undo is about after a disk that took nothing, and after another person's decision was taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from database.repositories.reviews import ReviewRepository
from inspector.errors import StorageFullError
from inspector.types import Disposition
from tests.ui.fakes import FakeStation
from tests.ui.review_examples import a_review_page, opened, press, wait_for
from tests.ui.run_examples import WAIT_MS
from ui.pages.review_page import ReviewPage


@pytest.fixture
def review(station: FakeStation, qtbot: QtBot) -> Iterator[ReviewPage]:
    with a_review_page(station) as page:
        opened(page, qtbot)
        yield page


def press_on_a_full_disk(
    review: ReviewPage, key: str, method: Callable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFullError(folder=Path("/data"), detail="no space left")

    with monkeypatch.context() as patch:
        patch.setattr(ReviewRepository, method.__name__, full)
        press(review, key)
        qtbot.waitUntil(lambda: not review.decisions.is_storing, timeout=WAIT_MS)


def test_what_could_not_be_taken_back_is_what_undo_takes_back_next(
    review: ReviewPage, station: FakeStation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for following in (4, 3):
        press(review, "a")
        wait_for(review, qtbot, following)
    press_on_a_full_disk(review, "z", ReviewRepository.undo, qtbot, monkeypatch)
    assert review.decision.undo_note.text() == "Undo takes back: part 4, Good"
    press(review, "z")
    qtbot.waitUntil(lambda: station.database.inspections.get(4).disposition is None, timeout=WAIT_MS)
    assert station.database.inspections.get(5).disposition is Disposition.GOOD


def test_a_decision_that_was_not_stored_leaves_the_one_before_to_be_taken_back(
    review: ReviewPage, station: FakeStation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(review, "a")
    wait_for(review, qtbot, 4)
    review.show_inspection(5)
    wait_for(review, qtbot, 5)
    press_on_a_full_disk(review, "r", ReviewRepository.decide, qtbot, monkeypatch)
    review.queue.go_to(3)
    wait_for(review, qtbot, 3)
    assert review.decision.undo_note.text() == "Undo takes back: part 5, Good"
    press(review, "z")
    qtbot.waitUntil(lambda: station.database.inspections.get(5).disposition is None, timeout=WAIT_MS)


@pytest.mark.parametrize("others", [[Disposition.DEFECT], [Disposition.DEFECT, Disposition.UNSURE]])
def test_of_ones_own_decision_that_holds_again_undo_takes_back_the_present_state(
    review: ReviewPage, station: FakeStation, qtbot: QtBot, others: list[Disposition]
) -> None:
    press(review, "a")
    wait_for(review, qtbot, 4)
    for revision, said in enumerate(others, 1):
        station.database.reviews.decide(5, said, user="boris", expected_revision=revision)
    review.show_inspection(5)
    wait_for(review, qtbot, 5)
    press(review, "z")  # what boris said last
    qtbot.waitUntil(lambda: station.database.inspections.get(5).revision == len(others) + 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not review.decisions.is_storing, timeout=WAIT_MS)
    review.queue.go_to(4)
    wait_for(review, qtbot, 4)
    if len(others) > 1:  # what holds is still what boris said, and his
        assert review.decision.undo_note.text() == "There is no decision to take back."
        return
    assert review.decision.undo_note.text() == "Undo takes back: part 5, Good"
    press(review, "z")
    qtbot.waitUntil(lambda: station.database.inspections.get(5).disposition is None, timeout=WAIT_MS)
    assert not review.decision.conflict.isVisible()
