"""What the desktop remembers of its user: small, versioned JSON in the user's configuration folder."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import platformdirs

logger = logging.getLogger(__name__)
VERSION = 1


@dataclass(slots=True)
class Settings:
    """The remembered choices; every field has a default that works.

    Attributes:
        theme: "system", "light" or "dark".
        language: a code of `ui.language.Language`; empty follows the system.
        overlay_opacity: of the heat, 0 to 1.
        geometry: of the main window, base64 of Qt's own bytes.
        user: the name that signs releases and inspections; empty takes the system's.
        recipe: the last one that ran.
        export_folder: where reports were saved last.
        volume: of the tones, 0 to 100. muted: whether they are silent.
    """

    theme: str = "system"
    language: str = ""
    overlay_opacity: float = 0.6
    overlay_shown: bool = True
    geometry: str = ""
    user: str = ""
    recipe: str = ""
    export_folder: str = ""
    volume: int = 70
    muted: bool = False


class SettingsFile:
    """Reads and writes `Settings`. A damaged, newer or unwritable file costs the memory, never the start."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or Path(platformdirs.user_config_dir("inspector", appauthor=False)) / "desktop.json"
        self.values = self._load()

    def _load(self) -> Settings:
        settings = Settings()
        try:
            content: Any = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return settings
        except (OSError, ValueError) as error:
            logger.warning("settings in %s could not be read and start afresh: %s", self.path, error)
            return settings
        if not isinstance(content, dict) or content.get("version") != VERSION:
            logger.warning("settings in %s are of another version and start afresh", self.path)
            return settings
        for field in fields(Settings):
            value = content.get(field.name)
            if type(value) is type(getattr(settings, field.name)):
                setattr(settings, field.name, value)
        settings.overlay_opacity = min(1.0, max(0.0, settings.overlay_opacity))
        settings.volume = min(100, max(0, settings.volume))
        return settings

    def save(self) -> None:
        """Atomic; a failure is logged and otherwise without effect."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            temporary = self.path.with_suffix(".tmp")
            temporary.write_text(json.dumps({"version": VERSION, **asdict(self.values)}, indent=2), encoding="utf-8")
            os.replace(temporary, self.path)
        except OSError as error:
            logger.warning("settings could not be written to %s: %s", self.path, error)
