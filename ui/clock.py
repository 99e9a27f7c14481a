"""Times as people read them."""

from __future__ import annotations

from datetime import UTC, datetime

from ui.language import tr


def local_time(moment: datetime) -> str:
    """Hours, minutes and seconds on this machine's clock."""
    return moment.astimezone().strftime("%H:%M:%S")


def duration_since(moment: datetime) -> str:
    """Such as "for 12 s" or "since 14:02:31 (3 min)"."""
    seconds = max(0, int((datetime.now(UTC) - moment).total_seconds()))
    if seconds < 60:
        return tr("for {seconds} s", seconds=seconds)
    return tr("since {time} ({minutes} min)", time=local_time(moment), minutes=seconds // 60)
