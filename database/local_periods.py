"""Hours, shifts and days of local time as stretches of UTC."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise

MIDNIGHT = (time(0),)


def hours(first: datetime, last: datetime, zone: tzinfo | None) -> list[tuple[datetime, datetime]]:
    """Whole local hours from that of `first` to that of `last`, as UTC (start, end).

    All times are aware. A `zone` of None is this computer's, with its summer time as of then. The hour that a clock
    shows twice is two, the one it leaves out is none.
    """
    local = first.astimezone(zone)
    start = (first - timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)).astimezone(
        UTC
    )
    count = int((last - start) / timedelta(hours=1)) + 1
    return [(start + timedelta(hours=hour), start + timedelta(hours=hour + 1)) for hour in range(count)]


def shifts(
    first: datetime, last: datetime, zone: tzinfo | None, starts: Sequence[time]
) -> list[tuple[datetime, datetime]]:
    """Whole shifts from that of `first` to that of `last`, as UTC (start, end); each lasts until the next begins.

    Args:
        starts: local times at which a shift begins, each day the same, in any order. Midnight alone: days.
    """
    edges = list(_edges(first, last, zone, sorted(set(starts))))
    return [(start, end) for start, end in pairwise(edges) if end > first and start <= last]


def _edges(first: datetime, last: datetime, zone: tzinfo | None, starts: Sequence[time]) -> Iterator[datetime]:
    day, end = first.astimezone(zone).date() - timedelta(days=1), last.astimezone(zone).date() + timedelta(days=1)
    before: datetime | None = None
    while day <= end:
        for start in starts:
            edge = _in_utc(day, start, zone)
            if before is None or edge > before:  # two starts within the hour that summer time leaves out are one
                yield edge
                before = edge
        day += timedelta(days=1)


def _in_utc(day: date, clock: time, zone: tzinfo | None) -> datetime:
    # A naive time is taken as this computer's.
    return datetime.combine(day, clock, zone).astimezone(UTC)
