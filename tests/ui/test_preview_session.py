from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from inspector.camera import make_camera
from inspector.camera.base import Camera
from inspector.camera.controls import Control, ControlState
from inspector.recipe import ImagingSettings
from inspector.region import RegionOfInterest
from ui.background import Background
from ui.preview_session import PreviewSession
from ui.station import Station

IMAGING = ImagingSettings(camera="simulated:washer?size=160x120&fps=100&defect_rate=0")


class CountingStation:
    """Makes real cameras and remembers for what."""

    def __init__(self) -> None:
        self.made: list[ImagingSettings] = []

    def make_camera(self, settings: ImagingSettings) -> Camera:
        self.made.append(settings)
        return make_camera(settings)


class Shown:
    """A session that shows a simulated camera."""

    def __init__(self) -> None:
        self.station = CountingStation()
        self.background = Background()
        self.session = PreviewSession(cast(Station, self.station), self.background)
        self.states: list[tuple[ControlState, ...]] = []
        self.sizes: list[object] = []
        self.session.controls_changed.connect(self.states.append)
        self.session.resolutions_found.connect(self.sizes.append)

    def value(self, control: Control) -> float | None:
        return next(state.value for state in self.states[-1] if state.control is control)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    made = Shown()
    made.session.show(IMAGING)
    qtbot.waitUntil(lambda: bool(made.states))
    yield made
    made.session.request_stop()
    assert made.session.join(5.0)
    made.background.close()
    assert made.background.join(5.0)


def test_a_control_is_set_on_the_running_camera_and_its_answer_arrives(shown: Shown, qtbot: QtBot) -> None:
    shown.session.set_control(Control.EXPOSURE_US, 3990.0)
    qtbot.waitUntil(lambda: shown.value(Control.EXPOSURE_US) == 4000.0)
    assert len(shown.station.made) == 1


def test_a_draft_that_differs_in_controls_or_region_alone_does_not_open_the_camera_again(
    shown: Shown, qtbot: QtBot
) -> None:
    region = RegionOfInterest((160, 120), ((10, 10), (100, 10), (100, 100), (10, 100)))
    shown.session.show(replace(IMAGING, gain=3.0, region=region))
    qtbot.waitUntil(lambda: shown.value(Control.GAIN) == 3.0)
    shown.session.show(replace(IMAGING, region=region))
    qtbot.waitUntil(lambda: shown.value(Control.GAIN) == 1.0)
    assert len(shown.station.made) == 1


def test_another_size_opens_the_camera_with_it(shown: Shown, qtbot: QtBot) -> None:
    wanted = replace(IMAGING, camera="simulated:washer?fps=100", width=320, height=240)
    pictures: list[tuple[int, int]] = []
    shown.session.frame_arrived.connect(lambda live: pictures.append(live.size))
    shown.session.show(wanted)
    qtbot.waitUntil(lambda: bool(pictures) and pictures[-1] == (320, 240))
    assert shown.station.made[-1] == wanted


def test_the_sizes_of_the_camera_arrive_after_they_were_asked_for(shown: Shown, qtbot: QtBot) -> None:
    assert shown.sizes == []
    shown.session.find_resolutions()
    qtbot.waitUntil(lambda: shown.sizes == [((160, 120),)])


def test_a_control_without_a_camera_is_nothing(qtbot: QtBot) -> None:
    session = PreviewSession(cast(Station, CountingStation()), Background())
    session.set_control(Control.GAIN, 2.0)
    session.find_resolutions()
    assert not session.is_active
