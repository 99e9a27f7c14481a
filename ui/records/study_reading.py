"""Studies as they are read for the screen and for reports. Touches the disk: not for the GUI thread. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from database import Database
from database.inspection_filter import InspectionFilter
from database.study_records import SERIAL_MARK, Study, StudyJudgement
from inspector.decision.agreement import Agreement, Judgement, assess
from inspector.errors import UsageError
from inspector.recipe import Recipe
from inspector.types import Verdict
from ui.language import tr
from ui.records.study_plan import Correction, StudyPart, StudyPlan, load_plan, store_plan

MOST_LISTED = 100


@dataclass(frozen=True, slots=True)
class StudyReading:
    """One study. Judgements, figures and parts are by the truth of now, corrections included.

    Attributes:
        plan: None where its file is gone; truths are then those that were entered, and corrections are not known.
        agreement: None until it is finished: figures of the parts that came first would depend on the order.
        not_kept: presentations that were NOT JUDGED and shown again.
    """

    study: Study
    plan: StudyPlan | None
    judgements: tuple[StudyJudgement, ...]
    agreement: Agreement | None
    not_kept: int = 0

    @property
    def corrections(self) -> tuple[Correction, ...]:
        return () if self.plan is None else self.plan.corrections


@dataclass(frozen=True, slots=True)
class RunnableStudy:
    """A study that can go on, with the version of the recipe that it is about."""

    reading: StudyReading
    plan: StudyPlan
    recipe: Recipe


def serial_prefix(study: int) -> str:
    """With this the serial numbers of a study's inspections begin, and of no other's."""
    return f"{SERIAL_MARK}{study}-"


def serial_of(study: int, part: str, repeat: int) -> str:
    """By this an inspection is known as the answer to one presentation, and never mistaken for production."""
    return f"{serial_prefix(study)}{part}-{repeat}"


def lot_of(study: int) -> str:
    """Lots of production never count parts of a study."""
    return f"{SERIAL_MARK}{study}"


def read_studies(database: Database, data_dir: Path) -> tuple[StudyReading, ...]:
    """The newest first, without `not_kept`."""
    return tuple(_reading(database, data_dir, study) for study in database.studies.recent(MOST_LISTED))


def read_study(database: Database, data_dir: Path, study: int) -> StudyReading:
    """One with everything. Raises StudyNotFoundError."""
    reading = _reading(database, data_dir, database.studies.get(study))
    wanted = InspectionFilter(
        verdicts=frozenset({Verdict.NOT_JUDGED}),
        recipe=reading.study.recipe_name,
        since=reading.study.started_at,
        serial_contains=serial_prefix(study),
    )
    kept = sum(judgement.verdict is Verdict.NOT_JUDGED for judgement in reading.judgements)
    not_kept = max(0, database.queue.count(wanted) - kept)
    return StudyReading(reading.study, reading.plan, reading.judgements, reading.agreement, not_kept)


def start_study(
    database: Database, data_dir: Path, name: str, recipe: Recipe, plan: StudyPlan, *, user: str
) -> RunnableStudy:
    """Begins a study. Raises UsageError where its plan cannot be kept."""
    plan.order()
    study = database.studies.start(name, recipe=recipe.name, recipe_version=recipe.version, user=user)
    store_plan(data_dir, study.id, plan)
    return RunnableStudy(StudyReading(study, plan, (), None), plan, recipe)


def correct_truth(database: Database, data_dir: Path, study: int, part: StudyPart, *, user: str, reason: str) -> None:
    """Puts the truth of a part right, beside what was entered: judgements stay as they were stored.

    Args:
        part: as it is in truth, which is the opposite of what is held of it.

    Raises UsageError where the plan is gone or cannot be written, `user` is not the one who made the study, or the
    part is held for what it is already; StudyNotFoundError; KeyError for a part that the study has not.
    """
    author, plan = database.studies.get(study).user, load_plan(data_dir, study)
    if plan is None:
        raise UsageError(
            detail=tr("The plan of this study is not on this computer any more."), hint=tr("Begin a new study.")
        )
    if user != author:
        raise UsageError(
            detail=tr("Only {user}, who made this study, can correct it.", user=author),
            hint=tr("Sign with that name, or begin a new study."),
        )
    if part.is_good == {each.name: each.is_good for each in plan.known_parts}[part.name]:
        raise UsageError(
            detail=tr("Part {part} was corrected meanwhile.", part=part.name),
            hint=tr("Look at the study as it is now."),
        )
    correction = Correction(part.name, part.is_good, user, datetime.now(UTC), reason)
    store_plan(data_dir, study, replace(plan, corrections=(*plan.corrections, correction)))


def released_recipes(database: Database) -> tuple[Recipe, ...]:
    """Those in force, in alphabetical order."""
    recipes = [database.recipes.get(name) for name in database.recipes.names()]
    return tuple(recipe for recipe in recipes if recipe.released)


def part_rows(reading: StudyReading) -> tuple[tuple[StudyPart, tuple[StudyJudgement | None, ...]], ...]:
    """Each part with its judgements by repeat, None for what is still to come; parts with something wrong first."""
    judgements = reading.judgements
    named = {judgement.part: StudyPart(judgement.part, judgement.is_good) for judgement in judgements}
    parts: Sequence[StudyPart] = tuple(named.values()) if reading.plan is None else reading.plan.known_parts
    repeats = max((judgement.repeat for judgement in judgements), default=0)
    if reading.plan is not None:
        repeats = reading.plan.repeats
    found = {(judgement.part, judgement.repeat): judgement for judgement in judgements}
    rows = [(part, tuple(found.get((part.name, number)) for number in range(1, repeats + 1))) for part in parts]
    return tuple(sorted(rows, key=lambda row: _rank(*row)))


def _rank(part: StudyPart, judgements: Sequence[StudyJudgement | None]) -> int:
    """0 missed, 1 false alarm or not judged, 2 not always the same, 3 all right."""
    verdicts = {judgement.verdict for judgement in judgements if judgement is not None}
    if not part.is_good and Verdict.PASS in verdicts:
        return 0
    if Verdict.NOT_JUDGED in verdicts or (part.is_good and verdicts & {Verdict.FAIL, Verdict.REVIEW}):
        return 1
    return 2 if len(verdicts) > 1 else 3


def _reading(database: Database, data_dir: Path, study: Study) -> StudyReading:
    plan = load_plan(data_dir, study.id)
    truth = {} if plan is None else {part.name: part.is_good for part in plan.known_parts}
    judgements = tuple(
        replace(each, is_good=truth.get(each.part, each.is_good)) for each in database.studies.judgements(study.id)
    )
    agreement = None
    if study.finished_at is not None:
        agreement = assess([Judgement(each.part, each.is_good, each.repeat, each.verdict) for each in judgements])
    return StudyReading(study, plan, judgements, agreement)
