"""Recipes are versioned, released and found by name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from database import Database, Difference
from inspector.errors import RecipeInvalidError, RecipeNotFoundError
from inspector.recipe import DetectorSettings, ImagingSettings, ReferenceImage, TriggerMode
from inspector.region import TileGrid
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


def released_versions(database: Database) -> None:
    """Three versions, each released in its turn, with reject limits 0.5, 0.6 and 0.7."""
    for number, limit in enumerate((0.5, 0.6, 0.7), 1):
        database.recipes.save(a_recipe(limits=Limits(0.1, limit)), user="anna")
        database.recipes.release("Washer", number, user="anna")


def test_a_rollback_runs_the_older_settings_again_and_the_history_tells_who_and_why(database: Database) -> None:
    released_versions(database)
    back = database.recipes.rollback("Washer", 1, user="carl", reason="rejects good parts since noon")

    assert (back.version, back.released, back.limits) == (4, True, Limits(0.1, 0.5))
    assert database.recipes.get("Washer") == back
    newest = database.recipes.versions("Washer")[0]
    assert (newest.number, newest.is_active, newest.created_by, newest.released_by) == (4, True, "carl", "carl")
    assert newest.reason == "rolled back to version 1: rejects good parts since noon"
    assert newest.released_at is not None
    assert newest.released_at == newest.created_at


def test_a_rollback_leaves_all_earlier_versions_as_they_were(database: Database) -> None:
    released_versions(database)
    before = database.recipes.versions("Washer")
    database.recipes.rollback("Washer", 2, user="carl")
    after = database.recipes.versions("Washer")[1:]
    assert [replace(version, is_active=False) for version in after] == [
        replace(version, is_active=False) for version in before
    ]
    assert database.recipes.versions("Washer")[0].reason == "rolled back to version 2"
    assert sum(version.is_active for version in database.recipes.versions("Washer")) == 1


def test_only_a_version_that_was_in_use_and_no_longer_is_can_be_rolled_back_to(database: Database) -> None:
    released_versions(database)
    database.recipes.save(a_recipe(), user="anna")
    with pytest.raises(RecipeInvalidError, match="version 4 was never released"):
        database.recipes.rollback("Washer", 4, user="carl")
    with pytest.raises(RecipeInvalidError, match="version 3 is in use"):
        database.recipes.rollback("Washer", 3, user="carl")
    with pytest.raises(RecipeNotFoundError):
        database.recipes.rollback("Washer", 9, user="carl")
    assert database.recipes.versions("Washer")[0].number == 4
    assert database.recipes.get("Washer").version == 3


def test_no_return_to_an_older_release_goes_unrecorded(database: Database) -> None:
    released_versions(database)
    with pytest.raises(RecipeInvalidError, match="released before"):
        database.recipes.release("Washer", 1, user="carl")
    assert database.recipes.get("Washer").version == 3
    assert database.recipes.release("Washer", 3, user="carl").version == 3, "it runs already: nothing to record"


def test_a_stale_recipe_is_not_released_and_the_one_in_use_stays(database: Database) -> None:
    database.recipes.save(a_recipe(), user="anna")
    database.recipes.release("Washer", 1, user="anna")
    database.recipes.save(a_recipe(limits_under="0" * 64), user="anna")
    with pytest.raises(RecipeInvalidError, match="limits were set for other settings"):
        database.recipes.release("Washer", 2, user="anna")
    database.recipes.save(a_recipe(captured_under="0" * 64), user="anna")
    with pytest.raises(RecipeInvalidError, match="golden samples were taken"):
        database.recipes.release("Washer", 3, user="anna")

    assert database.recipes.get("Washer").version == 1
    assert [version.released_at is None for version in database.recipes.versions("Washer")] == [True, True, False]


def test_compare_names_what_changed_between_two_versions_and_nothing_else(database: Database) -> None:
    first = a_recipe(imaging=ImagingSettings("device:0", exposure_us=500.0), limits=None)
    kept, new = first.references[0], ReferenceImage("references/c/c.png", "c" * 64)
    second = a_recipe(
        imaging=ImagingSettings("device:0", exposure_us=800.0, tiles=TileGrid(2, 3)),
        detector=replace(first.detector, defect_words=("with a scratch",)),
        references=(kept, new, new),
        proof=(new,),
    )
    for recipe in (first, second, second):
        database.recipes.save(recipe, user="anna")

    found = {difference.field: difference for difference in database.recipes.compare("Washer", 1, 2)}
    assert found["imaging.exposure_us"] == Difference("imaging.exposure_us", 500.0, 800.0)
    assert found["detector.defect_words"].after == ("with a scratch",)
    assert found["imaging.tiles"].after == {"rows": 2, "columns": 3, "overlap": 0.2}
    assert (found["limits.reject"].before, found["limits.reject"].after) == (None, 0.6)
    assert found["references"] == Difference("references", 2, 3, added=2, removed=1)
    assert found["proof"] == Difference("proof", 0, 1, added=1)
    changed = {"imaging.exposure_us", "imaging.tiles", "detector.defect_words", "references", "proof"}
    assert {field for field in found if not field.startswith("limits.")} == changed
    assert database.recipes.compare("Washer", 2, 3) == ()
    with pytest.raises(RecipeNotFoundError):
        database.recipes.compare("Washer", 1, 4)


def test_compare_tells_another_first_golden_sample_only_where_parts_are_moved_onto_it(database: Database) -> None:
    turned = tuple(reversed(a_recipe().references))
    for aligned in (False, True):
        for references in (a_recipe().references, turned):
            database.recipes.save(
                a_recipe(imaging=ImagingSettings(aligned=aligned), references=references), user="anna"
            )
    assert database.recipes.compare("Washer", 1, 2) == ()
    assert database.recipes.compare("Washer", 3, 4) == (Difference("references", 2, 2),)


def test_compare_tells_that_a_change_made_the_recipe_stale(database: Database) -> None:
    fitting = a_recipe()
    fitting = replace(fitting, limits_under=fitting.calibration_fingerprint)
    database.recipes.save(fitting, user="anna")
    database.recipes.save(replace(fitting, detector=replace(fitting.detector, tier="fast")), user="anna")
    found = {difference.field: difference.after for difference in database.recipes.compare("Washer", 1, 2)}
    assert found["detector.tier"] == "fast"
    assert "limits were set for other settings" in found["stale"]


def test_golden_scores_are_those_of_the_versions_in_use(database: Database) -> None:
    for name, scores in (("nut", (0.1, 0.2)), ("Bolt", ()), ("Clip", (0.3,)), ("Draft", (0.9,))):
        database.recipes.save(a_recipe(name, golden_scores=scores), user="anna")
        if name != "Draft":
            database.recipes.release(name, 1, user="anna")
    database.recipes.save(a_recipe("nut", golden_scores=(0.7, 0.8)), user="anna")
    assert database.recipes.released_golden_scores() == [(0.3,), (0.1, 0.2)]
    assert database.recipes.get("nut", 2).golden_scores == (0.7, 0.8)


def test_a_copy_gets_a_name_that_nobody_has(database: Database) -> None:
    assert database.recipes.free_name("Washer") == "Washer"
    database.recipes.save(a_recipe(), user="anna")
    assert database.recipes.free_name(" WASHER") == "WASHER (2)"
    database.recipes.save(a_recipe("Washer (2)"), user="anna")
    assert database.recipes.free_name("Washer") == "Washer (3)"
    assert database.recipes.free_name("Washer (2)") == "Washer (3)"


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
