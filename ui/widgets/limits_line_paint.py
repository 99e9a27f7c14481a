"""How the line of scores is painted: zones with the verdicts' shapes, ticks, numbers, and what the signs mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inspector.types import Verdict
from ui.language import tr
from ui.messages import verdict_word
from ui.theme import current_tokens, font
from ui.widgets.sample_words import count_text
from ui.widgets.score_points import draw_point
from ui.widgets.shapes import FILLS, INKS, draw_shape

LEGEND_LINE_PX = 22.0
LEGEND_ENTRY_PX = 165.0
SHAPE_PX = 15.0
ZONES = (Verdict.PASS, Verdict.REVIEW, Verdict.FAIL)


def paint_zones(painter: QPainter, band: QRectF, head_px: float, limit_xs: tuple[float, float] | None) -> None:
    """Three greys from light to dark, each headed by its verdict's shape, and its word where there is room."""
    tokens = current_tokens()
    if limit_xs is None:
        painter.fillRect(band, QColor(tokens.zone_low))
        painter.setPen(QColor(tokens.muted))
        painter.setFont(font(13))
        head = band.adjusted(0, 0, 0, head_px - band.height())
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, tr("No limits yet"))
        return
    review, reject = (min(max(x, band.left()), band.right()) for x in limit_xs)
    edges = (band.left(), review, reject, band.right())
    painter.setFont(font(12, strong=True))
    for number, verdict in enumerate(ZONES):
        zone = QRectF(edges[number], band.top(), edges[number + 1] - edges[number], band.height())
        painter.fillRect(zone, QColor((tokens.zone_low, tokens.zone_middle, tokens.zone_high)[number]))
        if zone.width() < SHAPE_PX + 4:
            continue
        word = verdict_word(verdict)
        text_px = painter.fontMetrics().horizontalAdvance(word) + 5
        spelled = zone.width() >= SHAPE_PX + text_px + 8
        start = zone.center().x() - (SHAPE_PX + (text_px if spelled else 0)) / 2
        box = QRectF(start, band.top() + (head_px - SHAPE_PX) / 2, SHAPE_PX, SHAPE_PX)
        draw_shape(painter, verdict, box, QColor(FILLS[verdict]), QColor(INKS[verdict]))
        if spelled:
            painter.setPen(QColor(tokens.text))
            place = QRectF(box.right() + 5, band.top(), text_px, head_px)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
    painter.setPen(QPen(QColor(tokens.text), 2))
    for x in limit_xs:
        painter.drawLine(QPointF(x, band.top()), QPointF(x, band.bottom()))


def paint_ticks(
    painter: QPainter, band: QRectF, head_px: float, text_top: float, ticks: Sequence[tuple[float, float]]
) -> None:
    """Round values, (x, value) each, as fine lines in the band and numbers in a row from `text_top` on."""
    tokens = current_tokens()
    painter.setFont(font(12))
    free_from = 0.0
    for x, value in ticks:
        painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, band.top() + head_px), QPointF(x, band.bottom()))
        text = f"{value:g}"
        width = painter.fontMetrics().horizontalAdvance(text) + 2
        if x - width / 2 >= free_from:
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRectF(x - width / 2, text_top, width, 16), Qt.AlignmentFlag.AlignCenter, text)
            free_from = x + width / 2 + 8


def paint_limit_text(painter: QPainter, text: str, x: float, row: QRectF) -> None:
    """A limit's name and number, over or under its handle and always inside the row."""
    painter.setPen(QColor(current_tokens().text))
    painter.setFont(font(13, strong=True))
    width = painter.fontMetrics().horizontalAdvance(text) + 4
    start = min(max(row.left(), x - width / 2), row.right() - width)
    painter.drawText(QRectF(start, row.top(), width, row.height()), Qt.AlignmentFlag.AlignCenter, text)


def paint_legend(painter: QPainter, counts: Sequence[tuple[str, int]], columns: int, top_left: QPointF) -> None:
    """Each role's sign with how many there are, in rows of `columns`."""
    for number, (role, count) in enumerate(counts):
        place = top_left + QPointF((number % columns) * LEGEND_ENTRY_PX, (number // columns) * LEGEND_LINE_PX)
        draw_point(painter, role, place + QPointF(6, LEGEND_LINE_PX / 2), 5.5)
        painter.setPen(QColor(current_tokens().muted))
        painter.setFont(font(13))
        box = QRectF(place.x() + 20, place.y(), LEGEND_ENTRY_PX - 24, LEGEND_LINE_PX)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, count_text(count, role))
