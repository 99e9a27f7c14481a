from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from inspector.types import ImageArray, Limits, NearestReference, Prediction
from ui.imaging.qimage import to_array
from ui.widgets.why_card import BLINK_MS, BLINKS, WhyCard
from ui.widgets.why_content import WhyContent, distance_words, tiled, whole_picture, why_words

LIMITS = Limits(review=0.03, reject=0.055)
GRID = 15
HEIGHT, WIDTH = 300, 450


def a_picture(colour: tuple[int, int, int]) -> ImageArray:
    return np.full((HEIGHT, WIDTH, 3), colour, np.uint8)


def a_prediction(position: tuple[int, int], nearest: NearestReference | None, score: float = 0.062) -> Prediction:
    grid = np.zeros((GRID, GRID), np.float32)
    grid[position] = score
    return Prediction(score, None, score, np.zeros((HEIGHT, WIDTH), np.float32), grid, nearest)


def a_content(*, golden: bool = True, score: float = 0.062) -> WhyContent:
    """Part red, golden sample blue; the defect at patch (4, 12), most like patch (5, 11) of golden sample 3."""
    nearest = NearestReference(2, (5, 11), (4, 12), 0.1)
    prediction = a_prediction((4, 12), nearest, score)
    picture = a_picture((0, 0, 200)) if golden else None
    return WhyContent.of(a_picture((200, 0, 0)), prediction, LIMITS, golden=picture)


@pytest.fixture
def card(qtbot: QtBot) -> WhyCard:
    made = WhyCard()
    qtbot.addWidget(made)
    made.resize(480, 460)
    made.show()
    return made


def first_square(card: WhyCard) -> str:
    """Which picture stands to the left, by its colour on the screen."""
    square = to_array(card.pair.grab().toImage())[40:60, 10:30, :3].astype(int).mean(axis=(0, 1))
    return "part" if square[0] > square[2] else "golden"


def test_the_crops_show_the_deciding_patch_and_its_nearest_one() -> None:
    part, golden = a_picture((90, 90, 90)), a_picture((90, 90, 90))
    part[80:100, 360:390] = (255, 0, 0)  # patch (4, 12): 20 rows, 30 columns each
    golden[100:120, 330:360] = (0, 0, 255)
    nearest = NearestReference(0, (5, 11), (4, 12), 0.1)
    content = WhyContent.of(part, a_prediction((4, 12), nearest), LIMITS, golden=golden)
    assert content.golden is not None
    for crop, colour in ((content.part, (255, 0, 0)), (content.golden, (0, 0, 255))):
        x, y, width, height = crop.patch
        assert (width, height) == (30, 20)
        assert (crop.image[y : y + height, x : x + width] == colour).all()
        assert (crop.image == colour).all(axis=2).sum() == 600
        assert abs(x + width / 2 - crop.image.shape[1] / 2) <= 1
        assert abs(y + height / 2 - crop.image.shape[0] / 2) <= 1


@pytest.mark.parametrize("position", [(0, 0), (0, 14), (14, 0), (14, 14)])
def test_a_patch_in_the_corner_stays_in_the_middle_of_its_crop(position: tuple[int, int]) -> None:
    part = a_picture((90, 90, 90))
    row, column = position
    part[20 * row : 20 * row + 20, 30 * column : 30 * column + 30] = (255, 0, 0)
    crop = WhyContent.of(part, a_prediction(position, None), LIMITS).part
    x, y, width, height = crop.patch
    assert (crop.image[y : y + height, x : x + width] == (255, 0, 0)).all()


def test_patches_of_tiles_lie_in_their_tile() -> None:
    box_of = tiled([(100, 50, 150, 150), (240, 50, 150, 150)], (GRID, GRID))
    assert box_of(1, (0, 0)) == (240, 50, 10, 10)
    assert box_of(0, (14, 14)) == (240, 190, 10, 10)
    assert whole_picture((450, 300), (GRID, GRID))(0, (1, 2)) == (60, 20, 30, 20)


def test_a_recipe_with_tiles_says_where_its_patches_lie() -> None:
    part = a_picture((90, 90, 90))
    part[50:60, 240:250] = (255, 0, 0)
    nearest = NearestReference(0, (0, 0), (0, 0), 0.1, tile=1)
    box_of = tiled([(100, 50, 150, 150), (240, 50, 150, 150)], (GRID, GRID))
    content = WhyContent.of(part, a_prediction((7, 7), nearest), LIMITS, part_box=box_of)
    x, y, width, height = content.part.patch
    assert (content.part.image[y : y + height, x : x + width] == (255, 0, 0)).all()


def test_the_words_say_where_how_far_and_compared_with_what() -> None:
    where, distance, compared = why_words(a_content())
    assert where.replace("\u00a0", " ") == "Where: upper right of the picture, x 375, y 90."
    assert distance == "Score 0.0620 — 0.0070 above the reject limit 0.0550."
    assert compared == "Nearest match: golden sample 3."


@pytest.mark.parametrize(
    ("score", "words"),
    [
        (0.01, "Score 0.0100 — 0.0200 below the review limit 0.0300."),
        (0.04, "Score 0.0400 — 0.0100 above the review limit 0.0300."),
        (0.055, "Score 0.0550 — at the reject limit."),
    ],
)
def test_the_distance_is_to_the_limit_that_decided(score: float, words: str) -> None:
    assert distance_words(score, LIMITS) == words


def test_no_words_call_a_score_a_percentage() -> None:
    assert "%" not in " ".join(why_words(a_content()))


def test_without_golden_samples_the_maps_highest_place_is_shown(card: WhyCard) -> None:
    content = WhyContent.of(a_picture((200, 0, 0)), a_prediction((14, 0), None), LIMITS)
    card.show_content(content)
    assert "lower left" in card.text
    assert "no golden sample" in card.text
    assert not card.blink.isEnabled()
    assert card.blink.toolTip() != ""
    card.toggle_blink()
    assert not card.is_blinking
    card.grab()


def test_part_and_golden_sample_stand_beside_each_other(card: WhyCard) -> None:
    card.show_content(a_content())
    assert first_square(card) == "part"
    assert card.pair.captions == ("This part", "Golden sample 3")
    assert not card.is_blinking


def test_blinking_shows_them_in_turn_and_ends_by_itself(card: WhyCard, qtbot: QtBot) -> None:
    card.show_content(a_content())
    card._timer.setInterval(10)
    shown: list[bool] = []
    QTest.mouseClick(card.blink, Qt.MouseButton.LeftButton)
    assert first_square(card) == "golden"
    assert card.pair.captions[0] == "Golden sample 3"
    card._timer.timeout.connect(lambda: shown.append(card.pair.golden_first))
    qtbot.waitUntil(lambda: not card.is_blinking)
    assert shown[:4] == [False, True, False, True]
    assert len(shown) == 10
    assert first_square(card) == "part"
    assert card.blink.text() == "Blink"


def test_blinking_is_slow_and_short_enough_to_be_safe(card: WhyCard) -> None:
    assert 1000 / BLINK_MS <= 3
    assert BLINK_MS * BLINKS == 5000


def test_another_part_never_starts_in_mid_blink(card: WhyCard) -> None:
    card.show_content(a_content())
    card.toggle_blink()
    card.show_content(a_content(score=0.04))
    assert not card.is_blinking
    assert first_square(card) == "part"
    card.toggle_blink()
    card.hide()
    assert not card.is_blinking


def test_the_space_bar_blinks_only_where_the_keyboard_was_led_to(qtbot: QtBot) -> None:
    card, window = WhyCard(), QMainWindow()
    qtbot.addWidget(window)
    triggered: list[bool] = []
    action = QAction("Trigger", window)
    action.setShortcut(QKeySequence("Space"))
    action.triggered.connect(lambda: triggered.append(True))
    window.addAction(action)
    window.setCentralWidget(card)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    card.show_content(a_content())
    card.blink.setFocus()
    QTest.mouseClick(card.pair, Qt.MouseButton.LeftButton)
    assert not card.pair.hasFocus()
    QTest.mouseClick(card.blink, Qt.MouseButton.LeftButton)
    assert card.is_blinking
    QTest.keyClick(card.blink, Qt.Key.Key_Space)
    assert triggered == [True]
    assert card.is_blinking
    card.pair.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card.pair, Qt.Key.Key_Space)
    assert triggered == [True]
    assert not card.is_blinking


def test_before_the_first_part_the_card_is_empty(card: WhyCard) -> None:
    card.grab()
    assert card.text == "No part judged yet."
    card.show_content(a_content())
    card.show_content(None)
    assert card.text == "No part judged yet."
