"""The region of interest drawn and changed by mouse, finger and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from ui.imaging.roi_canvas import RoiCanvas
from ui.imaging.roi_drawing import Drawing, Tool
from ui.imaging.roi_shapes import GripPart, grip_at
from ui.language import tr

FAR_PX = 10
"""An arrow with Shift; alone it moves by one pixel."""

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RoiEditor(RoiCanvas):
    """Mouse and one finger draw, select and move; two fingers, wheel and middle button move and magnify the picture.

    Tab goes through shapes and corners and then on to the next widget. Arrows move what is selected by 1 pixel, with
    Shift by 10; Insert adds a corner after the selected one; Delete removes. With a drawing tool arrows move a cross,
    Space sets a corner, Enter ends, Esc cancels, Delete takes the last corner back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._two_fingers: QLineF | None = None
        self._one_finger = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.ungrabGesture(Qt.GestureType.PinchGesture)  # two fingers also move the picture, so it is done here
        self.setMouseTracking(True)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(event.position())
        elif event.button() == Qt.MouseButton.MiddleButton:
            self._grabbed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position())
        elif event.buttons():
            super().mouseMoveEvent(event)
        elif self._drawing is not None:
            self._drawing.hover(self._point(event.position()))
            self.update()
        else:
            self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._release(event.position())
        else:
            super().mouseReleaseEvent(event)

    def _show_cursor(self, position: QPointF) -> None:
        selected = self._document.selected
        number = None if selected is None else selected.shape
        grip = grip_at(self._document.shapes, self._point(position), self._reach, number)
        if grip is None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif grip.part is GripPart.WHOLE:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    # Fingers

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touch(event)
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()  # Space is the window's trigger, and undo may be a page's
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        event.accept()  # else Qt makes mouse events of it
        positions = [point.position() for point in event.points()]
        if len(positions) < 2:
            self._two_fingers = None
        if event.type() == QEvent.Type.TouchCancel:
            self._let_go_of_press()
        elif len(positions) > 1:
            self._let_go_of_press()
            self._follow(QLineF(positions[0], positions[1]))
        elif event.type() == QEvent.Type.TouchBegin:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._one_finger = True
            self._press(positions[0])
        elif self._one_finger:
            self._drag(positions[0])
        if event.type() == QEvent.Type.TouchEnd:
            if self._one_finger:
                self._one_finger = False
                self._release(positions[0])
            self._two_fingers = None

    def _follow(self, fingers: QLineF) -> None:
        """Keeps what lies under the two fingers under them."""
        before, self._two_fingers = self._two_fingers, fingers
        if before is not None and before.length() > 0:
            self._move(fingers.center() - before.center())
            self.magnify(fingers.length() / before.length(), fingers.center())

    def _let_go_of_press(self) -> None:
        """What the first finger began was not meant."""
        if self._one_finger:
            self._one_finger = False
            if self._drawing is not None:
                self._drawing.cancel_press()
            self._let_go()
            self._on_state_changed()

    # Keys

    def focusNextPrevChild(self, next: bool) -> bool:
        if self._drawing is None and self._document.select_next(forward=next):
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif Qt.Key(event.key()) in _REMOVE:
            self.remove_selected()
        elif self._drawing is not None:
            if not self._draw_by_key(self._drawing, event):
                super().keyPressEvent(event)
        elif not self._edit_by_key(event):
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        standard = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        if any(event.matches(key) for key in standard) or Qt.Key(event.key()) in _REMOVE:
            return True
        return self._drawing is not None and Qt.Key(event.key()) in (Qt.Key.Key_Space, Qt.Key.Key_Escape, *_ENTER)

    def _edit_by_key(self, event: QKeyEvent) -> bool:
        key, selected = Qt.Key(event.key()), self._document.selected
        if selected is None:
            return False
        if key in _ARROWS:
            self._document.nudge(*_way(event))
        elif key == Qt.Key.Key_Insert and selected.part is GripPart.CORNER:
            self._document.insert_corner(selected.shape, selected.index)
        elif key == Qt.Key.Key_Escape:
            self._document.select(None)
        else:
            return False
        return True

    def _draw_by_key(self, drawing: Drawing, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            drawing.nudge(*_way(event))
            self._on_state_changed()
        elif key == Qt.Key.Key_Space:
            self._add(drawing.place())
        elif key in _ENTER:
            shape = drawing.close()
            if shape is None:
                two = drawing.tool.is_rectangle
                self.refused.emit(tr("Set two corners first.") if two else tr("Set three corners first."))
            self._add(shape)
        elif key == Qt.Key.Key_Escape:
            self.choose_tool(Tool.SELECT)
        else:
            return False
        return True


def _way(event: QKeyEvent) -> tuple[int, int]:
    dx, dy = _ARROWS[Qt.Key(event.key())]
    pixels = FAR_PX if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
    return dx * pixels, dy * pixels
