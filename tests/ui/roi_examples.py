"""What an editor of regions is tried with: shapes, fingers and keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from inspector.region import RegionOfInterest
from ui.imaging.roi_editor import RoiEditor

FRAME = (640, 480)
BOX = RegionOfInterest.rectangle(FRAME, 100, 80, 300, 200)
PENTAGON = RegionOfInterest(FRAME, ((100, 100), (300, 60), (500, 100), (460, 400), (140, 400)))
HOLE = ((200.0, 120.0), (260.0, 120.0), (260.0, 180.0), (200.0, 180.0))


class Heard:
    """What the editor told."""

    def __init__(self, editor: RoiEditor) -> None:
        self.regions: list[RegionOfInterest | None] = []
        self.reasons: list[str] = []
        editor.region_changed.connect(self.regions.append)
        editor.refused.connect(self.reasons.append)


def tap(editor: RoiEditor, x: int, y: int) -> None:
    QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(x, y))


def drag(editor: RoiEditor, start: tuple[int, int], *ways: tuple[int, int]) -> None:
    QTest.mousePress(editor, Qt.MouseButton.LeftButton, pos=QPoint(*start))
    for way in ways:
        QTest.mouseMove(editor, QPoint(*way))
    QTest.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=QPoint(*ways[-1]))


def press(editor: RoiEditor, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(editor, key, modifier)
