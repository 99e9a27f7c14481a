from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.region import RegionOfInterest, TileGrid
from ui.imaging.roi_drawing import Tool
from ui.imaging.roi_editor import RoiEditor
from ui.widgets.region_tools import RegionTools

FRAME = (640, 480)
BOX = RegionOfInterest.rectangle(FRAME, 100, 80, 300, 200)


@pytest.fixture
def editor(qtbot: QtBot) -> RoiEditor:
    made = RoiEditor()
    qtbot.addWidget(made)
    made.resize(*FRAME)
    return made


@pytest.fixture
def tools(editor: RoiEditor, qtbot: QtBot) -> RegionTools:
    made = RegionTools(editor)
    qtbot.addWidget(made)
    return made


def show_picture(editor: RoiEditor) -> None:
    editor.set_picture(QImage(*FRAME, QImage.Format.Format_RGB888), FRAME)


def test_a_disabled_button_says_why(editor: RoiEditor, tools: RegionTools) -> None:
    reasons = {tools.rectangle: "picture", tools.undo: "Nothing", tools.redo: "Nothing", tools.delete: "Select"}
    for button, reason in reasons.items():
        assert not button.isEnabled()
        assert reason in button.toolTip()
    show_picture(editor)
    assert tools.rectangle.isEnabled()
    assert not tools.whole_picture.isEnabled()
    assert "already" in tools.whole_picture.toolTip()
    editor.set_region(BOX)
    assert tools.whole_picture.isEnabled()


def test_a_tool_stays_pressed_until_its_shape_is_done_or_it_is_pressed_again(
    editor: RoiEditor, tools: RegionTools
) -> None:
    show_picture(editor)
    tools.polygon.click()
    tools.rectangle.click()
    assert editor.tool is Tool.RECTANGLE
    assert not tools.polygon.isChecked()
    for corner in ((100, 80), (400, 280)):
        QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(*corner))
    assert editor.region() == BOX
    assert not tools.rectangle.isChecked()
    tools.exclude_polygon.click()
    tools.exclude_polygon.click()
    assert editor.tool is Tool.SELECT


def test_buttons_undo_redo_delete_and_take_the_whole_picture(editor: RoiEditor, tools: RegionTools) -> None:
    show_picture(editor)
    editor.set_region(BOX)
    tools.whole_picture.click()
    assert editor.region() is None
    assert "whole picture" in tools.undo.toolTip()
    tools.undo.click()
    assert editor.region() == BOX
    tools.redo.click()
    assert editor.region() is None
    tools.undo.click()
    QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(250, 180))
    tools.delete.click()
    assert editor.region() is None


def test_why_an_edit_was_refused_stays_until_the_next_one(editor: RoiEditor, tools: RegionTools) -> None:
    show_picture(editor)
    tools.rectangle.click()
    for corner in ((10, 10), (30, 100)):
        QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(*corner))
    assert "at least 32 pixels" in tools.hint.text()
    QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert "at least 32 pixels" not in tools.hint.text()


def test_tiles_are_told_as_a_grid_and_one_by_one_as_none(tools: RegionTools) -> None:
    told: list[TileGrid | None] = []
    tools.tiles_chosen.connect(told.append)
    assert not tools.tiles.overlap.isEnabled()
    tools.tiles.columns.setValue(3)
    tools.tiles.overlap.setValue(30)
    tools.tiles.columns.setValue(1)
    assert told == [TileGrid(1, 3, 0.2), TileGrid(1, 3, 0.3), None]


def test_a_recipes_tiles_and_alignment_are_shown_without_being_told_as_a_choice(tools: RegionTools) -> None:
    told: list[object] = []
    tools.tiles_chosen.connect(told.append)
    tools.aligned_chosen.connect(told.append)
    tools.set_tiles(TileGrid(2, 4, 0.25))
    tools.set_aligned(True)
    assert told == []
    assert (tools.tiles.rows.value(), tools.tiles.columns.value(), tools.tiles.overlap.value()) == (2, 4, 25)
    tools.aligned.click()
    assert told == [False]


def test_tiles_too_small_for_the_region_are_said_when_the_region_shrinks(editor: RoiEditor, tools: RegionTools) -> None:
    show_picture(editor)
    tools.set_tiles(TileGrid(6, 6, 0.0))
    assert "36 tiles" in tools.tiles.note.text()
    editor.set_region(RegionOfInterest.rectangle(FRAME, 0, 0, 100, 100))
    assert "at least 32" in tools.tiles.note.text()
