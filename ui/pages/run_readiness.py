"""Why a button of the run page is closed: one sentence, empty where it is open. No Qt."""

from __future__ import annotations

from inspector.pipeline.state import StationState
from inspector.recipe import Recipe, SerialMode, TriggerMode
from ui.language import tr


def why_not_start(recipe: Recipe | None, *, active: bool, stopping: bool, demo: bool) -> str:
    """`active` is whether a run exists, stopping ones included; a demo's draft learns its limits by itself."""
    if stopping:
        return tr("The run is stopping.")
    if active:
        return tr("Running: press Stop to choose another recipe or camera.")
    if recipe is None:
        return tr("Start needs a recipe: make one on the set-up page.")
    learns_by_itself = demo and recipe.limits is None and not recipe.references
    if not recipe.released and not learns_by_itself:
        return tr("Start needs a released recipe: release it on the set-up page.")
    return ""


def takes_serial(recipe: Recipe) -> bool:
    """Whether a part's serial number is asked for: it goes with the trigger, so only where there is one."""
    return recipe.serial is not SerialMode.NONE and recipe.trigger is TriggerMode.SOFTWARE


def camera_note(recipe: Recipe | None, camera: str, recipe_camera: str) -> str:
    """A word of caution where another camera is chosen than the limits were set on.

    Args:
        camera: the chosen address. recipe_camera: the name of the recipe's.
    """
    if recipe is None or recipe.limits is None or camera == recipe.imaging.camera:
        return ""
    return tr("The limits were set on {camera}.", camera=recipe_camera)


def why_not_trigger(
    recipe: Recipe | None, state: StationState, *, active: bool, stopping: bool, study: bool, serial: str = ""
) -> str:
    """`serial` is why the next part's serial is not complete, `study` whether the parts are those of a study."""
    if not active or stopping:
        return tr("Trigger works while the station runs.")
    if study:
        return tr("A study is under way: go on with it in History, Studies.")
    if recipe is not None and recipe.trigger is not TriggerMode.SOFTWARE:
        return tr("Every part is judged by itself: no trigger needed.")
    if state is StationState.STARTING:
        return tr("Trigger works once the model is ready.")
    if state is not StationState.RUNNING:
        return tr("Trigger waits for the station to recover.")
    return serial
