"""Published figures beside a run's own. The tables lie in resources/published_results, in percent, with sources."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import resources

from inspector.evaluation.results import CellResult
from inspector.evaluation.table import Row, mean_of, rows_by_shots

DATASET_NAMES = {"mvtec": "MVTec AD", "visa": "VisA"}


@dataclass(frozen=True, slots=True)
class PublishedTable:
    """One publication's figures on one dataset.

    Attributes:
        dataset: "mvtec" or "visa". detectors: names of this station's that it is to be compared with.
        source: where the figures stand, and what about them differs.
        known_bad: figures of a program known to be broken, kept to recognise its fault.
        categories: by shots and category, the metrics in percent. means: by shots, over all categories.
    """

    name: str
    dataset: str
    detectors: tuple[str, ...]
    source: str
    known_bad: bool
    categories: dict[int, dict[str, dict[str, float]]]
    means: dict[int, dict[str, float]]

    @property
    def category_names(self) -> frozenset[str]:
        return frozenset(name for shot in self.categories.values() for name in shot)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One published line beside the run's. All in percent; `difference` is own minus published, where both exist."""

    table: PublishedTable
    shots: int
    category: str
    published: dict[str, float]
    difference: dict[str, float]


def load_tables() -> list[PublishedTable]:
    folder = resources.files("resources") / "published_results"
    tables = []
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".json"):
            values = json.loads(file.read_text(encoding="utf-8"))
            shots = {int(number): shot for number, shot in values.pop("shots").items()}
            categories = {number: shot["categories"] for number, shot in shots.items()}
            means = {number: shot["mean"] for number, shot in shots.items()}
            detectors = tuple(values.pop("detectors"))
            tables.append(PublishedTable(**values, detectors=detectors, categories=categories, means=means))
    return tables


def dataset_of(categories: Iterable[str], tables: Sequence[PublishedTable]) -> str | None:
    """ "mvtec" or "visa" if all categories are named as there; None for anything else."""
    names = set(categories)
    for dataset in DATASET_NAMES:
        known = {name for table in tables if table.dataset == dataset for name in table.category_names}
        if names and names <= known:
            return dataset
    return None


def compare(results: Sequence[CellResult], detector: str, tables: Sequence[PublishedTable]) -> list[Comparison]:
    """The published lines that this run can be held against, by table, shots and category, the mean ("") first.

    A mean is compared over the run's own categories: of the published ones by category, where these are known for
    every one of them; else the published mean, if the run has all categories of that dataset.
    """
    dataset = dataset_of({result.key.category for result in results}, tables)
    fitting = [table for table in tables if table.dataset == dataset and detector in table.detectors]
    every = {name for table in tables if table.dataset == dataset for name in table.category_names}
    comparisons = []
    for table in fitting:
        if table.known_bad:
            continue
        for shots, rows in rows_by_shots(results).items():
            of_categories = table.categories.get(shots, {})
            mean = _published_mean(table, shots, [row.category for row in rows], every)
            lines = [(mean_of(rows), mean), *((row, of_categories.get(row.category)) for row in rows)]
            comparisons += [_comparison(table, shots, row, published) for row, published in lines if published]
    return comparisons


def _published_mean(
    table: PublishedTable, shots: int, categories: list[str], every: set[str]
) -> dict[str, float] | None:
    if set(categories) == every:
        return table.means.get(shots)
    of_categories = table.categories.get(shots, {})
    if not all(category in of_categories for category in categories):
        return None
    common = sorted(set.intersection(*(set(of_categories[category]) for category in categories)))
    return {name: sum(of_categories[category][name] for category in categories) / len(categories) for name in common}


def _comparison(table: PublishedTable, shots: int, row: Row, published: dict[str, float]) -> Comparison:
    difference = {
        name: 100 * row.mean[name] - value for name, value in published.items() if row.mean.get(name) is not None
    }
    return Comparison(table, shots, row.category, published, difference)
