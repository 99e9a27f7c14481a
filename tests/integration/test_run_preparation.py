"""The gate and the self-test before a run, with the real station and a fake model."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from inspector.pipeline.line_server import LineSettings
from inspector.pipeline.samples import Samples
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe
from inspector.types import Limits, Verdict
from tests.fakes import gradient_image
from tests.integration.test_station import FakeDetectors
from tests.line_controller import LineController
from ui.headless import HeadlessRun
from ui.station import Station

GOOD, BAD = gradient_image(level=10), gradient_image(level=200)


@pytest.fixture
def station(tmp_path):
    station = Station(tmp_path / "data", detectors=FakeDetectors(), user="Ada")
    yield station
    station.close()


def a_recipe(folder, **changes) -> Recipe:
    folder.mkdir()
    for number in range(2):
        cv2.imwrite(str(folder / f"{number}.png"), cv2.cvtColor(np.array(GOOD), cv2.COLOR_RGB2BGR))
    imaging = ImagingSettings(camera=f"folder:{folder}?repeats=0&fps=50")
    return replace(Recipe("Plate", DetectorSettings("plate"), imaging, limits=Limits(0.5, 1.0)), **changes)


def test_a_self_test_that_passes_is_kept_and_the_run_goes_on(station, tmp_path, capsys):
    recipe = station.save_recipe(
        a_recipe(tmp_path / "parts", self_test=True), Samples((GOOD,), known_bad=(BAD,)), release=True
    )
    assert HeadlessRun(station, recipe, parts=0).run() == 0
    (test,) = station.database.shift_tests.recent(5)
    assert test.passed
    assert (test.user, test.recipe_version, len(test.parts)) == ("Ada", 1, 2)
    assert station.database.inspections.total() == 2
    assert "2 known parts judged" in capsys.readouterr().out


def test_nothing_is_produced_after_a_self_test_that_failed(station, tmp_path, capsys):
    recipe = station.save_recipe(
        a_recipe(tmp_path / "parts", self_test=True), Samples((GOOD,), known_bad=(GOOD,)), release=True
    )
    assert HeadlessRun(station, recipe, parts=0).run() == 2
    assert "known bad part 1 was judged PASS" in capsys.readouterr().err
    assert not station.database.shift_tests.recent(1)[0].passed
    rows = station.database.inspections.recent(10)
    assert {row.verdict for row in rows} <= {Verdict.NOT_JUDGED}, "a part that came meanwhile never counts as good"


def test_a_picture_that_the_gate_refuses_is_recorded_as_not_judged_with_its_readings(station, tmp_path):
    recipe = station.save_recipe(a_recipe(tmp_path / "parts"), Samples((GOOD, GOOD)), release=True)
    assert recipe.gate is not None
    dark = (np.array(GOOD) * 0.05).astype(np.uint8)
    cv2.imwrite(str(tmp_path / "parts" / "2.png"), cv2.cvtColor(dark, cv2.COLOR_RGB2BGR))
    assert HeadlessRun(station, recipe, parts=0).run() == 0
    last, *good = station.database.inspections.recent(3)
    assert last.verdict is Verdict.NOT_JUDGED
    assert last.reason.code == "too_dark"
    assert last.score is None
    assert last.gate_readings["brightness"] < 20
    assert [row.verdict for row in good] == [Verdict.PASS, Verdict.PASS]
    assert all(row.gate_readings for row in good)


def test_a_recipe_whose_weights_were_exchanged_does_not_run(station, tmp_path, capsys):
    recipe = a_recipe(tmp_path / "parts", weights_sha256="0" * 64)
    recipe = station.save_recipe(recipe, Samples((GOOD,)), release=True)
    assert HeadlessRun(station, recipe, parts=0).run() == 2
    assert "other weights" in capsys.readouterr().err


def test_a_line_controller_is_told_what_the_database_keeps(station, tmp_path):
    station.listen(LineSettings(port=0))
    host, port = station.line_address.rsplit(":", 1)
    with LineController((host, int(port))) as controller:
        assert controller.read().startswith("INSPECTOR")
    assert station.close()
