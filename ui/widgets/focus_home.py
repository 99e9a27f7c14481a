"""Where the keyboard goes when what has it can no longer be pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

Homes = Callable[[], Iterable[QWidget]]


class FocusHome(QObject):
    """Keeps the keyboard in `root` when what has it there is disabled or hidden.

    Qt would hand it on around the window, from the last button of a page to the navigation.

    Args:
        homes: asked when it happens, best first; the first that can take the keyboard gets it, else `root` itself,
            from where the tabulator goes on and no key presses anything.
    """

    def __init__(self, root: QWidget, homes: Homes) -> None:
        super().__init__(root)
        self._root = root
        self._homes = homes
        self._is_inside = False
        self._lost: QWidget | None = None
        self._handed_to: QWidget | None = None
        self._soon = QTimer(self)  # when all buttons are what they are to be
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._on_focus_settled)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        was_inside, self._is_inside = self._is_inside, new is not None and self._root.isAncestorOf(new)
        if was_inside and old is not None:
            self._lost, self._handed_to = old, new
            self._soon.start()
        elif old is None and self._soon.isActive():
            self._handed_to = new  # what is hidden leaves the window without any for a moment

    @Slot()
    def _on_focus_settled(self) -> None:
        lost, handed_to, self._lost, self._handed_to = self._lost, self._handed_to, None, None
        gone = lost is None or not isValid(lost) or not (lost.isEnabled() and lost.isVisible())
        if not gone or not self._root.isVisible() or QApplication.focusWidget() is not handed_to:
            return  # it was left, or somebody has sent it elsewhere since
        for home in self._homes():
            if home.isVisible() and home.isEnabled():
                home.setFocus()
                return
        self._root.setFocus()
