"""Review and history on the screens that stations have: nothing is cut, and nothing has to be scrolled sideways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from database.history_records import Period
from database.study_records import StudyJudgement
from inspector.types import Verdict
from tests.fakes import gradient_image
from tests.ui.conftest import MakeDesktop
from tests.ui.fakes import FakeStation
from tests.ui.learning_examples import DEFECT, GOOD, record, released
from tests.ui.places import spoken
from tests.ui.review_examples import a_part
from tests.ui.review_examples import record as record_parts
from ui.actions import Command
from ui.app import Desktop
from ui.language import Language
from ui.learning.what_if_panel import WhatIfPanel
from ui.records.charts_panel import ChartsPanel
from ui.records.reports_panel import ReportsPanel
from ui.records.studies_panel import StudiesPanel
from ui.records.study_plan import StudyPart, StudyPlan
from ui.records.study_reading import start_study
from ui.widgets.controls import ElidedLabel

SIZES = (QSize(1280, 720), QSize(1366, 768))
SETTLE_MS = 1000
WAIT_MS = 10_000
RECIPE = "Gasket ring 40 × 3"


@pytest.fixture
def records(make_desktop: MakeDesktop, station: FakeStation) -> Desktop:
    """A recipe with a log that people have decided on, and a finished study."""
    recipe = released(station, name=RECIPE, defect_types=("scratch", "chip", "missing hole"))
    scores, said = [0.05, 0.09, 0.12, 0.15, 0.25, 0.5], [GOOD, GOOD, GOOD, None, DEFECT, None]
    record(station, recipe, scores, said, picture=lambda number: gradient_image(level=number), lot="2026-11/0042")
    plan = StudyPlan((StudyPart("A1", True), StudyPart("A2", True), StudyPart("B1", False)), 5, 123456)
    study = start_study(station.database, station.data_dir, "Acceptance, camera 2", recipe, plan, user="Ada").reading
    for part, repeat in plan.order():
        verdict = {"A1": Verdict.PASS, "A2": Verdict.NOT_JUDGED, "B1": Verdict.REVIEW}[part.name]
        station.database.studies.add(study.study.id, StudyJudgement(part.name, part.is_good, repeat, verdict, 0.5))
    station.database.studies.finish(study.study.id)
    record_parts(station, [a_part(recipe_name=RECIPE, number=7)])
    desktop = make_desktop()
    desktop.run_page.reload_recipes(recipe.name)
    return desktop


def show_review(desktop: Desktop, qtbot: QtBot) -> QWidget:
    desktop.actions[Command.SHOW_REVIEW].trigger()
    review = desktop.record_pages.review
    qtbot.waitUntil(lambda: review.shown_sequence is not None, timeout=WAIT_MS)
    return review


def show_decided(desktop: Desktop, qtbot: QtBot) -> QWidget:
    """With a decision to take back, and one that was not taken."""
    review = show_review(desktop, qtbot)
    desktop.record_pages.review.decision.accept_part.click()
    desktop.record_pages.review.decision.accept_part.click()
    qtbot.waitUntil(desktop.record_pages.review.decision.undo.isEnabled, timeout=WAIT_MS)
    return review


def show_panel(name: str) -> Callable[[Desktop, QtBot], QWidget]:
    def show(desktop: Desktop, qtbot: QtBot) -> QWidget:
        desktop.actions[Command.SHOW_HISTORY].trigger()
        history = desktop.record_pages.history
        history.show_panel(name)
        return history

    return show


def show_charts(desktop: Desktop, qtbot: QtBot) -> QWidget:
    history = show_panel("charts")(desktop, qtbot)
    panel = desktop.record_pages.history.panel("charts")
    assert isinstance(panel, ChartsPanel)
    qtbot.waitUntil(lambda: panel.reading is not None, timeout=WAIT_MS)
    return history


def show_shifts(desktop: Desktop, qtbot: QtBot) -> QWidget:
    history = show_charts(desktop, qtbot)
    panel = desktop.record_pages.history.panel("charts")
    assert isinstance(panel, ChartsPanel)
    panel.bar.period.set_value(Period.SHIFT)
    panel.bar.period.chosen.emit(Period.SHIFT)
    return history


def show_result(desktop: Desktop, qtbot: QtBot) -> QWidget:
    history = show_panel("studies")(desktop, qtbot)
    panel = desktop.record_pages.history.panel("studies")
    assert isinstance(panel, StudiesPanel)
    qtbot.waitUntil(lambda: panel.reading is not None, timeout=WAIT_MS)
    return history


def show_form(desktop: Desktop, qtbot: QtBot) -> QWidget:
    history = show_panel("studies")(desktop, qtbot)
    panel = desktop.record_pages.history.panel("studies")
    assert isinstance(panel, StudiesPanel)
    panel.new.click()
    qtbot.waitUntil(lambda: panel.page is panel.form, timeout=WAIT_MS)
    return history


def show_reports(desktop: Desktop, qtbot: QtBot) -> QWidget:
    history = show_panel("reports")(desktop, qtbot)
    panel = desktop.record_pages.history.panel("reports")
    assert isinstance(panel, ReportsPanel)
    qtbot.waitUntil(lambda: panel.count.text() == "1 inspection", timeout=WAIT_MS)
    return history


def show_flips(desktop: Desktop, qtbot: QtBot) -> QWidget:
    history = show_panel("what_if")(desktop, qtbot)
    panel = desktop.record_pages.history.panel("what_if")
    assert isinstance(panel, WhatIfPanel)
    qtbot.waitUntil(lambda: panel.review.isEnabled(), timeout=WAIT_MS)
    panel.try_limits(0.07, 0.14)
    qtbot.waitUntil(lambda: len(panel.flips.buttons) > 1, timeout=WAIT_MS)
    return history


def show_correction(desktop: Desktop, qtbot: QtBot) -> QWidget:
    history = show_result(desktop, qtbot)
    panel = desktop.record_pages.history.panel("studies")
    assert isinstance(panel, StudiesPanel)
    panel.result.correction.ask.click()
    return history


PLACES: dict[str, Callable[[Desktop, QtBot], QWidget]] = {
    "review": show_review,
    "review of decided parts": show_decided,
    "charts": show_charts,
    "charts by shift": show_shifts,
    "what if": show_panel("what_if"),
    "what if, with limits moved": show_flips,
    "teach": show_panel("teach"),
    "studies": show_result,
    "a truth corrected": show_correction,
    "new study": show_form,
    "reports": show_reports,
    "storage": show_panel("storage"),
}


@pytest.mark.parametrize("name", PLACES)
def test_nothing_is_cut_and_nothing_lies_beside_the_screen(records: Desktop, qtbot: QtBot, name: str) -> None:
    root = PLACES[name](records, qtbot)
    cut = []
    for language, size in product(Language, SIZES):
        records.translation.choose(language)
        records.window.resize(size)
        with suppress(qtbot.TimeoutError):  # words in other letters take several passes of the layout
            qtbot.waitUntil(lambda: not any(what_is_cut(root)), timeout=SETTLE_MS)
        cut += [f"{language.value} {size.width()}: {found}" for found in what_is_cut(root)]
        assert records.window.size() == size, language
    assert cut == []


def what_is_cut(root: QWidget) -> Iterator[str]:
    """Words without the room they need, and what cannot be reached without scrolling sideways."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        about = f"{type(widget).__name__} {spoken(widget) or widget.objectName()!r}"
        if isinstance(widget, QScrollArea | QAbstractItemView) and widget.horizontalScrollBar().maximum():
            yield f"{about} scrolls sideways"
        if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, ElidedLabel):
            least = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            wide = widget.wordWrap() or widget.width() >= widget.sizeHint().width()
            if widget.height() < least or not wide:
                yield f"{about} is cut: {widget.width()}×{widget.height()} for {widget.sizeHint()}"
        if isinstance(widget, QTableWidget):
            for place in range(1, widget.columnCount()):  # names, in the first, may be shortened
                needed = max(widget.sizeHintForColumn(place), widget.horizontalHeader().sectionSizeHint(place))
                if widget.columnWidth(place) < needed:
                    yield f"{about} is cut in column {place}: {widget.columnWidth(place)} for {needed}"
        if isinstance(widget, QAbstractButton) and widget.text() and widget.width() < widget.minimumSizeHint().width():
            yield f"{about} is cut: {widget.width()} for {widget.minimumSizeHint().width()}"
        if isinstance(widget, QLineEdit | QComboBox) and _room_of(widget) < _letters_of(widget):
            yield f"{about} is cut: {_room_of(widget)} for {_letters_of(widget)}"
        parent = widget.parentWidget()
        if widget is not root and parent is not None and not isinstance(parent.parent(), QAbstractItemView):
            box = widget.geometry()
            if box.left() < 0 or box.right() >= max(parent.width(), 1):
                yield f"{about} lies outside {type(parent).__name__}: {box}"


def _letters_of(field: QLineEdit | QComboBox) -> int:
    """Of what stands in it; names that somebody gave may be shortened."""
    metrics = field.fontMetrics()
    if isinstance(field, QComboBox):
        return 0 if isinstance(field.currentData(), str) else metrics.horizontalAdvance(field.currentText())
    return metrics.horizontalAdvance(field.text() or field.placeholderText())


def _room_of(field: QLineEdit | QComboBox) -> int:
    """Between padding and arrow, as the style sheet has them."""
    style = field.style()
    if isinstance(field, QComboBox):
        box = QStyleOptionComboBox()
        field.initStyleOption(box)
        part = QStyle.SubControl.SC_ComboBoxEditField
        return style.subControlRect(QStyle.ComplexControl.CC_ComboBox, box, part, field).width()
    frame, margins = QStyleOptionFrame(), field.textMargins()
    field.initStyleOption(frame)
    inside = style.subElementRect(QStyle.SubElement.SE_LineEditContents, frame, field).width()
    return inside - margins.left() - margins.right()
