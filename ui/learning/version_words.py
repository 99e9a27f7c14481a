"""Which version of a recipe runs, and which one holds from the next start: a run keeps the one it was started with."""

from __future__ import annotations

from ui.language import tr
from ui.run_session import RunSession


def running_version(session: RunSession, recipe: str) -> int | None:
    """The version of this recipe that the run under way was started with; None where something else runs, or nothing.

    A recipe that runs without ever having been saved has none.
    """
    running = session.recipe
    if running is None or running.name != recipe or not running.version:
        return None
    return running.version


def is_in_use(number: int, is_active: bool, running: int | None) -> bool:
    """Whether a version judges now, or would once a run is started; arguments as of `version_words`."""
    return is_active if running is None else number == running


def version_words(number: int, is_active: bool, running: int | None) -> str:
    """A version in a list.

    Args:
        is_active: it is the one that a run is started with. running: as `running_version` says.
    """
    if is_in_use(number, is_active, running):
        return tr("Version {number}, in use", number=number)
    if is_active:
        return tr("Version {number}, from the next start", number=number)
    return tr("Version {number}", number=number)


def next_start_note(version: int, running: int | None) -> str:
    """Where another version runs than the one that is shown; else empty."""
    if running is None or running == version:
        return ""
    return tr(
        "Version {running} runs until it is stopped; version {version} holds from the next start.",
        running=running,
        version=version,
    )
