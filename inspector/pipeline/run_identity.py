"""Where an inspection belongs: to which run, lot, camera and user."""

from __future__ import annotations

import threading
import time
import uuid
from dataclasses import replace

from inspector.types import Inspection


class RunIdentity:
    """What the inspections of one run are marked with.

    Args:
        lot: of the first parts; `change_lot` gives another to those that come later.
    """

    def __init__(self, *, camera: str, user: str, software_version: str, lot: str | None) -> None:
        self.run_uuid = str(uuid.uuid4())
        self._camera = camera
        self._user = user
        self._software_version = software_version
        self._lock = threading.Lock()
        self._lots: list[tuple[float, str | None]] = [(float("-inf"), lot)]

    def change_lot(self, lot: str | None) -> None:
        """Parts triggered from now on are of this lot; those that still wait for their verdict keep theirs."""
        with self._lock:
            self._lots.append((time.monotonic(), lot))

    def lot_at(self, asked_s: float) -> str | None:
        """The lot in force at a trigger's `time.monotonic()`."""
        with self._lock:
            return next(lot for since_s, lot in reversed(self._lots) if since_s <= asked_s)

    def mark(self, inspection: Inspection) -> Inspection:
        """With all but its lot, which depends on the trigger."""
        return replace(
            inspection,
            camera=self._camera,
            user=self._user,
            software_version=self._software_version,
            run_uuid=self.run_uuid,
        )
