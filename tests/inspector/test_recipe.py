"""Recipes: what survives the database, and what a change makes stale."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from inspector.errors import RecipeInvalidError, RegionInvalidError
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe, ReferenceImage
from inspector.region import RegionOfInterest, TileGrid
from inspector.types import Limits

REGION = RegionOfInterest(
    (640, 480), ((10.0, 20.0), (300.5, 20.0), (300.5, 400.0)), excluded=(((50.0, 50.0), (90.0, 50.0), (90.0, 90.0)),)
)


def a_recipe(**changes) -> Recipe:
    recipe = Recipe(
        "Washer",
        DetectorSettings("metal washer", match_radius=0, defect_words=("with a scratch",)),
        ImagingSettings("device:0", 640, 480, gain=0.0, region=REGION, aligned=True, tiles=TileGrid(2, 3)),
        limits=Limits(0.5, 1.0),
        references=(ReferenceImage("a.png", "aa"), ReferenceImage("b.png", "bb")),
        proof=(ReferenceImage("c.png", "cc"),),
        known_bad=(ReferenceImage("d.png", "dd"),),
    )
    recipe = replace(recipe, captured_under=recipe.camera_fingerprint, limits_under=recipe.calibration_fingerprint)
    return replace(recipe, **changes)


def test_a_recipe_comes_back_from_json_as_it_was():
    assert Recipe.from_json(a_recipe().to_json()) == a_recipe()


def test_a_recipe_of_before_regions_and_tiles_is_still_read():
    values = json.loads(a_recipe().to_json())
    for name in ("tuning", "proof", "known_bad", "captured_under", "limits_under"):
        del values[name]
    for name in ("region", "aligned", "tiles", "white_balance_k", "focus"):
        del values["imaging"][name]
    for name in ("defect_words", "variants"):
        del values["detector"][name]
    recipe = Recipe.from_json(json.dumps(values))
    assert recipe.imaging.region is None
    assert not recipe.stale


@pytest.mark.parametrize("wrong", [{"region": {"outline": []}}, {"tiles": {"rows": 0, "columns": 1}}, {"lens": 3}])
def test_a_recipe_with_settings_that_are_none_is_refused(wrong):
    values = json.loads(a_recipe().to_json())
    values["imaging"] |= wrong
    with pytest.raises(RecipeInvalidError):
        Recipe.from_json(json.dumps(values))


def test_nothing_is_stale_after_the_last_step():
    assert a_recipe().stale == ""
    assert replace(a_recipe(), released=True).released


@pytest.mark.parametrize(
    "change", [{"camera": "device:1"}, {"exposure_us": 900.0}, {"width": 800}, {"gain": None}, {"focus": 0.0}]
)
def test_another_camera_setting_makes_the_golden_samples_stale(change):
    changed = a_recipe(imaging=replace(a_recipe().imaging, **change))
    assert "golden samples were taken" in changed.stale


@pytest.mark.parametrize("change", [{"region": None}, {"aligned": False}, {"tiles": None}, {"tiles": TileGrid(2, 2)}])
def test_another_region_keeps_the_pictures_and_makes_the_limits_stale(change):
    changed = a_recipe(imaging=replace(a_recipe().imaging, **change))
    assert "limits were set" in changed.stale


@pytest.mark.parametrize(
    "change",
    [
        {"class_name": "nut"},
        {"weights": "untrained:1"},
        {"tier": "fast"},
        {"profile": "paper"},
        {"match_radius": None},
        {"match_radius": 1},
        {"defect_words": ()},
    ],
)
def test_another_way_of_judging_makes_the_limits_stale(change):
    changed = a_recipe(detector=replace(a_recipe().detector, **change))
    assert "limits were set" in changed.stale
    with pytest.raises(RecipeInvalidError, match="limits were set"):
        replace(changed, released=True)


def test_other_golden_samples_make_the_limits_stale_and_parts_for_proof_do_not():
    assert "limits were set" in a_recipe(references=a_recipe().references[:1]).stale
    assert a_recipe(proof=()).stale == ""


def test_the_first_golden_sample_counts_where_parts_are_moved_onto_it():
    turned = tuple(reversed(a_recipe().references))
    assert "limits were set" in a_recipe(references=turned).stale
    unaligned = replace(a_recipe().imaging, aligned=False)
    same = a_recipe(imaging=unaligned).reference_fingerprint
    assert a_recipe(imaging=unaligned, references=turned).reference_fingerprint == same


@pytest.mark.parametrize(
    "outline",
    [
        ((0, 0), (100, 0)),
        ((0, 0), (100, 0), (641, 100)),
        ((0, 0), (100, 100), (100, 0), (0, 100)),
        ((0, 0), (20, 0), (20, 20), (0, 20)),
    ],
    ids=["two corners", "outside", "crossing", "too small"],
)
def test_an_outline_that_is_no_area_of_the_frame_is_refused(outline):
    with pytest.raises(RegionInvalidError):
        RegionOfInterest((640, 480), outline)


def test_learning_golden_samples_turned_makes_the_limits_stale():
    plain = a_recipe(imaging=replace(a_recipe().imaging, aligned=False))
    plain = replace(plain, limits_under=plain.calibration_fingerprint)
    turned = replace(plain, detector=replace(plain.detector, variants=("rotate_90",)))
    assert "limits were set" in turned.stale
    assert Recipe.from_json(turned.to_json()) == turned


def test_aligned_parts_cannot_lie_turned():
    with pytest.raises(RecipeInvalidError, match="Choose one of the two"):
        a_recipe(detector=replace(a_recipe().detector, variants=("rotate_90",)))


def test_a_recipe_without_golden_samples_is_not_stale_by_another_camera():
    words_alone = a_recipe(references=(), captured_under="of samples that are gone")
    assert "were taken" not in words_alone.stale


def test_whole_numbers_as_corners_are_the_same_after_the_database():
    region = RegionOfInterest.rectangle((640, 480), 10, 20, 100, 50)
    recipe = a_recipe(imaging=replace(a_recipe().imaging, region=region))
    assert Recipe.from_json(recipe.to_json()).imaging_fingerprint == recipe.imaging_fingerprint


def test_a_rectangle_has_its_bounds():
    assert RegionOfInterest.rectangle((640, 480), 10, 20, 100, 50).bounds == (10, 20, 100, 50)


@pytest.mark.parametrize("wrong", [(0, 1, 0.2), (7, 6, 0.2), (2, 2, 0.6), (2, 2, -0.1)])
def test_tiles_that_cannot_be_are_refused(wrong):
    with pytest.raises(RegionInvalidError):
        TileGrid(*wrong)


def test_the_wanted_rate_of_a_recipe_of_before_it_was_kept_is_that_of_its_limits():
    values = json.loads(a_recipe(limits=Limits(0.5, 1.0, false_reject_rate=0.01)).to_json())
    del values["wanted_rate"]
    assert Recipe.from_json(json.dumps(values)).wanted_rate == 0.01
    values["limits"]["false_reject_rate"] = None
    assert Recipe.from_json(json.dumps(values)).wanted_rate == 0.05
