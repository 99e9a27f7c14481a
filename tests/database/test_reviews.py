"""What people decide on parts."""

from __future__ import annotations

import threading

import pytest

from database import Database
from inspector.errors import InspectionNotFoundError, NothingToUndoError, OperatorError, ReviewConflictError
from inspector.types import Disposition, Verdict
from tests.database.examples import an_inspection, store


@pytest.fixture
def reviewed(database: Database) -> Database:
    store(database, an_inspection(1), an_inspection(2))
    return database


def test_a_decision_stands_beside_the_verdict_and_never_over_it(reviewed: Database) -> None:
    before = reviewed.inspections.get(1)
    decided = reviewed.reviews.decide(
        1, Disposition.DEFECT, user="berta", expected_revision=0, defect_type="scratch", note="left edge"
    )
    assert reviewed.inspections.get(1) == decided
    assert (decided.disposition, decided.defect_type, decided.revision) == (Disposition.DEFECT, "scratch", 1)
    assert (decided.verdict, decided.score, decided.limits) == (Verdict.FAIL, before.score, before.limits)
    assert reviewed.inspections.get(2).disposition is None

    (entry,) = reviewed.reviews.history(1)
    assert (entry.user, entry.disposition, entry.defect_type) == ("berta", Disposition.DEFECT, "scratch")
    assert (entry.note, entry.revision, entry.restores) == ("left edge", 1, None)


def test_a_decision_on_something_that_has_changed_is_refused_with_who_decided_what(reviewed: Database) -> None:
    reviewed.reviews.decide(1, Disposition.DEFECT, user="berta", expected_revision=0)
    for refused in (
        lambda: reviewed.reviews.decide(1, Disposition.GOOD, user="chen", expected_revision=0),
        lambda: reviewed.reviews.undo(1, user="chen", expected_revision=0),
    ):
        with pytest.raises(ReviewConflictError, match=r"Part 1 was decided in the meantime: DEFECT by berta at 20\d\d"):
            refused()
    assert reviewed.inspections.get(1).disposition is Disposition.DEFECT
    assert len(reviewed.reviews.history(1)) == 1


def test_of_many_who_decide_at_once_exactly_one_does(reviewed: Database) -> None:
    refused: list[OperatorError] = []
    together = threading.Barrier(8)

    def decide(number: int) -> None:
        together.wait(10.0)
        try:
            reviewed.reviews.decide(1, Disposition.GOOD, user=f"user {number}", expected_revision=0)
        except ReviewConflictError as error:
            refused.append(error)

    threads = [threading.Thread(target=decide, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20.0)
    assert len(refused) == 7
    assert len(reviewed.reviews.history(1)) == reviewed.inspections.get(1).revision == 1


def test_undo_goes_back_step_by_step_and_forgets_nothing(reviewed: Database) -> None:
    reviews = reviewed.reviews
    reviews.decide(1, Disposition.GOOD, user="berta", expected_revision=0)
    reviews.decide(1, Disposition.DEFECT, user="chen", expected_revision=1, defect_type="dent")
    reviews.decide(1, Disposition.UNSURE, user="berta", expected_revision=2)

    once = reviews.undo(1, user="dora", expected_revision=3)
    assert (once.disposition, once.defect_type) == (Disposition.DEFECT, "dent")
    twice = reviews.undo(1, user="dora", expected_revision=4)
    assert (twice.disposition, twice.defect_type) == (Disposition.GOOD, None)
    gone = reviews.undo(1, user="dora", expected_revision=5)
    assert (gone.disposition, gone.revision) == (None, 6)
    with pytest.raises(NothingToUndoError):
        reviews.undo(1, user="dora", expected_revision=6)

    history = reviews.history(1)
    assert [entry.disposition for entry in history] == ["GOOD", "DEFECT", "UNSURE", "DEFECT", "GOOD", None]
    assert [entry.restores for entry in history] == [None, None, None, 2, 1, 0]
    assert [entry.user for entry in history[3:]] == ["dora"] * 3


def test_a_decision_after_an_undo_is_undone_to_what_held_before_it(reviewed: Database) -> None:
    reviews = reviewed.reviews
    reviews.decide(1, Disposition.GOOD, user="berta", expected_revision=0)
    reviews.undo(1, user="berta", expected_revision=1)
    reviews.decide(1, Disposition.DEFECT, user="berta", expected_revision=2)
    assert reviews.undo(1, user="berta", expected_revision=3).disposition is None
    assert reviews.history(1)[-1].restores == 0


def test_a_part_that_nobody_decided_on_has_no_history_and_nothing_to_undo(reviewed: Database) -> None:
    assert reviewed.reviews.history(1) == ()
    with pytest.raises(NothingToUndoError, match="part 1"):
        reviewed.reviews.undo(1, user="berta", expected_revision=0)
    with pytest.raises(InspectionNotFoundError):
        reviewed.reviews.decide(9, Disposition.GOOD, user="berta", expected_revision=0)


def test_only_a_defect_has_a_type(reviewed: Database) -> None:
    with pytest.raises(ValueError, match="GOOD has no type"):
        reviewed.reviews.decide(1, Disposition.GOOD, user="berta", expected_revision=0, defect_type="scratch")
    assert reviewed.reviews.history(1) == ()
