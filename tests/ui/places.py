"""Every page of the desktop, one after another, and what the keyboard reaches on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import with_golden_samples
from ui.actions import Command
from ui.app import Desktop
from ui.setup.steps import Step

PANELS = ("charts", "what_if", "teach", "storage")
SETTLE_MS = 60


@dataclass(frozen=True)
class Place:
    """A page as it is on the screen now."""

    name: str
    root: QWidget


def places(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> Iterator[Place]:
    """Every page, one after another, with something to show on it."""
    recipe = with_golden_samples(station, a_recipe())
    desktop.run_page.reload_recipes(recipe.name)
    qtbot.wait(SETTLE_MS)
    desktop.run_page.serial_field.show()
    yield Place("run", desktop.window)
    desktop.run_page.serial_field.hide()
    desktop.actions[Command.SHOW_SETUP].trigger()
    page = desktop.setup_page
    page.open_recipe(recipe.name)
    qtbot.waitUntil(lambda: page.draft.name == recipe.name, timeout=10_000)
    for step in Step:
        if page.draft.may_open(step):
            page.open_step(step)
            qtbot.wait(SETTLE_MS)
            yield Place(f"set-up {step.value}", page)
    desktop.actions[Command.SHOW_REVIEW].trigger()
    qtbot.wait(SETTLE_MS)
    yield Place("review", desktop.record_pages.review)
    desktop.actions[Command.SHOW_HISTORY].trigger()
    for panel in PANELS:
        desktop.record_pages.history.show_panel(panel)
        qtbot.wait(SETTLE_MS)
        yield Place(panel, desktop.record_pages.history)
    desktop.actions[Command.SHOW_SYSTEM].trigger()
    qtbot.wait(SETTLE_MS)
    yield Place("system", desktop.system_page)


def reached_by_tab(root: QWidget) -> list[QWidget]:
    """What the tabulator stops at."""
    found = [root, *root.findChildren(QWidget)]
    return [
        widget
        for widget in found
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), QAbstractSpinBox)  # which has the focus itself
    ]


def spoken(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (str(text()) if callable(text) else "")


def described(place: Place, widget: QWidget) -> str:
    return f"{place.name}: {type(widget).__name__} {spoken(widget)!r} in {type(widget.parent()).__name__}"


def box_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
