from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.imaging.sample_health import GoldenFinding
from inspector.pipeline.samples import MatchingOption, SightTest, SyntheticDefect
from inspector.types import ImageArray, Limits
from tests.fakes import gradient_image
from ui.widgets.countdown_button import CountdownButton
from ui.widgets.golden_findings import GoldenFindings, finding_text
from ui.widgets.golden_list import GoldenList
from ui.widgets.matching_choice import MatchingChoice
from ui.widgets.sight_test_view import SightTestView, sight_statements

OUTLIER = GoldenFinding(1, "outlier")
DUPLICATE = GoldenFinding(3, "near_duplicate", {"other": 0})


class Draft:
    """Owns the golden samples and answers the list, as the set-up page does."""

    def __init__(self, goldens: GoldenList, count: int) -> None:
        self.goldens = goldens
        self.images: list[ImageArray] = [gradient_image(level=level) for level in range(count)]
        goldens.show_images(self.images)
        goldens.removed.connect(self.remove)
        goldens.restored.connect(self.restore)

    @property
    def levels(self) -> list[int]:
        return [int(image[0, 0, 2]) for image in self.images]

    @property
    def shown_levels(self) -> list[int]:
        return [int(self.goldens.strip.thumbnail(i).image[0, 0, 2]) for i in range(self.goldens.count)]

    def remove(self, index: int) -> None:
        del self.images[index]
        self.goldens.remove_at(index)

    def restore(self, index: int, image: ImageArray) -> None:
        self.images.insert(index, image)
        self.goldens.insert(index, image)


@pytest.fixture
def draft(qtbot: QtBot) -> Draft:
    goldens = GoldenList()
    qtbot.addWidget(goldens)
    made = Draft(goldens, 5)
    with qtbot.waitExposed(goldens):
        goldens.show()
    return made


def test_removed_golden_samples_come_back_to_their_places_last_first(draft: Draft) -> None:
    for index in (1, 3, 0):
        draft.goldens.strip.thumbnail(index).remove.click()
    assert draft.levels == [2, 3]
    assert draft.goldens.undo_text == "3 removed."
    draft.goldens.undo.click()
    assert draft.levels == draft.shown_levels == [0, 2, 3]
    draft.goldens.undo.click()
    draft.goldens.undo.click()
    assert draft.levels == draft.shown_levels == [0, 1, 2, 3, 4]
    assert not draft.goldens.undo.isVisible()


def test_the_keyboard_walks_removes_and_takes_back(draft: Draft, qtbot: QtBot) -> None:
    strip = draft.goldens.strip
    strip.thumbnail(0).setFocus()
    qtbot.keyClick(strip.thumbnail(0), Qt.Key.Key_Right)
    assert strip.current == 1
    qtbot.keyClick(strip.thumbnail(1), Qt.Key.Key_Delete)
    assert draft.levels == [0, 2, 3, 4]
    assert strip.current == 1
    qtbot.keyClick(strip.thumbnail(1), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert draft.levels == [0, 1, 2, 3, 4]


def test_the_samples_of_another_recipe_forget_what_was_removed(draft: Draft) -> None:
    draft.goldens.strip.thumbnail(0).remove.click()
    draft.goldens.show_images([gradient_image()])
    assert not draft.goldens.undo.isVisible()


def test_score_and_finding_are_told_in_words_and_stay_with_their_sample(draft: Draft) -> None:
    draft.goldens.show_scores(np.array([0.01, 0.0213, 0.02, 0.03, math.nan], np.float32))
    draft.goldens.show_findings([OUTLIER, DUPLICATE])
    strip = draft.goldens.strip
    assert strip.thumbnail(1).accessibleName() == "golden sample 2: score 0.0213, outlier"
    assert strip.thumbnail(4).accessibleName() == "golden sample 5"
    strip.thumbnail(0).remove.click()
    assert strip.thumbnail(0).accessibleName() == "golden sample 1: score 0.0213, outlier"


def test_thumbnails_already_made_are_kept_when_the_row_changes(draft: Draft) -> None:
    strip = draft.goldens.strip
    kept = [strip.thumbnail(index) for index in (4, 2)]
    strip.show_images([draft.images[4], gradient_image(level=9), draft.images[2]])
    assert [strip.thumbnail(0), strip.thumbnail(2)] == kept
    assert strip.count == 3
    assert strip.thumbnail(2).accessibleName() == "golden sample 3"


def test_a_hundred_samples_need_one_stop_of_the_tabulator(qtbot: QtBot) -> None:
    goldens = GoldenList()
    qtbot.addWidget(goldens)
    draft = Draft(goldens, 100)
    strip = goldens.strip
    strip.choose(60)
    stops = [i for i in range(100) if strip.thumbnail(i).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [60]
    assert draft.shown_levels == draft.levels


# Findings


def test_a_finding_says_what_to_ask_and_is_answered_for_its_own_sample(qtbot: QtBot) -> None:
    findings = GoldenFindings()
    qtbot.addWidget(findings)
    findings.show_findings([OUTLIER, DUPLICATE], "")
    findings.show()
    assert "Golden sample 4 shows the same part as golden sample 1" in finding_text(DUPLICATE)
    remove, keep = (button for button in findings.rows[1].children() if button.inherits("QPushButton"))
    with qtbot.waitSignal(findings.remove_wanted) as wanted:
        remove.click()  # type: ignore[attr-defined]
    assert wanted.args == [3]
    with qtbot.waitSignal(findings.kept) as kept:
        keep.click()  # type: ignore[attr-defined]
    assert kept.args == [DUPLICATE]
    assert [row.isVisible() for row in findings.rows] == [True, False]
    findings.show_findings([OUTLIER, DUPLICATE], "")
    qtbot.waitUntil(lambda: all(row.isVisible() for row in findings.rows))


def test_nothing_found_takes_no_room(qtbot: QtBot) -> None:
    findings = GoldenFindings()
    qtbot.addWidget(findings)
    findings.show_findings([OUTLIER], "")
    findings.show_findings([], "")
    assert findings.isHidden()


# What the detector sees


def defect(kind: str, size: float, seen: bool) -> SyntheticDefect:
    return SyntheticDefect(kind, size, 0.1, seen, gradient_image(), (10, 10, 8, 8))


def sight(*defects: SyntheticDefect) -> SightTest:
    return SightTest(defects, Limits(0.05, 0.2))


def test_the_smallest_defect_seen_and_the_kind_never_seen_are_said() -> None:
    text = " ".join(
        statement.text
        for statement in sight_statements(
            sight(defect("patch", 0.2, True), defect("patch", 0.04, True), defect("scratch", 0.2, False))
        )
    )
    assert "Sees pasted patches from 4 % of the picture's side on" in text
    assert "No scratches could be seen reliably: consider tiles" in text


def test_a_blind_detector_is_warned_of_and_praised_for_nothing() -> None:
    (statement,) = sight_statements(sight(defect("patch", 0.2, False), defect("patch", 0.04, True)))
    assert statement.warns
    assert "blind" in statement.text
    assert "Sees" not in statement.text


def test_every_drawn_defect_is_shown_with_what_became_of_it(qtbot: QtBot) -> None:
    view = SightTestView()
    qtbot.addWidget(view)
    view.show_test(sight(defect("patch", 0.2, True), defect("scratch", 0.1, False)))
    view.show()
    names = [picture.accessibleName() for picture in view.pictures]
    assert names == ["Pasted patches, 20 %: seen, score 0.1000", "Scratches, 10 %: not seen, score 0.1000"]
    view.show_test(sight(defect("occlusion", 0.2, True)))
    assert len(view.pictures) == 1


# Matching


def test_matching_is_chosen_by_mouse_and_by_arrow_keys(qtbot: QtBot) -> None:
    choice = MatchingChoice()
    qtbot.addWidget(choice)
    choice.show_options((), None)
    with qtbot.waitExposed(choice):
        choice.show()
    anywhere, nearby, here = choice.cards
    assert [card.radius for card in choice.cards] == [None, 2, 0]
    assert anywhere.isChecked()
    with qtbot.waitSignal(choice.radius_chosen) as chosen:
        qtbot.mouseClick(here, Qt.MouseButton.LeftButton)
    assert chosen.args == [0]
    choice.activateWindow()
    qtbot.waitUntil(here.hasFocus)  # arrows go from the card that has it
    with qtbot.waitSignal(choice.radius_chosen) as chosen:
        qtbot.keyClick(here, Qt.Key.Key_Left)
    assert chosen.args == [2]
    assert nearby.isChecked()


def test_each_measured_choice_says_what_it_costs_on_this_product(qtbot: QtBot) -> None:
    choice = MatchingChoice()
    qtbot.addWidget(choice)
    choice.show_options(
        (MatchingOption(None, 1.0, 0.3, 0.6), MatchingOption(2, 0.13, 0.3, 1.2), MatchingOption(0, 0, 0.41, 9.7, True)),
        0,
    )
    anywhere, nearby, here = (card.accessibleName() for card in choice.cards)
    assert "A missing feature is not seen: 0.6 × the reject limit." in anywhere
    assert "within 13 % of the picture's side" in nearby
    assert "Suggested." in here
    assert "Suggested." not in anywhere
    assert "vary by a factor of 1.5" in here


def test_showing_the_same_again_keeps_the_widgets_that_somebody_is_using(qtbot: QtBot) -> None:
    choice, findings, view = MatchingChoice(), GoldenFindings(), SightTestView()
    test = sight(defect("patch", 0.2, True))
    kept = []
    for radius in (None, 0):
        for widget in (choice, findings, view):
            qtbot.addWidget(widget)
        choice.show_options((), radius)
        findings.show_findings([OUTLIER], "")
        view.show_test(test)
        kept.append((choice.cards, findings.rows, view.pictures))
    assert kept[0] == kept[1]
    assert choice.cards[-1].isChecked()


def test_a_radius_in_force_is_shown_even_if_it_is_not_one_of_the_usual(qtbot: QtBot) -> None:
    choice = MatchingChoice()
    qtbot.addWidget(choice)
    choice.show_options((), 1)
    assert [card.radius for card in choice.cards if card.isChecked()] == [1]


# Countdown


@pytest.fixture
def button(qtbot: QtBot) -> CountdownButton:
    made = CountdownButton("Capture", tick_ms=20)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_countdown_captures_once_after_three_two_one(button: CountdownButton, qtbot: QtBot) -> None:
    captures: list[bool] = []
    button.captured.connect(lambda: captures.append(button.is_counting))
    button.click()
    assert "3" in button.text()
    qtbot.waitUntil(lambda: bool(captures))
    qtbot.wait(100)
    assert captures == [False]
    assert button.text() == "Capture"


@pytest.mark.parametrize("how", ["second press", "escape", "hidden", "disabled"])
def test_a_countdown_that_was_taken_back_captures_nothing(how: str, button: CountdownButton, qtbot: QtBot) -> None:
    button.click()
    with qtbot.assertNotEmitted(button.captured, wait=150):
        if how == "second press":
            button.click()
        elif how == "escape":
            qtbot.keyClick(button, Qt.Key.Key_Escape)
        elif how == "hidden":
            button.hide()
        else:
            button.setEnabled(False)
    assert button.text() == "Capture"
