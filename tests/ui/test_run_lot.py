"""The lot on the run page: stored with each part, shown in the top bar, and each product's own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.recipe import SerialMode
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import WAIT_MS, judge, run, start, stop
from ui.app import Desktop
from ui.pages.run_recall import words_of


def enter_lot(desktop: Desktop, text: str) -> None:
    field = desktop.run_page.lot_field.field
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text, delay=50)  # as slow as a person
    QTest.keyClick(field, Qt.Key.Key_Return)


def recorded_lots(station: FakeStation) -> list[str | None]:
    station.recorder.flush(WAIT_MS / 1000)
    return [row.lot for row in reversed(station.database.inspections.recent(20))]


def test_each_part_is_stored_with_the_lot_that_was_entered_before_it(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    start(desktop, qtbot)
    judge(desktop, qtbot)
    enter_lot(desktop, "L 7")
    judge(desktop, qtbot)
    enter_lot(desktop, "L 8")
    judge(desktop, qtbot)
    enter_lot(desktop, "")
    judge(desktop, qtbot)
    assert recorded_lots(station) == [None, "L 7", "L 8", None]


def test_a_lot_that_looks_like_a_studys_is_refused_with_a_word_and_the_one_in_force_stays(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    start(desktop, qtbot)
    enter_lot(desktop, "L 7")
    enter_lot(desktop, "study-3")
    assert desktop.run_page.lot_field.field.text() == "L 7"
    assert "study-3 cannot be a lot of production" in desktop.toast.text
    judge(desktop, qtbot)
    assert recorded_lots(station) == ["L 7"]


def test_the_lot_holds_for_the_next_run_too(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    desktop.run_page.use_recipe(a_recipe())
    enter_lot(desktop, "L 7")
    for _ in range(2):
        start(desktop, qtbot)
        judge(desktop, qtbot)
        stop(desktop, qtbot)
    assert recorded_lots(station) == ["L 7", "L 7"]


def test_what_is_still_being_typed_is_no_lot(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    start(desktop, qtbot)
    field = desktop.run_page.lot_field.field
    field.setFocus()
    QTest.keyClicks(field, "L", delay=50)
    judge(desktop, qtbot)
    assert recorded_lots(station) == [None]


def test_another_product_does_not_take_over_the_lot_and_gets_its_own_back(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    page = desktop.run_page
    page.use_recipe(a_recipe())
    enter_lot(desktop, "L 7")
    page.use_recipe(a_recipe(name="Bracket"))
    assert page.lot_field.field.text() == ""
    run(desktop, qtbot, a_recipe(name="Bracket"))
    judge(desktop, qtbot)
    assert recorded_lots(station) == [None]
    stop(desktop, qtbot)

    page.use_recipe(a_recipe())
    assert page.lot_field.field.text() == "L 7"


def test_the_top_bar_shows_the_lot_and_the_record_tells_it(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    start(desktop, qtbot)
    label = desktop.window.top_bar._lot
    assert not label.isVisible()
    enter_lot(desktop, "L 7")
    assert (label.isVisible(), label.text()) == (True, "Lot L 7")
    judge(desktop, qtbot)
    station.recorder.flush(WAIT_MS / 1000)
    head, _ = words_of(station.database.inspections.recent(1)[0])
    assert head.endswith("lot L 7")


def test_a_code_scanned_into_the_lot_field_is_a_lot_and_no_serial(desktop: Desktop, qtbot: QtBot) -> None:
    run(desktop, qtbot, replace(a_recipe(), serial=SerialMode.REQUIRED))
    page = desktop.run_page
    page.lot_field.field.setFocus()
    qtbot.waitUntil(page.lot_field.field.hasFocus)
    QTest.keyClicks(page.lot_field.field, "LOT 4711")
    QTest.keyClick(page.lot_field.field, Qt.Key.Key_Return)
    assert page.lot_field.lot == "LOT 4711"
    assert page.serial_field.serial is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_space_bar_is_the_trigger_again_after_the_lot(desktop: Desktop, qtbot: QtBot, key: Qt.Key) -> None:
    start(desktop, qtbot)
    field = desktop.run_page.lot_field.field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "A 1", delay=50)
    assert desktop.session.statistics().parts == 0, "a space in the lot is a space"
    QTest.keyClick(field, key)
    assert not field.hasFocus()
