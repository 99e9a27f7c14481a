"""All samples' scores on one line, with both limits to move."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from inspector.pipeline.samples import SampleScores
from inspector.types import Limits
from ui.language import joined, tr
from ui.messages import ROLE_WORDS
from ui.theme import TOUCH_TARGET_PX, current_tokens
from ui.widgets.limit_handle import LimitHandle
from ui.widgets.limits_line_paint import (
    LEGEND_ENTRY_PX,
    LEGEND_LINE_PX,
    paint_legend,
    paint_limit_text,
    paint_ticks,
    paint_zones,
)
from ui.widgets.sample_words import count_text
from ui.widgets.score_bar import score_text
from ui.widgets.score_points import ScorePoint, ScoreScale, draw_point, score_points

SIDE_PX = TOUCH_TARGET_PX / 2
"""So that a handle at either end still lies inside."""
BAND_TOP_PX = 50.0
HEAD_PX = 22.0
LANE_PX = 26.0
LABEL_PX = 18.0
NEAR_PX = 28.0
"""Half a touch target: the nearest sample within it is the one that was meant."""
CROWD = 40
LANES = (("references", "tuning"), ("proof",), ("known_bad",))


class LimitsLine(QWidget):
    """Golden samples and tuning parts, proof parts, and known bad parts, each in a lane with a sign of its own.

    Attributes:
        limits_dragged: review and reject limit while one of them moves; review never passes reject.
        point_chosen: role and index of a sample that was pressed, or chosen with the arrow keys and Enter.
    """

    limits_dragged = Signal(float, float)
    point_chosen = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[ScorePoint, ...] = ()
        self._lanes: list[tuple[str, ...]] = []
        self._limits: Limits | None = None
        self._scale = ScoreScale()
        self._cursor: int | None = None
        self._review = LimitHandle(self, points_down=True)
        self._reject = LimitHandle(self, points_down=False)
        for handle in (self._review, self._reject):
            handle.released.connect(self._on_handle_released)
            handle.hide()
        self._review.dragged_to.connect(self._on_review_dragged)
        self._reject.dragged_to.connect(self._on_reject_dragged)
        self._review.stepped.connect(self._on_review_stepped)
        self._reject.stepped.connect(self._on_reject_stepped)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(260)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_samples(SampleScores(), None)

    @property
    def handles(self) -> tuple[LimitHandle, LimitHandle]:
        """Of the review and of the reject limit."""
        return self._review, self._reject

    def show_samples(self, scores: SampleScores, limits: Limits | None) -> None:
        self._points, self._limits = score_points(scores), limits
        roles = {point.role for point in self._points}
        self._lanes = [lane for lane in LANES if roles & set(lane)] or [LANES[0]]
        if self._cursor is not None and self._cursor >= len(self._points):
            self._cursor = None
        if not self._review.is_held and not self._reject.is_held:  # the scale stands still under a moving finger
            values = [point.score for point in self._points]
            values += [limits.review, limits.reject] if limits is not None else []
            self._scale = ScoreScale.around(values)
        self._place_handles()
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        counts = [count_text(count, role) for role, count in self._counts()]
        self.setAccessibleName(
            tr("Scores of {counts}", counts=joined(*counts, between=", ")) if counts else tr("No scores yet")
        )
        if self._cursor is not None:
            self.setAccessibleName(self._points[self._cursor].text)
        self.setAccessibleDescription(joined(*(point.text for point in self._points), between="; "))
        if self._limits is not None:
            review, reject = score_text(self._limits.review), score_text(self._limits.reject)
            self._review.setAccessibleName(tr("Review limit {limit}", limit=review))
            self._reject.setAccessibleName(tr("Reject limit {limit}", limit=reject))

    # Geometry

    def _counts(self) -> list[tuple[str, int]]:
        counts = [(role, sum(point.role == role for point in self._points)) for role in ROLE_WORDS]
        return [(role, count) for role, count in counts if count]

    def _band(self) -> QRectF:
        height = HEAD_PX + LANE_PX * len(self._lanes)
        return QRectF(SIDE_PX, BAND_TOP_PX, max(1.0, self.width() - 2 * SIDE_PX), height)

    def _legend_columns(self, width: float) -> int:
        return max(1, int(width // LEGEND_ENTRY_PX))

    def sizeHint(self) -> QSize:
        return QSize(380, self.heightForWidth(380))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-len(self._counts()) // self._legend_columns(width))
        return round(self._band().bottom() + TOUCH_TARGET_PX - 8 + LABEL_PX + lines * LEGEND_LINE_PX)

    def x_of(self, value: float) -> float:
        """Where a score lies, in widget coordinates."""
        band = self._band()
        return band.left() + self._scale.share_of(value) * band.width()

    def point_position(self, role: str, index: int) -> QPointF:
        """The middle of a sample's sign, in widget coordinates."""
        return self._centre(next(point for point in self._points if (point.role, point.index) == (role, index)))

    def _centre(self, point: ScorePoint) -> QPointF:
        lane = next(number for number, roles in enumerate(self._lanes) if point.role in roles)
        return QPointF(self.x_of(point.score), self._band().top() + HEAD_PX + LANE_PX * (lane + 0.5))

    def _nearest(self, position: QPointF) -> int | None:
        """Number of the point that lies nearest, None where none is near."""
        gaps = [(self._centre(point) - position).manhattanLength() for point in self._points]
        number = min(range(len(gaps)), key=gaps.__getitem__, default=None)
        return number if number is not None and gaps[number] <= NEAR_PX else None

    def _place_handles(self) -> None:
        limits = self._limits
        for handle in self.handles:
            handle.setVisible(limits is not None)
        if limits is not None:
            half = TOUCH_TARGET_PX / 2
            self._review.move(round(self.x_of(limits.review) - half), round(BAND_TOP_PX + 8) - TOUCH_TARGET_PX)
            self._reject.move(round(self.x_of(limits.reject) - half), round(self._band().bottom() - 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_handles()

    # Moving the limits

    @Slot(float)
    def _on_review_dragged(self, x: float) -> None:
        self._move(review=self._value_at(x))

    @Slot(float)
    def _on_reject_dragged(self, x: float) -> None:
        self._move(reject=self._value_at(x))

    @Slot(float)
    def _on_review_stepped(self, step: float) -> None:
        if self._limits is not None:
            self._move(review=self._scale.value_at(self._scale.share_of(self._limits.review) + step))

    @Slot(float)
    def _on_reject_stepped(self, step: float) -> None:
        if self._limits is not None:
            self._move(reject=self._scale.value_at(self._scale.share_of(self._limits.reject) + step))

    def _value_at(self, x: float) -> float:
        band = self._band()
        return self._scale.value_at((x - band.left()) / band.width())

    def _move(self, *, review: float | None = None, reject: float | None = None) -> None:
        if self._limits is None:
            return
        if review is not None:
            self.limits_dragged.emit(min(review, self._limits.reject), self._limits.reject)
        elif reject is not None:
            self.limits_dragged.emit(self._limits.review, max(reject, self._limits.review))

    @Slot()
    def _on_handle_released(self) -> None:
        values = [point.score for point in self._points]
        if self._limits is not None:
            self._scale = ScoreScale.around([*values, self._limits.review, self._limits.reject])
        self._place_handles()
        self.update()

    # Choosing a sample

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._nearest(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self._choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = event.key(), len(self._points)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and count:
            order = sorted(range(count), key=lambda number: self._points[number].score)
            step = 1 if key == Qt.Key.Key_Right else -1
            place = 0 if self._cursor is None else order.index(self._cursor) + step
            self._cursor = order[min(max(0, place), count - 1)]
            self._name()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cursor is not None:
            self._choose(self._cursor)
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        self._cursor = number
        self._name()
        self.update()
        self.point_chosen.emit(self._points[number].role, self._points[number].index)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._nearest(QPointF(event.pos()))
            if number is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._points[number].text, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band, width = self._band(), float(self.width())
        paint_zones(painter, band, HEAD_PX, None if self._limits is None else self._limit_xs(self._limits))
        below = band.bottom() + TOUCH_TARGET_PX - 8
        paint_ticks(painter, band, HEAD_PX, below, self._ticks())
        crowded = len(self._points) > CROWD
        for number, point in enumerate(self._points):
            centre = self._centre(point)
            draw_point(painter, point.role, centre, 5.0 if crowded else 6.0, crowded=crowded)
            if number == self._cursor:
                painter.setPen(QPen(QColor(current_tokens().focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, 11, 11)
        if self._limits is not None:
            for x, top, text in zip(
                self._limit_xs(self._limits),
                (BAND_TOP_PX + 8 - TOUCH_TARGET_PX, below - LABEL_PX),
                (
                    tr("review {limit}", limit=score_text(self._limits.review)),
                    tr("reject {limit}", limit=score_text(self._limits.reject)),
                ),
                strict=True,
            ):
                paint_limit_text(painter, text, x, QRectF(0, top, width, LABEL_PX))
        paint_legend(painter, self._counts(), self._legend_columns(width), QPointF(SIDE_PX, below + LABEL_PX))
        if self.hasFocus():
            painter.setPen(QPen(QColor(current_tokens().focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(band.adjusted(-3, -3, 3, 3), 4, 4)
        painter.end()

    def _ticks(self) -> list[tuple[float, float]]:
        known = bool(self._points) or self._limits is not None
        return [(self.x_of(value), value) for value in self._scale.ticks()] if known else []

    def _limit_xs(self, limits: Limits) -> tuple[float, float]:
        return self.x_of(limits.review), self.x_of(limits.reject)
