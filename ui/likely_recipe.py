"""Which recipe somebody most likely means who named none yet."""

from __future__ import annotations

from collections.abc import Sequence

from database import Database
from database.inspection_filter import InspectionFilter


def newest_recipe(database: Database) -> str | None:
    """The recipe of the newest inspection."""
    page = database.queue.page(InspectionFilter(), limit=1)
    return page[0].recipe_name if page else None


def likely_recipe(database: Database, names: Sequence[str], *wanted: str | None) -> str:
    """Of `names` the first that is `wanted`, then that of the newest inspection, then the first of all; "" for none."""
    for name in (*wanted, newest_recipe(database)):
        if name is not None and name in names:
            return name
    return next(iter(names), "")
