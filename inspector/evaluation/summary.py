"""One page for the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.evaluation.published import Comparison
from inspector.evaluation.results import CellResult
from inspector.evaluation.table import METRIC_WORDS, STATION_WORDS, Row, mean_of, rows_by_shots

CELL = 15


def summary_lines(results: Sequence[CellResult], comparisons: Sequence[Comparison]) -> list[str]:
    """Means of every number of references, published means below them, then the categories at the most references."""
    rows = rows_by_shots(results)
    means = [mean_of(of_shots) for of_shots in rows.values()]
    names = [name for name in METRIC_WORDS if any(name in mean.mean for mean in means)]
    lines = [_line("percent", [METRIC_WORDS[name] for name in names])]
    for mean in means:
        lines.append(_line(f"{mean.shots}-shot", [_figure(mean, name) for name in names]))
        beside = [line for line in comparisons if line.shots == mean.shots and not line.category]
        lines += [_line(f"  {line.table.name}", [_published(line, name) for name in names]) for line in beside]
    lines += _station_lines(means)
    most = rows[max(rows)]
    if len(most) > 1:
        lines += ["", _line(f"{most[0].shots}-shot by category", [METRIC_WORDS[name] for name in names])]
        lines += [_line(row.category, [_figure(row, name) for name in names]) for row in most]
    return lines


def grid_lines(grid: Sequence[dict[str, str]]) -> list[str]:
    """The grid's table."""
    return [_line(name_of[0], name_of[1:]) for name_of in ([*grid[0]], *([*line.values()] for line in grid))]


def _station_lines(means: Sequence[Row]) -> list[str]:
    with_limits = [mean for mean in means if mean.station]
    if not with_limits:
        return []
    lines = ["", _line("limits of the references", list(STATION_WORDS.values()), width=24)]
    for mean in with_limits:
        figures = [f"{100 * mean.station[name]:.1f} %" for name in STATION_WORDS]
        lines.append(_line(f"{mean.shots}-shot", figures, width=24))
    return lines


def _figure(row: Row, name: str) -> str:
    if name not in row.mean:
        return "–"
    spread = f" ± {100 * row.spread[name]:.1f}" if row.draws > 1 else ""
    return f"{100 * row.mean[name]:.1f}{spread}"


def _published(line: Comparison, name: str) -> str:
    if name not in line.published:
        return ""
    difference = f" ({line.difference[name]:+.1f})" if name in line.difference else ""
    return f"{line.published[name]:.1f}{difference}"


def _line(first: str, rest: Sequence[str], *, width: int = CELL) -> str:
    return f"{first:<26}" + "".join(f"{cell:>{width}}" for cell in rest)
