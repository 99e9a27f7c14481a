from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.sound import SoundPlayer
from ui.widgets.volume_control import VolumeControl


@pytest.fixture
def player(qtbot: QtBot) -> SoundPlayer:
    return SoundPlayer()


@pytest.fixture
def control(player: SoundPlayer, qtbot: QtBot) -> VolumeControl:
    made = VolumeControl(player.volume)
    made.volume_changed.connect(player.set_volume)
    made.mute_toggled.connect(player.set_muted)
    player.availability_changed.connect(made.show_available)
    qtbot.addWidget(made)
    made.show()
    return made


def test_mute_is_one_press_and_is_told_in_words(control: VolumeControl, player: SoundPlayer) -> None:
    assert control.state.text() == "70 %"
    QTest.mouseClick(control.mute, Qt.MouseButton.LeftButton)
    assert player.muted
    assert control.state.text() == "Muted"
    assert control.mute.text().strip() == "Unmute"
    QTest.mouseClick(control.mute, Qt.MouseButton.LeftButton)
    assert not player.muted
    assert control.state.text() == "70 %"


def test_the_slider_sets_the_volume(control: VolumeControl, player: SoundPlayer) -> None:
    QTest.keyClick(control.slider, Qt.Key.Key_Right)
    assert player.volume == 75
    QTest.keyClick(control.slider, Qt.Key.Key_Home)
    assert player.volume == 0
    assert control.state.text() == "Muted"


def test_turning_it_up_ends_the_mute(control: VolumeControl, player: SoundPlayer) -> None:
    control.mute.click()
    QTest.keyClick(control.slider, Qt.Key.Key_Right)
    assert not player.muted
    assert not control.muted
    assert control.state.text() == "75 %"
    assert control.mute.text().strip() == "Mute"


def test_letting_the_slider_go_asks_for_a_sample(control: VolumeControl, qtbot: QtBot) -> None:
    with qtbot.waitSignal(control.volume_tried):
        control.slider.setSliderDown(True)
        control.slider.setSliderDown(False)


def test_a_missing_device_is_told_and_a_new_one_too(control: VolumeControl, player: SoundPlayer) -> None:
    player.availability_changed.emit(False)
    assert control.state.text() == "No sound device"
    assert control.accessibleName() == "Sound: No sound device"
    assert control.mute.isEnabled()
    player.availability_changed.emit(True)
    assert control.state.text() == "70 %"
