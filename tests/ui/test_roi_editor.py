from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.region import RegionOfInterest
from tests.ui.roi_examples import BOX, FRAME, HOLE, PENTAGON, Heard, drag, press, tap
from ui.imaging.roi_drawing import Tool
from ui.imaging.roi_editor import RoiEditor
from ui.imaging.roi_shapes import whole_frame

Touches = QTest.QTouchEventSequence


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def editor(window: QWidget, qtbot: QtBot) -> RoiEditor:
    """A picture of 640 × 480 shown at its own size."""
    layout = QVBoxLayout(window)
    made = RoiEditor()
    made.setFixedSize(*FRAME)
    layout.addWidget(made)
    made.set_picture(QImage(*FRAME, QImage.Format.Format_RGB888), FRAME)
    window.show()
    qtbot.waitExposed(window)
    made.setFocus()
    return made


@pytest.fixture
def heard(editor: RoiEditor) -> Heard:
    return Heard(editor)


def test_a_rectangle_is_drawn_by_dragging_and_told_once_when_the_button_goes_up(
    editor: RoiEditor, heard: Heard
) -> None:
    editor.choose_tool(Tool.RECTANGLE)
    QTest.mousePress(editor, Qt.MouseButton.LeftButton, pos=QPoint(400, 280))
    QTest.mouseMove(editor, QPoint(300, 200))
    QTest.mouseMove(editor, QPoint(100, 80))
    assert heard.regions == []
    QTest.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=QPoint(100, 80))
    assert heard.regions == [BOX]
    assert editor.region() == BOX
    assert editor.tool is Tool.SELECT
    assert editor.accessibleDescription() == "Outline rectangle, 300 × 200 pixels at 100, 80; the outline selected"


def test_a_rectangle_is_also_two_taps_for_fingers_that_do_not_drag_well(editor: RoiEditor) -> None:
    editor.choose_tool(Tool.RECTANGLE)
    tap(editor, 100, 80)
    assert editor.region() is None
    tap(editor, 400, 280)
    assert editor.region() == BOX


def test_a_polygon_ends_on_its_first_corner_and_by_enter_and_is_given_up_by_escape(
    editor: RoiEditor, heard: Heard
) -> None:
    corners = ((100, 100), (300, 60), (500, 300))
    for ending in ("corner", "enter", "escape"):
        editor.set_region(None)
        editor.choose_tool(Tool.POLYGON)
        for corner in corners:
            tap(editor, *corner)
        if ending == "corner":
            tap(editor, 110, 95)
        else:
            press(editor, Qt.Key.Key_Return if ending == "enter" else Qt.Key.Key_Escape)
        assert editor.tool is Tool.SELECT
    assert heard.regions == [RegionOfInterest(FRAME, corners)] * 2
    assert editor.region() is None


def test_an_area_is_excluded_from_the_whole_picture_and_from_an_outline(editor: RoiEditor) -> None:
    for before, outline in ((None, whole_frame(FRAME)), (BOX, BOX.outline)):
        editor.set_region(before)
        editor.choose_tool(Tool.EXCLUDE_RECTANGLE)
        drag(editor, (200, 120), (230, 150), (260, 180))
        assert editor.region() == RegionOfInterest(FRAME, outline, (HOLE,))
    press(editor, Qt.Key.Key_Delete)
    assert editor.region() == BOX


def test_without_outline_and_excluded_areas_the_whole_picture_is_judged_again(editor: RoiEditor) -> None:
    editor.set_region(RegionOfInterest(FRAME, BOX.outline, (HOLE,)))
    tap(editor, 120, 250)
    press(editor, Qt.Key.Key_Delete)
    assert editor.region() == RegionOfInterest(FRAME, whole_frame(FRAME), (HOLE,))
    tap(editor, 230, 150)
    press(editor, Qt.Key.Key_Delete)
    assert editor.region() is None


def test_a_corner_may_be_missed_by_what_a_finger_misses_and_does_not_jump_to_it(editor: RoiEditor) -> None:
    editor.set_region(BOX)
    tap(editor, 250, 180)
    drag(editor, (418, 288), (430, 300), (458, 338))
    assert editor.region() == RegionOfInterest.rectangle(FRAME, 100, 80, 340, 250)


def test_a_side_resizes_a_rectangle_and_bends_another_polygon(editor: RoiEditor) -> None:
    editor.set_region(BOX)
    tap(editor, 300, 150)
    drag(editor, (250, 280), (250, 300), (290, 330))
    assert editor.region() == RegionOfInterest.rectangle(FRAME, 100, 80, 300, 250)
    editor.set_region(PENTAGON)
    tap(editor, 300, 250)
    drag(editor, (300, 400), (300, 420), (310, 440))
    changed = editor.region()
    assert changed is not None
    assert changed.outline == (*PENTAGON.outline[:4], (310, 440), PENTAGON.outline[4])


def test_a_press_that_hardly_moves_selects_and_changes_nothing(editor: RoiEditor, heard: Heard) -> None:
    editor.set_region(BOX)
    drag(editor, (250, 150), (252, 151))
    assert heard.regions == []
    assert editor.selected_polygon == BOX.outline


def test_what_is_dragged_or_drawn_past_the_edge_stays_inside_the_picture(editor: RoiEditor) -> None:
    editor.set_region(BOX)
    drag(editor, (250, 150), (100, 20), (-200, -100))
    assert editor.region() == RegionOfInterest.rectangle(FRAME, 0, 0, 300, 200)
    editor.choose_tool(Tool.RECTANGLE)
    drag(editor, (500, 400), (600, 450), (700, 500))
    assert editor.region() == RegionOfInterest.rectangle(FRAME, 500, 400, 140, 80)


def test_an_edit_that_makes_an_invalid_region_is_taken_back_with_its_reason(editor: RoiEditor, heard: Heard) -> None:
    editor.set_region(PENTAGON)
    tap(editor, 300, 250)
    drag(editor, (140, 400), (300, 300), (580, 250))
    assert editor.region() == PENTAGON
    assert heard.regions == []
    assert "cross" in heard.reasons[-1]
    editor.choose_tool(Tool.RECTANGLE)
    drag(editor, (10, 10), (20, 20), (30, 100))
    assert "at least 32 pixels" in heard.reasons[-1]
    assert editor.region() == PENTAGON
    assert not editor.can_undo


def test_excluding_all_there_is_to_judge_is_refused(editor: RoiEditor, heard: Heard) -> None:
    editor.set_region(BOX)
    editor.choose_tool(Tool.EXCLUDE_RECTANGLE)
    drag(editor, (90, 70), (300, 200), (410, 290))
    assert "nothing to judge" in heard.reasons[-1]
    assert editor.region() == BOX


def test_a_refused_polygon_can_be_put_right_corner_by_corner(editor: RoiEditor, heard: Heard) -> None:
    editor.choose_tool(Tool.POLYGON)
    for corner in ((100, 100), (400, 100), (100, 300), (400, 300)):
        tap(editor, *corner)
    press(editor, Qt.Key.Key_Return)
    assert "cross" in heard.reasons[-1]
    press(editor, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    tap(editor, 400, 300)
    press(editor, Qt.Key.Key_Return)
    assert heard.regions == [RegionOfInterest(FRAME, ((100, 100), (400, 100), (400, 300)))]


def test_undo_while_drawing_takes_back_the_last_corner_only(editor: RoiEditor) -> None:
    editor.choose_tool(Tool.RECTANGLE)
    drag(editor, (100, 80), (300, 200), (400, 280))
    editor.choose_tool(Tool.EXCLUDE_POLYGON)
    tap(editor, 200, 120)
    tap(editor, 260, 120)
    editor.undo()
    assert "1 corner set" in editor.description
    assert editor.region() == BOX


def test_all_is_reached_and_changed_by_keys_alone(editor: RoiEditor) -> None:
    editor.choose_tool(Tool.RECTANGLE)
    far = Qt.KeyboardModifier.ShiftModifier
    press(editor, *[Qt.Key.Key_Left] * 22, modifier=far)
    press(editor, *[Qt.Key.Key_Up] * 16, modifier=far)
    press(editor, Qt.Key.Key_Space)
    press(editor, *[Qt.Key.Key_Right] * 30, modifier=far)
    press(editor, *[Qt.Key.Key_Down] * 20, modifier=far)
    press(editor, Qt.Key.Key_Return)
    assert editor.region() == BOX
    press(editor, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert "corner 2 of the outline selected, at 400, 80" in editor.description
    press(editor, Qt.Key.Key_Insert, Qt.Key.Key_Left)
    changed = editor.region()
    assert changed is not None
    assert changed.outline == ((100, 80), (400, 80), (399, 180), (400, 280), (100, 280))
    press(editor, Qt.Key.Key_Delete)
    assert editor.region() == BOX


def test_tab_leaves_the_picture_after_the_last_corner(editor: RoiEditor, window: QWidget, qtbot: QtBot) -> None:
    other = QWidget(window)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    editor.set_region(BOX)
    window.activateWindow()
    qtbot.waitUntil(editor.hasFocus)
    press(editor, *[Qt.Key.Key_Tab] * 5)
    assert editor.hasFocus()
    assert "corner 4" in editor.description
    press(editor, Qt.Key.Key_Tab)
    assert not editor.hasFocus()


def test_one_finger_edits_and_two_magnify_instead_of_what_the_first_began(editor: RoiEditor, heard: Heard) -> None:
    finger = QTest.createTouchDevice()
    editor.set_region(BOX)

    def touch() -> Touches:
        return QTest.touchEvent(editor, finger)

    sizes: list[tuple[int, int]] = []
    editor.shown_size_changed.connect(lambda width, height: sizes.append((width, height)))
    touch().press(0, QPoint(250, 150), editor)
    touch().move(0, QPoint(260, 170), editor)
    touch().release(0, QPoint(290, 190), editor)
    moved = RegionOfInterest.rectangle(FRAME, 140, 120, 300, 200)
    assert heard.regions == [moved]

    touch().press(0, QPoint(250, 200), editor)
    touch().move(0, QPoint(300, 240), editor)
    touch().move(0, QPoint(300, 240), editor).press(1, QPoint(340, 240), editor)
    touch().move(0, QPoint(280, 240), editor).move(1, QPoint(360, 240), editor)
    touch().release(0, QPoint(280, 240), editor).move(1, QPoint(360, 240), editor)
    touch().release(1, QPoint(360, 240), editor)
    assert heard.regions == [moved]
    assert sizes[-1] == (1280, 960)


def test_a_magnified_picture_is_moved_where_nothing_is_selected(editor: RoiEditor, heard: Heard) -> None:
    editor.set_region(BOX)
    editor.magnify(2.0, QPointF(320, 240))
    drag(editor, (300, 250), (280, 240), (250, 230))
    assert heard.regions == []
    editor.choose_tool(Tool.RECTANGLE)  # (250, 230) now shows what (300, 250) showed: frame pixel (310, 245)
    drag(editor, (250, 230), (300, 300), (450, 430))
    assert editor.region() == RegionOfInterest.rectangle(FRAME, 310, 245, 100, 100)


def test_a_region_of_other_frames_is_kept_and_said_until_it_is_drawn_again(editor: RoiEditor) -> None:
    editor.set_region(BOX)
    editor.set_picture(QImage(320, 240, QImage.Format.Format_RGB888), (320, 240))
    assert editor.region() == BOX
    assert "640 × 480" in editor.description
    tap(editor, 300, 200)
    press(editor, Qt.Key.Key_Delete)
    assert editor.region() == BOX
    editor.choose_tool(Tool.RECTANGLE)
    drag(editor, (100, 80), (300, 200), (400, 280))
    assert editor.region() == RegionOfInterest.rectangle((320, 240), 50, 40, 150, 100)
    editor.undo()
    assert editor.region() == BOX
    editor.grab()


def test_enter_before_a_polygon_has_three_corners_says_so_and_keeps_them(editor: RoiEditor, heard: Heard) -> None:
    editor.choose_tool(Tool.POLYGON)
    tap(editor, 100, 100)
    tap(editor, 300, 100)
    press(editor, Qt.Key.Key_Return)
    assert heard.reasons == ["Set three corners first."]
    assert "2 corners set" in editor.description


def test_space_sets_a_corner_while_drawing_and_is_the_windows_trigger_else(
    editor: RoiEditor, window: QWidget, qtbot: QtBot
) -> None:
    triggered: list[str] = []
    action = QAction("Trigger", window)
    action.setShortcut(Qt.Key.Key_Space)
    action.triggered.connect(lambda: triggered.append("part"))
    window.addAction(action)
    window.activateWindow()
    qtbot.waitUntil(editor.hasFocus)
    editor.choose_tool(Tool.POLYGON)
    press(editor, Qt.Key.Key_Space)
    assert triggered == []
    assert "1 corner set" in editor.description
    editor.choose_tool(Tool.SELECT)
    press(editor, Qt.Key.Key_Space)
    assert triggered == ["part"]
