"""Charts of their own on a station's records, for the tests of charts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from pytestqt.qtbot import QtBot

from database.history_records import Period
from database.inspection_filter import InspectionFilter
from inspector.recipe import Recipe
from inspector.types import Disposition, Verdict
from tests.database.examples import a_prediction, an_inspection
from tests.ui.fakes import LIMITS, FakeStation, a_recipe
from tests.ui.run_examples import with_golden_samples
from ui.background import Background
from ui.notifications import Notifications
from ui.records.charts_panel import ChartsPanel
from ui.run_session import RunSession

WAIT_MS = 10_000
NAME = "Washer M8"
GOLDEN_SCORES = (0.2, 0.22, 0.24, 0.21, 0.23, 0.25)


class Stand:
    """Charts of their own, and what they asked for."""

    def __init__(self, station: FakeStation, qtbot: QtBot) -> None:
        self.station = station
        self.background = Background()
        self.session = RunSession(station, self.background)  # type: ignore[arg-type]
        self.notes: list[str] = []
        notifications = Notifications()
        notifications.posted.connect(lambda what, remedy: self.notes.append(what))
        self.panel = ChartsPanel(station, self.session, notifications, self.background)  # type: ignore[arg-type]
        self.inspections: list[int] = []
        self.filters: list[InspectionFilter] = []
        self.panel.inspection_chosen.connect(self.inspections.append)
        self.panel.filter_chosen.connect(self.filters.append)
        qtbot.addWidget(self.panel)
        self._qtbot = qtbot

    def show(self) -> ChartsPanel:
        self.panel.resize(1246, 600)
        self.panel.show()
        self._qtbot.waitUntil(lambda: self.panel.reading is not None, timeout=WAIT_MS)
        return self.panel

    def read_again(self, change: Callable[[], object]) -> None:
        before = self.panel.reading
        change()
        self._qtbot.waitUntil(lambda: self.panel.reading is not before, timeout=WAIT_MS)

    def shown(self, wanted: InspectionFilter) -> tuple[int, ...]:
        """The inspections that a selection stands for, oldest first."""
        return self.station.database.queue.sequences(wanted, 1000)[::-1]

    def record(self, score: float | None = 0.3, count: int = 1, **changes: Any) -> None:
        """Stores parts of now, or of another time, as the recorder does."""
        verdict = Verdict.NOT_JUDGED
        if score is not None:
            verdict = Verdict.PASS if score < LIMITS.review else Verdict.REVIEW
            verdict = Verdict.FAIL if score >= LIMITS.reject else verdict
        values = {
            "inspected_at": datetime.now(UTC),
            "recipe_name": NAME,
            "frame": None,
            "verdict": verdict,
            "prediction": None if score is None else a_prediction(score),
            "limits": None if score is None else LIMITS,
            "regions": (),
            **changes,
        }
        for number in range(count):
            self.station.recorder.record(an_inspection(number + 1, **values))
        assert self.station.recorder.flush(10.0)

    def save_recipe(self) -> Recipe:
        recipe = replace(a_recipe(name=NAME), golden_scores=GOLDEN_SCORES, released=False, version=0)
        return with_golden_samples(self.station, recipe)

    def decide(self, sequence: int, disposition: Disposition, defect_type: str | None = None) -> None:
        self.station.database.reviews.decide(
            sequence, disposition, user="anna", expected_revision=0, defect_type=defect_type
        )

    def choose_period(self, period: Period) -> None:
        self.panel.bar.period.set_value(period)
        self.panel.bar.period.chosen.emit(period)

    def close(self) -> None:
        self.panel.hide()
        self.background.close()
        assert self.background.join(10.0)
