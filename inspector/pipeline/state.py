"""The station's states and the way between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inspector.types import Reason


class StationState(StrEnum):
    """STOPPED → STARTING → RUNNING ⇄ CAMERA_LOST → STOPPING → STOPPED; FAULT from any, left by a stop.

    A camera lost and found again before the detector is ready leads back to STARTING.
    """

    STOPPED = "STOPPED"
    STARTING = "STARTING"
    RUNNING = "RUNNING"
    CAMERA_LOST = "CAMERA_LOST"
    STOPPING = "STOPPING"
    FAULT = "FAULT"


ALLOWED: dict[StationState, frozenset[StationState]] = {
    StationState.STOPPED: frozenset({StationState.STARTING}),
    StationState.STARTING: frozenset(
        {StationState.RUNNING, StationState.CAMERA_LOST, StationState.STOPPING, StationState.FAULT}
    ),
    StationState.RUNNING: frozenset({StationState.CAMERA_LOST, StationState.STOPPING, StationState.FAULT}),
    StationState.CAMERA_LOST: frozenset(
        {StationState.STARTING, StationState.RUNNING, StationState.STOPPING, StationState.FAULT}
    ),
    StationState.STOPPING: frozenset({StationState.STOPPED, StationState.FAULT}),
    StationState.FAULT: frozenset({StationState.STOPPING}),
}


@dataclass(frozen=True, slots=True)
class StationStatus:
    """A state, since when, and the error that led there (an OperatorError is a known fault, all else a bug).

    Attributes:
        hindrance: why a RUNNING station cannot see whether a part is there, though camera and model work.
    """

    state: StationState
    since: datetime
    error: Exception | None = None
    hindrance: Reason | None = None
