"""Exposure, gain, white balance and focus of a camera: what it offers, and what it really does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from inspector.errors import Detail
from inspector.recipe import ImagingSettings

CONTROL_TIMEOUT_S = 2.0
NOT_OFFERED = "not_offered"
"""The device has no such control, or its driver hides it."""
RECORDED = "recorded"
"""The pictures were taken before: folder, video file."""
REMOTE = "remote"
"""A network camera is set on its own page."""

TOLERATED_SHARE = 0.02


class Control(StrEnum):
    """What can be set on a camera; named as in `ImagingSettings`."""

    EXPOSURE_US = "exposure_us"
    GAIN = "gain"
    WHITE_BALANCE_K = "white_balance_k"
    FOCUS = "focus"


@dataclass(frozen=True, slots=True)
class ControlState:
    """One control as the device itself tells it.

    Attributes:
        value: exposure in µs, white balance in K, gain and focus in the device's units; None where the device does
            not tell it.
        automatic: the device chooses the value.
        minimum, maximum: None where the device does not tell them.
        step: to the next value that it can take, None where it does not tell.
        supported: False: nothing can be set, and `reason` is a stable code ("not_offered", "recorded", "remote").
    """

    control: Control
    value: float | None
    automatic: bool
    minimum: float | None
    maximum: float | None
    step: float | None
    supported: bool = True
    reason: str = ""

    def follows(self, wanted: float) -> bool:
        """Whether the device does what was wanted, within one of its steps or 2 %."""
        if not self.supported or self.automatic or self.value is None:
            return False
        return abs(self.value - wanted) <= max(self.step or 1.0, TOLERATED_SHARE * abs(wanted))


def unsupported(control: Control, reason: str) -> ControlState:
    return ControlState(control, None, False, None, None, None, False, reason)


def no_controls(reason: str) -> tuple[ControlState, ...]:
    """The answer of a source that cannot be set at all."""
    return tuple(unsupported(control, reason) for control in Control)


def wanted_value(settings: ImagingSettings, control: Control) -> float | None:
    """What a recipe wants of a control; None leaves it to the device."""
    value: float | None = getattr(settings, control.value)
    return value


def with_value(settings: ImagingSettings, control: Control, value: float | None) -> ImagingSettings:
    """The settings with another wish for one control."""
    changed: dict[str, Any] = {control.value: value}
    return replace(settings, **changed)


def refusal(state: ControlState, wanted: float) -> Detail:
    """Why a camera cannot be used with a wanted value, for an error's detail."""
    setting = _setting(state.control, wanted)
    if not state.supported:
        return Detail("it does not take {setting}: it has no such control", setting=setting)
    if state.automatic:
        return Detail("it does not take {setting}: it stays automatic", setting=setting)
    if state.value is None:
        return Detail("it does not take {setting}", setting=setting)
    return Detail("it does not take {setting}, but {taken:g}", setting=setting, taken=state.value)


def _setting(control: Control, value: float) -> Detail:
    match control:
        case Control.EXPOSURE_US:
            return Detail("an exposure of {value:g} µs", value=value)
        case Control.GAIN:
            return Detail("a gain of {value:g}", value=value)
        case Control.WHITE_BALANCE_K:
            return Detail("a white balance of {value:g} K", value=value)
        case Control.FOCUS:
            return Detail("a focus of {value:g}", value=value)
