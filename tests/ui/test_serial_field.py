from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.types import Verdict
from ui.widgets.serial_field import EarlierInspection, SerialField, duplicate_question

EARLIER = EarlierInspection("SN 123", datetime(2026, 3, 4, 14, 2, tzinfo=UTC), Verdict.PASS)


class Log:
    """A station's log that knows one serial, and answers the field as the run page does."""

    def __init__(self, serials: SerialField) -> None:
        self._serials = serials
        self.looked_up: list[str] = []
        self.confirmed: list[str] = []
        serials.serial_entered.connect(self.look_up)
        serials.duplicate_confirmed.connect(self.confirmed.append)

    def look_up(self, serial: str) -> None:
        self.looked_up.append(serial)
        if serial == EARLIER.serial:
            self._serials.ask_about(EARLIER)


@pytest.fixture
def serials(qtbot: QtBot) -> SerialField:
    made = SerialField(required=True)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def log(serials: SerialField) -> Log:
    return Log(serials)


def test_a_required_serial_is_waited_for_and_an_optional_one_is_not(serials: SerialField) -> None:
    assert serials.why_not_ready == "Scan or type the serial number first."
    serials.set_required(False)
    assert serials.why_not_ready == ""
    assert serials.serial is None


def test_a_scanned_serial_is_ready_at_once(serials: SerialField, log: Log) -> None:
    serials.enter("SN 7")
    assert serials.serial == "SN 7"
    assert serials.why_not_ready == ""
    assert log.looked_up == ["SN 7"]


def test_a_typed_serial_is_told_once_and_gives_the_space_bar_back(serials: SerialField, log: Log) -> None:
    serials.field.setFocus()
    QTest.keyClicks(serials.field, "  SN  8 ")
    QTest.keyClick(serials.field, Qt.Key.Key_Return)
    assert log.looked_up == ["SN 8"]
    assert serials.serial == "SN 8"
    assert not serials.field.hasFocus()


def test_a_known_serial_is_asked_about_and_nothing_is_inspected_before_the_answer(
    serials: SerialField, log: Log
) -> None:
    serials.enter("SN 123")
    assert serials.question.isVisible()
    assert "SN 123 was inspected" in serials.question_text
    assert serials.why_not_ready != ""
    QTest.mouseClick(serials.again, Qt.MouseButton.LeftButton)
    assert log.confirmed == ["SN 123"]
    assert serials.why_not_ready == ""
    assert serials.serial == "SN 123"
    assert not serials.question.isVisible()


def test_clearing_a_known_serial_confirms_nothing(serials: SerialField, log: Log) -> None:
    serials.enter("SN 123")
    QTest.mouseClick(serials.clear_button, Qt.MouseButton.LeftButton)
    assert serials.serial is None
    assert log.confirmed == []
    assert not serials.question.isVisible()
    assert serials.why_not_ready == "Scan or type the serial number first."


def test_an_answer_stands_when_the_same_part_is_scanned_twice(serials: SerialField, log: Log) -> None:
    serials.enter("SN 123")
    QTest.mouseClick(serials.again, Qt.MouseButton.LeftButton)
    serials.enter("SN 123")
    assert serials.why_not_ready == ""
    assert log.confirmed == ["SN 123"]


def test_editing_a_known_serial_takes_the_question_back(serials: SerialField, log: Log) -> None:
    serials.enter("SN 123")
    QTest.keyClicks(serials.field, "4")
    assert serials.question_text == ""
    QTest.keyClick(serials.field, Qt.Key.Key_Return)
    assert log.looked_up == ["SN 123", "SN 1234"]


def test_a_late_answer_about_another_serial_is_not_shown(serials: SerialField) -> None:
    serials.enter("SN 9")
    serials.ask_about(EARLIER)
    assert serials.question_text == ""


def test_the_field_is_cleared_after_its_part_and_keeps_the_next_ones_serial(serials: SerialField, log: Log) -> None:
    serials.enter("SN 1")
    serials.part_inspected("SN 1")
    assert serials.serial is None
    serials.enter("SN 2")
    serials.enter("SN 3")
    serials.part_inspected("SN 2")
    assert serials.serial == "SN 3"
    serials.clear()
    serials.enter("SN 3")
    assert log.looked_up[-1] == "SN 3"
    assert len(log.looked_up) == 4


def test_who_waits_for_the_serial_is_told_of_every_change(serials: SerialField, log: Log) -> None:
    told: list[str] = []
    serials.readiness_changed.connect(lambda: told.append(serials.why_not_ready))
    serials.enter("SN 123")
    assert told[-1].startswith("Say whether SN 123")
    serials.again.click()
    assert told[-1] == ""
    serials.clear()
    assert told[-1] != ""


def test_the_question_says_when_and_how_it_went() -> None:
    moment = datetime(2026, 3, 4, 14, 2).astimezone()
    earlier = EarlierInspection("SN 123", moment, Verdict.NOT_JUDGED)
    today = duplicate_question(earlier, moment + timedelta(hours=1))
    assert today == "SN 123 was inspected at 14:02 (NOT JUDGED). Inspect again?"
    later = duplicate_question(earlier, moment + timedelta(days=2))
    assert later == "SN 123 was inspected on 2026-03-04 at 14:02 (NOT JUDGED). Inspect again?"
