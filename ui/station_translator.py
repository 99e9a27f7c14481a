"""The station's own words as Qt reads them. Of Qt only its core, which needs no screen."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from PySide6.QtCore import QTranslator

from ui.language import Language

CONTEXT = "station"
"""The one context of all words: a sentence means the same on every page."""


class StationTranslator(QTranslator):
    """Reads from memory: Qt would map the file, and an update that writes it anew would end a running program.

    Raises FileNotFoundError where the language was not installed.
    """

    def __init__(self, language: Language, folder: Path | None = None) -> None:
        super().__init__()
        place: Traversable | Path = folder or resources.files("resources") / "translations"
        file = place / f"station_{language}.qm"
        self._words = file.read_bytes()  # kept: Qt reads them where they lie
        if not self.load(self._words):
            raise FileNotFoundError(f"the translation {file} is damaged")
