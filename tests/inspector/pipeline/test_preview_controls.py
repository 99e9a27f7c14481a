"""Controls of a camera that is read by a preview."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from inspector.camera.controls import Control, ControlState
from inspector.camera.simulated import Fault, SimulatedCamera
from inspector.pipeline.preview import Preview
from inspector.pipeline.state import StationState
from tests.fakes import FakeCamera, RecordingListener


class RecordingSets(SimulatedCamera):
    """Remembers what was set on it."""

    def __init__(self) -> None:
        super().__init__(size=(160, 120), fps=200, defect_rate=0.0)
        self.sets: list[tuple[Control, float | None]] = []

    def set_control(self, control: Control, value: float | None) -> ControlState:
        self.sets.append((control, value))
        return super().set_control(control, value)


class Watched:
    """A running preview of a simulated camera."""

    def __init__(self) -> None:
        self.camera = RecordingSets()
        self.listener = RecordingListener()
        self.preview = Preview(self.camera, self.listener)

    def told(self, control: Control) -> ControlState:
        return next(state for state in self.listener.controls[-1] if state.control is control)

    def wait_until_told(self, times: int) -> None:
        assert self.listener.wait_until(lambda: len(self.listener.controls) >= times)


@pytest.fixture
def watched() -> Iterator[Watched]:
    made = Watched()
    made.preview.start()
    yield made
    assert made.preview.stop(5.0)


def test_the_controls_are_told_with_the_first_picture(watched: Watched) -> None:
    watched.wait_until_told(1)
    assert [state.control for state in watched.listener.controls[0]] == list(Control)


def test_a_control_that_was_asked_for_changes_the_live_picture_and_is_told_as_the_device_took_it(
    watched: Watched,
) -> None:
    assert watched.listener.wait_until(lambda: bool(watched.listener.frames))
    before = watched.listener.frames[0].image.mean()
    watched.preview.request_control(Control.EXPOSURE_US, 1960.0)
    watched.wait_until_told(2)
    assert watched.told(Control.EXPOSURE_US).value == 2000.0
    count = len(watched.listener.frames)
    assert watched.listener.wait_until(lambda: len(watched.listener.frames) > count + 1)
    assert watched.listener.frames[-1].image.mean() < 0.5 * before
    assert watched.listener.statuses[-1].state is StationState.RUNNING


def test_of_a_flood_of_wishes_the_newest_is_set(watched: Watched) -> None:
    watched.wait_until_told(1)
    watched.camera.inject(Fault.STALL)  # a slider is moved while the camera waits for a picture
    for exposure in range(1000, 60_000, 100):
        watched.preview.request_control(Control.EXPOSURE_US, float(exposure))
    watched.camera.clear_faults()
    assert watched.listener.wait_until(lambda: watched.told(Control.EXPOSURE_US).value == 59_900.0)
    assert len(watched.camera.sets) < 20


def test_what_was_set_is_set_again_when_a_lost_camera_is_back(watched: Watched) -> None:
    watched.preview.request_control(Control.GAIN, 4.0)
    assert watched.listener.wait_until(
        lambda: bool(watched.listener.controls) and watched.told(Control.GAIN).value == 4.0
    )
    watched.camera.inject(Fault.DISCONNECT)
    assert watched.listener.wait_until(lambda: watched.listener.statuses[-1].state is StationState.CAMERA_LOST)
    told = len(watched.listener.controls)
    watched.camera.clear_faults()
    assert watched.listener.wait_until(lambda: len(watched.listener.controls) > told)
    assert watched.told(Control.GAIN).value == 4.0


def test_sizes_are_told_when_they_are_asked_for_and_not_before(watched: Watched) -> None:
    watched.wait_until_told(1)
    assert watched.listener.resolutions == []
    watched.preview.request_resolutions()
    assert watched.listener.wait_until(lambda: bool(watched.listener.resolutions))
    assert watched.listener.resolutions == [((640, 480), (1280, 960), (1920, 1080))]


def test_a_camera_without_controls_says_so_and_goes_on() -> None:
    listener = RecordingListener()
    preview = Preview(FakeCamera(), listener)
    preview.start()
    preview.request_control(Control.GAIN, 2.0)
    assert listener.wait_until(lambda: len(listener.frames) > 3)
    assert preview.stop(5.0)
    assert not any(state.supported for states in listener.controls for state in states)
    assert StationState.FAULT not in [status.state for status in listener.statuses]
