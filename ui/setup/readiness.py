"""What is still missing in a draft, in words. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.detector.registry import REFERENCES_ONLY
from inspector.recipe import TriggerMode
from ui.language import tr
from ui.setup.detector_words import detector_title
from ui.setup.steps import Step, StepState

if TYPE_CHECKING:
    from ui.setup.draft import SetupDraft


def missing(draft: SetupDraft, step: Step) -> str:
    """What has to be given before this step is done; empty when nothing is missing."""
    match step:
        case Step.PART:
            return _missing_part(draft)
        case Step.REGION:
            return _region_problem(draft)
        case Step.GOLDENS:
            return _missing_goldens(draft)
        case Step.LIMITS:
            return "" if draft.limits is not None else tr("Suggest the limits.")
        case _:
            return ""


def why_locked(waiting: Step | None) -> str:
    """Which step has to be done first; empty where none has."""
    return "" if waiting is None else tr("Step {number} comes first.", number=waiting.value)


def missing_for_release(draft: SetupDraft, user: str) -> str:
    """What has to be given before a release; empty when nothing is missing."""
    for step in Step:
        if step < Step.RELEASE and draft.state(step) is not StepState.DONE:
            return missing(draft, step) or tr("Go through step {number} first.", number=step.value)
    return "" if user.strip() else tr("Sign with your name.")


def is_released(draft: SetupDraft) -> bool:
    """Whether what is on the screen is a released version, with nothing changed."""
    return draft.base is not None and draft.base.released and not draft.changed


def _missing_part(draft: SetupDraft) -> str:
    if not draft.name.strip():
        return tr("Give the recipe a name.")
    if draft.base is None and draft.name.strip().casefold() in draft.taken_names:
        return tr("There is a recipe of this name: open it above, or choose another name.")
    if not draft.class_name.strip():
        return tr("Say what the part is called, such as “metal nut”.")
    if not draft.detector.weights.strip():
        return tr("Name the model's weights.")
    if draft.detector.lacks_adapters:
        detector = detector_title(draft.detector.detector)
        return tr("Choose the adapters that {detector} needs, or another detector.", detector=detector)
    return ""


def _missing_goldens(draft: SetupDraft) -> str:
    if not draft.references and not draft.zero_shot:
        return tr("Capture or import golden samples: pictures of parts known to be good.")
    if not draft.references and draft.detector.detector in REFERENCES_ONLY:
        return tr(
            "{detector} has no words to judge by: take golden samples, or choose another detector in step 1.",
            detector=detector_title(draft.detector.detector),
        )
    if draft.references and draft.captured_under != draft.imaging.camera_fingerprint:
        return tr("These were taken with other camera settings: take new ones, or keep them knowingly.")
    sizes = sorted({(image.shape[1], image.shape[0]) for image in draft.references})
    if len(sizes) > 1:
        listed = ", ".join(f"{width} × {height}" for width, height in sizes)
        return tr("Golden samples have different sizes ({sizes}): keep those of one.", sizes=listed)
    if draft.trigger is TriggerMode.PRESENCE and draft.presence is None:
        return tr("Show the station the empty place and a part, so that it sees when one is laid down.")
    return _region_problem(draft)


def _region_problem(draft: SetupDraft) -> str:
    region = draft.imaging.region
    sizes = {(image.shape[1], image.shape[0]) for image in draft.references}
    if region is None or sizes <= {region.frame_size}:
        return ""
    width, height = region.frame_size
    return tr(
        "The region was drawn on pictures of {width} × {height}, and golden samples have another size.",
        width=width,
        height=height,
    )
