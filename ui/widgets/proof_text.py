"""What limits promise and what they cannot, in plain words. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector.decision.bounds import Proof, model_based_rate, parts_needed, prove
from inspector.decision.calibration import distribution_free_rate
from inspector.decision.known_bad import SUFFIX
from inspector.decision.t_model import PRIOR_LOG_SD
from inspector.decision.verdict import judge
from inspector.pipeline.samples import SampleScores
from inspector.types import FloatArray, Limits, Verdict
from ui.language import joined, tr
from ui.messages import verdict_word
from ui.widgets.sample_words import count_text, listed


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
        return (Statement(tr("{samples}, whose scores are not known yet.", samples=_goldens(unscored))),)
    if goldens == 0:
        return (
            Statement(
                tr(
                    "No golden samples: parts are judged by the words alone. Nobody knows what good parts of this "
                    "product score, so no limit and no rate of false rejects can be promised. Capture at least one "
                    "good part."
                ),
                warns=True,
            ),
        )
    count = goldens + tuning
    said = listed([_goldens(goldens), count_text(tuning, "tuning")] if tuning else [_goldens(goldens)])
    if count == 1:
        text = tr(
            "A single golden sample has no other to be judged against: its score only stands in for one, "
            "and no rate follows from it."
        )
    else:
        text = tr(
            "With {samples}, the next good part scores higher than all of them in 1 of {cases} cases "
            "({rate}), however they spread.",
            samples=said,
            cases=count + 1,
            rate=percent(distribution_free_rate(count)),
        )
    statements = [Statement(text, warns=count == 1)]
    if limits is None:
        return tuple(statements)
    known = np.concatenate([scores.references, scores.tuning])
    known = known[np.isfinite(known)]
    if limits.method.startswith("conformal") and limits.false_reject_rate is not None:
        statements.append(
            Statement(
                tr(
                    "{count} good parts are enough to carry the wanted {rate} without an assumption about their "
                    "spread: it is kept on average over such sets, not by each.",
                    count=count,
                    rate=percent(limits.false_reject_rate),
                )
            )
        )
    elif known.size:
        rate = model_based_rate(known, limits, prior_log_sd=prior_log_sd)
        statements.append(
            Statement(
                tr(
                    "Model-based estimate: {rate} of good parts lie above the reject limit. "
                    "It rests on an assumption about the spread, not on the samples alone.",
                    rate=percent(rate),
                )
            )
        )
    over = int((known >= limits.reject).sum())
    if over:
        text = tr("{over} of these {count} good parts would be rejected by the limits.", over=over, count=count)
        statements.insert(0, Statement(joined(text, _where(scores.references >= limits.reject)), warns=True))
    if limits.provisional or count <= 2:
        text = tr("Provisional: {samples} cannot show how good parts spread. It is assumed.", samples=said)
        statements.append(Statement(text, warns=True))
    if limits.false_reject_rate is None:
        statements.append(Statement(tr("The limits were set by hand.")))
    return tuple(statements)


def proof_statements(proof_scores: FloatArray, limits: Limits | None) -> tuple[Statement, ...]:
    """The exact bound of good parts (n,) that played no role in the limits, and what more a promise takes."""
    if limits is None and len(proof_scores):
        return (Statement(tr("There are no limits yet that these parts could prove.")),)
    proof = None if limits is None else prove(proof_scores, limits)
    if limits is None or proof is None or proof.total == 0:
        return (
            Statement(
                tr(
                    "Nothing is proven: every good part so far helped to set the limits. Capture good parts on another "
                    "day: {count} without a reject would show {rate}, {more} without a reject would show {lower_rate}.",
                    count=parts_needed(0.10),
                    rate=percent(0.10),
                    more=parts_needed(0.05),
                    lower_rate=percent(0.05),
                )
            ),
        )
    statements = [Statement(joined(_bound_text(proof), _next_text(proof)))]
    if proof.wanted_rate is not None and proof.shows_wanted_rate:
        statements.append(Statement(tr("That proves the wanted {rate}.", rate=percent(proof.wanted_rate))))
    rejected = [number for number, score in enumerate(proof_scores, start=1) if score >= limits.reject]
    if rejected:
        statements.append(Statement(_rejected_text(rejected, proof), warns=True))
    if proof.reviewed:
        reviewed, total = proof.reviewed, proof.total
        text = tr("{reviewed} of {total} would have to be looked at (REVIEW).", reviewed=reviewed, total=total)
        statements.append(Statement(text))
    if proof.not_judged:
        count = proof.not_judged
        if count == 1:
            text = tr("1 part could not be judged and proves nothing.")
        else:
            text = tr("{count} parts could not be judged and prove nothing.", count=count)
        statements.append(Statement(text, warns=True))
    if limits.false_reject_rate is None:
        text = tr(
            "Limits that were moved with these scores in sight are no longer proven by them: then capture new proof "
            "parts."
        )
        statements.append(Statement(text, warns=True))
    return tuple(statements)


def _bound_text(proof: Proof) -> str:
    bound, confidence = percent(proof.upper_bound), percent(proof.confidence)
    if proof.total == 1:
        return tr(
            "{rejected} of 1 good part rejected: the true rate is at most {bound} ({confidence} confidence).",
            rejected=proof.rejected,
            bound=bound,
            confidence=confidence,
        )
    return tr(
        "{rejected} of {count} good parts rejected: the true rate is at most {bound} ({confidence} confidence).",
        rejected=proof.rejected,
        count=proof.total,
        bound=bound,
        confidence=confidence,
    )


def _next_text(proof: Proof) -> str:
    """What more parts would show; empty where nothing more is to be shown."""
    if proof.next_rate is None:
        return ""
    count, rate = proof.more_needed, percent(proof.next_rate)
    if proof.rejected:
        return tr("{count} more without a further reject would show {rate}.", count=count, rate=rate)
    return tr("{count} more without a reject would show {rate}.", count=count, rate=rate)


def _rejected_text(numbers: list[int], proof: Proof) -> str:
    if len(numbers) == 1:
        which = tr("Proof part {number} would be rejected although good.", number=numbers[0])
    else:
        which = tr("Proof parts {numbers} would be rejected although good.", numbers=_numbers(numbers))
    refuted = ""
    if proof.wanted_rate is not None and proof.refutes_wanted_rate:
        refuted = tr("That refutes the wanted {rate}.", rate=percent(proof.wanted_rate))
    why = tr("Either the limits are too low for such parts, or something has changed since the golden samples.")
    return joined(which, refuted, why)


def known_bad_statements(known_bad_scores: FloatArray, limits: Limits | None) -> tuple[Statement, ...]:
    """Which of the known bad parts (n,) these limits would miss."""
    total = len(known_bad_scores)
    if limits is None or total == 0:
        if total:
            return (Statement(tr("There are no limits yet that could miss these parts.")),)
        return (Statement(tr("Optional: parts with real defects show which of them these limits would miss.")),)
    verdicts = [judge(float(score), limits)[0] for score in known_bad_scores]
    missed = [number for number, verdict in enumerate(verdicts, start=1) if verdict is Verdict.PASS]
    held = [
        tr("{count} {verdict}", count=verdicts.count(kind), verdict=verdict_word(kind))
        for kind in (Verdict.FAIL, Verdict.REVIEW, Verdict.NOT_JUDGED)
        if kind in verdicts
    ]
    counts = joined(*held, between=", ")
    if missed:
        others = tr("The others: {verdicts}.", verdicts=counts) if held else ""
        statements = [Statement(joined(_missed_text(missed, total), others), warns=True)]
    else:
        if total == 1:
            found = tr("The known bad part would be held back ({verdicts}).", verdicts=counts)
        else:
            found = tr("All {count} known bad parts would be held back ({verdicts}).", count=total, verdicts=counts)
        statements = [Statement(joined(found, tr("That says nothing of other defects.")))]
    if limits.method.endswith(SUFFIX):
        text = tr("The limits were lowered for these parts: that holds back more good parts too.")
        statements.append(Statement(text))
    return tuple(statements)


def _missed_text(numbers: list[int], total: int) -> str:
    if total == 1:
        return tr("1 of 1 known bad part would pass: part 1.")
    if len(numbers) == 1:
        return tr("1 of {total} known bad parts would pass: part {number}.", total=total, number=numbers[0])
    return tr(
        "{count} of {total} known bad parts would pass: parts {numbers}.",
        count=len(numbers),
        total=total,
        numbers=_numbers(numbers),
    )


def cost_of_moving(proof_scores: FloatArray, limits: Limits, index: int) -> str:
    """What is left of the proof (scores (n,)) when the part at `index` goes over to setting the limits."""
    before, after = prove(proof_scores, limits), prove(np.delete(proof_scores, index), limits)
    if after.total == 0:
        return tr("Then no part is left to prove the limits: nothing would be promised.")
    bound, instead = percent(after.upper_bound), percent(before.upper_bound)
    if after.rejected < before.rejected:
        return tr(
            "This part is rejected. Without it the bound would only look better ({bound} instead of {instead}): "
            "the remaining parts then prove nothing. Capture new proof parts afterwards.",
            bound=bound,
            instead=instead,
        )
    if after.total == 1:
        return tr(
            "Then 1 part is left to prove it: at most {bound} instead of {instead}.", bound=bound, instead=instead
        )
    return tr(
        "Then {count} parts are left to prove it: at most {bound} instead of {instead}.",
        count=after.total,
        bound=bound,
        instead=instead,
    )


def _goldens(count: int) -> str:
    return count_text(count, "references")


def _numbers(numbers: list[int]) -> str:
    """ "1, 4 and 6"."""
    return listed([str(number) for number in numbers])


def _where(rejected: NDArray[np.bool_]) -> str:
    """Which golden samples (n,) are to be looked at; empty for none."""
    numbers = [int(place) + 1 for place in np.flatnonzero(rejected)]
    if len(numbers) == 1:
        return tr("Look at golden sample {number} in step 4.", number=numbers[0])
    return tr("Look at golden samples {numbers} in step 4.", numbers=_numbers(numbers)) if numbers else ""
