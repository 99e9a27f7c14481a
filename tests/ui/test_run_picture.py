from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from inspector.recipe import TriggerMode
from tests.ui.run_examples import judged_part, live_picture
from ui.imaging.image_view import ImageView
from ui.pages.run_picture import RunPicture

MakePicture = Callable[[TriggerMode], RunPicture]


@pytest.fixture
def run_picture(qtbot: QtBot) -> MakePicture:
    def make(trigger: TriggerMode) -> RunPicture:
        view = ImageView()
        qtbot.addWidget(view)
        picture = RunPicture(view, view)
        picture.begin(trigger)
        return picture

    return make


def test_heat_stays_on_its_own_part_and_goes_with_the_next(run_picture: MakePicture) -> None:
    picture = run_picture(TriggerMode.PART)
    picture.show_live(live_picture(1))
    picture.show_judged(judged_part(1))
    picture.show_live(live_picture(1))
    assert picture.view.heat is not None

    picture.show_live(live_picture(2))
    assert picture.view.heat is None


def test_heat_of_a_part_that_has_gone_is_shown_on_its_own_picture(
    run_picture: MakePicture,
) -> None:
    picture = run_picture(TriggerMode.PART)
    picture.show_live(live_picture(2))
    picture.show_judged(judged_part(1))

    assert picture.view.heat is not None
    assert picture.view.badge == "Judged picture"


def test_heat_goes_with_a_part_that_was_taken_away(run_picture: MakePicture, qtbot: QtBot) -> None:
    picture = run_picture(TriggerMode.PRESENCE)
    picture.show_live(live_picture(None))
    picture.show_judged(judged_part(None))
    picture.forget_part()
    assert picture.view.heat is not None, "the judged still keeps its heat while it is shown"

    qtbot.waitUntil(lambda: picture.view.badge == "Live")
    assert picture.view.heat is None
