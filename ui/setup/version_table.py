"""A recipe's versions as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from database import RecipeVersionSummary
from ui.clock import local_time
from ui.language import mark, tr

HEADER = (
    mark("Version"),
    mark("In use"),
    mark("Saved"),
    mark("By"),
    mark("Limits"),
    mark("Samples"),
    mark("What changed"),
)
Index = QModelIndex | QPersistentModelIndex


class VersionTable(QAbstractTableModel):
    """Newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._versions: tuple[RecipeVersionSummary, ...] = ()

    @property
    def active(self) -> int | None:
        """Number of the version in use."""
        return next((version.number for version in self._versions if version.is_active), None)

    def show_versions(self, versions: Sequence[RecipeVersionSummary]) -> None:
        self.beginResetModel()
        self._versions = tuple(versions)
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
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        version = self._versions[index.row()]
        limits = version.limits
        return (
            str(version.number),
            _use(version),
            f"{version.created_at.astimezone():%Y-%m-%d} {local_time(version.created_at)}",
            version.created_by,
            "—" if limits is None else f"{limits.review:.4f} / {limits.reject:.4f}",
            str(version.reference_count),
            version.reason,
        )[index.column()]


def _use(version: RecipeVersionSummary) -> str:
    if version.is_active:
        return tr("● in use")
    return tr("released") if version.released_at else tr("draft")
