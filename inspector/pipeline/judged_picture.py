"""A stored picture judged as the running station would judge it."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.decision.verdict import judge
from inspector.detector.base import AnomalyDetector
from inspector.errors import NotJudgeableError
from inspector.pipeline.inference import limits_in_force
from inspector.types import ImageArray, Limits, Verdict


@dataclass(frozen=True, slots=True)
class JudgedPicture:
    """`score` is None for a picture that cannot be judged; `reason` then says why, else it is empty."""

    verdict: Verdict
    score: float | None
    reason: str = ""


def judge_picture(detector: AnomalyDetector, limits: Limits | None, image: ImageArray) -> JudgedPicture:
    """Judges a picture, (H, W, 3) uint8 RGB, by a detector made for the recipe, with its bound for the fast pass."""
    try:
        prediction = detector.predict(image)
    except NotJudgeableError as error:
        return JudgedPicture(Verdict.NOT_JUDGED, None, error.reason)
    in_force = limits_in_force(prediction, limits)
    verdict = Verdict.NOT_JUDGED if in_force is None else judge(prediction.score, in_force)[0]
    return JudgedPicture(verdict, prediction.score)
