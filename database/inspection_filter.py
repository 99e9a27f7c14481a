"""Which inspections a list or a chart is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, UnaryExpression, func, or_, text
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.operators import custom_op

from database.models import NEEDS_REVIEW, InspectionRow
from inspector.types import Disposition, Verdict


@dataclass(frozen=True, slots=True)
class InspectionFilter:
    """Lets through what fits all that is given; without anything, every inspection.

    Attributes:
        verdicts: any of them; empty for all.
        recipe: the name as recorded. recipe_version: of that recipe.
        serial_contains: anywhere in the serial number, whatever the case of ASCII letters.
        since, until: aware times; `since` is included, `until` is not.
        min_score, max_score: both included; inspections without a score do not fit.
        dispositions: any of them, where None is "undecided"; empty for all.
        needs_review: only what waits for a person: REVIEW, FAIL and NOT_JUDGED without a disposition.
        defect_type: as reviewers named it, "" for unnamed. reason_code: of the verdict's reason, "" for none.
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


def conditions(wanted: InspectionFilter) -> list[ColumnElement[bool]]:
    """The filter in SQL, on `InspectionRow`."""
    found: list[ColumnElement[bool]] = []
    if wanted.needs_review:
        found.append(text(NEEDS_REVIEW))  # type: ignore[arg-type]
    if wanted.since is not None:
        found.append(_looked_at(InspectionRow.inspected_at) >= wanted.since)
    if wanted.until is not None:
        found.append(_looked_at(InspectionRow.inspected_at) < wanted.until)
    if wanted.lot is not None:
        found.append(InspectionRow.lot == wanted.lot)
    if wanted.dispositions:
        found.append(_any_disposition(wanted.dispositions))
    if wanted.verdicts:
        found.append(_looked_at(InspectionRow.verdict).in_(sorted(verdict.value for verdict in wanted.verdicts)))
    if wanted.recipe is not None:
        # Within a lot the recipe is part of the lot's index.
        name = InspectionRow.recipe_name if wanted.lot is not None else _looked_at(InspectionRow.recipe_name)
        found.append(name == wanted.recipe)
    if wanted.recipe_version is not None:
        found.append(InspectionRow.recipe_version == wanted.recipe_version)
    if wanted.serial_contains:
        found.append(InspectionRow.serial.contains(wanted.serial_contains, autoescape=True))
    if wanted.min_score is not None:
        found.append(InspectionRow.score >= wanted.min_score)
    if wanted.max_score is not None:
        found.append(InspectionRow.score <= wanted.max_score)
    if wanted.defect_type is not None:
        found.append(func.coalesce(InspectionRow.defect_type, "") == wanted.defect_type)
    if wanted.reason_code is not None:
        found.append(func.coalesce(InspectionRow.reason_code, "") == wanted.reason_code)
    return found


def _any_disposition(wanted: frozenset[Disposition | None]) -> ColumnElement[bool]:
    named = sorted(disposition.value for disposition in wanted if disposition is not None)
    if None not in wanted:
        return InspectionRow.disposition.in_(named)
    column = _looked_at(InspectionRow.disposition)
    return or_(column.is_(None), column.in_(named))


def _looked_at(column: InstrumentedAttribute[Any]) -> ColumnElement[Any]:
    """The column with a plus before it, which tells SQLite to look at the value and not to search an index for it.

    An index on one such column finds rows of which all else must be looked up in the wide table, one by one, and then
    be sorted: with a million of them that takes seconds. The overview index, read in order until enough was found,
    takes 60 ms at worst.
    """
    return UnaryExpression(column.expression, operator=custom_op("+"), type_=column.type)
