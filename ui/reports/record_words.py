"""What reports and tables say of inspections, and of what was selected. No Qt, so that the command line can say it."""

from __future__ import annotations

from datetime import datetime

from database.inspection_filter import InspectionFilter
from database.records import RecordedInspection
from inspector.types import Disposition
from ui.language import joined, mark, tr
from ui.messages import describe_reason, verdict_word

DISPOSITION_WORDS = {
    Disposition.GOOD: mark("Good"),
    Disposition.DEFECT: mark("Defect"),
    Disposition.UNSURE: mark("Unsure"),
}
UNDECIDED = mark("Undecided")


def disposition_word(disposition: Disposition | None) -> str:
    return tr(UNDECIDED if disposition is None else DISPOSITION_WORDS[disposition])


def decision_text(disposition: Disposition | None, defect_type: str | None) -> str:
    """Such as "Good", or "Defect: scratch"."""
    if disposition is Disposition.DEFECT and defect_type:
        return tr("Defect: {kind}", kind=defect_type)
    return disposition_word(disposition)


def score_text(value: float | None) -> str:
    """A score as it is written everywhere."""
    if value is None:
        return "—"
    return f"{value:.4f}" if abs(value) < 10 else f"{value:.2f}"


def moment_text(moment: datetime) -> str:
    """Day and time on this computer's clock."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"


def reason_text(record: RecordedInspection) -> str:
    return "" if record.reason is None else describe_reason(record.reason).what


def selection_lines(wanted: InspectionFilter) -> tuple[tuple[str, str], ...]:
    """Caption and value of everything that was asked for; nothing given is every inspection."""
    verdicts = [verdict_word(verdict) for verdict in sorted(wanted.verdicts)]
    dispositions = [disposition_word(said) for said in sorted(wanted.dispositions, key=lambda said: said or "")]
    found = (
        (tr("Recipe"), wanted.recipe or ""),
        (tr("Version"), "" if wanted.recipe_version is None else str(wanted.recipe_version)),
        (tr("Lot"), wanted.lot or ""),
        (tr("Period"), period_text(wanted.since, wanted.until)),
        (tr("Serial contains"), wanted.serial_contains),
        (tr("Verdict"), joined(*verdicts, between=", ")),
        (tr("Decision"), joined(*dispositions, between=", ")),
        (tr("Type of defect"), wanted.defect_type or ""),
        (tr("Cause"), wanted.reason_code or ""),
        (tr("Lowest score"), "" if wanted.min_score is None else score_text(wanted.min_score)),
        (tr("Highest score"), "" if wanted.max_score is None else score_text(wanted.max_score)),
        (tr("Only what waits for review"), tr("yes") if wanted.needs_review else ""),
    )
    return tuple((caption, value) for caption, value in found if value)


def period_text(since: datetime | None, until: datetime | None) -> str:
    """On this computer's clock; "" without either."""
    if since is not None and until is not None:
        return tr("{since} to {until}", since=_minute(since), until=_minute(until))
    if since is not None:
        return tr("from {since} on", since=_minute(since))
    return "" if until is None else tr("until {until}", until=_minute(until))


def _minute(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
