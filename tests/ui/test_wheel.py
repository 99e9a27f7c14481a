"""Whoever scrolls a page moves nothing on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDoubleSpinBox, QSpinBox

from ui.app import Desktop


def wheel_over(widget: QAbstractSpinBox | QComboBox) -> None:
    point = QPointF(widget.rect().center())
    for turn in (120, -120, -120):
        event = QWheelEvent(
            point,
            widget.mapToGlobal(point),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)


def test_no_number_and_no_choice_is_changed_or_focused_by_the_wheel(desktop: Desktop) -> None:
    for tab in ("charts", "what_if", "teach", "studies", "reports", "storage"):
        desktop.record_pages.history.show_panel(tab)
    numbers = desktop.window.findChildren(QAbstractSpinBox)
    choices = desktop.window.findChildren(QComboBox)
    assert len(numbers) > 10
    assert len(choices) > 5
    for choice in choices:
        with QSignalBlocker(choice):
            choice.addItems(["one", "another"])
            choice.setCurrentIndex(choice.count() - 2)
            wheel_over(choice)
            assert choice.currentIndex() == choice.count() - 2, choice.accessibleName()
            choice.setCurrentIndex(0)
        assert not choice.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
    for number in numbers:
        assert isinstance(number, QSpinBox | QDoubleSpinBox)
        number.setEnabled(True)
        before = number.value()
        wheel_over(number)
        assert number.value() == before, number.accessibleName()
        assert not number.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
