"""What-if, teaching and studies begin with the product that somebody is at, not with the first of the alphabet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.database.examples import an_inspection, store
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import WAIT_MS, run, stop, with_golden_samples
from ui.app import Desktop
from ui.learning.teach_panel import TeachPanel
from ui.learning.what_if_panel import WhatIfPanel
from ui.records.studies_panel import StudiesPanel

TABS = ("what_if", "teach", "studies")


def recipe_box(panel: QWidget) -> QComboBox:
    if isinstance(panel, StudiesPanel):
        panel.new.click()
        return panel.form.recipe
    assert isinstance(panel, WhatIfPanel | TeachPanel)
    return panel.recipe


@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize("runs", [True, False])
def test_a_panel_begins_with_what_runs_or_ran_last(
    desktop: Desktop, station: FakeStation, qtbot: QtBot, tab: str, runs: bool
) -> None:
    first, ours = (with_golden_samples(station, replace(a_recipe(), name=name)) for name in ("Alpha", "Nut"))
    store(station.database, an_inspection(recipe_name=first.name if runs else ours.name))
    desktop.run_page.use_recipe(ours)
    if runs:
        run(desktop, qtbot, ours)
    desktop.record_pages.page_wanted.emit(desktop.record_pages.history)
    desktop.record_pages.history.show_panel(tab)
    box = recipe_box(desktop.record_pages.history.panel(tab))
    qtbot.waitUntil(lambda: box.count() == 2, timeout=WAIT_MS)
    assert box.currentText().startswith(ours.name)
    if runs:
        stop(desktop, qtbot)
