"""What the verdict tile says of a state of the station or of a judged part."""

from __future__ import annotations

from dataclasses import replace

from inspector.pipeline.presence import PresenceState
from inspector.pipeline.state import StationState, StationStatus
from inspector.recipe import Recipe, SerialMode, TriggerMode
from inspector.types import Inspection
from ui.clock import local_time
from ui.language import joined, tr
from ui.messages import describe_error, describe_reason, verdict_word
from ui.widgets.verdict_tile import TileContent, TileKind


def stopped(caution: str = "") -> TileContent:
    """`caution` is what to know before the next start."""
    return TileContent(TileKind.IDLE, tr("Stopped"), caution, tr("Press Start."))


def no_recipe() -> TileContent:
    remedy = tr("Make one on the set-up page: two golden samples are enough to begin.")
    return TileContent(TileKind.IDLE, tr("No recipe"), "", remedy)


def stopping() -> TileContent:
    return TileContent(TileKind.BUSY, tr("Stopping…"))


def judging() -> TileContent:
    return TileContent(TileKind.BUSY, tr("Judging…"))


def of_status(
    status: StationStatus, recipe: Recipe, stage: str, presence: PresenceState, *, lacks_parts: bool = False
) -> TileContent:
    """The tile of a state.

    Args:
        stage: what a starting station does.
        presence: where PRESENCE stands.
        lacks_parts: the recipe's parts were to come by themselves, which this camera's do not.
    """
    state = status.state
    if state is StationState.STARTING:
        return TileContent(TileKind.BUSY, tr("Starting"), stage, since=status.since)
    if state is StationState.RUNNING:
        if status.hindrance is not None:
            message = describe_reason(status.hindrance)
            return TileContent(TileKind.FAULT, tr("FAULT"), message.what, message.remedy, since=status.since)
        if recipe.trigger is TriggerMode.PRESENCE:
            return of_presence(presence)
        if recipe.trigger is not TriggerMode.SOFTWARE:
            return judging()
        remedy = (
            tr("Scan its serial number, then press Trigger, or the space bar.")
            if recipe.serial is SerialMode.REQUIRED
            else tr("Then press Trigger, or the space bar.")
        )
        reason = tr("This camera does not present the parts by itself.") if lacks_parts else ""
        return TileContent(TileKind.IDLE, tr("Place part"), reason, remedy)
    if state is StationState.STOPPING:
        return stopping()
    if state is StationState.STOPPED:
        return stopped()
    word = tr("CAMERA LOST") if state is StationState.CAMERA_LOST else tr("FAULT")
    if status.error is None:
        return TileContent(TileKind.FAULT, word, since=status.since)
    message = describe_error(status.error)
    return TileContent(TileKind.FAULT, word, message.what, message.remedy, since=status.since)


def of_presence(state: PresenceState) -> TileContent:
    """The tile of PRESENCE without a verdict to show."""
    match state:
        case PresenceState.EMPTY:
            return TileContent(TileKind.IDLE, tr("Place part"), "", tr("It is judged when it lies still."))
        case PresenceState.APPEARED | PresenceState.STABLE:
            return TileContent(TileKind.BUSY, tr("Hold still…"))
        case PresenceState.CAPTURE | PresenceState.INSPECT:
            return judging()
        case _:
            return TileContent(TileKind.IDLE, tr("Take the part away"), "", tr("Then lay the next one down."))


def with_take_away(content: TileContent) -> TileContent:
    """A verdict that stays while its part is to be taken away."""
    return replace(content, remedy=joined(tr("Take the part away."), content.remedy, between=" · "))


def of_inspection(inspection: Inspection) -> TileContent:
    """The tile of a judged part."""
    when = tr("Part {number} · {time}", number=inspection.part_sequence, time=local_time(inspection.inspected_at))
    reason: str = ""
    remedy: str = when
    if inspection.reason is not None:
        message = describe_reason(inspection.reason)
        reason = message.what
        remedy = joined(message.remedy, when, between=" · ")
    return TileContent(TileKind.VERDICT, verdict_word(inspection.verdict), reason, remedy, inspection.verdict)
