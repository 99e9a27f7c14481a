"""Recipes in words and columns, for the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from database import Difference, RecipeSummary, RecipeVersionSummary
from inspector.decision.verdict import judge
from inspector.pipeline.samples import SampleScores
from inspector.recipe import SAMPLE_ROLES, Recipe
from inspector.types import Limits, Verdict
from ui.messages import ROLE_WORDS, verdict_word

JUDGED = (Verdict.PASS, Verdict.REVIEW, Verdict.FAIL)


def columns(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Lines with the header first; each column as wide as its widest value."""
    table = [header, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(header))]
    return "\n".join(
        "  ".join(value.ljust(width) for value, width in zip(row, widths, strict=True)).rstrip() for row in table
    )


def recipe_table(recipes: Sequence[RecipeSummary]) -> str:
    header = ("NAME", "IN USE", "NEWEST", "OBJECT", "GOLDEN", "REVIEW / REJECT", "CAMERA")
    return columns(header, [_recipe_row(recipe) for recipe in recipes])


def version_table(versions: Sequence[RecipeVersionSummary]) -> str:
    header = ("VERSION", "SAVED", "BY", "RELEASED", "BY", "REVIEW / REJECT", "REASON")
    return columns(header, [_version_row(version) for version in versions])


def difference_table(differences: Sequence[Difference]) -> str:
    return columns(("SETTING", "BEFORE", "AFTER"), [_difference_row(difference) for difference in differences])


def verdict_table(scores: SampleScores, limits: Limits) -> str:
    """How the samples would be judged; golden samples each against the others."""
    header = ("", "PARTS", *map(verdict_word, JUDGED))
    rows = []
    for role, (_, words) in ROLE_WORDS.items():
        verdicts = [judge(float(score), limits)[0] for score in getattr(scores, role)]
        if verdicts:
            counts = (str(verdicts.count(verdict)) for verdict in JUDGED)
            rows.append((words, str(len(verdicts)), *counts))
    return columns(header, rows)


def setting_lines(recipe: Recipe) -> Iterator[str]:
    """A line a setting that is set."""
    values = json.loads(recipe.to_json())
    for part in ("detector", "imaging"):
        for name, value in values[part].items():
            if value not in (None, False, []):
                yield f"  {name.replace('_', ' '):<16}{plain(value)}"
    yield f"  {'trigger':<16}{recipe.trigger.value}"
    yield f"  {'limits':<16}{limits_words(recipe.limits)}"
    for role in SAMPLE_ROLES:
        if samples := getattr(recipe, role):
            yield f"  {ROLE_WORDS[role][1]:<16}{len(samples)}"


def limits_words(limits: Limits | None) -> str:
    """Both limits and where they come from."""
    if limits is None:
        return "none"
    words = f"{between(limits)} ({limits.method}"
    if limits.false_reject_rate is not None:
        words += f", wanted false rejects {limits.false_reject_rate:.3g}, from {limits.count} good parts"
    return words + (", provisional)" if limits.provisional else ")")


def between(limits: Limits | None) -> str:
    return "—" if limits is None else f"{limits.review:.4f} / {limits.reject:.4f}"


def plain(value: Any) -> str:
    """A setting's value; a region by what it is made of."""
    if value is None or value in ("", [], ()):
        return "—"
    if isinstance(value, dict) and "outline" in value:
        return f"{len(value['outline'])} corners, excluded areas: {len(value['excluded'])}"
    if isinstance(value, dict):
        return ", ".join(f"{name} {plain(item)}" for name, item in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(plain(item) for item in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _recipe_row(recipe: RecipeSummary) -> tuple[str, ...]:
    in_use = "—" if recipe.active_version is None else str(recipe.active_version)
    golden = str(recipe.reference_count)
    return (
        recipe.name,
        in_use,
        str(recipe.newest_version),
        recipe.class_name,
        golden,
        between(recipe.limits),
        recipe.camera,
    )


def _version_row(version: RecipeVersionSummary) -> tuple[str, ...]:
    return (
        f"{version.number}{' in use' if version.is_active else ''}",
        _time(version.created_at),
        version.created_by or "—",
        "—" if version.released_at is None else _time(version.released_at),
        version.released_by or "—",
        between(version.limits),
        version.reason,
    )


def _difference_row(difference: Difference) -> tuple[str, str, str]:
    before, after = plain(difference.before), plain(difference.after)
    if difference.field in SAMPLE_ROLES:
        changed = f"{difference.added} added, {difference.removed} removed"
        after += f" ({changed})" if difference.added or difference.removed else " (in another order)"
    elif before == after:
        after = "another one"
    return difference.field, before, after


def _time(when: datetime) -> str:
    return f"{when.astimezone():%Y-%m-%d %H:%M}"
