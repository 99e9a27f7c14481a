"""What limits promise and what they cannot, in plain words. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from inspector.decision.bounds import model_based_rate, parts_needed, prove
from inspector.decision.calibration import distribution_free_rate
from inspector.decision.known_bad import SUFFIX
from inspector.decision.t_model import PRIOR_LOG_SD
from inspector.decision.verdict import judge
from inspector.pipeline.samples import SampleScores
from inspector.types import FloatArray, Limits, Verdict


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing the panel says; `warns` where somebody should act on it."""

    text: str
    warns: bool = False


def percent(rate: float) -> str:
    """A rate in two figures: "22 %", "9.8 %", "0.99 %"."""
    return f"{100 * rate:.0f} %" if rate >= 0.0995 else f"{100 * rate:.2g} %"


def golden_statements(
    scores: SampleScores, limits: Limits | None, *, unscored: int = 0, prior_log_sd: float = PRIOR_LOG_SD
) -> tuple[Statement, ...]:
    """What the samples that set the limits say of the next good part, with and without an assumption.

    Args:
        unscored: how many golden samples there are whose scores are not known yet.
    """
    goldens, tuning = len(scores.references), len(scores.tuning)
    if goldens == 0 and unscored:
        return (Statement(f"{_count(unscored, 'golden sample')}, whose scores are not known yet."),)
    if goldens == 0:
        return (
            Statement(
                "No golden samples: parts are judged by the words alone. Nobody knows what good parts of this product "
                "score, so no limit and no rate of false rejects can be promised. Capture at least one good part.",
                warns=True,
            ),
        )
    count = goldens + tuning
    said = _count(goldens, "golden sample") + (f" and {_count(tuning, 'tuning part')}" if tuning else "")
    text = (
        f"With {said}, the next good part scores higher than all of them in 1 of {count + 1} cases "
        f"({percent(distribution_free_rate(count))}), however they spread."
    )
    if count == 1:
        text = (
            "A single golden sample has no other to be judged against: its score only stands in for one, "
            "and no rate follows from it."
        )
    statements = [Statement(text, warns=count == 1)]
    if limits is None:
        return tuple(statements)
    known = np.concatenate([scores.references, scores.tuning])
    known = known[np.isfinite(known)]
    if limits.method.startswith("conformal") and limits.false_reject_rate is not None:
        statements.append(
            Statement(
                f"{count} good parts are enough to carry the wanted {percent(limits.false_reject_rate)} without an "
                "assumption about their spread: it is kept on average over such sets, not by each."
            )
        )
    elif known.size:
        rate = model_based_rate(known, limits, prior_log_sd=prior_log_sd)
        statements.append(
            Statement(
                f"Model-based estimate: {percent(rate)} of good parts lie above the reject limit. "
                "It rests on an assumption about the spread, not on the samples alone."
            )
        )
    over = int((known >= limits.reject).sum())
    if over:
        statements.append(Statement(f"{over} of these {count} good parts would be rejected by the limits.", warns=True))
    if limits.provisional or count <= 2:
        text = f"Provisional: {said} cannot show how good parts spread. It is assumed."
        statements.append(Statement(text, warns=True))
    if limits.method == "manual":
        statements.append(Statement("The limits were set by hand."))
    return tuple(statements)


def proof_statements(proof_scores: FloatArray, limits: Limits | None) -> tuple[Statement, ...]:
    """The exact bound of good parts (n,) that played no role in the limits, and what more a promise takes."""
    if limits is None and len(proof_scores):
        return (Statement("There are no limits yet that these parts could prove."),)
    proof = None if limits is None else prove(proof_scores, limits)
    if limits is None or proof is None or proof.total == 0:
        first, second = (f"{parts_needed(rate)} without a reject would show {percent(rate)}" for rate in (0.10, 0.05))
        return (
            Statement(
                "Nothing is proven: every good part so far helped to set the limits. Capture good parts on another "
                f"day: {first}, {second}."
            ),
        )
    text = (
        f"{proof.rejected} of {_count(proof.total, 'good part')} rejected: the true rate is at most "
        f"{percent(proof.upper_bound)} ({percent(proof.confidence)} confidence)."
    )
    if proof.next_rate is not None:
        further = "a further" if proof.rejected else "a"
        text += f" {proof.more_needed} more without {further} reject would show {percent(proof.next_rate)}."
    statements = [Statement(text)]
    if proof.wanted_rate is not None and proof.shows_wanted_rate:
        statements.append(Statement(f"That proves the wanted {percent(proof.wanted_rate)}."))
    rejected = [number for number, score in enumerate(proof_scores, start=1) if score >= limits.reject]
    if rejected:
        text = f"{_numbered('Proof part', rejected)} would be rejected although good."
        if proof.wanted_rate is not None and proof.refutes_wanted_rate:
            text += f" That refutes the wanted {percent(proof.wanted_rate)}."
        text += " Either the limits are too low for such parts, or something has changed since the golden samples."
        statements.append(Statement(text, warns=True))
    if proof.reviewed:
        statements.append(Statement(f"{proof.reviewed} of {proof.total} would have to be looked at (REVIEW)."))
    if proof.not_judged:
        text = f"{_count(proof.not_judged, 'part')} could not be judged and proves nothing."
        statements.append(Statement(text, warns=True))
    if limits.method == "manual":
        statements.append(
            Statement(
                "Limits that were moved with these scores in sight are no longer proven by them: then capture new "
                "proof parts.",
                warns=True,
            )
        )
    return tuple(statements)


def known_bad_statements(known_bad_scores: FloatArray, limits: Limits | None) -> tuple[Statement, ...]:
    """Which of the known bad parts (n,) these limits would miss."""
    total = len(known_bad_scores)
    if limits is None or total == 0:
        if total:
            return (Statement("There are no limits yet that could miss these parts."),)
        return (Statement("Optional: parts with real defects show which of them these limits would miss."),)
    verdicts = [judge(float(score), limits)[0] for score in known_bad_scores]
    missed = [number for number, verdict in enumerate(verdicts, start=1) if verdict is Verdict.PASS]
    kinds = ((Verdict.FAIL, "FAIL"), (Verdict.REVIEW, "REVIEW"), (Verdict.NOT_JUDGED, "NOT JUDGED"))
    counts = ", ".join(f"{verdicts.count(kind)} {word}" for kind, word in kinds if kind in verdicts)
    if missed:
        text = f"{len(missed)} of {_count(total, 'known bad part')} would pass: {_numbered('part', missed)}."
        statements = [Statement(text + (f" The others: {counts}." if counts else ""), warns=True)]
    else:
        found = "The known bad part" if total == 1 else f"All {total} known bad parts"
        statements = [Statement(f"{found} would be held back ({counts}). That says nothing of other defects.")]
    if limits.method.endswith(SUFFIX):
        statements.append(Statement("The limits were lowered for these parts: that holds back more good parts too."))
    return tuple(statements)


def cost_of_moving(proof_scores: FloatArray, limits: Limits, index: int) -> str:
    """What is left of the proof (scores (n,)) when the part at `index` goes over to setting the limits."""
    before, after = prove(proof_scores, limits), prove(np.delete(proof_scores, index), limits)
    if after.total == 0:
        return "Then no part is left to prove the limits: nothing would be promised."
    remain = "1 part is" if after.total == 1 else f"{after.total} parts are"
    bound, instead = percent(after.upper_bound), percent(before.upper_bound)
    if after.rejected < before.rejected:
        return (
            f"This part is rejected. Without it the bound would only look better ({bound} instead of {instead}): "
            "the remaining parts then prove nothing. Capture new proof parts afterwards."
        )
    return f"Then {remain} left to prove it: at most {bound} instead of {instead}."


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _numbered(noun: str, numbers: Sequence[int]) -> str:
    """ "part 2", "parts 1, 4 and 6"."""
    if len(numbers) == 1:
        return f"{noun} {numbers[0]}"
    return f"{noun}s {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"
