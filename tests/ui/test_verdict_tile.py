from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from inspector.types import Verdict
from ui.imaging.qimage import to_array, to_qimage
from ui.widgets.verdict_tile import MIN_WORD_PX, TileContent, TileKind, VerdictTile


@pytest.mark.parametrize("word", ["PASS", "REVIEW", "FAIL", "FAULT", "NOT JUDGED", "CAMERA LOST", "Place part"])
def test_every_word_is_large_enough_for_two_metres_on_a_small_screen(word: str, qtbot: QtBot) -> None:
    tile = VerdictTile()
    qtbot.addWidget(tile)
    tile.resize(465, 260)
    verdict = Verdict.NOT_JUDGED if word == "NOT JUDGED" else None
    tile.show_content(TileContent(TileKind.FAULT, word, "A reason of usual length", "What to do about it", verdict))
    tile.grab()
    assert tile.word_px >= MIN_WORD_PX


def test_a_picture_of_odd_width_survives_the_way_to_qt_and_back(qtbot: QtBot) -> None:
    image = np.random.default_rng(0).integers(0, 256, (5, 7, 3), dtype=np.uint8)
    picture = to_qimage(image)
    assert (to_array(picture)[..., :3] == image).all()
    assert picture.pixelColor(QPoint(6, 4)).red() == image[4, 6, 0]
