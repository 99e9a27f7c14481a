"""What a study under way asks for, and why it has to wait. No widgets."""

from __future__ import annotations

from database.records import RecordedInspection
from inspector.pipeline.state import StationState
from inspector.recipe import Recipe, TriggerMode
from ui.language import joined, now, tr
from ui.messages import describe_error, describe_reason
from ui.run_session import FAULTS, RunSession


def why_not_inspect(recipe: Recipe, session: RunSession, *, judging: bool, owns_run: bool, stage: str) -> str:
    """One sentence, empty where the next part can be judged.

    Args:
        recipe: what the study is about.
        owns_run: whether the study started the run. stage: what a starting station does.
    """
    if judging:
        return tr("Judging…")
    if not session.is_active:
        return tr("Start the station first.")
    if session.is_stopping:
        return tr("The run is stopping.")
    if not _runs(session.recipe, recipe):
        return tr("The station runs something else: stop it on the run page first.")
    match session.state:
        case StationState.RUNNING:
            return ""
        case StationState.STARTING | StationState.STOPPED:
            return now(stage) or tr("The station is starting.")
        case StationState.FAULT if owns_run:
            return tr("Pause the study: that stops the station. Then go on with it.")
        case StationState.FAULT:
            return tr("Stop the station on the run page, then come back.")
        case _:
            return tr("The station has to recover first.")


def instruction_words(
    part: str, session: RunSession, not_judged: RecordedInspection | None, *, judging: bool
) -> tuple[str, str]:
    """What to do with this part, in large letters and in small ones."""
    error = None if session.status is None else session.status.error
    if judging:
        return tr("Judging part {part}…", part=part), tr("Leave it where it is.")
    if session.is_active and session.state in FAULTS and error is not None:
        fault = describe_error(error)
        return tr("The station stands still"), joined(fault.what, fault.remedy)
    if not_judged is not None:
        why = "" if not_judged.reason is None else str(describe_reason(not_judged.reason))
        return tr("Part {part} was NOT JUDGED: show it again", part=part), why
    then = tr("Then press Inspect, or Enter.") if session.is_active else tr("Start the station first.")
    return tr("Put part {part} under the camera", part=part), then


def _runs(running: Recipe | None, wanted: Recipe) -> bool:
    if running is None or running.trigger is not TriggerMode.SOFTWARE:
        return False
    return (running.name, running.version) == (wanted.name, wanted.version)
