"""A recipe with its pictures as one file, written whole and read with suspicion.

Format 1 is a zip of `manifest.json` and the samples as 8-bit RGB PNG, by role ("references/0001.png"). Encoded
references are not kept: they only fit the weights and precision they were made with, and pictures give them again.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from inspector.recipe_package.package import ConflictChoice as ConflictChoice
    from inspector.recipe_package.package import PackagedRecipe as PackagedRecipe
    from inspector.recipe_package.package import export_recipe as export_recipe
    from inspector.recipe_package.package import read_package as read_package

__all__ = ["ConflictChoice", "PackagedRecipe", "export_recipe", "read_package"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.package"), name)
