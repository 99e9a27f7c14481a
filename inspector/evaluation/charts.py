"""Curves and histograms as SVG, the same bytes for the same figures."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from inspector.evaluation.results import CellResult

GOOD, DEFECTIVE, OTHER = "#2a7f62", "#b3402a", "#4a5a78"
BINS = 30
STYLE: Any = {"svg.hashsalt": "inspector", "font.size": 8, "font.family": "sans-serif", "svg.fonttype": "none"}


def category_chart(cells: Sequence[CellResult]) -> str:
    """ROC and precision-recall of all draws, and scores with limits of the first one, side by side.

    Args:
        cells: of one category and one number of references.

    Returns:
        An <svg> element.
    """
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(9.2, 2.6), layout="constrained")
        roc, pr, scores = figure.subplots(1, 3, width_ratios=(1, 1, 1.6))
        _draw_curves(roc, cells, "roc", "false rejects (oracle limit)", "caught")
        _draw_curves(pr, cells, "pr", "caught", "precision")
        _draw_scores(scores, cells[0])
        return _svg(figure)


def _draw_curves(axes: Axes, cells: Sequence[CellResult], kind: str, x_words: str, y_words: str) -> None:
    for source, colour, words in (("image", OTHER, "images"), ("pixel", DEFECTIVE, "pixels")):
        for number, cell in enumerate(cells):
            if f"{source}_{kind}" in cell.curves:
                x, y = cell.curves[f"{source}_{kind}"]
                axes.plot(x, y, color=colour, linewidth=1, alpha=0.8, label=None if number else words)
    axes.set(xlim=(-0.01, 1.01), ylim=(-0.01, 1.01), xlabel=x_words, ylabel=y_words)
    axes.legend(loc="lower right" if kind == "roc" else "lower left", frameon=False)


def _draw_scores(axes: Axes, cell: CellResult) -> None:
    good, defective = cell.scores(defective=False), cell.scores(defective=True)
    edges = np.linspace(min(*good, *defective), max(*good, *defective), BINS + 1)
    axes.hist([good, defective], bins=edges.tolist(), color=[GOOD, DEFECTIVE], label=["good", "defective"])
    if cell.limits is not None:
        for value, words, dashes in ((cell.limits.review, "review", ":"), (cell.limits.reject, "reject", "--")):
            axes.axvline(value, color="black", linewidth=1, linestyle=dashes, label=f"{words} limit")
    axes.set(xlabel=f"score, draw {cell.key.seed}", ylabel="pictures")
    axes.legend(loc="upper right", frameon=False)


def _svg(figure: Figure) -> str:
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None})
    text = buffer.getvalue()
    # Several charts stand in one page, where a document's head is out of place.
    return re.sub(r"^.*?(?=<svg)", "", text, count=1, flags=re.DOTALL)
