from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.types import Verdict
from ui.clock import local_time
from ui.widgets.fail_alarm import FailAlarm, FailAlarmBanner

START = datetime(2026, 3, 4, 14, 2, tzinfo=UTC)
VERDICTS = {"p": Verdict.PASS, "r": Verdict.REVIEW, "f": Verdict.FAIL, "n": Verdict.NOT_JUDGED}


def run(alarm: FailAlarm, parts: str) -> list[bool]:
    """Counts parts, one a minute; whether each raised the alarm."""
    return [alarm.count(VERDICTS[part], START + timedelta(minutes=index)) for index, part in enumerate(parts)]


def test_the_limit_raises_it_once() -> None:
    alarm = FailAlarm(3)
    assert run(alarm, "ffff") == [False, False, True, False]
    assert alarm.in_a_row == 4


def test_review_counts_like_fail() -> None:
    assert run(FailAlarm(3), "frf")[-1]


def test_a_good_part_begins_the_row_anew() -> None:
    alarm = FailAlarm(3)
    assert not any(run(alarm, "ffpffp"))
    assert alarm.in_a_row == 0


def test_a_part_that_was_not_judged_never_ends_a_row_and_is_no_fail() -> None:
    assert run(FailAlarm(3), "fnfnf")[-1]
    assert not any(run(FailAlarm(3), "nnnnnn"))


def test_it_stays_until_somebody_acknowledges_it() -> None:
    alarm = FailAlarm(2)
    run(alarm, "ffpppp")
    assert alarm.is_raised
    alarm.acknowledge()
    assert not alarm.is_raised
    assert run(alarm, "ff") == [False, True]


def test_it_says_since_when() -> None:
    alarm = FailAlarm(2)
    run(alarm, "pnffpf")
    assert alarm.began_at == START + timedelta(minutes=2)


def test_one_part_is_no_row() -> None:
    with pytest.raises(ValueError, match="1 parts in a row"):
        FailAlarm(1)


@pytest.fixture
def banner(qtbot: QtBot) -> FailAlarmBanner:
    made = FailAlarmBanner()
    qtbot.addWidget(made)
    return made


def test_the_banner_comes_with_the_alarm_and_goes_when_acknowledged(banner: FailAlarmBanner) -> None:
    alarm = FailAlarm(2)
    banner.acknowledged.connect(alarm.acknowledge)
    banner.show_alarm(alarm)
    assert not banner.isVisible()
    run(alarm, "ff")
    banner.show_alarm(alarm)
    assert banner.isVisible()
    assert banner.text.startswith(f"2 parts in a row were FAIL or REVIEW since {local_time(START)}")
    assert not banner.isModal()
    QTest.mouseClick(banner.acknowledge, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    assert not alarm.is_raised


def test_the_banner_keeps_counting(banner: FailAlarmBanner) -> None:
    alarm = FailAlarm(2)
    run(alarm, "ffff")
    banner.show_alarm(alarm)
    assert banner.text.startswith("4 parts")
