"""Mute and volume of the station's tones, always in sight."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from ui.language import tr
from ui.theme import TOUCH_TARGET_PX
from ui.widgets.controls import Button, text_label

STEP = 5
WORDS_SHEET = "min-width: 96px;"  # the same for both words; a sheet's width wins over the widget's


class VolumeControl(QWidget):
    """A mute button, a slider, and a word for what can be heard.

    Mute and volume stay usable without a sound device: they hold for the one that is plugged in next.

    Attributes:
        volume_changed: 0 to 100. mute_toggled: True for muted.
        volume_tried: the slider was let go; a sample tone tells how loud it is.
    """

    volume_changed = Signal(int)
    mute_toggled = Signal(bool)
    volume_tried = Signal()

    def __init__(self, volume: int, *, muted: bool = False) -> None:
        super().__init__()
        self._available: bool | None = None
        self.mute = _MuteButton()
        self.mute.setChecked(muted)
        self.mute.toggled.connect(self._on_mute_toggled)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(STEP)
        self.slider.setPageStep(4 * STEP)
        self.slider.setValue(volume)
        self.slider.setMinimumWidth(120)
        self.slider.setStyleSheet(f"min-height: {TOUCH_TARGET_PX}px;")
        self.slider.setAccessibleName(tr("Volume"))
        self.slider.valueChanged.connect(self._on_volume_moved)
        self.slider.sliderReleased.connect(self.volume_tried)
        self.state = text_label("", "strong")
        self.state.setMinimumWidth(124)  # the longest word, so that nothing moves
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.mute)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.state)
        self._show()

    def set_compact(self, compact: bool) -> None:
        """Without words: the button's sign says whether anything can be heard, its tool tip the rest."""
        self.state.setVisible(not compact)
        self.mute.set_compact(compact)

    @property
    def volume(self) -> int:
        return self.slider.value()

    @property
    def muted(self) -> bool:
        return self.mute.isChecked()

    @Slot(bool)
    def show_available(self, available: bool) -> None:
        """Whether the station has a sound device."""
        self._available = available
        self._show()

    def _show(self) -> None:
        if self._available is False:
            words: str = tr("No sound device")
        elif self.muted or self.volume == 0:
            words = tr("Muted")
        else:
            words = f"{self.volume} %"
        self.state.setText(words)
        self.setAccessibleName(tr("Sound: {state}", state=words))
        self.mute.setToolTip(self.accessibleName())
        self.mute.show_silence(self._available is False or self.muted or self.volume == 0)

    @Slot(int)
    def _on_volume_moved(self, volume: int) -> None:
        if volume > 0 and self.muted:
            with QSignalBlocker(self.mute):
                self.mute.setChecked(False)  # who turns it up wants to hear it
            self.mute_toggled.emit(False)
        self._show()
        self.volume_changed.emit(volume)

    @Slot(bool)
    def _on_mute_toggled(self, muted: bool) -> None:
        self._show()
        self.mute_toggled.emit(muted)


class _MuteButton(Button):
    """Says what it would do; its loudspeaker says what is."""

    def __init__(self) -> None:
        super().__init__("", "sound", size="square")
        self._compact = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(WORDS_SHEET)

    def set_compact(self, compact: bool) -> None:
        if compact != self._compact:
            self._compact = compact
            self.setStyleSheet("" if compact else WORDS_SHEET)
            self._show_word()

    def show_silence(self, silent: bool) -> None:
        self._icon_name = "sound_off" if silent else "sound"
        self._show_word()
        self.setAccessibleName(tr("Unmute the sound") if self.isChecked() else tr("Mute the sound"))
        self.refresh_icon()

    def _show_word(self) -> None:
        word = tr(" Unmute") if self.isChecked() else tr(" Mute")
        self.setText("" if self._compact else word)
