from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.types import Disposition, Verdict
from tests.ui.fakes import FakeStation
from tests.ui.review_examples import a_review_page, listed, marked, opened, press, shown, wait_for
from tests.ui.run_examples import WAIT_MS
from ui.pages.review_page import ReviewPage


@pytest.fixture
def review(station: FakeStation, qtbot: QtBot) -> Iterator[ReviewPage]:
    with a_review_page(station) as page:
        yield page


def test_a_key_decides_beside_the_verdict_and_goes_on_to_the_next_part(
    review: ReviewPage, station: FakeStation, qtbot: QtBot
) -> None:
    opened(review, qtbot)
    press(review, "a")
    wait_for(review, qtbot, 4)
    decided = station.database.inspections.get(5)
    assert decided.disposition is Disposition.GOOD
    assert decided.verdict is Verdict.FAIL
    assert station.database.reviews.history(5)[0].user == "tester"
    assert listed(review) == [5, 4, 3, 2]  # nothing moves under the eyes
    assert marked(review) == 4
    press(review, "u")
    wait_for(review, qtbot, 3)
    press(review, "2")
    wait_for(review, qtbot, 2)
    assert station.database.inspections.get(4).disposition is Disposition.UNSURE
    assert station.database.inspections.get(3).defect_type == "chip"
    press(review, "9")  # no such type
    press(review, "r")
    qtbot.waitUntil(lambda: station.database.inspections.get(2).disposition is Disposition.DEFECT, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: review.decision.present.text() == "Defect", timeout=WAIT_MS)
    assert shown(review) == 2  # the last one stays
    assert len(review.history.lines) == 1


def test_what_is_typed_into_a_text_field_decides_nothing(
    review: ReviewPage, station: FakeStation, qtbot: QtBot
) -> None:
    opened(review, qtbot)
    review.decision.note.setFocus()
    QTest.keyClicks(review.decision.note, "a rear 1z u")
    assert review.decision.note.text() == "a rear 1z u"
    assert not review.pictures.is_blinking
    press(review, Qt.Key.Key_Return)  # ends the typing, and does not go on
    assert not review.decision.note.hasFocus()
    assert shown(review) == 5
    assert station.database.reviews.history(5) == ()
    press(review, "r")
    wait_for(review, qtbot, 4)
    assert station.database.reviews.history(5)[0].note == "a rear 1z u"
    assert review.decision.note.text() == ""


def test_undo_takes_back_the_last_decision_and_returns_to_that_part(
    review: ReviewPage, station: FakeStation, qtbot: QtBot
) -> None:
    opened(review, qtbot)
    assert not review.decision.undo.isEnabled()
    for following in (4, 3):
        press(review, "a")
        wait_for(review, qtbot, following)
    press(review, "z")
    wait_for(review, qtbot, 4)
    press(review, "z")
    wait_for(review, qtbot, 5)
    qtbot.waitUntil(lambda: len(review.history.lines) == 2, timeout=WAIT_MS)
    assert station.database.inspections.get(5).disposition is None
    assert "took it back: Good → Undecided" in review.history.lines[0]
    assert "Undecided → Good" in review.history.lines[1]
    assert not review.decision.undo.isEnabled()


def test_undo_is_about_the_part_that_somebody_went_to_by_hand(
    review: ReviewPage, station: FakeStation, qtbot: QtBot
) -> None:
    station.database.reviews.decide(2, Disposition.GOOD, user="boris", expected_revision=0)
    opened(review, qtbot)
    press(review, "a")
    wait_for(review, qtbot, 4)
    review.show_inspection(2)
    wait_for(review, qtbot, 2)
    assert review.decision.undo.toolTip() == "Undo takes back: part 2, Good"
    press(review, "z")
    qtbot.waitUntil(lambda: station.database.inspections.get(2).disposition is None, timeout=WAIT_MS)
    assert station.database.inspections.get(5).disposition is Disposition.GOOD


def test_undo_goes_back_through_all_that_was_decided_and_names_each(
    review: ReviewPage, station: FakeStation, qtbot: QtBot
) -> None:
    opened(review, qtbot)
    for key, following in (("a", 4), ("2", 3), ("u", 2)):
        press(review, key)
        wait_for(review, qtbot, following)
    review.show_inspection(5)  # looked at once more, and decided otherwise
    wait_for(review, qtbot, 5)
    press(review, "r")
    wait_for(review, qtbot, 2)
    review.show_inspection(1)  # by hand, to one that nobody decided on
    wait_for(review, qtbot, 1)
    for number, before, after in ((5, "Defect", "Good"), (3, "Unsure", "Undecided"), (4, "Defect: chip", "Undecided")):
        assert review.decision.undo_note.text() == f"Undo takes back: part {number}, {before}"
        press_ctrl_z(review)
        wait_for(review, qtbot, number)
        assert review.decision.told.text() == f"Taken back on part {number}: {before} → {after}"
    press_ctrl_z(review)
    wait_for(review, qtbot, 5)
    assert [station.database.inspections.get(sequence).disposition for sequence in (5, 4, 3)] == [None] * 3
    assert not review.decision.undo.isEnabled()


def test_undo_leaves_alone_what_another_person_decided_at_the_same_station(
    review: ReviewPage, station: FakeStation, qtbot: QtBot
) -> None:
    opened(review, qtbot)
    press(review, "a")
    wait_for(review, qtbot, 4)
    station.user = "boris"
    press(review, "z")
    assert review.decision.told.text() == "There is no decision to take back."
    assert station.database.inspections.get(5).disposition is Disposition.GOOD


def test_undo_of_a_part_that_somebody_else_decided_on_since_is_told_and_goes_on_with_the_one_before(
    review: ReviewPage, station: FakeStation, qtbot: QtBot
) -> None:
    opened(review, qtbot)
    for following in (4, 3):
        press(review, "a")
        wait_for(review, qtbot, following)
    station.database.reviews.decide(4, Disposition.DEFECT, user="boris", expected_revision=1)
    press(review, "z")
    qtbot.waitUntil(review.decision.conflict.isVisible, timeout=WAIT_MS)
    assert station.database.inspections.get(4).disposition is Disposition.DEFECT
    assert review.decision.undo_note.text() == "Undo takes back: part 5, Good"


def test_what_was_taken_back_at_once_is_shown_as_it_is_then(
    review: ReviewPage, station: FakeStation, qtbot: QtBot
) -> None:
    opened(review, qtbot)
    review.show_inspection(2)  # the last of the list: it stays on the screen and is read anew
    wait_for(review, qtbot, 2)
    for sequence in (5, 4, 3):
        station.database.reviews.decide(sequence, Disposition.GOOD, user="boris", expected_revision=0)
    review.queue.reload()
    qtbot.waitUntil(lambda: listed(review) == [2], timeout=WAIT_MS)
    for _ in range(5):
        with qtbot.waitSignal(review.decisions.stored, timeout=WAIT_MS):
            press(review, "a")
        with qtbot.waitSignal(review.decisions.taken_back, timeout=WAIT_MS):
            press(review, "z")
        qtbot.waitUntil(lambda: not review._is_reading, timeout=WAIT_MS)
        assert review.decision.present.text() == "Undecided"


def press_ctrl_z(review: ReviewPage) -> None:
    QTest.keyClick(review.focusWidget() or review, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_nobody_is_overwritten_who_decided_meanwhile(review: ReviewPage, station: FakeStation, qtbot: QtBot) -> None:
    opened(review, qtbot)
    station.database.reviews.decide(
        5, Disposition.DEFECT, user="boris", expected_revision=0, defect_type="scratch", note="see lot card"
    )
    press(review, "a")
    qtbot.waitUntil(review.decision.conflict.isVisible, timeout=WAIT_MS)
    assert review.decision.conflict.text().startswith("boris decided meanwhile")
    assert "Defect: scratch" in review.decision.conflict.text()
    assert review.decision.present.text() == "Defect: scratch"
    assert "see lot card" in review.history.lines[0]
    assert shown(review) == 5
    assert station.database.inspections.get(5).disposition is Disposition.DEFECT
    press(review, "a")  # seen, and decided otherwise
    wait_for(review, qtbot, 4)
    assert station.database.inspections.get(5).disposition is Disposition.GOOD
    assert not review.decision.conflict.isVisible()


def test_a_key_that_comes_before_the_next_part_is_on_the_screen_decides_nothing_and_is_told(
    review: ReviewPage, station: FakeStation, qtbot: QtBot
) -> None:
    opened(review, qtbot)
    told = review.decision.told
    press(review, "a")
    press(review, "r")
    assert told.text() == "Not taken: the decision on part 5 was still being stored."
    wait_for(review, qtbot, 4)
    review.queue.go_on()
    press(review, "r")
    assert told.text() == "Not taken: part 3 was not on the screen yet."
    wait_for(review, qtbot, 3)
    assert told.isVisible()
    press(review, "9")
    assert told.text() == "No type of defect is on key 9."
    assert [len(station.database.reviews.history(sequence)) for sequence in (5, 4, 3)] == [1, 0, 0]


def test_what_was_not_taken_is_told_in_sight_on_a_low_window(review: ReviewPage, qtbot: QtBot) -> None:
    review.resize(960, 330)
    opened(review, qtbot)
    press(review, "9")
    told = review.decision.told
    qtbot.waitUntil(lambda: told.visibleRegion().boundingRect().height() == told.height(), timeout=WAIT_MS)


def test_a_part_without_a_stored_picture_says_so_and_can_be_decided(
    review: ReviewPage, station: FakeStation, qtbot: QtBot
) -> None:
    path = station.database.inspections.get(5).files.image_path
    assert path is not None
    station.database.images.resolve(path).unlink()
    opened(review, qtbot)
    assert review.picture.picture is None
    assert "could not be read" in review.picture.empty_text
    assert not review.blink.isEnabled()
    press(review, "a")
    wait_for(review, qtbot, 4)


def test_space_blinks_between_part_and_golden_sample_at_the_same_place(review: ReviewPage, qtbot: QtBot) -> None:
    opened(review, qtbot)
    press(review, Qt.Key.Key_Space)
    assert review.pictures.is_blinking
    assert review.picture.badge == "Golden sample 1"
    assert review.picture.heat is None
    press(review, Qt.Key.Key_Space)
    assert review.picture.badge == "Part 5"
    assert review.picture.heat is not None


def test_the_recipe_whose_good_parts_are_to_be_taught_is_told(review: ReviewPage, qtbot: QtBot) -> None:
    opened(review, qtbot)
    with qtbot.waitSignal(review.teach_requested, timeout=WAIT_MS) as requested:
        review.teach.click()
    assert requested.args == ["Washer M8"]
