"""The log of inspections."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import numpy as np
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from database import Database
from inspector.errors import InspectionNotFoundError
from inspector.types import Inspection, NearestReference, Verdict
from tests.database.examples import NOON, a_prediction, a_recipe, an_inspection, statements, store, unseen_inspection

NEAREST = NearestReference(2, (3, 4), (np.int64(3), np.int64(5)), np.float32(0.25), variant=1, tile=6)  # type: ignore


@pytest.mark.parametrize(
    "inspection",
    [
        an_inspection(lot="L-7", run_uuid="r" * 36, prediction=replace(a_prediction(), nearest=NEAREST)),
        unseen_inspection(),
    ],
    ids=["judged", "unseen"],
)
def test_everything_about_an_inspection_is_read_back(database: Database, inspection: Inspection) -> None:
    (stored,) = store(database, inspection)
    read = database.inspections.get(stored.sequence)

    assert read == stored
    assert read.inspected_at == inspection.inspected_at
    assert read.regions == inspection.regions
    assert read.score == inspection.score
    assert (read.lot, read.run_uuid) == (inspection.lot, inspection.run_uuid)
    assert read.nearest_reference == (None if inspection.prediction is None else NEAREST)
    assert (read.disposition, read.defect_type, read.revision) == (None, None, 0)
    if inspection.limits is not None:
        assert read.limits == replace(inspection.limits, method="recorded", count=0, false_reject_rate=None)


def test_numbers_of_numpy_are_stored_as_numbers(database: Database) -> None:
    store(database, an_inspection())
    with database.read() as session:
        kinds = session.execute(text("SELECT typeof(score), typeof(review_limit), reason_values FROM inspections"))
        assert kinds.one() == ("real", "real", '{"score": 0.75}')


def test_sequences_rise_in_the_order_given_and_are_never_used_again(database: Database) -> None:
    first = store(database, *(an_inspection(part) for part in range(1, 6)))
    assert [(row.sequence, row.part_sequence) for row in first] == [(n, n) for n in range(1, 6)]
    with database.write() as session:
        session.execute(text("DELETE FROM inspections WHERE id = 5"))
    (after,) = store(database, an_inspection())
    assert after.sequence == 6


def test_deleting_an_inspection_takes_its_regions_along(database: Database) -> None:
    store(database, an_inspection(), an_inspection(2))
    with database.write() as session:
        session.execute(text("DELETE FROM inspections WHERE id = 1"))
    with database.read() as session:
        assert session.execute(text("SELECT DISTINCT inspection_id FROM regions")).scalars().all() == [2]


def test_pages_of_recent_inspections_are_newest_first_and_filtered(database: Database) -> None:
    store(
        database,
        *(
            an_inspection(
                part, verdict=Verdict.PASS if part % 2 else Verdict.FAIL, recipe_name="A" if part <= 3 else "B"
            )
            for part in range(1, 7)
        ),
    )

    def parts(**filters: Any) -> list[int]:
        return [row.part_sequence for row in database.inspections.recent(2, **filters)]

    assert parts() == [6, 5]
    assert parts(before_sequence=5) == [4, 3]
    assert parts(verdict=Verdict.FAIL) == [6, 4]
    assert parts(verdict=Verdict.FAIL, before_sequence=4) == [2]
    assert parts(recipe="A") == [3, 2]
    assert parts(recipe="A", verdict=Verdict.PASS) == [3, 1]
    assert len(database.inspections.recent(100)[0].regions) == 2


def test_counts_name_every_verdict_and_follow_the_filters(database: Database) -> None:
    store(
        database,
        an_inspection(verdict=Verdict.PASS, recipe_name="A"),
        an_inspection(verdict=Verdict.PASS, recipe_name="B", inspected_at=NOON + timedelta(hours=1)),
        unseen_inspection(),
    )
    zero = dict.fromkeys(Verdict, 0)
    assert database.inspections.counts() == {**zero, Verdict.PASS: 2, Verdict.NOT_JUDGED: 1}
    assert database.inspections.counts(recipe="A") == {**zero, Verdict.PASS: 1}
    assert database.inspections.counts(since=NOON + timedelta(minutes=1)) == {**zero, Verdict.PASS: 1}
    assert database.inspections.total() == 3


def test_a_row_points_to_its_recipe_version_and_outlives_it(database: Database) -> None:
    database.recipes.save(a_recipe(), user="anna")
    store(database, an_inspection(), an_inspection(2, recipe_version=9))
    query = text("SELECT recipe_version_id FROM inspections ORDER BY id")
    with database.read() as session:
        assert session.execute(query).scalars().all() == [1, None]
    with database.write() as session:
        session.execute(text("DELETE FROM recipes"))
    with database.read() as session:
        assert session.execute(query).scalars().all() == [None, None]
    row = database.inspections.get(1)
    assert (row.recipe_name, row.recipe_version) == ("Washer", 1)


def test_the_table_takes_no_other_verdict(database: Database) -> None:
    store(database, an_inspection())
    with pytest.raises(IntegrityError), database.write() as session:
        session.execute(text("UPDATE inspections SET verdict = 'GOOD'"))


def test_an_unknown_inspection_is_said_to_be_unknown(database: Database) -> None:
    with pytest.raises(InspectionNotFoundError, match="no inspection 7"):
        database.inspections.get(7)


def test_no_question_to_the_log_sorts_it_or_reads_all_of_it(database: Database) -> None:
    store(database, an_inspection())
    with statements() as seen:
        database.inspections.recent(10)
        database.inspections.recent(10, before_sequence=5)
        database.inspections.recent(10, verdict=Verdict.FAIL)
        database.inspections.recent(10, recipe="Washer")
        database.inspections.recent(10, recipe="Washer", verdict=Verdict.FAIL)
        database.inspections.counts(recipe="Washer")
        database.inspections.counts(since=NOON)
    with database.read() as session:
        for statement, parameters in seen:
            plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
            steps = " / ".join(row[3] for row in plan)
            assert "SCAN inspections" not in steps, f"{statement}: {steps}"
            assert "ORDER BY inspections.id DESC" not in statement or "TEMP B-TREE" not in steps, steps
