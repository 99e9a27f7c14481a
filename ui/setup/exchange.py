"""Recipes from and to files, on the set-up page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inspector.errors import OperatorError, RecipeNameTakenError
from inspector.recipe import Recipe
from ui.language import tr
from ui.setup.files import recipe_dialog
from ui.setup.store import SetupStore

if TYPE_CHECKING:
    from ui.setup.setup_page import SetupPage


class SetupExchange(QObject):
    """A name that is taken is asked about in place: replace, or keep both."""

    def __init__(self, view: SetupPage, store: SetupStore) -> None:
        super().__init__(view)
        self._view = view
        self._store = store
        self._asked_path = ""
        view.import_recipe.clicked.connect(self._on_import_clicked)
        view.export_recipe.clicked.connect(self._on_export_clicked)
        store.imported.connect(self._on_imported)
        store.exported.connect(self._on_exported)
        store.failed.connect(self._on_failed)

    def show_readiness(self, busy: str) -> None:
        base = self._view.draft.base
        saved = base is not None and base.version > 0
        self._view.import_recipe.setEnabled(not busy)
        self._view.export_recipe.setEnabled(saved and not busy)
        why_not = "" if saved else tr("Save the recipe first: a stored version is exported.")
        self._view.export_recipe.setToolTip(why_not)

    @Slot()
    def _on_import_clicked(self) -> None:
        self._view.question.dismiss()
        dialog = recipe_dialog(self._view, tr("Import a recipe"), saves=False)
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    @Slot(str)
    def import_file(self, path: str) -> None:
        """Reads and checks the file; a taken name is asked about first."""
        self._asked_path = path
        self._store.import_recipe(path, None)

    @Slot()
    def _on_export_clicked(self) -> None:
        base = self._view.draft.base
        assert base is not None
        name = f"{base.name}-v{base.version}.recipe.zip".replace("/", "-")
        dialog = recipe_dialog(self._view, tr("Export this version"), saves=True, name=name)
        dialog.fileSelected.connect(self._on_export_path_chosen)
        dialog.open()

    @Slot(str)
    def _on_export_path_chosen(self, path: str) -> None:
        base = self._view.draft.base
        if base is not None:
            self._store.export_recipe(base.name, base.version, path)

    def _import_again(self, choice: str) -> None:
        self._store.import_recipe(self._asked_path, choice)

    @Slot(object)
    def _on_imported(self, recipe: Recipe) -> None:
        self._view.tell(
            tr("{name}, version {version}, was imported as a draft.", name=recipe.name, version=recipe.version),
            tr("Go through its steps here and release it: camera and light of this station may differ."),
        )
        self._view.leave(partial(self._store.open, recipe.name, recipe.version, imported=True))

    @Slot(str)
    def _on_exported(self, path: str) -> None:
        self._view.tell(tr("Written to {path}.", path=path), "")

    @Slot(object)
    def _on_failed(self, error: OperatorError) -> None:
        if isinstance(error, RecipeNameTakenError):
            self._view.question.ask(
                tr("There is a recipe {name} already.", name=error.values["recipe"]),
                [
                    (tr("Replace it: new version"), partial(self._import_again, "replace")),
                    (tr("Keep both"), partial(self._import_again, "copy")),
                    (tr("Cancel"), None),
                ],
            )
