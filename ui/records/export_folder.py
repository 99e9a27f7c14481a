"""Where files are saved that people take along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


class ExportFolder:
    """The folder that was used last, else the person's documents.

    Args:
        remembered: from an earlier start; "" for none.
    """

    def __init__(self, remembered: str = "") -> None:
        self.remembered = remembered

    @property
    def path(self) -> str:
        """A folder that is there: a dialog that is given none opens in the one the program was started in."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        wanted = [folder for folder in (self.remembered, documents) if folder and Path(folder).is_dir()]
        return wanted[0] if wanted else str(Path.home())

    def remember(self, written: Path) -> None:
        """A file, or a folder, that was saved there."""
        self.remembered = str(written.parent)
