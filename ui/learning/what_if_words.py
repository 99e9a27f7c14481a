"""What the what-if panel says of a log under other limits. No Qt but the words' own."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inspector.decision.share import Share
from inspector.decision.what_if import WhatIf
from inspector.types import Limits, Verdict
from ui.language import joined, tr
from ui.learning.flip_gallery import FlipGroup, FlipItem
from ui.learning.logged_parts import LoggedParts
from ui.messages import verdict_word
from ui.widgets.proof_text import Statement, percent
from ui.widgets.sample_words import listed

ORDER = (Verdict.FAIL, Verdict.REVIEW, Verdict.PASS)


def false_rejects_text(found: WhatIf) -> str:
    before, after = found.false_rejects_before, found.false_rejects
    if after.total == 0:
        return tr("False rejects are not known: nobody called a judged part good.")
    return tr(
        "Good parts rejected: {before} of {total_before} → {after} of {total} (true rate {lower} to {upper}, 95 % "
        "confidence each)",
        **_figures(before, after),
    )


def escapes_text(found: WhatIf) -> str:
    before, after = found.escapes_before, found.escapes
    if after.total == 0:
        return tr("Escapes are not known: nobody called a judged part defective.")
    return tr(
        "Defective parts passed: {before} of {total_before} → {after} of {total} (true rate {lower} to {upper}, 95 % "
        "confidence each)",
        **_figures(before, after),
    )


def statements(found: WhatIf, logged: LoggedParts, *, moved: bool) -> tuple[Statement, ...]:
    """What the figures cannot tell, and what should stop somebody."""
    said = []
    more = found.escapes.count - found.escapes_before.count
    if more > 0:
        text = tr("Parts that people called defective and that would pass in addition: {count}.", count=more)
        said.append(Statement(text, warns=True))
    if found.escapes_unknown:
        text = tr("Nobody looked at a part that passed: how many defects slip through is not known.")
        said.append(Statement(text, warns=True))
    if found.reviewed_only:
        said.append(Statement(tr("Only flagged parts were looked at: these rates are of such parts, not of all.")))
    if len(found.unknown):
        text = tr(
            "Cleared by the quick look alone: {count}. These limits would judge such parts in detail, with what "
            "verdict is not known: they are in no count after the arrow.",
            count=len(found.unknown),
        )
        said.append(Statement(text, warns=True))
    if moved:
        said.append(
            Statement(tr("Limits that fit these parts are not proven by them: watch the next parts, or prove them."))
        )
    if len(logged.versions) > 1:
        numbers = listed([str(number) for number in sorted(logged.versions)])
        said.append(Statement(tr("Parts of versions {versions}, whose scores compare.", versions=numbers)))
    return tuple(said)


def flip_groups(found: WhatIf, logged: LoggedParts) -> tuple[FlipGroup, ...]:
    """By what it was and would be; the most consequential first."""
    steps = [(before, after) for before in ORDER for after in reversed(ORDER) if (before, after) in found.flips]
    return tuple(
        FlipGroup(
            joined(verdict_word(before), verdict_word(after), between=" → "),
            LoggedFlips(found.flips[before, after], logged, before, after),
        )
        for before, after in steps
    )


def no_flips_text(*, moved: bool) -> str:
    return tr("No part changes its verdict.") if moved else tr("Move a limit to see which parts change their verdict.")


def are_moved(limits: Limits, base: Limits) -> bool:
    """Whether a limit was moved."""
    return (limits.review, limits.reject) != (base.review, base.reject)


class LoggedFlips(Sequence[FlipItem]):
    """Made as they are asked for: there may be a hundred thousand."""

    def __init__(self, sequences: NDArray[np.int64], logged: LoggedParts, before: Verdict, after: Verdict) -> None:
        self._sequences = sequences
        self._logged = logged
        self._step = before, after

    def __len__(self) -> int:
        return len(self._sequences)

    def __getitem__(self, row: int) -> FlipItem:  # type: ignore[override]
        sequence = int(self._sequences[row])
        score = self._logged.score_of(sequence)
        return FlipItem(tr("Part {sequence}", sequence=sequence), *self._step, score, score, sequence)


def _figures(before: Share, after: Share) -> dict[str, object]:
    return {
        "before": before.count,
        "total_before": before.total,
        "after": after.count,
        "total": after.total,
        "lower": percent(after.lower) if after.lower else "0 %",
        "upper": percent(after.upper),
    }
