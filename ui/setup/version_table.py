"""A recipe's versions as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from database import RecipeVersionSummary
from ui.language import joined, mark, tr
from ui.learning.version_words import is_in_use
from ui.setup.words import sample_count

HEADER = (
    mark("Version"),
    mark("In use"),
    mark("Saved"),
    mark("Limits"),
    mark("What changed"),
)
SAVED_COLUMN = 2
Index = QModelIndex | QPersistentModelIndex


class VersionTable(QAbstractTableModel):
    """Newest first; two lines a version. What has no room is in the tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self._versions: tuple[RecipeVersionSummary, ...] = ()
        self.running: int | None = None

    @property
    def active(self) -> int | None:
        """Number of the version that a run is started with."""
        return next((version.number for version in self._versions if version.is_active), None)

    @property
    def newest(self) -> int:
        """Number of the newest version shown; 0 where there is none."""
        return self._versions[0].number if self._versions else 0

    def show_versions(self, versions: Sequence[RecipeVersionSummary], running: int | None) -> None:
        """`running`: the version that the run under way was started with, which may be an older one than the active."""
        self.beginResetModel()
        self._versions = tuple(versions)
        self.running = running
        self.endResetModel()

    def version_at(self, row: int) -> RecipeVersionSummary:
        return self._versions[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._versions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(HEADER)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(HEADER[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        version = self._versions[index.row()]
        limits = "—" if version.limits is None else f"{version.limits.review:.4f} / {version.limits.reject:.4f}"
        return (
            str(version.number),
            self._use(version),
            joined(f"{version.created_at.astimezone():%Y-%m-%d %H:%M}", version.created_by, between="\n"),
            joined(limits, sample_count(version.reference_count), between="\n"),
            version.reason,
        )[index.column()]

    def _use(self, version: RecipeVersionSummary) -> str:
        if is_in_use(version.number, version.is_active, self.running):
            return tr("● in use")
        if version.is_active:
            return tr("from the next start")
        return tr("released") if version.released_at else tr("draft")
