"""Exactly the parts whose verdict would change, with their pictures, grouped by what it was and what it would be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from inspector.types import Verdict
from ui.language import joined, now, tr
from ui.learning.figures import grouped
from ui.learning.part_pictures import PartPictures
from ui.learning.part_tile import TILE, paint_no_picture, paint_picture, paint_step, paint_words, picture_box, tile_list
from ui.messages import verdict_word
from ui.widgets.controls import Button, text_label
from ui.widgets.score_bar import score_text

PAGE = 200
ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
GROUPS_A_ROW = 3
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FlipItem:
    """One part with both verdicts.

    Attributes:
        heading: "Part 1234".
        sequence: of a part in the log, None for a sample of the recipe.
        path: of its picture, where that is known; else it is looked up by the sequence.
    """

    heading: str
    before: Verdict
    after: Verdict
    score_before: float | None
    score_after: float | None
    sequence: int | None = None
    path: str | None = None

    @property
    def scores(self) -> str:
        """ "0.0213", or "0.0213 → 0.0187" where the score changes too; — for one that could not be judged."""
        known = ["—" if score is None else score_text(score) for score in (self.score_before, self.score_after)]
        return known[0] if known[0] == known[1] else " → ".join(known)

    @property
    def text(self) -> str:
        """What a screen reader says."""
        step = tr("{before} becomes {after}", before=verdict_word(self.before), after=verdict_word(self.after))
        return joined(self.heading, step, tr("score {score}", score=self.scores), between=", ")


@dataclass(frozen=True, slots=True)
class FlipGroup:
    """Parts that change alike; `items` may be made as they are asked for."""

    title: str
    items: Sequence[FlipItem]


class FlipModel(QAbstractListModel):
    """The parts of one group, told to the view page by page: it lays out what it knows of at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._items: Sequence[FlipItem] = ()
        self._shown = 0

    def show_items(self, items: Sequence[FlipItem]) -> None:
        self.beginResetModel()
        self._items, self._shown = items, min(PAGE, len(items))
        self.endResetModel()

    def item(self, row: int) -> FlipItem:
        return self._items[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's signature
        return self._shown < len(self._items)

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008 - Qt's signature
        last = min(self._shown + PAGE, len(self._items))
        self.beginInsertRows(QModelIndex(), self._shown, last - 1)
        self._shown = last
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return now(item.text)
        return None


class FlipDelegate(QStyledItemDelegate):
    """Picture, both verdicts by shape, the part's number and its scores."""

    def __init__(self, pictures: PartPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: FlipItem = index.data(ITEM_ROLE)
        tile = QRectF(option.rect)
        if item.path is not None:
            picture = self._pictures.of_path(item.path)
        else:
            picture = None if item.sequence is None else self._pictures.of_sequence(item.sequence)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        paint_picture(painter, tile, picture, current=current)
        if item.sequence is not None and item.path is None and self._pictures.is_missing(item.sequence):
            paint_no_picture(painter, tile)
        paint_step(painter, picture_box(tile).topLeft() + QPointF(4, 4), item.before, item.after)
        paint_words(painter, tile, 0, now(item.heading), strong=True)
        paint_words(painter, tile, 1, item.scores)
        painter.restore()


class FlipGallery(QWidget):
    """A button for each group, and the parts of the chosen one below.

    `inspection_chosen` gives the sequence of a part that was pressed, or chosen with Enter.
    """

    inspection_chosen = Signal(int)

    def __init__(self, pictures: PartPictures) -> None:
        super().__init__()
        self._groups: tuple[FlipGroup, ...] = ()
        self._chosen = 0
        self.buttons: list[Button] = []
        self.model = FlipModel(self)
        self.view = tile_list(tr("Parts whose verdict changes"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(FlipDelegate(pictures, self.view))
        self.view.setMinimumHeight(TILE.height() + 8)
        self.empty = text_label("", "caption", wraps=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._rows)
        layout.addWidget(self.empty)
        layout.addWidget(self.view, 1)
        self.view.clicked.connect(self._on_item_chosen)
        self.view.installEventFilter(self)
        pictures.ready.connect(self.view.viewport().update)

    def show_groups(self, groups: Sequence[FlipGroup], empty: str) -> None:
        """`empty` says why there is nothing to see. The group on the screen stays where it is among the new ones."""
        chosen = self._groups[self._chosen].title if self._groups else ""
        shape = [group.title for group in self._groups]
        self._groups = tuple(groups)
        titles = [group.title for group in groups]
        self._chosen = titles.index(chosen) if chosen in titles else 0
        if titles != shape:
            self._make_buttons()
        for button, group in zip(self.buttons, groups, strict=True):
            button.setText(tr("{group}: {count}", group=group.title, count=grouped(len(group.items))))
        self.empty.setText(empty)
        self.empty.setVisible(not groups)
        self._show_chosen()

    def _make_buttons(self) -> None:
        while (row := self._rows.takeAt(0)) is not None:
            line = row.layout()
            assert line is not None
            line.deleteLater()
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = []
        for first in range(0, len(self._groups), GROUPS_A_ROW):
            beside = QHBoxLayout()
            beside.setSpacing(6)
            for number in range(first, min(first + GROUPS_A_ROW, len(self._groups))):
                button = Button("")
                button.setCheckable(True)
                button.setAutoExclusive(True)
                button.clicked.connect(partial(self._choose, number))
                beside.addWidget(button)
                self.buttons.append(button)
            beside.addStretch(1)
            self._rows.addLayout(beside)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.model.show_items(self._groups[self._chosen].items if self._groups else ())
        if self.buttons:
            self.buttons[self._chosen].setChecked(True)

    @Slot(QModelIndex)
    def _on_item_chosen(self, index: QModelIndex) -> None:
        sequence = self.model.item(index.row()).sequence
        if sequence is not None:
            self.inspection_chosen.emit(sequence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        chosen = self.view.currentIndex()
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen.isValid():
            self._on_item_chosen(chosen)
            return True
        return super().eventFilter(watched, event)
