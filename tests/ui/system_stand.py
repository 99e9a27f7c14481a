"""A system page of its own, and what is recorded for it to show."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from pytestqt.qtbot import QtBot

from inspector.gate_baseline import GateBaseline, Spread
from inspector.recipe import Recipe
from inspector.types import JudgedSample, Reason, ShiftTest, Verdict
from tests.database.examples import an_inspection
from tests.ui.fakes import FakeStation, a_recipe
from ui.background import Background
from ui.notifications import Notifications
from ui.pages.system_page import SystemPage
from ui.run_session import RunSession

WAIT_MS = 10_000
BASELINE = GateBaseline(6, (64, 48), Spread(0.08), Spread(110.0), Spread(0.0), Spread(0.0), Spread(1.0), Spread(1.0))
BLURRED = Reason("blurred", {"share": 0.11, "limit": 0.25})
MISSING = Reason("part_missing", {"presence": 0.2, "limit": 0.5})
GOOD_PART = JudgedSample("references", 1, Verdict.PASS, 0.01, True)
MISSED_PART = JudgedSample("known_bad", 2, Verdict.PASS, 0.02, False)
STREAM = "rtsp://admin:secret@10.0.0.7/stream1?key=hidden"


class Stand:
    """A system page of its own, with the run it looks at."""

    def __init__(self, station: FakeStation, qtbot: QtBot) -> None:
        self.station = station
        self.background = Background()
        self.session = RunSession(station, self.background)  # type: ignore[arg-type]
        self.page = SystemPage(
            station,  # type: ignore[arg-type]
            self.session,
            Notifications(),
            self.background,
            lambda: STREAM,
        )
        qtbot.addWidget(self.page)
        self._qtbot = qtbot

    def show(self) -> SystemPage:
        """The page as it is after its first read."""
        self.page.resize(1278, 690)
        self.page.show()
        self._qtbot.waitUntil(lambda: bool(self.page.health.lines) or self.is_troubled, timeout=WAIT_MS)
        return self.page

    @property
    def is_troubled(self) -> bool:
        return bool(self.page.summary.lines)

    def close(self) -> None:
        self.page.hide()
        self.session.request_stop()
        assert self.session.join(10.0)
        self.background.close()
        assert self.background.join(10.0)


def store(station: FakeStation, count: int = 1, **changes: Any) -> None:
    """Stores parts of today, or of another time, as the recorder does."""
    for number in range(count):
        values = {"inspected_at": datetime.now(UTC), "recipe_name": "Washer M8", "frame": None, **changes}
        station.recorder.record(an_inspection(number + 1, **values))
    assert station.recorder.flush(10.0)


def not_judged(reason: Reason, **changes: Any) -> dict[str, Any]:
    return {"verdict": Verdict.NOT_JUDGED, "reason": reason, "prediction": None, "limits": None, **changes}


def save(station: FakeStation, gate: GateBaseline | None, **changes: Any) -> Recipe:
    recipe = replace(a_recipe(), gate=gate, released=False, version=0, **changes)
    saved = station.database.recipes.save(recipe, user="Ada")
    return station.database.recipes.release(saved.name, saved.version, user="Ada")


def a_test(*parts: JudgedSample, imaging: Reason | None = None, days_ago: float = 0.0) -> ShiftTest:
    return ShiftTest("Washer M8", 3, datetime.now(UTC) - timedelta(days=days_ago), "Ada", parts, imaging)
