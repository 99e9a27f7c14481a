"""A page with shortcuts, somebody or something at its keyboard, and what the scanner filter made of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

from ui.scanner import ScannerFilter

FAST_MS, SLOW_MS = 8, 120


class Page(QMainWindow):
    """A page with the space bar as trigger, a letter as a shortcut, a text field and a button."""

    def __init__(self) -> None:
        super().__init__()
        self.triggered = 0
        self.heat_toggled = 0
        self.pressed = 0
        self.field = QLineEdit()
        self.button = QPushButton("Start")
        self.button.clicked.connect(self._on_button_clicked)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.setCentralWidget(page)
        for key, slot in (("Space", self._on_part_triggered), ("H", self._on_heat_toggled)):
            action = QAction(key, self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(slot)
            self.addAction(action)

    def _on_part_triggered(self) -> None:
        self.triggered += 1

    def _on_heat_toggled(self) -> None:
        self.heat_toggled += 1

    def _on_button_clicked(self) -> None:
        self.pressed += 1


class Keyboard:
    """Presses keys on whatever has the focus, at a rate, on a clock of its own.

    Like the window system it asks the shortcuts first (QTest does so), and its events carry no time.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.now_s = 1000.0

    def clock(self) -> float:
        return self.now_s

    @property
    def focus(self) -> QWidget:
        return self.page.focusWidget() or self.page

    def press(self, key: Qt.Key | str, after_ms: float, modifiers: Qt.KeyboardModifier | None = None) -> None:
        self.now_s += after_ms / 1000
        if modifiers is None:
            shifted = isinstance(key, str) and key.isupper()
            modifiers = Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            QTest.keyPress(self.focus, Qt.Key.Key_Shift)
        QTest.keyClick(self.focus, key, modifiers)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            QTest.keyRelease(self.focus, Qt.Key.Key_Shift)

    def write(self, text: str, every_ms: float, end: Qt.Key | None = None) -> None:
        for index, character in enumerate(text):
            self.press(character, SLOW_MS if index == 0 else every_ms)
        if end is not None:
            self.press(end, every_ms)


class Heard(QObject):
    def __init__(self, scanner: ScannerFilter) -> None:
        super().__init__()
        self.scans: list[str] = []
        self.cut_short: list[str] = []
        scanner.scanned.connect(self.scans.append)
        scanner.scan_cut_short.connect(self.cut_short.append)
