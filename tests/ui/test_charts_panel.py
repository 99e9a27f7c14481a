from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import time
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from database.history_records import Period
from inspector.types import Reason
from tests.ui.charts_stand import NAME, WAIT_MS, Stand
from tests.ui.fakes import FakeStation
from ui.language import use_translation
from ui.records.chart_filter import read_times
from ui.records.charts_view import NOT_JUDGED
from ui.theme import DARK, LIGHT, Theme, ThemeChoice


@pytest.fixture
def stand(station: FakeStation, qtbot: QtBot) -> Iterator[Stand]:
    made = Stand(station, qtbot)
    yield made
    made.close()


def test_no_chart_library_is_loaded_before_the_charts_are_shown() -> None:
    code = "import sys, ui.records.charts_panel; sys.exit('pyqtgraph' in sys.modules or 'torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def test_a_drawing_library_that_is_broken_is_told_where_the_charts_would_be(
    stand: Stand, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stand.record(0.3)
    monkeypatch.setitem(sys.modules, "pyqtgraph", None)
    panel = stand.panel
    panel.show()
    qtbot.waitUntil(lambda: "Install the program again" in panel.note.text(), timeout=WAIT_MS)
    assert panel.stack.currentWidget() is panel.note
    assert "missing or broken" in panel.note.text()
    assert "pyqtgraph" in panel.note.text()


def test_charts_that_cannot_be_drawn_say_so_in_their_place(
    stand: Stand, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stand.record(0.3)

    def broken() -> None:
        raise AttributeError("module 'pyqtgraph' has no attribute 'AxisItem'")

    monkeypatch.setattr(stand.panel, "all_plots", broken)
    stand.panel.show()
    qtbot.waitUntil(lambda: "AxisItem" in stand.panel.note.text(), timeout=WAIT_MS)
    assert stand.panel.stack.currentWidget() is stand.panel.note


def test_they_open_on_the_recipe_of_the_newest_part(stand: Stand) -> None:
    stand.record(recipe_name="Nut", count=3)
    stand.record(count=2)
    panel = stand.show()
    assert panel.bar.wanted().filter.recipe == NAME
    assert panel.reading is not None
    assert [row.total for row in panel.reading.yields] == [2]


def test_an_empty_selection_says_so(stand: Stand) -> None:
    panel = stand.show()
    assert panel.stack.currentWidget() is panel.note
    assert panel.note.text() == "No inspections in this selection."
    stand.record(0.3)
    stand.read_again(panel.read)
    assert panel.stack.currentWidget() is panel.charts


def test_risen_scores_of_good_parts_warn_above_the_charts(stand: Stand) -> None:
    recipe = stand.save_recipe()
    stand.record(0.45, count=60, recipe_version=recipe.version)
    panel = stand.show()
    assert "times what the golden samples did" in panel.drift.text()
    assert panel.drift.accessibleName().startswith("Warning")
    assert panel.sign.isVisible()
    assert not panel.undecided.isVisible()


def test_scores_as_the_golden_samples_had_do_not_warn(stand: Stand) -> None:
    recipe = stand.save_recipe()
    stand.record(0.225, count=60, recipe_version=recipe.version)
    panel = stand.show()
    assert "with 6 golden samples that may be chance" in panel.drift.text()
    assert not panel.sign.isVisible()


def test_drift_that_hangs_on_undecided_parts_leads_to_them(stand: Stand) -> None:
    recipe = stand.save_recipe()
    stand.record(0.3, count=10, recipe_version=recipe.version)
    stand.record(0.9, count=60, recipe_version=recipe.version)
    panel = stand.show()
    assert "nobody decided on" in panel.drift.text()
    panel.undecided.click()
    assert stand.shown(stand.filters[-1]) == tuple(range(11, 71))


def test_too_few_parts_for_drift_are_told_and_do_not_warn(stand: Stand) -> None:
    recipe = stand.save_recipe()
    stand.record(0.9, count=49, recipe_version=recipe.version)
    panel = stand.show()
    assert "too few parts of this version to tell a drift (49 of 50)" in panel.drift.text()
    assert not panel.sign.isVisible()


def test_a_serial_number_is_found_over_all_recipes_and_opened_with_enter(stand: Stand, qtbot: QtBot) -> None:
    stand.record(0.3, serial="SN-17", recipe_name="Nut")
    stand.record(0.3, serial="SN-18")
    stand.record(1.2, serial="SN-17")
    panel = stand.show()
    qtbot.keyClicks(panel.bar.serial, "sn-17")
    qtbot.waitUntil(lambda: panel.stack.currentWidget() is panel.found, timeout=WAIT_MS)
    assert panel.found.table.rowCount() == 2
    qtbot.keyClick(panel.bar.serial, Qt.Key.Key_Return)
    qtbot.keyClick(panel.found.table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.found.table, Qt.Key.Key_Return)
    assert stand.inspections == [1]
    panel.found.back.click()
    assert panel.stack.currentWidget() is panel.charts


def test_a_serial_number_that_is_nowhere_is_said_to_be(stand: Stand, qtbot: QtBot) -> None:
    stand.record(0.3)
    panel = stand.show()
    qtbot.keyClicks(panel.bar.serial, "nix")
    qtbot.waitUntil(lambda: panel.stack.currentWidget() is panel.found, timeout=WAIT_MS)
    assert panel.found.head.text() == "No inspection has a serial number with “nix” in it."


def test_new_parts_are_shown_while_the_charts_are_looked_at(stand: Stand, station: FakeStation, qtbot: QtBot) -> None:
    stand.record(0.3)
    panel = stand.show()
    stand.record(0.3, count=2)
    panel.on_row_recorded(station.database.inspections.get(3))
    panel.on_row_recorded(station.database.inspections.get(3))
    qtbot.waitUntil(lambda: panel.reading is not None and panel.reading.yields[0].total == 3, timeout=WAIT_MS)


def test_what_was_chosen_stays_when_new_parts_arrive(stand: Stand) -> None:
    recipe = stand.save_recipe()
    stand.record(0.3, lot="L-1", recipe_version=recipe.version)
    panel = stand.show()
    stand.read_again(lambda: panel.bar.lot.setCurrentIndex(1))
    stand.read_again(lambda: panel.bar.version.setCurrentIndex(1))
    stand.record(0.3, recipe_name="Nut", lot="L-2")
    stand.read_again(panel.read)
    chosen = panel.bar.wanted().filter
    assert (chosen.recipe, chosen.recipe_version, chosen.lot) == (NAME, 1, "L-1")


def test_times_of_shifts_hold_for_the_station(stand: Stand, station: FakeStation, qtbot: QtBot) -> None:
    stand.record(0.3)
    panel = stand.show()
    stand.read_again(partial(stand.choose_period, Period.SHIFT))
    panel.bar.shifts.setText("18:30 6")
    stand.read_again(lambda: qtbot.keyClick(panel.bar.shifts, Qt.Key.Key_Return))
    qtbot.waitUntil(lambda: station.settings_file.values.shift_starts == (time(6), time(18, 30)), timeout=WAIT_MS)
    assert panel.reading is not None
    start = panel.reading.yields[0].start.astimezone()
    assert (start.hour, start.minute) in ((6, 0), (18, 30))


def test_what_is_no_time_leaves_the_shifts_as_they_are(stand: Stand) -> None:
    bar = stand.panel.bar
    bar.shifts.setText("6, noon")
    bar.shifts.editingFinished.emit()
    assert bar.shifts.text() == "06:00, 14:00, 22:00"
    assert read_times("6, 14:15 22.30") == (time(6), time(14, 15), time(22, 30))
    assert read_times("25:00") == read_times("") == ()


def test_the_charts_follow_the_colours_of_the_station(stand: Stand, qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeChoice.LIGHT)
    theme.dress()
    stand.record(0.3)
    plots = stand.show().all_plots()
    try:
        assert {plot.backgroundBrush().color().name().upper() for plot in plots} == {LIGHT.surface}
        theme.choose(ThemeChoice.DARK)
        assert {plot.backgroundBrush().color().name().upper() for plot in plots} == {DARK.surface}
    finally:
        theme.choose(ThemeChoice.LIGHT)
        qapp.setStyleSheet("")


def test_the_charts_follow_the_language(stand: Stand) -> None:
    stand.record(None, count=2, reason=Reason("late", {"takt_s": 2.0}))
    panel = stand.show()
    panel.causes.set_value(NOT_JUDGED)
    panel.causes.chosen.emit(NOT_JUDGED)
    plot = panel.all_plots()[2]
    korean = {"Too late": "너무 늦음", "Passed, %": "합격, %"}
    use_translation(lambda source, meaning: korean.get(source, source))
    try:
        QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
        assert panel.all_plots()[0].getAxis("right").labelText == "합격, %"
        assert plot.text_of(0).startswith("너무 늦음")
        assert plot.labels.tickStrings([0.0], 1.0, 1.0) == ["너무 늦음"]
    finally:
        use_translation(None)
