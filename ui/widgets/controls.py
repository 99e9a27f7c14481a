"""Small pieces that every page is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon
from ui.theme import TOUCH_TARGET_PX, current_tokens

WIDE_TOUCH_PX = 134
"""What "touch" buttons are wide at least, so that those in a row look alike."""


def text_label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # names are whatever somebody typed
    if role:
        label.setProperty("role", role)
    label.setWordWrap(wraps)
    return label


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room for all of it; the tool tip has all."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(text)
        if role:
            self.setProperty("role", role)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


def _page_of(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and parent.objectName() != "page":
        parent = parent.parentWidget()
    return parent


def _paint_inner_ring(button: QPushButton) -> None:
    """Focus on a filled button, whose edge has nearly the colour of the fill."""
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(current_tokens().on_primary), 2))
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(4, 4, -4, -4), 4, 4)
    painter.end()


class Button(QPushButton):
    """A push button whose icon follows the theme.

    One that closes while it has the keyboard's focus leaves it with its page, and takes it back when it opens again,
    unless it went elsewhere meanwhile. Qt would hand it to whatever comes next, the navigation too.

    Arguments:
        role: "primary", "quiet" or nothing.
        size: "touch" (57 px high), "square" (57 × 57) or nothing.
    """

    def __init__(self, text: str, icon_name: str = "", *, role: str = "", size: str = "") -> None:
        super().__init__(text)
        self._icon_name, self._role = icon_name, role
        self._left_with: QWidget | None = None
        if role:
            self.setProperty("role", role)
        if size:
            self.setProperty("grade", size)
        self.setIconSize(QSize(22, 22) if size else QSize(18, 18))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.refresh_icon()

    def sizeHint(self) -> QSize:
        grade = self.property("grade")
        wide = grade == "touch" and self.property("fit") != "tight"
        least = WIDE_TOUCH_PX if wide else TOUCH_TARGET_PX + 2 if grade else 0
        return super().sizeHint().expandedTo(QSize(least, 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusNextPrevChild(self, next: bool) -> bool:
        page = None if self.isEnabled() else _page_of(self)
        if page is None:
            return super().focusNextPrevChild(next)
        self._left_with = page
        page.setFocus()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and self.isEnabled() and self._left_with is not None:
            page, self._left_with = self._left_with, None
            if self.window().focusWidget() is page and self.isVisible():
                self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()  # the space bar is the trigger on the run page
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._role == "primary" and self.hasFocus():
            _paint_inner_ring(self)

    def refresh_icon(self) -> None:
        """Draws the icon in the colours now in force."""
        if self._icon_name:
            self.setIcon(icon(self._icon_name, on_primary=self._role == "primary"))


class SteadyComboBox(QComboBox):
    """Leaves the wheel to the page: a turn of it must not open another recipe."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TouchLineEdit(QLineEdit):
    """Leaves itself with Enter and Esc, so that the space bar is the trigger again."""

    def __init__(self, text_px: int = 20) -> None:
        super().__init__()
        self.setStyleSheet(f"font-size: {text_px}px; min-height: {TOUCH_TARGET_PX - 14}px;")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.clearFocus()
            event.accept()


class _Segment(QPushButton):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked() and self.hasFocus():
            _paint_inner_ring(self)


class Segments(QFrame):
    """One choice of a few, all of them visible."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[str, object]], value: object) -> None:
        super().__init__()
        self.setObjectName("segments")
        self._values = [item for _, item in choices]
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for index, (text, _) in enumerate(choices):
            button = _Segment(text)
            button.setCheckable(True)
            places = {0: "first", len(choices) - 1: "last"}
            button.setProperty("place", places.get(index, "middle"))
            self._group.addButton(button, index)
            layout.addWidget(button, 1)
        self.set_value(value)
        self._group.idClicked.connect(self._on_button_clicked)

    @property
    def value(self) -> object:
        return self._values[self._group.checkedId()]

    def set_value(self, value: object) -> None:
        self._group.button(self._values.index(value)).setChecked(True)

    def _on_button_clicked(self, index: int) -> None:
        self.chosen.emit(self._values[index])


def card(*contents: QWidget | QHBoxLayout | QVBoxLayout, spacing: int = 10) -> tuple[QFrame, QVBoxLayout]:
    """A raised surface with contents below each other."""
    frame = QFrame()
    frame.setObjectName("card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(18, 14, 18, 14)
    layout.setSpacing(spacing)
    for item in contents:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return frame, layout


def keep_room(widget: QWidget) -> None:
    """What stands beside a widget stays where it is while that is hidden, and under the pointer."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def fill_choices(box: QComboBox, names: Sequence[str]) -> None:
    """Names below the first item, which stands for any. What is chosen stays so, even where it is not among them."""
    chosen: str | None = box.currentData()
    listed = list(names) if chosen is None or chosen in names else [chosen, *names]
    with QSignalBlocker(box):
        while box.count() > 1:
            box.removeItem(1)
        for name in listed:
            box.addItem(name, name)
        box.setCurrentIndex(0 if chosen is None else 1 + listed.index(chosen))
