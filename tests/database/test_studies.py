"""Attribute-agreement studies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from sqlalchemy.exc import IntegrityError

from database import Database
from database.history_records import Period
from database.inspection_filter import InspectionFilter
from database.study_records import StudyJudgement
from inspector.errors import StudyNotFoundError
from inspector.types import Disposition, Reason, Verdict
from tests.database.examples import NOON, a_prediction, an_inspection, store


def test_judgements_are_kept_in_their_order_with_the_inspection_behind_them(database: Database) -> None:
    store(database, an_inspection())
    study = database.studies.start("Spring", recipe="Washer", recipe_version=3, user="berta")
    judgements = (
        StudyJudgement("7", True, 1, Verdict.PASS, np.float32(0.25), 1),  # type: ignore[arg-type]
        StudyJudgement("2", False, 1, Verdict.NOT_JUDGED, None),
        StudyJudgement("7", True, 2, Verdict.REVIEW, 0.5),
    )
    for judgement in judgements:
        database.studies.add(study.id, judgement)
    assert database.studies.judgements(study.id) == judgements
    assert database.studies.get(study.id).judgement_count == 3
    assert database.studies.get(study.id).finished_at is None

    finished = database.studies.finish(study.id)
    assert finished == database.studies.get(study.id)
    assert finished.finished_at is not None
    assert (finished.name, finished.recipe_name, finished.recipe_version) == ("Spring", "Washer", 3)


def test_studies_are_listed_newest_first_and_by_recipe(database: Database) -> None:
    for name, recipe in (("first", "Washer"), ("second", "Nut"), ("third", "Washer")):
        database.studies.start(name, recipe=recipe, recipe_version=1, user="berta")
    assert [study.name for study in database.studies.recent(2)] == ["third", "second"]
    assert [study.name for study in database.studies.recent(9, recipe="Washer")] == ["third", "first"]


def test_the_same_part_is_judged_once_a_repeat(database: Database) -> None:
    study = database.studies.start("Spring", recipe="Washer", recipe_version=3, user="berta")
    database.studies.add(study.id, StudyJudgement("7", True, 1, Verdict.PASS, 0.1))
    with pytest.raises(IntegrityError):
        database.studies.add(study.id, StudyJudgement("7", True, 1, Verdict.FAIL, 0.9))


def test_an_unknown_study_is_said_to_be_unknown(database: Database) -> None:
    for ask in (database.studies.get, database.studies.finish, database.studies.judgements):
        with pytest.raises(StudyNotFoundError, match="no study 4"):
            ask(4)
    with pytest.raises(StudyNotFoundError):
        database.studies.add(4, StudyJudgement("7", True, 1, Verdict.PASS, 0.1))


# What is asked of the log, and how many parts the answer has.
QUESTIONS: dict[str, Callable[[Database, InspectionFilter], int]] = {
    "page": lambda log, wanted: len(log.queue.page(wanted, limit=9)),
    "count": lambda log, wanted: log.queue.count(wanted),
    "waiting": lambda log, wanted: log.queue.count(replace(wanted, needs_review=True)),
    "yield": lambda log, wanted: sum(day.total for day in log.history.yield_by(wanted, Period.DAY)),
    "trend": lambda log, wanted: sum(point.count for point in log.history.score_trend(wanted)),
    "reasons": lambda log, wanted: sum(entry.count for entry in log.history.pareto(wanted).not_judged),
    "defects": lambda log, wanted: sum(entry.count for entry in log.history.pareto(wanted).defect_types),
    "stages": lambda log, wanted: log.history.stage_times(wanted)[0].count,
    "what-if": lambda log, wanted: len(log.history.scores(wanted, 9)),
    "exported": lambda log, wanted: len(list(log.export.rows(wanted))),
    "report": lambda log, wanted: sum(log.export.tally(wanted).values()),
    "in force": lambda log, wanted: sum(each.parts for each in log.export.in_force(wanted)),
    "pictures": lambda log, wanted: log.export.picture_counts(wanted).kept,
    "today": lambda log, wanted: sum(log.inspections.counts(since=NOON).values()),
    "recent": lambda log, wanted: len(log.inspections.recent(9, recipe="Washer")),
}
IN_PRODUCTION = {"waiting": 2, "reasons": 1, "defects": 1, "trend": 3}


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_part_of_a_study_counts_in_nothing_and_the_same_part_of_production_in_all(
    database: Database, question: str
) -> None:
    def four(**changes: Any) -> None:
        stored = store(
            database,
            an_inspection(1, verdict=Verdict.PASS, **changes),
            an_inspection(2, verdict=Verdict.FAIL, **changes),
            an_inspection(
                3, verdict=Verdict.NOT_JUDGED, prediction=None, limits=None, reason=Reason("late"), **changes
            ),
            an_inspection(4, verdict=Verdict.PASS, prediction=a_prediction(0.5), **changes),
        )
        database.reviews.decide(stored[3].sequence, Disposition.DEFECT, user="b", expected_revision=0)

    ask, production = QUESTIONS[question], InspectionFilter()
    four(serial="A-1", lot="L")
    expected = ask(database, production)
    assert expected == IN_PRODUCTION.get(question, 4)
    four(serial="study-1-A1-1", lot="study-1")
    assert ask(database, production) == expected


def test_parts_of_a_study_are_reached_by_number_serial_and_lot_and_when_asked_for(database: Database) -> None:
    production, study = store(database, an_inspection(lot="L"), an_inspection(serial="study-7-A1-1", lot="study-7"))
    queue = database.queue
    assert database.inspections.get(study.sequence).serial == "study-7-A1-1"
    assert database.export.get((study.sequence,))[0].record == study
    assert queue.sequences(InspectionFilter(serial_contains="Study-7"), 9) == (study.sequence,)
    assert queue.sequences(InspectionFilter(lot="study-7"), 9) == (study.sequence,)
    both = (study.sequence, production.sequence)
    assert queue.sequences(InspectionFilter(include_studies=True), 9) == both
    assert tuple(row.sequence for row in database.inspections.recent(9, include_studies=True)) == both
    assert queue.neighbours(study.sequence, InspectionFilter()).older == production.sequence


def test_a_part_of_a_study_never_waits_for_a_person_even_where_studies_are_asked_for(database: Database) -> None:
    store(database, an_inspection(serial="study-7-A1-1", lot="study-7"))
    for wanted in (InspectionFilter(include_studies=True), InspectionFilter(serial_contains="study-")):
        assert database.queue.count(wanted) == 1
        assert database.queue.count(replace(wanted, needs_review=True)) == 0


def test_a_serial_of_production_that_looks_like_a_studys_is_production(database: Database) -> None:
    like = [("study-7-A1-1", None), ("study-7-A1-1", "study-70"), ("study-0017", "study"), ("study-7-A1-1", "L-1")]
    rows = store(database, *(an_inspection(serial=serial, lot=lot) for serial, lot in like))
    assert database.queue.count(InspectionFilter()) == len(rows)
    assert database.queue.count(InspectionFilter(needs_review=True)) == len(rows)


def test_lots_to_choose_from_are_those_of_production(database: Database) -> None:
    store(database, an_inspection(lot="L"), an_inspection(serial="study-7-A1-1", lot="study-7"))
    assert [lot.lot for lot in database.queue.lots("Washer")] == ["L"]
    assert database.queue.recent_lots(9) == ("L",)
