"""The steps of the set-up as a waterfall. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class Step(IntEnum):
    """The steps of the set-up in their order."""

    PART = 1
    CAMERA = 2
    REGION = 3
    GOLDENS = 4
    LIMITS = 5
    RELEASE = 6


class StepState(StrEnum):
    """LOCKED: an earlier step is not done. STALE: it was done, and an earlier step has changed since."""

    LOCKED = "locked"
    OPEN = "open"
    STALE = "stale"
    DONE = "done"


@dataclass(slots=True)
class Waterfall:
    """Which steps are done, and which were done for something that has changed since."""

    done: set[Step] = field(default_factory=set)
    stale: set[Step] = field(default_factory=set)

    def state(self, step: Step) -> StepState:
        if step in self.stale:
            return StepState.STALE
        if not self.may_open(step):
            return StepState.LOCKED
        return StepState.DONE if step in self.done else StepState.OPEN

    def may_open(self, step: Step) -> bool:
        return self.first_waiting(step) is None

    def first_waiting(self, step: Step) -> Step | None:
        """The first step before this one that is not done; None where all are."""
        return next((earlier for earlier in Step if earlier < step and earlier not in self.done), None)

    @property
    def first_open(self) -> Step:
        """The step where the work goes on."""
        return next((step for step in Step if step not in self.done), Step.RELEASE)

    def confirm(self, step: Step) -> None:
        self.done.add(step)
        self.stale.discard(step)

    def reopen(self, *steps: Step) -> None:
        """They are no longer done, and there is nothing that they were done for."""
        self.done -= set(steps)

    def outdate(self, steps: set[Step]) -> None:
        """What was done in these was done for something else."""
        made = steps & (self.done | self.stale)
        self.stale |= made
        self.done -= made
