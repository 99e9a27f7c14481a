"""Recipes are versioned, released and found by name."""

from __future__ import annotations

import pytest

from database import Database
from inspector.errors import RecipeInvalidError, RecipeNotFoundError
from inspector.recipe import DetectorSettings, ImagingSettings, TriggerMode
from inspector.types import Limits
from tests.database.examples import a_recipe


def test_a_saved_recipe_comes_back_as_it_was_with_references_in_their_order(database: Database) -> None:
    recipe = a_recipe(
        imaging=ImagingSettings("rtsp://camera/1", 1920, 1080, 30.0, 8000.0, 2.0),
        trigger=TriggerMode.CONTINUOUS,
        record_interval_s=0.5,
    )
    saved = database.recipes.save(recipe, user="anna", reason="first set-up")

    assert (saved.version, saved.released) == (1, False)
    assert database.recipes.get("Washer") == saved
    assert saved.references == recipe.references
    assert saved.limits == recipe.limits


def test_every_save_is_a_new_version_and_older_ones_stay(database: Database) -> None:
    for limit in (0.5, 0.6, 0.7):
        database.recipes.save(a_recipe(limits=Limits(0.1, limit)), user="anna", reason=f"limit {limit}")

    assert [database.recipes.get("Washer", number).limits for number in (1, 2, 3)] == [
        Limits(0.1, 0.5),
        Limits(0.1, 0.6),
        Limits(0.1, 0.7),
    ]
    history = database.recipes.versions("Washer")
    assert [(version.number, version.reason, version.created_by) for version in history] == [
        (3, "limit 0.7", "anna"),
        (2, "limit 0.6", "anna"),
        (1, "limit 0.5", "anna"),
    ]


def test_the_active_release_is_what_runs_even_when_a_newer_draft_exists(database: Database) -> None:
    database.recipes.save(a_recipe(), user="anna")
    database.recipes.save(a_recipe(limits=Limits(0.1, 0.2)), user="anna")
    assert database.recipes.get("Washer").version == 2, "nothing is released: the newest"

    released = database.recipes.release("Washer", 1, user="boss")
    assert (released.version, released.released) == (1, True)
    assert database.recipes.get("Washer") == released
    assert not database.recipes.get("Washer", 2).released


def test_an_older_release_can_be_returned_to_and_keeps_its_signature(database: Database) -> None:
    for _ in range(2):
        database.recipes.save(a_recipe(), user="anna")
    database.recipes.release("Washer", 1, user="anna")
    first_release = database.recipes.versions("Washer")[1].released_at
    database.recipes.release("Washer", 2, user="bert")
    database.recipes.release("Washer", 1, user="carl")

    assert database.recipes.get("Washer").version == 1
    newer, older = database.recipes.versions("Washer")
    assert (older.is_active, older.released_by, older.released_at) == (True, "anna", first_release)
    assert (newer.is_active, newer.released_by) == (False, "bert")


def test_a_recipe_without_limits_is_not_released(database: Database) -> None:
    database.recipes.save(a_recipe(limits=None), user="anna")
    with pytest.raises(RecipeInvalidError, match="no limits"):
        database.recipes.release("Washer", 1, user="anna")
    assert database.recipes.summaries()[0].active_version is None
    assert not database.recipes.get("Washer").released


def test_names_are_one_whatever_their_case_and_spacing(database: Database) -> None:
    database.recipes.save(a_recipe("Träger  Größe 2"), user="anna")
    again = database.recipes.save(a_recipe(" TRÄGER GRÖSSE 2 "), user="anna")

    assert (again.name, again.version) == ("Träger Größe 2", 2)
    assert database.recipes.names() == ("Träger Größe 2",)
    assert database.recipes.get("träger größe 2").name == "Träger Größe 2"


def test_an_unknown_recipe_is_answered_with_the_known_ones(database: Database) -> None:
    with pytest.raises(RecipeNotFoundError, match="none yet"):
        database.recipes.get("Bolt")
    database.recipes.save(a_recipe("nut"), user="anna")
    database.recipes.save(a_recipe("Bracket"), user="anna")
    with pytest.raises(RecipeNotFoundError, match="Bracket, nut"):
        database.recipes.get("Bolt")
    with pytest.raises(RecipeNotFoundError, match="nut, version 7"):
        database.recipes.get("nut", 7)
    with pytest.raises(RecipeNotFoundError):
        database.recipes.release("nut", 7, user="anna")
    with pytest.raises(RecipeNotFoundError):
        database.recipes.versions("Bolt")


def test_summaries_describe_the_version_that_would_run(database: Database) -> None:
    database.recipes.save(a_recipe("nut"), user="anna")
    database.recipes.release("nut", 1, user="anna")
    database.recipes.save(a_recipe("nut", detector=DetectorSettings("hex nut"), references=()), user="anna")
    database.recipes.save(a_recipe("Bracket", limits=None), user="anna")

    bracket, nut = database.recipes.summaries()
    assert (bracket.name, bracket.active_version, bracket.limits) == ("Bracket", None, None)
    assert (nut.name, nut.class_name, nut.newest_version, nut.active_version) == ("nut", "metal washer", 2, 1)
    assert (nut.reference_count, nut.limits, nut.camera) == (2, a_recipe().limits, "device:0")
    assert nut.created_at.tzinfo is not None


def test_a_stored_version_carries_the_fingerprints_of_its_settings(database: Database) -> None:
    saved = database.recipes.save(a_recipe(), user="anna")
    (version,) = database.recipes.versions("Washer")
    assert version.imaging_fingerprint == saved.imaging_fingerprint
    assert version.model_fingerprint == saved.model_fingerprint
    assert version.reference_fingerprint == saved.reference_fingerprint
