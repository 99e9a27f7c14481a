"""The periods that reports are asked for: shifts and days on this computer's clock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from database.local_periods import MIDNIGHT, shifts
from ui.language import mark


class ReportPeriod(StrEnum):
    THIS_SHIFT = "this_shift"
    LAST_SHIFT = "last_shift"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    ALL = "all"


PERIOD_WORDS = {
    ReportPeriod.THIS_SHIFT: mark("This shift"),
    ReportPeriod.LAST_SHIFT: mark("Last shift"),
    ReportPeriod.TODAY: mark("Today"),
    ReportPeriod.YESTERDAY: mark("Yesterday"),
    ReportPeriod.WEEK: mark("Last 7 days"),
    ReportPeriod.MONTH: mark("Last 30 days"),
    ReportPeriod.ALL: mark("Any time"),
}
DAYS = {ReportPeriod.TODAY: 1, ReportPeriod.WEEK: 7, ReportPeriod.MONTH: 30}
"""How many, today included."""


def stretch_of(
    period: ReportPeriod, now: datetime, shift_starts: Sequence[time]
) -> tuple[datetime | None, datetime | None]:
    """Start (included) and end (not included), aware, in UTC; None for an open end.

    Args:
        now: aware. shift_starts: local times at which a shift begins.
    """
    if period is ReportPeriod.ALL:
        return None, None
    if period is ReportPeriod.THIS_SHIFT:
        return shifts(now, now, None, shift_starts)[0][0], None
    if period is ReportPeriod.LAST_SHIFT:
        begin = shifts(now, now, None, shift_starts)[0][0]
        return shifts(begin - timedelta(seconds=1), begin - timedelta(seconds=1), None, shift_starts)[0][0], begin
    midnight = shifts(now, now, None, MIDNIGHT)[0][0]
    if period is ReportPeriod.YESTERDAY:
        return _midnight_before(midnight, 1), midnight
    return _midnight_before(midnight, DAYS[period] - 1), None


def _midnight_before(midnight: datetime, days: int) -> datetime:
    """So many calendar days earlier, which are not 24 hours each where clocks change."""
    day = midnight.astimezone().date() - timedelta(days=days)
    return datetime.combine(day, time()).astimezone(UTC)
