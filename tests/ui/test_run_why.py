from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.recipe import ImagingSettings, Recipe, SerialMode
from inspector.region import RegionOfInterest, TileGrid
from inspector.types import Frame, ImageArray, NearestReference, Prediction
from tests.fakes import FakeDetector, gradient_image
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import WAIT_MS, an_inspection, judge, judged_part, present, run, stop, with_golden_samples
from ui.app import Desktop
from ui.pages.run_why_source import WhySource, patch_grid


@pytest.fixture
def rejecting(desktop: Desktop, station: FakeStation, qtbot: QtBot) -> Desktop:
    """Runs a recipe with stored golden samples, and every part is rejected."""
    station.detector = FakeDetector()
    station.detector.fit([gradient_image()])
    station.camera.levels = (200,)
    run(desktop, qtbot, with_golden_samples(station, replace(a_recipe(), serial=SerialMode.OPTIONAL)))
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    desktop.run_page.setFocus()
    return desktop


def test_why_shows_the_part_beside_the_golden_sample_in_the_pictures_place(rejecting: Desktop, qtbot: QtBot) -> None:
    page = rejecting.run_page
    assert not page.why.isEnabled()
    assert "FAIL or REVIEW" in page.why.toolTip()
    judge(rejecting, qtbot)

    page.why.click()
    qtbot.waitUntil(lambda: "golden sample 1." in page.why_card.text, timeout=WAIT_MS)
    assert page.why_card.isVisible()
    assert page.why_card.pair.has_both
    assert "1.0000 above the reject limit" in page.why_card.text
    assert not page.image.isVisible()
    assert page.tile.isVisible()
    assert page.tile.content.word == "FAIL"

    page.why.click()
    assert page.image.isVisible()
    assert not page.why.isChecked()


def test_w_opens_the_card_and_esc_closes_it(rejecting: Desktop, qtbot: QtBot) -> None:
    page = rejecting.run_page
    judge(rejecting, qtbot)
    QTest.keyClicks(page, "w")
    qtbot.waitUntil(page.why_card.isVisible, timeout=WAIT_MS)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.why_card.isVisible()


def test_w_in_the_serial_is_a_letter(rejecting: Desktop, qtbot: QtBot) -> None:
    page = rejecting.run_page
    judge(rejecting, qtbot)
    page.serial_field.field.setFocus()
    QTest.keyClicks(page.serial_field.field, "w")
    qtbot.waitUntil(lambda: page.serial_field.field.text() == "w", timeout=WAIT_MS)
    assert not page.why_card.isVisible()


def test_why_of_the_last_rejected_part_can_be_asked_while_the_next_one_passes(
    rejecting: Desktop, station: FakeStation, qtbot: QtBot
) -> None:
    page = rejecting.run_page
    judge(rejecting, qtbot)
    page.why.click()
    assert page.why_card.title.text().startswith("FAIL · ")
    assert "earlier" not in page.why_card.title.text()
    present(rejecting, station, qtbot, 10)
    judge(rejecting, qtbot)
    assert page.tile.content.word == "PASS"
    assert not page.why_card.isVisible(), "who triggers wants to see the part"
    QTest.keyClicks(page, "w")
    qtbot.waitUntil(page.why_card.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "above the reject limit" in page.why_card.text, timeout=WAIT_MS)
    assert page.why_card.title.text().startswith("FAIL · ")
    assert page.why_card.title.text().endswith("earlier judgement")


def test_the_card_stays_and_says_so_when_the_next_part_comes_by_itself(rejecting: Desktop, qtbot: QtBot) -> None:
    page = rejecting.run_page
    judge(rejecting, qtbot)
    page.why.click()
    qtbot.waitUntil(lambda: "above the reject limit" in page.why_card.text, timeout=WAIT_MS)
    told = page.why_card.text
    rejecting.session.part_arrived.emit(judged_part(2))
    assert page.why_card.isVisible()
    assert page.why_card.text == told
    assert page.why_card.title.text().endswith("earlier judgement")
    page.why.click()
    page.why.click()
    assert "earlier" not in page.why_card.title.text(), "that part has a card of its own"


def test_another_run_forgets_what_was_asked_about(rejecting: Desktop, qtbot: QtBot) -> None:
    page = rejecting.run_page
    judge(rejecting, qtbot)
    stop(rejecting, qtbot)
    assert page.why.isEnabled(), "there is time to look now"
    page.start_run()
    assert not page.why.isEnabled()


def test_the_card_and_a_look_back_never_share_the_place(rejecting: Desktop, qtbot: QtBot) -> None:
    page = rejecting.run_page
    judge(rejecting, qtbot)
    qtbot.waitUntil(lambda: len(page.filmstrip.items) == 1, timeout=WAIT_MS)
    page.why.click()
    page.filmstrip.chosen.emit(page.filmstrip.items[0].sequence)
    assert not page.why_card.isVisible()
    page.why.click()
    assert not page.recall.is_active
    assert page.why_card.isVisible()


def test_a_question_about_the_next_serial_has_the_room(rejecting: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    page = rejecting.run_page
    page.serial_field.enter("SN-1")
    judge(rejecting, qtbot)
    station.recorder.flush(WAIT_MS / 1000)
    page.why.click()
    page.serial_field.enter("SN-1")
    qtbot.waitUntil(page.serial_field.question.isVisible, timeout=WAIT_MS)
    assert not page.why_card.isVisible()
    assert "serial" in page.why.toolTip()
    page.serial_field.clear()
    assert page.why.isEnabled()


def test_a_golden_sample_whose_picture_is_gone_is_told(rejecting: Desktop, station: FakeStation, qtbot: QtBot) -> None:
    page = rejecting.run_page
    for file in station.database.images.references_folder.rglob("*.png"):
        file.unlink()
    judge(rejecting, qtbot)
    page.why.click()
    qtbot.waitUntil(lambda: "whose picture is not there" in page.why_card.text, timeout=WAIT_MS)


# Where the patches lie

SIZE = (400, 300)
REGION = RegionOfInterest.rectangle(SIZE, 100, 60, 240, 240)


def a_texture(seed: int = 0) -> ImageArray:
    """Blobs that differ everywhere, so that a part is found again."""
    import cv2

    coarse = np.random.default_rng(seed).integers(0, 255, (30, 40, 3), np.uint8)
    return np.asarray(cv2.resize(coarse, SIZE, interpolation=cv2.INTER_CUBIC), np.uint8)


def shifted(image: ImageArray, right: int, down: int) -> ImageArray:
    return np.roll(image, (down, right), axis=(0, 1))


def stored(station: FakeStation, golden: ImageArray, imaging: ImagingSettings, variants: tuple[str, ...]) -> Recipe:
    detector = replace(a_recipe().detector, variants=variants)
    reference = station.database.images.save_reference(golden)
    return replace(a_recipe(), references=(reference,), imaging=imaging, detector=detector)


def why(
    station: FakeStation,
    recipe: Recipe,
    part: ImageArray,
    nearest: NearestReference,
) -> tuple[tuple[int, ...], ImageArray, ImageArray]:
    """Where the card says it was (x, y), and the patches of part and golden sample."""
    grid = np.zeros((15, 15), np.float32)
    prediction = Prediction(2.0, None, 2.0, np.zeros(part.shape[:2], np.float32), grid, nearest)
    frame = Frame(part, 1, an_inspection().inspected_at, 0.0)
    content = WhySource(station.database.images).content(an_inspection(frame=frame, prediction=prediction), recipe)
    patches = []
    for crop in (content.part, content.golden):
        assert crop is not None
        x, y, width, height = crop.patch
        patches.append(crop.image[y : y + height, x : x + width])
    place = content.place.replace("\u00a0", " ").split("x ")[1].split(", y ")
    return tuple(map(int, place)), patches[0], patches[1]


def test_a_patch_of_a_tile_of_the_region_is_found_in_the_whole_picture(station: FakeStation) -> None:
    imaging = ImagingSettings("fake:0", region=REGION, tiles=TileGrid(2, 2, 0.0))
    texture = a_texture()
    recipe = stored(station, texture, imaging, ())
    place, part, golden = why(station, recipe, texture, NearestReference(0, (0, 14), (0, 14), 0.1, tile=3))
    # Tile 3 begins at (220, 180); its patches are 8 pixels wide and high.
    assert place == (220 + 14 * 8 + 4, 180 + 4)
    assert np.array_equal(part, texture[180:188, 332:340])
    assert np.array_equal(golden, part)


def test_a_moved_part_that_was_aligned_shows_the_patch_where_it_lies_now(station: FakeStation) -> None:
    texture = a_texture()
    recipe = stored(station, texture, ImagingSettings("fake:0", region=REGION, aligned=True), ())
    moved = shifted(texture, 12, -6)
    place, part, golden = why(station, recipe, moved, NearestReference(0, (7, 7), (7, 7), 0.1))
    assert place == pytest.approx((100 + 7 * 16 + 8 + 12, 60 + 7 * 16 + 8 - 6), abs=2)
    least = min(part.shape[0], golden.shape[0]), min(part.shape[1], golden.shape[1])
    difference = part[: least[0], : least[1]].astype(int) - golden[: least[0], : least[1]]
    assert np.abs(difference).mean() < 12


def test_a_match_with_a_turned_golden_sample_shows_it_turned(station: FakeStation) -> None:
    texture = a_texture()
    recipe = stored(station, texture, ImagingSettings("fake:0"), ("rotate_180",))
    part = np.ascontiguousarray(np.rot90(texture, 2))
    _, shown, golden = why(station, recipe, part, NearestReference(0, (3, 4), (3, 4), 0.1, variant=1))
    assert np.array_equal(shown, golden)


@pytest.mark.parametrize(
    ("name", "grid"),
    [
        ("ViT-B-16-plus-240", 15),
        ("ViT-L-14", 16),
        ("ViT-L-14-336", 24),
        ("ViT-L-14-336-quickgelu", 24),
        ("ViT-B-32", 7),
    ],
)
def test_a_models_name_gives_its_patches(name: str, grid: int) -> None:
    assert patch_grid(name) == grid


def test_a_model_that_names_no_patches_is_told(station: FakeStation) -> None:
    with pytest.raises(ValueError, match="patches"):
        patch_grid("coca")
