from __future__ import annotations

from pathlib import Path

import cv2
import pytest
from pytestqt.qtbot import QtBot

from inspector.recipe import TriggerMode
from inspector.types import Limits
from tests.fakes import FakeCamera, gradient_image
from tests.ui.fakes import FakeStation, a_recipe
from ui.actions import Command
from ui.app import Desktop
from ui.pages.setup_draft import SetupDraft
from ui.pages.setup_page import SetupPage

WAIT_MS = 10_000


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> SetupPage:
    """The set-up page on the screen, with its live picture."""
    desktop.actions[Command.SHOW_SETUP].trigger()
    qtbot.waitUntil(desktop.setup_page.capture.isEnabled, timeout=WAIT_MS)
    return desktop.setup_page


def describe_part(page: SetupPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.name, "Washer M8")
    qtbot.keyClicks(page.class_name, "metal washer")


def take_goldens(page: SetupPage, count: int) -> None:
    for _ in range(count):
        page.capture.click()


def suggest(page: SetupPage, qtbot: QtBot) -> None:
    page.suggest.click()
    qtbot.waitUntil(lambda: page.draft.limits is not None, timeout=WAIT_MS)


def test_each_step_is_closed_with_its_reason_until_the_one_before_is_done(page: SetupPage, qtbot: QtBot) -> None:
    assert not page.suggest.isEnabled()
    assert "name" in page.teaching_note.text()
    describe_part(page, qtbot)
    assert "golden samples first" in page.teaching_note.text()
    take_goldens(page, 2)
    assert page.suggest.isEnabled()
    assert not page.release.isEnabled()
    assert "Suggest the limits" in page.release_note.text()
    suggest(page, qtbot)
    page.user.clear()
    page.user.textEdited.emit("")
    assert "Sign with your name" in page.release_note.text()
    qtbot.keyClicks(page.user, "Anna")
    assert page.release.isEnabled()


def test_a_product_is_set_up_released_and_ready_on_the_run_page(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    describe_part(page, qtbot)
    take_goldens(page, 3)
    suggest(page, qtbot)
    page.review.setValue(0.3)
    page.reject.setValue(0.4)
    page.user.setText("Anna")
    with qtbot.waitSignal(page.recipe_released, timeout=WAIT_MS):
        page.release.click()

    stored = station.database.recipes.get("Washer M8")
    assert stored.released
    assert stored.detector.class_name == "metal washer"
    assert len(stored.references) == 3
    assert stored.limits is not None
    assert (stored.limits.review, stored.limits.reject, stored.limits.method) == (0.3, 0.4, "manual")
    assert station.database.recipes.versions("Washer M8")[0].released_by == "Anna"
    assert station.database.images.load_reference(stored.references[0]).shape == (48, 64, 3)

    desktop.actions[Command.SHOW_RUN].trigger()
    assert desktop.run_page.selected_recipe == stored
    assert desktop.run_page.start.isEnabled()


def test_a_rate_chosen_while_the_samples_are_learned_is_the_one_that_counts(
    page: SetupPage, station: FakeStation, qtbot: QtBot
) -> None:
    describe_part(page, qtbot)
    take_goldens(page, 3)
    station.teach_may_end.clear()
    page.suggest.click()
    page.rate.chosen.emit(0.01)
    station.teach_may_end.set()
    qtbot.waitUntil(lambda: page.draft.limits is not None, timeout=WAIT_MS)
    assert page.draft.limits is not None
    assert page.draft.limits.false_reject_rate == 0.01


def test_another_rate_for_a_stored_recipe_asks_for_its_limits_anew(
    page: SetupPage, station: FakeStation, qtbot: QtBot
) -> None:
    stored = station.save_recipe(a_recipe(), [gradient_image(), gradient_image(level=3)], release=True, reason="")
    page.draft = SetupDraft.of(stored, [gradient_image()])
    page.rate.chosen.emit(0.01)
    assert page.draft.limits is None
    assert not page.release.isEnabled()


def test_a_change_of_an_earlier_step_takes_the_limits_away(page: SetupPage, qtbot: QtBot) -> None:
    describe_part(page, qtbot)
    take_goldens(page, 3)
    suggest(page, qtbot)

    page.goldens.removed.emit(0)

    assert page.draft.limits is None
    assert page.goldens.count == 2
    assert not page.release.isEnabled()


def test_teaching_can_be_cancelled_and_leaves_no_limits(page: SetupPage, station: FakeStation, qtbot: QtBot) -> None:
    station.teach_may_end.clear()
    describe_part(page, qtbot)
    take_goldens(page, 2)
    page.suggest.click()
    qtbot.waitUntil(lambda: "2 of 2" in page.teaching_note.text(), timeout=WAIT_MS)
    assert page.progress.isVisible()

    page.cancel.click()
    qtbot.waitUntil(lambda: not page.limits.is_teaching, timeout=WAIT_MS)

    assert page.draft.limits is None
    assert "Cancelled" in page.teaching_note.text()
    assert page.suggest.isEnabled()


def test_another_wanted_rate_moves_the_limits_without_teaching_again(page: SetupPage, qtbot: QtBot) -> None:
    describe_part(page, qtbot)
    take_goldens(page, 4)
    suggest(page, qtbot)
    before = page.draft.limits
    assert before is not None

    page.rate.chosen.emit(0.01)

    after = page.draft.limits
    assert after is not None
    assert after.reject > before.reject
    assert page.reject.value() == pytest.approx(after.reject, abs=1e-4)
    assert not page.limits.is_teaching


def test_a_dragged_limit_never_passes_the_other(page: SetupPage, qtbot: QtBot) -> None:
    describe_part(page, qtbot)
    take_goldens(page, 3)
    suggest(page, qtbot)
    reject = page.draft.limits.reject  # type: ignore[union-attr]

    page.review.setValue(reject + 1)

    limits = page.draft.limits
    assert limits is not None
    assert limits.review == limits.reject == pytest.approx(reject + 1, abs=1e-4)


def test_an_unreadable_picture_is_told_and_the_others_are_taken(
    desktop: Desktop, page: SetupPage, qtbot: QtBot, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    cv2.imwrite(str(good), gradient_image())
    bad.write_bytes(b"no picture")

    page.store.read_images([str(bad), str(good)])
    qtbot.waitUntil(lambda: page.goldens.count == 1, timeout=WAIT_MS)

    assert "bad.png" in desktop.toast.text


def test_an_existing_recipe_opens_with_its_golden_samples_and_saves_a_new_version(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    describe_part(page, qtbot)
    take_goldens(page, 2)
    suggest(page, qtbot)
    page.user.setText("Anna")
    with qtbot.waitSignal(page.recipe_released, timeout=WAIT_MS):
        page.release.click()
    page.recipe.activated.emit(0)
    assert page.goldens.count == 0

    page.open_recipe("Washer M8")
    qtbot.waitUntil(lambda: page.goldens.count == 2, timeout=WAIT_MS)
    assert page.name.text() == "Washer M8"
    page.reject.setValue(page.reject.value() + 0.1)
    with qtbot.waitSignal(page.recipe_released, timeout=WAIT_MS):
        page.release.click()

    assert station.database.recipes.get("Washer M8").version == 2


def test_on_a_camera_that_presents_parts_each_golden_sample_is_another_part(
    desktop: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    station.camera = FakeCamera(interval_s=0.005, feeds_parts=True, levels=(10, 20))
    desktop.actions[Command.SHOW_SETUP].trigger()
    page = desktop.setup_page
    qtbot.waitUntil(page.capture.isEnabled, timeout=WAIT_MS)
    assert page.draft.trigger is TriggerMode.PART

    page.capture.click()
    qtbot.waitUntil(lambda: page.camera.live is not None and page.camera.live.part_number == 2, timeout=WAIT_MS)
    page.capture.click()

    assert [int(image[0, 0, 2]) for image in page.draft.images] == [10, 20]


def test_the_camera_is_let_go_when_the_page_is_left(
    desktop: Desktop, station: FakeStation, page: SetupPage, qtbot: QtBot
) -> None:
    desktop.actions[Command.SHOW_RUN].trigger()
    qtbot.waitUntil(lambda: not desktop.preview.is_active, timeout=WAIT_MS)
    assert station.camera.closed > 0


@pytest.mark.parametrize(("count", "share"), [(1, "50 %"), (4, "20 %"), (9, "10 %")])
def test_the_promise_of_n_golden_samples_is_one_in_n_plus_one(count: int, share: str) -> None:
    draft = SetupDraft(images=[gradient_image()] * count)
    assert f"1 of {count + 1} cases ({share})" in draft.promise()


def test_limits_set_by_hand_are_named_so(qtbot: QtBot) -> None:
    draft = SetupDraft(limits=Limits(0.1, 0.2, None, 0.05, 4, False, "t-bound"))
    draft.set_limits_by_hand(0.1, 0.3)
    assert draft.limits is not None
    assert (draft.limits.method, draft.limits.false_reject_rate) == ("manual", None)
