"""Attribute-agreement studies."""

from __future__ import annotations

import numpy as np
import pytest
from sqlalchemy.exc import IntegrityError

from database import Database
from database.study_records import StudyJudgement
from inspector.errors import StudyNotFoundError
from inspector.types import Verdict
from tests.database.examples import an_inspection, store


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
