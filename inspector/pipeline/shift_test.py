"""The self-test before a shift: known parts are judged again, and the camera's picture is held against the baseline.

Known parts are the pictures stored with the recipe. They prove that weights, references and limits still judge as they
did when the recipe was released; the live picture proves that camera and light still show parts as they did then.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from inspector.decision.verdict import judge
from inspector.detector.base import AnomalyDetector
from inspector.errors import NotJudgeableError
from inspector.pipeline.gate import ImagingGate
from inspector.pipeline.inference import limits_in_force
from inspector.pipeline.place import Place, Sight
from inspector.pipeline.samples import Samples
from inspector.recipe import Recipe, TriggerMode
from inspector.types import Frame, ImageArray, JudgedSample, Reason, ShiftTest, Verdict

PARTS_PER_ROLE = 3
"""Of golden samples and of known-bad parts; a few seconds in all."""


def run_shift_test(
    detector: AnomalyDetector,
    recipe: Recipe,
    samples: Samples,
    *,
    frame: Frame | None,
    gate: ImagingGate,
    now_s: float,
    user: str,
    on_tested: Callable[[int, int], None],
) -> ShiftTest:
    """Judges golden samples, which must PASS, and known-bad parts, which must not.

    Args:
        detector: made for the recipe, with its bound for the fast pass.
        frame: the camera's newest picture; None when none came, which fails the test.
        now_s: `time.monotonic()`, for the picture's age.
        on_tested: called with (done, of) after each part; what it raises ends the test.
    """
    chosen = {"references": samples.references[:PARTS_PER_ROLE], "known_bad": samples.known_bad[:PARTS_PER_ROLE]}
    total = sum(map(len, chosen.values()))
    parts: list[JudgedSample] = []
    for role, images in chosen.items():
        for number, image in enumerate(images, 1):
            verdict, score = _judge(detector, recipe, image)
            passed = verdict is Verdict.PASS if role == "references" else verdict in (Verdict.REVIEW, Verdict.FAIL)
            parts.append(JudgedSample(role, number, verdict, score, passed))
            on_tested(len(parts), total)
    imaging = Reason("no_picture") if frame is None else _look(recipe, frame, gate, now_s)
    return ShiftTest(recipe.name, recipe.version, datetime.now(UTC), user, tuple(parts), imaging)


def _look(recipe: Recipe, frame: Frame, gate: ImagingGate, now_s: float) -> Reason | None:
    """Why the live picture is out of bounds. PRESENCE begins with an empty place, where no part is missing."""
    _, reason = gate.judge(frame, now_s)
    if reason is None or reason.code != "part_missing" or recipe.trigger is not TriggerMode.PRESENCE:
        return reason
    if recipe.presence is None:
        return reason
    _, sight = Place(recipe.presence).see(frame.image)
    return None if sight is Sight.EMPTY else reason


def _judge(detector: AnomalyDetector, recipe: Recipe, image: ImageArray) -> tuple[Verdict, float]:
    try:
        prediction = detector.predict(image)
    except NotJudgeableError:
        return Verdict.NOT_JUDGED, float("nan")
    limits = limits_in_force(prediction, recipe.limits)
    return (Verdict.NOT_JUDGED if limits is None else judge(prediction.score, limits)[0]), prediction.score
