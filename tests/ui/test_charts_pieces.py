from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from database.history_records import Period
from inspector.types import Disposition, Reason, Verdict
from tests.ui.charts_stand import Stand
from tests.ui.fakes import FakeStation
from ui.records.chart_pieces import Bar
from ui.records.charts_view import NOT_JUDGED


@pytest.fixture
def stand(station: FakeStation, qtbot: QtBot) -> Iterator[Stand]:
    made = Stand(station, qtbot)
    yield made
    made.close()


def test_a_piece_of_a_bar_opens_exactly_the_parts_it_counts(stand: Stand) -> None:
    stand.record(0.3, count=5)
    stand.record(0.7, count=2)
    stand.record(1.2)
    stand.record(None, reason=Reason("too_dark"))
    stand.record(0.3, inspected_at=datetime.now(UTC) - timedelta(days=2))
    panel = stand.show()
    plot = panel.all_plots()[0]
    assert plot.count == 2
    for height, sequences in ((2.5, (1, 2, 3, 4, 5)), (6.0, (6, 7)), (7.5, (8,)), (8.5, (9,))):
        panel.target_chosen.emit(plot.target_of(1, QPointF(1.0, height)))
        assert stand.shown(stand.filters[-1]) == sequences
    panel.target_chosen.emit(plot.target_of(0, QPointF(0.0, 0.5)))
    assert stand.shown(stand.filters[-1]) == (10,)
    assert "5 PASS (55.6%), 2 REVIEW, 1 FAIL, 1 not judged" in plot.text_of(1)


def test_a_bar_is_reached_and_opened_by_keys(stand: Stand, qtbot: QtBot) -> None:
    stand.record(0.3, count=3, inspected_at=datetime.now(UTC) - timedelta(days=1))
    stand.record(1.2)
    panel = stand.show()
    plot = panel.all_plots()[0]
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert "1 FAIL" in panel.yield_card.readout.text(), "the newest one first"
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert "3 PASS" in panel.yield_card.readout.text()
    assert "3 PASS" in plot.accessibleDescription()
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert stand.shown(stand.filters[-1]) == (1, 2, 3)


def test_a_bar_is_opened_by_the_mouse(stand: Stand, qtbot: QtBot) -> None:
    stand.record(0.3, count=3)
    plot = stand.show().all_plots()[0]
    QApplication.processEvents()
    place = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(0.0, 1.0)))
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [wanted.verdicts for wanted in stand.filters] == [frozenset({Verdict.PASS})]


def test_verdicts_by_lot_open_the_lot(stand: Stand) -> None:
    stand.record(0.3, count=2, lot="L-1")
    stand.record(0.3, count=3, lot="L-2")
    panel = stand.show()
    stand.read_again(partial(stand.choose_period, Period.LOT))
    plot = panel.all_plots()[0]
    panel.target_chosen.emit(plot.target_of(1, None))
    assert stand.shown(stand.filters[-1]) == (3, 4, 5)


def test_verdicts_by_lot_say_why_there_is_no_bar(stand: Stand) -> None:
    stand.record(0.3)
    panel = stand.show()
    stand.read_again(partial(stand.choose_period, Period.LOT))
    assert not panel.yield_card.shows_chart
    assert "has a lot" in panel.yield_card.empty.text()


def test_a_point_of_the_trend_opens_its_inspection(stand: Stand) -> None:
    stand.record(0.3, count=2)
    stand.record(0.9)
    panel = stand.show()
    plot = panel.all_plots()[1]
    assert plot.count == 3
    panel.target_chosen.emit(plot.target_of(2, None))
    assert stand.inspections == [3]
    assert "0.9000" in plot.text_of(2)
    assert "0.5000 and 1.0000" in plot.text_of(2)


def test_a_point_of_many_parts_opens_them_all(stand: Stand) -> None:
    noon = datetime.now(UTC)
    for number in range(601):
        stand.record(0.3, inspected_at=noon + timedelta(milliseconds=number))
    panel = stand.show()
    plot = panel.all_plots()[1]
    for place in (0, plot.count - 1):
        assert panel.reading is not None
        point = panel.reading.trend[place]
        panel.target_chosen.emit(plot.target_of(place, None))
        assert stand.shown(stand.filters[-1]) == tuple(range(point.first_sequence, point.last_sequence + 1))


def test_scores_of_several_recipes_are_not_drawn_as_one_trend(stand: Stand) -> None:
    stand.record(0.3)
    stand.record(5.0, recipe_name="Nut")
    panel = stand.show()
    stand.read_again(lambda: panel.bar.recipe.setCurrentIndex(0))
    assert not panel.trend_card.shows_chart
    assert "Choose a recipe" in panel.trend_card.empty.text()


def test_a_type_of_defect_opens_the_parts_that_people_called_so(stand: Stand) -> None:
    stand.record(1.2, count=4)
    for sequence, name in ((1, "scratch"), (2, "dent"), (3, "scratch"), (4, None)):
        stand.decide(sequence, Disposition.DEFECT, name)
    panel = stand.show()
    plot = panel.all_plots()[2]
    assert plot.text_of(0) == "scratch: 2 parts, 50% of them."
    shown = {}
    for place in range(plot.count):
        panel.target_chosen.emit(plot.target_of(place, None))
        shown[plot.text_of(place).partition(":")[0]] = stand.shown(stand.filters[-1])
    assert shown == {"scratch": (1, 3), "dent": (2,), "No type given": (4,)}


def test_reasons_stand_in_words_and_open_their_parts(stand: Stand) -> None:
    stand.record(None, count=2, reason=Reason("part_missing", {"presence": 0.2, "limit": 0.5}))
    stand.record(None, reason=Reason("late", {"takt_s": 2.0}))
    panel = stand.show()
    panel.causes.set_value(NOT_JUDGED)
    panel.causes.chosen.emit(NOT_JUDGED)
    plot = panel.all_plots()[2]
    assert [plot.text_of(place).partition(":")[0] for place in range(plot.count)] == ["Part missing", "Too late"]
    panel.target_chosen.emit(plot.target_of(1, None))
    assert stand.shown(stand.filters[-1]) == (3,)


def test_stage_times_are_told_and_open_nothing(stand: Stand) -> None:
    stand.record(0.3, count=3, stage_times_ms={"encode": 300.0})
    plot = stand.show().all_plots()[3]
    assert plot.text_of(0).startswith("encode: half take up to 300 ms")
    assert plot.target_of(0, None) is None


def test_small_scores_keep_their_figures_however_often_they_are_drawn(stand: Stand) -> None:
    """pyqtgraph would show them in thousandths from the second drawing on."""
    stand.record(0.05, count=2)
    stand.record(0.14)
    plot = stand.show().all_plots()[1]
    for _ in range(3):
        plot.redraw()
        plot.grab()
        assert plot.getAxis("left").autoSIPrefixScale == 1.0


@pytest.mark.parametrize("width", [300, 700])
def test_the_number_at_the_end_of_a_bar_is_seen_whole(stand: Stand, qtbot: QtBot, width: int) -> None:
    stand.record(0.3)
    plot = stand.show().all_plots()[3]
    plot.setParent(None)
    qtbot.addWidget(plot)
    plot.resize(width, 200)
    plot.show()
    plot.show_bars([Bar("encode", "1959 ms / 3002 ms", "", 1959.0, 3002.0), Bar("score", "168 ms / 273 ms", "", 168.0)])
    QApplication.processEvents()
    numbers = [item for item in plot.getPlotItem().items if isinstance(item, pg.TextItem)]
    assert len(numbers) == 2
    for number in numbers:
        assert number.sceneBoundingRect().right() <= plot.getViewBox().sceneBoundingRect().right()
    plot.resize(width + 150, 200)
    QApplication.processEvents()
    longest = plot.getViewBox().mapViewToScene(QPointF(3002.0, 0)).x()
    assert longest > plot.getViewBox().sceneBoundingRect().center().x(), "what room there is goes to the bars"
