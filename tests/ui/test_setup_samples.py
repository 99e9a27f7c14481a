"""Samples of a product: captured, imported, doubled, unreadable, taken away."""

from __future__ import annotations

from pathlib import Path

import cv2
from pytestqt.qtbot import QtBot

from inspector.recipe import TriggerMode
from tests.fakes import FakeCamera, gradient_image
from tests.ui.fakes import FakeStation
from tests.ui.setup_steps import WAIT_MS, sign_and_release, to_goldens, to_limits
from ui.actions import Command
from ui.app import Desktop
from ui.setup.setup_page import SetupPage


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


def test_more_than_a_hundred_golden_samples_are_not_taken(desktop: Desktop, page: SetupPage, qtbot: QtBot) -> None:
    to_goldens(page, qtbot)
    page.store.images_read.emit(page.draft, "references", [gradient_image()] * 103)
    assert len(page.draft.references) == 100
    assert "3 were left out" in desktop.toast.text


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
