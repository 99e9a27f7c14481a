"""The station's memory: recipes, inspections and their pictures in one data folder."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from database.database import Database, default_data_dir
    from database.image_store import ImageStore
    from database.recorder import Recorder
    from database.records import Difference, RecipeSummary, RecipeVersionSummary, RecordedInspection, SavedFiles

__all__ = [
    "Database",
    "Difference",
    "ImageStore",
    "RecipeSummary",
    "RecipeVersionSummary",
    "RecordedInspection",
    "Recorder",
    "SavedFiles",
    "default_data_dir",
]

_HOMES = {
    "Database": "database.database",
    "Difference": "database.records",
    "ImageStore": "database.image_store",
    "RecipeSummary": "database.records",
    "RecipeVersionSummary": "database.records",
    "RecordedInspection": "database.records",
    "Recorder": "database.recorder",
    "SavedFiles": "database.records",
    "default_data_dir": "database.database",
}


def __getattr__(name: str) -> Any:
    """Loads SQLAlchemy only when something of it is asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
