"""Setting up a product on the screen, with a fake camera and a fake model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from inspector.recipe import SerialMode, TriggerMode
from inspector.types import Frame
from tests.fakes import FakeCamera
from tests.ui.fakes import FakeStation
from tests.ui.setup_steps import WAIT_MS, describe_part, sign_and_release, to_goldens, to_limits
from ui.actions import Command
from ui.app import Desktop
from ui.setup.setup_page import SetupPage
from ui.setup.steps import Step, StepState


def test_a_step_is_closed_with_its_reason_until_the_one_before_is_done(page: SetupPage, qtbot: QtBot) -> None:
    assert not page.next.isEnabled()
    assert "name" in page.note.text()
    assert not page.rail.buttons[Step.CAMERA].isEnabled()
    assert "Step 1" in page.rail.buttons[Step.CAMERA].toolTip()
    describe_part(page, qtbot)
    assert page.next.isEnabled()
    page.next.click()
    assert page.step is Step.CAMERA
    assert page.rail.buttons[Step.PART].state is StepState.DONE


def test_a_product_is_set_up_released_and_ready_on_the_run_page(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    to_limits(page, qtbot)
    page.limits.limits.review.setValue(0.3)
    page.limits.limits.reject.setValue(0.4)
    sign_and_release(page, qtbot)

    stored = station.database.recipes.get("Washer M8")
    assert stored.released
    assert stored.detector.class_name == "metal washer"
    assert len(stored.references) == 3
    assert stored.limits is not None
    assert (stored.limits.review, stored.limits.reject, stored.limits.method) == (0.3, 0.4, "manual")
    assert stored.golden_scores == pytest.approx((0.1, 0.15, 0.2))
    assert station.database.recipes.versions("Washer M8")[0].released_by == "Anna"
    assert station.database.images.load_reference(stored.references[0]).shape == (48, 64, 3)

    desktop.actions[Command.SHOW_RUN].trigger()
    assert desktop.run_page.selected_recipe == stored
    assert desktop.run_page.start.isEnabled()


def test_a_step_that_is_come_back_to_shows_what_is_to_be_pressed(
    desktop: Desktop, page: SetupPage, qtbot: QtBot
) -> None:
    desktop.window.resize(1366, 768)
    to_limits(page, qtbot)
    bar = page.limits.suggest.parentWidget()
    while not isinstance(bar, QScrollArea):
        assert bar is not None
        bar = bar.parentWidget()
    qtbot.waitUntil(lambda: bar.verticalScrollBar().maximum() > 0, timeout=WAIT_MS)
    bar.verticalScrollBar().setValue(bar.verticalScrollBar().maximum())
    page.open_step(Step.GOLDENS)
    page.open_step(Step.LIMITS)
    qtbot.waitUntil(lambda: not page.limits.suggest.visibleRegion().isEmpty(), timeout=WAIT_MS)
    assert bar.verticalScrollBar().value() == 0


def test_buttons_stay_under_the_pointer_when_a_golden_sample_is_taken_out(page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot, 3)
    before = page.goldens.capture.mapToGlobal(QPoint())
    page.goldens.goldens.strip.removed.emit(1)
    qtbot.waitUntil(lambda: page.goldens.goldens.undo.isVisible(), timeout=WAIT_MS)
    qtbot.wait(50)
    assert page.goldens.capture.mapToGlobal(QPoint()) == before


def test_the_camera_is_let_go_when_the_page_or_the_step_is_left(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    to_goldens(page, qtbot)
    page.open_step(Step.REGION)
    qtbot.waitUntil(lambda: not desktop.preview.is_active, timeout=WAIT_MS)
    page.open_step(Step.GOLDENS)
    qtbot.waitUntil(lambda: desktop.preview.is_active, timeout=WAIT_MS)
    desktop.actions[Command.SHOW_RUN].trigger()
    qtbot.waitUntil(lambda: not desktop.preview.is_active, timeout=WAIT_MS)
    assert station.camera.closed > 0


def test_a_region_is_drawn_on_what_the_camera_showed(page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot)
    page.open_step(Step.REGION)
    assert page.region.editor.picture is not None
    assert "camera's last picture" in page.region.source.text()
    page.region.tools.aligned_chosen.emit(True)
    assert page.draft.imaging.aligned


def test_how_parts_come_is_chosen_and_kept_with_the_recipe(station: FakeStation, page: SetupPage, qtbot: QtBot) -> None:
    options = page.part.options
    options.trigger.chosen.emit(TriggerMode.INTERVAL)
    options.interval.setValue(2.5)
    options.takt.setValue(4.0)
    options.serial.chosen.emit(SerialMode.REQUIRED)
    options.reads_codes.click()
    options.self_test.click()
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    stored = station.database.recipes.get("Washer M8")
    assert (stored.trigger, stored.interval_s, stored.takt_s) == (TriggerMode.INTERVAL, 2.5, 4.0)
    assert (stored.serial, stored.reads_codes, stored.self_test) == (SerialMode.REQUIRED, True, True)
    page.recipe.activated.emit(0)
    page.open_recipe("Washer M8")
    qtbot.waitUntil(lambda: page.draft.base is not None, timeout=WAIT_MS)
    page.open_step(Step.PART)
    assert page.part.options.takt.value() == 4.0


class Place(FakeCamera):
    """Shows an empty place, or a bright part on it, with the noise of a sensor."""

    laid_down = False

    def read(self, timeout_s: float) -> Frame | None:
        frame = super().read(timeout_s)
        if frame is None:
            return None
        rng = np.random.default_rng(frame.sequence)
        image = np.full((480, 640, 3), 60, np.uint8)
        if self.laid_down:
            image[120:360, 160:480] = 200
        return replace(frame, image=(image + rng.integers(0, 4, image.shape)).astype(np.uint8))


def test_the_presence_trigger_is_shown_the_empty_place_and_a_part(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.camera = camera = Place(interval_s=0.01)
    desktop.actions[Command.SHOW_SETUP].trigger()
    page = desktop.setup_page
    page.part.options.trigger.chosen.emit(TriggerMode.PRESENCE)
    to_goldens(page, qtbot, 2)
    assert "empty place" in page.note.text()
    assert not page.next.isEnabled()
    page.goldens.presence.sample_empty.click()
    qtbot.waitUntil(lambda: "lay a part down" in page.goldens.presence.note.text(), timeout=WAIT_MS)
    camera.laid_down = True
    qtbot.waitUntil(
        lambda: page.live.picture is not None and page.live.picture.frame.image[240, 320, 0] > 190, timeout=WAIT_MS
    )
    page.goldens.presence.sample_part.click()
    qtbot.waitUntil(lambda: page.draft.presence is not None, timeout=WAIT_MS)
    assert page.next.isEnabled()
    page.open_step(Step.CAMERA)
    page.camera.controls.resolution_wanted.emit(320, 240)
    assert page.draft.presence is None, "another picture, another place"
