"""Means, spreads and the terminal's columns."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.evaluation.published import compare, load_tables
from inspector.evaluation.summary import grid_lines, summary_lines
from inspector.evaluation.table import mean_of, rows_by_shots
from inspector.types import Limits
from tests.inspector.evaluation.example_results import a_result


def test_the_spread_of_a_mean_is_that_of_each_draws_mean_over_categories():
    figures = {"bolt": (0.8, 0.9, 0.7), "nut": (0.9, 0.8, 0.7)}
    results = [
        a_result(name, shots=1, seed=seed, image_auroc=value)
        for name, values in figures.items()
        for seed, value in enumerate(values)
    ]
    mean = mean_of(rows_by_shots(results[::-1])[1])
    assert mean.spread["image_auroc"] == pytest.approx(np.std([0.85, 0.85, 0.7], ddof=1))
    assert mean.mean["image_auroc"] == pytest.approx(0.8)


def test_a_category_with_fewer_draws_bounds_those_of_the_mean():
    results = [a_result("bolt", shots=1, seed=seed, image_auroc=0.7 + seed / 10) for seed in range(3)]
    mean = mean_of(rows_by_shots([*results, a_result("nut", shots=1, image_auroc=0.5)])[1])
    assert mean.draws == 1
    assert mean.spread["image_auroc"] == 0
    assert mean.mean["image_auroc"] == pytest.approx((0.8 + 0.5) / 2)


def test_columns_of_the_terminal_stand_below_their_heads_and_never_touch():
    results = [
        a_result("a category with a very long name indeed", shots=2, seed=seed, limits=Limits(0.15, 0.25))
        for seed in range(2)
    ]
    results.append(a_result("a category with a very long name indeed", shots=1))
    lines = summary_lines(results, [])
    start = next(number for number, line in enumerate(lines) if line.startswith("limits of the references"))
    head, one, two = lines[start : start + 3]
    assert one.split("  ", 1)[1].strip() == "none: limits need two references"
    assert two.startswith("2-shot")
    assert len(two) == len(head)
    grid = grid_lines([{"normalise_each_prompt": "True", "image_auroc": "91.00"}] * 2)
    assert grid[0].split() == ["normalise_each_prompt", "image_auroc"]
    assert len({len(line) for line in grid}) == 1


def test_published_means_come_in_the_same_order_every_time():
    lines = compare([a_result("bottle"), a_result("cable")], "winclip", load_tables())
    means = [list(line.published) for line in lines if not line.category]
    assert means
    assert all(names == sorted(names) for names in means)
