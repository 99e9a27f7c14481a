from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.errors import StorageFullError
from inspector.gate_baseline import Spread
from inspector.pipeline.state import StationState
from inspector.types import Limits, Reason, Verdict
from tests.database.examples import an_inspection, block_images
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.system_stand import (
    BASELINE,
    BLURRED,
    GOOD_PART,
    MISSED_PART,
    MISSING,
    WAIT_MS,
    Stand,
    a_test,
    not_judged,
    save,
    store,
)
from ui.app import Desktop
from ui.pages import system_reading
from ui.pages.system_words import without_password
from ui.widgets.top_bar import Health


@pytest.fixture
def stand(station: FakeStation, qtbot: QtBot) -> Iterator[Stand]:
    made = Stand(station, qtbot)
    yield made
    made.close()


@pytest.fixture
def record(station: FakeStation) -> Callable[..., None]:
    return partial(store, station)


def test_an_unused_station_says_what_is_missing_instead_of_showing_nothing(stand: Stand) -> None:
    page = stand.show()
    assert page.summary.title == "No fault is known"
    assert page.summary.text == "No part was recorded today. No self-test was made today."
    assert "Start a recipe" in page.imaging.text
    assert not page.chart.isVisible()
    assert page.not_judged.text == "No part today."
    assert page.tests.text.startswith("None was made yet.")


def test_parts_not_judged_today_are_counted_by_reason_with_what_to_do(
    stand: Stand, record: Callable[..., None]
) -> None:
    record(2, **not_judged(BLURRED, inspected_at=datetime.now(UTC) - timedelta(days=1)))
    record(1, **not_judged(MISSING))
    record(14, **not_judged(BLURRED))
    record(3, verdict=Verdict.PASS)
    lines = stand.show().not_judged.lines
    assert [line.number for line in lines] == [14, 1]
    assert lines[0].head.startswith("The picture is blurred: focus 0.11")
    assert "Clean the lens" in lines[0].detail
    assert "Today 18 parts: 3 PASS, 0 REVIEW, 0 FAIL, 15 not judged." in stand.page.summary.text


def test_counting_goes_on_where_it_stopped_and_over_several_reads_of_the_table(
    station: FakeStation, record: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_reading, "PAGE_LENGTH", 3)
    reader = system_reading.SystemReader(station)  # type: ignore[arg-type]
    record(7, **not_judged(BLURRED))
    assert [reason.count for reason in reader.read(None).not_judged] == [7]
    record(6, **not_judged(BLURRED))
    record(1, **not_judged(MISSING))
    assert [reason.count for reason in reader.read(None).not_judged] == [13, 1]
    assert [reason.count for reason in reader.read(None).not_judged] == [13, 1]


def test_a_new_day_begins_with_nothing_counted(
    station: FakeStation, record: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = system_reading.SystemReader(station)  # type: ignore[arg-type]
    record(2, **not_judged(BLURRED))
    assert [reason.count for reason in reader.read(None).not_judged] == [2]
    tomorrow = system_reading.last_midnight() + timedelta(days=1)
    monkeypatch.setattr(system_reading, "last_midnight", lambda: tomorrow)
    reading = reader.read(None)
    assert reading.not_judged == ()
    assert sum(reading.counts.values()) == 0


def test_the_chart_shows_the_recipe_that_ran_last_against_what_it_allows(
    stand: Stand, station: FakeStation, record: Callable[..., None]
) -> None:
    save(station, BASELINE)
    record(3, gate_readings={"focus": 0.08, "light": 1.0})
    record(2, gate_readings={"focus": 0.01, "light": 1.0})
    page = stand.show()
    assert page.chart.isVisible()
    assert "Focus: 2 of 5 not allowed" in page.chart.text
    assert page.imaging.text.startswith("Washer M8, version 1: the last 5 parts.")


def test_parts_are_never_held_against_golden_samples_they_were_not_judged_with(
    stand: Stand, station: FakeStation, record: Callable[..., None]
) -> None:
    save(station, BASELINE)
    record(4, recipe_version=1, gate_readings={"focus": 0.01})
    other = replace(BASELINE, focus=Spread(0.5))
    save(station, other)
    record(3, recipe_version=2, gate_readings={"focus": 0.5})
    save(station, other, limits=Limits(0.1, 0.2))
    record(2, recipe_version=3, gate_readings={"focus": 0.51})
    page = stand.show()
    assert "version 3: the last 5 parts" in page.imaging.text
    assert "not allowed" not in page.chart.text


def test_a_recipe_without_a_baseline_says_that_its_pictures_have_nothing_to_be_compared_with(
    stand: Stand, station: FakeStation, record: Callable[..., None]
) -> None:
    save(station, None)
    record(1)
    page = stand.show()
    assert "keeps no picture quality" in page.imaging.text
    assert not page.chart.isVisible()


def test_a_recipe_that_can_no_longer_be_read_leaves_the_rest_of_the_page(
    stand: Stand, record: Callable[..., None]
) -> None:
    record(1, recipe_name="Gone")
    page = stand.show()
    assert "can no longer be read" in page.imaging.text
    assert "Today 1 part: " in page.summary.text


def test_a_failed_self_test_is_told_in_words_and_heads_the_page_until_one_passes(
    stand: Stand, station: FakeStation, qtbot: QtBot
) -> None:
    station.database.shift_tests.add(a_test(GOOD_PART, days_ago=2))
    too_dark = Reason("too_dark", {"brightness": 31.0, "golden": 110.0})
    station.database.shift_tests.add(a_test(GOOD_PART, MISSED_PART, imaging=too_dark))
    page = stand.show()
    failed, passed = page.tests.lines
    assert (failed.mark, passed.mark) == (Health.BAD, Health.GOOD)
    assert failed.head.startswith("Failed today at ")
    assert "Washer M8, version 3 · Ada: known bad part 2 was judged PASS; The picture is too dark" in failed.detail
    assert passed.head.startswith("Passed on ")
    assert page.summary.title == "1 thing to look at"
    assert "self-test failed" in page.summary.text

    station.database.shift_tests.add(a_test(GOOD_PART))
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: len(page.tests.lines) == 3, timeout=WAIT_MS)
    assert page.summary.title == "No fault is known"
    assert "The last self-test passed today at " in page.summary.text


def test_a_lost_camera_heads_the_page_with_what_to_do(stand: Stand, station: FakeStation, qtbot: QtBot) -> None:
    page = stand.show()
    stand.session.start(a_recipe())
    qtbot.waitUntil(lambda: stand.session.state is StationState.RUNNING, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.health.lines[0].mark is Health.GOOD, timeout=WAIT_MS)
    assert page.health.lines[0].head.endswith(" fps")
    qtbot.waitUntil(lambda: "untrained:0" in page.health.lines[1].detail, timeout=WAIT_MS)

    station.camera.lost.set()
    qtbot.waitUntil(lambda: page.summary.title == "1 thing to look at", timeout=WAIT_MS)
    assert page.summary.lines[0].head.startswith("Camera lost")
    assert "Check its cable" in page.summary.lines[0].detail
    assert page.health.lines[0].mark is Health.BAD


def test_parts_that_cannot_be_written_are_told_and_counted(stand: Stand, station: FakeStation, qtbot: QtBot) -> None:
    obstacle = block_images(station.database)
    station.recorder.record(an_inspection(1))
    qtbot.waitUntil(lambda: isinstance(station.recorder.error, StorageFullError), timeout=WAIT_MS)
    page = stand.show()
    assert page.summary.lines[0].head == "Parts are not recorded"
    recorder = next(line for line in page.health.lines if "to be written" in line.head)
    assert (recorder.head, recorder.mark) == ("1 part waits to be written", Health.BAD)
    obstacle.unlink()


def test_a_database_that_cannot_be_read_is_told_at_the_top(stand: Stand, station: FakeStation) -> None:
    station.database.path.rename(station.database.path.with_name("elsewhere"))
    station.database.close()
    page = stand.show()
    assert page.summary.title == "The records cannot be read"
    assert page.summary.lines[0].mark is Health.BAD


def test_a_recorded_part_is_shown_soon_but_nothing_is_read_while_nobody_looks(
    stand: Stand, record: Callable[..., None], qtbot: QtBot
) -> None:
    page = stand.show()
    record(1)
    qtbot.wait(1300)
    assert "No part was recorded today" in page.summary.text, "not told of the part, so nothing was read"
    page.on_row_recorded(stand.station.database.inspections.recent(1)[0])
    qtbot.waitUntil(lambda: "Today 1 part:" in page.summary.text, timeout=WAIT_MS)

    page.hide()
    record(1)
    page.on_row_recorded(stand.station.database.inspections.recent(1)[0])
    qtbot.wait(1300)
    assert "Today 1 part:" in page.summary.text
    page.show()
    qtbot.waitUntil(lambda: "Today 2 parts:" in page.summary.text, timeout=WAIT_MS)


def test_the_text_for_support_holds_the_whole_page_and_no_password(
    stand: Stand, station: FakeStation, record: Callable[..., None]
) -> None:
    save(station, BASELINE)
    record(14, **not_judged(BLURRED, gate_readings={"focus": 0.01}))
    station.database.shift_tests.add(a_test(MISSED_PART))
    page = stand.show()
    page.copy.click()
    text = QGuiApplication.clipboard().text()
    for section in page.sections:
        assert f"\n\n{section.title}\n" in text
    for words in (
        "14 × The picture is blurred",
        "Focus: 14 of 14 not allowed",
        "[!] Failed today",
        "rtsp://10.0.0.7/stream1",
        "untrained:0 · SHA-256 ffffffffffff…",
        str(station.data_dir),
        "Software 0",
    ):
        assert words in text
    assert "secret" not in text
    assert "hidden" not in text


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("device:by-id/usb-cam@2", "device:by-id/usb-cam@2"),
        ("http://u:p/w@host:8080/video?token=1", "http://host:8080/video"),
        ("folder:/parts?repeats=0", "folder:/parts?repeats=0"),
    ],
)
def test_only_streams_lose_what_may_be_a_key(address: str, shown: str) -> None:
    assert without_password(address) == shown


def test_the_page_says_whether_a_line_controller_is_listened_to(
    stand: Stand, station: FakeStation, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = stand.show()
    assert page.line.lines[0].head == "Off: start with --line"
    monkeypatch.setattr(station, "line_address", "127.0.0.1:28380", raising=False)
    qtbot.waitUntil(lambda: page.line.lines[0].head == "Listens on 127.0.0.1:28380", timeout=WAIT_MS)


def test_the_tabulator_walks_over_every_card_which_says_its_title_and_its_words(stand: Stand, qtbot: QtBot) -> None:
    page = stand.show()
    qtbot.waitUntil(page.area.hasFocus, timeout=WAIT_MS)
    met = []
    for _ in range(len(page.sections) + 1):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        met.append(page.focusWidget())
    assert set(met) == {*page.sections, page.copy}
    for section in page.sections:
        assert section.accessibleName() == section.title
        assert section.accessibleDescription() == section.text


def test_control_five_shows_the_system_page(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow, timeout=WAIT_MS)
    QTest.keyClick(desktop.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert desktop.window.pages.currentWidget() is desktop.system_page
    qtbot.waitUntil(lambda: bool(desktop.system_page.health.lines), timeout=WAIT_MS)


def test_a_part_judged_on_the_desktop_reaches_the_system_page(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.show_page(desktop.system_page)
    desktop.session.start(a_recipe())
    qtbot.waitUntil(lambda: desktop.session.state is StationState.RUNNING, timeout=WAIT_MS)
    desktop.session.trigger()
    qtbot.waitUntil(lambda: "Today 1 part:" in desktop.system_page.summary.text, timeout=WAIT_MS)
