"""A panel of studies on a real station without torch, and how people use it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from database.records import RecordedInspection
from inspector.pipeline.state import StationState
from inspector.recipe import Recipe
from inspector.types import Verdict
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import with_golden_samples
from ui.background import Background
from ui.bridge import RecordBridge
from ui.notifications import Notifications
from ui.records.export_folder import ExportFolder
from ui.records.studies_panel import StudiesPanel
from ui.records.study_plan import StudyPart, StudyPlan
from ui.records.study_reading import start_study
from ui.run_session import RunSession

WAIT_MS = 10_000
LEVELS = {Verdict.PASS: 10, Verdict.REVIEW: 70, Verdict.FAIL: 200}
PLAN = StudyPlan((StudyPart("A1", True), StudyPart("A2", True), StudyPart("B1", False)), 2, 7)


class Stand:
    """Panel, session and records wired as the desktop wires them."""

    def __init__(self, station: FakeStation, qtbot: QtBot) -> None:
        self.station = station
        self.qtbot = qtbot
        self.background = Background()
        self.session = RunSession(station, self.background)  # type: ignore[arg-type]
        notifications = Notifications()
        self.notes: list[str] = []
        notifications.posted.connect(lambda what, remedy: self.notes.append(what))
        self.folder = ExportFolder()
        self.panel = StudiesPanel(station, self.session, notifications, self.background, self.folder)  # type: ignore[arg-type]
        self.rows: list[RecordedInspection] = []
        self.chosen: list[int] = []
        self.panel.inspection_chosen.connect(self.chosen.append)
        self.records = RecordBridge()
        self.records.recorded.connect(self.rows.append)  # first, on the writer's thread: what follows has it
        self.records.recorded.connect(self.panel.on_row_recorded, Qt.ConnectionType.QueuedConnection)
        station.recorder.add_listener(self.records.row_committed)
        qtbot.addWidget(self.panel)

    @property
    def run(self):  # type: ignore[no-untyped-def]
        return self.panel.run

    def show(self) -> StudiesPanel:
        self.panel.resize(1246, 640)
        self.panel.show()
        self.wait(lambda: self.panel.list.count() == len(self.station.database.studies.recent(100)))
        return self.panel

    def wait(self, condition) -> None:  # type: ignore[no-untyped-def]
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def release(self) -> Recipe:
        return with_golden_samples(self.station, a_recipe())

    def begin(self, recipe: Recipe, plan: StudyPlan = PLAN) -> int:
        """A study on the screen, the station running."""
        runnable = start_study(
            self.station.database, self.station.data_dir, "Acceptance", recipe, plan, user=self.station.user
        )
        self.show()
        self.panel._on_study_ready(runnable)
        self.start()
        return runnable.reading.study.id

    def start(self) -> None:
        self.run.start.click()
        self.wait(lambda: self.session.state is StationState.RUNNING and self.run.inspect.isEnabled())

    @property
    def asked_for(self) -> str:
        """The part that the instruction names."""
        for part in PLAN.parts:
            if part.name in self.run.instruction.text():
                return part.name
        return ""

    def lay_down(self, level: int) -> None:
        self.station.camera.levels = (level,)
        for _ in range(2):
            with self.qtbot.waitSignal(self.session.frame_arrived, timeout=WAIT_MS):
                pass

    def judge(self, verdict: Verdict) -> None:
        """The part that is asked for gets this verdict, and the next one is asked for or the study ends."""
        self.lay_down(LEVELS[verdict])
        done = self.run.bar.value()
        assert self.run.inspect.isEnabled()
        self.run.inspect.click()
        assert not self.run.inspect.isEnabled()
        self.wait(lambda: self.run.bar.value() > done and not (self.run.is_judging and self.run.study is not None))

    def judge_all(self, verdicts: dict[str, Verdict]) -> None:
        while self.panel.page is self.run:
            self.judge(verdicts[self.asked_for])
        self.wait(lambda: self.panel.reading is not None and self.panel.reading.study.finished_at is not None)

    def close(self) -> None:
        self.panel.hide()
        if self.session.is_active:
            with self.qtbot.waitSignal(self.session.ended, timeout=WAIT_MS):
                self.session.stop()
        self.background.close()
        assert self.background.join(10.0)
