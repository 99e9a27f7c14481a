"""Where a pipeline's state stands, and who is told of it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import UTC, datetime

from inspector.pipeline.listeners import PipelineListener
from inspector.pipeline.state import ALLOWED, StationState, StationStatus
from inspector.types import Reason


class StatusBoard:
    """Goes from state to state, and tells the listeners in order.

    Attributes:
        lock: held while the state changes and the listeners are told; who holds it sees no change.
        status: the state now.
    """

    def __init__(self, listeners: Sequence[PipelineListener]) -> None:
        self.lock = threading.RLock()
        self.status = StationStatus(StationState.STOPPED, datetime.now(UTC))
        self._listeners = tuple(listeners)

    def change(self, state: StationState, error: Exception | None = None) -> None:
        """Goes to `state`. A second fault changes nothing: the first one is the cause."""
        with self.lock:
            if state in ALLOWED[self.status.state]:
                self._show(StationStatus(state, datetime.now(UTC), error))
            elif state is not StationState.FAULT:
                raise RuntimeError(f"no way from {self.status.state} to {state}")

    def hinder(self, reason: Reason | None) -> None:
        """What keeps a running station from seeing the parts, or None once it sees them again."""
        with self.lock:
            if self.status.state is StationState.RUNNING and self.status.hindrance != reason:
                self._show(StationStatus(StationState.RUNNING, datetime.now(UTC), hindrance=reason))

    def _show(self, status: StationStatus) -> None:
        self.status = status
        for listener in self._listeners:
            listener.state_changed(status)
