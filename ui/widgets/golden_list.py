"""The golden samples as a row of thumbnails that can be removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from inspector.types import ImageArray
from ui.imaging.qimage import to_qimage
from ui.imaging.resize import shrink
from ui.theme import current_tokens, font
from ui.widgets.controls import Button

THUMBNAIL = QSize(124, 93)


class GoldenThumbnail(QFrame):
    """One golden sample with its number and a button that removes it."""

    removed = Signal(object)

    def __init__(self, image: ImageArray) -> None:
        super().__init__()
        self._picture = to_qimage(shrink(image, (2 * THUMBNAIL.width(), 2 * THUMBNAIL.height())))
        self.number = 0
        self.setFixedSize(THUMBNAIL)
        self.remove = Button("", "remove")
        self.remove.setParent(self)
        self.remove.setStyleSheet("padding: 4px; min-height: 20px; min-width: 20px;")
        self.remove.setFixedSize(34, 34)
        self.remove.move(THUMBNAIL.width() - 38, 4)
        self.remove.clicked.connect(self._on_remove_clicked)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.removed.emit(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), QColor(current_tokens().picture))
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(target, self._picture)
        badge = QRectF(6, self.height() - 26, 26, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(badge, 10, 10)
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(font(12, strong=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.end()


class GoldenList(QScrollArea):
    """`removed` gives the index of the golden sample to take out."""

    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(THUMBNAIL.height() + 16)
        self.setAccessibleName("Golden samples")
        self._thumbnails: list[GoldenThumbnail] = []
        inner = QWidget()
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addStretch(1)
        self.setWidget(inner)

    @property
    def count(self) -> int:
        return len(self._thumbnails)

    def show_images(self, images: Sequence[ImageArray]) -> None:
        for thumbnail in tuple(self._thumbnails):
            self._drop(thumbnail)
        for image in images:
            self.add(image)

    def add(self, image: ImageArray) -> None:
        thumbnail = GoldenThumbnail(image)
        thumbnail.removed.connect(self._on_thumbnail_removed)
        self._thumbnails.append(thumbnail)
        self._row.insertWidget(len(self._thumbnails) - 1, thumbnail)
        self._renumber()

    def remove_at(self, index: int) -> None:
        self._drop(self._thumbnails[index])
        self._renumber()

    def _drop(self, thumbnail: GoldenThumbnail) -> None:
        self._thumbnails.remove(thumbnail)
        self._row.removeWidget(thumbnail)
        thumbnail.hide()
        thumbnail.deleteLater()

    def _renumber(self) -> None:
        for number, thumbnail in enumerate(self._thumbnails, start=1):
            thumbnail.number = number
            thumbnail.remove.setAccessibleName(f"Remove golden sample {number}")
            thumbnail.update()

    @Slot(object)
    def _on_thumbnail_removed(self, thumbnail: GoldenThumbnail) -> None:
        self.removed.emit(self._thumbnails.index(thumbnail))
