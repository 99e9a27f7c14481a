"""What `inspector evaluate` says about a run, beside its figures."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.detector import ClipBackbone
    from inspector.evaluation.datasets import Category
    from inspector.evaluation.results import CellResult
    from inspector.evaluation.runner import Plan, Variant


def words_for(plan: Plan, variants: Sequence[Variant]) -> str:
    what = variants[0].name if len(variants) == 1 else f"{len(variants)} variants"
    return f"{what}, shots {', '.join(map(str, plan.shots))}, draws {plan.seeds}"


def description_lines(
    arguments: Namespace,
    variant: Variant,
    plan: Plan,
    backbone: ClipBackbone,
    results: Sequence[CellResult],
    categories: Sequence[Category],
) -> tuple[tuple[str, str], ...]:
    side = "the pictures' own size" if plan.map_side is None else f"{plan.map_side} × {plan.map_side} pixels"
    lost = {(result.key.category, result.masks_lost) for result in results if result.masks_lost}
    uncertainty = max((result.metrics.get("auroc_uncertainty", 0.0) for result in results), default=0.0)
    choices = ", ".join(f"{name} {value}" for name, value in variant.choices.items() if value is not None)
    multi_crop = [("Pictures that are not square", "several square crops each")] if variant.multi_crop else []
    lines = [
        ("Dataset", f"{arguments.dataset} ({arguments.layout})"),
        ("Detector", f"{variant.name} {choices}".strip()),
        ("Model", f"{backbone.model_name}, {backbone.image_size} pixels, {backbone.precision}"),
        ("Weights", f"{arguments.weights or 'as published'}, SHA-256 {backbone.weights_sha256}"),
        ("References", f"drawn without replacement, {plan.seeds} draws{few_draws(plan, categories)}"),
        ("Maps compared at", side),
        *multi_crop,
        ("Wanted false rejects", f"{plan.false_reject_rate:.1%}"),
        ("Pixel AUROC is exact to", f"{uncertainty:.1e}"),
    ]
    if lost:
        lines.append(("Masks too thin to be seen", ", ".join(f"{name}: {count}" for name, count in sorted(lost))))
    without = [category.name for category in categories if not category.has_masks]
    if without:
        lines.append(("Maps are not measured", f"no masks: {', '.join(without)}"))
    return tuple(lines)


def few_draws(plan: Plan, categories: Sequence[Category]) -> str:
    """Where there are fewer different draws than wanted, in brackets; else nothing."""
    from inspector.evaluation.references_draw import distinct_draws

    fewer = []
    for category in categories:
        for shots in sorted(plan.shots):
            draws = distinct_draws(len(category.train), shots, plan.seeds)
            if shots and draws < plan.seeds:
                fewer.append(f"{category.name} {shots}-shot {draws}")
    return f" (only so many differ: {', '.join(fewer)})" if fewer else ""


def other_than_published(arguments: Namespace, backbone: ClipBackbone) -> str:
    """A sentence where the published figures are of another model or other weights than this run's; else nothing."""
    from inspector.detector.registry import backbone_for

    published = backbone_for(arguments.detector)
    weights = arguments.weights or published.weights
    own, theirs = (backbone.model_name, weights), (published.model_name, published.weights)
    if own == theirs:
        return ""
    return f"of {theirs[0]} with {theirs[1]}; this run measured {own[0]} with {own[1]}"
