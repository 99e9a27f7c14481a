"""When a window is small, and how pages stay usable then.

A screen of 1366 × 768 is not small yet; one of 1920 × 1080 at 200 % is, with 960 × 540 logical pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

ROOMY = QSize(1180, 680)
"""From this size on (logical pixels, of the window) every page has room for all it shows."""


def is_compact(widget: QWidget) -> bool:
    """Whether the window that `widget` stands in is smaller than `ROOMY` either way."""
    size = widget.window().size()
    return size.width() < ROOMY.width() or size.height() < ROOMY.height()


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Sets a property that the style sheet looks at, and applies the sheet anew to this widget."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def put_into(row: QBoxLayout, widget: QWidget, stretch: int = 0) -> None:
    """Moves a widget to the end of another row, unless it stands there already."""
    if row.indexOf(widget) < 0:
        row.addWidget(widget, stretch)


class _Unwrapped(QWidget):
    """Hides that the words in it wrap: for those an area would grow to the height that is preferred, not needed."""

    def __init__(self, least_height: int) -> None:
        super().__init__()
        self._least = QSize(0, least_height)

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(self._least)


def _holding(holder: QWidget, inner: QWidget) -> QWidget:
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inner)
    return holder


class FittingArea(QScrollArea):
    """Gives `inner` all its room, and scrolls where that is less than it needs.

    Args:
        least_height: what `inner` needs at least, where its parts would shrink to less than can be read.
    """

    def __init__(self, inner: QWidget, least_height: int = 0) -> None:
        super().__init__()
        holder = _holding(QWidget(), _holding(_Unwrapped(least_height), inner))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it has it, and is scrolled to
        self.setWidget(holder)


class FittingStack(QStackedWidget):
    """Needs the room of the page that is shown, not that of the largest."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return super().minimumSizeHint() if shown is None else shown.minimumSizeHint()
