"""One inspection in the review list: thumbnail, verdict by shape and word, score, time, serial, and the decision."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from database.review_records import InspectionHeadline
from inspector.types import Verdict
from ui.language import tr
from ui.messages import verdict_word
from ui.models.queue_model import HEADLINE_ROLE
from ui.theme import Tokens, current_tokens, font
from ui.thumbnails import Thumbnails
from ui.widgets.review_words import decision_words, moment_text
from ui.widgets.score_bar import score_text
from ui.widgets.shapes import FILLS, INKS, draw_shape

ROW_PX = 84
PICTURE = QSize(92, 68)
ROOMY_PX = 260
"""In a narrower list the picture is smaller."""
SHAPE_PX = 20


class QueueDelegate(QStyledItemDelegate):
    """Paints a row; a thumbnail that is not known yet is asked for, and the place stays empty until it comes."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        headline: InspectionHeadline = index.data(HEADLINE_ROLE)
        tokens = current_tokens()
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.pressed))
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), QColor(tokens.text))
        painter.setPen(QColor(tokens.border))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        scale = 1.0 if box.width() >= ROOMY_PX else 0.7
        picture = QRectF(box.left() + 12, 0, scale * PICTURE.width(), scale * PICTURE.height())
        picture.moveTop(box.center().y() - picture.height() / 2)
        path = headline.files.image_path
        self._paint_picture(painter, picture, None if path is None else self._thumbnails.get(path), tokens)
        text = QRectF(picture.right() + 12, 0, box.right() - picture.right() - 22, PICTURE.height())
        text.moveTop(box.center().y() - text.height() / 2)
        _paint_words(painter, text, headline, tokens)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.focus), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRectF, picture: QImage | None, tokens: Tokens) -> None:
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(box, 5, 5)
        painter.setClipPath(clip)
        painter.fillRect(box, QColor(tokens.picture))
        if picture is not None:
            scale = max(box.width() / picture.width(), box.height() / picture.height())
            target = QRectF(0, 0, picture.width() * scale, picture.height() * scale)
            target.moveCenter(box.center())
            painter.drawImage(target, picture)
        painter.restore()


def _paint_words(painter: QPainter, box: QRectF, headline: InspectionHeadline, tokens: Tokens) -> None:
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    middle = Qt.AlignmentFlag.AlignVCenter
    line = box.height() / 3
    first, second, third = (QRectF(box.left(), box.top() + n * line, box.width(), line) for n in range(3))
    shape = QRectF(0, 0, SHAPE_PX, SHAPE_PX)
    shape.moveTo(first.left(), first.center().y() - SHAPE_PX / 2)
    good = headline.verdict is Verdict.PASS  # stays grey, so that the others catch the eye
    fill = QColor(tokens.muted if good else FILLS[headline.verdict])
    draw_shape(painter, headline.verdict, shape, fill, QColor(tokens.surface if good else INKS[headline.verdict]))
    strong, plain = font(14, strong=True), font(13)
    painter.setPen(QColor(tokens.text))
    painter.setFont(strong)
    word, score = verdict_word(headline.verdict), "" if headline.score is None else score_text(headline.score)
    painter.drawText(first.adjusted(SHAPE_PX + 8, 0, 0, 0), left | middle, word)
    taken = SHAPE_PX + 8 + QFontMetrics(strong).horizontalAdvance(word) + 8
    metrics = QFontMetrics(font(14))
    beside = taken + metrics.horizontalAdvance(score) <= first.width()
    painter.setFont(font(14))
    painter.drawText(first if beside else second, right | middle, score)
    if not beside:
        second.setRight(second.right() - metrics.horizontalAdvance(score) - 8)
    painter.setFont(plain)
    metrics = QFontMetrics(plain)
    painter.setPen(QColor(tokens.muted))
    elide = Qt.TextElideMode.ElideMiddle
    name = headline.serial or tr("Part {number}", number=headline.sequence)
    painter.drawText(second, left | middle, metrics.elidedText(name, elide, round(second.width())))
    time = moment_text(headline.inspected_at)
    if headline.disposition is None:
        painter.drawText(third, left | middle, time)
        return
    painter.drawText(third, right | middle, time)
    room = third.width() - metrics.horizontalAdvance(time) - 24
    painter.setFont(font(13, strong=True))
    painter.setPen(QColor(tokens.text))
    painter.setBrush(QColor(tokens.text))
    painter.drawEllipse(QPointF(third.left() + 5, third.center().y()), 3.5, 3.5)
    decision = decision_words(headline.disposition, headline.defect_type)
    words = QFontMetrics(painter.font()).elidedText(decision, Qt.TextElideMode.ElideRight, round(room))
    painter.drawText(third.adjusted(16, 0, 0, 0), left | middle, words)
