from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from inspector.imaging.tiles import split
from inspector.region import RegionOfInterest, TileGrid
from ui.imaging.qimage import to_qimage
from ui.imaging.roi_editor import RoiEditor

FRAME = (640, 480)
BOX = RegionOfInterest.rectangle(FRAME, 100, 80, 300, 200)
HOLE = ((200.0, 120.0), (260.0, 120.0), (260.0, 180.0), (200.0, 180.0))


def on_grey(brightness: int, qtbot: QtBot) -> RoiEditor:
    """An even picture shown at its own size."""
    editor = RoiEditor()
    qtbot.addWidget(editor)
    editor.resize(*FRAME)
    editor.set_picture(to_qimage(np.full((480, 640, 3), brightness, np.uint8)), FRAME)
    return editor


@pytest.mark.parametrize("brightness", [0, 255])
def test_outline_and_excluded_area_show_on_black_and_on_white(qtbot: QtBot, brightness: int) -> None:
    editor = on_grey(brightness, qtbot)
    editor.set_region(RegionOfInterest(FRAME, BOX.outline, (HOLE,)))
    shown = editor.grab().toImage()

    def greys(x: int, y: int) -> set[int]:
        return {shown.pixelColor(x + way, y).red() for way in range(-12, 13)}

    inside, outside = shown.pixelColor(150, 250).red(), shown.pixelColor(50, 250).red()
    assert inside == brightness
    assert abs(outside - inside) > 40
    for x, y in ((100, 250), (230, 150)):
        assert max(greys(x, y)) - min(greys(x, y)) > 90


def test_tiles_are_drawn_as_they_will_be_cut_and_too_many_say_so(qtbot: QtBot) -> None:
    editor = on_grey(200, qtbot)
    editor.set_region(BOX)
    grid = TileGrid(1, 2, 0.2)
    _, (left, _, _, _) = split((300, 200), grid)
    plain = editor.grab().toImage()
    editor.show_tiles(grid)
    tiled = editor.grab().toImage()
    differing = [x for x in range(640) if any(plain.pixel(x, y) != tiled.pixel(x, y) for y in range(170, 190))]
    assert {100 + left - 1, 100 + left, 250, 249} & set(differing)
    assert all(100 + left - 3 <= x <= 300 - left + 103 or x < 104 or x > 396 for x in differing)
    editor.show_tiles(TileGrid(6, 6, 0.0))
    assert "at least 32" not in editor.why_no_tiles()
    editor.set_region(RegionOfInterest.rectangle(FRAME, 0, 0, 100, 100))
    assert "at least 32" in editor.why_no_tiles()
    editor.grab()
