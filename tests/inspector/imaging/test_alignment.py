"""Where a part lies against the first golden sample, and when that is not known."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inspector.camera.parts import DefectKind, PartKind
from inspector.errors import NotJudgeableError
from inspector.imaging.alignment import LEAST_CONFIDENCE, Aligner, Alignment
from tests.inspector.imaging.pictures import AREAS, empty_plate, move_of, moved, noisy, part

MOVES = [((0.0, 0.0), 0.0), ((20.0, -13.5), 0.0), ((-7.3, 4.6), 5.0), ((-20.0, 20.0), -5.0), ((31.0, 12.0), 11.5)]


@pytest.fixture(scope="module", params=list(PartKind))
def kind(request: pytest.FixtureRequest) -> PartKind:
    return request.param


@pytest.fixture(scope="module")
def aligner(kind: PartKind) -> Aligner:
    return Aligner(part(kind, 0), AREAS[kind])


def worst_error_px(kind: PartKind, found: Alignment, resting: Alignment, shift, turn_deg: float) -> float:
    """How far the area's corners come to lie from where the unmoved part's did."""
    x, y, width, height = AREAS[kind]
    corners = np.array([(x, y, 1), (x + width, y, 1), (x + width, y + height, 1), (x, y + height, 1)], float)
    laid = np.c_[corners @ move_of(kind, shift, turn_deg).T, np.ones(4)]
    return float(np.linalg.norm(laid @ found.matrix.T - corners @ resting.matrix.T, axis=1).max())


@pytest.mark.parametrize(("shift", "turn_deg"), MOVES)
def test_a_part_moved_on_its_plate_is_found_to_a_part_of_a_pixel(kind, aligner, shift, turn_deg):
    image = part(kind, 3)
    found = aligner.find(moved(image, kind, shift, turn_deg))
    resting = aligner.find(image)
    assert worst_error_px(kind, found, resting, shift, turn_deg) < 0.5
    assert found.confidence > 0.8
    assert found.turn_deg - resting.turn_deg == pytest.approx(turn_deg, abs=0.1)
    assert np.subtract(found.shift, resting.shift) == pytest.approx(shift, abs=0.5)


@pytest.mark.parametrize("defect", list(DefectKind))
def test_a_defect_makes_a_part_neither_lost_nor_shifted(kind, aligner, defect):
    for number in (1, 2, 3):
        good = aligner.find(moved(part(kind, number), kind, (9.0, -6.0), 2.0))
        bad = aligner.find(moved(part(kind, number, defect), kind, (9.0, -6.0), 2.0))
        assert bad.confidence > LEAST_CONFIDENCE + 0.15
        assert np.subtract(bad.shift, good.shift) == pytest.approx((0.0, 0.0), abs=0.3)
        assert bad.turn_deg == pytest.approx(good.turn_deg, abs=0.1)


def test_what_is_not_the_part_is_not_found(kind, aligner):
    other = part(PartKind.BRACKET if kind is PartKind.WASHER else PartKind.WASHER, 1)
    out_of_focus = np.asarray(cv2.GaussianBlur(part(kind, 1), (0, 0), 0.012 * 640), np.uint8)
    mirrored = np.ascontiguousarray(part(kind, 1)[:, ::-1])
    static = np.random.default_rng(0).integers(0, 256, other.shape, dtype=np.uint8)
    covered = np.full_like(other, 90)
    for image in (other, empty_plate(kind), out_of_focus, mirrored, static, covered):
        assert aligner.find(image).confidence < LEAST_CONFIDENCE


def test_weaker_and_uneven_light_changes_neither_place_nor_confidence_much(kind, aligner):
    image = moved(part(kind, 2), kind, (12.0, 5.0), -3.0)
    bright = aligner.find(image)
    slope = np.linspace(0.7, 1.1, 640)[None, :, None]
    for darker in (noisy(image, 1, gain=0.4), np.clip(image * slope, 0, 255).astype(np.uint8)):
        found = aligner.find(darker)
        assert found.confidence > 0.75
        assert np.subtract(found.shift, bright.shift) == pytest.approx((0.0, 0.0), abs=0.3)


def test_a_part_partly_covered_is_still_in_its_place(kind, aligner):
    image = moved(part(kind, 2), kind, (12.0, 5.0), -3.0)
    free = aligner.find(image)
    image[170:300, 150:270] = 90
    found = aligner.find(image)
    assert LEAST_CONFIDENCE < found.confidence < free.confidence
    assert np.subtract(found.shift, free.shift) == pytest.approx((0.0, 0.0), abs=0.5)


def test_without_an_area_the_whole_picture_is_found_again(kind):
    image = part(kind, 1)
    step = np.array([[1, 0, 8], [0, 1, -5]], float)
    found = Aligner(image).find(np.asarray(cv2.warpAffine(image, step, (640, 480), borderMode=cv2.BORDER_REPLICATE)))
    assert found.shift == pytest.approx((8.0, -5.0), abs=0.2)
    assert found.inverse == pytest.approx(step, abs=0.2)


@pytest.mark.parametrize("area", [(250, 75, 150, 150), (200, 38, 30, 400), (120, 350, 400, 17), (450, 300, 75, 140)])
def test_small_and_slim_areas_are_found_where_they_are_not_at_stronger_edges_nearby(kind, area):
    aligner = Aligner(part(kind, 0), area)
    for number in (0, 1, 2):
        found = aligner.find(noisy(part(kind, number), number))
        assert np.hypot(*found.shift) < (0.5 if number == 0 else 5.0)
        assert found.confidence > LEAST_CONFIDENCE


def test_a_golden_sample_that_shows_nothing_finds_nothing():
    blank = np.full((96, 128, 3), 90, np.uint8)
    assert Aligner(blank).find(noisy(blank, 1)).confidence == 0.0


def test_a_picture_of_another_size_is_refused(aligner):
    with pytest.raises(NotJudgeableError) as refused:
        aligner.find(np.zeros((481, 640, 3), np.uint8))
    assert refused.value.reason == "frame_size_changed"
