"""Every command of the window in one table: words, icon, key, and what it calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Command(StrEnum):
    SHOW_RUN = "show_run"
    SHOW_SETUP = "show_setup"
    SHOW_SYSTEM = "show_system"
    START = "start"
    STOP = "stop"
    TRIGGER = "trigger"
    TOGGLE_HEAT = "toggle_heat"
    TOGGLE_WHY = "toggle_why"
    FULL_SCREEN = "full_screen"
    THEME_SYSTEM = "theme_system"
    THEME_LIGHT = "theme_light"
    THEME_DARK = "theme_dark"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table."""

    text: str
    icon: str = ""
    key: str = ""
    checkable: bool = False


ACTIONS: dict[Command, ActionSpec] = {
    Command.SHOW_RUN: ActionSpec("Run", "run", "Ctrl+1", True),
    Command.SHOW_SETUP: ActionSpec("Set-up", "setup", "Ctrl+2", True),
    Command.SHOW_SYSTEM: ActionSpec("System", "system", "Ctrl+3", True),
    Command.START: ActionSpec("Start", "start", "F5"),
    Command.STOP: ActionSpec("Stop", "stop", "Shift+F5"),
    Command.TRIGGER: ActionSpec("Trigger", "trigger", "Space"),
    Command.TOGGLE_HEAT: ActionSpec("Show heat", key="H"),
    Command.TOGGLE_WHY: ActionSpec("Why", key="W"),
    Command.FULL_SCREEN: ActionSpec("Full screen", key="F11", checkable=True),
    Command.THEME_SYSTEM: ActionSpec("Colours of the system", checkable=True),
    Command.THEME_LIGHT: ActionSpec("Light", checkable=True),
    Command.THEME_DARK: ActionSpec("Dark", checkable=True),
    Command.QUIT: ActionSpec("Quit", key="Ctrl+Q"),
}


def make_actions(owner: QWidget, handlers: dict[Command, Callable[[], None]]) -> dict[Command, QAction]:
    """The table as actions of `owner`; every command needs its handler."""
    actions = {}
    for command, spec in ACTIONS.items():
        action = QAction(spec.text, owner)
        action.setCheckable(spec.checkable)
        if spec.key:
            action.setShortcut(QKeySequence(spec.key))
        action.triggered.connect(handlers[command])
        owner.addAction(action)
        actions[command] = action
    return actions
