from __future__ import annotations

import pytest

from inspector.region import RegionOfInterest
from ui.imaging.roi_document import RoiDocument
from ui.imaging.roi_shapes import Grip, GripPart

FRAME = (640, 480)
BOX = RegionOfInterest.rectangle(FRAME, 100, 80, 300, 200)
HOLE = ((200.0, 120.0), (260.0, 120.0), (260.0, 180.0), (200.0, 180.0))


@pytest.fixture
def document() -> RoiDocument:
    made = RoiDocument()
    made.set_frame_size(FRAME)
    return made


def test_every_edit_is_undone_and_redone_in_order_and_a_walk_of_arrow_keys_at_once(document: RoiDocument) -> None:
    told: list[RegionOfInterest | None] = []
    document.add(BOX.outline, excluded=False)
    for dx, dy in ((1, 0), (1, 0), (1, 0), (0, 1)):
        document.nudge(dx, dy)
    moved = RegionOfInterest.rectangle(FRAME, 103, 81, 300, 200)
    assert document.region == moved
    document.region_changed.connect(told.append)
    document.history.undo()
    document.history.undo()
    document.history.redo()
    document.history.redo()
    assert told == [BOX, None, BOX, moved]


def test_walks_of_two_shapes_are_undone_one_by_one(document: RoiDocument) -> None:
    document.set_region(RegionOfInterest(FRAME, BOX.outline, (HOLE,)))
    document.select(Grip(GripPart.WHOLE, 0))
    document.nudge(10, 0)
    walked = document.region
    document.select(Grip(GripPart.WHOLE, 1))
    document.nudge(0, 5)
    document.history.undo()
    assert document.region == walked


def test_a_new_outline_keeps_what_is_excluded(document: RoiDocument) -> None:
    document.set_region(RegionOfInterest(FRAME, BOX.outline, (HOLE,)))
    larger = RegionOfInterest.rectangle(FRAME, 50, 50, 400, 300)
    document.add(larger.outline, excluded=False)
    assert document.region == RegionOfInterest(FRAME, larger.outline, (HOLE,))


def test_undo_back_to_a_region_of_other_frames_selects_nothing_of_it(document: RoiDocument) -> None:
    document.add(BOX.outline, excluded=False)
    document.set_frame_size((320, 240))
    document.take_whole_picture()
    document.history.undo()
    document.history.undo()
    document.history.redo()
    assert document.region == BOX
    assert document.selected is None
    assert document.shapes == ()


def test_a_triangle_keeps_its_corners_and_says_why(document: RoiDocument) -> None:
    reasons: list[str] = []
    document.refused.connect(reasons.append)
    triangle = RegionOfInterest(FRAME, ((100, 100), (400, 100), (400, 300)))
    document.set_region(triangle)
    document.select(Grip(GripPart.CORNER, 0, 1))
    document.remove_selected()
    assert document.region == triangle
    assert "three corners" in reasons[-1]
    document.select(Grip(GripPart.WHOLE, 0))
    document.remove_selected()
    assert document.region is None


def test_a_tiny_excluded_area_is_refused(document: RoiDocument) -> None:
    document.set_region(BOX)
    assert not document.add(((200, 120), (203, 120), (203, 180), (200, 180)), excluded=True)
    assert document.region == BOX
