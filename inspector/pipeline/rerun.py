"""One stored inspection judged again, by the recipe of that day: does the same picture still score the same?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inspector.errors import Detail, RerunRefusedError
from inspector.pipeline.judged_picture import judge_picture
from inspector.pipeline.preparation import DetectorProvider, OnProgress
from inspector.recipe import Recipe
from inspector.types import ImageArray, Verdict

BOUNDS = {"fp32": (1e-4, 1e-3), "bf16": (1e-3, 0.05), "fp16": (1e-3, 0.05)}
"""How far two scores of the same pixels may lie apart: as a number, or as a share of the score where that is more.

On one machine, in one precision, they are the same to the last bit. Measured with a small model, bf16 lies up to 1.2e-4
and 2 % beside fp32; which precision judged is not stored, and a larger model rounds more often.
"""


@dataclass(frozen=True, slots=True)
class StoredInspection:
    """What the log knows of one inspection.

    Attributes:
        image: (H, W, 3) uint8 RGB, the picture as stored.
        lossless: whether it was stored pixel for pixel.
        score: None where nothing was judged.
    """

    sequence: int
    image: ImageArray
    lossless: bool
    score: float | None
    reference_fingerprint: str
    weights_sha256: str


@dataclass(frozen=True, slots=True)
class Rerun:
    """The score then and now.

    Attributes:
        score_now: None for a picture that cannot be judged.
        difference: now less then.
        bound: how far they may lie apart where nothing has changed; None where nothing can be promised.
        same: whether they lie within it; None without a bound.
        verdict_now: by the limits of that version.
        reason_not_exact: why a difference need mean nothing: "lossy_picture", "half_precision", or why the picture
            cannot be judged, as in `NotJudgeableError.reason`. Empty for pixels and precision that are exact.
    """

    score_then: float
    score_now: float | None
    difference: float | None
    bound: float | None
    same: bool | None
    verdict_now: Verdict
    reason_not_exact: str = ""


def rerun(
    detectors: DetectorProvider,
    recipe: Recipe,
    references: Sequence[ImageArray],
    stored: StoredInspection,
    *,
    on_progress: OnProgress,
    cancelled: Callable[[], bool],
) -> Rerun:
    """Judges the picture as the station does, with region, alignment, tiles and tier of the recipe.

    Args:
        recipe: the version of that day. references: its golden samples.

    Raises:
        RerunRefusedError: it was not judged then, or today's weights or these golden samples are others.
        StoppedEarly: when `cancelled` says so. OperatorError: as loading and fitting raise.
    """
    if stored.score is None:
        raise RerunRefusedError(sequence=stored.sequence, detail=Detail("it has no score to compare with"))
    if stored.reference_fingerprint != recipe.reference_fingerprint:
        raise RerunRefusedError(
            sequence=stored.sequence,
            detail=Detail(
                "version {version} of {recipe} has other golden samples", version=recipe.version, recipe=recipe.name
            ),
        )
    backbone = detectors.load(recipe.detector, on_progress=on_progress, cancelled=cancelled)
    if backbone.weights_sha256 != stored.weights_sha256:
        raise RerunRefusedError(
            sequence=stored.sequence,
            detail=Detail(
                "it was judged with other weights than {weights} gives today", weights=recipe.detector.weights
            ),
        )
    detector = detectors.detector(
        recipe.detector, references, imaging=recipe.imaging, on_progress=on_progress, cancelled=cancelled
    )
    detector.clear_below = None if recipe.limits is None else recipe.limits.clear_below
    now = judge_picture(detector, recipe.limits, stored.image)
    if now.score is None:
        return Rerun(stored.score, None, None, None, None, now.verdict, now.reason)
    difference = now.score - stored.score
    if not stored.lossless:
        return Rerun(stored.score, now.score, difference, None, None, now.verdict, "lossy_picture")
    number, share = BOUNDS[backbone.precision]
    bound = max(number, share * stored.score)
    reason = "" if backbone.precision == "fp32" else "half_precision"
    return Rerun(stored.score, now.score, difference, bound, abs(difference) <= bound, now.verdict, reason)
