"""Every command of the window in one table: words, icon, key, and what it calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.language import LANGUAGE_NAMES, Language, mark, tr


class Command(StrEnum):
    SHOW_RUN = "show_run"
    SHOW_SETUP = "show_setup"
    SHOW_REVIEW = "show_review"
    SHOW_HISTORY = "show_history"
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
    LANGUAGE_EN = "language_en"
    LANGUAGE_KO = "language_ko"
    LANGUAGE_JA = "language_ja"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table; `meaning` is that of its words for `tr`."""

    text: str
    icon: str = ""
    key: str = ""
    checkable: bool = False
    meaning: str = ""


ACTIONS: dict[Command, ActionSpec] = {
    Command.SHOW_RUN: ActionSpec(mark("Run", "page"), "run", "Ctrl+1", True, "page"),
    Command.SHOW_SETUP: ActionSpec(mark("Set-up"), "setup", "Ctrl+2", True),
    Command.SHOW_REVIEW: ActionSpec(mark("Review", "page"), "review", "Ctrl+3", True, "page"),
    Command.SHOW_HISTORY: ActionSpec(mark("History"), "history", "Ctrl+4", True),
    Command.SHOW_SYSTEM: ActionSpec(mark("System"), "system", "Ctrl+5", True),
    Command.START: ActionSpec(mark("Start"), "start", "F5"),
    Command.STOP: ActionSpec(mark("Stop"), "stop", "Shift+F5"),
    Command.TRIGGER: ActionSpec(mark("Trigger"), "trigger", key="Space"),
    Command.TOGGLE_HEAT: ActionSpec(mark("Show heat"), key="H"),
    Command.TOGGLE_WHY: ActionSpec(mark("Why"), key="W"),
    Command.FULL_SCREEN: ActionSpec(mark("Full screen"), key="F11", checkable=True),
    Command.THEME_SYSTEM: ActionSpec(mark("Colours of the system"), checkable=True),
    Command.THEME_LIGHT: ActionSpec(mark("Light", "colours"), checkable=True, meaning="colours"),
    Command.THEME_DARK: ActionSpec(mark("Dark", "colours"), checkable=True, meaning="colours"),
    Command.LANGUAGE_EN: ActionSpec(LANGUAGE_NAMES[Language.ENGLISH], checkable=True),
    Command.LANGUAGE_KO: ActionSpec(LANGUAGE_NAMES[Language.KOREAN], checkable=True),
    Command.LANGUAGE_JA: ActionSpec(LANGUAGE_NAMES[Language.JAPANESE], checkable=True),
    Command.QUIT: ActionSpec(mark("Quit"), key="Ctrl+Q"),
}


def make_actions(owner: QWidget, handlers: dict[Command, Callable[[], None]]) -> dict[Command, QAction]:
    """The table as actions of `owner`; every command needs its handler."""
    actions = {}
    for command, spec in ACTIONS.items():
        action = QAction(tr(spec.text, spec.meaning), owner)
        action.setCheckable(spec.checkable)
        if spec.key:
            action.setShortcut(QKeySequence(spec.key))
        action.triggered.connect(handlers[command])
        owner.addAction(action)
        actions[command] = action
    return actions
