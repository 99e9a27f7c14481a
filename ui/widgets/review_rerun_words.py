"""What a stored inspection that was judged again says."""

from __future__ import annotations

from inspector.pipeline.rerun import Rerun
from inspector.types import Reason
from ui.language import joined, tr
from ui.messages import describe_reason, verdict_word
from ui.rerunning import RerunInspection
from ui.widgets.score_bar import score_text


def rerun_words(inspection: RerunInspection) -> str:
    """Score then and now, whether they are the same, and if nothing can be promised why."""
    result = inspection.result
    then = score_text(result.score_then)
    if result.score_now is None or result.difference is None:
        reason = describe_reason(Reason(result.reason_not_exact)).what
        return joined(tr("Score then {then}. Now the picture cannot be judged:", then=then), reason)
    scores = tr(
        "Score then {then}, now {now}: difference {difference}.",
        then=then,
        now=score_text(result.score_now),
        difference=f"{result.difference:+.4f}",
    )
    return joined(scores, _meaning(result), _verdicts(inspection))


def _meaning(result: Rerun) -> str:
    if result.bound is None:
        return tr("The stored picture is compressed, so a small difference means nothing.")
    bound = score_text(result.bound)
    if result.same:
        if result.reason_not_exact:
            return tr("The same, within the {bound} that rounding in half precision may make.", bound=bound)
        return tr("The same, within {bound}.", bound=bound)
    return tr("More than the {bound} that rounding explains: something has changed since.", bound=bound)


def _verdicts(inspection: RerunInspection) -> str:
    then, now = inspection.verdict_then, inspection.result.verdict_now
    if then is now:
        return ""
    return tr("Verdict then {then}, now {now}.", then=verdict_word(then), now=verdict_word(now))
