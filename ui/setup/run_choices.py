"""How parts come in production, and what is kept of them. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.presence_calibration import PresenceCalibration
from inspector.recipe import ImagePolicy, SerialMode, TriggerMode


@dataclass(slots=True)
class RunChoices:
    """The part of a draft that has the names and meanings of `Recipe`, and that no score depends on."""

    trigger: TriggerMode = TriggerMode.SOFTWARE
    interval_s: float = 1.0
    takt_s: float | None = None
    presence: PresenceCalibration | None = None
    serial: SerialMode = SerialMode.NONE
    reads_codes: bool = False
    self_test: bool = False
    defect_types: tuple[str, ...] = ()
    image_policy: ImagePolicy = ImagePolicy.ALL
    image_every: int = 10
