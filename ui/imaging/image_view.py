"""A picture with its heat: fitted or at its own size, moved and magnified by mouse, keys and fingers."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPinchGesture, QSizePolicy, QWidget

from ui.imaging.overlay import HeatPicture, OverlayState
from ui.language import now, tr
from ui.theme import current_tokens, font

MAX_MAGNIFICATION = 16.0
STEP = 1.25
PAN_PX = 48


class ImageView(QWidget):
    """Draws picture, heat and contours. Coordinates are the pixels of the frame, whatever the picture's own size.

    `shown_size_changed` says how many screen pixels the whole picture fills, so that workers resize to just that.
    """

    shown_size_changed = Signal(int, int)

    def __init__(self, overlay: OverlayState | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overlay = overlay or OverlayState()
        self._picture: QImage | None = None
        self._frame_size = (0, 0)
        self._heat: HeatPicture | None = None
        self._contours = QPainterPath()
        self._empty_text = ""
        self._badge = ""
        self._zoom: float | None = None  # None fits the view
        self._centre = QPointF(0.5, 0.5)
        self._grabbed: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Picture"))
        self.grabGesture(Qt.GestureType.PinchGesture)

    def sizeHint(self) -> QSize:
        return QSize(800, 520)

    @property
    def heat(self) -> HeatPicture | None:
        return self._heat

    @property
    def picture(self) -> QImage | None:
        return self._picture

    @property
    def badge(self) -> str:
        return self._badge

    @property
    def empty_text(self) -> str:
        """What stands in the place of a picture that is missing."""
        return self._empty_text

    @property
    def is_fitted(self) -> bool:
        return self._zoom is None

    def show_picture(self, picture: QImage, frame_size: tuple[int, int]) -> None:
        """A new picture of a frame of (width, height); the heat stays until it is removed."""
        resized = frame_size != self._frame_size
        self._picture, self._frame_size = picture, frame_size
        if resized:
            self._announce_size()
        self.update()

    def show_heat(self, heat: HeatPicture | None) -> None:
        self._heat = heat
        self._contours = QPainterPath()
        for contour in heat.contours if heat is not None else ():
            self._contours.addPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in contour]))
            self._contours.closeSubpath()
        self.update()

    def clear(self, text: str = "") -> None:
        """No picture; `text` says what is missing."""
        self._picture = None
        self._empty_text = text
        self.show_heat(None)

    def show_badge(self, text: str) -> None:
        """A short note in the picture's corner, such as "Live"."""
        if text != self._badge:
            self._badge = text
            self.update()

    def fit(self) -> None:
        self._zoom, self._centre = None, QPointF(0.5, 0.5)
        self._announce_size()
        self.update()

    def show_pixels(self) -> None:
        """One picture pixel on one screen pixel."""
        self._set_zoom(1.0 / self.devicePixelRatioF(), QPointF(self.rect().center()))

    def magnify(self, factor: float, about: QPointF | None = None) -> None:
        self._set_zoom(self._scale() * factor, QPointF(self.rect().center()) if about is None else about)

    def _fit_scale(self) -> float:
        width, height = self._frame_size
        if not width or not height:
            return 1.0
        return min(self.width() / width, self.height() / height)

    def _scale(self) -> float:
        return self._fit_scale() if self._zoom is None else self._zoom

    def _set_zoom(self, zoom: float, about: QPointF) -> None:
        if not self._frame_size[0]:
            return
        fitted = self._fit_scale()
        if zoom <= fitted * 1.001:
            self.fit()
            return
        before = self._target()
        held = QPointF((about.x() - before.x()) / before.width(), (about.y() - before.y()) / before.height())
        self._zoom = min(zoom, max(MAX_MAGNIFICATION, fitted))
        width, height = self._frame_size[0] * self._zoom, self._frame_size[1] * self._zoom
        self._centre = QPointF(
            held.x() + (self.width() / 2 - about.x()) / width, held.y() + (self.height() / 2 - about.y()) / height
        )
        self._keep_inside()
        self._announce_size()
        self.update()

    def _keep_inside(self) -> None:
        self._centre = QPointF(min(1.0, max(0.0, self._centre.x())), min(1.0, max(0.0, self._centre.y())))

    def _move(self, by: QPointF) -> None:
        if self._zoom is None:
            return
        target = self._target()
        self._centre -= QPointF(by.x() / target.width(), by.y() / target.height())
        self._keep_inside()
        self.update()

    def _target(self) -> QRectF:
        """Where the whole picture lies, in widget coordinates."""
        scale = self._scale()
        width, height = self._frame_size[0] * scale, self._frame_size[1] * scale
        return QRectF(
            self.width() / 2 - self._centre.x() * width, self.height() / 2 - self._centre.y() * height, width, height
        )

    def _announce_size(self) -> None:
        ratio = self.devicePixelRatioF()
        if self._zoom is None or not self._frame_size[0]:
            width, height = float(self.width()), float(self.height())
        else:
            width, height = self._frame_size[0] * self._zoom, self._frame_size[1] * self._zoom
        self.shown_size_changed.emit(math.ceil(width * ratio), math.ceil(height * ratio))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), QColor(current_tokens().picture))
        if self._picture is None:
            painter.setPen(QColor("#C4CAD0"))
            painter.setFont(font(17))
            painter.drawText(
                self.rect().adjusted(24, 24, -24, -24),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                now(self._empty_text),
            )
        else:
            self._paint_picture(painter)
        if self._badge:
            self._paint_badge(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(current_tokens().focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        assert self._picture is not None
        target = self._target()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._scale() < 2)
        painter.drawImage(target, self._picture)
        if self._heat is None or not self.overlay.shown:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.setOpacity(self.overlay.opacity)
        painter.drawImage(target, self._heat.picture)
        painter.setOpacity(1.0)
        painter.save()
        painter.translate(target.topLeft())
        painter.scale(self._scale(), self._scale())
        for colour, width in (("#000000", 4.0), ("#FFFFFF", 2.0)):
            pen = QPen(QColor(colour), width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(self._contours)
        painter.restore()

    def _paint_badge(self, painter: QPainter) -> None:
        painter.setFont(font(14, strong=True))
        badge = now(self._badge)
        width = painter.fontMetrics().horizontalAdvance(badge) + 24
        box = QRectF(12, 12, width, 30)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 15, 15)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge)

    # Input

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._announce_size()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.magnify(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._move(event.position() - self._grabbed)
            self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: QPointF(PAN_PX, 0),
            Qt.Key.Key_Right: QPointF(-PAN_PX, 0),
            Qt.Key.Key_Up: QPointF(0, PAN_PX),
            Qt.Key.Key_Down: QPointF(0, -PAN_PX),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self._move(moves[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.magnify(STEP)
        elif key == Qt.Key.Key_Minus:
            self.magnify(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_1:
            self.show_pixels()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(pinch, QPinchGesture):
                self.magnify(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.hotSpot().toPoint())))
                return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.magnify(1 + event.value(), event.position())
            return True
        return super().event(event)
