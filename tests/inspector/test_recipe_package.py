"""A recipe in one file: it comes back as it was, and a file that is not as exported is refused whole."""

from __future__ import annotations

import json
import resource
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inspector.errors import RecipePackageError, UsageError
from inspector.pipeline.samples import Samples
from inspector.recipe import SAMPLE_ROLES, DetectorSettings, Recipe, sha256_of_image
from inspector.recipe_package import export_recipe, read_package
from inspector.types import Limits
from tests.fakes import gradient_image
from tests.inspector.hostile_packages import HOSTILE, make_hostile
from tests.inspector.recipe_packages import Parts, a_recipe, good_package, png, same_samples, some_samples


def export(path: Path, recipe: Recipe, samples: Samples) -> None:
    export_recipe(path, recipe, samples, weights_sha256=None, software_version="0.1.0")


def test_an_exported_recipe_comes_back_with_all_settings_and_every_pixel(tmp_path):
    packaged = read_package(good_package(tmp_path / "washer.zip"))
    recipe = a_recipe()
    without_samples = dict.fromkeys(SAMPLE_ROLES, ())
    assert replace(packaged.recipe, **without_samples) == replace(recipe, **without_samples)
    assert packaged.recipe.reference_fingerprint == recipe.reference_fingerprint
    assert packaged.recipe.stale == ""
    assert same_samples(packaged.samples, some_samples())
    assert (packaged.weights_sha256, packaged.software_version) == ("f" * 64, "0.1.0")


def test_a_released_version_comes_back_as_a_draft(tmp_path):
    export(tmp_path / "washer.zip", a_recipe(version=7, released=True), some_samples())
    recipe = read_package(tmp_path / "washer.zip").recipe
    assert (recipe.version, recipe.released) == (0, False)
    assert recipe.limits == a_recipe().limits


def test_what_was_stale_on_the_other_station_still_is(tmp_path):
    export(tmp_path / "washer.zip", a_recipe(limits_under="0" * 64), some_samples())
    assert "limits were set" in read_package(tmp_path / "washer.zip").recipe.stale


def test_limits_of_a_recipe_without_golden_samples_travel_too(tmp_path):
    zero_shot = Recipe("Plate", DetectorSettings("plate"), limits=Limits(0.5, 0.5, provisional=True))
    export(tmp_path / "plate.zip", zero_shot, Samples())
    assert read_package(tmp_path / "plate.zip").recipe.limits == zero_shot.limits


def test_the_file_is_a_zip_of_a_manifest_and_png_pictures_only(tmp_path):
    with zipfile.ZipFile(good_package(tmp_path / "washer.zip")) as archive:
        names = archive.namelist()
        manifest = json.loads(archive.read("manifest.json"))
    assert sorted(names) == [
        "known_bad/0001.png",
        "manifest.json",
        "proof/0001.png",
        "proof/0002.png",
        "proof/0003.png",
        "references/0001.png",
        "references/0002.png",
        "tuning/0001.png",
    ]
    assert manifest["format_number"] == 1
    assert manifest["recipe"]["references"][0]["sha256"] == sha256_of_image(some_samples().references[0])


def test_one_recipe_always_gives_the_same_bytes(tmp_path):
    first, second = good_package(tmp_path / "a.zip"), good_package(tmp_path / "b.zip")
    assert first.read_bytes() == second.read_bytes()


def test_a_package_that_another_program_zipped_again_is_read(tmp_path):
    parts = Parts.of(good_package(tmp_path / "washer.zip"))
    parts.compression = zipfile.ZIP_DEFLATED
    parts.write(tmp_path / "again.zip")
    assert same_samples(read_package(tmp_path / "again.zip").samples, some_samples())


@pytest.mark.parametrize("case", HOSTILE)
def test_a_file_that_is_not_as_exported_is_refused_with_its_reason(tmp_path, case):
    path, reason = make_hostile(case, tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(RecipePackageError, match=reason) as caught:
        read_package(path)
    assert str(path) in str(caught.value)
    assert "\x1b" not in str(caught.value)
    assert sorted(tmp_path.rglob("*")) == before, "nothing was written"


def test_an_export_to_a_place_that_cannot_be_written_leaves_nothing_behind(tmp_path):
    (tmp_path / "folder").mkdir()
    for target in (tmp_path / "nowhere" / "washer.zip", tmp_path / "folder", Path("/")):
        with pytest.raises(UsageError):
            export(target, a_recipe(), some_samples())
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["folder"]


def test_a_disk_that_fills_up_keeps_the_file_that_was_there(tmp_path):
    target = good_package(tmp_path / "washer.zip")
    before = target.read_bytes()
    noise = np.random.default_rng(0).integers(0, 256, (48, 64, 3)).astype(np.uint8)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3000, limits[1]))
    try:
        with pytest.raises(UsageError, match="cannot be written"):
            export(target, a_recipe(golden_scores=(), limits=None), Samples((noise,)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["washer.zip"]


def test_what_no_station_would_take_is_not_exported(tmp_path):
    wrong_size = Samples((gradient_image(40, 40),))
    with pytest.raises(RecipePackageError, match=r"washer\.zip.*size of the pictures"):
        export(tmp_path / "washer.zip", a_recipe(golden_scores=()), wrong_size)
    assert not (tmp_path / "washer.zip").exists()


def test_a_picture_is_taken_by_its_pixels_whatever_else_stands_in_its_file(tmp_path):
    black = Samples((np.zeros((48, 64, 3), np.uint8),))
    export(tmp_path / "black.zip", a_recipe(golden_scores=()), black)
    parts = Parts.of(tmp_path / "black.zip")
    parts.change_picture("references/0001.png", png(64, 48, comment="saved by another program"))
    parts.write(tmp_path / "again.zip")
    assert same_samples(read_package(tmp_path / "again.zip").samples, black)
