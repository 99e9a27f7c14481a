"""The desktop on a screen of 1920 × 1080 at 200 %."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector.errors import StorageFullError
from inspector.pipeline.state import StationState
from inspector.recipe import SerialMode
from inspector.types import Verdict
from tests.ui.conftest import MakeDesktop
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.places import Place, box_of, described, places, reached_by_tab, spoken
from tests.ui.run_examples import an_inspection, judge, start
from ui.app import Desktop
from ui.imaging.image_view import ImageView
from ui.language import Language, tr
from ui.messages import describe_error
from ui.theme import TOUCH_TARGET_PX
from ui.widgets.fail_alarm import FailAlarm
from ui.widgets.legend import Legend
from ui.widgets.serial_field import EarlierInspection
from ui.widgets.verdict_tile import EDGE_PX, TileContent, TileKind

DOUBLED = QSize(960, 540)
"""What is left of 1920 × 1080 at 200 %."""
SETTLE_MS = 60
TITLE_PX = 30
"""Of a window's title bar."""
EDIT_EDGES_PX, COMBO_EDGES_PX = 22, 42
"""Frame and padding beside the words, and the chevron."""


@pytest.fixture
def doubled(make_desktop: MakeDesktop, station: FakeStation, qtbot: QtBot) -> Desktop:
    """A run on the smallest screen; the demo's note takes a line more from it."""
    station.demo = True
    desktop = make_desktop()
    desktop.window.resize(DOUBLED)
    start(desktop, qtbot)
    judge(desktop, qtbot)
    assert desktop.window.size() == DOUBLED
    return desktop


def show_most(desktop: Desktop) -> None:
    """A serial that is asked about, while an alarm is raised."""
    page = desktop.run_page
    part = an_inspection()
    alarm = FailAlarm(2)
    alarm.count(Verdict.FAIL, part.inspected_at)
    alarm.count(Verdict.FAIL, part.inspected_at)
    page.alarm.show_alarm(alarm)
    page.serial_field.set_required(True)
    page.serial_field.show()
    page.serial_field.field.setText("SN-123")
    page.serial_field.ask_about(EarlierInspection("SN-123", part.inspected_at, Verdict.PASS))


@pytest.mark.parametrize("full", [False, True])
def test_at_twice_the_size_the_run_page_keeps_verdict_picture_and_buttons_apart_and_in_sight(
    doubled: Desktop, qtbot: QtBot, full: bool
) -> None:
    if full:
        show_most(doubled)
    for language, size in product(Language, (DOUBLED, doubled.window.minimumSize())):
        doubled.translation.choose(language)
        doubled.window.resize(size)
        qtbot.wait(SETTLE_MS)
        assert_the_run_page_is_whole(doubled, size)


def assert_the_run_page_is_whole(desktop: Desktop, size: QSize) -> None:
    page = desktop.run_page
    window = desktop.window.rect()
    assert desktop.window.size() == size
    assert page.tile.height() >= 0.25 * window.height()
    kept = {"tile": page.tile, "picture": page.image, "controls": page.controls, "alarm": page.alarm}
    kept |= {"serial": page.serial_field, "score": page.score_bar, "counters": page.counters}
    boxes = {name: box_of(widget) for name, widget in kept.items() if widget.isVisible()}
    for one, other in combinations(boxes, 2):
        assert not boxes[one].intersects(boxes[other]), (one, other)
    for widget in (page.start, page.stop, page.trigger, page.tile, page.image):
        assert widget.isVisible()
        assert window.contains(box_of(widget)), spoken(widget)
    assert page.image.height() >= 40


def test_at_twice_the_size_no_words_of_the_run_page_are_cut_off(doubled: Desktop, qtbot: QtBot) -> None:
    page = doubled.run_page
    for full, size in product((False, True), (DOUBLED, doubled.window.minimumSize())):
        doubled.window.resize(size)
        if full:
            show_most(doubled)
        qtbot.wait(SETTLE_MS)
        assert_words_fit(page)


def assert_words_fit(root: QWidget) -> None:
    for widget in filter(QWidget.isVisible, root.findChildren(QWidget)):
        if isinstance(widget, QPushButton | Legend):
            assert widget.width() >= widget.sizeHint().width() or widget.width() >= widget.minimumSizeHint().width()
            assert not isinstance(widget, QPushButton) or widget.width() >= QPushButton.sizeHint(widget).width()
        elif isinstance(widget, QLineEdit | QComboBox):
            words = widget.currentText() if isinstance(widget, QComboBox) else widget.text() or widget.placeholderText()
            beside = COMBO_EDGES_PX if isinstance(widget, QComboBox) else EDIT_EDGES_PX
            assert widget.width() - beside >= widget.fontMetrics().horizontalAdvance(words), words
    for label in root.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed, label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()


@pytest.mark.parametrize(
    ("size", "demo"),
    [(QSize(1280, 720), False), (QSize(1280, 720 - TITLE_PX), True), (QSize(1366, 768 - TITLE_PX), True)],
    ids=["1280x720", "1280x720 with title and note", "1366x768 with title and note"],
)
@pytest.mark.parametrize("running", [False, True], ids=["stopped", "running"])
def test_on_a_usual_small_screen_nothing_of_the_run_page_is_cut_off_in_any_language(
    make_desktop: MakeDesktop, station: FakeStation, qtbot: QtBot, running: bool, size: QSize, demo: bool
) -> None:
    station.demo = demo
    desktop = make_desktop()
    page = desktop.run_page
    desktop.window.resize(size)
    recipe = replace(a_recipe(name="Washer M8 zinc"), serial=SerialMode.REQUIRED, takt_s=2.0, released=True)
    page.use_recipe(recipe)
    page.camera_chooser.set_address("simulated:washer")
    page.lot_field.enter("LOT-2024-0193")
    page.controls.show_waiting(128)
    if running:
        page.start_run()
        qtbot.waitUntil(lambda: desktop.session.state is StationState.RUNNING, timeout=10_000)
    for language in Language:
        desktop.translation.choose(language)
        for muted in (True, False):
            page.volume.mute.setChecked(muted)
            qtbot.waitUntil(lambda: assert_words_fit(page), timeout=2000)
            assert_apart(page.controls)
            assert_whole(page.score_bar, page.takt_bar, page.counters)
            assert page.tile.height() >= 0.25 * size.height()
            assert desktop.window.size() == size
    show_most(desktop)
    qtbot.waitUntil(lambda: assert_words_fit(page), timeout=2000)
    assert_whole(page.score_bar, page.takt_bar, page.counters)


def assert_whole(*painted: QWidget) -> None:
    """As high as they want to be, and within the card that they stand on."""
    for widget in painted:
        assert widget.height() >= min(widget.sizeHint().height(), widget.maximumHeight()), widget
        assert box_of(widget.parentWidget()).contains(box_of(widget)), widget


def assert_apart(row: QWidget) -> None:
    """What stands in a row leaves room between."""
    boxes = [box_of(widget) for widget in row.children() if isinstance(widget, QWidget) and widget.isVisible()]
    for one, other in combinations(boxes, 2):
        assert not one.adjusted(-3, 0, 3, 0).intersects(other)
    assert all(box_of(row).contains(box) for box in boxes)


def test_while_nothing_runs_another_camera_than_the_limits_were_set_on_is_told_on_the_tile(
    desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.window.resize(1280, 720)
    desktop.run_page.use_recipe(a_recipe())
    desktop.run_page.camera_chooser.set_address("simulated:washer")
    desktop.run_page.camera_chooser.address_chosen.emit("simulated:washer")
    assert desktop.run_page.tile.content.reason == "The limits were set on fake:0."


def test_while_nothing_runs_recipe_and_camera_can_be_chosen_at_twice_the_size(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.resize(DOUBLED)
    desktop.run_page.use_recipe(a_recipe())
    qtbot.wait(SETTLE_MS)
    page = desktop.run_page
    for widget in (page.start, page.stop, page.trigger, page.recipe, page.camera_chooser, page.volume.mute):
        assert widget.isVisible()
        assert desktop.window.rect().contains(box_of(widget)), spoken(widget)
        assert widget.width() >= widget.minimumSizeHint().width()


def test_what_an_operator_presses_at_twice_the_size_is_large_enough_for_gloves(doubled: Desktop, qtbot: QtBot) -> None:
    page = doubled.run_page
    page.recalled.show_words("FAIL", "reason")
    for full in (False, True):
        if full:
            show_most(doubled)
        qtbot.wait(SETTLE_MS)
        small = [
            described(Place("run", doubled.window), widget)
            for widget in reached_by_tab(doubled.window)
            if is_pressed(widget) and min(widget.width(), widget.height()) < TOUCH_TARGET_PX
        ]
        assert small == []


def is_pressed(widget: QWidget) -> bool:
    """Not what is only looked at, and not the slider, whose handle is moved along it."""
    looked_at = isinstance(widget, ImageView | QAbstractScrollArea | QSlider)
    return not looked_at and (isinstance(widget, QLineEdit) or hasattr(widget, "clicked"))


def test_the_rail_keeps_its_words_as_tool_tips_where_it_shows_icons_alone(desktop: Desktop, qtbot: QtBot) -> None:
    rail = desktop.window.findChildren(QWidget, "rail")[0]
    desktop.window.resize(1366, 768)
    qtbot.waitUntil(lambda: rail.width() > 85)
    desktop.window.resize(DOUBLED)
    qtbot.waitUntil(lambda: rail.width() < 75)
    buttons = reached_by_tab(rail)
    assert [button.toolTip() for button in buttons] == ["Run", "Set-up", "Review", "History", "System", "View"]
    assert [spoken(button) for button in buttons] == [button.toolTip() for button in buttons]


def test_a_long_reason_stands_on_the_small_tile_as_a_whole(doubled: Desktop, qtbot: QtBot) -> None:
    error = describe_error(StorageFullError(folder="/data/inspection station", detail="no space left on device"))
    for language in Language:
        doubled.translation.choose(language)
        doubled.run_page.tile.show_content(TileContent(TileKind.FAULT, tr("FAULT"), error.what, error.remedy))
        doubled.run_page.tile.grab()
        assert doubled.run_page.tile.text_bottom_px <= doubled.run_page.tile.height() - EDGE_PX, language


def test_at_twice_the_size_every_step_of_the_setup_can_be_scrolled_to_what_it_offers(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    desktop.window.resize(DOUBLED)
    for place in places(desktop, station, qtbot):
        for widget in reached_by_tab(place.root):
            if isinstance(widget, QAbstractButton) and widget.property("role") != "rail":
                assert widget.width() >= widget.minimumSizeHint().width(), described(place, widget)
                assert widget.height() >= widget.minimumSizeHint().height(), described(place, widget)
