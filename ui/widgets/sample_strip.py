"""Pictures of samples in a row: each with its number and score, one of them current, any of them removable."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from inspector.types import FloatArray, ImageArray
from ui.icons import pixmap
from ui.imaging.qimage import to_qimage
from ui.imaging.resize import shrink
from ui.language import joined, now, tr
from ui.theme import current_tokens, font
from ui.widgets.controls import Button
from ui.widgets.sample_words import COUNTS, role_word, sample_text
from ui.widgets.score_bar import score_text
from ui.widgets.tab_order import put_in_place

THUMBNAIL = QSize(124, 93)
ON_PICTURE = QColor(0, 0, 0, 190)
"""Behind white text on a picture of any brightness."""


class SampleThumbnail(QFrame):
    """One sample. Its picture is scaled once, when it first comes into view: a hundred of them open at once."""

    removed = Signal(object)
    focused = Signal(object)
    stepped = Signal(object, int)

    def __init__(self, image: ImageArray, role: str) -> None:
        super().__init__()
        self.image = image
        self._role = role
        self._picture: QImage | None = None
        self._number = 0
        self._score: float | None = None
        self._badge = ""
        self._is_current = False
        self.setFixedSize(THUMBNAIL)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.remove = Button("", "remove")
        self.remove.setParent(self)
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete does it on the keyboard
        self.remove.setStyleSheet("padding: 4px; min-height: 20px; min-width: 20px;")
        self.remove.setFixedSize(34, 34)
        self.remove.move(THUMBNAIL.width() - 38, 4)
        self.remove.clicked.connect(self._on_remove_clicked)

    def show_score(self, score: float | None) -> None:
        self._score = score if score is not None and math.isfinite(score) else None

    def show_badge(self, badge: str) -> None:
        """A word such as "outlier"; empty for none."""
        self._badge = badge

    def show_place(self, number: int, *, is_current: bool) -> None:
        self._number, self._is_current = number, is_current
        # One stop for the tabulator in the whole row; arrows go on from there.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.text)
        self.setToolTip(self.text)
        word = role_word(self._role)
        self.remove.setAccessibleName(tr("Remove {sample} {number}", sample=word, number=number))
        self.remove.setToolTip(tr("Remove {sample} {number} (Delete)", sample=word, number=number))
        self.update()

    @property
    def text(self) -> str:
        """What a screen reader says: "golden sample 3: score 0.0213, outlier"."""
        score = "" if self._score is None else score_text(self._score)
        return joined(sample_text(self._role, self._number, score), self._badge, between=", ")

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.removed.emit(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # else the scroll area takes the focus away again

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(self, 1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = current_tokens()
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), QColor(tokens.picture))
        if self._picture is None:
            self._picture = to_qimage(shrink(self.image, (2 * THUMBNAIL.width(), 2 * THUMBNAIL.height())))
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(target, self._picture)
        painter.setFont(font(12, strong=True))
        self._paint_tag(painter, str(self._number), QRectF(5, self.height() - 25, 26, 20))
        if self._score is not None:
            text = score_text(self._score)
            width = painter.fontMetrics().horizontalAdvance(text) + 12
            self._paint_tag(painter, text, QRectF(self.width() - width - 5, self.height() - 25, width, 20))
        if self._badge:
            badge = now(self._badge)
            width = painter.fontMetrics().horizontalAdvance(badge) + 28
            box = QRectF(5, 5, width, 22)
            self._paint_tag(painter, badge, box, indent=18)
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(QPointF(11, 9), pixmap("warning", "#FFFFFF", 14, ratio))
        if self._is_current:
            width = 4 if self.hasFocus() else 2
            frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.surface), width + 4))  # seen on dark and on bright pictures
            painter.drawRoundedRect(frame, 5, 5)
            painter.setPen(QPen(QColor(tokens.focus), width))
            painter.drawRoundedRect(frame, 5, 5)
        painter.end()

    @staticmethod
    def _paint_tag(painter: QPainter, text: str, box: QRectF, indent: float = 0) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ON_PICTURE)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(box.adjusted(indent, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, text)


class SampleStrip(QScrollArea):
    """Samples of one role of `inspector.recipe.SAMPLE_ROLES`.

    `removed` and `chosen` give an index; nothing is taken out before `remove_at` or `show_images` say so.
    """

    removed = Signal(int)
    chosen = Signal(int)

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self._thumbnails: list[SampleThumbnail] = []
        self._current: SampleThumbnail | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(THUMBNAIL.height() + 16)
        self.setMinimumWidth(THUMBNAIL.width())
        self._inner = QWidget()
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addStretch(1)
        self.setWidget(self._inner)
        self._renumber()

    @property
    def count(self) -> int:
        return len(self._thumbnails)

    @property
    def current(self) -> int | None:
        """Index of the sample that was last pressed or reached with the arrows."""
        return None if self._current is None else self._thumbnails.index(self._current)

    def thumbnail(self, index: int) -> SampleThumbnail:
        return self._thumbnails[index]

    def show_images(self, images: Sequence[ImageArray]) -> None:
        """Brings the row in step with these pictures; one that is there already (the same array) is not made again."""
        spare = {id(thumbnail.image): thumbnail for thumbnail in self._thumbnails}
        wanted = [spare.pop(id(image)) if id(image) in spare else self._made(image) for image in images]
        if wanted == self._thumbnails:
            return
        for thumbnail in spare.values():
            self._drop(thumbnail)
        for index, thumbnail in enumerate(wanted):
            if self._row.indexOf(thumbnail) != index:
                self._row.insertWidget(index, thumbnail)
        self._thumbnails = wanted
        self._renumber()

    def add(self, *images: ImageArray) -> None:
        for image in images:
            thumbnail = self._made(image)
            self._thumbnails.append(thumbnail)
            self._row.insertWidget(self.count - 1, thumbnail)
        self._renumber()

    def insert(self, index: int, image: ImageArray) -> None:
        thumbnail = self._made(image)
        self._thumbnails.insert(index, thumbnail)
        self._row.insertWidget(index, thumbnail)
        self._renumber()

    def remove_at(self, index: int) -> None:
        thumbnail = self._thumbnails[index]
        had_focus = thumbnail.hasFocus()
        self._drop(thumbnail)
        self._thumbnails.remove(thumbnail)
        if self._thumbnails and self._current is None:
            self._current = self._thumbnails[min(index, self.count - 1)]
        self._renumber()
        if had_focus and self._current is not None:
            self._current.setFocus()

    def show_scores(self, scores: FloatArray) -> None:
        """Scores (n,) in the order of the samples; empty where there are none yet."""
        for index, thumbnail in enumerate(self._thumbnails):
            thumbnail.show_score(float(scores[index]) if len(scores) == self.count else None)
        self._renumber()

    def show_badges(self, badges: Mapping[int, str]) -> None:
        """A word each for some of the samples, by index."""
        for index, thumbnail in enumerate(self._thumbnails):
            thumbnail.show_badge(badges.get(index, ""))
        self._renumber()

    def choose(self, index: int) -> None:
        """Makes a sample the current one, as a press does, and brings it into view."""
        self._current = self._thumbnails[index]
        self._renumber()
        self.ensureWidgetVisible(self._current, 20, 0)
        self.chosen.emit(index)

    def _made(self, image: ImageArray) -> SampleThumbnail:
        thumbnail = SampleThumbnail(image, self._role)
        thumbnail.removed.connect(self._on_thumbnail_removed)
        thumbnail.focused.connect(self._on_thumbnail_focused)
        thumbnail.stepped.connect(self._on_thumbnail_stepped)
        return thumbnail

    def _drop(self, thumbnail: SampleThumbnail) -> None:
        if thumbnail is self._current:
            self._current = None
        self._row.removeWidget(thumbnail)
        thumbnail.hide()
        thumbnail.deleteLater()

    def _renumber(self) -> None:
        # At once, not with the next event: squeezed into one spot, all would be painted, and scaled for it.
        self._inner.setMinimumWidth(self._row.sizeHint().width())
        first = self._current or next(iter(self._thumbnails), None)
        for number, thumbnail in enumerate(self._thumbnails, start=1):
            thumbnail.show_place(number, is_current=thumbnail is self._current)
        if self._current is None and first is not None:
            first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        put_in_place(self, *self._thumbnails)
        self.setAccessibleName(tr(COUNTS[self._role], count=self.count))

    @Slot(object)
    def _on_thumbnail_removed(self, thumbnail: SampleThumbnail) -> None:
        self.removed.emit(self._thumbnails.index(thumbnail))

    @Slot(object)
    def _on_thumbnail_focused(self, thumbnail: SampleThumbnail) -> None:
        if thumbnail is not self._current:
            self.choose(self._thumbnails.index(thumbnail))

    @Slot(object, int)
    def _on_thumbnail_stepped(self, thumbnail: SampleThumbnail, step: int) -> None:
        index = min(max(0, self._thumbnails.index(thumbnail) + step), self.count - 1)
        self.choose(index)
        self._thumbnails[index].setFocus()
