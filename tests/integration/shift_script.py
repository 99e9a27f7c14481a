"""A shift at the real desktop, in a process of its own: `python -m tests.integration.shift_script DATA_DIR`.

A product is set up and released on the set-up page, then parts are laid down and taken away, as a person does who
reads the screen; meanwhile faults come. What lay there and what the screen said is written to DATA_DIR/shift.json.
"""

from __future__ import annotations

import faulthandler
import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from inspector.pipeline.preparation import DetectorProvider
from inspector.pipeline.presence import PresenceState
from inspector.pipeline.state import StationState
from inspector.recipe import ImagingSettings
from inspector.types import ImageArray, Prediction, Verdict
from tests.integration.shift_camera import HandFedCamera, Kind, Part, ShiftClock
from tests.integration.small_model import register_small_model
from ui.actions import Command
from ui.app import Desktop
from ui.station import Station
from ui.widgets.verdict_tile import TileContent, TileKind

Waits = Iterator[Callable[[], object]]
"""What a person waits for before the next move."""

PATIENCE_S = 20.0
TICK_MS = 2
VERDICTS = {
    Kind.GOOD: Verdict.PASS,
    Kind.FAINT: Verdict.REVIEW,
    Kind.STAIN: Verdict.FAIL,
    Kind.MISSING: Verdict.FAIL,
    Kind.FOREIGN: Verdict.NOT_JUDGED,
}
LYING = set(PresenceState) - {PresenceState.WAIT_EMPTY, PresenceState.EMPTY}


@dataclass
class Row:
    """A row that must be there. Attributes: screen: the tile's words for it; "" where nobody could read them."""

    run: int
    part: int
    verdict: Verdict
    reason: str = ""
    screen: str = ""
    how: str = ""


class Troubles:
    """What can be wrong with the model: it waits while `go_on` is not set, and fails once with `failure`."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.go_on.set()
        self.failure: Exception | None = None


class TroubledDetector:
    """A detector with its troubles."""

    def __init__(self, detector: Any, troubles: Troubles) -> None:
        self._detector = detector
        self._troubles = troubles

    def __getattr__(self, name: str) -> Any:
        return getattr(self._detector, name)

    def predict(self, image: ImageArray) -> Prediction:
        self._troubles.go_on.wait()
        failure, self._troubles.failure = self._troubles.failure, None
        if failure is not None:
            raise failure
        return self._detector.predict(image)


class TroubledDetectors(DetectorProvider):
    """The real model, small and untrained."""

    def __init__(self, troubles: Troubles) -> None:
        super().__init__()
        self._troubles = troubles

    def detector(self, *arguments: Any, **options: Any) -> Any:
        return TroubledDetector(super().detector(*arguments, **options), self._troubles)


class ShiftStation(Station):
    """The real station with one camera, whatever address is asked for."""

    def __init__(self, data_dir: Path, camera: HandFedCamera, troubles: Troubles) -> None:
        super().__init__(data_dir, detectors=TroubledDetectors(troubles), user="Anna")
        self.camera = camera

    def make_camera(self, settings: ImagingSettings) -> HandFedCamera:
        return self.camera


class Operator(QObject):
    """Does one move after another, each when what was waited for has come, and reads the screen."""

    def __init__(self, desktop: Desktop, camera: HandFedCamera, troubles: Troubles) -> None:
        super().__init__()
        self.desktop, self.camera, self.troubles = desktop, camera, troubles
        self.page = desktop.run_page
        self.presence: PresenceState | None = None
        self.rows: list[Row] = []
        self.wrong: list[str] = []
        self.told: dict[str, str] = {}
        self.run = 0
        self._script: Waits = iter(())
        self._wanted: Callable[[], object] | None = None
        self._deadline_s = 0.0
        desktop.session.presence_changed.connect(self._on_presence_changed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_ticked)

    def begin(self, script: Waits) -> None:
        self._script = script
        self._timer.start(TICK_MS)

    @property
    def tile(self) -> TileContent:
        return self.page.tile.content

    @property
    def state(self) -> StationState:
        return self.desktop.session.state

    @Slot(object)
    def _on_presence_changed(self, state: PresenceState) -> None:
        self.presence = state

    @Slot()
    def _on_ticked(self) -> None:
        self._look()
        if self._wanted is not None and not self._wanted():
            if real_s() > self._deadline_s:
                self.wrong.append(
                    f"waited in vain after {len(self.rows)} parts: {self.presence} {self.state} {self.tile}"
                )
                self._end()
            return
        try:
            self._wanted = next(self._script)
        except StopIteration:
            self._end()
        self._deadline_s = real_s() + PATIENCE_S

    def _end(self) -> None:
        self._timer.stop()
        self.troubles.go_on.set()
        self.desktop.shutdown.request()

    def _look(self) -> None:
        """A verdict on the screen is that of the part that lies there, and nothing lies over it."""
        modal = self.desktop.application.activeModalWidget()
        if modal is not None:
            self.wrong.append(f"{modal} covers the window")
        if self.tile.kind is TileKind.VERDICT and self.presence in LYING and self.state is StationState.RUNNING:
            number = sum(row.run == self.run for row in self.rows)
            if f"Part {number} ·" not in self.tile.remedy:
                self.wrong.append(f"beside part {number} stood: {self.tile}")

    def expect(self, part: Part, verdict: Verdict | None = None, reason: str = "", how: str = "") -> Row:
        """A row for this part; made before the part is laid down, so that the screen can be held against it."""
        row = Row(self.run, part.number, verdict or VERDICTS[part.kind], reason, how=how)
        self.rows.append(row)
        return row

    # What a person does at the run page

    def start(self) -> Waits:
        yield self.page.start.isEnabled
        self.run += 1
        self.presence = None
        self.page.start.click()
        yield lambda: self.state is StationState.RUNNING and self.presence is not None

    def stop(self) -> Waits:
        self.page.stop.click()
        yield self.page.start.isEnabled

    def place_free(self) -> Waits:
        yield lambda: self.presence is PresenceState.EMPTY

    def shown(self, row: Row) -> Waits:
        """The verdict of the part that lies there, which the screen then asks to take away."""
        yield lambda: self.presence is PresenceState.WAIT_REMOVED and self.tile.kind is TileKind.VERDICT
        row.screen = f"{self.tile.word}: {self.tile.reason}"
        if "Take the part away" not in self.tile.remedy:
            self.wrong.append(f"nobody was asked to take part {row.part} away: {self.tile}")

    def take_away(self) -> Waits:
        self.camera.clear()
        yield from self.place_free()

    def tell(self, name: str) -> Waits:
        """Waits for a fault on the tile and keeps what it says, with what the health dots say."""
        yield lambda: self.tile.kind is TileKind.FAULT
        self.told[name] = " | ".join((self.tile.word, self.page.tile.reason_line, self.tile.remedy))


def real_s() -> float:
    return time.perf_counter()


def main(data_dir: Path) -> int:
    from tests.integration.shift_faults import work
    from tests.integration.shift_setup import set_up

    faulthandler.dump_traceback_later(290, exit=True)
    clock = ShiftClock()
    time.monotonic = clock
    model = register_small_model(data_dir / "models")
    camera, troubles = HandFedCamera(clock), Troubles()
    desktop = Desktop(ShiftStation(data_dir, camera, troubles))
    operator = Operator(desktop, camera, troubles)

    def script() -> Waits:
        yield from set_up(desktop, camera, model)
        desktop.actions[Command.SHOW_RUN].trigger()
        yield from work(operator, data_dir)

    QTimer.singleShot(0, lambda: operator.begin(script()))
    code = desktop.run()
    report = {
        "rows": [asdict(row) for row in operator.rows],
        "wrong": operator.wrong,
        "told": operator.told,
        "opened": camera.opened,
    }
    (data_dir / "shift.json").write_text(json.dumps(report, indent=1))
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
