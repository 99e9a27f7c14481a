"""What the charts show, read from the records. Off the GUI thread; no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import time

from database import Database
from database.history_records import Pareto, Period, StageTime, TrendPoint, YieldRow
from database.inspection_filter import InspectionFilter
from inspector.decision.drift import Drift, check_drift
from inspector.decision.t_model import pooled_log_sd
from inspector.decision.what_if import LoggedPart
from inspector.errors import RecipeNotFoundError

TREND_POINTS = 300
DRIFT_PARTS = 1000
"""Looked through for the last ones that tell of drift."""

LISTED_LOTS = 200
ADAPTIVE = "adaptive"


@dataclass(frozen=True, slots=True)
class ChartsWanted:
    """A selection and how it is broken down; also its identity."""

    filter: InspectionFilter = field(default_factory=InspectionFilter)
    period: Period = Period.DAY
    shift_starts: tuple[time, ...] = (time(0),)


@dataclass(frozen=True, slots=True)
class ChartChoices:
    """What there is to choose from, newest versions and lots first."""

    recipes: tuple[str, ...] = ()
    versions: tuple[int, ...] = ()
    lots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DriftReading:
    """Drift of the version of a recipe that is in force. fast: scores of a fast pass are among the last ones."""

    recipe: str
    version: int
    drift: Drift
    fast: bool


@dataclass(frozen=True, slots=True)
class ChartsReading:
    """One state of the records.

    Attributes:
        is_empty: there is no inspection in the selection; everything else is empty then.
        trend: empty where no recipe is chosen, because scores of different recipes do not compare.
        drift: None where no recipe is chosen, or it was never stored.
    """

    wanted: ChartsWanted
    choices: ChartChoices
    is_empty: bool
    yields: tuple[YieldRow, ...] = ()
    trend: tuple[TrendPoint, ...] = ()
    pareto: Pareto = field(default_factory=lambda: Pareto((), ()))
    stages: tuple[StageTime, ...] = ()
    drift: DriftReading | None = None


def read_charts(database: Database, wanted: ChartsWanted, cancelled: Callable[[], bool]) -> ChartsReading | None:
    """All charts of one selection; None when `cancelled` said so between two of them."""
    choices = _choices(database, wanted.filter.recipe)
    if not database.queue.count(wanted.filter, at_most=1):
        return ChartsReading(wanted, choices, is_empty=True)
    history, chosen = database.history, wanted.filter
    has_recipe = chosen.recipe is not None
    readers: dict[str, Callable[[], object]] = {
        "yields": lambda: history.yield_by(chosen, wanted.period, shift_starts=wanted.shift_starts),
        "trend": lambda: history.score_trend(chosen, points=TREND_POINTS) if has_recipe else (),
        "pareto": lambda: history.pareto(chosen),
        "stages": lambda: history.stage_times(chosen),
        "drift": lambda: _drift(database, chosen.recipe),
    }
    found = {}
    for name, read in readers.items():
        if cancelled():
            return None
        found[name] = read()
    return ChartsReading(wanted, choices, False, **found)  # type: ignore[arg-type]


def _choices(database: Database, recipe: str | None) -> ChartChoices:
    names = database.recipes.names()
    if recipe is None:
        return ChartChoices(names, (), database.queue.recent_lots(LISTED_LOTS))
    lots = tuple(summary.lot for summary in database.queue.lots(recipe)[:LISTED_LOTS])
    try:
        versions = tuple(version.number for version in database.recipes.versions(recipe))
    except RecipeNotFoundError:  # parts of a draft, such as the demo's
        versions = ()
    return ChartChoices(names, versions, lots)


def _drift(database: Database, name: str | None) -> DriftReading | None:
    if name is None:
        return None
    try:
        recipe = database.recipes.get(name)
    except RecipeNotFoundError:
        return None
    rows = database.history.scores(InspectionFilter(recipe=recipe.name, recipe_version=recipe.version), DRIFT_PARTS)
    adaptive = recipe.detector.tier == ADAPTIVE
    parts = [
        LoggedPart(
            row.sequence,
            row.score,
            row.verdict,
            row.disposition,
            fast=adaptive and row.review_limit is not None and row.review_limit == row.reject_limit,
        )
        for row in reversed(rows)
    ]
    prior = pooled_log_sd(database.recipes.released_golden_scores(besides=recipe.name))
    drift = check_drift(recipe.golden_scores, parts, prior_log_sd=prior)
    return DriftReading(recipe.name, recipe.version, drift, any(part.fast for part in parts))
