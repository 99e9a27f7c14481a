from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.camera.controls import Control, ControlState, no_controls, unsupported
from ui.theme import TOUCH_TARGET_PX, Theme, ThemeChoice
from ui.widgets.camera_controls import CameraControls

EXPOSURE = ControlState(Control.EXPOSURE_US, 8000.0, False, 100.0, 100_000.0, 100.0)
GAIN = ControlState(Control.GAIN, 1.5, True, 1.0, 16.0, 0.1)
NO_FOCUS = unsupported(Control.FOCUS, "not_offered")
WHITE_BALANCE = ControlState(Control.WHITE_BALANCE_K, 5000.0, False, 2800.0, 6500.0, 10.0)
STATES = (EXPOSURE, GAIN, WHITE_BALANCE, NO_FOCUS)


def took(value: float) -> tuple[ControlState, ...]:
    return (ControlState(Control.EXPOSURE_US, value, False, 100.0, 100_000.0, 100.0), *STATES[1:])


class Watched:
    def __init__(self, qtbot: QtBot) -> None:
        self.widget = CameraControls()
        qtbot.addWidget(self.widget)
        self.widget.resize(420, 600)
        self.widget.show()
        self.wanted: list[tuple[object, object]] = []
        self.widget.control_wanted.connect(lambda control, value: self.wanted.append((control, value)))
        self.exposure = self.widget.rows[Control.EXPOSURE_US]
        self.gain = self.widget.rows[Control.GAIN]


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    made = Watched(qtbot)
    made.widget.show_controls(STATES)
    return made


def test_the_fields_show_what_the_device_says_without_telling_anybody(watched: Watched) -> None:
    assert watched.exposure.number.value() == 8000.0
    assert watched.gain.automatic.isChecked()
    assert not watched.gain.number.isEnabled()
    assert watched.wanted == []


def test_a_number_that_was_typed_is_wanted_and_a_different_one_that_the_device_took_is_said(watched: Watched) -> None:
    watched.exposure.number.selectAll()
    QTest.keyClicks(watched.exposure.number, "8150")
    QTest.keyClick(watched.exposure.number, Qt.Key.Key_Return)
    assert watched.wanted == [(Control.EXPOSURE_US, 8150.0)]
    watched.widget.show_controls(took(8200.0))
    assert watched.exposure.number.value() == 8150.0
    assert watched.exposure.note.text() == "Set 8150 µs, device took 8200 µs."
    watched.widget.show_controls(took(8150.0))
    assert not watched.exposure.note.isVisible()


def test_the_slider_works_by_keyboard_and_reaches_both_ends(watched: Watched) -> None:
    QTest.keyClick(watched.exposure.slider, Qt.Key.Key_End)
    QTest.keyClick(watched.exposure.slider, Qt.Key.Key_Home)
    assert watched.wanted == [(Control.EXPOSURE_US, 100_000.0), (Control.EXPOSURE_US, 100.0)]
    assert watched.exposure.number.value() == 100.0


def test_the_middle_of_an_exposure_slider_is_the_geometric_mean(watched: Watched) -> None:
    watched.exposure.slider.setValue(500)
    ((_, value),) = watched.wanted
    assert isinstance(value, float)
    assert value == pytest.approx((100.0 * 100_000.0) ** 0.5, rel=0.02)


def test_a_slider_under_a_finger_stands_still_and_follows_after(watched: Watched) -> None:
    watched.exposure.slider.setSliderDown(True)
    watched.exposure.slider.setValue(140)  # between two values that the device can take
    watched.widget.show_controls(took(5000.0))
    assert watched.exposure.slider.value() == 140
    watched.exposure.slider.setSliderDown(False)
    assert watched.exposure.note.text() == "Set 300 µs, device took 5000 µs."


def test_auto_gives_the_control_to_the_device_and_takes_it_back_with_its_value(watched: Watched) -> None:
    QTest.mouseClick(watched.exposure.automatic, Qt.MouseButton.LeftButton)
    QTest.mouseClick(watched.gain.automatic, Qt.MouseButton.LeftButton)
    assert watched.wanted == [(Control.EXPOSURE_US, None), (Control.GAIN, 1.5)]


def test_a_device_without_an_automatic_says_so_and_the_button_springs_back(watched: Watched) -> None:
    QTest.mouseClick(watched.exposure.automatic, Qt.MouseButton.LeftButton)
    watched.widget.show_controls(took(5000.0))
    assert not watched.exposure.automatic.isChecked()
    assert "no automatic" in watched.exposure.note.text()
    assert watched.exposure.number.value() == 5000.0


def test_what_is_not_offered_says_why_and_cannot_be_touched(watched: Watched) -> None:
    focus = watched.widget.rows[Control.FOCUS]
    assert focus.note.text() == "This camera does not offer it."
    assert not focus.slider.isVisible()
    assert not focus.automatic.isVisible()


def test_a_source_that_cannot_be_set_at_all_says_it_once(watched: Watched) -> None:
    watched.widget.show_controls(no_controls("recorded"))
    assert not any(row.isVisible() for row in watched.widget.rows.values())
    shown = [
        label.text() for label in watched.widget.findChildren(QWidget) if label.isVisible() and hasattr(label, "text")
    ]
    assert shown == ["These pictures were taken before: nothing to set."]


def test_another_camera_does_not_inherit_what_was_wanted_of_the_one_before(watched: Watched) -> None:
    watched.exposure.number.setValue(700.0)
    watched.widget.show_controls(())
    assert not watched.exposure.isVisible()
    watched.widget.show_controls(took(8000.0))
    assert watched.exposure.number.value() == 8000.0
    assert not watched.exposure.note.isVisible()


def test_the_wheel_scrolls_the_page_and_changes_nothing(watched: Watched) -> None:
    for field in (watched.exposure.slider, watched.exposure.number):
        field.setFocus()
        centre = QPointF(field.rect().center())
        turn = QWheelEvent(
            centre,
            field.mapToGlobal(centre),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, turn)
    assert watched.wanted == []


def test_a_picture_size_is_wanted_when_it_is_chosen_and_not_when_it_is_shown(watched: Watched) -> None:
    chosen: list[tuple[int, int]] = []
    watched.widget.resolution_wanted.connect(lambda width, height: chosen.append((width, height)))
    watched.widget.show_resolutions(((640, 480), (1280, 960)), (1280, 960))
    combo = watched.widget.resolution
    assert combo.currentText() == "1280 × 960"
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert chosen == [(640, 480)]


def test_sizes_that_are_not_known_are_looked_for_on_demand_only(watched: Watched) -> None:
    asked: list[bool] = []
    watched.widget.resolutions_asked.connect(lambda: asked.append(True))
    watched.widget.show_resolutions((), (1920, 1080))
    assert asked == []
    QTest.keyClick(watched.widget.resolution, Qt.Key.Key_Down)
    assert asked == [True]
    assert watched.widget.resolution.currentText() == "1920 × 1080"


def test_every_field_has_a_name_and_room_for_a_glove(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = Theme(application, ThemeChoice.LIGHT)
    theme.dress()
    watched = Watched(qtbot)
    watched.widget.show_controls(STATES)
    watched.widget.show_resolutions(((640, 480),), (640, 480))
    row = watched.exposure
    fields = (row.slider, row.number, row.automatic, watched.widget.resolution)
    qtbot.waitUntil(lambda: min(field.height() for field in fields) >= TOUCH_TARGET_PX)
    assert all(field.accessibleName() for field in fields)
    assert not theme.is_dark
