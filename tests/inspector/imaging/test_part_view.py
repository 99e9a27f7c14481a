"""From a frame to the pictures that are judged, and from their maps back to the frame."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inspector.camera.parts import PartKind
from inspector.errors import NotJudgeableError, RegionInvalidError
from inspector.imaging.part_view import GREY, PartView
from inspector.imaging.tiles import split
from inspector.recipe import ImagingSettings
from inspector.region import RegionOfInterest, TileGrid
from tests.fakes import gradient_image
from tests.inspector.imaging.pictures import AREAS, SIZE, empty_plate, move_of, moved, part

WASHER = PartKind.WASHER
FRAME = gradient_image(240, 320)
RECTANGLE = RegionOfInterest.rectangle((320, 240), 40, 30, 200, 150)
POLYGON = RegionOfInterest(
    (320, 240),
    ((40, 30), (240, 30), (240, 180), (140, 180)),
    excluded=(((150, 60), (180, 60), (180, 100), (150, 100)),),
)


def one_peak(row: int, column: int, size: int = 15) -> np.ndarray:
    grid_map = np.zeros((size, size), np.float32)
    grid_map[row, column] = 1.0
    return grid_map


def test_without_region_alignment_and_tiles_the_frame_is_judged_as_it_is():
    cut = PartView(ImagingSettings(), None).cut(FRAME)
    assert len(cut.tiles) == 1
    assert cut.tiles[0] is FRAME
    assert cut.confidence is None
    assert cut.tile_box(0) == ((0, 0), (320, 0), (320, 240), (0, 240))
    grid_map = np.random.default_rng(0).random((15, 15), np.float32)
    np.testing.assert_array_equal(cut.assemble([grid_map]), cv2.resize(grid_map, (320, 240)))


def test_a_rectangle_is_cut_out_and_its_map_comes_back_to_its_place():
    cut = PartView(ImagingSettings(region=RECTANGLE), None).cut(FRAME)
    np.testing.assert_array_equal(cut.tiles[0], FRAME[30:180, 40:240])
    assert cut.tiles[0].flags.c_contiguous
    assert cut.tile_box(0) == ((40, 30), (240, 30), (240, 180), (40, 180))
    whole = cut.assemble([np.ones((15, 15), np.float32)])
    assert whole.shape == (240, 320)
    assert whole.dtype == np.float32
    assert (whole[30:180, 40:240] == 1).all()
    assert whole.sum() == 200 * 150


def test_what_is_not_judged_is_the_same_grey_in_every_picture_and_never_hot():
    view = PartView(ImagingSettings(region=POLYGON), None)
    outside = np.ones((240, 320), np.uint8)
    cv2.fillPoly(outside, [np.array(POLYGON.outline, np.int32)], 0)
    cv2.fillPoly(outside, [np.array(POLYGON.excluded[0], np.int32)], 1)
    outside[180:], outside[:, 240:] = 1, 1
    changed = FRAME.copy()
    changed[outside.astype(bool)] = 255
    cut, other = view.cut(FRAME), view.cut(changed)
    np.testing.assert_array_equal(cut.tiles[0], other.tiles[0])
    tile_outside = outside[30:180, 40:240].astype(bool)
    assert (cut.tiles[0][tile_outside] == GREY).all()
    deep_inside = cv2.erode(1 - outside, np.ones((7, 7), np.uint8))[30:180, 40:240].astype(bool)
    np.testing.assert_array_equal(cut.tiles[0][deep_inside], FRAME[30:180, 40:240][deep_inside])
    whole = cut.assemble([np.ones((15, 15), np.float32)])
    np.testing.assert_array_equal(whole > 0, outside == 0)


def test_the_picture_fades_into_the_grey_without_a_sharp_edge():
    white = np.full((240, 320, 3), 255, np.uint8)
    tile = PartView(ImagingSettings(region=POLYGON), None).cut(white).tiles[0].astype(int)
    assert np.abs(np.diff(tile[50, :, 0])).max() <= (255 - GREY) // 2 + 1


@pytest.mark.parametrize("size", [(200, 150), (203, 151), (997, 333)])
@pytest.mark.parametrize("grid", [TileGrid(1, 1), TileGrid(2, 3), TileGrid(4, 2, 0.0), TileGrid(3, 3, 0.5)])
def test_tiles_have_one_size_cover_everything_and_overlap_as_wanted(size, grid):
    boxes = split(size, grid)
    assert len(boxes) == grid.count
    assert len({box[2:] for box in boxes}) == 1
    seen = np.zeros(size[::-1], int)
    for x, y, width, height in boxes:
        assert x >= 0
        assert y >= 0
        seen[y : y + height, x : x + width] += 1
    assert seen.shape == size[::-1]
    assert seen.min() == 1
    if grid.columns > 1:
        shared = boxes[0][0] + boxes[0][2] - boxes[1][0]
        assert shared == pytest.approx(grid.overlap * boxes[0][2], abs=2)


def test_tiles_too_small_to_be_judged_are_refused():
    with pytest.raises(RegionInvalidError):
        PartView(ImagingSettings(region=RECTANGLE, tiles=TileGrid(6, 6)), None).cut(FRAME)


def test_each_tiles_map_comes_back_to_where_the_tile_was_cut():
    cut = PartView(ImagingSettings(region=RECTANGLE, tiles=TileGrid(2, 3)), None).cut(FRAME)
    for index, tile in enumerate(cut.tiles):
        (left, top), _, (right, bottom), _ = (tuple(map(int, corner)) for corner in cut.tile_box(index))
        np.testing.assert_array_equal(tile, FRAME[top:bottom, left:right])
        maps = [one_peak(7, 7) if number == index else np.zeros((15, 15), np.float32) for number in range(6)]
        row, column = np.unravel_index(cut.assemble(maps).argmax(), (240, 320))
        assert (column, row) == pytest.approx(((left + right - 1) / 2, (top + bottom - 1) / 2), abs=1)


def test_where_tiles_overlap_the_higher_value_counts():
    cut = PartView(ImagingSettings(tiles=TileGrid(1, 2, 0.5)), None).cut(FRAME)
    for maps in ([1.0, 3.0], [3.0, 1.0]):
        whole = cut.assemble([np.full((3, 3), value, np.float32) for value in maps])
        assert (whole[:, 110:210] == 3).all()
        assert {float(whole[0, 0]), float(whole[0, -1])} == {1.0, 3.0}


def test_a_map_too_few_is_no_answer():
    cut = PartView(ImagingSettings(tiles=TileGrid(1, 2)), None).cut(FRAME)
    with pytest.raises(ValueError, match="zip"):
        cut.assemble([np.zeros((3, 3), np.float32)])


def aligned_view(tiles: TileGrid | None = None) -> PartView:
    region = RegionOfInterest.rectangle(SIZE, *AREAS[WASHER])
    return PartView(ImagingSettings(region=region, aligned=True, tiles=tiles), part(WASHER, 0))


def test_a_moved_part_is_judged_on_the_same_picture_as_an_unmoved_one():
    view, image = aligned_view(), part(WASHER, 2)
    resting, turned = view.cut(image), view.cut(moved(image, WASHER, (15.0, -9.0), 4.0))
    x, y, width, height = AREAS[WASHER]
    assert turned.tiles[0].shape == (height, width, 3)
    middle = np.s_[100:300, 100:300]
    apart = np.abs(resting.tiles[0][middle].astype(int) - turned.tiles[0][middle])
    unaligned = moved(image, WASHER, (15.0, -9.0), 4.0)[y : y + height, x : x + width][middle].astype(int)
    assert apart.mean() < 2.5
    assert np.abs(resting.tiles[0][middle] - unaligned).mean() > 4 * apart.mean()
    assert turned.confidence is not None
    assert turned.confidence > 0.8


def test_heat_of_an_aligned_part_lies_where_the_part_really_is():
    cut = aligned_view(TileGrid(2, 2)).cut(moved(part(WASHER, 0), WASHER, (15.0, -9.0), 4.0))
    maps = [np.zeros((15, 15), np.float32) for _ in range(4)]
    maps[1] = one_peak(7, 7)
    whole = cut.assemble(maps)
    row, column = np.unravel_index(whole.argmax(), whole.shape)
    corners = np.array(cut.tile_box(1))
    assert (column, row) == pytest.approx(tuple(corners.mean(axis=0)), abs=1.5)
    x, y, width, _ = AREAS[WASHER]
    expected = move_of(WASHER, (15.0, -9.0), 4.0) @ (x + width, y, 1)
    assert corners[1] == pytest.approx(expected, abs=1.0)
    assert whole[:20].max() == 0


def test_an_empty_fixture_is_not_judged():
    with pytest.raises(NotJudgeableError) as refused:
        aligned_view().cut(empty_plate(WASHER))
    assert refused.value.reason == "misaligned"


def test_before_the_first_golden_sample_nothing_is_aligned():
    cut = PartView(ImagingSettings(aligned=True), None).cut(FRAME)
    assert cut.tiles[0] is FRAME


def test_excluded_areas_play_no_part_in_finding_the_part():
    x, y, width, height = AREAS[WASHER]
    outline = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    label = ((150, 60), (320, 60), (320, 240), (150, 240))
    region = RegionOfInterest(SIZE, outline, (label,))
    image = moved(part(WASHER, 2), WASHER, (3.0, 2.0), 1.0)
    printed = image.copy()
    printed[70:230, 160:310] = np.random.default_rng(0).integers(0, 256, (160, 150, 3))
    view = PartView(ImagingSettings(region=region, aligned=True), part(WASHER, 0))
    plain, changed = view.cut(image), view.cut(printed)
    assert changed.confidence == pytest.approx(plain.confidence, abs=0.06)


def test_a_frame_of_another_size_than_the_region_was_drawn_on_is_not_judged():
    view = PartView(ImagingSettings(region=RECTANGLE), None)
    with pytest.raises(NotJudgeableError) as refused:
        view.cut(gradient_image(480, 640))
    assert refused.value.reason == "frame_size_changed"
    with pytest.raises(NotJudgeableError):
        PartView(ImagingSettings(region=RECTANGLE, aligned=True), gradient_image(480, 640))
