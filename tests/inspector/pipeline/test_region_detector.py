"""Regions, tiles and alignment in front of the real detector, at a small size."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from inspector.errors import GoldenSampleUnusableError, NotJudgeableError
from inspector.imaging.part_view import PartView
from inspector.pipeline.inference import InferenceThread
from inspector.pipeline.latest_slot import BoundedQueue
from inspector.pipeline.preparation import DetectorProvider
from inspector.pipeline.region_detector import RegionDetector
from inspector.pipeline.trigger import Capture
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe
from inspector.region import RegionOfInterest, TileGrid
from inspector.types import Frame, Limits, Verdict
from tests.inspector.detector.conftest import SMALL, SMALL_CONFIG, register

REGION = RegionOfInterest((90, 60), ((5, 5), (85, 5), (85, 55), (5, 55)), excluded=(((60, 30), (84, 30), (84, 54)),))
SETTINGS = DetectorSettings("nut", SMALL, "untrained:0")


def made(images, *, settings=SETTINGS, **imaging) -> RegionDetector:
    return DetectorProvider(device="cpu", precision="fp32").detector(
        settings,
        images,
        imaging=ImagingSettings(**imaging),
        on_progress=lambda done, of, stage: None,
        cancelled=lambda: False,
    )


@pytest.fixture(scope="module", autouse=True)
def small_model(tmp_path_factory):
    register(tmp_path_factory.mktemp("models"), SMALL, SMALL_CONFIG)


@pytest.fixture
def goldens():
    """Four different pictures of 60 × 90 with structure at several scales."""
    rng = np.random.default_rng(7)
    coarse = rng.integers(0, 200, (4, 6, 9, 3)).astype(np.uint8)
    return [np.ascontiguousarray(picture) for picture in np.kron(coarse, np.ones((1, 10, 10, 1), np.uint8))]


def spoiled(image, x, y):
    """A copy with a white square of 14 pixels."""
    copy = image.copy()
    copy[y : y + 14, x : x + 14] = 255
    return copy


def test_a_defect_outside_the_region_is_not_seen_and_one_inside_is(goldens):
    detector = made(goldens, region=REGION)
    good = detector.predict(goldens[0])
    outside = goldens[0].copy()
    outside[:5] = 255
    outside[:, :5] = 0
    assert detector.predict(outside).score == pytest.approx(good.score, abs=1e-6)
    assert detector.predict(spoiled(goldens[0], 20, 20)).score > good.score + 0.01


def test_a_defect_in_an_excluded_area_is_not_seen(goldens):
    detector = made(goldens, region=REGION)
    image = goldens[0].copy()
    image[34:46, 80:84] = 255
    assert detector.predict(image).score == pytest.approx(detector.predict(goldens[0]).score, abs=1e-6)


def test_the_map_has_the_frames_size_and_is_empty_where_nothing_is_judged(goldens):
    prediction = made(goldens, region=REGION).predict(spoiled(goldens[0], 20, 20))
    assert prediction.anomaly_map.shape == (60, 90)
    assert not prediction.anomaly_map[:4].any()
    assert not prediction.anomaly_map[40:50, 80:83].any()
    assert prediction.anomaly_map.max() == pytest.approx(prediction.score, rel=0.2)
    assert prediction.grid_map.shape == (60, 90)


def test_the_worst_tile_decides_and_is_named(goldens):
    detector = made(goldens, tiles=TileGrid(1, 2, overlap=0.0))
    prediction = detector.predict(spoiled(goldens[0], 70, 20))
    alone = [tile.predict(cut) for tile, cut in zip(detector.tiles, _tiles(detector, goldens[0], 70), strict=True)]
    assert prediction.score == pytest.approx(max(p.score for p in alone))
    assert prediction.nearest.tile == 1
    row, column = np.unravel_index(prediction.anomaly_map.argmax(), prediction.anomaly_map.shape)
    assert column >= 45
    assert 10 <= row <= 45


def _tiles(detector, image, x):
    return PartView(ImagingSettings(tiles=TileGrid(1, 2, overlap=0.0)), None).cut(spoiled(image, x, 20)).tiles


def test_leaving_one_out_takes_each_golden_samples_worst_tile(goldens):
    detector = made(goldens, tiles=TileGrid(1, 2))
    left_out = detector.leave_one_out()
    each = np.array([tile.leave_one_out().scores for tile in detector.tiles])
    np.testing.assert_allclose(left_out.scores, each.max(axis=0))
    assert left_out.anomaly_maps.shape == (4, 10, 5)


def test_a_clearly_good_tile_shows_nothing_beside_a_doubtful_one(goldens):
    settings = DetectorSettings("nut", SMALL, "untrained:0", tier="adaptive")
    detector = made(goldens, settings=settings, tiles=TileGrid(1, 2, overlap=0.0))
    detector.clear_below = 1e-3
    clear = detector.predict(goldens[0])
    assert clear.clear_below == 1e-3
    doubtful = detector.predict(spoiled(goldens[0], 70, 20))
    assert doubtful.clear_below is None
    assert not doubtful.anomaly_map[:, :44].any()


def test_variants_of_a_golden_sample_are_known_and_count_as_no_other_sample(goldens):
    settings = DetectorSettings("nut", SMALL, "untrained:0", variants=("rotate_180",))
    plain, turned = made(goldens), made(goldens, settings=settings)
    upside_down = np.ascontiguousarray(goldens[1][::-1, ::-1])
    assert plain.predict(upside_down).score > 0.01
    prediction = turned.predict(upside_down)
    assert prediction.score < 1e-4
    assert (prediction.nearest.reference, prediction.nearest.variant) == (1, 1)
    assert turned.reference_count == 4
    assert turned.leave_one_out().scores.min() > 0.01, "a sample's own variant would make it score 0"


def test_a_frame_of_another_size_than_the_region_is_not_judged(goldens):
    detector = made(goldens, region=REGION)
    with pytest.raises(NotJudgeableError) as caught:
        detector.predict(np.zeros((120, 180, 3), np.uint8))
    assert caught.value.reason == "frame_size_changed"


def test_a_golden_sample_of_another_size_is_named(goldens):
    with pytest.raises(GoldenSampleUnusableError, match="Golden sample 5"):
        made([*goldens, np.zeros((120, 180, 3), np.uint8)], region=REGION)


def test_a_part_that_cannot_be_found_is_recorded_as_not_judged_and_never_as_bad(goldens):
    recipe = Recipe("Nut", SETTINGS, ImagingSettings(region=REGION), limits=Limits(0.1, 0.2))
    delivered = []
    thread = InferenceThread(
        BoundedQueue(4),
        recipe=recipe,
        prepare=lambda stopping: None,
        on_ready=lambda recipe: None,
        on_inspected=lambda capture, inspection, recorded: delivered.append(inspection),
        on_error=lambda error: None,
        on_end=lambda: None,
        describe=lambda inspection: inspection,
    )
    thread._detector = made(goldens, region=REGION)
    inspection = thread._inspect(_capture(np.zeros((120, 180, 3), np.uint8)))
    assert inspection.verdict is Verdict.NOT_JUDGED
    assert inspection.reason.code == "frame_size_changed"
    assert thread._inspect(_capture(goldens[0])).verdict is Verdict.PASS


def _capture(image):
    return Capture(Frame(image, 1, datetime.now(UTC), 0.0), "software", 0.0)
