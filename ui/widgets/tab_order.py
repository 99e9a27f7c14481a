"""Where the tabulator comes by what is made late: Qt puts it behind all that was there before it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_place(place: QWidget, *roots: QWidget) -> None:
    """Lets what takes the keyboard in `roots` follow what comes before `place`, in its own order.

    Args:
        place: holds `roots`, and was made in its turn.
    """
    inner = [widget for root in roots for widget in (root, *_chain(root)) if _is_inside(root, widget)]
    before = next((widget for widget in _chain(place, backwards=True) if not _is_inside(place, widget)), None)
    if before is None:
        return
    for widget in inner:
        if _takes_keys(widget):
            QWidget.setTabOrder(before, widget)
            before = widget


def _chain(start: QWidget, *, backwards: bool = False) -> Iterator[QWidget]:
    """What takes the keyboard, from `start` on and once around."""
    step = QWidget.previousInFocusChain if backwards else QWidget.nextInFocusChain
    widget = step(start)
    while widget is not None and widget is not start:
        if _takes_keys(widget) and widget.window() is start.window():  # a list that pops up is a window
            yield widget
        widget = step(widget)


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_inside(root: QWidget, widget: QWidget) -> bool:
    return widget is root or root.isAncestorOf(widget)
