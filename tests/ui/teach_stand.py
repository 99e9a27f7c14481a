"""A panel that teaches, on a model of grey levels, and how people use it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.recipe import Recipe
from tests.ui.fakes import FakeStation
from tests.ui.learning_examples import DEFECT, GOOD, WAIT_MS, LevelDetectors
from ui.background import Background
from ui.learning.teach_panel import TeachPanel
from ui.notifications import Notifications
from ui.run_session import RunSession

TAUGHT = [(40, GOOD), (38, GOOD), (12, GOOD), (200, DEFECT)]
"""With 40 as a golden sample 38 passes, and 200 stays rejected."""


@contextmanager
def a_teach_panel(station: FakeStation, posted: list[str], qtbot: QtBot) -> Iterator[TeachPanel]:
    """On the screen; `posted` gets every note."""
    station.detectors = LevelDetectors()  # type: ignore[attr-defined]
    background, notifications = Background(), Notifications()
    notifications.posted.connect(lambda what, remedy: posted.append(f"{what} {remedy}"))
    panel = TeachPanel(station, RunSession(station, background), notifications, background)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(1280, 690)
    panel.show()
    yield panel
    background.close()
    assert background.join(10.0)


def opened(panel: TeachPanel, qtbot: QtBot, recipe: Recipe) -> None:
    panel.show_recipe(recipe.name)
    heading = f"version {recipe.version}"
    qtbot.waitUntil(lambda: heading in panel.heading.text() and not panel.note.text().endswith("…"), timeout=WAIT_MS)


def choose(panel: TeachPanel, sequence: int, role: str = "references") -> None:
    panel.candidates.model.choose(sequences(panel).index(sequence), role)


def sequences(panel: TeachPanel) -> list[int]:
    model = panel.candidates.model
    return [model.data(model.index(row), int(Qt.ItemDataRole.UserRole)).sequence for row in range(model.rowCount())]


def tried(panel: TeachPanel, qtbot: QtBot) -> None:
    panel.try_out.click()
    qtbot.waitUntil(lambda: not panel.is_trying, timeout=WAIT_MS)


def sign(panel: TeachPanel) -> None:
    panel.form.user.setText("Ada")
    panel.form.reason.setText("lot 47 is brighter")
