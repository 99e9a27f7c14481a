"""From single measurements to the lines of a table: means over draws, then over categories."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from inspector.evaluation.results import CellResult

METRIC_WORDS = {
    "image_auroc": "image AUROC",
    "image_auroc_transductive": "image AUROC, whole test set",
    "image_aupr": "image AUPR",
    "image_f1": "image F1",
    "pixel_auroc": "pixel AUROC",
    "pixel_pro": "PRO",
    "pixel_f1": "pixel F1",
    "pixel_aupr": "pixel AUPR",
}

STATION_WORDS = {
    "reject_rate": "false rejects",
    "good_review_rate": "good reviewed",
    "escape_rate": "escapes",
    "defective_review_rate": "defective reviewed",
    "worst_reject_bound": "false rejects at most",
    "worst_escape_bound": "escapes at most",
}


NO_LIMITS = "none: limits need two references"


@dataclass(frozen=True, slots=True)
class Row:
    """One line.

    Attributes:
        category: "" for the mean over categories.
        by_draw: by metric, fractions, one for each draw in the order of seeds.
        mean, spread: by metric, mean and standard deviation over draws; spread 0 with one draw.
        station: by name of STATION_WORDS, means over draws; the bounds are the highest of any draw, each exact at 95 %.
    """

    category: str
    shots: int
    draws: int
    by_draw: dict[str, tuple[float, ...]]
    mean: dict[str, float]
    spread: dict[str, float]
    station: dict[str, float]


def rows_by_shots(results: Sequence[CellResult]) -> dict[int, list[Row]]:
    """By number of references, a line for each category. All results must be of one variant."""
    groups: dict[tuple[int, str], list[CellResult]] = {}
    for result in results:
        groups.setdefault((result.key.shots, result.key.category), []).append(result)
    rows: dict[int, list[Row]] = {}
    for (shots, category), cells in sorted(groups.items()):
        rows.setdefault(shots, []).append(_row(category, shots, cells))
    return rows


def mean_of(rows: Sequence[Row]) -> Row:
    """The mean over categories; its spread is that of each draw's mean over categories.

    Where a category has fewer draws, because of few pictures there are no more, the spread is over so many.
    """
    names = sorted(set.intersection(*(set(row.mean) for row in rows)))
    draws = min(row.draws for row in rows)
    by_draw = {
        name: tuple(statistics.fmean(row.by_draw[name][draw] for row in rows) for draw in range(draws))
        for name in names
    }
    stations = [row.station for row in rows if row.station]
    station: dict[str, float] = {}
    if len(stations) == len(rows):
        for name in STATION_WORDS:
            values = [values[name] for values in stations]
            station[name] = max(values) if name.startswith("worst") else statistics.fmean(values)
    return Row(
        category="",
        shots=rows[0].shots,
        draws=draws,
        by_draw=by_draw,
        mean={name: statistics.fmean(row.mean[name] for row in rows) for name in names},
        spread={name: _deviation(values) for name, values in by_draw.items()},
        station=station,
    )


def _row(category: str, shots: int, cells: Sequence[CellResult]) -> Row:
    cells = sorted(cells, key=lambda cell: cell.key.seed)
    columns = {name: tuple(cell.metrics[name] for cell in cells) for name in METRIC_WORDS if name in cells[0].metrics}
    stations = [cell.station for cell in cells if cell.station is not None]
    station: dict[str, float] = {}
    if stations:
        station = {
            "reject_rate": statistics.fmean(s.rejected / s.good for s in stations),
            "good_review_rate": statistics.fmean(s.good_reviewed / s.good for s in stations),
            "escape_rate": statistics.fmean(s.escaped / s.defective for s in stations),
            "defective_review_rate": statistics.fmean(s.defective_reviewed / s.defective for s in stations),
            "worst_reject_bound": max(s.reject_bounds[1] for s in stations),
            "worst_escape_bound": max(s.escape_bounds[1] for s in stations),
        }
    return Row(
        category=category,
        shots=shots,
        draws=len(cells),
        by_draw=columns,
        mean={name: statistics.fmean(values) for name, values in columns.items()},
        spread={name: _deviation(values) for name, values in columns.items()},
        station=station,
    )


def _deviation(values: Sequence[float]) -> float:
    return statistics.stdev(values) if len(values) > 1 else 0.0
