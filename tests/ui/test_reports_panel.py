from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from inspector.types import Disposition, Verdict
from tests.ui.fakes import FakeStation
from tests.ui.review_examples import a_part, record, with_recipe
from tests.ui.run_examples import WAIT_MS
from ui.background import Background
from ui.notifications import Notifications
from ui.records.export_folder import ExportFolder
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
    session = RunSession(station, background)  # type: ignore[arg-type]
    made = ReportsPanel(station, session, notifications, background, ExportFolder())  # type: ignore[arg-type]
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


def test_parts_that_came_meanwhile_are_counted_once_the_report_is_written(
    panel: ReportsPanel, station: FakeStation, qtbot: QtBot, tmp_path: Path
) -> None:
    record(station, [a_part(Verdict.PASS, number=5)])
    panel.kind.set_value(ReportKind.CSV)
    panel.write_to(tmp_path / "a.csv")
    done(panel, qtbot)
    counted(panel, qtbot, "4 inspections")


def test_a_cancelled_report_leaves_nothing_and_says_so(panel: ReportsPanel, qtbot: QtBot, tmp_path: Path) -> None:
    panel.write_to(tmp_path / "a.pdf")
    assert panel.working.isVisible()
    assert not panel.save.isEnabled()
    panel.cancel.click()
    assert done(panel, qtbot) == "Cancelled: nothing was written."
    assert not (tmp_path / "a.pdf").exists()
    assert panel.save.isEnabled()


def test_a_place_that_cannot_be_written_is_told_beside_the_button(
    panel: ReportsPanel, station: FakeStation, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.write_to(tmp_path / "missing" / "a.csv")
    words = done(panel, qtbot)
    assert "cannot be written" in words
    assert "Choose another place." in words
    assert panel.sign.isVisible()
    assert panel.save.isEnabled()
    assert not panel.working.isVisible()
    panel.write_to(tmp_path / "a.csv")
    assert "cannot be written" not in done(panel, qtbot)
    assert not panel.sign.isVisible()


def test_whoever_has_gone_to_another_page_is_told_by_a_note(
    panel: ReportsPanel, notifications: Notifications, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.hide()
    with qtbot.waitSignal(notifications.posted, timeout=WAIT_MS) as told:
        panel.write_to(tmp_path / "missing" / "a.csv")
    assert told.args is not None
    assert "cannot be written" in told.args[0]


def test_a_place_that_cannot_be_written_is_found_before_anything_is_read(
    panel: ReportsPanel, station: FakeStation, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []
    monkeypatch.setattr("ui.reports.pdf_report.read_report", lambda *_, **__: read.append("report"))
    monkeypatch.setattr(type(station.database.export), "rows", lambda *_: read.append("rows"))
    for kind in (ReportKind.PDF, ReportKind.XLSX, ReportKind.CSV):
        panel.kind.set_value(kind)
        panel.write_to(tmp_path / "missing" / f"a.{kind.value}")
        assert "cannot be written" in done(panel, qtbot)
    assert read == []


def test_the_dialog_opens_where_a_report_was_saved_last_and_else_in_the_documents(
    panel: ReportsPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents, used = tmp_path / "documents", tmp_path / "used"
    for folder in (documents, used):
        folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    panel.kind.set_value(ReportKind.CSV)
    opened = []
    for place in (used / "a.csv", used / "b.csv"):
        panel.save.click()
        (dialog,) = panel.findChildren(QFileDialog)
        opened.append(dialog.directory().absolutePath())
        dialog.fileSelected.emit(str(place))
        dialog.close()
        assert str(place) in done(panel, qtbot)
        qtbot.waitUntil(lambda: not panel.findChildren(QFileDialog), timeout=WAIT_MS)
    assert opened == [str(documents), str(used)]
    used.rename(tmp_path / "gone")
    assert panel._folder.path == str(documents)


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
