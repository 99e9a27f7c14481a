"""Setting up a product on the screen, with a fake camera and a fake model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.pipeline.samples import Samples
from inspector.recipe import SerialMode, TriggerMode
from inspector.types import Frame
from tests.fakes import FakeCamera, gradient_image
from tests.ui.fakes import FakeStation, a_recipe
from ui.actions import Command
from ui.app import Desktop
from ui.setup.setup_page import SetupPage
from ui.setup.steps import Step, StepState

WAIT_MS = 10_000


@pytest.fixture
def page(desktop: Desktop) -> SetupPage:
    """The set-up on the screen, at its first step."""
    desktop.actions[Command.SHOW_SETUP].trigger()
    return desktop.setup_page


def describe_part(page: SetupPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.part.name, "Washer M8")
    qtbot.keyClicks(page.part.words.noun, "metal washer")


def to_goldens(page: SetupPage, qtbot: QtBot, count: int = 0) -> None:
    """Through the first three steps, with `count` golden samples captured."""
    describe_part(page, qtbot)
    page.next.click()
    qtbot.waitUntil(lambda: page.live.picture is not None, timeout=WAIT_MS)
    page.next.click()
    page.next.click()
    assert page.step is Step.GOLDENS
    qtbot.waitUntil(page.goldens.capture.isEnabled, timeout=WAIT_MS)
    for _ in range(count):
        page.goldens.capture.click()


def to_limits(page: SetupPage, qtbot: QtBot, count: int = 3) -> None:
    to_goldens(page, qtbot, count)
    page.next.click()
    assert page.step is Step.LIMITS
    page.limits.suggest.click()
    qtbot.waitUntil(lambda: page.draft.limits is not None, timeout=WAIT_MS)


def sign_and_release(page: SetupPage, qtbot: QtBot) -> None:
    page.next.click()
    page.release.user.clear()
    qtbot.keyClicks(page.release.user, "Anna")
    with qtbot.waitSignal(page.recipe_released, timeout=WAIT_MS):
        page.release.release.click()


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


def test_scoring_can_be_cancelled_and_leaves_no_limits(page: SetupPage, station: FakeStation, qtbot: QtBot) -> None:
    station.teach_may_end.clear()
    to_goldens(page, qtbot, 2)
    page.next.click()
    page.limits.suggest.click()
    qtbot.waitUntil(lambda: "2 of 2" in page.limits.note.text(), timeout=WAIT_MS)
    assert page.limits.progress.isVisible()
    page.limits.cancel.click()
    qtbot.waitUntil(lambda: not page.tasks.is_running, timeout=WAIT_MS)
    assert page.draft.limits is None
    assert "Cancelled" in page.limits.note.text()
    assert page.limits.suggest.isEnabled()


def test_a_change_while_samples_are_scored_makes_the_scores_unwanted(
    page: SetupPage, station: FakeStation, qtbot: QtBot
) -> None:
    station.teach_may_end.clear()
    to_goldens(page, qtbot, 3)
    page.next.click()
    page.limits.suggest.click()
    page.open_step(Step.GOLDENS)
    page.goldens.goldens.removed.emit(0)
    station.teach_may_end.set()
    qtbot.waitUntil(lambda: not page.tasks.is_running, timeout=WAIT_MS)
    assert page.draft.limits is None


def test_a_rate_chosen_afterwards_moves_the_limits_on_the_screen(page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot, 4)
    before = page.draft.limits
    page.limits.limits.rate.chosen.emit(0.01)
    after = page.draft.limits
    assert before is not None
    assert after is not None
    assert after.reject > before.reject
    assert page.limits.limits.reject.value() == pytest.approx(after.reject, abs=1e-4)
    assert not page.tasks.is_running


def test_a_change_of_an_earlier_step_is_shown_as_stale_and_cannot_be_released(page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot)
    page.next.click()
    page.open_step(Step.CAMERA)
    page.camera.controls.resolution_wanted.emit(640, 480)
    assert page.rail.buttons[Step.GOLDENS].state is StepState.STALE
    assert page.rail.buttons[Step.LIMITS].state is StepState.STALE
    assert not page.rail.buttons[Step.RELEASE].isEnabled()
    page.next.click()
    page.next.click()
    assert page.step is Step.GOLDENS
    assert page.goldens.keep.isVisible()
    assert not page.next.isEnabled()
    page.goldens.keep.click()
    assert page.next.isEnabled()


def test_a_golden_sample_taken_away_can_be_put_back(page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot, 3)
    page.goldens.goldens.strip.removed.emit(1)
    assert len(page.draft.references) == 2
    page.goldens.goldens.undo.click()
    assert len(page.draft.references) == 3
    assert page.goldens.goldens.count == 3


def test_the_same_picture_twice_is_told(page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot, 2)  # the fake camera shows one and the same part
    qtbot.waitUntil(lambda: bool(page.goldens.findings.rows), timeout=WAIT_MS)
    assert page.draft.health.findings[0].code == "near_duplicate"


def test_an_unreadable_picture_is_told_and_the_others_are_taken(
    desktop: Desktop, page: SetupPage, qtbot: QtBot, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    cv2.imwrite(str(good), gradient_image())
    bad.write_bytes(b"no picture")
    to_goldens(page, qtbot)
    page.store.read_images(page.draft, "references", [str(bad), str(good)])
    qtbot.waitUntil(lambda: page.goldens.goldens.count == 1, timeout=WAIT_MS)
    assert "bad.png" in desktop.toast.text


def test_proof_and_known_bad_parts_are_kept_with_the_recipe(
    station: FakeStation, page: SetupPage, qtbot: QtBot, tmp_path: Path
) -> None:
    to_limits(page, qtbot)
    for level, role in enumerate(("proof", "known_bad"), 90):
        path = tmp_path / f"{role}.png"
        cv2.imwrite(str(path), gradient_image(level=level))
        page.store.read_images(page.draft, role, [str(path)])
        qtbot.waitUntil(lambda role=role: len(getattr(page.draft, role)) == 1 and not page.store.busy, timeout=WAIT_MS)
    assert not page.next.isEnabled(), "a known-bad part may move the limits"
    page.limits.suggest.click()
    qtbot.waitUntil(lambda: page.draft.limits is not None, timeout=WAIT_MS)
    sign_and_release(page, qtbot)
    stored = station.database.recipes.get("Washer M8")
    assert (len(stored.proof), len(stored.known_bad), len(stored.references)) == (1, 1, 3)


def test_parts_for_proof_are_captured_from_the_camera(station: FakeStation, page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot)
    station.camera.levels = (77,)
    section = page.limits.limits.proof
    qtbot.waitUntil(
        lambda: page.live.picture is not None and page.live.picture.frame.image[0, 0, 2] == 77, timeout=WAIT_MS
    )
    assert section.capture.isEnabled()
    section.capture.click()
    assert len(page.draft.proof) == 1
    section.capture.click()
    assert len(page.draft.proof) == 1, "the very same picture proves nothing twice"


def test_pictures_asked_for_by_another_recipe_are_not_taken(page: SetupPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "part.png"
    cv2.imwrite(str(path), gradient_image(level=9))
    to_goldens(page, qtbot)
    page.store.read_images(page.draft, "references", [str(path)])
    page.recipe.activated.emit(0)
    page.question.buttons[0].click()
    qtbot.waitUntil(lambda: not page.store.busy, timeout=WAIT_MS)
    assert not page.draft.references


def test_unsaved_work_is_asked_about_before_another_recipe_is_opened(page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot, 2)
    page.recipe.activated.emit(0)
    assert "not saved" in page.question.text.text()
    page.question.buttons[1].click()
    assert len(page.draft.references) == 2
    assert not page.question.isVisible()
    page.recipe.activated.emit(0)
    page.question.buttons[0].click()
    assert not page.draft.references


def test_a_turn_of_the_wheel_over_the_recipes_opens_none(page: SetupPage, qtbot: QtBot) -> None:
    page.recipe.addItem("Other")
    before = page.recipe.currentIndex()
    point = QPointF(page.recipe.rect().center())
    wheel = QWheelEvent(
        point,
        page.recipe.mapToGlobal(point),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.recipe, wheel)
    assert page.recipe.currentIndex() == before


def test_more_than_a_hundred_golden_samples_are_not_taken(desktop: Desktop, page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot)
    page.store.images_read.emit(page.draft, "references", [gradient_image()] * 103)
    assert len(page.draft.references) == 100
    assert "3 were left out" in desktop.toast.text


def test_nothing_is_learned_beside_a_running_station(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    to_limits(page, qtbot)
    sign_and_release(page, qtbot)
    desktop.run_page.start_run()
    qtbot.waitUntil(lambda: desktop.session.is_active, timeout=WAIT_MS)
    page.open_step(Step.LIMITS)
    assert not page.limits.suggest.isEnabled()
    assert "stop it" in page.limits.suggest.toolTip()
    desktop.run_page.stop_run()
    qtbot.waitUntil(lambda: not desktop.session.is_active, timeout=WAIT_MS)


def test_matching_is_measured_and_chosen(page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot)
    page.limits.compare.click()
    qtbot.waitUntil(lambda: bool(page.draft.matching), timeout=WAIT_MS)
    page.limits.matching.radius_chosen.emit(0)
    assert page.draft.detector.match_radius == 0
    assert page.draft.limits is None, "limits of another matching mean nothing"
    assert page.draft.matching, "what was measured stays"


def test_drawn_defects_are_judged_and_shown(page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot)
    page.limits.test.click()
    qtbot.waitUntil(lambda: page.draft.sight is not None, timeout=WAIT_MS)
    assert page.draft.sight.smallest_seen("patch") == 0.08  # type: ignore[union-attr]
    assert len(page.limits.sight.pictures) == 3
    page.next.click()
    assert "8 %" in page.release.sight.text()


def test_whoever_signs_is_told_that_nobody_tried_what_is_seen(page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot)
    page.next.click()
    assert "draw defects in step 5" in page.release.sight.text()


def test_words_are_tried_on_the_golden_samples(page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot, 2)
    page.open_step(Step.PART)
    page.part.words.trial_wanted.emit()
    qtbot.waitUntil(lambda: page.draft.prompts is not None, timeout=WAIT_MS)
    assert "better than" in page.part.words.verdict.text()


def test_an_existing_recipe_opens_with_its_samples_and_saves_a_new_version(
    station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    page.recipe.activated.emit(0)
    assert not page.draft.references

    page.open_recipe("Washer M8")
    qtbot.waitUntil(lambda: len(page.draft.references) == 2, timeout=WAIT_MS)
    assert page.step is Step.RELEASE
    page.open_step(Step.LIMITS)
    page.limits.limits.reject.setValue(page.limits.limits.reject.value() + 0.1)
    sign_and_release(page, qtbot)
    assert station.database.recipes.get("Washer M8").version == 2


def test_an_older_version_can_be_compared_and_returned_to(station: FakeStation, page: SetupPage, qtbot: QtBot) -> None:
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    page.open_step(Step.LIMITS)
    page.limits.limits.reject.setValue(0.9)
    sign_and_release(page, qtbot)
    page.release.table.selectRow(1)
    page.release.compare.click()
    assert "limits: reject: 0.9" in page.release.differences.text()
    page.release.roll_back.click()
    qtbot.waitUntil(lambda: station.database.recipes.get("Washer M8").version == 3, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.store.busy, timeout=WAIT_MS)
    assert station.database.recipes.get("Washer M8").limits.reject != 0.9  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: page.draft.base is not None and page.draft.base.version == 3, timeout=WAIT_MS)
    assert page.draft.limits == station.database.recipes.get("Washer M8").limits


def test_a_recipe_goes_to_a_file_and_comes_back_as_a_draft_of_another_name(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "washer.recipe.zip"
    to_limits(page, qtbot, 2)
    sign_and_release(page, qtbot)
    page.store.export_recipe("Washer M8", 1, str(path))
    qtbot.waitUntil(lambda: path.exists() and not page.store.busy, timeout=WAIT_MS)

    page.exchange.import_file(str(path))
    qtbot.waitUntil(page.question.isVisible, timeout=WAIT_MS)
    assert station.database.recipes.names() == ("Washer M8",)
    assert [button.text() for button in page.question.buttons][1:] == ["Keep both", "Cancel"]
    page.question.buttons[1].click()
    qtbot.waitUntil(lambda: len(station.database.recipes.names()) == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.draft.name == "Washer M8 (2)", timeout=WAIT_MS)
    assert not station.database.recipes.get("Washer M8 (2)").released


def test_a_foreign_file_is_refused_and_nothing_changes(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "foreign.zip"
    path.write_bytes(b"PK no zip")
    page.exchange.import_file(str(path))
    qtbot.waitUntil(lambda: "refused" in desktop.toast.text, timeout=WAIT_MS)
    assert station.database.recipes.names() == ()


def test_on_a_camera_that_presents_parts_each_golden_sample_is_another_part(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.camera = FakeCamera(interval_s=0.005, feeds_parts=True, levels=(10, 20))
    desktop.actions[Command.SHOW_SETUP].trigger()
    page = desktop.setup_page
    to_goldens(page, qtbot, 1)
    assert page.draft.trigger is TriggerMode.PART
    qtbot.waitUntil(lambda: page.live.picture is not None and page.live.picture.part_number == 2, timeout=WAIT_MS)
    page.goldens.capture.click()
    assert [int(image[0, 0, 2]) for image in page.draft.references] == [10, 20]


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


def test_another_rate_for_a_stored_recipe_asks_for_its_limits_anew(
    station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    station.save_recipe(a_recipe(), Samples((gradient_image(), gradient_image(level=3))), release=True, reason="")
    page.open_recipe("Washer M8")
    qtbot.waitUntil(lambda: page.draft.base is not None, timeout=WAIT_MS)
    page.open_step(Step.LIMITS)
    page.limits.limits.rate.chosen.emit(0.01)
    assert page.draft.limits is None, "stored limits were for another rate"
    assert page.rail.buttons[Step.LIMITS].state is StepState.STALE


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
