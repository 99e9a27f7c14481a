"""Where the tabulator comes by what is made late: Qt puts it behind all that was there before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_place(place: QWidget, *roots: QWidget) -> None:
    """Lets what takes the keyboard in `roots` follow what comes before `place`, in its own order.

    Args:
        place: holds `roots`, and was made in its turn.
    """
    before = next((widget for widget in _chain(place, QWidget.previousInFocusChain) if _precedes(widget, place)), None)
    if before is None:
        return
    for widget in _inner(roots):
        if _takes_keys(widget):
            QWidget.setTabOrder(before, widget)
            before = widget


def _inner(roots: tuple[QWidget, ...]) -> Iterator[QWidget]:
    """The roots one after the other, each with all in it in its own order. One way round the chain serves them all."""
    root_of = {widget: root for root in roots for widget in (root, *root.findChildren(QWidget))}
    found: dict[QWidget, list[QWidget]] = {root: [] for root in roots}
    for widget in (*roots[:1], *(_chain(roots[0], QWidget.nextInFocusChain) if roots else ())):
        if widget in root_of:
            found[root_of[widget]].append(widget)
    for root, widgets in found.items():
        start = widgets.index(root)
        yield from (*widgets[start:], *widgets[:start])


def _chain(start: QWidget, step: Callable[[QWidget], QWidget | None]) -> Iterator[QWidget]:
    """What can be stepped to from `start`, once around."""
    widget = step(start)
    while widget is not None and widget is not start:
        yield widget
        widget = step(widget)


def _precedes(widget: QWidget, place: QWidget) -> bool:
    inside = widget is place or place.isAncestorOf(widget)
    return not inside and _takes_keys(widget) and widget.window() is place.window()  # a list that pops up is a window


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
