from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.recipe import SerialMode, TriggerMode
from inspector.types import ImageArray, Prediction
from tests.fakes import FakeDetector
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import WAIT_MS, judge, run, start, stop
from ui.app import Desktop

REQUIRED = replace(a_recipe(), serial=SerialMode.REQUIRED)


def scan(desktop: Desktop, code: str) -> None:
    """Types as a scanner does: at once, with Enter."""
    QTest.keyClicks(desktop.run_page, code)
    QTest.keyClick(desktop.run_page, Qt.Key.Key_Return)


def ready(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.run_page
    qtbot.waitUntil(lambda: page.trigger.isEnabled() and not page.serial.is_looking_up, timeout=WAIT_MS)


def recorded_serials(station: FakeStation) -> list[str | None]:
    station.recorder.flush(WAIT_MS / 1000)
    return [row.serial for row in reversed(station.database.inspections.recent(20))]


def test_a_required_serial_closes_the_trigger_until_it_is_scanned(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    run(desktop, qtbot, REQUIRED)
    page = desktop.run_page
    assert page.serial_field.isVisible()
    assert not page.trigger.isEnabled()
    assert "serial number first" in page.note.text()
    page.trigger_part()
    assert desktop.session.statistics().parts == 0

    page.setFocus()
    scan(desktop, "SN 42")
    assert page.serial_field.serial == "SN 42"
    ready(desktop, qtbot)
    assert desktop.session.statistics().parts == 0, "the code's space is no trigger"

    judge(desktop, qtbot)
    assert page.serial_field.serial is None
    assert not page.trigger.isEnabled()
    assert recorded_serials(station) == ["SN 42"]


def test_without_serials_there_is_no_field_and_a_scan_presses_no_keys(desktop: Desktop, qtbot: QtBot) -> None:
    start(desktop, qtbot)
    page = desktop.run_page
    assert not page.serial_field.isVisible()
    page.setFocus()
    scan(desktop, "HH WH 1")
    qtbot.wait(100)
    assert page.heat_button.isChecked()
    assert desktop.session.statistics().parts == 0
    assert "keeps no serial numbers" in desktop.toast.text


@pytest.mark.parametrize("trigger", [TriggerMode.PART, TriggerMode.INTERVAL, TriggerMode.CONTINUOUS])
def test_no_serial_is_asked_for_where_it_could_not_go_with_the_part(desktop: Desktop, trigger: TriggerMode) -> None:
    desktop.run_page.use_recipe(replace(REQUIRED, trigger=trigger))
    assert not desktop.run_page.serial_field.isVisible()


def test_a_typed_space_is_the_trigger_on_the_page_and_a_space_in_the_field(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    run(desktop, qtbot, replace(a_recipe(), serial=SerialMode.OPTIONAL))
    page = desktop.run_page
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    page.serial_field.field.setFocus()
    for key in "A 1":
        QTest.keyClicks(page.serial_field.field, key)
        qtbot.wait(60)
    assert page.serial_field.field.text() == "A 1"
    QTest.keyClick(page.serial_field.field, Qt.Key.Key_Return)
    ready(desktop, qtbot)

    page.setFocus()
    with qtbot.waitSignal(desktop.session.part_arrived, timeout=WAIT_MS):
        QTest.keyClick(page, Qt.Key.Key_Space)
    assert recorded_serials(station) == ["A 1"]


def test_a_serial_that_was_inspected_before_is_asked_about_and_may_go_again(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    run(desktop, qtbot, REQUIRED)
    page = desktop.run_page
    page.serial_field.enter("SN-1")
    ready(desktop, qtbot)
    judge(desktop, qtbot)
    station.recorder.flush(WAIT_MS / 1000)

    page.serial_field.enter("SN-1")
    qtbot.waitUntil(page.serial_field.question.isVisible, timeout=WAIT_MS)
    assert "(PASS)" in page.serial_field.question_text
    assert not page.trigger.isEnabled()
    assert "inspected again" in page.note.text()

    page.serial_field.again.click()
    ready(desktop, qtbot)
    judge(desktop, qtbot)
    assert recorded_serials(station) == ["SN-1", "SN-1"]


def test_a_trigger_beside_a_fresh_scan_waits_for_the_look_into_the_log(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    run(desktop, qtbot, REQUIRED)
    page = desktop.run_page
    page.serial_field.enter("SN-1")
    ready(desktop, qtbot)
    judge(desktop, qtbot)
    station.recorder.flush(WAIT_MS / 1000)

    page.serial_field.enter("SN-1")
    page.trigger_part()
    qtbot.waitUntil(page.serial_field.question.isVisible, timeout=WAIT_MS)
    assert desktop.session.statistics().parts == 1, "a known serial is asked about first"

    page.serial_field.clear()
    page.serial_field.enter("SN-2")
    with qtbot.waitSignal(desktop.session.part_arrived, timeout=WAIT_MS):
        page.trigger_part()
    assert recorded_serials(station) == ["SN-1", "SN-2"]


class SlowDetector(FakeDetector):
    def __init__(self) -> None:
        super().__init__()
        self.may_end = threading.Event()

    def predict(self, image: ImageArray) -> Prediction:
        assert self.may_end.wait(10)
        return super().predict(image)


def test_a_serial_goes_with_one_part_only_and_the_next_one_may_be_scanned_meanwhile(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.detector = detector = SlowDetector()
    run(desktop, qtbot, REQUIRED)
    page = desktop.run_page
    page.serial_field.enter("SN-1")
    ready(desktop, qtbot)
    page.trigger_part()
    assert "SN-1 is being judged" in page.note.text()
    page.trigger_part()

    page.serial_field.enter("SN-2")
    ready(desktop, qtbot)
    with qtbot.waitSignal(desktop.session.part_arrived, timeout=WAIT_MS):
        detector.may_end.set()
    assert page.serial_field.serial == "SN-2"
    assert recorded_serials(station) == ["SN-1"]


def test_a_serial_is_dropped_with_its_product(desktop: Desktop, qtbot: QtBot) -> None:
    run(desktop, qtbot, REQUIRED)
    page = desktop.run_page
    page.serial_field.enter("SN-1")
    stop(desktop, qtbot)
    assert page.serial_field.serial == "SN-1"
    page.use_recipe(replace(REQUIRED, name="Bracket"))
    assert page.serial_field.serial is None


def test_the_scanner_is_heard_on_the_run_page_only(desktop: Desktop) -> None:
    scanner = desktop.run_page.serial.scanner
    assert scanner.is_active
    desktop.window.show_page(desktop.setup_page)
    assert not scanner.is_active
    desktop.window.show_page(desktop.run_page)
    assert scanner.is_active
