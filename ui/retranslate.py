"""Says anew, in another language, what the widgets of Qt keep as text.

Each text is looked up among those that `tr` made; what is not found there is not ours (a serial, a recipe's name) and
stays. What was said anew is remembered beside its widget: two English texts may be one in another language, such as a
singular and its plural, and the way back must end where it began.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from ui.language import Words, source_of

Item = QListWidgetItem | QTableWidgetItem
Said = dict[str, Words]
_said: WeakKeyDictionary[QObject, Said] = WeakKeyDictionary()


def retranslate(root: QWidget) -> None:
    """Every widget and action under `root`, shown or not. Pages with painted words repaint themselves."""
    for action in root.findChildren(QAction):
        said = _said.setdefault(action, {})
        _say(said, "text", action.text, action.setText)
        _say(said, "tip", action.toolTip, action.setToolTip)
    for widget in (root, *root.findChildren(QWidget)):
        said = _said.setdefault(widget, {})
        _say(said, "tip", widget.toolTip, widget.setToolTip)
        _say(said, "name", widget.accessibleName, widget.setAccessibleName)
        _say(said, "description", widget.accessibleDescription, widget.setAccessibleDescription)
        _say(said, "title", widget.windowTitle, widget.setWindowTitle)
        _say_own(said, widget)
        widget.update()


def _say(said: Said, key: str, read: Callable[[], str], write: Callable[[str], object]) -> None:
    text = read()
    words = said.get(key)
    if words != text:
        words = source_of(text)
    if words is not None:
        said[key] = words.again()
        write(said[key])


def _say_own(said: Said, widget: QWidget) -> None:
    match widget:
        case QLabel() | QAbstractButton():
            _say(said, "text", widget.text, widget.setText)
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            _say(said, "placeholder", widget.placeholderText, widget.setPlaceholderText)
        case QGroupBox() | QMenu():
            _say(said, "heading", widget.title, widget.setTitle)
        case QAbstractSpinBox():
            _say(said, "special", widget.specialValueText, widget.setSpecialValueText)
            if isinstance(widget, QSpinBox | QDoubleSpinBox):
                _say(said, "prefix", widget.prefix, widget.setPrefix)
                _say(said, "suffix", widget.suffix, widget.setSuffix)
        case QProgressBar():
            _say(said, "format", widget.format, widget.setFormat)
        case QComboBox():
            _say(said, "placeholder", widget.placeholderText, widget.setPlaceholderText)
            for row in range(widget.count()):
                _say(said, f"item {row}", partial(widget.itemText, row), partial(widget.setItemText, row))
        case QTabWidget():
            for row in range(widget.count()):
                _say(said, f"tab {row}", partial(widget.tabText, row), partial(widget.setTabText, row))
        case QListWidget():
            _say_items(said, [widget.item(row) for row in range(widget.count())])
        case QTableWidget():
            rows, columns = range(widget.rowCount()), range(widget.columnCount())
            _say_items(said, [widget.horizontalHeaderItem(column) for column in columns])
            _say_items(said, [widget.item(row, column) for row in rows for column in columns], "cell")
        case QAbstractItemView():
            widget.viewport().update()  # a model gives its words in the language of now
        case _:
            pass


def _say_items(said: Said, items: Sequence[Item | None], kind: str = "item") -> None:
    for number, item in enumerate(items):
        if item is not None:
            _say(said, f"{kind} {number}", item.text, item.setText)
            _say(said, f"{kind} {number} tip", item.toolTip, item.setToolTip)
