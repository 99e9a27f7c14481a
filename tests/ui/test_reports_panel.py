from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from inspector.types import Disposition, Verdict
from tests.ui.fakes import FakeStation
from tests.ui.review_examples import a_part, record, with_recipe
from tests.ui.run_examples import WAIT_MS
from ui.background import Background
from ui.notifications import Notifications
from ui.records.report_kinds import ReportKind
from ui.records.reports_panel import ReportsPanel
from ui.reports.report_periods import ReportPeriod, stretch_of
from ui.run_session import RunSession


class FileManager(QObject):
    """Keeps what it is asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def notifications() -> Notifications:
    return Notifications()


@pytest.fixture
def panel(station: FakeStation, notifications: Notifications, qtbot: QtBot) -> Iterator[ReportsPanel]:
    """Over four recorded parts, one of a lot, one of last month, one decided on; shown and counted."""
    with_recipe(station)
    long_ago = datetime.now(UTC) - timedelta(days=40)
    record(
        station,
        [
            a_part(Verdict.FAIL, number=1, inspected_at=long_ago, lot="L-7"),
            a_part(Verdict.PASS, number=2),
            a_part(Verdict.FAIL, number=3),
            a_part(Verdict.NOT_JUDGED, number=4, recipe_name="Bracket"),
        ],
    )
    station.database.reviews.decide(3, Disposition.GOOD, user="anna", expected_revision=0)
    background = Background()
    made = ReportsPanel(station, RunSession(station, background), notifications, background)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    choose(made.period, ReportPeriod.WEEK.value)
    made.show()
    counted(made, qtbot, "3 inspections")
    yield made
    background.close()
    assert background.join(10)


def counted(panel: ReportsPanel, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: panel.count.text() == words, timeout=WAIT_MS)


def choose(box: object, value: object) -> None:
    box.setCurrentIndex(box.findData(value))  # type: ignore[attr-defined]


def done(panel: ReportsPanel, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: panel.result.isVisible(), timeout=WAIT_MS)
    return panel.result.text()


def test_it_says_how_many_inspections_are_in_the_selection(panel: ReportsPanel, qtbot: QtBot) -> None:
    choose(panel.recipe, "Washer M8")
    counted(panel, qtbot, "2 inspections")
    choose(panel.period, ReportPeriod.ALL.value)
    counted(panel, qtbot, "3 inspections")


def test_a_lot_is_reported_whole_whenever_it_was_made(panel: ReportsPanel, qtbot: QtBot) -> None:
    choose(panel.lot, "L-7")
    assert panel.period.currentData() == ReportPeriod.ALL.value
    counted(panel, qtbot, "1 inspection")


def test_an_empty_selection_cannot_be_saved_and_says_why(panel: ReportsPanel, qtbot: QtBot) -> None:
    choose(panel.period, ReportPeriod.YESTERDAY.value)
    counted(panel, qtbot, "0 inspections")
    assert not panel.save.isEnabled()
    assert panel.save.accessibleDescription() == panel.why_not.text() == "No inspections in this selection."


def test_a_folder_of_pictures_needs_a_recipe(panel: ReportsPanel, qtbot: QtBot) -> None:
    panel.kind.findChildren(QPushButton)[3].click()
    assert panel.chosen_kind is ReportKind.PICTURES
    assert "Choose a recipe" in panel.why_not.text()
    choose(panel.recipe, "Washer M8")
    counted(panel, qtbot, "2 inspections")
    assert panel.save.isEnabled()


def test_the_selection_is_written_and_its_folder_can_be_opened(
    panel: ReportsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.kind.set_value(ReportKind.CSV)
    choose(panel.recipe, "Washer M8")
    counted(panel, qtbot, "2 inspections")
    panel.write_to(tmp_path / "parts.csv")
    assert done(panel, qtbot) == f"Written to {tmp_path / 'parts.csv'}. Inspections: 2."
    with (tmp_path / "parts.csv").open(encoding="utf-8-sig") as file:
        assert [row["serial"] for row in csv.DictReader(file)] == ["SN-0002", "SN-0003"]

    handler = FileManager()
    QDesktopServices.setUrlHandler("file", handler, "open")
    try:
        panel.open_folder.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert handler.opened == [str(tmp_path)]


@pytest.mark.parametrize("kind", list(ReportKind))
def test_every_kind_can_be_saved_where_the_dialog_says(
    panel: ReportsPanel, qtbot: QtBot, tmp_path: Path, kind: ReportKind
) -> None:
    choose(panel.recipe, "Washer M8")
    counted(panel, qtbot, "2 inspections")
    panel.kind.set_value(kind)
    panel.save.click()
    (dialog,) = panel.findChildren(QFileDialog)
    chosen = tmp_path if kind is ReportKind.PICTURES else tmp_path / f"a.{kind.value}"
    dialog.fileSelected.emit(str(chosen))
    dialog.close()
    words = done(panel, qtbot)
    assert str(tmp_path) in words
    written = [path for path in tmp_path.iterdir() if path.name.startswith(("a.", "Washer M8"))]
    assert len(written) == 1


def test_a_cancelled_report_leaves_nothing_and_says_so(panel: ReportsPanel, qtbot: QtBot, tmp_path: Path) -> None:
    panel.write_to(tmp_path / "a.pdf")
    assert panel.working.isVisible()
    assert not panel.save.isEnabled()
    panel.cancel.click()
    assert done(panel, qtbot) == "Cancelled: nothing was written."
    assert not (tmp_path / "a.pdf").exists()
    assert panel.save.isEnabled()


def test_a_place_that_cannot_be_written_is_told(
    panel: ReportsPanel, notifications: Notifications, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(notifications.posted, timeout=WAIT_MS) as told:
        panel.write_to(tmp_path / "missing" / "a.csv")
    assert "cannot be written" in told.args[0]
    qtbot.waitUntil(lambda: panel.save.isEnabled(), timeout=WAIT_MS)
    assert not panel.working.isVisible()


def test_shifts_end_where_the_next_begins_and_a_night_shift_began_yesterday() -> None:
    starts = (time(6), time(14), time(22))
    night = datetime(2026, 11, 21, 2, 30).astimezone()
    this, _ = stretch_of(ReportPeriod.THIS_SHIFT, night, starts)
    assert this == datetime(2026, 11, 20, 22).astimezone()
    assert stretch_of(ReportPeriod.LAST_SHIFT, night, starts) == (
        datetime(2026, 11, 20, 14).astimezone(),
        datetime(2026, 11, 20, 22).astimezone(),
    )
    assert stretch_of(ReportPeriod.YESTERDAY, night, starts) == (
        datetime(2026, 11, 20).astimezone(),
        datetime(2026, 11, 21).astimezone(),
    )
    assert stretch_of(ReportPeriod.WEEK, night, starts) == (datetime(2026, 11, 15).astimezone(), None)
