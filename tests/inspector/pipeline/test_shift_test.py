"""The self-test before a shift."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from inspector.pipeline.gate import ImagingGate, make_baseline
from inspector.pipeline.samples import Samples
from inspector.pipeline.shift_test import run_shift_test
from inspector.recipe import DetectorSettings, Recipe, TriggerMode
from inspector.types import Frame, Limits, Verdict
from tests.fakes import FakeDetector, gradient_image
from tests.inspector.pipeline.place_scene import Scene, part, sampled

RECIPE = Recipe("Nut", DetectorSettings("nut"), limits=Limits(0.5, 1.0), version=4)
GOOD, DOUBTFUL, BAD = (gradient_image(level=level) for level in (10, 70, 200))


def shift_of(
    *, references=(GOOD,), known_bad=(BAD,), age_s=0.0, with_frame=True, picture=GOOD, recipe=RECIPE, baseline=None
):
    now_s = time.monotonic()
    frame = Frame(picture, 1, datetime.now(UTC), now_s - age_s) if with_frame else None
    told = []
    result = run_shift_test(
        FakeDetector(),
        recipe,
        Samples(tuple(references), known_bad=tuple(known_bad)),
        frame=frame,
        gate=ImagingGate(baseline, None),
        now_s=now_s,
        user="Ada",
        on_tested=lambda done, of: told.append((done, of)),
    )
    return result, told


def test_golden_samples_that_pass_and_known_bad_parts_that_do_not_let_the_shift_begin():
    result, told = shift_of(references=[GOOD] * 5, known_bad=[DOUBTFUL, BAD])
    assert result.passed
    assert (result.recipe_name, result.recipe_version, result.user) == ("Nut", 4, "Ada")
    assert [(part.role, part.number) for part in result.parts] == [
        ("references", 1),
        ("references", 2),
        ("references", 3),
        ("known_bad", 1),
        ("known_bad", 2),
    ], "three of a role are enough"
    assert told[-1] == (5, 5)


@pytest.mark.parametrize(
    ("golden", "bad"), [(DOUBTFUL, BAD), (BAD, BAD), (GOOD, GOOD)], ids=["review", "fail", "bad passes"]
)
def test_a_part_that_is_judged_otherwise_than_it_must_be_fails_the_test(golden, bad):
    result, _ = shift_of(references=[golden], known_bad=[bad])
    assert not result.passed
    assert [part.passed for part in result.parts].count(False) == 1


def test_a_score_that_is_no_number_passes_for_neither_role(monkeypatch):
    monkeypatch.setattr("inspector.pipeline.shift_test.judge", lambda score, limits: (Verdict.NOT_JUDGED, None))
    result, _ = shift_of()
    assert [part.passed for part in result.parts] == [False, False]


def test_a_picture_that_is_too_old_or_missing_fails_the_test():
    old, _ = shift_of(age_s=60.0)
    assert old.imaging.code == "frame_stale"
    missing, _ = shift_of(with_frame=False)
    assert missing.imaging.code == "no_picture"
    assert not old.passed
    assert not missing.passed


def test_at_an_empty_place_no_part_is_missing_where_parts_are_laid_down_and_elsewhere_one_is():
    scene = Scene()
    baseline = make_baseline([part(number) for number in range(1, 5)])
    by_hand = replace(RECIPE, trigger=TriggerMode.PRESENCE, presence=sampled(scene))
    empty = next(scene.empty(1)).image
    waiting, _ = shift_of(picture=empty, recipe=by_hand, baseline=baseline)
    assert waiting.passed
    triggered, _ = shift_of(picture=empty, baseline=baseline)
    assert triggered.imaging.code == "part_missing"

    covered = np.array(empty)
    covered[40:160, 60:130] = 200
    something, _ = shift_of(picture=covered, recipe=by_hand, baseline=baseline)
    assert something.imaging.code == "part_missing"
