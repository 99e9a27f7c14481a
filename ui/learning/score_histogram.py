"""Scores of many parts as bars, by what people say of them, with both limits to move."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.types import Limits
from ui.language import joined, mark, tr
from ui.learning.figures import grouped
from ui.learning.score_lanes import BINS, Lane, ScoreLanes
from ui.theme import TOUCH_TARGET_PX, current_tokens, font
from ui.widgets.limit_handle import LimitHandle
from ui.widgets.limits_line_paint import paint_limit_text, paint_ticks, paint_zones
from ui.widgets.score_bar import score_text

SIDE_PX = TOUCH_TARGET_PX / 2
"""So that a handle at either end still lies inside."""
BAND_TOP_PX = 50.0
HEAD_PX = 22.0
FOOT_PX = TOUCH_TARGET_PX - 8 + 18.0
LEAST_LANE_PX = 46.0
CAPTION_PX = 18.0
LEAST_BAR_PX = 2.0

LANE_WORDS = {
    Lane.DEFECT: mark("Called defective: {count}"),
    Lane.GOOD: mark("Called good: {count}"),
    Lane.UNDECIDED: mark("Not decided: {count}"),
}


class ScoreHistogram(QWidget):
    """A lane for each of `Lane`, every one as high as its own highest bar, so that a few parts show beside many.

    A bar's height grows with the square root of its count. The scale stands still while limits move.

    Attributes:
        limits_dragged: review and reject limit while one of them moves; review never passes reject.
    """

    limits_dragged = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self._lanes: ScoreLanes | None = None
        self._limits: Limits | None = None
        self._review = LimitHandle(self, points_down=True)
        self._reject = LimitHandle(self, points_down=False)
        self._review.dragged_to.connect(self._on_review_dragged)
        self._reject.dragged_to.connect(self._on_reject_dragged)
        self._review.stepped.connect(self._on_review_stepped)
        self._reject.stepped.connect(self._on_reject_stepped)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(320)
        self.show_lanes(None, None)

    @property
    def handles(self) -> tuple[LimitHandle, LimitHandle]:
        """Of the review and of the reject limit."""
        return self._review, self._reject

    def show_lanes(self, lanes: ScoreLanes | None, limits: Limits | None) -> None:
        """Other parts, or none; limits are None where nothing can be moved."""
        self._lanes = lanes
        self.setAccessibleName(
            tr("Scores of past parts") if lanes is None else tr("Scores: {lanes}", lanes=self._said())
        )
        self.show_limits(limits)

    def show_limits(self, limits: Limits | None) -> None:
        self._limits = limits
        for handle in self.handles:
            handle.setVisible(limits is not None and self._lanes is not None)
        if limits is not None:
            review, reject = score_text(limits.review), score_text(limits.reject)
            self._review.setAccessibleName(tr("Review limit {limit}", limit=review))
            self._reject.setAccessibleName(tr("Reject limit {limit}", limit=reject))
        self._place_handles()
        self.update()

    def _said(self) -> str:
        assert self._lanes is not None
        return joined(*(tr(LANE_WORDS[lane], count=self._lanes.total(lane)) for lane in Lane), between=", ")

    # Geometry

    def minimumSizeHint(self) -> QSize:
        return QSize(320, round(BAND_TOP_PX + HEAD_PX + len(Lane) * LEAST_LANE_PX + FOOT_PX))

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def _band(self) -> QRectF:
        height = max(1.0, self.height() - BAND_TOP_PX - FOOT_PX)
        return QRectF(SIDE_PX, BAND_TOP_PX, max(1.0, self.width() - 2 * SIDE_PX), height)

    def x_of(self, score: float) -> float:
        """Where a score lies, in widget coordinates; those beyond the scale lie at its end."""
        band = self._band()
        share = 0.0 if self._lanes is None else self._lanes.scale.share_of(score)
        return band.left() + min(1.0, max(0.0, share)) * band.width()

    def _place_handles(self) -> None:
        if self._limits is not None:
            half = TOUCH_TARGET_PX / 2
            self._review.move(round(self.x_of(self._limits.review) - half), round(BAND_TOP_PX + 8) - TOUCH_TARGET_PX)
            self._reject.move(round(self.x_of(self._limits.reject) - half), round(self._band().bottom() - 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_handles()

    # Moving the limits

    @Slot(float)
    def _on_review_dragged(self, x: float) -> None:
        self._move_review(self._share_at(x))

    @Slot(float)
    def _on_reject_dragged(self, x: float) -> None:
        self._move_reject(self._share_at(x))

    @Slot(float)
    def _on_review_stepped(self, step: float) -> None:
        if self._limits is not None and self._lanes is not None:
            self._move_review(self._lanes.scale.share_of(self._limits.review) + step)

    @Slot(float)
    def _on_reject_stepped(self, step: float) -> None:
        if self._limits is not None and self._lanes is not None:
            self._move_reject(self._lanes.scale.share_of(self._limits.reject) + step)

    def _share_at(self, x: float) -> float:
        band = self._band()
        return (x - band.left()) / band.width()

    def _move_review(self, share: float) -> None:
        if self._limits is not None and self._lanes is not None:
            reject = self._limits.reject
            self.limits_dragged.emit(min(self._lanes.scale.value_at(share), reject), reject)

    def _move_reject(self, share: float) -> None:
        if self._limits is not None and self._lanes is not None:
            review = self._limits.review
            self.limits_dragged.emit(review, max(self._lanes.scale.value_at(share), review))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band, limits = self._band(), self._limits
        if self._lanes is None:
            painter.fillRect(band, QColor(current_tokens().zone_low))
            painter.end()
            return
        xs = None if limits is None else (self.x_of(limits.review), self.x_of(limits.reject))
        paint_zones(painter, band, HEAD_PX, xs)
        below = band.bottom() + TOUCH_TARGET_PX - 8
        ticks = [(self.x_of(value), value) for value in self._lanes.scale.ticks()]
        paint_ticks(painter, band, HEAD_PX, below, ticks)
        height = (band.height() - HEAD_PX) / len(Lane)
        for number, lane in enumerate(Lane):
            top = band.top() + HEAD_PX + number * height
            self._paint_lane(painter, lane, QRectF(band.left(), top, band.width(), height))
        if limits is not None and xs is not None:
            painter.setPen(QPen(QColor(current_tokens().text), 2))
            for x in xs:
                painter.drawLine(QPointF(x, band.top()), QPointF(x, band.bottom()))
            names = (
                tr("review {limit}", limit=score_text(limits.review)),
                tr("reject {limit}", limit=score_text(limits.reject)),
            )
            for x, top, text in zip(xs, (BAND_TOP_PX + 8 - TOUCH_TARGET_PX, below - 18), names, strict=True):
                paint_limit_text(painter, text, x, QRectF(0, top, self.width(), 18))
        painter.end()

    def _paint_lane(self, painter: QPainter, lane: Lane, box: QRectF) -> None:
        assert self._lanes is not None
        tokens = current_tokens()
        counts, ink = self._lanes.counts[lane], QColor(tokens.text)
        painter.setPen(QPen(QColor(tokens.strong_border), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        width, room = box.width() / BINS, box.height() - CAPTION_PX - 2
        highest = max(1, int(counts.max()))
        if lane is Lane.GOOD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
        else:
            painter.setPen(QPen(ink, 1))
            painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern) if lane is Lane.DEFECT else QColor(tokens.raised))
        for number in counts.nonzero()[0]:
            height = max(LEAST_BAR_PX, room * float(counts[number] / highest) ** 0.5)
            painter.drawRect(QRectF(box.left() + number * width + 0.5, box.bottom() - height, width - 1, height))
        painter.setFont(font(12, strong=True))
        text = tr(LANE_WORDS[lane], count=grouped(self._lanes.total(lane)))
        ground = QRectF(
            box.left() + 4, box.top() + 2, painter.fontMetrics().horizontalAdvance(text) + 10, CAPTION_PX - 2
        )
        paper = QColor(tokens.surface)
        paper.setAlpha(215)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawRoundedRect(ground, 4, 4)
        painter.setPen(QColor(tokens.text))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)
