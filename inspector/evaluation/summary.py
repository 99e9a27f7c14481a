"""One page for the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.evaluation.published import Comparison
from inspector.evaluation.results import CellResult
from inspector.evaluation.table import METRIC_WORDS, NO_LIMITS, STATION_WORDS, Row, mean_of, rows_by_shots

GAP = "  "


def summary_lines(results: Sequence[CellResult], comparisons: Sequence[Comparison]) -> list[str]:
    """Means of every number of references, published means below them, then the categories at the most references."""
    rows = rows_by_shots(results)
    means = [mean_of(of_shots) for of_shots in rows.values()]
    names = [name for name in METRIC_WORDS if any(name in mean.mean for mean in means)]
    words = [METRIC_WORDS[name] for name in names]
    table = [["percent", *words]]
    for mean in means:
        table.append([f"{mean.shots}-shot", *(_figure(mean, name) for name in names)])
        beside = [line for line in comparisons if line.shots == mean.shots and not line.category]
        table += [[f"  {line.table.name}", *(_published(line, name) for name in names)] for line in beside]
    lines = [*_aligned(table), "", *_aligned(_station_table(means))]
    most = rows[max(rows)]
    if len(most) > 1:
        by_category = [[row.category, *(_figure(row, name) for name in names)] for row in most]
        lines += ["", *_aligned([[f"{most[0].shots}-shot by category", *words], *by_category])]
    return [*lines, *_what_maps_lack(results)]


def grid_lines(grid: Sequence[dict[str, str]]) -> list[str]:
    """The grid's table."""
    return _aligned([[*grid[0]], *([*line.values()] for line in grid)])


def _station_table(means: Sequence[Row]) -> list[list[str]]:
    table = [["limits of the references", *STATION_WORDS.values()]]
    for mean in means:
        figures = [f"{100 * mean.station[name]:.1f} %" for name in STATION_WORDS] if mean.station else [NO_LIMITS]
        table.append([f"{mean.shots}-shot", *figures])
    return table


def _what_maps_lack(results: Sequence[CellResult]) -> list[str]:
    lost = sorted({(result.key.category, result.masks_lost) for result in results if result.masks_lost})
    measured = {result.key.category for result in results if "pixel_auroc" in result.metrics or result.masks_lost}
    without = sorted({result.key.category for result in results} - measured)
    lines = []
    if lost:
        counts = ", ".join(f"{name} {count}" for name, count in lost)
        lines += ["", f"Masks too thin to be seen in the size of the maps, which count as nothing: {counts}"]
    if without:
        lines += ["", f"No masks: maps are not measured ({', '.join(without)})"]
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


def _aligned(table: Sequence[Sequence[str]]) -> list[str]:
    """Each column as wide as its widest cell, the first to the left. A line of fewer cells ends with a sentence."""
    full = [line for line in table if len(line) == len(table[0])]
    widths = [max(len(line[column]) for line in full) for column in range(len(table[0]))]
    widths[0] = max(len(line[0]) for line in table)
    lines = []
    for line in table:
        if len(line) < len(widths):
            lines.append(GAP.join([line[0].ljust(widths[0]), *line[1:]]))
        else:
            cells = [cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True)]
            lines.append(GAP.join([line[0].ljust(widths[0]), *cells]))
    return lines
