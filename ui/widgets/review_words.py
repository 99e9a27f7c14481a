"""What the review says of an inspection, and of what people decided on it."""

from __future__ import annotations

from datetime import datetime

from database.records import RecordedInspection
from database.review_records import DispositionRecord, InspectionHeadline
from inspector.types import Disposition, Verdict
from ui.language import joined, mark, tr
from ui.messages import describe_reason, verdict_word
from ui.widgets.score_bar import score_text

DISPOSITION_WORDS = {
    Disposition.GOOD: mark("Good"),
    Disposition.DEFECT: mark("Defect"),
    Disposition.UNSURE: mark("Unsure"),
}
UNDECIDED = mark("Undecided")


def decision_words(disposition: Disposition | None, defect_type: str | None = None) -> str:
    """Such as "Good", or "Defect: scratch"."""
    if disposition is None:
        return tr(UNDECIDED)
    if defect_type:
        return tr("Defect: {kind}", kind=defect_type)
    return tr(DISPOSITION_WORDS[disposition])


def moment_text(moment: datetime) -> str:
    """Day and time on this machine's clock; today's without the day."""
    local = moment.astimezone()
    same_day = local.date() == datetime.now().astimezone().date()
    return f"{local:%H:%M:%S}" if same_day else f"{local:%Y-%m-%d %H:%M:%S}"


def headline_text(headline: InspectionHeadline) -> str:
    """One line of the list as a screen reader says it."""
    score = "" if headline.score is None else tr("score {score}", score=score_text(headline.score))
    serial = "" if headline.serial is None else tr("serial {serial}", serial=headline.serial)
    decision = decision_words(headline.disposition, headline.defect_type)
    return joined(
        verdict_word(headline.verdict), score, serial, moment_text(headline.inspected_at), decision, between=", "
    )


def reason_words(row: RecordedInspection) -> str:
    """Why the verdict is what it is. Where the score decided, what it was compared with says so already."""
    if row.reason is None:
        return ""
    if row.reason.code.startswith("score_") and row.score is not None and row.limits is not None:
        if row.verdict is Verdict.FAIL:
            return tr("The score reached the reject limit.")
        if row.verdict is Verdict.REVIEW:
            return tr("The score lies between the limits.")
        return tr("The score stayed below the review limit.")
    return describe_reason(row.reason).what


def facts(row: RecordedInspection) -> tuple[tuple[str, str], ...]:
    """What was recorded beside the verdict: caption and value, without what was not recorded."""
    found = (
        (tr("Judged"), f"{row.inspected_at.astimezone():%Y-%m-%d %H:%M:%S}"),
        (tr("Serial"), row.serial or ""),
        (tr("Lot"), row.lot or ""),
        (tr("Recipe"), tr("{recipe}, version {version}", recipe=row.recipe_name, version=row.recipe_version)),
        (tr("Operator"), row.user),
        (tr("Regions"), "" if row.limits is None else str(len(row.regions))),
    )
    return tuple((caption, value) for caption, value in found if value)


def history_words(history: tuple[DispositionRecord, ...]) -> tuple[str, ...]:
    """Who decided what and when, and what held before; the newest first."""
    lines = []
    before = decision_words(None)
    for record in history:
        after = decision_words(record.disposition, record.defect_type)
        values = {
            "when": moment_text(record.decided_at),
            "user": record.user or tr("somebody"),
            "before": before,
            "after": after,
        }
        line = (
            tr("{when} · {user}: {before} → {after}", **values)
            if record.restores is None
            else tr("{when} · {user} took it back: {before} → {after}", **values)
        )
        lines.append(joined(line, f"“{record.note}”" if record.note else "", between="\n"))
        before = after
    return tuple(reversed(lines))


def conflict_words(newest: DispositionRecord) -> str:
    """Somebody else decided while this part was looked at."""
    return tr(
        "{user} decided meanwhile, at {when}: {decision}. Nothing of yours was stored; decide again if you see it "
        "otherwise.",
        user=newest.user or tr("Somebody"),
        when=moment_text(newest.decided_at),
        decision=decision_words(newest.disposition, newest.defect_type),
    )
