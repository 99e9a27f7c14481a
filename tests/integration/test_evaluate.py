"""`inspector evaluate` as a user calls it, with a small model of the real kind and real files."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from inspector.evaluation.judging import Cell
from tests.inspector.evaluation.small_datasets import write_folders, write_mvtec, write_wide
from tests.integration.small_model import register_small_model
from ui.command_line import main


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return register_small_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    """One category of MVTec AD's layout and name."""
    write_mvtec(tmp_path / "data" / "bottle")
    return tmp_path / "data"


def evaluate(model: str, *arguments: object) -> int:
    fixed = ["--model", model, "--weights", "untrained:0", "--precision", "fp32"]
    return main(["evaluate", *map(str, arguments), *fixed])


class Page(HTMLParser):
    """What a browser would load from elsewhere, and which tags stay open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "xlink:href")]
        if tag not in ("meta", "img", "br", "link"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "xlink:href")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_one_command_gives_summary_report_and_json_and_a_second_one_takes_all_up(model, dataset, tmp_path, capsys):
    report, file = tmp_path / "report", tmp_path / "figures.json"
    options = ("--shots", "0,2", "--seeds", "2", "--report", report, "--json", file)
    assert evaluate(model, dataset, *options) == 0
    out = capsys.readouterr().out
    for words in ("image AUROC", "PRO", "0-shot", "2-shot", "WinCLIP (paper)", "false rejects", "escapes"):
        assert words in out
    figures = json.loads(file.read_text())
    assert [(r["key"]["shots"], r["key"]["seed"]) for r in figures["results"]] == [(0, 0), (2, 0), (2, 1)]
    assert {line["table"] for line in figures["published"]} >= {"WinCLIP (paper)", "Accurate-WinCLIP"}
    assert "SHA-256" in figures["run"]["Weights"]

    assert evaluate(model, dataset, *options) == 0
    assert "3 of 3 measurements were taken up" in capsys.readouterr().out
    again = json.loads(file.read_text())
    assert again == figures


def test_the_report_is_one_file_with_tables_curves_and_the_worst_parts(model, dataset, tmp_path):
    report = tmp_path / "report"
    # Hopeless limits on purpose: half of the good parts may be rejected.
    assert evaluate(model, dataset, "--shots", "2", "--seeds", "2", "--report", report, "--false-reject-rate", 0.5) == 0
    text = (report / "report.html").read_text()
    page = Page(text)
    assert page.open == []
    assert page.addresses
    assert all(address.startswith(("data:image/", "#")) for address in page.addresses)
    assert text.count("<svg") == 1
    assert "reject limit" in text
    assert "Beside published figures" in text
    rejected = set(re.findall(r"<figcaption>(bottle/test/good/\d+\.png)", text))
    stored = json.loads((report / "results/winclip/bottle/2-shot-seed-0.json").read_text())
    assert {f"bottle/{p['path']}" for p in stored["pictures"] if not p["defect"] and p["verdict"] == "FAIL"} <= rejected


def test_reports_of_the_same_measurements_are_the_same_bytes(model, dataset, tmp_path):
    pages = []
    for _ in range(2):
        assert evaluate(model, dataset, "--shots", "2", "--seeds", "1", "--report", tmp_path / "report") == 0
        pages.append((tmp_path / "report/report.html").read_bytes())
    assert pages[0] == pages[1]


def test_own_pictures_in_two_folders_are_measured_without_masks(model, tmp_path, capsys):
    write_folders(tmp_path / "cells")
    command = (tmp_path / "cells", "--layout", "folders", "--class-name", "solar cell", "--shots", "2", "--seeds", "1")
    assert evaluate(model, *command, "--report", tmp_path / "report") == 0
    out = capsys.readouterr().out
    assert "image AUROC" in out
    assert "No masks: maps are not measured (cells)" in out
    assert "no masks: cells" in (tmp_path / "report/report.html").read_text()
    assert "PRO" not in out
    assert "WinCLIP (paper)" not in out


def test_strange_names_reach_the_report_as_text(model, tmp_path):
    folder = tmp_path / "a <b>&amp; c"
    write_folders(folder)
    command = (folder, "--layout", "folders", "--class-name", "<i>cell</i>", "--shots", "2", "--seeds", "1")
    assert evaluate(model, *command, "--report", tmp_path / "report") == 0
    text = (tmp_path / "report/report.html").read_text()
    assert Page(text).open == []
    assert "<b>" not in text
    assert "a &lt;b&gt;&amp;amp; c" in text


def test_the_grid_holds_one_line_for_each_choice(model, dataset, tmp_path, capsys):
    report = tmp_path / "report"
    assert evaluate(model, dataset, "--grid", "--shots", "0,2", "--seeds", "1", "--report", report) == 0
    with (report / "grid.csv").open() as file:
        every = list(csv.DictReader(file))
    lines = [line for line in every if line["shots"] == "0"]
    assert len(lines) == 8 + 4
    assert {line["fusion"] for line in lines} == {"sum"}, "without references there is nothing to fuse"
    assert len([line for line in every if line["shots"] == "2"]) == 16 + 6
    assert {line["map_side"] for line in every} == {"240", "400"}
    aurocs = [float(line["image_auroc"]) for line in lines]
    assert aurocs == sorted(aurocs, reverse=True)
    # τ does not change how zero-shot image scores rank.
    by_prompts: dict[tuple[str, ...], set[str]] = {}
    for line in lines:
        prompts = (line["templates"], line["normalise_each_prompt"])
        by_prompts.setdefault(prompts, set()).add(line["image_auroc"])
    assert all(len(values) == 1 for values in by_prompts.values())
    assert "Choices one against the other" in (report / "report.html").read_text()


def test_pictures_that_are_not_square_are_judged_in_crops_and_never_taken_for_whole_ones(model, tmp_path, capsys):
    write_wide(tmp_path / "data/rail", mixed=True)
    report, file = tmp_path / "report", tmp_path / "figures.json"
    options = ("--shots", "0,2", "--seeds", "1", "--map-side", "native", "--report", report, "--json", file)
    command = (tmp_path / "data", *options)
    assert evaluate(model, *command, "--multi-crop") == 0
    text = (report / "report.html").read_text()
    assert "several square crops" in text
    assert Page(text).open == []
    cropped = json.loads(file.read_text())["results"]
    assert {"pixel_auroc", "pixel_pro"} <= cropped[0]["metrics"].keys()
    capsys.readouterr()

    assert evaluate(model, *command) == 0
    assert "taken up" not in capsys.readouterr().out
    assert "several square crops" not in (report / "report.html").read_text()
    whole = json.loads(file.read_text())["results"]
    assert [r["metrics"] for r in whole] != [r["metrics"] for r in cropped]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--detector", "nothing"), "no detector 'nothing'"),
        (("--category", "screw"), "no category screw"),
        (("--shots", "9"), "8 good pictures to draw 9"),
        (("--class-name", " "), "object noun of 'bottle' is empty"),
        (("--detector", "patchcore", "--shots", "0,1"), "patchcore judges nothing without references"),
        (("--detector", "sdp-plus"), "no file was given"),
        (("--adapters", "layers.safetensors"), "winclip has no option adapters"),
        (("--layout", "visa"), "split_csv"),
        (("--grid", "--detector", "patchcore"), "WinCLIP's choices"),
        (("--json", "/proc/nowhere/figures.json"), "cannot be written"),
        (("--report", "/proc/nowhere"), "cannot be written"),
    ],
)
def test_what_cannot_be_measured_is_said_in_words(model, dataset, capsys, arguments, words):
    assert evaluate(model, dataset, *arguments) == 2
    err = capsys.readouterr().err
    assert words in err
    assert "Traceback" not in err
    assert "Loading the model" not in err


@pytest.mark.parametrize("arguments", [("--shots", "1,1"), ("--shots", "x"), ("--map-side", "0"), ("--seeds", "0")])
def test_arguments_that_mean_nothing_are_refused(model, dataset, capsys, arguments):
    with pytest.raises(SystemExit) as stopped:
        evaluate(model, dataset, *arguments)
    assert stopped.value.code == 2
    assert arguments[0] in capsys.readouterr().err


def test_adapters_that_were_forgotten_are_missed_before_any_weights_are_fetched(dataset, capsys):
    assert main(["evaluate", str(dataset), "--detector", "april-gan"]) == 2
    err = capsys.readouterr().err
    assert "no file was given" in err
    assert "Loading the model" not in err


def test_a_detector_that_needs_references_is_measured_without_naming_shots(model, dataset, tmp_path, capsys):
    assert evaluate(model, dataset, "--detector", "patchcore", "--seeds", "1", "--report", tmp_path / "report") == 0
    out = capsys.readouterr().out
    assert "shots 1, 2, 4" in out
    assert "0-shot" not in out


def test_where_there_are_no_limits_terminal_and_report_say_why(model, dataset, tmp_path, capsys):
    assert evaluate(model, dataset, "--shots", "1", "--seeds", "1", "--report", tmp_path / "report") == 0
    assert re.search(r"^1-shot +none: limits need two references$", capsys.readouterr().out, re.MULTILINE)
    assert ">none: limits need two references<" in (tmp_path / "report/report.html").read_text()


def test_published_means_are_rounded_and_other_weights_are_named(model, dataset, tmp_path, capsys):
    write_mvtec(dataset / "cable", seed=1)
    assert evaluate(model, dataset, "--shots", "0", "--report", tmp_path / "report") == 0
    said = f"of ViT-B-16-plus-240 with laion400m_e31; this run measured {model} with untrained:0"
    assert f"The published figures are {said}." in capsys.readouterr().out
    text = (tmp_path / "report/report.html").read_text()
    assert said in text
    assert "<td>92.8 <" in text or "<td>92.9 <" in text  # (99.2 + 86.5) / 2
    assert not re.search(r"<td>\d+\.\d\d", text)


def test_own_folders_named_as_a_benchmarks_category_stand_beside_nothing_published(model, tmp_path, capsys):
    write_folders(tmp_path / "own/bottle")
    command = (tmp_path / "own", "--layout", "folders", "--shots", "0", "--report", tmp_path / "report")
    assert evaluate(model, *command) == 0
    assert "WinCLIP (paper)" not in capsys.readouterr().out


def test_masks_too_thin_to_be_seen_are_told_in_the_terminal(model, dataset, tmp_path, capsys):
    thin = np.zeros((60, 60), np.uint8)
    thin[11, 10:40] = 255
    Image.fromarray(thin).save(dataset / "bottle/ground_truth/broken/001_mask.png")
    command = (dataset, "--shots", "0", "--map-side", "20", "--report", tmp_path / "report")
    assert evaluate(model, *command) == 0
    assert re.search("Masks too thin to be seen.*: bottle 1", capsys.readouterr().out)


def test_the_folder_one_stands_in_is_measured(model, dataset, tmp_path, monkeypatch):
    monkeypatch.chdir(dataset / "bottle")
    assert evaluate(model, ".", "--shots", "0", "--report", tmp_path / "report") == 0
    assert "winclip on bottle" in (tmp_path / "report/report.html").read_text()


def test_ctrl_c_says_what_is_kept_and_the_same_command_goes_on(model, dataset, tmp_path, capsys, monkeypatch):
    judged = Cell.judge
    calls = []

    def stop_at_the_eighth(cell: Cell, *arguments: Any) -> None:
        calls.append(cell)
        if len(calls) == 8:
            raise KeyboardInterrupt
        judged(cell, *arguments)

    monkeypatch.setattr("inspector.evaluation.runner.KEPT_EVERY", 3)
    monkeypatch.setattr(Cell, "judge", stop_at_the_eighth)
    command = (dataset, "--shots", "0", "--report", tmp_path / "report")
    assert evaluate(model, *command) == 130
    assert "Run the same command again to go on" in capsys.readouterr().err
    assert evaluate(model, *command) == 0
    assert "6 pictures had been judged before" in capsys.readouterr().out
    assert len(calls) == 8 + 11 - 6


def test_a_run_that_fails_leaves_no_empty_files(model, dataset, tmp_path):
    bad = dataset / "bottle/test/good/004.png"
    bad.write_bytes(bad.read_bytes()[: bad.stat().st_size // 2])
    file = tmp_path / "figures.json"
    assert evaluate(model, dataset, "--shots", "0", "--report", tmp_path / "report", "--json", file) == 2
    assert not file.exists()
    assert not (tmp_path / "report/report.html").exists()


def test_few_pictures_give_few_draws_and_that_is_said(model, dataset, tmp_path, capsys):
    for path in sorted((dataset / "bottle/train/good").iterdir())[3:]:
        path.unlink()
    report = tmp_path / "report"
    assert evaluate(model, dataset, "--shots", "1,3", "--seeds", "4", "--report", report) == 0
    said = "(only so many differ: bottle 1-shot 3, bottle 3-shot 1)"
    assert said in capsys.readouterr().out
    assert said in (report / "report.html").read_text()
    assert len(list((report / "results/winclip/bottle").glob("1-shot-seed-*.json"))) == 3
