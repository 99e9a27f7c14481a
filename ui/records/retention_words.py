"""What is said of the room that pictures take. No widgets."""

from __future__ import annotations

from database.retention import RetentionOutlook
from inspector.recipe import ImagePolicy, Recipe
from ui.disk_quota import LastPass
from ui.language import joined, tr
from ui.messages import describe_error

GB = 1e9
MB = 1e6
KB = 1e3


def size_text(size: float) -> str:
    """Such as "3.2 GB" or "18 MB"; units of a thousand, as disks are sold."""
    if size >= 100 * GB:
        return f"{size / GB:.0f} GB"
    if size >= GB:
        return f"{size / GB:.1f} GB"
    return f"{size / MB:.0f} MB" if size >= MB else f"{size / KB:.0f} kB"


def used_words(outlook: RetentionOutlook, quota_bytes: int | None, free_bytes: int) -> str:
    used, free = size_text(outlook.used_bytes), size_text(free_bytes)
    if quota_bytes is None:
        return tr("Pictures take {used}. {free} of the disk are free.", used=used, free=free)
    quota = size_text(quota_bytes)
    words = tr(
        "Pictures take {used} of the {quota} allowed. {free} of the disk are free.", used=used, quota=quota, free=free
    )
    if quota_bytes <= outlook.used_bytes + free_bytes:
        return words
    return joined(words, tr("The disk is full before that: allow less."))


def going_words(outlook: RetentionOutlook, *, is_draft: bool, never: bool) -> str:
    """What is deleted next, or would be if the quota that is typed in were applied."""
    if never:
        return tr("Nothing is ever deleted: when the disk is full, the station stops with a fault.")
    if not outlook.going_parts:
        return tr("Nothing would be deleted now.") if is_draft else tr("Nothing is deleted now.")
    values = {
        "size": size_text(outlook.going_bytes),
        "count": outlook.going_parts,
        "day": outlook.going_until.replace("/", "-"),
    }
    if is_draft:
        return tr("Pictures of the {count} oldest parts, up to {day}, would be deleted: {size}.", **values)
    return tr("Pictures of the {count} oldest parts, up to {day}, are deleted next: {size}.", **values)


def protected_words(outlook: RetentionOutlook) -> str:
    if not outlook.protected_parts:
        return tr("No part waits for a decision, so no picture is held back.")
    size = size_text(outlook.protected_bytes)
    if outlook.protected_parts == 1:
        return tr("The pictures of 1 part are kept until somebody has decided on it: {size}.", size=size)
    return tr(
        "Pictures of {count} parts are kept until somebody has decided on them: {size}.",
        count=outlook.protected_parts,
        size=size,
    )


def last_words(last: LastPass | None) -> str:
    """How the last pass ended."""
    if last is None:
        return tr("Nothing was deleted since the station started.")
    when = f"{last.at.astimezone():%Y-%m-%d %H:%M}"
    if last.result is None:
        return tr("{when}: {error}", when=when, error=str(describe_error(last.error or RuntimeError())))
    deleted = tr(
        "{when}: pictures of {count} parts deleted, {size}.",
        when=when,
        count=last.result.parts,
        size=size_text(last.result.freed_bytes),
    )
    if last.result.notice is None:
        return deleted
    return joined(deleted if last.result.parts else "", str(describe_error(last.result.notice)))


def policy_words(recipe: Recipe) -> str:
    """Which pictures a recipe keeps in the first place."""
    match recipe.image_policy:
        case ImagePolicy.ALL:
            return tr("every part")
        case ImagePolicy.FLAGGED:
            return tr("REVIEW, FAIL and not judged only")
        case ImagePolicy.EVERY_NTH:
            return tr("REVIEW, FAIL and not judged, and 1 in {every} that passed", every=recipe.image_every)
