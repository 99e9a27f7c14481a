"""Lens and sensor of the simulated camera: exposure, gain, white balance and focus, on finished pictures."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from inspector.camera.controls import Control, ControlState, refusal, wanted_value
from inspector.recipe import ImagingSettings
from inspector.types import ImageArray

BLUR = 0.007
"""Spread of a blurred point, of the picture's width, `FOCUS_DEPTH` away from the best focus."""
FOCUS_DEPTH = 40.0
TINT_EXPONENT = 0.7  # how strongly a wrong colour temperature colours the picture


@dataclass(frozen=True, slots=True)
class _Dial:
    """The nominal value, which is what the automatic finds, and what can be set."""

    nominal: float
    minimum: float
    maximum: float
    step: float


_DIALS = {
    Control.EXPOSURE_US: _Dial(8000.0, 100.0, 100_000.0, 100.0),
    Control.GAIN: _Dial(1.0, 1.0, 16.0, 0.1),
    Control.WHITE_BALANCE_K: _Dial(5000.0, 2800.0, 6500.0, 10.0),
    Control.FOCUS: _Dial(120.0, 0.0, 250.0, 1.0),
}


class SimulatedOptics:
    """What is set, and what it does to a picture. At the nominal values nothing: not a bit of it changes."""

    def __init__(self) -> None:
        self._values: dict[Control, float | None] = dict.fromkeys(Control)

    def apply(self, settings: ImagingSettings) -> str:
        """Sets what is wanted. Returns why that cannot be had; empty if it can."""
        for control in Control:
            wanted = wanted_value(settings, control)
            state = self.set(control, wanted)
            if wanted is not None and not state.follows(wanted):
                return refusal(state, wanted)
        return ""

    def states(self) -> tuple[ControlState, ...]:
        return tuple(self._state(control) for control in Control)

    def set(self, control: Control, value: float | None) -> ControlState:
        """None is automatic; else the nearest value that can be had."""
        dial = _DIALS[control]
        if value is not None:
            steps = round((value - dial.minimum) / dial.step)
            value = round(min(dial.maximum, max(dial.minimum, dial.minimum + steps * dial.step)), 3)
        self._values[control] = value
        return self._state(control)

    @property
    def setting(self) -> tuple[float, ...]:
        """Changes with anything that changes a picture."""
        return tuple(self._value(control) for control in Control)

    def focus(self, image: ImageArray) -> ImageArray:
        """The picture as the lens gives it."""
        away = abs(self._value(Control.FOCUS) - _DIALS[Control.FOCUS].nominal)
        return blur(image, away / FOCUS_DEPTH) if away else image

    def expose(self, image: ImageArray, lamps: float = 1.0) -> ImageArray:
        """The picture as the sensor gives it under lamps of that strength, clipped at 255.

        A white balance above the light's own colour temperature makes it redder, one below it bluer.
        """
        exposure, gain = _DIALS[Control.EXPOSURE_US].nominal, _DIALS[Control.GAIN].nominal
        level = lamps * (self._value(Control.EXPOSURE_US) * self._value(Control.GAIN) / (exposure * gain))
        warmth = (self._value(Control.WHITE_BALANCE_K) / _DIALS[Control.WHITE_BALANCE_K].nominal) ** TINT_EXPONENT
        if warmth == 1.0:
            return np.asarray(cv2.convertScaleAbs(image, alpha=level), np.uint8)
        gains = np.array([level * warmth, level, level / warmth])
        table = np.clip(np.round(np.arange(256)[:, None] * gains), 0, 255).astype(np.uint8)
        return np.asarray(cv2.LUT(image, table.reshape(1, 256, 3)), np.uint8)

    def _value(self, control: Control) -> float:
        value = self._values[control]
        return _DIALS[control].nominal if value is None else value

    def _state(self, control: Control) -> ControlState:
        dial = _DIALS[control]
        automatic = self._values[control] is None
        return ControlState(control, self._value(control), automatic, dial.minimum, dial.maximum, dial.step)


def blur(image: ImageArray, strength: float) -> ImageArray:
    """Out of focus; `strength` 1 spreads a point over `BLUR` of the picture's width."""
    spread = BLUR * strength * image.shape[1]
    return np.asarray(cv2.GaussianBlur(image, (0, 0), spread), np.uint8)
