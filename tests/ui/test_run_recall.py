from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from database.records import RecordedInspection, SavedFiles
from inspector.recipe import SerialMode, TriggerMode
from inspector.types import Reason, Verdict
from tests.fakes import FakeCamera
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import WAIT_MS, an_inspection, judge, run, start
from ui.app import Desktop
from ui.pages.run_recall import words_of
from ui.widgets.filmstrip import LENGTH


def test_the_filmstrip_keeps_the_last_twelve_recorded_parts(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.camera = FakeCamera(interval_s=0.002, feeds_parts=True, levels=(10, 200))
    start(desktop, qtbot, TriggerMode.PART)
    strip = desktop.run_page.filmstrip
    qtbot.waitUntil(lambda: bool(strip.items) and strip.items[0].sequence > LENGTH + 2, timeout=WAIT_MS)

    sequences = [item.sequence for item in strip.items]
    assert len(sequences) == LENGTH
    assert sequences == sorted(sequences, reverse=True)
    assert sequences[0] - sequences[-1] == LENGTH - 1


def test_a_tap_on_the_filmstrip_shows_that_part_until_back_to_live(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.camera.levels = (200,)
    start(desktop, qtbot)
    judge(desktop, qtbot)
    page = desktop.run_page
    qtbot.waitUntil(lambda: len(page.filmstrip.items) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.filmstrip.items[0].thumbnail is not None, timeout=WAIT_MS)

    with qtbot.waitSignal(desktop.history.inspection_read, timeout=WAIT_MS):
        page.filmstrip.chosen.emit(page.filmstrip.items[0].sequence)
    assert page.back_to_live.isVisible()
    assert page.image.heat is not None
    assert page.image.badge == f"Inspection {page.filmstrip.items[0].sequence}"
    assert "FAIL" in page.recalled.text
    assert "Score 2.0000 — review limit 0.5000, reject limit 1.0000" in page.recalled.text
    assert page.filmstrip.items[0].time in page.recalled.text

    page.back_to_live.click()
    qtbot.waitUntil(lambda: page.image.badge == "Live", timeout=WAIT_MS)
    assert not page.back_to_live.isVisible()


def test_a_recalled_part_names_its_serial_and_esc_leads_back(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    run(desktop, qtbot, replace(a_recipe(), serial=SerialMode.OPTIONAL))
    page = desktop.run_page
    page.serial_field.enter("SN-42")
    judge(desktop, qtbot)
    qtbot.waitUntil(lambda: len(page.filmstrip.items) == 1, timeout=WAIT_MS)
    page.filmstrip.chosen.emit(page.filmstrip.items[0].sequence)
    assert "serial SN-42" in page.recalled.text
    assert page.recall.is_active

    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.recall.is_active
    assert not page.recalled.isVisible()


def test_parts_of_a_study_do_not_stand_among_the_last_of_production(desktop: Desktop) -> None:
    for serial, lot in (("SN-1", None), ("study-1-2-1", "study-1"), ("study-0017", "L-1")):
        row = RecordedInspection.of(an_inspection(serial=serial, lot=lot), serial, SavedFiles(), {})
        desktop.run_page.recall.add(replace(row, sequence=len(serial)))
    assert [item.sequence for item in desktop.run_page.filmstrip.items] == [len("study-0017"), len("SN-1")]


def test_a_part_that_was_not_judged_says_why_when_it_is_looked_at_again() -> None:
    inspection = an_inspection(verdict=Verdict.NOT_JUDGED, reason=Reason("camera_lost"), limits=None)
    head, lines = words_of(RecordedInspection.of(inspection, "uuid", SavedFiles(), {}))
    assert head.startswith("NOT JUDGED")
    assert "camera was lost" in lines
    assert "limit" not in lines
