"""What happens in a shift of 200 parts: most are laid down, judged and taken away, and with some a fault comes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from inspector.camera.simulated import Fault
from inspector.pipeline.presence import PresenceState
from inspector.pipeline.state import StationState
from inspector.types import Verdict
from tests.integration.shift_camera import Kind, Part
from tests.integration.shift_script import Operator, Waits
from ui.widgets.verdict_tile import TileKind

PARTS = 200
UNCLEAR_FRAMES = 46  # what looks like no part is judged after two seconds
NOT_JUDGED = Verdict.NOT_JUDGED


def work(operator: Operator, data_dir: Path) -> Waits:
    faults = Faults(operator, data_dir)
    plan: dict[int, Callable[[Part], Waits]] = {
        8: faults.in_the_dark,
        15: faults.lamps_off_over_the_empty_place,
        22: faults.out_of_focus,
        29: faults.frozen_before_it_came,
        36: faults.hand_before_it,
        43: faults.taken_away_before_it_lay_still,
        50: faults.taken_away_while_judged,
        57: faults.late,
        64: faults.unplugged_before_judged,
        71: faults.unplugged_while_judged,
        78: faults.swapped_while_unplugged,
        85: faults.silent_camera,
        92: faults.faults_over_the_empty_place,
        99: faults.model_fails,
        113: faults.disk_full,
        127: faults.stopped_while_judged,
        141: faults.late,
        148: faults.in_the_dark,
        157: faults.out_of_focus,
        162: faults.taken_away_while_judged,
        169: faults.unplugged_before_judged,
    }
    yield from operator.start()
    yield from operator.place_free()
    for number in range(1, PARTS + 1):
        yield from plan.get(number, faults.nothing)(part_of(number))
    yield from operator.stop()


def part_of(number: int) -> Part:
    if number % 31 == 0:
        return Part(number, Kind.FOREIGN)
    for every, kind in ((11, Kind.MISSING), (9, Kind.STAIN), (6, Kind.FAINT)):
        if number % every == 0:
            return Part(number, kind)
    return Part(number)


class Faults:
    """Each begins at a free place and leaves it free."""

    def __init__(self, operator: Operator, data_dir: Path) -> None:
        self._operator = operator
        self._camera = operator.camera
        self._troubles = operator.troubles
        self._data_dir = data_dir

    def nothing(self, part: Part) -> Waits:
        foreign = part.kind is Kind.FOREIGN
        row = self._operator.expect(part, reason="part_missing" if foreign else "")
        self._camera.lay(part, UNCLEAR_FRAMES if foreign else 9)
        yield from self._operator.shown(row)
        yield from self._operator.take_away()

    def _lie_down(self, part: Part) -> Waits:
        """It lies there, and not yet long enough."""
        self._camera.lay(part, 4)
        yield lambda: self._operator.presence in (PresenceState.APPEARED, PresenceState.STABLE)

    # Light and lens

    def in_the_dark(self, part: Part) -> Waits:
        row = self._operator.expect(part, NOT_JUDGED, "too_dark", "in_the_dark")
        yield from self._lie_down(part)
        self._camera.inject(Fault.DARK)
        self._camera.pass_frames(UNCLEAR_FRAMES)
        yield from self._operator.shown(row)
        self._camera.clear_faults()
        yield from self._operator.take_away()

    def lamps_off_over_the_empty_place(self, part: Part) -> Waits:
        self._camera.inject(Fault.DARK)
        self._camera.pass_frames(2 * UNCLEAR_FRAMES)
        yield lambda: self._camera.passed
        self._camera.clear_faults()
        yield from self._operator.take_away()
        yield from self.nothing(part)

    def out_of_focus(self, part: Part) -> Waits:
        row = self._operator.expect(part, NOT_JUDGED, "blurred", "out_of_focus")
        self._camera.inject(Fault.BLUR)
        self._camera.lay(part, UNCLEAR_FRAMES)
        yield from self._operator.shown(row)
        self._camera.clear_faults()
        yield from self._operator.take_away()

    def frozen_before_it_came(self, part: Part) -> Waits:
        """Nobody sees it come, but it still lies there when the picture moves again."""
        self._camera.inject(Fault.FROZEN)
        row = self._operator.expect(part, how="frozen_before_it_came")
        self._camera.lay(part, 40)
        yield lambda: self._camera.passed
        self._camera.clear_faults()
        self._camera.pass_frames(9)
        yield from self._operator.shown(row)
        yield from self._operator.take_away()

    def faults_over_the_empty_place(self, part: Part) -> Waits:
        for fault in (Fault.BLUR, Fault.FROZEN):
            self._camera.inject(fault)
            self._camera.pass_frames(UNCLEAR_FRAMES)
            yield lambda: self._camera.passed
            self._camera.clear_faults()
            yield from self._operator.take_away()
        yield from self._lose_camera("unplugged over the empty place", Fault.DISCONNECT)
        yield from self._operator.take_away()
        yield from self.nothing(part)

    # Hands

    def hand_before_it(self, part: Part) -> Waits:
        self._camera.cover(20)
        yield lambda: self._operator.presence in (PresenceState.APPEARED, PresenceState.STABLE)
        yield lambda: self._camera.passed
        yield from self._operator.take_away()
        yield from self.nothing(part)

    def taken_away_before_it_lay_still(self, part: Part) -> Waits:
        """It was never judged; it is laid down again."""
        yield from self._lie_down(part)
        yield from self._operator.take_away()
        yield from self.nothing(part)

    def taken_away_while_judged(self, part: Part) -> Waits:
        self._troubles.go_on.clear()
        self._operator.expect(part, how="taken_away_while_judged")
        self._camera.lay(part)
        yield lambda: self._operator.presence is PresenceState.INSPECT
        self._camera.clear()
        yield lambda: self._camera.passed
        self._troubles.go_on.set()
        yield from self._operator.place_free()

    # Camera

    def unplugged_before_judged(self, part: Part) -> Waits:
        row = self._operator.expect(part, how="unplugged_before_judged")
        yield from self._lie_down(part)
        yield from self._lose_camera("unplugged before judged", Fault.DISCONNECT)
        self._camera.pass_frames(9)
        yield from self._operator.shown(row)
        yield from self._operator.take_away()

    def unplugged_while_judged(self, part: Part) -> Waits:
        """Its picture was taken, so it has its verdict; nobody knows what was done to it since."""
        self._troubles.go_on.clear()
        self._operator.expect(part, how="unplugged_while_judged")
        self._camera.lay(part)
        yield lambda: self._operator.presence is PresenceState.INSPECT
        self._camera.inject(Fault.DISCONNECT)
        yield from self._operator.tell("unplugged while judged")
        self._troubles.go_on.set()
        self._camera.clear_faults()
        yield lambda: self._operator.state is StationState.RUNNING
        yield lambda: self._operator.presence is PresenceState.WAIT_REMOVED
        yield from self._operator.take_away()

    def swapped_while_unplugged(self, part: Part) -> Waits:
        """The next part lies where a judged one lay: nobody saw it come, so it has to be laid down again."""
        before = Part(300 + part.number)
        row = self._operator.expect(before, how="swapped_while_unplugged")
        self._camera.lay(before)
        yield from self._operator.shown(row)
        self._camera.inject(Fault.DISCONNECT)
        yield from self._operator.tell("swapped while unplugged")
        self._camera.lay(part, 20)
        self._camera.clear_faults()
        yield lambda: self._operator.state is StationState.RUNNING and self._camera.passed
        yield lambda: self._operator.tile.kind is not TileKind.FAULT
        if self._operator.tile.kind is TileKind.VERDICT:
            self._operator.wrong.append(f"a verdict of part {before.number} stands beside part {part.number}")
        yield from self._operator.take_away()
        yield from self.nothing(part)

    def silent_camera(self, part: Part) -> Waits:
        row = self._operator.expect(part, how="silent_camera")
        yield from self._lie_down(part)
        yield from self._lose_camera("silent camera", Fault.STALL)
        self._camera.pass_frames(9)
        yield from self._operator.shown(row)
        yield from self._operator.take_away()

    def _lose_camera(self, name: str, fault: Fault) -> Waits:
        self._camera.inject(fault)
        yield from self._operator.tell(name)
        self._camera.clear_faults()
        yield lambda: self._operator.state is StationState.RUNNING

    # Model, disk, stop

    def late(self, part: Part) -> Waits:
        """Its prediction ends after the takt, and is shown and recorded for nobody."""
        row = self._operator.expect(part, NOT_JUDGED, "late", "late")
        self._troubles.go_on.clear()
        self._camera.lay(part)
        yield lambda: self._operator.tile.word == "NOT JUDGED"
        self._troubles.go_on.set()
        yield from self._operator.shown(row)
        yield from self._operator.take_away()

    def model_fails(self, part: Part) -> Waits:
        self._operator.expect(part, NOT_JUDGED, "detector_failed", "model_fails")
        self._troubles.failure = RuntimeError("the accelerator was lost")
        self._camera.lay(part)
        yield from self._operator.tell("model fails")
        yield from self._begin_again()

    def disk_full(self, part: Part) -> Waits:
        """No picture can be kept; what waited is kept once there is room again."""
        pictures = self._data_dir / "inspections"
        elsewhere = pictures.rename(self._data_dir / "elsewhere")
        pictures.write_text("in the way")
        self._operator.expect(part, how="disk_full")
        self._camera.lay(part)
        yield from self._operator.tell("disk full")
        pictures.unlink()
        elsewhere.rename(pictures)
        yield from self._begin_again()

    def stopped_while_judged(self, part: Part) -> Waits:
        self._troubles.go_on.clear()
        self._operator.expect(part, how="stopped_while_judged")
        self._camera.lay(part)
        yield lambda: self._operator.presence is PresenceState.INSPECT
        self._operator.page.stop.click()
        self._troubles.go_on.set()
        yield from self._begin_again()

    def _begin_again(self) -> Waits:
        """The part still lies there: it was judged, and is not judged again."""
        yield from self._operator.stop()
        yield from self._operator.start()
        self._camera.pass_frames(20)
        yield lambda: self._camera.passed
        if self._operator.presence is not PresenceState.WAIT_EMPTY:
            self._operator.wrong.append(f"after a start the part that lay there was {self._operator.presence}")
        yield from self._operator.take_away()
