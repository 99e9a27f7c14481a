"""A part in a gallery: its picture with words below, painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView

from inspector.types import Verdict
from ui.icons import pixmap
from ui.language import tr
from ui.theme import current_tokens, font
from ui.widgets.shapes import FILLS, INKS, draw_shape

TILE = QSize(150, 158)
PICTURE = QSize(136, 102)
EDGE_PX = 6.0
LINE_PX = 18.0
SHAPE_PX = 16.0
ON_PICTURE = QColor(0, 0, 0, 190)
"""Behind white text on a picture of any brightness."""


def tile_list(name: str) -> QListView:
    """A list whose items stand beside each other, as many as the width takes."""
    view = QListView()
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setMovement(QListView.Movement.Static)
    view.setUniformItemSizes(True)
    view.setSpacing(2)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setStyleSheet("QListView { background: transparent; }")
    view.setAccessibleName(name)
    view.verticalScrollBar().setSingleStep(24)
    return view


def picture_box(tile: QRectF) -> QRectF:
    return QRectF(
        tile.left() + (tile.width() - PICTURE.width()) / 2, tile.top() + EDGE_PX, PICTURE.width(), PICTURE.height()
    )


def line_box(tile: QRectF, number: int) -> QRectF:
    """The place of the first or second line of words."""
    picture = picture_box(tile)
    return QRectF(picture.left(), picture.bottom() + 3 + number * LINE_PX, picture.width(), LINE_PX)


def paint_picture(painter: QPainter, tile: QRectF, picture: QImage | None, *, current: bool) -> None:
    """A picture that is not known yet is an empty dark place."""
    tokens, box = current_tokens(), picture_box(tile)
    if current:
        painter.setPen(QPen(QColor(tokens.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tile.adjusted(2, 2, -2, -2), 7, 7)
    painter.save()
    clip = QPainterPath()
    clip.addRoundedRect(box, 5, 5)
    painter.setClipPath(clip)
    painter.fillRect(box, QColor(tokens.picture))
    if picture is not None:
        size = picture.size().scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(box.center())
        painter.drawImage(target, picture)
    painter.restore()


def paint_no_picture(painter: QPainter, tile: QRectF) -> None:
    """Says that none is kept, where `paint_picture` left an empty place."""
    painter.setFont(font(13))
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(picture_box(tile), Qt.AlignmentFlag.AlignCenter, tr("no picture kept"))


def paint_words(painter: QPainter, tile: QRectF, number: int, text: str, *, strong: bool = False) -> None:
    tokens, box = current_tokens(), line_box(tile, number)
    painter.setFont(font(13, strong=strong))
    painter.setPen(QColor(tokens.text if strong else tokens.muted))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def paint_step(painter: QPainter, top_left: QPointF, before: Verdict, after: Verdict) -> None:
    """Two verdicts by their shapes, with an arrow between them, on a dark ground over the picture."""
    ground = QRectF(top_left.x(), top_left.y(), 3 * SHAPE_PX + 16, SHAPE_PX + 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ON_PICTURE)
    painter.drawRoundedRect(ground, 6, 6)
    middle = ground.center().y()
    for verdict, left in ((before, ground.left() + 5), (after, ground.right() - 5 - SHAPE_PX)):
        box = QRectF(left, middle - SHAPE_PX / 2, SHAPE_PX, SHAPE_PX)
        draw_shape(painter, verdict, box, QColor(FILLS[verdict]), QColor(INKS[verdict]))
    painter.setPen(QPen(QColor("#FFFFFF"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    tip, tail = ground.center().x() + 6, ground.center().x() - 6
    painter.drawLine(QPointF(tail, middle), QPointF(tip, middle))
    painter.drawPolyline([QPointF(tip - 4, middle - 4), QPointF(tip, middle), QPointF(tip - 4, middle + 4)])


def paint_veil(painter: QPainter, tile: QRectF, text: str) -> None:
    """Over all of the picture, with words across its middle: this part is not to be chosen."""
    box = picture_box(tile)
    painter.fillRect(box, ON_PICTURE)
    painter.setFont(font(13, strong=True))
    painter.setPen(QColor("#FFFFFF"))
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
    painter.drawText(box.adjusted(6, 0, -6, 0), flags, text)


def paint_tag(painter: QPainter, tile: QRectF, text: str) -> None:
    """A tick and a word at the foot of the picture: this part was chosen."""
    box = picture_box(tile)
    ground = QRectF(box.left(), box.bottom() - 24, box.width(), 24)
    painter.fillRect(ground, ON_PICTURE)
    painter.drawPixmap(ground.topLeft() + QPointF(6, 4), pixmap("check", "#FFFFFF", 16, 2.0))
    painter.setFont(font(13, strong=True))
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(ground.adjusted(27, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
