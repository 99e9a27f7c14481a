"""Which parts' pictures are kept, as their recipe says."""

from __future__ import annotations

from database.repositories.recipes import RecipeRepository
from inspector.errors import RecipeNotFoundError
from inspector.recipe import ImagePolicy, Recipe
from inspector.types import Inspection


class ImageChoice:
    """Asks the stored recipe versions, each once, since they never change. For one thread."""

    def __init__(self, recipes: RecipeRepository) -> None:
        self._recipes = recipes
        self._known: dict[tuple[str, int], Recipe | None] = {}

    def keeps(self, inspection: Inspection) -> bool:
        """Whether this part's picture, map and heat are kept. A part that did not pass always keeps them.

        Of a recipe that was never stored every part's are.
        """
        recipe = self._recipe(inspection.recipe_name, inspection.recipe_version)
        if recipe is None or not inspection.verdict.is_good or recipe.image_policy is ImagePolicy.ALL:
            return True
        if recipe.image_policy is ImagePolicy.FLAGGED:
            return False
        return (inspection.part_sequence - 1) % recipe.image_every == 0

    def _recipe(self, name: str, version: int) -> Recipe | None:
        key = (name, version)
        if key not in self._known:
            try:
                self._known[key] = self._recipes.get(name, version)
            except RecipeNotFoundError:  # a draft that is tried out
                self._known[key] = None
        return self._known[key]
