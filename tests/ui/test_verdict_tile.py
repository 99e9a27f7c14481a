from __future__ import annotations

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from inspector.types import Verdict
from ui.imaging.qimage import to_array, to_qimage
from ui.widgets.verdict_tile import MIN_WORD_PX, TileContent, TileKind, VerdictTile

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
MACHADO = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
}
TILES = {
    "PASS": TileContent(TileKind.VERDICT, "PASS", verdict=Verdict.PASS),
    "REVIEW": TileContent(TileKind.VERDICT, "REVIEW", verdict=Verdict.REVIEW),
    "FAIL": TileContent(TileKind.VERDICT, "FAIL", verdict=Verdict.FAIL),
    "FAULT": TileContent(TileKind.FAULT, "FAULT"),
}


def fill_on_screen(content: TileContent, qtbot: QtBot) -> NDArray[np.float64]:
    """The commonest colour of the painted tile, as sRGB 0–1."""
    tile = VerdictTile()
    qtbot.addWidget(tile)
    tile.resize(465, 300)
    tile.show_content(content)
    pixels = to_array(tile.grab().toImage())[..., :3].reshape(-1, 3)
    colours, counts = np.unique(pixels, axis=0, return_counts=True)
    return colours[counts.argmax()] / 255.0


def lab(linear: NDArray[np.float64]) -> NDArray[np.float64]:
    """Linear sRGB as CIE L*a*b* under D65."""
    matrix = np.array(
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
    )
    xyz = matrix @ linear / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("vision", MACHADO)
def test_the_fills_stay_apart_for_colour_blind_operators(vision: str, qtbot: QtBot) -> None:
    seen = {}
    for word, content in TILES.items():
        srgb = fill_on_screen(content, qtbot)
        linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
        seen[word] = lab(np.clip(np.array(MACHADO[vision]) @ linear, 0, 1))
    distances = {
        (first, second): float(np.linalg.norm(seen[first] - seen[second]))
        for first, second in itertools.combinations(seen, 2)
    }
    assert min(distances.values()) >= 25, distances


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
