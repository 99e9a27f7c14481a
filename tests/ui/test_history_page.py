"""The ways between run, review and history pages, and what is made when."""

from __future__ import annotations

import subprocess
import sys
import uuid
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from database.inspection_filter import InspectionFilter
from inspector.types import Verdict
from tests.ui.fakes import FakeStation
from tests.ui.learning_examples import GOOD, LIMITS, record, record_levels, released
from ui.actions import Command
from ui.app import Desktop
from ui.learning.teach_panel import TeachPanel
from ui.learning.teaching_trial import confirmed_parts
from ui.pages.history_page import BrokenPanel
from ui.records.charts_panel import ChartsPanel
from ui.records.study_reading import lot_of, serial_of
from ui.settings import SettingsFile

WAIT_MS = 10_000


def test_charts_and_reports_cost_nothing_before_they_are_looked_at() -> None:
    code = "import sys, ui.app; sys.exit(any(name in sys.modules for name in ('pyqtgraph', 'reportlab', 'openpyxl')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_panel_is_made_once_and_kept(desktop: Desktop) -> None:
    history = desktop.record_pages.history
    desktop.actions[Command.SHOW_HISTORY].trigger()
    first = history.panel("charts")
    history.show_panel("storage")
    history.show_panel("charts")
    assert history.panel("charts") is first
    assert first.isVisible()


@pytest.mark.parametrize(
    ("name", "module"), [("charts", "ui.records.charts_panel"), ("teach", "ui.learning.teach_panel")]
)
def test_a_panel_whose_program_part_is_missing_says_so_and_can_be_tried_again(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, name: str, module: str
) -> None:
    history = desktop.record_pages.history
    with monkeypatch.context() as broken:
        broken.setitem(sys.modules, module, None)
        desktop.record_pages.review.teach_requested.emit("r") if name == "teach" else None
        desktop.actions[Command.SHOW_HISTORY].trigger()
        history.show_panel(name)
        panel = history.panel(name)
        assert isinstance(panel, BrokenPanel)
        assert panel.isVisible()
        assert module in panel.what.text()
        assert "Install the program again" in panel.remedy.text()
        history.show_panel("storage")
        assert history.panel("storage").isVisible()
        history.show_panel(name)
    panel.again.click()
    assert not isinstance(history.panel(name), BrokenPanel)
    assert history.panel(name).isVisible()


def test_where_reports_were_saved_is_known_at_the_next_start(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    desktop.record_pages.export_folder.remember(tmp_path / "a.pdf")
    with qtbot.waitSignal(desktop.shutdown.finished, timeout=20_000):
        desktop.shutdown.request()
    assert SettingsFile(desktop.settings_file.path).values.export_folder == str(tmp_path)


def test_an_inspection_chosen_in_a_chart_is_opened_for_review(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    (sequence,) = record(station, released(station), [0.5])
    desktop.actions[Command.SHOW_HISTORY].trigger()
    charts = desktop.record_pages.history.panel("charts")
    assert isinstance(charts, ChartsPanel)
    charts.inspection_chosen.emit(sequence)
    review = desktop.record_pages.review
    assert desktop.window.pages.currentWidget() is review
    assert desktop.actions[Command.SHOW_REVIEW].isChecked()
    qtbot.waitUntil(lambda: review.shown_sequence == sequence, timeout=WAIT_MS)


def test_a_bar_chosen_in_a_chart_lists_its_parts(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    good, _ = record(station, released(station), [LIMITS.review / 2, LIMITS.reject * 2])
    desktop.actions[Command.SHOW_HISTORY].trigger()
    charts = desktop.record_pages.history.panel("charts")
    assert isinstance(charts, ChartsPanel)
    charts.filter_chosen.emit(InspectionFilter(verdicts=frozenset({Verdict.PASS})))
    review = desktop.record_pages.review
    qtbot.waitUntil(lambda: review.shown_sequence == good, timeout=WAIT_MS)


def test_teaching_is_asked_for_on_the_review_page_and_opens_with_that_recipe(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    released(station, name="Bracket")
    recipe = released(station)
    desktop.record_pages.review.teach_requested.emit(recipe.name)
    teach = desktop.record_pages.history.panel("teach")
    assert isinstance(teach, TeachPanel)
    assert teach.isVisible()
    qtbot.waitUntil(lambda: recipe.name in teach.heading.text(), timeout=WAIT_MS)


def test_teaching_opened_by_hand_offers_the_recipes(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    first, second = released(station, name="Bracket"), released(station)
    desktop.actions[Command.SHOW_HISTORY].trigger()
    desktop.record_pages.history.show_panel("teach")
    teach = desktop.record_pages.history.panel("teach")
    assert isinstance(teach, TeachPanel)
    qtbot.waitUntil(lambda: first.name in teach.heading.text() and teach.recipe.isEnabled(), timeout=WAIT_MS)
    teach.recipe.textActivated.emit(second.name)
    qtbot.waitUntil(lambda: second.name in teach.heading.text(), timeout=WAIT_MS)


def test_the_run_page_counts_what_waits_for_review_and_leads_there(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    record(station, released(station), [LIMITS.reject * 2])
    review = desktop.record_pages.review
    desktop.actions[Command.SHOW_REVIEW].trigger()
    qtbot.waitUntil(lambda: "(1)" in desktop.run_page.controls.review.text(), timeout=WAIT_MS)
    desktop.actions[Command.SHOW_RUN].trigger()
    qtbot.mouseClick(desktop.run_page.controls.review, Qt.MouseButton.LeftButton)
    assert desktop.window.pages.currentWidget() is review


def test_parts_confirmed_meanwhile_are_offered_when_teaching_is_shown_again(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    recipe = released(station)
    record_levels(station, recipe, [(11, GOOD)])
    desktop.actions[Command.SHOW_HISTORY].trigger()
    history = desktop.record_pages.history
    history.show_panel("teach")
    teach = history.panel("teach")
    assert isinstance(teach, TeachPanel)
    qtbot.waitUntil(lambda: teach.candidates.model.rowCount() == 1, timeout=WAIT_MS)
    history.show_panel("charts")
    record_levels(station, recipe, [(13, GOOD)])
    history.show_panel("teach")
    qtbot.waitUntil(lambda: teach.candidates.model.rowCount() == 2, timeout=WAIT_MS)


def test_parts_of_a_study_are_never_offered_for_teaching(station: FakeStation) -> None:
    recipe = released(station)
    (kept,) = record_levels(station, recipe, [(11, GOOD)])
    with station.database.write() as session:
        row = station.database.inspections.get(kept)
        (known,) = station.database.inspections.add_many(
            session, [replace(row, sequence=0, uuid=str(uuid.uuid4()), serial=serial_of(3, "B1", 1), lot=lot_of(3))]
        )
    station.database.reviews.decide(known.sequence, GOOD, user="Ada", expected_revision=known.revision)
    assert [part.sequence for part in confirmed_parts(station.database, recipe.name).good] == [kept]
