"""Published tables beside a run, and figures that give a broken program away."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.evaluation.fault_signatures import recognise
from inspector.evaluation.published import PublishedTable, compare, load_tables
from inspector.evaluation.table import METRIC_WORDS, mean_of, rows_by_shots
from inspector.types import Limits
from tests.inspector.evaluation.example_results import a_result


@pytest.fixture(scope="module")
def tables() -> list[PublishedTable]:
    return load_tables()


def named(tables: list[PublishedTable], name: str, dataset: str = "mvtec") -> PublishedTable:
    return next(table for table in tables if (table.name, table.dataset) == (name, dataset))


def like(table: PublishedTable, *, off: float = 0.0, names: int = 15) -> list:
    """A zero-shot run with this table's figures."""
    rng = np.random.default_rng(0)
    return [
        a_result(category, **{name: value / 100 + off * rng.normal() for name, value in figures.items()})
        for category, figures in list(table.categories[0].items())[:names]
    ]


def test_every_table_names_its_source_and_holds_percent_of_known_metrics(tables):
    assert {table.dataset for table in tables} == {"mvtec", "visa"}
    for table in tables:
        assert len(table.source) > 20
        shots = [*table.means.values(), *(f for shot in table.categories.values() for f in shot.values())]
        assert shots
        for figures in shots:
            assert figures.keys() <= METRIC_WORDS.keys()
            assert all(0 < value <= 100 for value in figures.values())


@pytest.mark.parametrize(
    ("name", "dataset", "metric"),
    [
        ("WinCLIP (paper)", "mvtec", "image_auroc"),
        ("WinCLIP (paper)", "mvtec", "pixel_auroc"),
        ("WinCLIP (paper)", "visa", "pixel_auroc"),
        ("Accurate-WinCLIP", "mvtec", "pixel_pro"),
        ("Accurate-WinCLIP", "visa", "pixel_pro"),
    ],
)
def test_the_mean_of_the_categories_is_the_published_mean(tables, name, dataset, metric):
    table = named(tables, name, dataset)
    by_shots = {shots: categories for shots, categories in table.categories.items() if categories}
    assert by_shots
    for shots, categories in by_shots.items():
        mean = np.mean([figures[metric] for figures in categories.values()])
        assert mean == pytest.approx(table.means[shots][metric], abs=0.1)


def test_a_run_stands_beside_the_published_figures_with_its_difference(tables):
    results = [a_result("bottle", image_auroc=0.982), a_result("cable", image_auroc=0.855)]
    lines = compare(results, "winclip", tables)
    by_category = {line.category: line for line in lines if line.table.name == "WinCLIP (paper)"}
    assert by_category["bottle"].published["image_auroc"] == 99.2
    assert by_category["bottle"].difference["image_auroc"] == pytest.approx(-1.0)
    assert by_category["cable"].difference["image_auroc"] == pytest.approx(-1.0)
    # The published mean of these two, not of all fifteen.
    assert by_category[""].published["image_auroc"] == pytest.approx((99.2 + 86.5) / 2)
    assert "pixel_auroc" not in by_category["bottle"].difference


def test_without_figures_by_category_a_mean_is_compared_only_over_all_categories(tables):
    some = compare([a_result("bottle", shots=1)], "april-gan", tables)
    assert not some
    every = [
        a_result(name, shots=1, image_auroc_transductive=0.9)
        for name in named(tables, "Accurate-WinCLIP").category_names
    ]
    (mean,) = compare(every, "april-gan", tables)
    # Its published image scores need the whole test set, which no station has: like is compared with like.
    assert (mean.category, mean.published["image_auroc_transductive"]) == ("", 92.0)
    assert mean.difference["image_auroc_transductive"] == pytest.approx(-2.0)
    assert "image_auroc" not in mean.difference


def test_own_categories_and_other_detectors_are_compared_with_nothing(tables):
    assert compare([a_result("washer")], "winclip", tables) == []
    assert compare([a_result("bottle"), a_result("washer")], "winclip", tables) == []
    assert compare([a_result("bottle")], "spade", tables) == []


def test_broken_figures_are_never_shown_as_a_goal(tables):
    names = {line.table.name for line in compare(like(named(tables, "Accurate-WinCLIP")), "winclip", tables)}
    assert "Accurate-WinCLIP" in names
    assert not any("anomalib" in name for name in names)


@pytest.mark.parametrize("dataset", ["mvtec", "visa"])
def test_the_figures_of_the_wrong_token_order_are_recognised_and_named(tables, dataset):
    found = recognise(like(named(tables, "anomalib 2.6 on open_clip 3.3", dataset), off=0.01), "winclip", tables)
    assert len(found) == 1
    assert "anomalib 2.6 on open_clip 3.3" in found[0]
    assert "batch-first" in found[0]


@pytest.mark.parametrize("dataset", ["mvtec", "visa"])
@pytest.mark.parametrize("name", ["Accurate-WinCLIP", "WinCLIP (paper)", "WinClip by caoyunkang"])
def test_figures_of_working_programs_are_not(tables, dataset, name):
    assert recognise(like(named(tables, name, dataset), off=0.02), "winclip", tables) == []


@pytest.mark.parametrize("dataset", ["mvtec", "visa"])
def test_a_model_that_sees_nothing_is_bad_but_not_that_bug(tables, dataset):
    names = named(tables, "Accurate-WinCLIP", dataset).category_names
    assert recognise([a_result(name, pixel_auroc=0.5) for name in names], "winclip", tables) == []


def test_two_categories_alone_prove_no_likeness_but_flat_maps_always_tell(tables):
    assert recognise(like(named(tables, "anomalib 2.6 on open_clip 3.3"), names=2), "winclip", tables) == []
    (found,) = recognise([a_result("washer", flat_maps=1.0)], "winclip", tables)
    assert "100% of the 0-shot maps say the same everywhere" in found
    assert "batch-first" in found


@pytest.mark.parametrize(("detector", "shots"), [("padim", 0), ("winclip", 1), ("sdp", 0)])
def test_flat_maps_without_windows_or_with_references_are_told_without_a_cause(tables, detector, shots):
    (found,) = recognise([a_result("washer", shots=shots, flat_maps=1.0)], detector, tables)
    assert f"100% of the {shots}-shot maps say the same everywhere" in found
    assert "batch-first" not in found
    alike = like(named(tables, "anomalib 2.6 on open_clip 3.3"), off=0.01)
    assert recognise(alike, "sdp", tables) == []


def test_rows_are_means_over_draws_and_the_worst_bound_of_any():
    limits = Limits(0.15, 0.25)
    results = [
        a_result("bolt", shots=2, seed=0, limits=limits, image_auroc=0.8),
        a_result("bolt", shots=2, seed=1, limits=limits, image_auroc=0.9),
        a_result("nut", shots=2, seed=0, limits=limits, image_auroc=0.5),
        a_result("nut", shots=2, seed=1, limits=limits, image_auroc=0.6),
    ]
    bolt, nut = rows_by_shots(results)[2]
    assert (bolt.category, bolt.draws, nut.category) == ("bolt", 2, "nut")
    assert bolt.mean["image_auroc"] == pytest.approx(0.85)
    assert bolt.spread["image_auroc"] == pytest.approx(np.std([0.8, 0.9], ddof=1))
    mean = mean_of([bolt, nut])
    assert mean.mean["image_auroc"] == pytest.approx(0.7)
    assert mean.station["reject_rate"] == pytest.approx(1 / 3)
    assert mean.station["escape_rate"] == pytest.approx(1 / 2)
    assert mean.station["worst_reject_bound"] == pytest.approx(0.8646, abs=1e-3)
