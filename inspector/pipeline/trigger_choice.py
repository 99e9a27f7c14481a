"""Which trigger a recipe asks for."""

from __future__ import annotations

from collections.abc import Callable

from inspector.camera.base import STORED_SOURCES, Camera
from inspector.errors import Detail, RecipeInvalidError
from inspector.pipeline.presence import OnPresence, PresenceTrigger
from inspector.pipeline.sight_watch import OnHindered
from inspector.pipeline.trigger import ContinuousTrigger, IntervalTrigger, Pace, PartTrigger, SoftwareTrigger, Trigger
from inspector.recipe import Recipe, TriggerMode


def make_trigger(
    mode: TriggerMode,
    recipe: Recipe,
    camera: Camera,
    pace: Pace,
    *,
    on_missed: Callable[[], None],
    on_presence: OnPresence | None,
    on_hindered: OnHindered,
) -> Trigger:
    """The trigger of `mode`. Raises RecipeInvalidError for PRESENCE without a calibration."""
    match mode:
        case TriggerMode.CONTINUOUS:
            return ContinuousTrigger()
        case TriggerMode.INTERVAL:
            return IntervalTrigger(recipe.interval_s, on_missed=on_missed)
        case TriggerMode.PRESENCE:
            if recipe.presence is None:
                detail = Detail("it was never shown the empty place and a part")
                raise RecipeInvalidError(recipe=recipe.name, detail=detail, hint=Detail("Sample both in its set-up."))
            return PresenceTrigger(
                recipe.presence,
                show_s=pace.show_s,
                on_state=on_presence,
                on_hindered=on_hindered,
                stored=camera.address.startswith(STORED_SOURCES),
            )
        case TriggerMode.PART if camera.feeds_parts:
            return PartTrigger(camera, settle_s=pace.settle_s, show_s=pace.show_s)
        case _:
            return SoftwareTrigger(camera)
