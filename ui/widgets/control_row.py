"""One control of a camera: slider, number, automatic, and what the device made of it."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from inspector.camera.controls import Control, ControlState
from ui.icons import icon
from ui.language import mark, tr
from ui.theme import TOUCH_TARGET_PX
from ui.widgets.controls import Button, keep_room, text_label
from ui.widgets.numbers import DecimalNumber

NAMES = {
    Control.EXPOSURE_US: mark("Exposure"),
    Control.GAIN: mark("Gain"),
    Control.WHITE_BALANCE_K: mark("White balance"),
    Control.FOCUS: mark("Focus"),
}
UNITS = {Control.EXPOSURE_US: " µs", Control.WHITE_BALANCE_K: " K"}
REASON_WORDS = {
    "not_offered": mark("This camera does not offer it."),
    "recorded": mark("These pictures were taken before: nothing to set."),
    "remote": mark("A network camera is set on its own web page."),
}
POSITIONS = 1000
UNKNOWN_RANGE = (0.0, 1_000_000.0)
LOGARITHMIC_FROM = 50.0
"""A range over so many times its start is laid out in equal ratios: exposures differ by factors."""


def reason_words(reason: str) -> str:
    """Why a control cannot be set; an unknown code is shown as it is."""
    return tr(REASON_WORDS.get(reason, reason.replace("_", " ")))


class ControlRow(QWidget):
    """`value_wanted` gives the control and the value, or None for automatic.

    What a person set stays in the fields; where the device took another value, that is said below them.
    """

    value_wanted = Signal(object, object)

    def __init__(self, control: Control) -> None:
        super().__init__()
        self._control = control
        self._state: ControlState | None = None
        self._wanted: float | None = None
        self._automatic_wanted = False
        name = tr(NAMES[control])
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, POSITIONS)
        self.slider.setPageStep(POSITIONS // 20)
        self.slider.setStyleSheet(f"min-height: {TOUCH_TARGET_PX}px;")  # a sheet's height wins over the widget's
        keep_room(self.slider)  # so that the fields of all rows stand below each other
        self.slider.setAccessibleName(tr("{name}, slider", name=name))
        self.number = DecimalNumber()
        self.number.setSuffix(UNITS.get(control, ""))
        self.number.setKeyboardTracking(False)
        self.number.setFixedWidth(124)
        self.number.setStyleSheet(f"min-height: {TOUCH_TARGET_PX - 4}px;")
        self.number.setAccessibleName(name)
        self.automatic = _AutomaticButton()
        self.automatic.setAccessibleName(tr("{name}, automatic", name=name))
        self.note = text_label("", "caption", wraps=True)
        self._title = text_label(name, "strong")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._fields = QWidget()
        row = QHBoxLayout(self._fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        row.addWidget(self.automatic)
        layout.addWidget(self._title)
        layout.addWidget(self._fields)
        layout.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.valueChanged.connect(self._on_slider_moved)
        self.slider.sliderReleased.connect(self._on_slider_released)
        self.number.valueChanged.connect(self._on_number_entered)
        self.automatic.clicked.connect(self._on_automatic_clicked)

    def show_state(self, state: ControlState) -> None:
        """What the device says; the field under a finger stands still."""
        self._state = state
        if not self.slider.isSliderDown():
            self._show()

    def forget(self) -> None:
        """Another camera: what was wanted of the one before does not count."""
        self._wanted, self._automatic_wanted = None, False

    def _show(self) -> None:
        state = self._state
        if state is None:
            return
        usable = state.supported and not state.automatic
        low, high = self._range
        with QSignalBlocker(self.number), QSignalBlocker(self.slider), QSignalBlocker(self.automatic):
            step = state.step or 1.0
            self.number.setDecimals(0 if step >= 1 else 2)
            self.number.setRange(low, high)
            self.number.setSingleStep(step)
            shown = self._wanted if self._wanted is not None and usable else state.value
            self.number.setSpecialValueText("" if shown is not None else "–")
            self.number.setValue(low if shown is None else shown)
            self.slider.setSingleStep(max(1, round(POSITIONS * step / (high - low))) if high > low else 1)
            self.slider.setValue(self._position_of(low if shown is None else shown))
            self.automatic.setChecked(state.automatic)
            self.automatic.refresh_icon()
        for field in (self.slider, self.number):
            field.setEnabled(usable)
        self.slider.setVisible(state.minimum is not None)
        self._fields.setVisible(state.supported)
        self._grey_title(not state.supported)
        self.note.setText(self._note_text(state))
        self.note.setVisible(bool(self.note.text()))

    def _grey_title(self, grey: bool) -> None:
        role = "field" if grey else "strong"
        if self._title.property("role") != role:
            self._title.setProperty("role", role)
            self._title.style().polish(self._title)

    def _note_text(self, state: ControlState) -> str:
        if not state.supported:
            return reason_words(state.reason)
        if self._automatic_wanted and not state.automatic:
            return tr("The device has no automatic for it: this is its own value.")
        if self._wanted is None or state.value is None:
            return ""
        if state.automatic:
            return tr("Set {wanted}, but the device stays automatic.", wanted=self._words(self._wanted))
        if math.isclose(state.value, self._wanted, abs_tol=0.005):
            return ""
        wanted, taken = self._words(self._wanted), self._words(state.value)
        return tr("Set {wanted}, device took {taken}.", wanted=wanted, taken=taken)

    def _words(self, value: float) -> str:
        return f"{value:.{self.number.decimals()}f}{UNITS.get(self._control, '')}"

    @property
    def _range(self) -> tuple[float, float]:
        state = self._state
        if state is None or state.minimum is None or state.maximum is None:
            return UNKNOWN_RANGE
        return state.minimum, state.maximum

    @property
    def _is_logarithmic(self) -> bool:
        low, high = self._range
        return low > 0 and high / low >= LOGARITHMIC_FROM

    def _position_of(self, value: float) -> int:
        low, high = self._range
        if high <= low:
            return 0
        if self._is_logarithmic:
            return round(POSITIONS * math.log(max(value, low) / low) / math.log(high / low))
        return round(POSITIONS * (value - low) / (high - low))

    def _value_at(self, position: int) -> float:
        low, high = self._range
        share = position / POSITIONS
        value = low * (high / low) ** share if self._is_logarithmic else low + share * (high - low)
        step = (self._state.step if self._state is not None else None) or 1.0
        return min(high, low + round((value - low) / step) * step)

    def _want(self, value: float | None) -> None:
        self._wanted, self._automatic_wanted = value, value is None
        self.value_wanted.emit(self._control, value)

    @Slot(int)
    def _on_slider_moved(self, position: int) -> None:
        value = self._value_at(position)
        with QSignalBlocker(self.number):
            self.number.setValue(value)
        self._want(value)

    @Slot()
    def _on_slider_released(self) -> None:
        self._show()

    @Slot(float)
    def _on_number_entered(self, value: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(self._position_of(value))
        self._want(value)

    @Slot(bool)
    def _on_automatic_clicked(self, checked: bool) -> None:
        state = self._state
        if checked:
            self._want(None)
        elif state is not None:
            self._want(state.value if state.value is not None else self._range[0])


class _AutomaticButton(Button):
    """Stays pressed, with a tick, while the device chooses."""

    def __init__(self) -> None:
        super().__init__(tr("Auto"), size="square")
        self.setStyleSheet("min-width: 74px;")  # the same with and without its tick
        self.setCheckable(True)
        self.toggled.connect(self.refresh_icon)

    def refresh_icon(self) -> None:
        self.setIcon(icon("check") if self.isChecked() else QIcon())


class _Slider(QSlider):
    """Leaves the wheel to the page, which is scrolled with it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
