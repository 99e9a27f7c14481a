"""A recipe's versions as a table, and differences as lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from database import Difference, RecipeVersionSummary
from ui.clock import local_time

HEADER = ("Version", "In use", "Saved", "By", "Limits", "Samples", "What changed")
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
            return HEADER[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        version = self._versions[index.row()]
        limits = version.limits
        return (
            str(version.number),
            "● in use" if version.is_active else ("released" if version.released_at else "draft"),
            f"{version.created_at.astimezone():%Y-%m-%d} {local_time(version.created_at)}",
            version.created_by,
            "—" if limits is None else f"{limits.review:.4f} / {limits.reject:.4f}",
            str(version.reference_count),
            version.reason,
        )[index.column()]


def difference_lines(differences: Sequence[Difference]) -> list[str]:
    """A line each, or one that says that there is none."""
    if not differences:
        return ["No difference."]
    lines = []
    for difference in differences:
        name = difference.field.replace("_", " ").replace(".", ": ")
        change = f"{_shown(difference.before)} → {_shown(difference.after)}"
        if difference.added or difference.removed:
            change += f" ({difference.added} new, {difference.removed} gone)"
        lines.append(f"{name}: {change}")
    return lines


def _shown(value: Any) -> str:
    if value is None:
        return "—"
    if isinstance(value, float):
        return f"{value:.4g}"
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
