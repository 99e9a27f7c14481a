"""One limit to hold: by finger, mouse or arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.theme import TOUCH_TARGET_PX, current_tokens

FINE_STEP = 1 / 400
COARSE_STEP = 1 / 20
STEPS = {
    Qt.Key.Key_Left: -FINE_STEP,
    Qt.Key.Key_Down: -FINE_STEP,
    Qt.Key.Key_Right: FINE_STEP,
    Qt.Key.Key_Up: FINE_STEP,
    Qt.Key.Key_PageDown: -COARSE_STEP,
    Qt.Key.Key_PageUp: COARSE_STEP,
}


class LimitHandle(QWidget):
    """A grip of touch size that points at the line, from above or from below.

    Attributes:
        dragged_to: x in the parent's coordinates while it is dragged. released: the drag has ended.
        stepped: share of the line that a key moves it by.
    """

    dragged_to = Signal(float)
    released = Signal()
    stepped = Signal(float)

    def __init__(self, parent: QWidget, *, points_down: bool) -> None:
        super().__init__(parent)
        self._points_down = points_down
        self._held_off: float | None = None
        self.setFixedSize(TOUCH_TARGET_PX, TOUCH_TARGET_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    @property
    def is_held(self) -> bool:
        return self._held_off is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_tokens()
        if not self._points_down:  # the same picture from below
            painter.translate(0, self.height())
            painter.scale(1, -1)
        middle = self.width() / 2
        # A tag with a tip: wide enough to be seen under a finger, its stroke reaching the band.
        tag = [(-13, 23), (13, 23), (13, 35), (0, 47), (-13, 35)]
        ink = QColor(tokens.text if self.isEnabled() else tokens.disabled)
        painter.setPen(QPen(ink, 2))
        painter.drawLine(QPointF(middle, 44), QPointF(middle, self.height()))
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([QPointF(middle + x, y) for x, y in tag]))
        painter.setPen(QPen(QColor(tokens.surface), 1.5))
        for x in (-4, 0, 4):
            painter.drawLine(QPointF(middle + x, 27), QPointF(middle + x, 35))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(middle - 18, 19, 36, 32), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held_off = event.position().x() - self.width() / 2
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held_off is not None:
            self.dragged_to.emit(self.mapToParent(event.position()).x() - self._held_off)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held_off is not None:
            self._held_off = None
            self.released.emit()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)
