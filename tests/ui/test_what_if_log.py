"""Which parts of the log other limits are tried on, and what applying them changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.errors import RecipeChangedError
from inspector.recipe import DetectorSettings, Recipe
from inspector.types import Limits
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.learning_examples import DEFECT, GOOD, PASS, REVIEW, UNSURE, record, released
from ui.learning.logged_parts import WHAT_IF, LogChoice, LoggedParts, apply_limits, logged_parts, tried
from ui.learning.score_lanes import Lane, ScoreLanes


def read(station: FakeStation, recipe: Recipe, last: int = 100, lot: str | None = None) -> LoggedParts:
    return logged_parts(station.database, LogChoice(recipe.name, recipe.version, last, lot))


def test_parts_of_versions_that_differ_in_limits_alone_are_counted_together(station: FakeStation) -> None:
    first = released(station)
    second = released(station, limits=Limits(0.3, 0.4))
    third = released(station, levels=(10, 90))
    parts = record(station, first, [0.15]) + record(station, second, [0.15])
    record(station, third, [0.15])
    found = read(station, second)
    assert found.versions == (2, 1)
    assert found.sequences.tolist() == parts
    assert found.log.what_if(Limits(0.3, 0.4)).before[REVIEW] == 1


def test_limits_of_a_version_with_other_golden_samples_can_only_be_looked_at(station: FakeStation) -> None:
    first = released(station)
    released(station, levels=(10, 90))
    found = read(station, first)
    assert (found.recipe.version, found.in_force, found.can_be_applied) == (1, 2, False)


def test_the_limits_to_begin_with_are_those_in_force(station: FakeStation) -> None:
    first = released(station)
    second = released(station, limits=Limits(0.3, 0.4))
    assert read(station, first).recipe == second
    assert read(station, first).can_be_applied


def test_the_newest_parts_of_all_versions_and_of_a_lot_are_taken(station: FakeStation) -> None:
    first = released(station)
    second = released(station, limits=Limits(0.3, 0.4))
    record(station, first, [0.1, 0.2], lot="A")
    newest = record(station, first, [0.3], lot="B") + record(station, second, [0.4], lot="A")
    assert read(station, second, last=2).sequences.tolist() == newest
    assert read(station, second, lot="B").sequences.tolist() == newest[:1]


def test_what_the_quick_look_decided_is_not_on_the_scale_of_the_limits(station: FakeStation) -> None:
    quick = Limits(0.1, 0.2, clear_below=0.03)
    recipe = released(
        station, detector=DetectorSettings("washer", weights="untrained:0", tier="adaptive"), limits=quick
    )
    cleared = record(station, recipe, [0.01, 0.02], limits=Limits(0.03, 0.03), verdict=PASS)
    detailed = record(station, recipe, [0.15])
    found = read(station, recipe)
    assert found.sequences.tolist() == detailed
    assert found.log.what_if(tried(quick, review=0.1, reject=0.2)).unknown.tolist() == []
    lowered = found.log.what_if(tried(quick, review=0.05, reject=0.2))
    assert lowered.unknown.tolist() == cleared[1:], "a lowered limit lets the quick look clear less"


def test_every_judged_part_stands_in_one_bar_of_its_lane(station: FakeStation) -> None:
    recipe = released(station)
    scores = [0.0, 0.05, 0.15, 0.5, 50.0, None]
    record(station, recipe, scores, [GOOD, GOOD, DEFECT, UNSURE, None, None])
    found = read(station, recipe)
    lanes = ScoreLanes.of(found, Limits(0.1, 0.2))
    assert {lane: lanes.total(lane) for lane in Lane} == {Lane.DEFECT: 1, Lane.GOOD: 2, Lane.UNDECIDED: 2}
    assert lanes.scale.share_of(0.2) < 1


def test_applying_changes_the_limits_alone_and_says_how_they_were_set(station: FakeStation) -> None:
    base = released(station, limits=Limits(0.1, 0.2, pixel=0.3, count=4, method="t-bound"))
    new = apply_limits(station, base, tried(base.limits, review=0.15, reject=0.25), reason="too many reviews")  # type: ignore[arg-type]
    assert new == station.database.recipes.get(base.name)
    assert (new.version, new.released) == (2, True)
    assert new.limits is not None
    assert (new.limits.review, new.limits.reject, new.limits.method) == (0.15, 0.25, WHAT_IF)
    assert new.limits.pixel == pytest.approx(0.45), "the map's limit follows, so that a part that passes shows no heat"
    assert replace(new, limits=base.limits, version=1) == base
    newest = station.database.recipes.versions(base.name)[0]
    assert (newest.reason, newest.released_by) == ("too many reviews", "tester")
    assert not new.stale


def test_limits_are_not_applied_over_a_version_released_meanwhile(station: FakeStation) -> None:
    base = released(station)
    released(station, limits=Limits(0.3, 0.4))
    with pytest.raises(RecipeChangedError):
        apply_limits(station, base, Limits(0.15, 0.25), reason="late")  # type: ignore[arg-type]
    assert station.database.recipes.versions(a_recipe().name)[0].number == 2
