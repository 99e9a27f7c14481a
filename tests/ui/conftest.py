"""Stations and windows for the tests of the desktop; whatever a test leaves running is stopped here."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import FakeCamera
from tests.ui.fakes import FakeStation
from tests.ui.run_examples import end
from ui.actions import Command
from ui.app import Desktop
from ui.background import Background
from ui.language import Language
from ui.settings import SettingsFile
from ui.setup.setup_page import SetupPage

MakeDesktop = Callable[..., Desktop]


@pytest.fixture(autouse=True)
def garbage_stays_in_this_thread() -> Iterator[None]:
    """As in the running program, see `ui.garbage`: other threads would let widgets of earlier tests go, and stop."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def station(tmp_path: Path) -> Iterator[FakeStation]:
    made = FakeStation(tmp_path / "data", camera=FakeCamera(interval_s=0.01))
    yield made
    made.detector_ready.set()
    made.teach_may_end.set()
    made.close()


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()
    assert made.join(10.0)


@pytest.fixture
def make_desktop(qtbot: QtBot, tmp_path: Path, station: FakeStation) -> Iterator[MakeDesktop]:
    made: list[Desktop] = []

    def make(**arguments: object) -> Desktop:
        desktop = Desktop(station, settings_file=SettingsFile(tmp_path / "desktop.json"), **arguments)  # type: ignore[arg-type]
        desktop.window.show()
        made.append(desktop)
        return desktop

    yield make
    for desktop in made:
        if desktop.translation.language is not Language.ENGLISH:
            desktop.translation.choose(Language.ENGLISH)  # it is the whole application's
        end(desktop, qtbot)


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    return make_desktop()


@pytest.fixture
def page(desktop: Desktop) -> SetupPage:
    """The set-up on the screen, at its first step."""
    desktop.actions[Command.SHOW_SETUP].trigger()
    return desktop.setup_page
