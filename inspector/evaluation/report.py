"""The report: one HTML file that needs nothing else, from results that are already measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path

from inspector.errors import UsageError
from inspector.evaluation.datasets import Category
from inspector.evaluation.gallery import worst_escapes, worst_false_rejects
from inspector.evaluation.published import Comparison
from inspector.evaluation.results import CellResult
from inspector.evaluation.store import ResultStore
from inspector.evaluation.table import METRIC_WORDS, NO_LIMITS, STATION_WORDS, Row, mean_of, rows_by_shots

TEMPLATE = "evaluation.html.j2"


@dataclass(frozen=True, slots=True)
class RunDescription:
    """What was measured, as lines of a table: (name, value)."""

    title: str
    lines: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...] = ()
    grid: tuple[dict[str, str], ...] = field(default=())


def check_report_packages() -> None:
    """Raises UsageError where the extra "evaluation" is not installed; before the long work."""
    try:
        import jinja2  # noqa: F401
        import matplotlib  # noqa: F401
    except ImportError as error:
        raise UsageError(
            detail=f"A report needs {error.name}, which is not installed.",
            hint="Install it: uv sync --extra evaluation, or pip install matplotlib jinja2. Without --report the "
            "figures are printed.",
        ) from error


def write_report(
    path: Path,
    description: RunDescription,
    results: Sequence[CellResult],
    comparisons: Sequence[Comparison],
    categories: Sequence[Category],
    store: ResultStore,
) -> None:
    """Writes the file.

    Args:
        results: of one variant. comparisons: published lines beside them.
        store: where the pictures' maps lie, for the gallery.
    """
    from jinja2 import Environment, StrictUndefined

    from inspector.evaluation.charts import category_chart

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters["percent"] = lambda value, digits=1: f"{100 * value:.{digits}f}"
    source = (resources.files("resources") / "reports" / TEMPLATE).read_text(encoding="utf-8")
    rows = rows_by_shots(results)
    most = max(rows)
    shown = [result for result in results if result.key.shots == most]
    charts = {
        row.category: category_chart([result for result in shown if result.key.category == row.category])
        for row in rows[most]
    }
    page = environment.from_string(source).render(
        description=description,
        metric_words={name: word for name, word in METRIC_WORDS.items() if any(name in r.metrics for r in results)},
        station_words=STATION_WORDS,
        no_limits=NO_LIMITS,
        means=[mean_of(of_shots) for of_shots in rows.values()],
        rows=_by_category(rows),
        tables=_by_table(comparisons),
        most=most,
        charts=charts,
        false_rejects=worst_false_rejects(shown, categories, store),
        escapes=worst_escapes(shown, categories, store),
    )
    path.write_text(page, encoding="utf-8", errors="backslashreplace")


def _by_category(rows: dict[int, list[Row]]) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = {}
    for of_shots in rows.values():
        for row in of_shots:
            grouped.setdefault(row.category, []).append(row)
    return dict(sorted(grouped.items()))


def _by_table(comparisons: Sequence[Comparison]) -> dict[str, list[Comparison]]:
    grouped: dict[str, list[Comparison]] = {}
    for comparison in comparisons:
        grouped.setdefault(comparison.table.name, []).append(comparison)
    return grouped
