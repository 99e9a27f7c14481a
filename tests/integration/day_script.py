"""A day at the real desktop, in a process of its own: `python -m tests.integration.day_script DATA_DIR`.

Four runs of 1000 parts in all, between them what quality engineers do: parts are reviewed by keys, limits are moved by
what the log says, parts are taught, one recipe version is returned to; at last pictures are deleted to keep a quota and
the day is reported. What was done and what the screen said is written to DATA_DIR/day.json.
"""

from __future__ import annotations

import faulthandler
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest

from database.inspection_filter import InspectionFilter
from database.records import RecordedInspection
from inspector.pipeline.samples import Samples
from inspector.pipeline.state import StationState
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe, TriggerMode
from inspector.types import Limits
from tests.integration.day_parts import Belt
from tests.integration.shift_camera import REGION
from tests.integration.small_model import register_small_model
from ui.actions import Command
from ui.app import Desktop
from ui.station import Station

Waits = Iterator[Callable[[], object]]
"""What a person waits for before the next move."""

PATIENCE_S = 90.0
TICK_MS = 5
PRODUCT = "Washer of the day"
DEFECT_TYPES = ("missing hole", "stain")
WANTED_RATE = 0.05
TYPING_S = 0.06
"""From letter to letter: what comes faster is a scanner."""

MOST_WAITING = 16
"""Inspections that wait for the disk before the belt waits too."""


@dataclass
class Said:
    """A line of a part's history as somebody wrote it; disposition None took one back."""

    part: int
    user: str
    disposition: str | None
    defect_type: str | None = None
    note: str = ""


@dataclass
class Day:
    """What was done. Attributes: limits: review and reject limit by the recipe version that was released with them.

    runs: how many parts each run brought, its recipe version and lot. said: in the order it was said. told: words that
    the screen showed, by what they are about. wrong: what should not have been.
    steps: when each began, for whoever wonders where it went on no further.
    """

    limits: dict[int, tuple[float, float]] = field(default_factory=dict)
    runs: list[tuple[int, int, str]] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    told: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    quota_bytes: int = 0
    steps: list[tuple[float, str]] = field(default_factory=list)


class DayStation(Station):
    """The real station with one camera, whatever address is asked for."""

    def __init__(self, data_dir: Path) -> None:
        super().__init__(data_dir, user="Anna")
        self.camera = Belt(lambda: self.recorder.pending > MOST_WAITING)

    def make_camera(self, settings: ImagingSettings) -> Belt:
        return self.camera

    def release_product(self, model: str) -> Recipe:
        """The first version, as it was set up the day before."""
        detector = DetectorSettings("steel washer", model, "untrained:0", tier="fast", match_radius=0)
        draft = Recipe(
            PRODUCT,
            detector,
            ImagingSettings("simulated:washer", region=REGION),
            trigger=TriggerMode.PART,
            defect_types=DEFECT_TYPES,
        )
        samples = Samples(tuple(self.camera.golden_images(6)))
        taught = self.teach(draft, samples, false_reject_rate=WANTED_RATE, cancelled=lambda: False)
        return self.save_recipe(taught.put_into(draft, WANTED_RATE), samples, release=True, reason="new product")


class Person(QObject):
    """Does one move after another, each when what was waited for has come."""

    def __init__(self, desktop: Desktop, station: DayStation) -> None:
        super().__init__()
        self.desktop, self.station = desktop, station
        self.day = Day()
        self._script: Waits = iter(())
        self._wanted: Callable[[], object] | None = None
        self._deadline_s = 0.0
        self._stored = 0
        desktop.records.recorded.connect(self._on_row_recorded)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_ticked)

    def begin(self, script: Waits) -> None:
        self._script = script
        self._timer.start(TICK_MS)

    @property
    def newest(self) -> Recipe:
        return self.station.database.recipes.get(PRODUCT)

    @Slot(object)
    def _on_row_recorded(self, row: RecordedInspection) -> None:
        self._stored = row.sequence

    @Slot()
    def _on_ticked(self) -> None:
        if self.desktop.application.activeModalWidget() is not None:
            self.day.wrong.append(f"{self.desktop.application.activeModalWidget()} covers the window")
        if self._wanted is not None and not self._wanted():
            if time.monotonic() > self._deadline_s:
                self.day.wrong.append(f"waited in vain: {self.day.steps[-1]}")
                self._end()
            return
        try:
            self._wanted = next(self._script)
        except StopIteration:
            self._end()
        self._deadline_s = time.monotonic() + PATIENCE_S

    def _end(self) -> None:
        self._timer.stop()
        self.desktop.shutdown.request()

    def step(self, name: str) -> None:
        """What comes now, for whoever reads why it went no further."""
        self.day.steps.append((time.monotonic(), name))

    def note_release(self) -> None:
        """Keeps the limits of the version in force."""
        limits = self.newest.limits
        assert isinstance(limits, Limits)
        self.day.limits[self.newest.version] = (limits.review, limits.reject)

    def run_parts(self, count: int, lot: str) -> Waits:
        """A run of so many parts from its start to its end."""
        page, session, database = self.desktop.run_page, self.desktop.session, self.station.database
        self.step(f"run of {count} parts")
        self.desktop.actions[Command.SHOW_RUN].trigger()
        page.lot_field.field.clear()
        for letter in lot:
            QTest.keyClick(page.lot_field.field, letter)
            yield from pause(TYPING_S)
        QTest.keyClick(page.lot_field.field, Qt.Key.Key_Return)
        yield lambda: session.lot == lot
        before = sum(parts for parts, *_ in self.day.runs)
        self.day.runs.append((count, self.newest.version, lot))
        self.station.camera.bring(count)
        yield page.start.isEnabled
        page.start.click()
        yield lambda: session.state is not StationState.STOPPED
        yield lambda: self._judged(before + count)
        page.stop.click()
        yield page.start.isEnabled
        rows = database.queue.count(InspectionFilter())
        if rows != before + count:
            self.day.wrong.append(f"{rows} rows after {before + count} parts")

    def _judged(self, count: int) -> bool:
        """Whether so many rows are stored; a fault on the way is kept."""
        session = self.desktop.session
        if session.state in (StationState.FAULT, StationState.CAMERA_LOST):
            self.day.wrong.append(f"{session.status}")
            return True
        return self._stored >= count


def pause(seconds: float) -> Waits:
    until_s = time.monotonic() + seconds
    yield lambda: time.monotonic() > until_s


def work(person: Person, data_dir: Path) -> Waits:
    from tests.integration.day_learning import (
        apply_other_limits,
        return_to_the_version_before,
        teach_in_vain,
        teach_marks,
    )
    from tests.integration.day_records import delete_old_pictures, run_again, write_reports
    from tests.integration.day_review import Reviewer

    reviewer = Reviewer(person)
    person.desktop.window.activateWindow()  # no window manager gives it the keyboard
    yield person.desktop.window.isActiveWindow
    yield from person.run_parts(500, "A-1")
    yield from reviewer.review(20, plan={3: reviewer.with_a_note, 7: reviewer.taken_back, 11: reviewer.conflicted})
    yield from run_again(person, version=1)
    yield from apply_other_limits(person)
    yield from person.run_parts(250, "A-2")
    yield from reviewer.review(38, plan={5: reviewer.taken_back})
    yield from reviewer.look_at_passed_parts(2)
    yield from reviewer.call_a_stain_good()
    yield from teach_in_vain(person)
    yield from reviewer.correct_the_stain()
    yield from teach_marks(person)
    yield from person.run_parts(200, "A-3")
    yield from return_to_the_version_before(person)
    yield from person.run_parts(50, "A-3")
    yield from run_again(person, version=3)
    yield from delete_old_pictures(person)
    yield from write_reports(person, data_dir)


def main(data_dir: Path) -> int:
    faulthandler.dump_traceback_later(290, exit=True)
    torch.set_num_threads(1)  # a model so small is slower on two, and many times so on a busy machine
    model = register_small_model(data_dir / "models")
    station = DayStation(data_dir)
    desktop = Desktop(station, recipe=station.release_product(model))
    person = Person(desktop, station)
    person.note_release()
    QTimer.singleShot(0, lambda: person.begin(work(person, data_dir)))
    code = desktop.run()
    (data_dir / "day.json").write_text(json.dumps(asdict(person.day), indent=1))
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
