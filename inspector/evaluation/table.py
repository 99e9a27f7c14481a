"""From single measurements to the lines of a table: means over draws, then over categories."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from inspector.evaluation.results import CellResult

METRIC_WORDS = {
    "image_auroc": "image AUROC",
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


@dataclass(frozen=True, slots=True)
class Row:
    """One line.

    Attributes:
        category: "" for the mean over categories.
        mean, spread: by metric, fractions: mean and standard deviation over draws; spread 0 with one draw.
        station: by name of STATION_WORDS, means over draws; the bounds are the highest of any draw, each exact at 95 %.
    """

    category: str
    shots: int
    draws: int
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
    """The mean over categories; its spread is that of the draws' means only as far as categories vary together."""
    names = set.intersection(*(set(row.mean) for row in rows))
    stations = [row.station for row in rows if row.station]
    station: dict[str, float] = {}
    if len(stations) == len(rows):
        for name in STATION_WORDS:
            values = [values[name] for values in stations]
            station[name] = max(values) if name.startswith("worst") else statistics.fmean(values)
    return Row(
        category="",
        shots=rows[0].shots,
        draws=rows[0].draws,
        mean={name: statistics.fmean(row.mean[name] for row in rows) for name in sorted(names)},
        spread={name: statistics.fmean(row.spread[name] for row in rows) for name in sorted(names)},
        station=station,
    )


def _row(category: str, shots: int, cells: Sequence[CellResult]) -> Row:
    columns = {name: [cell.metrics[name] for cell in cells] for name in METRIC_WORDS if name in cells[0].metrics}
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
        mean={name: statistics.fmean(values) for name, values in columns.items()},
        spread={name: statistics.stdev(values) if len(values) > 1 else 0.0 for name, values in columns.items()},
        station=station,
    )
