"""Recipes, judged and decided parts, and a model of grey levels, for the tests of learning from the log."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np

from database.records import RecordedInspection, SavedFiles
from inspector.decision.verdict import judge
from inspector.detector.base import LeaveOneOut
from inspector.pipeline.preparation import DetectorProvider
from inspector.pipeline.samples import Samples
from inspector.recipe import Recipe
from inspector.types import Disposition, ImageArray, Limits, Prediction, Verdict
from tests.fakes import FakeDetector, gradient_image
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import an_inspection

GOOD, DEFECT, UNSURE = Disposition.GOOD, Disposition.DEFECT, Disposition.UNSURE
PASS, REVIEW, FAIL = Verdict.PASS, Verdict.REVIEW, Verdict.FAIL
LIMITS = Limits(0.1, 0.2)
GOLDEN_LEVELS = (10, 12, 14, 16)
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
WAIT_MS = 10_000


class LevelDetector(FakeDetector):
    """Scores a picture by how far its blue level lies from the nearest reference's."""

    uses_language = False
    clear_below = None

    def predict(self, image: ImageArray) -> Prediction:
        distance = min(abs(int(image[0, 0, 2]) - level) for level in self._levels)
        return super().predict(gradient_image(level=1 + distance))

    def leave_one_out(self, *, tier: str | None = None) -> LeaveOneOut:
        levels = self._levels
        nearest = [
            min(abs(level - other) for other in levels[:index] + levels[index + 1 :])
            for index, level in enumerate(levels)
        ]
        scores = (np.array(nearest, np.float32) + 1) / 100
        return LeaveOneOut(scores, scores[:, None, None], scores[:, None, None])

    @property
    def _levels(self) -> list[int]:
        return [int(image[0, 0, 2]) for image in self._references]


class LevelDetectors(DetectorProvider):
    """The real provider, but for the model. `may_go_on` is asked while golden samples are learned."""

    def __init__(self, may_go_on: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self.may_go_on = may_go_on

    def detector(self, settings: Any, references: Sequence[ImageArray], **told: Any) -> Any:
        detector = LevelDetector()
        detector.fit(references)
        told["on_progress"](len(references), len(references), "references")
        while not self.may_go_on() and not told["cancelled"]():
            pass
        return detector


def released(station: FakeStation, *, levels: Sequence[int] = GOLDEN_LEVELS, **changes: Any) -> Recipe:
    """A recipe in force, with golden samples of these levels."""
    recipe = replace(a_recipe(), **{"limits": LIMITS, **changes})
    pictures = tuple(gradient_image(level=level) for level in levels)
    return station.save_recipe(recipe, Samples(pictures), release=True, reason="first")


def record(
    station: FakeStation,
    recipe: Recipe,
    scores: Sequence[float | None],
    said: Sequence[Disposition | None] | None = None,
    *,
    picture: Callable[[int], ImageArray] | None = None,
    **changes: Any,
) -> list[int]:
    """Judged parts of a recipe, oldest first, with what people say of them; their sequences."""
    assert recipe.limits is not None
    rows = []
    for number, score in enumerate(scores):
        when = NOON + timedelta(seconds=number)
        verdict = Verdict.NOT_JUDGED if score is None else judge(score, recipe.limits)[0]
        inspection = an_inspection(
            part_sequence=number + 1,
            inspected_at=when,
            verdict=verdict,
            recipe_name=recipe.name,
            recipe_version=recipe.version,
            reference_fingerprint=recipe.reference_fingerprint,
            limits=recipe.limits,
        )
        name = str(uuid.uuid4())
        files = SavedFiles()
        if picture is not None:
            files = station.database.images.save_inspection(name, when, picture(number), lossless=True)
        row = replace(RecordedInspection.of(inspection, name, files, {}), score=score)
        rows.append(replace(row, **changes))
    with station.database.write() as session:
        sequences = [row.sequence for row in station.database.inspections.add_many(session, rows)]
    for sequence, disposition in zip(sequences, said or [None] * len(sequences), strict=True):
        if disposition is not None:
            station.database.reviews.decide(sequence, disposition, user="Ada", expected_revision=0)
    return sequences


def record_levels(station: FakeStation, recipe: Recipe, parts: Sequence[tuple[int, Disposition | None]]) -> list[int]:
    """Parts of these grey levels with stored pictures, as `LevelDetector` judges them."""
    levels = [level for level, _ in parts]
    scores = [(1 + min(abs(level - golden) for golden in GOLDEN_LEVELS)) / 100 for level in levels]
    said = [disposition for _, disposition in parts]
    return record(station, recipe, scores, said, picture=lambda number: gradient_image(level=levels[number]))
