"""Recipes between stations: into a file, and from one. For the command line and the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from database import Database
from inspector.errors import RecipeNameTakenError
from inspector.pipeline.samples import Samples
from inspector.recipe import SAMPLE_ROLES, Recipe
from inspector.recipe_package import ConflictChoice, PackagedRecipe, export_recipe


def load_samples(database: Database, recipe: Recipe) -> Samples:
    """A stored recipe's pictures. Raises ImageUnreadableError for one that is missing or was changed."""
    return Samples(**{role: database.images.load_references(getattr(recipe, role)) for role in SAMPLE_ROLES})


def store_samples(database: Database, samples: Samples) -> dict[str, Any]:
    """Keeps the pictures; a recipe's fields by role. Raises StorageFullError."""
    keep = database.images.save_reference
    return {role: tuple(map(keep, getattr(samples, role))) for role in SAMPLE_ROLES}


def export_stored(database: Database, recipe: Recipe, path: Path, *, software_version: str) -> None:
    """Writes a stored version with its pictures. Raises as `load_samples` and `export_recipe`."""
    export_recipe(
        path,
        recipe,
        load_samples(database, recipe),
        weights_sha256=_weights_of(database, recipe),
        software_version=software_version,
    )


def import_recipe(
    database: Database, packaged: PackagedRecipe, choice: ConflictChoice | None, *, user: str, reason: str
) -> Recipe:
    """Stores a recipe that came in a file as a version that is not released, with the limits it brought.

    Args:
        choice: what to do where its name is taken.

    Raises RecipeNameTakenError for a taken name without a choice, with nothing changed; StorageFullError.
    """
    name = packaged.recipe.name
    free = database.recipes.free_name(name)
    if free != name and choice is None:
        raise RecipeNameTakenError(recipe=name, copy=free)
    stored = store_samples(database, packaged.samples)
    draft = replace(packaged.recipe, **stored, name=free if choice is ConflictChoice.COPY else name)
    # Not as a recipe that was just taught: what was stale on the other station is stale on this one.
    return database.recipes.save(draft, user=user, reason=reason)


def _weights_of(database: Database, recipe: Recipe) -> str | None:
    """SHA-256 of the weights that last judged with this version; None where it has not judged yet."""
    newest = database.inspections.recent(1, recipe=recipe.name, include_studies=True)
    if not newest or newest[0].recipe_version != recipe.version:
        return None
    return newest[0].weights_sha256 or None
