"""`inspector recipe create` and `calibrate` with a small model of the real kind and real image files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from database import Database
from inspector.detector import load_backbone
from inspector.detector.adapters import save_adapters
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe, ReferenceImage, TriggerMode
from tests.integration.small_model import register_small_model
from ui.command_detector_arguments import with_chosen_detector
from ui.command_line import main
from ui.recipe_exchange import load_samples


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return register_small_model(tmp_path_factory.mktemp("model"))


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """golden/ (4), proof/ (2) and tuning/ (1) of good parts that vary a little, bad/ (1) with a black corner."""
    rng = np.random.default_rng(1)
    base = np.kron(rng.integers(60, 200, (8, 8, 3)), np.ones((10, 10, 1)))
    for folder, count in (("golden", 4), ("proof", 2), ("tuning", 1), ("bad", 1)):
        (tmp_path / folder).mkdir()
        for number in range(count):
            part = np.clip(base + rng.normal(0, 6, base.shape), 0, 255).astype(np.uint8)
            if folder == "bad":
                part[40:, 40:] = 0
            Image.fromarray(part).save(tmp_path / folder / f"{number}.png")
    return tmp_path


def command(pictures: Path, *arguments: object) -> int:
    return main(["recipe", *map(str, arguments), "--data-dir", str(pictures / "data")])


def create(model: str, pictures: Path, *arguments: object) -> int:
    fixed = ("--class-name", "tile", "--model", model, "--weights", "untrained:0", "--references", pictures / "golden")
    return command(pictures, "create", "Tile", *fixed, *arguments)


def stored(pictures: Path, version: int | None = None) -> Recipe:
    with Database.open(pictures / "data", writable=False) as database:
        return database.recipes.get("Tile", version)


def test_a_recipe_made_from_files_is_released_with_limits_and_every_picture_in_its_role(model, pictures, capsys):
    extra = ("--proof", pictures / "proof", "--tuning", pictures / "tuning" / "0.png", "--known-bad", pictures / "bad")
    settings = ("--match-radius", 0, "--defect-word", "with a crack", "--defect-word", "bent", "--release")
    assert create(model, pictures, *extra, *settings, "--user", "anna") == 0
    captured = capsys.readouterr()
    assert "Saved Tile, version 1, released" in captured.out
    assert "known bad parts" in captured.out
    assert "Learned golden sample 4 of 4" in captured.err

    recipe = stored(pictures)
    assert (recipe.version, recipe.released, recipe.stale) == (1, True, "")
    assert recipe.limits is not None
    assert recipe.limits.count == 5, "golden samples and tuning parts"
    assert (recipe.detector.match_radius, recipe.detector.defect_words) == (0, ("with a crack", "bent"))
    with Database.open(pictures / "data", writable=False) as database:
        samples = load_samples(database, recipe)
        assert database.recipes.released_golden_scores() == [recipe.golden_scores]
        assert database.recipes.versions("Tile")[0].released_by == "anna"
    roles = (samples.references, samples.tuning, samples.proof, samples.known_bad)
    assert [len(role) for role in roles] == [4, 1, 2, 1]
    assert np.array_equal(samples.references[0], np.asarray(Image.open(pictures / "golden" / "0.png")))
    assert len(recipe.golden_scores) == 4


def test_calibrate_makes_a_version_for_another_wanted_rate_and_leaves_the_one_in_use(model, pictures, capsys):
    assert create(model, pictures, "--camera", f"folder:{pictures / 'proof'}", "--release") == 0
    assert command(pictures, "calibrate", "Tile", "--false-reject-rate", "0.01") == 0
    assert "version 2, not released" in capsys.readouterr().out
    first, second = stored(pictures, 1), stored(pictures, 2)
    assert first.trigger is TriggerMode.PART, "a folder presents one part after another"
    assert first.limits is not None
    assert second.limits is not None
    assert second.limits.reject > first.limits.reject
    assert stored(pictures).version == 1

    assert command(pictures, "calibrate", "Tile", "--release") == 0
    assert "version 3, released" in capsys.readouterr().out
    assert stored(pictures).version == 3
    assert stored(pictures).limits.false_reject_rate == 0.01, "as in the version it came from"


def test_an_imported_recipe_is_calibrated_here_and_then_released(model, pictures, capsys):
    assert create(model, pictures) == 0
    assert command(pictures, "export", "Tile", pictures / "tile.zip") == 0
    other = ["--data-dir", str(pictures / "other")]
    assert main(["recipe", "import", str(pictures / "tile.zip"), *other]) == 0
    assert main(["recipe", "calibrate", "Tile", "--release", *other]) == 0
    assert "version 2, released" in capsys.readouterr().out
    with Database.open(pictures / "other", writable=False) as database:
        there = database.recipes.get("Tile")
    here = stored(pictures)
    assert there.limits == here.limits
    assert there.reference_fingerprint == here.reference_fingerprint


def test_what_cannot_be_made_is_said_before_the_model_loads_and_stores_nothing(model, pictures, capsys):
    (pictures / "broken.png").write_bytes(b"no picture")
    empty = pictures / "empty"
    empty.mkdir()
    for arguments, words in (
        (("--proof", pictures / "broken.png"), "could not be read"),
        (("--tuning", empty), "No image was found"),
        (("--camera", "telescope:1"), "not a camera"),
    ):
        assert create(model, pictures, *arguments) == 2
        captured = capsys.readouterr()
        assert words in captured.err
        assert "Loading" not in captured.err
    assert command(pictures, "list") == 0
    assert "no recipes yet" in capsys.readouterr().out


def save_version(pictures: Path, **changes: Any) -> None:
    with Database.open(pictures / "data") as database:
        database.recipes.save(Recipe("Tile", DetectorSettings("tile"), **changes), user="anna")


def test_create_never_changes_a_recipe_that_is_there(model, pictures, capsys):
    save_version(pictures)
    assert create(model, pictures) == 2
    captured = capsys.readouterr()
    assert "already a recipe named 'Tile'" in captured.err
    assert "Loading" not in captured.err
    assert stored(pictures).version == 1


def test_golden_samples_of_other_camera_settings_are_not_even_encoded_for_a_release(pictures, capsys):
    save_version(
        pictures,
        imaging=ImagingSettings("device:7"),
        captured_under="0" * 64,
        references=(ReferenceImage("a.png", "aa"),),
    )
    assert command(pictures, "calibrate", "Tile", "--release") == 2
    captured = capsys.readouterr()
    assert "golden samples were taken with other camera settings" in captured.err
    assert "Loading" not in captured.err
    assert stored(pictures).version == 1


def test_a_recipe_is_made_with_another_detector_and_calibrated_for_a_third(model, pictures, capsys):
    assert create(model, pictures, "--detector", "patchcore", "--release") == 0
    first = stored(pictures)
    assert (first.detector.detector, first.detector.weights) == ("patchcore", "untrained:0")
    assert command(pictures, "calibrate", "Tile", "--detector", "spade", "--release") == 0
    second = stored(pictures)
    assert (second.detector.detector, second.detector.model_name, second.stale) == ("spade", model, "")
    assert first.limits is not None
    assert second.limits is not None
    assert second.limits.reject != first.limits.reject, "every detector has scores of its own"
    assert command(pictures, "calibrate", "Tile") == 0
    assert stored(pictures, 3).detector.detector == "spade", "as before where none is named"
    assert command(pictures, "compare", "Tile", 1, 2) == 0
    assert "detector.detector" in capsys.readouterr().out


def test_adapters_are_kept_with_their_whole_path_and_judge(model, pictures, monkeypatch):
    backbone = load_backbone(model, "untrained:0", device="cpu", precision="fp32")
    layers = torch.randn(3, 32, 64, generator=torch.Generator().manual_seed(0))
    path = pictures / "layers.safetensors"
    save_adapters(path, layers.unbind(), layers[..., 0].unbind(), detector="sdp-plus", backbone=backbone)
    monkeypatch.chdir(pictures)
    assert create(model, pictures, "--detector", "sdp-plus", "--adapters", "layers.safetensors") == 0
    assert stored(pictures, 1).detector.adapters == str(path)
    assert command(pictures, "calibrate", "Tile", "--detector", "sdp") == 0
    assert stored(pictures, 2).detector.adapters is None


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--detector", "padim", "--match-radius", 0), "padim cannot compare nearby positions only"),
        (("--detector", "patchcore", "--tier", "fast"), "patchcore has no tiers"),
        (("--detector", "sdp-plus"), "no file was given"),
        (("--detector", "sdp-plus", "--adapters", "nowhere.safetensors"), "there is no such file"),
        (("--detector", "april-gan", "--weights", "laion400m_e31"), "no file was given"),
        (("--adapters", "nowhere.safetensors"), "winclip has no trained layers"),
    ],
)
def test_what_a_detector_cannot_do_is_refused_before_the_model_loads(model, pictures, capsys, arguments, words):
    assert create(model, pictures, *arguments) == 2
    captured = capsys.readouterr()
    assert words in captured.err
    assert "Loading" not in captured.err


def test_a_detector_comes_with_the_model_it_was_published_with_unless_another_is_named():
    def chosen(**given: Any) -> DetectorSettings:
        return with_chosen_detector(DetectorSettings("tile"), given)

    published = chosen(detector="april-gan")
    assert (published.model_name, published.weights, published.image_size) == ("ViT-L-14-336-quickgelu", "openai", 518)
    assert with_chosen_detector(published, {"detector": "sdp"}) == chosen(detector="sdp")
    assert chosen(detector="sdp").model_name == DetectorSettings("tile").model_name
    own = with_chosen_detector(DetectorSettings("tile", weights="own.pt"), {"detector": "april-gan"})
    assert (own.model_name, own.weights) == (DetectorSettings("tile").model_name, "own.pt")
