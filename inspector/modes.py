"""How a recipe's parts come: when one is judged, whether it has a number, and whether its picture is kept."""

from __future__ import annotations

from enum import StrEnum


class ImagePolicy(StrEnum):
    """Which parts' pictures are kept. FLAGGED (REVIEW, FAIL, NOT_JUDGED) ones always are; the others are PASS."""

    ALL = "all"
    FLAGGED = "flagged"
    EVERY_NTH = "every_nth"


class SerialMode(StrEnum):
    """Whether parts have serial numbers: a part without a REQUIRED one is not judged."""

    NONE = "none"
    OPTIONAL = "optional"
    REQUIRED = "required"


class TriggerMode(StrEnum):
    """When a part is judged.

    CONTINUOUS judges the newest frame again and again and records one row an interval; SOFTWARE judges one frame
    when asked (button, space, line controller); PART judges each part once on a camera that presents one part after
    another (simulated, folder); INTERVAL judges one frame every `interval_s`; PRESENCE judges each part once that is
    laid down and lies still.
    """

    CONTINUOUS = "continuous"
    SOFTWARE = "software"
    PART = "part"
    INTERVAL = "interval"
    PRESENCE = "presence"
