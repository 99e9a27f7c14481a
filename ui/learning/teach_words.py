"""What the teaching panel says. No Qt but the words' own."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.imaging.sample_health import GoldenFinding
from inspector.pipeline.teaching_trial import TeachingTrial, TrialPart
from inspector.types import Disposition, Limits, Verdict
from ui.language import joined, mark, tr
from ui.learning.flip_gallery import FlipGroup, FlipItem
from ui.learning.teaching_trial import DEFECTIVE_PARTS, GOOD_PARTS, ConfirmedParts
from ui.learning.version_words import next_start_note
from ui.messages import verdict_word
from ui.widgets.golden_findings import finding_text
from ui.widgets.proof_text import Statement
from ui.widgets.sample_words import listed
from ui.widgets.score_bar import score_text

FLIP_TITLES = {
    Disposition.DEFECT: mark("Bad: {before} → {after}"),
    Disposition.GOOD: mark("Good: {before} → {after}"),
}
NAMED = 6
"""How many parts a sentence names; the gallery shows all."""


def heading(confirmed: ConfirmedParts) -> str:
    recipe = confirmed.recipe
    return tr("Confirmed good parts of {recipe}, version {version}", recipe=recipe.name, version=recipe.version)


def lead(confirmed: ConfirmedParts | None, running: int | None) -> str:
    """What there is to teach, above the pictures, and to which version; "" before it is known.

    Args:
        running: the version that runs now, if one does.
    """
    if confirmed is None:
        return ""
    if not confirmed.good:
        how = tr("No part of this recipe has been confirmed as good yet. Accept parts on the review page first.")
    else:
        how = tr(
            "Press a part to choose it: as a golden sample, then for the limits only, then not at all "
            "(keys G, L and Delete)."
        )
    return joined(next_start_note(confirmed.recipe.version, running), how)


def guard_statements(confirmed: ConfirmedParts, taught_already: int) -> tuple[Statement, ...]:
    """What the trial can and cannot guard against, and what cannot be chosen."""
    found = []
    if taught_already:
        text = tr("Parts whose pictures the recipe has already, marked here: {count}.", count=taught_already)
        found.append(Statement(text))
    if not confirmed.defective:
        text = tr(
            "No part has been confirmed as defective: nothing guards against teaching too much. "
            "Known bad parts of the recipe are judged too, where it has any."
        )
        found.append(Statement(text, warns=True))
    if confirmed.without_picture:
        text = tr("Left out because no picture of them is stored: {count}.", count=confirmed.without_picture)
        found.append(Statement(text))
    if confirmed.more_good:
        found.append(Statement(tr("Only the newest {count} good parts are shown and judged.", count=GOOD_PARTS)))
    if confirmed.more_defective:
        found.append(Statement(tr("Only the newest {count} defective parts are judged.", count=DEFECTIVE_PARTS)))
    return tuple(found)


def chosen_text(references: int, tuning: int) -> str:
    return tr(
        "Chosen: {references} as golden samples, {tuning} for the limits only.", references=references, tuning=tuning
    )


def trial_statements(trial: TeachingTrial) -> tuple[Statement, ...]:
    """The outcome, what must be acted on first."""
    found = []
    if trial.blocked:
        found.append(Statement(_blocking_text(trial), warns=True))
    if trial.weaker:
        text = tr(
            "Bad parts that would only be reviewed and no longer rejected: {count} ({parts}).",
            count=len(trial.weaker),
            parts=_named(trial.weaker),
        )
        found.append(Statement(text, warns=True))
    found += [Statement(finding_text(finding), warns=True) for finding in _of_taught(trial)]
    if trial.unreadable:
        text = tr(
            "Pictures that could not be read, so that these parts guard nothing: {count}.", count=len(trial.unreadable)
        )
        found.append(Statement(text, warns=True))
    if not trial.flips:
        found.append(Statement(tr("No part changes its verdict.")))
    return tuple(found)


def limits_text(before: Limits, after: Limits) -> str:
    return tr(
        "Review limit {review_before} → {review}, reject limit {reject_before} → {reject}",
        review_before=score_text(before.review),
        review=score_text(after.review),
        reject_before=score_text(before.reject),
        reject=score_text(after.reject),
    )


def blocked_reason(trial: TeachingTrial) -> str:
    count = len(trial.blocking)
    if count == 1:
        return tr("Blocked: a confirmed bad part would pass ({parts}).", parts=_named(trial.blocking))
    return tr("Blocked: {count} confirmed bad parts would pass ({parts}).", count=count, parts=_named(trial.blocking))


def counts(trial: TeachingTrial, disposition: Disposition) -> tuple[dict[Verdict, int], dict[Verdict, int]]:
    """Verdicts of the parts of which people say the same, before and after."""
    parts = [part for part in trial.parts if part.disposition is disposition]
    return (
        {verdict: sum(part.verdict_before is verdict for part in parts) for verdict in Verdict},
        {verdict: sum(part.verdict_after is verdict for part in parts) for verdict in Verdict},
    )


def flip_groups(trial: TeachingTrial, confirmed: ConfirmedParts) -> tuple[FlipGroup, ...]:
    """Bad parts that would pass first, also those that pass as it is; then all others that flip."""
    recipe = confirmed.recipe
    paths = {part.sequence: part.files.image_path for part in (*confirmed.good, *confirmed.defective)}
    shown = {id(part): part for part in (*trial.blocking, *trial.flips)}
    groups: dict[tuple[Disposition, Verdict, Verdict], list[FlipItem]] = {}
    for part in shown.values():
        path = None if part.sequence is None else paths.get(part.sequence)
        if part.known_bad is not None:
            path = recipe.known_bad[part.known_bad - 1].path
        item = FlipItem(
            _part_text(part),
            part.verdict_before,
            part.verdict_after,
            part.score_before,
            part.score_after,
            part.sequence,
            path,
        )
        groups.setdefault((part.disposition, part.verdict_before, part.verdict_after), []).append(item)
    return tuple(
        FlipGroup(tr(FLIP_TITLES[disposition], before=verdict_word(before), after=verdict_word(after)), tuple(items))
        for (disposition, before, after), items in groups.items()
    )


def _blocking_text(trial: TeachingTrial) -> str:
    already = sum(part.verdict_before is Verdict.PASS for part in trial.blocking)
    passes = ""
    if already:
        passes = tr("{count} of them pass as it is: the limits are too high for such parts.", count=already)
    advice = tr("Teach fewer parts, or parts that look less like these.")
    return joined(blocked_reason(trial), passes, advice)


def _of_taught(trial: TeachingTrial) -> list[GoldenFinding]:
    new = sum(part.taught == "references" for part in trial.parts)
    first = len(trial.samples.references) - new
    return [finding for finding in trial.findings if finding.index >= first]


def _part_text(part: TrialPart) -> str:
    if part.known_bad is not None:
        return tr("Known bad part {number}", number=part.known_bad)
    return tr("Part {sequence}", sequence=part.sequence)


def _named(parts: Sequence[TrialPart]) -> str:
    """ "part 12, part 40 and 3 more"."""
    names = [
        tr("part {sequence}", sequence=part.sequence)
        if part.known_bad is None
        else tr("known bad part {number}", number=part.known_bad)
        for part in parts[:NAMED]
    ]
    more = len(parts) - len(names)
    return listed([*names, tr("{count} more", count=more)] if more else names)
