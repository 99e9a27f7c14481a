"""What is said of studies, on the screen and in reports. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from inspector.decision.agreement import Agreement, Rating, Reading
from inspector.decision.bounds import parts_needed, rate_upper_bound
from inspector.decision.share import Share
from inspector.types import Verdict
from ui.language import joined, mark, tr
from ui.records.study_plan import StudyPart, StudyPlan
from ui.records.study_reading import StudyReading
from ui.widgets.proof_text import Statement, percent

RATING_WORDS = {
    Rating.ACCEPTABLE: mark("acceptable"),
    Rating.MARGINAL: mark("marginal"),
    Rating.UNACCEPTABLE: mark("not acceptable"),
}
MISS_LIMIT = 0.02
"""AIAG's for an acceptable miss rate."""

WIDE = 0.10
"""A miss rate of which no more is known than this is called so."""

GOOD_KAPPA, POOR_KAPPA = 0.75, 0.4


def rating_word(rating: Rating | None) -> str:
    return tr("not known") if rating is None else tr(RATING_WORDS[rating])


def version_text(reading: StudyReading) -> str:
    study = reading.study
    return tr("{recipe}, version {version}", recipe=study.recipe_name, version=study.recipe_version)


def state_text(reading: StudyReading) -> str:
    """Its result in a word or two, or how far it is."""
    state = progress_text(reading)
    if reading.agreement is not None:
        state = rating_word(reading.agreement.rejects_only.ratings.worst)
    return joined(state, tr("corrected") if reading.corrections else "", between=", ")


def item_text(reading: StudyReading) -> str:
    """Three lines of the list: name, recipe, day and state."""
    state = joined(f"{reading.study.started_at.astimezone():%Y-%m-%d}", state_text(reading), between=" · ")
    return joined(reading.study.name, version_text(reading), state, between="\n")


def progress_text(reading: StudyReading) -> str:
    done = len(reading.judgements)
    if reading.plan is None:
        return tr("not finished, {done} judged", done=done)
    return tr("not finished, {done} of {total} judged", done=done, total=reading.plan.total)


def scope_text(reading: StudyReading) -> str:
    """What was shown, and in which order."""
    found, plan = reading.agreement, reading.plan
    if plan is None:
        return progress_text(reading) if found is None else _count_text(found.parts, found.bad_parts, found.repeats)
    bad = sum(not part.is_good for part in plan.known_parts)
    shown = _count_text(len(plan.parts), bad, plan.repeats)
    return joined(shown, tr("Random order, seed {seed}.", seed=plan.seed))


def _count_text(parts: int, bad: int, repeats: int) -> str:
    return tr(
        "Good parts: {good}, bad parts: {bad}, each shown {repeats} times.", good=parts - bad, bad=bad, repeats=repeats
    )


def share_text(share: Share) -> str:
    """Such as "93 % (28 of 30)"."""
    if share.rate is None:
        return "—"
    return tr("{rate} ({count} of {total})", rate=percent(share.rate), count=share.count, total=share.total)


def at_least(share: Share) -> str:
    return "" if share.rate is None else tr("at least {bound}", bound=percent(share.lower))


def at_most(share: Share) -> str:
    return "" if share.rate is None else tr("at most {bound}", bound=percent(share.upper))


def kappa_text(kappa: float | None) -> str:
    """With AIAG's word for it."""
    if kappa is None:
        return tr("not defined: all alike")
    if kappa > GOOD_KAPPA:
        return tr("{kappa:.2f}, good agreement", kappa=kappa)
    if kappa < POOR_KAPPA:
        return tr("{kappa:.2f}, poor agreement", kappa=kappa)
    return tr("{kappa:.2f}, middling agreement", kappa=kappa)


def result_statements(reading: StudyReading) -> tuple[Statement, ...]:
    """What was corrected, what the figures prove and what they do not."""
    found, said = reading.agreement, list(_correction_statements(reading))
    if found is None:
        return (*said, Statement(tr("Figures follow when every part was shown as often as planned.")))
    said.append(_miss_statement(found))
    alarmed = found.rejects_only.alarmed_parts
    if alarmed.total:
        said.append(
            Statement(
                tr(
                    "{count} of {total} good parts rejected at least once: at most {upper} of such parts.",
                    count=alarmed.count,
                    total=alarmed.total,
                    upper=percent(alarmed.upper),
                )
            )
        )
    else:
        said.append(Statement(tr("No good part was judged: nothing is known of false alarms."), warns=True))
    if found.not_judged.count:
        said.append(
            Statement(
                tr(
                    "{count} of {total} judgements were NOT JUDGED: no miss and no false alarm, but their parts "
                    "were not right every time.",
                    count=found.not_judged.count,
                    total=found.not_judged.total,
                ),
                warns=True,
            )
        )
    if reading.not_kept:
        said.append(Statement(tr("NOT JUDGED and shown again: {count} times.", count=reading.not_kept)))
    return tuple(said)


def _correction_statements(reading: StudyReading) -> Iterator[Statement]:
    finished_at = reading.study.finished_at
    if reading.plan is None and finished_at is not None:
        yield Statement(
            tr("Its plan is not on this computer any more: whether a truth was corrected later is not known."),
            warns=True,
        )
    for each in reading.corrections:
        what = tr(
            "Corrected by {user}, {when}: part {part} was taken for {before} and is {after} ({reason}). The figures "
            "are counted anew.",
            user=each.user,
            when=f"{each.at.astimezone():%Y-%m-%d %H:%M}",
            part=each.part,
            before=truth_word(not each.is_good),
            after=truth_word(each.is_good),
            reason=each.reason,
        )
        late = finished_at is not None and each.at >= finished_at
        known = tr("Its verdicts were known by then.") if late else ""
        yield Statement(joined(what, known), warns=True)


def _miss_statement(found: Agreement) -> Statement:
    missed = found.missed_parts
    if not missed.total:
        return Statement(tr("No bad part was judged: nothing is known of misses."), warns=True)
    known = tr(
        "{count} of {total} bad parts missed at least once: at most {upper} of such parts.",
        count=missed.count,
        total=missed.total,
        upper=percent(missed.upper),
    )
    if missed.count or missed.upper <= WIDE:
        return Statement(known, warns=bool(missed.count))
    more = tr(
        "So few prove little: to show at most {limit}, {needed} bad parts without a miss are needed.",
        limit=percent(MISS_LIMIT),
        needed=parts_needed(MISS_LIMIT),
    )
    return Statement(joined(known, more), warns=True)


def plan_statements(plan: StudyPlan) -> tuple[Statement, ...]:
    """What a study of this size could show at best, before anybody begins."""
    bad = sum(not part.is_good for part in plan.parts)
    good = len(plan.parts) - bad
    said = [
        Statement(
            tr(
                "Good parts: {good}, bad parts: {bad}; {total} presentations in all.",
                good=good,
                bad=bad,
                total=plan.total,
            )
        )
    ]
    if bad:
        said.append(
            Statement(
                tr(
                    "Bad parts being so few ({bad}), even none missed leaves up to {upper} possible.",
                    bad=bad,
                    upper=percent(rate_upper_bound(0, bad)),
                )
            )
        )
    for count, sentence in (
        (bad, tr("Without bad parts nothing is learned of misses.")),
        (good, tr("Without good parts nothing is learned of false alarms.")),
    ):
        if not count:
            said.append(Statement(sentence, warns=True))
    return tuple(said)


def part_result(part: StudyPart, verdicts: Sequence[Verdict]) -> str:
    """What became of one part, in a word or two; empty while nothing is known."""
    shown = set(verdicts)
    if not shown:
        return ""
    if not part.is_good and Verdict.PASS in shown:
        return tr("missed")
    if part.is_good and Verdict.FAIL in shown:
        return tr("false alarm")
    if Verdict.NOT_JUDGED in shown:
        return tr("not always judged")
    if part.is_good and Verdict.REVIEW in shown:
        return tr("sent to review")
    return tr("right") if len(shown) == 1 else tr("right, but varied")


def truth_word(is_good: bool) -> str:
    return tr("good") if is_good else tr("bad")


def truth_mark(part: StudyPart, reading: StudyReading) -> str:
    """Its truth of now, with a star where that was corrected."""
    corrected = any(each.part == part.name for each in reading.corrections)
    return joined(truth_word(part.is_good), "*" if corrected else "")


def measures(found: Agreement) -> tuple[tuple[str, str, tuple[tuple[Share, str, Rating | None], ...]], ...]:
    """Name, AIAG's limit, and of each reading the share, its bound and its rating."""
    readings = (found.rejects_only, found.with_reviews)
    return (
        (tr("Effectiveness"), tr("at least 90 %"), tuple(_effectiveness(reading) for reading in readings)),
        (
            tr("Misses"),
            tr("at most 2 %"),
            tuple((found.misses, at_most(found.misses), reading.ratings.misses) for reading in readings),
        ),
        (tr("False alarms"), tr("at most 5 %"), tuple(_false_alarms(reading) for reading in readings)),
    )


def _effectiveness(reading: Reading) -> tuple[Share, str, Rating | None]:
    return reading.effectiveness, at_least(reading.effectiveness), reading.ratings.effectiveness


def _false_alarms(reading: Reading) -> tuple[Share, str, Rating | None]:
    return reading.false_alarms, at_most(reading.false_alarms), reading.ratings.false_alarms


def meaning_of(measure: int) -> str:
    """What a row of `measures` counts."""
    return (
        tr("parts that were right every time"),
        tr("judgements that let a bad part pass"),
        tr("judgements that held up a good part"),
    )[measure]
