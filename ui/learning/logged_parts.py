"""The station's own log, as other limits are tried on it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from database import Database
from database.history_records import ScoredPart
from database.inspection_filter import InspectionFilter
from inspector.decision.what_if import LoggedPart, PartLog
from inspector.recipe import Recipe
from inspector.types import Disposition, Limits
from ui.learning.versions import require_in_force
from ui.station import Station

MOST_PARTS = 100_000
WHAT_IF = "what-if"
"""`Limits.method` of limits that were set on the log."""


@dataclass(frozen=True, slots=True)
class LogChoice:
    """Which parts: the newest `last` of a recipe version and of those whose scores compare with its own; of one lot."""

    recipe: str
    version: int
    last: int
    lot: str | None = None


@dataclass(frozen=True, slots=True)
class LoggedParts:
    """Parts whose scores compare.

    Attributes:
        recipe: the version whose limits stand at first: the one in force where its scores compare, else the chosen.
        in_force: the active version's number.
        versions: all that judged these parts, newest first.
        log: counts them under any limits.
        sequences, scores: (n,) of all judged in detail, by rising sequence; what the fast pass decided is not in it.
        dispositions: (n,) what people say of them, None for undecided.
    """

    recipe: Recipe
    in_force: int
    versions: tuple[int, ...]
    log: PartLog
    sequences: NDArray[np.int64]
    scores: NDArray[np.float64]
    dispositions: tuple[Disposition | None, ...]
    total: int

    @property
    def can_be_applied(self) -> bool:
        """Whether limits tried here fit the version in force."""
        return self.recipe.version == self.in_force

    def score_of(self, sequence: int) -> float:
        return float(self.scores[np.searchsorted(self.sequences, sequence)])


def logged_parts(database: Database, choice: LogChoice) -> LoggedParts:
    """Reads at most `choice.last` parts. Raises RecipeNotFoundError."""
    chosen, active = database.recipes.get(choice.recipe, choice.version), database.recipes.get(choice.recipe)
    known = [database.recipes.get(choice.recipe, version.number) for version in database.recipes.versions(chosen.name)]
    alike = [recipe for recipe in known if _compares(recipe, chosen)]
    found: list[ScoredPart] = []
    for recipe in alike:
        wanted = InspectionFilter(recipe=recipe.name, recipe_version=recipe.version, lot=choice.lot)
        found += database.history.scores(wanted, choice.last)
    found.sort(key=lambda part: part.sequence)
    found = found[-choice.last :]
    parts = [_logged(part, chosen) for part in found]
    detailed = [part for part in parts if part.judged and not part.fast]
    return LoggedParts(
        recipe=active if _compares(active, chosen) else chosen,
        in_force=active.version,
        versions=tuple(recipe.version for recipe in alike),
        log=PartLog(parts),
        sequences=np.array([part.sequence for part in detailed], np.int64),
        scores=np.array([part.score for part in detailed], np.float64),
        dispositions=tuple(part.disposition for part in detailed),
        total=len(parts),
    )


def tried(limits: Limits, *, review: float, reject: float) -> Limits:
    """The limits in force moved to these; those of the map and of the fast pass follow as when set by hand."""
    return replace(limits.moved(review=review, reject=reject), method=WHAT_IF)


def apply_limits(station: Station, base: Recipe, limits: Limits, *, reason: str) -> Recipe:
    """Releases the version in force with other limits as a new version, and nothing else changed.

    Raises RecipeChangedError where another version was released since `base` was read.
    """
    recipes = station.database.recipes
    require_in_force(station.database, base)
    draft = replace(base, limits=limits, version=0, released=False)
    saved = recipes.save(draft, user=station.user, reason=reason)
    return recipes.release(saved.name, saved.version, user=station.user)


def _compares(recipe: Recipe, other: Recipe) -> bool:
    """Whether scores of both have the same meaning."""
    return (recipe.calibration_fingerprint, recipe.weights_sha256) == (
        other.calibration_fingerprint,
        other.weights_sha256,
    )


def _logged(part: ScoredPart, recipe: Recipe) -> LoggedPart:
    fast = recipe.detector.tier == "adaptive" and part.review_limit == part.reject_limit
    return LoggedPart(part.sequence, part.score, part.verdict, part.disposition, fast)
