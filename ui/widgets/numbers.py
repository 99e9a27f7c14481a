"""Numbers to type in. The wheel is the page's: whoever scrolls past a limit must not move it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox


class WholeNumber(QSpinBox):
    def __init__(self) -> None:
        super().__init__()
        _prepare(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DecimalNumber(QDoubleSpinBox):
    def __init__(self) -> None:
        super().__init__()
        _prepare(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def limit_box(name: str) -> DecimalNumber:
    """A limit to type in."""
    box = DecimalNumber()
    box.setAccessibleName(name)
    box.setDecimals(4)
    box.setRange(-1000.0, 1000.0)
    box.setSingleStep(0.001)
    box.setKeyboardTracking(False)
    return box


def _prepare(box: QAbstractSpinBox) -> None:
    """No focus by the wheel either; and room beside the number, where the style sheet's padding does not reach."""
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.lineEdit().setTextMargins(9, 0, 9, 0)
