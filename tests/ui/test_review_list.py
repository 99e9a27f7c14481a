from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from database.inspection_filter import InspectionFilter
from inspector.types import Disposition, Verdict
from tests.ui.fakes import FakeStation
from tests.ui.review_examples import a_part, a_review_page, listed, marked, opened, press, record, shown, wait_for
from tests.ui.run_examples import WAIT_MS
from ui.pages.review_page import ReviewPage


@pytest.fixture
def review(station: FakeStation, qtbot: QtBot) -> Iterator[ReviewPage]:
    with a_review_page(station) as page:
        yield page


def test_it_opens_with_the_newest_part_that_waits_and_says_why_it_waits(review: ReviewPage, qtbot: QtBot) -> None:
    opened(review, qtbot)
    assert listed(review) == [5, 4, 3, 2]
    assert marked(review) == 5
    assert review.verdict.bar.text == "Score 2.0000 — reject limit 1.0000"
    assert "Serial: SN-0005" in review.facts.text
    assert "Lot: L-7" in review.facts.text
    assert "Washer M8, version 1" in review.facts.text
    assert review.picture.heat is not None
    assert review.golden.badge == "Golden sample 1"
    assert review.golden.picture is not None


def test_new_parts_wait_behind_a_hint_and_move_nothing(review: ReviewPage, station: FakeStation, qtbot: QtBot) -> None:
    opened(review, qtbot)
    assert not review.newer.isVisible()
    record(station, [a_part(Verdict.PASS, number=6), a_part(Verdict.FAIL, number=7)])
    with qtbot.waitSignal(review.count_changed, timeout=WAIT_MS, check_params_cb=lambda count: count == 5):
        review.on_row_recorded(station.database.inspections.get(7))
    qtbot.waitUntil(review.newer.isVisible, timeout=WAIT_MS)
    assert review.newer.text() == "1 new"
    assert (listed(review), shown(review)) == ([5, 4, 3, 2], 5)
    review.newer.click()
    assert listed(review) == [7, 5, 4, 3, 2]
    assert (marked(review), shown(review)) == (5, 5)
    assert not review.newer.isVisible()


def test_the_first_part_that_waits_appears_by_itself(review: ReviewPage, station: FakeStation, qtbot: QtBot) -> None:
    for sequence in (2, 3, 4, 5):
        station.database.reviews.decide(sequence, Disposition.GOOD, user="boris", expected_revision=0)
    review.show()
    qtbot.waitUntil(lambda: review.empty.text() == "No part waits for review.", timeout=WAIT_MS)
    assert review.decision.accept_part.toolTip() == "Choose a part first."
    record(station, [a_part(Verdict.FAIL, number=6)])
    review.on_row_recorded(station.database.inspections.get(6))
    wait_for(review, qtbot, 6)


def test_what_waits_is_counted_after_every_decision(review: ReviewPage, qtbot: QtBot) -> None:
    counts: list[int] = []
    review.count_changed.connect(counts.append)
    opened(review, qtbot)
    qtbot.waitUntil(lambda: counts == [4], timeout=WAIT_MS)
    press(review, "a")
    qtbot.waitUntil(lambda: counts[-1] == 3, timeout=WAIT_MS)
    assert review.count_note.text() == "3 wait for review"


def test_any_inspection_can_be_opened_whatever_is_listed(review: ReviewPage, qtbot: QtBot) -> None:
    review.show_inspection(1)  # a good part, from the film strip, before the page was ever shown
    opened(review, qtbot, 1)
    qtbot.waitUntil(lambda: listed(review) == [5, 4, 3, 2], timeout=WAIT_MS)
    assert shown(review) == 1
    review.decision.note.setFocus()
    press(review, Qt.Key.Key_Escape)  # back to the list, which chooses nothing by itself
    assert review.list.hasFocus()
    assert not review.list.currentIndex().isValid()
    assert shown(review) == 1
    press(review, Qt.Key.Key_Return)
    wait_for(review, qtbot, 5)


def test_an_inspection_that_does_not_exist_is_told(review: ReviewPage, qtbot: QtBot) -> None:
    opened(review, qtbot)
    review.show_inspection(99)
    qtbot.waitUntil(lambda: "no inspection 99" in review.picture.empty_text, timeout=WAIT_MS)
    assert review.decision.refusal


def test_choices_above_the_list_fill_it_anew(review: ReviewPage, qtbot: QtBot) -> None:
    opened(review, qtbot)
    bar = review.filter_bar
    qtbot.waitUntil(lambda: bar.lot.count() == 2, timeout=WAIT_MS)
    bar.lot.setCurrentIndex(1)
    qtbot.waitUntil(lambda: listed(review) == [5], timeout=WAIT_MS)
    bar.clear.click()
    bar.verdict.setCurrentIndex(bar.verdict.findData(Verdict.REVIEW.value))
    qtbot.waitUntil(lambda: listed(review) == [2], timeout=WAIT_MS)
    wait_for(review, qtbot, 2)
    bar.clear.click()
    bar.needs_review.set_value(False)
    bar.serial.setFocus()
    QTest.keyClicks(bar.serial, "0001")
    qtbot.waitUntil(lambda: listed(review) == [1], timeout=WAIT_MS)
    bar.serial.clear()
    bar.least.setFocus()
    QTest.keyClicks(bar.least, "0.5")
    QTest.keyClicks(bar.most, "1")
    press(review, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(review) == [2], timeout=WAIT_MS)


def test_a_selection_from_a_chart_holds_until_a_choice_is_made(review: ReviewPage, qtbot: QtBot) -> None:
    opened(review, qtbot)
    review.show_filter(InspectionFilter(verdicts=frozenset({Verdict.PASS, Verdict.REVIEW})))
    qtbot.waitUntil(lambda: listed(review) == [2, 1], timeout=WAIT_MS)
    assert review.filter_bar.given_note.isVisible()
    review.filter_bar.clear.click()
    qtbot.waitUntil(lambda: listed(review) == [5, 4, 3, 2, 1], timeout=WAIT_MS)
    assert not review.filter_bar.given_note.isVisible()
