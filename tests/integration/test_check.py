"""`inspector check` as a user calls it, with a small model of the real kind and real image files."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.integration.small_model import register_small_model
from ui.command_line import main


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return register_small_model(tmp_path_factory.mktemp("model"))


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Golden samples that vary a little, and parts: one as good, one with a black corner."""
    rng = np.random.default_rng(1)
    base = np.kron(rng.integers(60, 200, (8, 8, 3)), np.ones((10, 10, 1))).astype(np.uint8)
    golden, parts = tmp_path / "golden", tmp_path / "parts"
    golden.mkdir()
    parts.mkdir()

    def good() -> np.ndarray:
        return np.clip(base + rng.normal(0, 6, base.shape), 0, 255).astype(np.uint8)

    for number in range(4):
        Image.fromarray(good()).save(golden / f"{number}.png")
    Image.fromarray(good()).save(parts / "good.png")
    bad = good()
    bad[40:, 40:] = 0
    Image.fromarray(bad).save(parts / "bad.png")
    return golden, parts


def check(model: str, *arguments: object) -> int:
    fixed = ["--class-name", "tile", "--model", model, "--weights", "untrained:0", "--precision", "fp32"]
    return main(["check", *map(str, arguments), *fixed])


def test_a_defective_part_fails_a_good_one_passes_and_the_exit_code_tells(model, folders, capsys):
    golden, parts = folders
    assert check(model, parts, "--references", golden) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any("FAIL" in line and "bad.png" in line for line in lines)
    assert any("PASS" in line and "good.png" in line for line in lines)
    assert check(model, parts / "good.png", "--references", golden) == 0


def test_without_references_it_is_zero_shot_and_only_scores_are_printed(model, folders, capsys):
    assert check(model, folders[1]) == 0
    out = capsys.readouterr().out
    assert "zero-shot" in out
    assert "scores only" in out
    assert "PASS" not in out


def test_one_reference_gives_scores_only_but_a_limit_of_ones_own_decides(model, folders, capsys, tmp_path):
    one = tmp_path / "one"
    one.mkdir()
    (folders[0] / "0.png").rename(one / "0.png")
    assert check(model, folders[1], "--references", one) == 0
    assert "scores only" in capsys.readouterr().out
    assert check(model, folders[1], "--references", one, "--limit", "0") == 1
    assert check(model, folders[1], "--references", one, "--limit", "9") == 0


def test_unreadable_and_odd_images_get_a_result_of_their_own_and_never_end_the_run(model, folders, capsys):
    golden, parts = folders
    good = Image.open(parts / "good.png")
    good.convert("L").save(parts / "grey.png")
    good.convert("RGBA").save(parts / "rgba.png")
    good.resize((1, 1)).save(parts / "one_pixel.png")
    Image.fromarray(np.full((40, 40), 30000, np.uint16)).save(parts / "sixteen_bit.png")
    (parts / "truncated.png").write_bytes((parts / "good.png").read_bytes()[:900])
    (parts / "text.jpg").write_text("not a picture")
    assert check(model, parts, "nowhere.png", "--references", golden) == 2
    lines = capsys.readouterr().out.splitlines()
    for name in ("grey.png", "rgba.png", "one_pixel.png", "sixteen_bit.png", "good.png", "bad.png"):
        assert sum(name in line and "error" not in line for line in lines) == 1, name
    for name in ("truncated.png", "text.jpg", "nowhere.png"):
        assert sum(name in line and "NOT JUDGED" in line for line in lines) == 1, name


def test_json_holds_every_image_with_scores_limits_and_weights(model, folders, tmp_path):
    golden, parts = folders
    (parts / "broken.png").write_bytes(b"")
    check(model, parts, "--references", golden, "--json", tmp_path / "result.json", "--match-radius", "1")
    result = json.loads((tmp_path / "result.json").read_text())
    by_name = {Path(item["path"]).name: item for item in result["images"]}
    assert by_name["bad.png"]["verdict"] == "FAIL"
    assert by_name["bad.png"]["score"] > result["limits"]["reject"] > by_name["good.png"]["score"]
    assert by_name["broken.png"]["score"] is None
    assert by_name["broken.png"]["error"]
    assert result["match_radius"] == 1
    assert len(result["weights_sha256"]) == 64
    assert len(result["references"]) == 4


def test_heatmaps_are_written_in_the_pictures_size_under_different_names(model, folders, tmp_path):
    golden, parts = folders
    check(model, parts, parts / "bad.png", "--references", golden, "--heatmaps", tmp_path / "heat")
    names = sorted(path.name for path in (tmp_path / "heat").iterdir())
    assert names == ["bad-2.png", "bad.png", "good.png"]
    with Image.open(tmp_path / "heat" / "bad.png") as heat, Image.open(parts / "bad.png") as picture:
        changed = np.abs(np.asarray(heat, int) - np.asarray(picture, int)).sum(axis=2) > 30
    assert changed[50:, 50:].all()


def test_a_file_name_that_is_no_text_is_judged_and_written_too(model, folders, tmp_path, capsys):
    golden, parts = folders
    strange = os.fsdecode(b"part-\xff.png")
    shutil.copy(parts / "good.png", parts / strange)
    assert check(model, parts / strange, "--references", golden, "--json", tmp_path / "result.json") == 0
    assert json.loads((tmp_path / "result.json").read_text())["images"][0]["verdict"] == "PASS"


def test_an_empty_folder_and_unwritable_results_are_said_before_the_model_loads(model, folders, capsys, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    assert check(model, empty) == 2
    assert check(model, folders[1], "--references", empty) == 2
    assert check(model, folders[1], "--json", "/proc/nowhere/result.json") == 2
    captured = capsys.readouterr()
    assert "No image was found" in captured.out
    assert "cannot be written" in captured.err
    assert "Loading" not in captured.err


def test_missing_weights_say_what_to_do_without_a_traceback(folders, capsys):
    assert main(["check", str(folders[1]), "--class-name", "tile", "--weights", "nowhere.pt"]) == 2
    err = capsys.readouterr().err
    assert "nowhere.pt" in err
    assert "--demo" in err
    assert "Traceback" not in err


@pytest.mark.parametrize("detector", ["patchcore", "sdp"])
def test_another_detector_judges_and_is_named_in_the_result(model, folders, tmp_path, detector):
    golden, parts = folders
    report = tmp_path / "report.json"
    check(model, parts, "--references", golden, "--detector", detector, "--json", report)
    document = json.loads(report.read_text())
    assert (document["detector"], document["profile"], document["model"]) == (detector, None, model)
    assert all(image["verdict"] for image in document["images"])


def test_what_a_detector_cannot_do_is_said_before_the_model_loads(model, folders, capsys):
    golden, parts = folders
    for arguments, words in (
        (("--detector", "patchcore", "--references", golden, "--match-radius", "0"), "patchcore cannot compare nearby"),
        (("--detector", "padim"), "padim needs at least 1 golden sample"),
        (("--detector", "sdp-plus"), "no file was given"),
    ):
        assert check(model, parts, *arguments) == 2
        captured = capsys.readouterr()
        assert words in captured.err
        assert "Loading" not in captured.err
