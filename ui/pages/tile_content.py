"""What the verdict tile says of a state of the station or of a judged part."""

from __future__ import annotations

from dataclasses import replace

from inspector.pipeline.presence import PresenceState
from inspector.pipeline.state import StationState, StationStatus
from inspector.recipe import Recipe, SerialMode, TriggerMode
from inspector.types import Inspection
from ui.clock import local_time
from ui.messages import describe_error, describe_reason, verdict_word
from ui.widgets.verdict_tile import TileContent, TileKind

STOPPED = TileContent(TileKind.IDLE, "Stopped", "", "Press Start.")
NO_RECIPE = TileContent(
    TileKind.IDLE, "No recipe", "", "Make one on the set-up page: two golden samples are enough to begin."
)
STOPPING = TileContent(TileKind.BUSY, "Stopping…")
JUDGING = TileContent(TileKind.BUSY, "Judging…")
TAKE_AWAY = TileContent(TileKind.IDLE, "Take the part away", "", "Then lay the next one down.")
PLACE_PART = TileContent(TileKind.IDLE, "Place part", "", "It is judged when it lies still.")
HOLD_STILL = TileContent(TileKind.BUSY, "Hold still…")


def of_status(status: StationStatus, recipe: Recipe, stage: str, presence: PresenceState) -> TileContent:
    """The tile of a state. `stage` says what a starting station does, `presence` where PRESENCE stands."""
    state = status.state
    if state is StationState.STARTING:
        return TileContent(TileKind.BUSY, "Starting", stage, since=status.since)
    if state is StationState.RUNNING:
        if recipe.trigger is TriggerMode.PRESENCE:
            return of_presence(presence)
        if recipe.trigger is not TriggerMode.SOFTWARE:
            return JUDGING
        first = "Scan its serial number, then press" if recipe.serial is SerialMode.REQUIRED else "Then press"
        return TileContent(TileKind.IDLE, "Place part", "", f"{first} Trigger, or the space bar.")
    if state is StationState.STOPPING:
        return STOPPING
    if state is StationState.STOPPED:
        return STOPPED
    word = "CAMERA LOST" if state is StationState.CAMERA_LOST else "FAULT"
    if status.error is None:
        return TileContent(TileKind.FAULT, word, since=status.since)
    message = describe_error(status.error)
    return TileContent(TileKind.FAULT, word, message.what, message.remedy, since=status.since)


def of_presence(state: PresenceState) -> TileContent:
    """The tile of PRESENCE without a verdict to show."""
    match state:
        case PresenceState.EMPTY:
            return PLACE_PART
        case PresenceState.APPEARED | PresenceState.STABLE:
            return HOLD_STILL
        case PresenceState.CAPTURE | PresenceState.INSPECT:
            return JUDGING
        case _:
            return TAKE_AWAY


def with_take_away(content: TileContent) -> TileContent:
    """A verdict that stays while its part is to be taken away."""
    return replace(content, remedy=f"{TAKE_AWAY.word}. · {content.remedy}")


def of_inspection(inspection: Inspection) -> TileContent:
    """The tile of a judged part."""
    when = f"Part {inspection.part_sequence} · {local_time(inspection.inspected_at)}"
    reason, remedy = "", when
    if inspection.reason is not None:
        message = describe_reason(inspection.reason)
        reason = message.what
        remedy = f"{message.remedy} · {when}" if message.remedy else when
    return TileContent(TileKind.VERDICT, verdict_word(inspection.verdict), reason, remedy, inspection.verdict)
