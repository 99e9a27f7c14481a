"""Which recipe the next start runs: the chooser on the run page."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from inspector.errors import OperatorError
from inspector.recipe import Recipe
from ui.language import tr
from ui.notifications import Notifications
from ui.pages.run_view import RunView
from ui.station import Station


class RunRecipes(QObject):
    """`chosen` gives a recipe, also a newer version of the same one. The camera chooser then shows the recipe's.

    Attributes:
        camera_name: the recipe's camera as the chooser calls it.
    """

    chosen = Signal(object)

    def __init__(self, view: RunView, station: Station, notifications: Notifications) -> None:
        super().__init__(view)
        self._view = view
        self._station = station
        self._notifications = notifications
        self.selected: Recipe | None = None
        self.camera_name = ""
        view.recipe.activated.connect(self._on_recipe_activated)

    def reload(self, select: str | None = None) -> None:
        """Fills the chooser with the recipes of the database (and the demo's); `select` is a name."""
        wanted = select or (self.selected.name if self.selected is not None else None)
        names = list(self._station.database.recipes.names())
        if self._station.demo:
            demo = self._station.demo_recipe().name
            names = [demo, *(name for name in names if name != demo)]
        with QSignalBlocker(self._view.recipe):
            self._view.recipe.clear()
            self._view.recipe.addItems(names)
        if names:
            self.select(wanted if wanted in names else names[0])
        else:
            self._view.recipe.setPlaceholderText(tr("No recipe yet"))

    def select(self, name: str) -> None:
        """An unreadable recipe is told and not chosen."""
        try:
            recipe = self._load(name)
        except OperatorError as error:
            self._notifications.post_error(error)
            return
        self.use(recipe)

    def use(self, recipe: Recipe) -> None:
        chooser = self._view.recipe
        with QSignalBlocker(chooser):
            if chooser.findText(recipe.name) < 0:
                chooser.addItem(recipe.name)
            chooser.setCurrentText(recipe.name)
        self.selected = recipe
        self._view.camera_chooser.set_address(recipe.imaging.camera)
        self.camera_name = self._view.camera_chooser.label
        self.chosen.emit(recipe)

    def take_newest_version(self) -> None:
        """Another version may have been released, or learned, while this one ran; the camera stays as chosen."""
        if self.selected is not None and self.selected.name in self._station.database.recipes.names():
            camera = self._view.camera_chooser.address
            self.reload()
            self._view.camera_chooser.set_address(camera)

    def _load(self, name: str) -> Recipe:
        if name in self._station.database.recipes.names():
            return self._station.database.recipes.get(name)
        return self._station.demo_recipe()  # a draft that learns when it is started

    @Slot(int)
    def _on_recipe_activated(self, index: int) -> None:
        self.select(self._view.recipe.itemText(index))
