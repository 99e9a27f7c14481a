"""The composition without a screen: real database and recorder, a fake detector in place of the model."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import cv2
import numpy as np
import pytest

from inspector.errors import StorageFullError
from inspector.pipeline.samples import Samples, SampleScores
from inspector.pipeline.state import StationState, StationStatus
from inspector.pipeline.teaching import Taught, suggest_limits
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe
from inspector.types import Limits, Reason
from tests.fakes import FakeDetector
from ui.headless import HeadlessRun
from ui.station import Station


class FakeDetectors:
    """Gives the fake detector for every recipe."""

    def __init__(self) -> None:
        self.taught = 0

    def load(self, settings, *, on_progress, cancelled): ...

    def detector(self, settings, references, *, imaging, on_progress, cancelled):
        detector = FakeDetector()
        detector.clear_below = None
        if references:
            detector.fit(references)
        return detector

    def teach(self, settings, samples, *, imaging, false_reject_rate, prior_log_sd=0.6, on_progress, cancelled):
        self.taught += 1
        references = samples.references
        detector = self.detector(settings, references, imaging=imaging, on_progress=on_progress, cancelled=cancelled)
        scores = SampleScores(detector.leave_one_out().scores)
        return Taught(suggest_limits(scores, false_reject_rate), scores), detector


@pytest.fixture
def images(tmp_path):
    folder = tmp_path / "images"
    folder.mkdir()
    for number in range(3):
        cv2.imwrite(str(folder / f"{number}.png"), np.full((40, 60, 3), 10 * number, np.uint8))
    return folder


def station_with(tmp_path, images, **options) -> tuple[Station, Recipe]:
    station = Station(tmp_path / "data", detectors=FakeDetectors(), **options)
    imaging = ImagingSettings(camera=f"folder:{images}?repeats=0&fps=50")
    recipe = Recipe("Plate", DetectorSettings("plate"), imaging, limits=Limits(0.5, 1.0))
    return station, station.save_recipe(recipe, Samples(), release=True)


def test_a_folder_is_judged_to_its_end_and_the_run_ends_well(tmp_path, images, capsys):
    station, recipe = station_with(tmp_path, images)
    assert HeadlessRun(station, recipe, parts=0).run() == 0
    assert station.database.inspections.total() == 3
    assert station.close()
    assert "truth:" not in capsys.readouterr().out, "nobody knows the truth of a folder's parts"


def test_an_image_that_cannot_be_read_is_told_and_the_run_does_not_count_as_well(tmp_path, images, capsys):
    (images / "1.png").write_bytes(b"truncated")
    station, recipe = station_with(tmp_path, images)
    assert HeadlessRun(station, recipe, parts=0).run() == 2
    station.close()
    assert str(images / "1.png") in capsys.readouterr().err


def test_why_the_place_cannot_be_seen_is_told_without_a_window(tmp_path, images, capsys):
    station, recipe = station_with(tmp_path, images)
    status = StationStatus(StationState.RUNNING, datetime.now(UTC), hindrance=Reason("place_dark"))
    HeadlessRun(station, recipe, parts=1).state_changed(status)
    station.close()
    assert capsys.readouterr().err.startswith("FAULT: It is too dark to see")


def test_a_last_part_that_the_disk_does_not_take_is_a_fault(tmp_path, images, capsys, monkeypatch):
    station, recipe = station_with(tmp_path, images)

    def full(*arguments, **options):
        raise StorageFullError(folder=station.data_dir, detail="no space")

    monkeypatch.setattr(station.database.images, "save_inspection", full)
    assert HeadlessRun(station, recipe, parts=1).run() == 2
    assert not station.close()
    assert "is full" in capsys.readouterr().err


def test_the_demo_learns_once_and_each_simulated_camera_has_its_own_recipe(tmp_path):
    detectors = FakeDetectors()
    small = "simulated:washer?size=64x64&fps=200"
    station = Station(tmp_path / "data", demo=True, detectors=detectors)
    for _ in range(2):
        assert HeadlessRun(station, station.demo_recipe(small), parts=2).run() == 0
    assert detectors.taught == 1
    assert station.demo_recipe(small).imaging.camera == small
    assert station.demo_recipe().imaging.camera == "simulated:washer"
    assert not station.demo_recipe().version
    station.close()


def test_rows_carry_who_runs_the_station(tmp_path, images):
    station, recipe = station_with(tmp_path, images, user="Ada")
    HeadlessRun(station, replace(recipe), parts=1).run()
    assert station.database.inspections.recent(1)[0].user == "Ada"
    station.close()
