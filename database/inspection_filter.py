"""Which inspections a list or a chart is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, UnaryExpression, func, or_, text
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.operators import custom_op

from database.models import NOTABLE, InspectionRow
from database.study_records import SERIAL_MARK
from inspector.types import Disposition, Verdict


@dataclass(frozen=True, slots=True)
class InspectionFilter:
    """Lets through what fits all that is given; without anything, every inspection of production.

    Parts of studies are bad on purpose and known beforehand: no list, count, chart or report has them, unless they are
    asked for. By its sequence each inspection is reached, and a study by its own judgements.

    Attributes:
        verdicts: any of them; empty for all.
        recipe: the name as recorded. recipe_version: of that recipe.
        serial_contains: anywhere in the serial number, whatever the case of ASCII letters.
        since, until: aware times; `since` is included, `until` is not.
        min_score, max_score: both included; inspections without a score do not fit.
        dispositions: any of them, where None is "undecided"; empty for all.
        needs_review: only what waits for a person: REVIEW, FAIL and NOT_JUDGED without a disposition, never a part of a
            study.
        defect_type: as reviewers named it, "" for unnamed. reason_code: of the verdict's reason, "" for none.
        include_studies: parts of studies as well.
    """

    verdicts: frozenset[Verdict] = frozenset()
    recipe: str | None = None
    recipe_version: int | None = None
    lot: str | None = None
    serial_contains: str = ""
    since: datetime | None = None
    until: datetime | None = None
    min_score: float | None = None
    max_score: float | None = None
    dispositions: frozenset[Disposition | None] = frozenset()
    needs_review: bool = False
    defect_type: str | None = None
    reason_code: str | None = None
    include_studies: bool = False

    @property
    def asks_for_studies(self) -> bool:
        """So it does too with a serial number or a lot that begins with their mark."""
        return self.include_studies or any(
            name.lower().startswith(SERIAL_MARK) for name in (self.serial_contains, self.lot or "")
        )

    @property
    def is_notable(self) -> bool:
        """Whether no part fits that passed and that nobody decided on."""
        return (
            self.needs_review
            or (bool(self.verdicts) and Verdict.PASS not in self.verdicts)
            or (bool(self.dispositions) and None not in self.dispositions)
            or bool(self.defect_type)
        )


def conditions(wanted: InspectionFilter) -> list[ColumnElement[bool]]:
    """The filter in SQL, on `InspectionRow`; none of it makes SQLite search an index but the one of notable parts."""
    row = InspectionRow
    found: list[ColumnElement[bool]] = []
    if wanted.is_notable:
        found.append(text(NOTABLE))  # type: ignore[arg-type]
    if wanted.needs_review or not wanted.asks_for_studies:
        found.append(_looked_at(row.of_study).is_(False))
    if wanted.needs_review:
        found += [row.verdict != Verdict.PASS.value, row.disposition.is_(None)]
    if wanted.since is not None:
        found.append(_looked_at(row.inspected_at) >= wanted.since)
    if wanted.until is not None:
        found.append(_looked_at(row.inspected_at) < wanted.until)
    if wanted.lot is not None:
        found.append(_looked_at(row.lot) == wanted.lot)
    if wanted.dispositions:
        found.append(_any_disposition(wanted.dispositions))
    if wanted.verdicts:
        found.append(row.verdict.in_(sorted(verdict.value for verdict in wanted.verdicts)))
    if wanted.recipe is not None:
        found.append(_looked_at(row.recipe_name) == wanted.recipe)
    if wanted.recipe_version is not None:
        found.append(row.recipe_version == wanted.recipe_version)
    if wanted.serial_contains:
        found.append(row.serial.contains(wanted.serial_contains, autoescape=True))
    if wanted.min_score is not None:
        found.append(_looked_at(row.score) >= wanted.min_score)
    if wanted.max_score is not None:
        found.append(_looked_at(row.score) <= wanted.max_score)
    if wanted.defect_type is not None:
        found.append(func.coalesce(row.defect_type, "") == wanted.defect_type)
    if wanted.reason_code is not None:
        found.append(func.coalesce(row.reason_code, "") == wanted.reason_code)
    return found


def _any_disposition(wanted: frozenset[Disposition | None]) -> ColumnElement[bool]:
    named = sorted(disposition.value for disposition in wanted if disposition is not None)
    if None not in wanted:
        return InspectionRow.disposition.in_(named)
    return or_(InspectionRow.disposition.is_(None), InspectionRow.disposition.in_(named))


def _looked_at(column: InstrumentedAttribute[Any]) -> ColumnElement[Any]:
    """The column with a plus before it, which tells SQLite to look at the value and not to search an index for it.

    An index on one such column finds rows of which all else must be looked up in the wide table, one by one, and then
    be sorted: with a million of them that takes seconds. `database.narrowing` knows when there are few enough.
    """
    return UnaryExpression(column.expression, operator=custom_op("+"), type_=column.type)
