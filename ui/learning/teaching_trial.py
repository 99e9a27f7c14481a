"""Confirmed parts of a recipe, taught on trial, and kept as a new version. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from database import Database
from database.inspection_filter import InspectionFilter
from database.review_records import InspectionHeadline
from inspector.decision.t_model import pooled_log_sd
from inspector.pipeline.guarded_teaching import GuardedTeaching
from inspector.pipeline.preparation import OnProgress
from inspector.pipeline.teaching_trial import StoredPart, TeachingTrial
from inspector.recipe import Recipe
from inspector.types import Disposition, Verdict
from ui.learning.versions import require_in_force, version_before
from ui.station import Station, told_as_cancelled

GOOD_PARTS = 200
DEFECTIVE_PARTS = 500
"""The newest so many are judged with both sets; each takes twice as long as in production."""

PAGE = 200
JUDGED = frozenset(Verdict) - {Verdict.NOT_JUDGED}


@dataclass(frozen=True, slots=True)
class ConfirmedParts:
    """The parts of a recipe that people called good or defective, newest first, all seen under its camera settings.

    Parts that were not judged are left out: their pictures were not fit for it.

    Attributes:
        recipe: the version in force.
        good, defective: with a stored picture, at most `GOOD_PARTS` and `DEFECTIVE_PARTS`.
        without_picture: how many were passed over because no picture of them is kept.
        more_good, more_defective: whether there are older ones.
        version_before: that was in use before this one; None where there was none.
    """

    recipe: Recipe
    good: tuple[InspectionHeadline, ...]
    defective: tuple[InspectionHeadline, ...]
    without_picture: int
    more_good: bool
    more_defective: bool
    version_before: int | None


def confirmed_parts(database: Database, name: str) -> ConfirmedParts:
    """Raises RecipeNotFoundError."""
    recipe = database.recipes.get(name)
    versions = database.recipes.versions(name)
    alike = {
        version.number
        for version in versions
        if version.imaging_fingerprint == recipe.imaging_fingerprint
        or database.recipes.get(name, version.number).camera_fingerprint == recipe.camera_fingerprint
    }
    good, bare_good, more_good = _newest(database, recipe.name, Disposition.GOOD, alike, GOOD_PARTS)
    bad, bare_bad, more_bad = _newest(database, recipe.name, Disposition.DEFECT, alike, DEFECTIVE_PARTS)
    return ConfirmedParts(recipe, good, bad, bare_good + bare_bad, more_good, more_bad, version_before(versions))


def try_out(
    station: Station,
    confirmed: ConfirmedParts,
    *,
    as_references: Sequence[int],
    as_tuning: Sequence[int],
    progress: OnProgress,
    cancelled: Callable[[], bool],
) -> TeachingTrial:
    """Judges all confirmed parts as it is and with the chosen ones taught; blocks meanwhile, stores nothing.

    Raises TeachCancelledError when `cancelled` says so, PartNotTeachableError, and OperatorError as teaching does.
    """
    recipe, images = confirmed.recipe, station.database.images
    stored = [
        StoredPart(part.sequence, part.disposition, partial(images.load_image, part.files.image_path))
        for part in (*confirmed.good, *confirmed.defective)
        if part.disposition is not None and part.files.image_path is not None
    ]
    with told_as_cancelled():
        return GuardedTeaching(
            station.detectors,
            recipe,
            station.load_samples(recipe),
            stored,
            progress,
            cancelled,
            prior_log_sd=pooled_log_sd(station.database.recipes.released_golden_scores(besides=recipe.name)),
        ).try_out(as_references=as_references, as_tuning=as_tuning)


def activate(station: Station, confirmed: ConfirmedParts, trial: TeachingTrial, *, reason: str) -> Recipe:
    """Releases what was tried as a new version; the version before stays.

    Raises RecipeChangedError where another version was released since, ValueError for a trial that is blocked.
    """
    if trial.blocked:
        raise ValueError("a confirmed defective part would pass")
    require_in_force(station.database, confirmed.recipe)
    return station.save_recipe(trial.recipe, trial.samples, release=True, reason=reason)


def _newest(
    database: Database, recipe: str, disposition: Disposition, versions: set[int], at_most: int
) -> tuple[tuple[InspectionHeadline, ...], int, bool]:
    """Parts with a picture, how many have none, and whether there are more. A study's stay unknown to the recipe."""
    wanted = InspectionFilter(verdicts=JUDGED, recipe=recipe, dispositions=frozenset({disposition}))
    found: list[InspectionHeadline] = []
    without_picture, before = 0, None
    while page := database.queue.page(wanted, limit=PAGE, before_sequence=before):
        before = page[-1].sequence
        for part in page:
            if part.recipe_version not in versions:
                continue
            if part.files.image_path is None:
                without_picture += 1
            elif len(found) == at_most:
                return tuple(found), without_picture, True
            else:
                found.append(part)
    return tuple(found), without_picture, False
