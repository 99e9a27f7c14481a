"""A draft from a stored recipe, and a recipe to store from a draft."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from inspector.pipeline.samples import Samples
from inspector.recipe import SAMPLE_ROLES, Recipe
from ui.setup.run_choices import RunChoices

if TYPE_CHECKING:
    from ui.setup.draft import SetupDraft

ALIKE = tuple(choice.name for choice in fields(RunChoices))
"""What has one name and one meaning in both, and nothing to do with scores."""


def fill(draft: SetupDraft, recipe: Recipe, samples: Samples) -> None:
    """Everything but the steps."""
    draft.base = recipe
    draft.name = recipe.name
    draft.class_name = recipe.detector.class_name
    draft.detector, draft.imaging = recipe.detector, recipe.imaging
    for name in ALIKE:
        setattr(draft, name, getattr(recipe, name))
    for role in SAMPLE_ROLES:
        setattr(draft, role, list(getattr(samples, role)))
    draft.zero_shot = not samples.references and recipe.limits is not None
    draft.captured_under = recipe.captured_under or recipe.camera_fingerprint
    draft.limits = recipe.limits
    draft.golden_scores, draft.weights_sha256 = recipe.golden_scores, recipe.weights_sha256
    draft.false_reject_rate = recipe.wanted_rate


def recipe_of(draft: SetupDraft) -> Recipe:
    """As it would be saved, without the samples."""
    base = draft.base or Recipe("draft", draft.detector)
    detector = replace(draft.detector, class_name=draft.class_name.strip() or draft.detector.class_name)
    alike: dict[str, Any] = {name: getattr(draft, name) for name in ALIKE}
    no_samples: dict[str, Any] = dict.fromkeys(SAMPLE_ROLES, ())
    return replace(
        base,
        name=draft.name.strip() or "draft",
        detector=detector,
        imaging=draft.imaging,
        **alike,
        **no_samples,
        limits=draft.limits,
        golden_scores=() if draft.limits is None else draft.golden_scores,
        weights_sha256="" if draft.limits is None else draft.weights_sha256,
        wanted_rate=draft.false_reject_rate,
        captured_under=draft.captured_under,
        limits_under="",
        version=0,
        released=False,
    )
