"""File dialogs of the set-up; they stand beside the work and block nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.language import mark, tr
from ui.setup.draft import SetupDraft
from ui.setup.store import SetupStore

IMAGE_FILES = "*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp"
TITLES = {
    "references": mark("Import golden samples"),
    "tuning": mark("Import good parts that set the limits"),
    "proof": mark("Import good parts that prove the limits"),
    "known_bad": mark("Import parts known to be bad"),
}
RECIPE_FILES = "*.recipe.zip *.zip"
ADAPTER_FILES = "*.safetensors *.pth *.pt"


def choose_images(parent: QWidget, draft: SetupDraft, role: str, store: SetupStore) -> None:
    """Asks for picture files and has them read for that draft, in that role."""
    dialog = QFileDialog(parent, tr(TITLES[role]))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(tr("Pictures ({patterns})", patterns=IMAGE_FILES))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(partial(store.read_images, draft, role))
    dialog.open()


def adapters_dialog(parent: QWidget) -> QFileDialog:
    """A dialog for one file of trained layers, not yet open."""
    dialog = QFileDialog(parent, tr("Choose the adapters"))
    dialog.setNameFilter(tr("Adapters ({patterns})", patterns=ADAPTER_FILES))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def recipe_dialog(parent: QWidget, title: str, *, saves: bool, name: str = "") -> QFileDialog:
    """A dialog for one recipe file, not yet open."""
    dialog = QFileDialog(parent, title)
    dialog.setNameFilter(tr("Recipes ({patterns})", patterns=RECIPE_FILES))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if saves:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("recipe.zip")
        dialog.selectFile(name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog
