"""Confirmed good parts as pictures, each of which may become a golden sample or only help to set the limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from database.review_records import InspectionHeadline
from ui.language import joined, mark, tr
from ui.learning.part_pictures import PartPictures
from ui.learning.part_tile import TILE, paint_picture, paint_tag, paint_veil, paint_words, tile_list
from ui.widgets.score_bar import score_text

PART_ROLE = int(Qt.ItemDataRole.UserRole)
TAUGHT_ROLE = PART_ROLE + 1
KNOWN_ROLE = PART_ROLE + 2
NEXT = {"": "references", "references": "tuning", "tuning": ""}
TAUGHT_WORDS = {"references": mark("Golden sample"), "tuning": mark("Limits only")}
KNOWN_WORDS = {
    "references": mark("Taught already"),
    "tuning": mark("Taught already"),
    "proof": mark("Used as proof"),
    "known_bad": mark("Known bad"),
}
"""On the picture of a part that is a sample of the recipe; it cannot be taught again."""

KNOWN_SENTENCES = {
    "references": mark("a golden sample already"),
    "tuning": mark("sets the limits already"),
    "proof": mark("proves the limits, so it must not set them"),
    "known_bad": mark("a known bad sample"),
}
KEYS = {
    Qt.Key.Key_G: "references",
    Qt.Key.Key_L: "tuning",
    Qt.Key.Key_Delete: "",
    Qt.Key.Key_Backspace: "",
}
Index = QModelIndex | QPersistentModelIndex


class CandidateModel(QAbstractListModel):
    """`chosen_changed` when a part is given another role; roles are those of `inspector.recipe.SAMPLE_ROLES`."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: tuple[InspectionHeadline, ...] = ()
        self._roles: dict[int, str] = {}
        self._known: Mapping[int, str] = {}

    def show_parts(self, parts: Sequence[InspectionHeadline]) -> None:
        """What was chosen stays so where it is still among them."""
        self.beginResetModel()
        self._parts = tuple(parts)
        known = {part.sequence for part in parts}
        self._roles = {sequence: role for sequence, role in self._roles.items() if sequence in known}
        self.endResetModel()

    def show_known(self, roles: Mapping[int, str]) -> None:
        """Parts that are samples of the recipe already, by their sequence: marked, and no longer chosen."""
        self._known = dict(roles)
        dropped = [sequence for sequence in self._roles if sequence in roles]
        for sequence in dropped:
            del self._roles[sequence]
        if self._parts:
            self.dataChanged.emit(self.index(0), self.index(len(self._parts) - 1))
        if dropped:
            self.chosen_changed.emit()

    @property
    def known_count(self) -> int:
        """How many of the parts are samples of the recipe already."""
        return sum(part.sequence in self._known for part in self._parts)

    def chosen(self, role: str) -> tuple[int, ...]:
        """Sequences of the parts in a role, in the order they are shown."""
        return tuple(part.sequence for part in self._parts if self._roles.get(part.sequence) == role)

    @property
    def has_choice(self) -> bool:
        return bool(self._roles)

    def choose(self, row: int, role: str) -> None:
        """Gives a part a role, "" for none; one that is a sample already keeps what it has."""
        sequence = self._parts[row].sequence
        if self._roles.get(sequence, "") == role or sequence in self._known:
            return
        self._roles[sequence] = role
        if not role:
            del self._roles[sequence]
        self.dataChanged.emit(self.index(row), self.index(row))
        self.chosen_changed.emit()

    def clear_choice(self) -> None:
        self._roles.clear()
        if self._parts:
            self.dataChanged.emit(self.index(0), self.index(len(self._parts) - 1))
        self.chosen_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._parts)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._parts[index.row()].sequence in self._known:
            return super().flags(index)
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        part = self._parts[index.row()]
        taught, known = self._roles.get(part.sequence, ""), self._known.get(part.sequence, "")
        match role:
            case _ if role == PART_ROLE:
                return part
            case _ if role == TAUGHT_ROLE:
                return taught
            case _ if role == KNOWN_ROLE:
                return known
            case Qt.ItemDataRole.CheckStateRole if known:
                return None
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if taught else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return _text(part, taught, known)
            case _:
                return None


class CandidateDelegate(QStyledItemDelegate):
    """Picture, number and score, and across the picture's foot what the part is to become."""

    def __init__(self, pictures: PartPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part: InspectionHeadline = index.data(PART_ROLE)
        taught: str = index.data(TAUGHT_ROLE)
        tile = QRectF(option.rect)
        path = part.files.image_path
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        picture = None if path is None else self._pictures.of_path(path)
        paint_picture(painter, tile, picture, current=current)
        known: str = index.data(KNOWN_ROLE)
        if known:
            paint_veil(painter, tile, tr(KNOWN_WORDS[known]))
        elif taught:
            paint_tag(painter, tile, tr(TAUGHT_WORDS[taught]))
        paint_words(painter, tile, 0, tr("Part {sequence}", sequence=part.sequence), strong=True)
        paint_words(painter, tile, 1, _score_and_serial(part))
        painter.restore()


class CandidateList(QWidget):
    """A press or the space bar gives the part its next role; G, L and Delete give it one directly."""

    def __init__(self, pictures: PartPictures) -> None:
        super().__init__()
        self.model = CandidateModel(self)
        self.view: QListView = tile_list(tr("Confirmed good parts"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(CandidateDelegate(pictures, self.view))
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.view.clicked.connect(self._on_part_pressed)
        self.view.installEventFilter(self)
        pictures.ready.connect(self.view.viewport().update)

    @Slot(QModelIndex)
    def _on_part_pressed(self, index: QModelIndex) -> None:
        self.model.choose(index.row(), NEXT[index.data(TAUGHT_ROLE)])

    def eventFilter(self, watched: QObject, event: object) -> bool:
        current = self.view.currentIndex()
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and current.isValid():
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Space:
                self._on_part_pressed(current)
                return True
            if key in KEYS:
                self.model.choose(current.row(), KEYS[key])
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]


def _score_and_serial(part: InspectionHeadline) -> str:
    return " · ".join(text for text in ("" if part.score is None else score_text(part.score), part.serial) if text)


def _text(part: InspectionHeadline, taught: str, known: str) -> str:
    score = "" if part.score is None else tr("score {score}", score=score_text(part.score))
    serial = "" if part.serial is None else tr("serial {serial}", serial=part.serial)
    becomes = tr(TAUGHT_WORDS[taught]) if taught else tr("not chosen")
    if known:
        becomes = tr(KNOWN_SENTENCES[known])
    return joined(tr("Part {sequence}", sequence=part.sequence), score, serial, becomes, between=", ")
