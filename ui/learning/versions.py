"""The version of a recipe that is in force, and the one that was before it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from database import Database
from database.records import RecipeVersionSummary
from inspector.errors import RecipeChangedError
from inspector.recipe import Recipe


def require_in_force(database: Database, recipe: Recipe) -> None:
    """Raises RecipeChangedError where another version was released since `recipe` was read."""
    now = database.recipes.get(recipe.name)
    if now.version != recipe.version:
        raise RecipeChangedError(recipe=recipe.name, version=now.version, since=recipe.version)


def version_before(versions: Sequence[RecipeVersionSummary]) -> int | None:
    """The version that was in use before the active one; None where there was none."""
    released = sorted(
        (_released_at(version), version.number, version.is_active) for version in versions if version.released_at
    )
    before = None
    for _, number, is_active in released:
        if is_active:
            return before
        before = number
    return None


def _released_at(version: RecipeVersionSummary) -> datetime:
    assert version.released_at is not None
    return version.released_at
