"""Confirmed parts of the log taught with a small model of the real kind: real station, database and picture files."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

import numpy as np
import pytest

from database.records import RecordedInspection
from inspector.pipeline.samples import Samples
from inspector.recipe import DetectorSettings, ImagingSettings, Recipe
from inspector.types import Disposition, ImageArray, Inspection, Limits, Verdict
from tests.integration.small_model import register_small_model
from ui.learning.teaching_trial import activate, confirmed_parts, try_out
from ui.station import Station, TeachCancelledError

GOOD, DEFECT = Disposition.GOOD, Disposition.DEFECT


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return register_small_model(tmp_path_factory.mktemp("model"))


@pytest.fixture
def station(tmp_path):
    station = Station(tmp_path / "data", user="Ada")
    yield station
    station.close()


def part(seed: int, *, stamped: bool = False, broken: bool = False) -> ImageArray:
    """A tile as good ones vary; another lot carries a stamp, a broken one lacks a corner."""
    base = np.kron(np.random.default_rng(1).integers(60, 200, (8, 8, 3)), np.ones((10, 10, 1)))
    picture = base + np.random.default_rng(seed).normal(0, 6, base.shape)
    if stamped:
        picture[10:40, 10:40] = 255
    if broken:
        picture[40:, 40:] = 0
    return np.clip(picture, 0, 255).astype(np.uint8)


@pytest.fixture
def recipe(station: Station, model: str) -> Recipe:
    settings = DetectorSettings("tile", model, "untrained:0")
    samples = Samples(tuple(part(seed) for seed in range(5)))
    draft = Recipe("Tile", settings, ImagingSettings("folder:/nowhere"))
    taught = station.teach(draft, samples, false_reject_rate=0.05, cancelled=lambda: False)
    return station.save_recipe(taught.put_into(draft, 0.05), samples, release=True)


def log(station: Station, recipe: Recipe, picture: ImageArray, said: Disposition) -> int:
    """A part in the log that somebody has decided on."""
    now, name = datetime.now(UTC), str(uuid.uuid4())
    inspection = Inspection(
        part_sequence=1,
        inspected_at=now,
        verdict=Verdict.REVIEW,
        recipe_name=recipe.name,
        recipe_version=recipe.version,
        reference_fingerprint=recipe.reference_fingerprint,
        weights_sha256=recipe.weights_sha256,
        limits=recipe.limits,
        frame=None,
        prediction=None,
    )
    files = station.database.images.save_inspection(name, now, picture, lossless=True)
    with station.database.write() as session:
        (row,) = station.database.inspections.add_many(session, [RecordedInspection.of(inspection, name, files, {})])
    station.database.reviews.decide(row.sequence, said, user="Ada", expected_revision=0)
    return row.sequence


def trial_of(station: Station, recipe: Recipe, *taught: int, cancelled=lambda: False):
    confirmed = confirmed_parts(station.database, recipe.name)
    stages: list[str] = []
    trial = try_out(
        station,
        confirmed,
        as_references=taught,
        as_tuning=(),
        progress=lambda done, of, stage: stages.append(stage),
        cancelled=cancelled,
    )
    return confirmed, trial, stages


def test_a_taught_part_makes_its_like_fit_in_and_the_version_before_can_be_returned_to(station, recipe):
    stamped, like = (log(station, recipe, part(seed, stamped=True), GOOD) for seed in (50, 51))
    log(station, recipe, part(52, broken=True), DEFECT)
    confirmed, trial, stages = trial_of(station, recipe, stamped)
    scores = {part.sequence: (part.score_before, part.score_after) for part in trial.parts}
    before, after = scores[like]
    assert after < 0.5 * before
    assert not trial.blocked
    assert stages[-1] == "trial"
    new = activate(station, confirmed, trial, reason="stamped lot")
    assert (new.version, new.released, len(new.references)) == (2, True, 6)
    assert not new.stale
    np.testing.assert_array_equal(station.load_samples(new).references[-1], part(50, stamped=True))
    assert confirmed_parts(station.database, "Tile").version_before == 1
    back = station.database.recipes.rollback("Tile", 1, user="Ada")
    assert (back.version, len(back.references), back.limits) == (3, 5, recipe.limits)


def test_a_bad_part_that_looks_like_the_taught_one_blocks(station, recipe):
    taught = log(station, recipe, part(60, stamped=True), GOOD)
    bad = log(station, recipe, part(61, stamped=True), DEFECT)
    confirmed, trial, _ = trial_of(station, recipe, taught)
    assert [part.sequence for part in trial.blocking] == [bad]
    with pytest.raises(ValueError, match="defective"):
        activate(station, confirmed, trial, reason="in vain")
    assert station.database.recipes.get("Tile").version == 1


def test_a_trial_that_is_cancelled_leaves_nothing_behind(station, recipe):
    taught = log(station, recipe, part(70, stamped=True), GOOD)
    with pytest.raises(TeachCancelledError):
        trial_of(station, recipe, taught, cancelled=lambda: True)
    assert station.database.recipes.get("Tile").version == 1


def test_the_limits_of_the_draft_are_those_that_judged_the_trial(station, recipe):
    taught = log(station, recipe, part(80, stamped=True), GOOD)
    _, trial, _ = trial_of(station, recipe, taught)
    assert trial.limits_before == recipe.limits
    assert isinstance(trial.limits_after, Limits)
    assert trial.recipe.limits == trial.limits_after
