"""Verdicts as shapes, so that they can be told apart without colour. All are drawn into a square."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from inspector.types import Verdict

FILLS: dict[Verdict, str] = {
    Verdict.PASS: "#00695C",
    Verdict.REVIEW: "#FFC20A",
    Verdict.FAIL: "#D5380D",
    Verdict.NOT_JUDGED: "#BFBFBF",
}
INKS: dict[Verdict, str] = {
    Verdict.PASS: "#FFFFFF",
    Verdict.REVIEW: "#000000",
    Verdict.FAIL: "#FFFFFF",
    Verdict.NOT_JUDGED: "#000000",
}
FAULT_FILL = "#1A1A1A"
FAULT_INK = "#FFFFFF"


def outline(verdict: Verdict, box: QRectF) -> QPainterPath:
    """Circle, triangle or octagon of a verdict inside `box`."""
    path = QPainterPath()
    if verdict is Verdict.REVIEW:
        path.addPolygon(QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]))
        path.closeSubpath()
    elif verdict is Verdict.FAIL:
        radius = box.width() / 2
        path.addPolygon(
            QPolygonF(
                [
                    box.center() + QPointF(math.cos(angle), math.sin(angle)) * (radius / math.cos(math.pi / 8))
                    for angle in (math.pi / 8 + index * math.pi / 4 for index in range(8))
                ]
            )
        )
        path.closeSubpath()
    else:
        path.addEllipse(box)
    return path


def draw_shape(painter: QPainter, verdict: Verdict, box: QRectF, ink: QColor, paper: QColor | None) -> None:
    """The verdict's shape with its sign; filled with `ink` and signed in `paper`, or as a line where that is None."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.6, box.width() * 0.085)
    pen = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(pen)
    painter.setBrush(QBrush(ink) if paper is not None else Qt.BrushStyle.NoBrush)
    painter.drawPath(outline(verdict, inner))
    pen.setColor(paper if paper is not None else ink)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _draw_sign(painter, verdict, inner, pen)
    painter.restore()


def _draw_sign(painter: QPainter, verdict: Verdict, box: QRectF, pen: QPen) -> None:
    def at(x: float, y: float) -> QPointF:
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height())

    if verdict is Verdict.PASS:
        painter.drawPolyline(QPolygonF([at(0.28, 0.53), at(0.44, 0.68), at(0.73, 0.35)]))
    elif verdict is Verdict.FAIL:
        painter.drawLine(at(0.34, 0.34), at(0.66, 0.66))
        painter.drawLine(at(0.66, 0.34), at(0.34, 0.66))
    elif verdict is Verdict.NOT_JUDGED:
        painter.drawLine(at(0.15, 0.85), at(0.85, 0.15))
    else:
        path = QPainterPath()
        path.moveTo(at(0.39, 0.52))
        path.cubicTo(at(0.39, 0.36), at(0.62, 0.36), at(0.61, 0.52))
        path.cubicTo(at(0.61, 0.60), at(0.50, 0.60), at(0.50, 0.72))
        pen.setWidthF(pen.widthF() * 0.85)
        painter.setPen(pen)
        painter.drawPath(path)
        painter.drawPoint(at(0.50, 0.85))


def draw_wrench(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """The sign of a fault: somebody has to repair something."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    painter.rotate(45)
    size = box.width()
    head = QPainterPath()
    head.addEllipse(QPointF(0, -0.30 * size), 0.22 * size, 0.22 * size)
    mouth = QPainterPath()
    mouth.addRect(QRectF(-0.085 * size, -0.56 * size, 0.17 * size, 0.26 * size))
    handle = QPainterPath()
    handle.addRoundedRect(QRectF(-0.085 * size, -0.2 * size, 0.17 * size, 0.68 * size), 0.08 * size, 0.08 * size)
    hole = QPainterPath()
    hole.addEllipse(QPointF(0, 0.38 * size), 0.035 * size, 0.035 * size)
    painter.fillPath(head.subtracted(mouth).united(handle).subtracted(hole), ink)
    painter.restore()


def draw_hatching(painter: QPainter, box: QRectF, colour: QColor, spacing: float = 14) -> None:
    """Diagonal lines over `box`: nothing was decided here."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += spacing
    painter.restore()


def draw_hazard_edge(painter: QPainter, box: QRectF, depth: float = 16) -> None:
    """Slanted yellow and black bars along the top and bottom of `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for top in (box.top(), box.bottom() - depth):
        strip = QRectF(box.left(), top, box.width(), depth)
        painter.setClipRect(strip)
        painter.fillRect(strip, QColor("#000000"))
        x = box.left() - depth
        while x < box.right():
            bar = QPolygonF(
                [
                    QPointF(x, top + depth),
                    QPointF(x + depth, top),
                    QPointF(x + 2 * depth, top),
                    QPointF(x + depth, top + depth),
                ]
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(FILLS[Verdict.REVIEW]))
            painter.drawPolygon(bar)
            x += 2 * depth
    painter.restore()


def verdict_icon(verdict: Verdict, size_px: int) -> QIcon:
    """The shape in its colours, for tables; drawn at twice the size, so that it stays sharp on fine screens."""
    pixmap = QPixmap(2 * size_px, 2 * size_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    box = QRectF(0, 0, 2 * size_px, 2 * size_px)
    draw_shape(painter, verdict, box, QColor(FILLS[verdict]), QColor(INKS[verdict]))
    painter.end()
    return QIcon(pixmap)
