"""The verdicts' colours, as operators see them who do not see all colours."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from inspector.types import Verdict
from ui.imaging.qimage import to_array
from ui.widgets.verdict_tile import TileContent, TileKind, VerdictTile

# Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
# severity 1.0, on linear RGB.
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
LUMINANCE = np.array([0.2126729, 0.7151522, 0.0721750])
TO_XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], LUMINANCE, [0.0193339, 0.1191920, 0.9503041]])
WHITE = np.array([0.95047, 1.0, 1.08883])  # D65


def painted(content: TileContent, qtbot: QtBot) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The fill (3,) and every pixel (n, 3) of the tile on the screen, linear RGB; the fill is what most of it is."""
    tile = VerdictTile()
    qtbot.addWidget(tile)
    tile.resize(465, 300)
    tile.show_content(content)
    pixels = to_array(tile.grab().toImage())[..., :3].reshape(-1, 3)
    colours, counts = np.unique(pixels, axis=0, return_counts=True)
    return linear(colours[counts.argmax()]), linear(pixels)


def linear(rgb: NDArray[np.uint8]) -> NDArray[np.float64]:
    srgb = rgb / 255.0
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def lab(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    """Linear sRGB as CIE L*a*b* under D65."""
    xyz = TO_XYZ @ rgb / WHITE
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("vision", MACHADO)
def test_the_fills_stay_apart_for_colour_blind_operators(vision: str, qtbot: QtBot) -> None:
    seen = {}
    for word, content in TILES.items():
        fill, _ = painted(content, qtbot)
        seen[word] = lab(np.clip(np.array(MACHADO[vision]) @ fill, 0, 1))
    distances = {  # CIE76
        (first, second): float(np.linalg.norm(seen[first] - seen[second]))
        for first, second in itertools.combinations(seen, 2)
    }
    assert min(distances.values()) >= 25, distances


@pytest.mark.parametrize("word", TILES)
def test_the_words_stand_out_from_their_fill(word: str, qtbot: QtBot) -> None:
    """WCAG 2.2, success criterion 1.4.3: at least 4.5 to 1."""
    fill, pixels = painted(TILES[word], qtbot)
    inside = pixels.reshape(300, 465, 3)[120:180, 160:440]  # the word alone, without shape and hazard edge
    ground, lights = float(fill @ LUMINANCE), inside @ LUMINANCE
    ink = lights.flat[np.abs(lights - ground).argmax()]
    contrast = (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05)
    assert contrast >= 4.5
