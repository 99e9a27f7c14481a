"""Lists of inspections behind a filter."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from database import Database, narrowing
from database.inspection_filter import InspectionFilter
from database.review_records import Neighbours
from inspector.types import Disposition, Inspection, Verdict
from tests.database.examples import NOON, a_prediction, an_inspection, statements, store, unseen_inspection

PASS, REVIEW, FAIL, NOT_JUDGED = Verdict


def part(number: int, verdict: Verdict, **changes: Any) -> Inspection:
    values = {"verdict": verdict, "inspected_at": NOON + timedelta(minutes=number), "serial": f"SN-00{number}"}
    return an_inspection(number, **{**values, **changes})


@pytest.fixture
def log(database: Database) -> Database:
    """Eight parts: their numbers are their sequences."""
    store(
        database,
        part(1, PASS, lot="A", prediction=a_prediction(0.25)),
        part(2, FAIL, lot="A"),
        part(3, REVIEW, lot="A", recipe_version=2, prediction=a_prediction(0.5)),
        part(4, PASS, recipe_name="Nut", lot="B", prediction=a_prediction(0.25)),
        unseen_inspection(5),
        part(6, FAIL, recipe_name="Nut", lot="B", serial="sn-50%"),
        part(7, REVIEW, lot="C", prediction=a_prediction(0.5)),
        part(8, PASS, serial=None, prediction=a_prediction(0.25)),
    )
    database.reviews.decide(2, Disposition.DEFECT, user="berta", expected_revision=0, defect_type="dent")
    database.reviews.decide(3, Disposition.GOOD, user="berta", expected_revision=0)
    database.reviews.decide(6, Disposition.UNSURE, user="berta", expected_revision=0)
    database.reviews.decide(8, Disposition.DEFECT, user="berta", expected_revision=0)
    return database


FILTERS: list[tuple[dict[str, Any], list[int]]] = [
    ({}, [8, 7, 6, 5, 4, 3, 2, 1]),
    ({"needs_review": True}, [7, 5]),
    ({"needs_review": True, "recipe": "Nut"}, []),
    ({"verdicts": frozenset({FAIL, NOT_JUDGED})}, [6, 5, 2]),
    ({"recipe": "Nut"}, [6, 4]),
    ({"recipe": "Washer", "recipe_version": 2}, [3]),
    ({"lot": "A"}, [3, 2, 1]),
    ({"lot": "A", "recipe": "Nut"}, []),
    ({"serial_contains": "n-00"}, [7, 4, 3, 2, 1]),
    ({"serial_contains": "0%"}, [6]),
    ({"since": NOON + timedelta(minutes=6)}, [8, 7, 6]),
    ({"since": NOON + timedelta(minutes=2), "until": NOON + timedelta(minutes=4)}, [3, 2]),
    ({"min_score": 0.5, "max_score": 0.6}, [7, 3]),
    ({"dispositions": frozenset({Disposition.DEFECT})}, [8, 2]),
    ({"dispositions": frozenset({Disposition.DEFECT, Disposition.GOOD})}, [8, 3, 2]),
    ({"dispositions": frozenset({None})}, [7, 5, 4, 1]),
    ({"dispositions": frozenset({None, Disposition.UNSURE}), "verdicts": frozenset({FAIL})}, [6]),
]
NAMES = [" and ".join(wanted) or "everything" for wanted, _ in FILTERS]


@pytest.mark.parametrize(("wanted", "sequences"), FILTERS, ids=NAMES)
def test_lists_counts_and_neighbours_agree_on_what_a_filter_lets_through(
    log: Database, wanted: dict[str, Any], sequences: list[int]
) -> None:
    chosen = InspectionFilter(**wanted)
    assert [row.sequence for row in log.queue.page(chosen, limit=20)] == sequences
    assert list(log.queue.sequences(chosen, 20)) == sequences
    assert log.queue.count(chosen) == len(sequences)
    for index, sequence in enumerate(sequences):
        newer = sequences[index - 1] if index else None
        older = sequences[index + 1] if index + 1 < len(sequences) else None
        assert log.queue.neighbours(sequence, chosen) == Neighbours(newer, older)


def test_pages_follow_each_other_without_gap_or_repetition(log: Database) -> None:
    chosen, seen, before = InspectionFilter(), [], None
    while page := log.queue.page(chosen, limit=3, before_sequence=before):
        seen += [row.sequence for row in page]
        before = seen[-1]
    assert seen == [8, 7, 6, 5, 4, 3, 2, 1]


def test_a_headline_tells_what_the_inspection_itself_does(log: Database) -> None:
    for headline in log.queue.page(InspectionFilter(), limit=20):
        whole = log.inspections.get(headline.sequence)
        assert (headline.inspected_at, headline.verdict, headline.score) == (
            whole.inspected_at,
            whole.verdict,
            whole.score,
        )
        limits = (headline.review_limit, headline.reject_limit)
        assert limits == ((None, None) if whole.limits is None else (whole.limits.review, whole.limits.reject))
        assert (headline.serial, headline.lot, headline.reason) == (whole.serial, whole.lot, whole.reason)
        assert (headline.recipe_name, headline.recipe_version) == (whole.recipe_name, whole.recipe_version)
        assert (headline.disposition, headline.defect_type) == (whole.disposition, whole.defect_type)
        assert (headline.revision, headline.files) == (whole.revision, whole.files)
        assert headline.region_count == len(whole.regions)


def test_the_neighbours_of_a_part_that_was_just_decided_are_those_still_waiting(log: Database) -> None:
    waiting = InspectionFilter(needs_review=True)
    log.reviews.decide(7, Disposition.GOOD, user="berta", expected_revision=0)
    assert log.queue.neighbours(7, waiting) == Neighbours(None, 5)


def test_a_decision_taken_back_puts_the_part_into_the_queue_again(log: Database) -> None:
    log.reviews.undo(3, user="berta", expected_revision=1)
    assert log.queue.sequences(InspectionFilter(needs_review=True), 9) == (7, 5, 3)


def test_a_count_stops_at_its_bound(log: Database) -> None:
    assert log.queue.count(InspectionFilter(), at_most=5) == 5


def test_lots_are_those_of_a_recipe_with_their_newest_part_first(log: Database) -> None:
    store(log, an_inspection(9, lot="A"))
    found = log.queue.lots("Washer")
    assert [(lot.lot, lot.last_sequence) for lot in found] == [("A", 9), ("C", 7)]
    assert found[1].last_at == NOON + timedelta(minutes=7)
    assert [lot.lot for lot in log.queue.lots("Nut")] == ["B"]
    assert log.queue.recent_lots(2) == ("A", "C")


def test_a_time_without_zone_is_refused(log: Database) -> None:
    with pytest.raises(Exception, match="no time zone"):
        log.queue.count(InspectionFilter(since=NOON.replace(tzinfo=None)))


@pytest.mark.parametrize("rare", [0, narrowing.RARE], ids=["walked", "looked up"])
@pytest.mark.parametrize("wanted", [wanted for wanted, _ in FILTERS], ids=NAMES)
def test_no_filter_makes_a_list_read_rows_that_it_does_not_show(
    log: Database, wanted: dict[str, Any], rare: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(narrowing, "RARE", rare)
    chosen = InspectionFilter(**wanted)
    with statements() as seen:
        log.queue.sequences(chosen, 50)
        log.queue.neighbours(5, chosen)
        log.queue.count(chosen)
    with log.read() as session:
        for statement, parameters in seen:
            plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
            steps = [row[3] for row in plan if " inspections" in row[3]]
            one_by_one = "SEARCH inspections USING INTEGER PRIMARY KEY (rowid=?)"
            assert all("SEARCH inspections USING COVERING" in step or step == one_by_one for step in steps), steps
            assert one_by_one not in steps or "inspections.id IN (SELECT" in statement, f"{statement}: {steps}"
            assert "TEMP B-TREE" not in str(plan), f"{statement}: {plan}"
            if rare == 0 and "inspections.id <=" in statement:
                expected = "ix_inspections_notable" if chosen.is_notable else "ix_inspections_overview"
                assert expected in str(steps), f"{statement}: {steps}"
