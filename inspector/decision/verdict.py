"""Score and limits → verdict."""

from __future__ import annotations

import math

from inspector.types import Limits, Reason, Verdict


def judge(score: float, limits: Limits) -> tuple[Verdict, Reason]:
    """PASS below the review limit, FAIL at or above the reject limit, REVIEW between them.

    A score that is no finite number is NOT_JUDGED: it must never compare its way to PASS.
    """
    if not math.isfinite(score):
        return Verdict.NOT_JUDGED, Reason("score_not_finite", {"score": str(score)})
    values = {"score": score, "review": limits.review, "reject": limits.reject}
    if score >= limits.reject:
        return Verdict.FAIL, Reason("score_above_reject_limit", values)
    if score >= limits.review:
        return Verdict.REVIEW, Reason("score_between_limits", values)
    return Verdict.PASS, Reason("score_below_review_limit", values)
