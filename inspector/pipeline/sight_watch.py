"""Whether the place can be watched at all: there is light, and the camera sends new pictures."""

from __future__ import annotations

from collections.abc import Callable

from inspector.pipeline.gate import is_frozen
from inspector.pipeline.place import Sight
from inspector.types import Frame, Reason

UNSEEN_S = 2.0
"""So long nothing was seen before it is told: a shadow that passes is shorter."""

FROZEN_S = 5.0
"""So long the very same picture came again: compression may repeat one, for the time between two key frames."""

REASONS = {Sight.DARK: "place_dark", Sight.GLARE: "place_bright"}

OnHindered = Callable[[Reason | None], None]


class SightWatch:
    """Tells `on_hindered` why no part would be noticed: place_dark, place_bright or place_frozen; None once one would.

    Looks at every frame, from the acquisition thread; `on_hindered` must return at once and never raise. Of `stored`
    pictures the same one may rightly come again.
    """

    def __init__(self, on_hindered: OnHindered, *, stored: bool = False) -> None:
        self._on_hindered = on_hindered
        self._stored = stored
        self._told: Reason | None = None
        self._last: Frame | None = None
        self._seen_s = self._changed_s = 0.0

    def look(self, frame: Frame, sight: Sight, *, waiting: bool) -> None:
        """`waiting` is whether the place decides what comes next; else something else does, and ends by itself."""
        now_s = frame.monotonic_s
        if sight not in REASONS or not waiting or self._last is None:
            self._seen_s = now_s
        if self._stored or not waiting or self._last is None or not is_frozen(self._last, frame):
            self._changed_s = now_s
        self._last = frame
        if now_s - self._changed_s >= FROZEN_S:
            self._tell(Reason("place_frozen"))
        elif now_s - self._seen_s >= UNSEEN_S:
            self._tell(Reason(REASONS[sight]))
        else:
            self._tell(None)

    def restart(self) -> None:
        """The camera was lost meanwhile, which was told."""
        self._last = self._told = None

    def _tell(self, reason: Reason | None) -> None:
        if reason != self._told:
            self._told = reason
            self._on_hindered(reason)
