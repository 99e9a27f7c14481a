"""The language of the desktop: its translation, and the change of it while everything runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ui.language import Language, use_translation
from ui.retranslate import retranslate
from ui.station_translator import CONTEXT, StationTranslator


class Translation(QObject):
    """Chooses the language; `changed` follows when every word on the screen is in it."""

    changed = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = Language.ENGLISH

    def choose(self, language: Language) -> None:
        """Takes effect at once, in every window. Raises FileNotFoundError where it was not installed."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = [] if language is Language.ENGLISH else [_words_of_qt(language), StationTranslator(language)]
        for translator in self._installed:
            self._application.installTranslator(translator)
        use_translation(None if language is Language.ENGLISH else _translate)
        self.language = language
        for window in self._application.topLevelWidgets():
            retranslate(window)
        self.changed.emit(language)


def language_of(choice: str) -> Language:
    """The language of a remembered choice; "" and what is unknown follow the system, English where it has another."""
    for code in (choice, QLocale.system().name().split("_")[0]):
        if code in tuple(Language):
            return Language(code)
    return Language.ENGLISH


def _translate(source: str, meaning: str) -> str:
    return QCoreApplication.translate(CONTEXT, source, meaning or None)


def _words_of_qt(language: Language) -> QTranslator:
    """Buttons of file dialogs and the menus of text fields."""
    translator = QTranslator()
    translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator
