"""A part that a person lays down is judged once: when it lies still, until it is taken away."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum

from inspector.errors import Detail, TriggerRefusedError
from inspector.imaging.measures import focus_measure
from inspector.pipeline.place import Place, Sight
from inspector.pipeline.sight_watch import OnHindered, SightWatch
from inspector.pipeline.trigger import Capture, OnAnswered
from inspector.presence_calibration import PresenceCalibration
from inspector.types import FloatArray, Frame

STABLE_S = 0.3
UNCLEAR_STABLE_S = 2.0
"""What looks like neither place nor part has to lie still for so long: a wrong part does, a hand does not."""

EMPTY_S = 0.1
"""How long the place must look empty: a moment of it may be chance."""


class PresenceState(StrEnum):
    """WAIT_EMPTY → EMPTY → APPEARED ⇄ STABLE → CAPTURE → INSPECT → SHOW → WAIT_REMOVED → EMPTY.

    At the start the place has to be seen empty, because nobody knows whether a part there was judged before. A part
    that is taken away before it has its verdict leads from SHOW to EMPTY at once.
    """

    WAIT_EMPTY = "WAIT_EMPTY"
    EMPTY = "EMPTY"
    APPEARED = "APPEARED"
    STABLE = "STABLE"
    CAPTURE = "CAPTURE"
    INSPECT = "INSPECT"
    SHOW = "SHOW"
    WAIT_REMOVED = "WAIT_REMOVED"


WAITING = (PresenceState.WAIT_EMPTY, PresenceState.EMPTY, PresenceState.WAIT_REMOVED)
"""What is seen of the place alone leads on from these."""

OnPresence = Callable[[PresenceState], None]


class PresenceTrigger:
    """One capture a part: the sharpest frame of those in which it lay still. A `Trigger`.

    Args:
        show_s: how long a verdict is shown before the screen asks to take the part away.
        on_state: told of every change, from the acquisition thread; must return at once and never raise.
        on_hindered: told in the same way why no part would be noticed now, None once one would, see `SightWatch`.
        stored: the pictures come from a folder or a video, where the same one may rightly come again.

    Raises:
        PresenceUnclearError: from `select`, for a frame of another size than the calibration's.
    """

    def __init__(
        self,
        calibration: PresenceCalibration,
        *,
        show_s: float = 0.0,
        on_state: OnPresence | None = None,
        on_hindered: OnHindered | None = None,
        stored: bool = False,
    ) -> None:
        self._place = Place(calibration)
        self._show_s = show_s
        self._on_state = on_state
        self._watch = None if on_hindered is None else SightWatch(on_hindered, stored=stored)
        self._state: PresenceState | None = None
        self._judged = threading.Event()
        self._interrupted = threading.Event()
        self._empty_since_s: float | None = None
        self._removed = False
        self._shown_since_s = 0.0
        self._still_since_s: float | None = None
        self._still_cells: FloatArray | None = None
        self._still_sight = Sight.UNCLEAR
        self._sharpest: tuple[float, Frame] | None = None
        self._seen_s = 0.0

    def select(self, frame: Frame) -> Capture | None:
        if self._state is None:
            self._go(PresenceState.WAIT_EMPTY)
        if self._interrupted.is_set():  # what lay there may have changed while nobody saw it
            self._interrupted.clear()
            self._still_since_s = self._empty_since_s = None
            if self._watch is not None:
                self._watch.restart()
        cells, sight = self._place.see(frame.image)
        if self._watch is not None:
            self._watch.look(frame, sight, waiting=self._state in WAITING)
        empty = self._seen_empty(sight, frame.monotonic_s)
        elapsed_s, self._seen_s = frame.monotonic_s - self._seen_s, frame.monotonic_s
        match self._state:
            case PresenceState.EMPTY if sight is Sight.EMPTY:
                self._place.follow_light(cells, elapsed_s)
            case PresenceState.EMPTY if sight not in (Sight.DARK, Sight.GLARE):  # lamps that go out lay no part down
                self._go(PresenceState.APPEARED)
                self._begin_still(cells, sight, frame)
            case PresenceState.APPEARED | PresenceState.STABLE:
                if empty:
                    self._go(PresenceState.EMPTY)
                else:
                    return self._wait_still(cells, sight, frame)
            case PresenceState.INSPECT:
                self._removed |= empty
                if self._judged.is_set():
                    self._shown_since_s = frame.monotonic_s
                    self._go(PresenceState.SHOW)
            case PresenceState.SHOW:
                self._removed |= empty
                if self._removed:  # the next part may lie there already
                    self._go(PresenceState.EMPTY)
                elif frame.monotonic_s - self._shown_since_s >= self._show_s:
                    self._go(PresenceState.WAIT_REMOVED)
            case _ if empty:
                self._go(PresenceState.EMPTY)
        return None

    def request(self, serial: str | None, source: str, on_answered: OnAnswered | None) -> Capture:
        raise TriggerRefusedError(refusal="not_by_trigger", detail=Detail("a part is judged when it lies still"))

    def inspected(self, capture: Capture) -> None:
        self._judged.set()

    def abandon(self) -> list[Capture]:
        self._interrupted.set()
        return []

    def _seen_empty(self, sight: Sight, now_s: float) -> bool:
        if sight is not Sight.EMPTY:
            self._empty_since_s = None
            return False
        if self._empty_since_s is None:
            self._empty_since_s = now_s
        return now_s - self._empty_since_s >= EMPTY_S

    def _wait_still(self, cells: FloatArray, sight: Sight, frame: Frame) -> Capture | None:
        since_s, before = self._still_since_s, self._still_cells
        # Compared with where the stillness began, so that slow moves add up.
        moved = before is None or self._place.moved(before, cells)
        if since_s is None or moved or sight is Sight.EMPTY or sight is not self._still_sight:
            self._begin_still(cells, sight, frame)
            self._go(PresenceState.APPEARED)
            return None
        self._go(PresenceState.STABLE)
        needed_s = STABLE_S if sight is Sight.PART else UNCLEAR_STABLE_S
        still_s = frame.monotonic_s - since_s
        if still_s < needed_s - STABLE_S:  # an older picture would spend the takt before the part is judged
            return None
        sharpness = focus_measure(frame.image, self._place.region)
        if self._sharpest is None or sharpness > self._sharpest[0]:
            self._sharpest = sharpness, frame
        if still_s < needed_s:
            return None
        self._go(PresenceState.CAPTURE)
        chosen, self._sharpest = self._sharpest[1], None
        self._judged.clear()
        self._removed = False
        self._go(PresenceState.INSPECT)
        return Capture(chosen, "presence", chosen.monotonic_s)

    def _begin_still(self, cells: FloatArray, sight: Sight, frame: Frame) -> None:
        self._still_since_s, self._still_cells, self._still_sight = frame.monotonic_s, cells, sight
        self._sharpest = None

    def _go(self, state: PresenceState) -> None:
        if state is self._state:
            return
        self._state = state
        if self._on_state is not None:
            self._on_state(state)
