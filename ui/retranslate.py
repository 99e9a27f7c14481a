"""Says anew, in another language, what the widgets of Qt keep as text.

Each text is looked up among those that `tr` made; what is not found there is not ours (a serial, a recipe's name) and
stays.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTableWidget,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from ui.language import source_of


def retranslate(root: QWidget) -> None:
    """Every widget and action under `root`, shown or not. Pages with painted words repaint themselves."""
    for action in root.findChildren(QAction):
        _say(action.text, action.setText)
        _say(action.toolTip, action.setToolTip)
    for widget in (root, *root.findChildren(QWidget)):
        _say_common(widget)
        _say_own(widget)
        widget.update()


def _say(read: Callable[[], str], write: Callable[[str], object]) -> None:
    words = source_of(read())
    if words is not None:
        write(words.again())


def _say_common(widget: QWidget) -> None:
    _say(widget.toolTip, widget.setToolTip)
    _say(widget.accessibleName, widget.setAccessibleName)
    _say(widget.accessibleDescription, widget.setAccessibleDescription)
    _say(widget.windowTitle, widget.setWindowTitle)


def _say_own(widget: QWidget) -> None:
    match widget:
        case QLabel() | QAbstractButton():
            _say(widget.text, widget.setText)
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            _say(widget.placeholderText, widget.setPlaceholderText)
        case QGroupBox() | QMenu():
            _say(widget.title, widget.setTitle)
        case QSpinBox() | QDoubleSpinBox():
            _say(widget.prefix, widget.setPrefix)
            _say(widget.suffix, widget.setSuffix)
            _say(widget.specialValueText, widget.setSpecialValueText)
        case QAbstractSpinBox():
            _say(widget.specialValueText, widget.setSpecialValueText)
        case QProgressBar():
            _say(widget.format, widget.setFormat)
        case QComboBox():
            _say(widget.placeholderText, widget.setPlaceholderText)
            for row in range(widget.count()):
                _say(lambda row=row: widget.itemText(row), lambda text, row=row: widget.setItemText(row, text))  # type: ignore[misc]
        case QTabWidget():
            for row in range(widget.count()):
                _say(lambda row=row: widget.tabText(row), lambda text, row=row: widget.setTabText(row, text))  # type: ignore[misc]
        case QListWidget():
            for row in range(widget.count()):
                item = widget.item(row)
                _say(item.text, item.setText)
                _say(item.toolTip, item.setToolTip)
        case QTableWidget():
            _say_table(widget)
        case QHeaderView():
            widget.viewport().update()  # a model gives its headings in the language of now
        case _:
            pass


def _say_table(table: QTableWidget) -> None:
    headings = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    cells = [table.item(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
    for item in (*headings, *cells):
        if item is not None:
            _say(item.text, item.setText)
            _say(item.toolTip, item.setToolTip)
