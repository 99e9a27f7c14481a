"""Whether trained layers are measured on what they were trained on, which makes any figure too good."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from inspector.detector.adapters import trained_on
from inspector.detector.weights import sha256_of_file
from inspector.evaluation.datasets import Category


def overlap_warnings(adapters: Path, categories: Sequence[Category]) -> list[str]:
    """Sentences about what the adapters and these test pictures have in common; reads every picture's file."""
    seen = trained_on(adapters)
    if seen is None:
        return [f"{adapters.name} does not say what it was trained on. Of those pictures all figures are too good."]
    pictures, names = set(seen.pictures), set(seen.categories)
    counts = {
        category.name: sum(sha256_of_file(picture.path) in pictures for picture in category.test)
        for category in categories
    }
    judged = {category.name: len(category.test) for category in categories}
    known = [f"{name} ({count} of {judged[name]} pictures)" for name, count in counts.items() if count]
    alike = [name for name, count in counts.items() if name in names and not count]
    warnings = []
    if known:
        warnings.append(f"Trained on what it is measured on, so all figures are too good: {', '.join(known)}.")
    if alike:
        warnings.append(f"Trained on other pictures of categories with the same name: {', '.join(alike)}.")
    return warnings
