"""The last inspections, newest first. A tap shows one again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.types import Verdict
from ui.language import tr
from ui.theme import current_tokens, font
from ui.widgets.shapes import FILLS, INKS, draw_shape

LENGTH = 12


@dataclass(slots=True)
class FilmstripItem:
    """One recorded inspection as the strip shows it; the thumbnail comes later, from a thread that reads it."""

    sequence: int
    verdict: Verdict
    time: str
    thumbnail: QImage | None = None
    fitted: QImage | None = None

    def fit(self, size: QSize) -> QImage | None:
        """The thumbnail shrunk until it just covers `size`, in the screen's pixels. Kept, for it is painted often."""
        if self.thumbnail is None:
            return None
        wanted = self.thumbnail.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        if self.fitted is None or self.fitted.size() != wanted:
            modes = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
            self.fitted = self.thumbnail.scaled(wanted, *modes)
        return self.fitted


class Filmstrip(QWidget):
    """Twelve places. The verdict is told by shape and border; `chosen` gives the sequence of the one tapped."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[FilmstripItem] = []
        self._selected: int | None = None
        self._cursor = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Recent inspections"))

    def sizeHint(self) -> QSize:
        return QSize(720, 84)

    @property
    def items(self) -> Sequence[FilmstripItem]:
        return tuple(self._items)

    def add(self, item: FilmstripItem) -> None:
        """Puts an inspection in front; the oldest falls off."""
        self._items = [item, *self._items][:LENGTH]
        self.update()

    def clear(self) -> None:
        """Twelve empty places."""
        self._items = []
        self._selected, self._cursor = None, 0
        self.update()

    def set_thumbnail(self, sequence: int, thumbnail: QImage) -> None:
        for item in self._items:
            if item.sequence == sequence:
                item.thumbnail, item.fitted = thumbnail, None
        self.update()

    def select(self, sequence: int | None) -> None:
        self._selected = sequence
        self.update()

    def _place(self, index: int) -> QRectF:
        pitch = self.width() / LENGTH
        return QRectF(index * pitch, 0, pitch, self.height()).adjusted(0, 0, -6, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = current_tokens()
        for index in range(LENGTH):
            place = self._place(index)
            picture = place.adjusted(0, 0, 0, -22)
            if index >= len(self._items):
                painter.setPen(QPen(QColor(tokens.border), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(picture.adjusted(1, 1, -1, -1), 5, 5)
                continue
            self._paint_item(painter, self._items[index], place, picture)
            if self.hasFocus() and index == self._cursor:
                painter.setPen(QPen(QColor(tokens.focus), 2, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 5, 5)
        if self.hasFocus() and not self._items:
            painter.setPen(QPen(QColor(tokens.focus), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -7, -21), 5, 5)
        painter.end()

    def _paint_item(self, painter: QPainter, item: FilmstripItem, place: QRectF, picture: QRectF) -> None:
        tokens = current_tokens()
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(picture, 5, 5)
        painter.setClipPath(clip)
        painter.fillRect(picture, QColor(tokens.picture))
        dots = self.devicePixelRatioF()
        fitted = item.fit((picture.size() * dots).toSize())
        if fitted is not None:
            target = QRectF(QPointF(), QSizeF(fitted.size()) / dots)
            target.moveCenter(picture.center())
            painter.drawImage(target, fitted)
        painter.restore()
        selected = item.sequence == self._selected
        style = Qt.PenStyle.DashLine if item.verdict is Verdict.NOT_JUDGED else Qt.PenStyle.SolidLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Good parts stay grey, so that the others catch the eye.
        good = item.verdict is Verdict.PASS
        fill = QColor(tokens.muted if good else FILLS[item.verdict])
        paper = QColor(tokens.surface if good else INKS[item.verdict])
        painter.setPen(QPen(fill, 3, style))
        painter.drawRoundedRect(picture.adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
        sign = QRectF(0, 0, 20, 20)
        sign.moveBottomRight(picture.bottomRight() - QPointF(5, 5))
        draw_shape(painter, item.verdict, sign, fill, paper)
        painter.setPen(QColor(tokens.text if selected else tokens.muted))
        painter.setFont(font(12, strong=selected))
        below = QRectF(place.left(), picture.bottom() + 2, place.width(), 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, item.time)
        if selected:
            painter.setPen(QPen(QColor(tokens.text), 3))
            painter.drawLine(below.bottomLeft() - QPointF(0, 1), below.bottomRight() - QPointF(0, 1))

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._items):
            self._cursor = index
            self.chosen.emit(self._items[index].sequence)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(int(event.position().x() * LENGTH / max(1, self.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            self._cursor = min(max(0, self._cursor + step), max(0, len(self._items) - 1))
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._cursor)
        else:
            super().keyPressEvent(event)
