"""The sentences of a report: counts, rates with what they can show, and what nobody knows. No Qt."""

from __future__ import annotations

from inspector.decision.bounds import CONFIDENCE
from inspector.decision.share import Share
from inspector.types import Disposition, ShiftTest, Verdict
from ui.language import joined, tr
from ui.reports.record_words import disposition_word
from ui.reports.report_content import ReportContent
from ui.run_preparation import failures


def percent(rate: float) -> str:
    """Enough figures to tell a small rate from none."""
    return f"{rate:.2%}" if 0 < rate < 0.01 else f"{rate:.1%}"


def yield_words(report: ReportContent) -> str:
    """The share that passed, and between which bounds the rate behind it lies."""
    if report.passed.rate is None:
        return tr("No part was inspected.")
    sentence = tr(
        "{passed} of {total} parts passed ({rate}).",
        passed=report.passed.count,
        total=report.passed.total,
        rate=percent(report.passed.rate),
    )
    bounds = tr(
        "The rate behind it is at least {lower} and at most {upper}, each with {confidence:.0%} confidence.",
        lower=percent(report.passed.lower),
        upper=percent(report.passed.upper),
        confidence=CONFIDENCE,
    )
    not_judged = report.counts[Verdict.NOT_JUDGED]
    if not not_judged:
        return joined(sentence, bounds)
    note = tr("Parts that were not judged ({count}) count as not passed.", count=not_judged)
    return joined(sentence, bounds, note)


def false_reject_words(report: ReportContent) -> str:
    share = report.false_rejects
    if share.rate is None:
        return tr("False rejects are not known: nobody called a judged part good.")
    return joined(
        tr("{count} of {total} parts that people called good were failed.", count=share.count, total=share.total),
        _bound(share),
    )


def escape_words(report: ReportContent) -> str:
    share = report.escapes
    if report.escapes_unknown:
        return tr("Escapes are not known: nobody decided on a part that passed.")
    if share.rate is None:
        return tr("Escapes are not known: nobody called a judged part defective.")
    return joined(
        tr("{count} of {total} parts that people called defective passed.", count=share.count, total=share.total),
        _bound(share),
    )


def review_words(report: ReportContent) -> str:
    """What people decided, and what still waits for them."""
    counts = [
        tr("{decision} {count}", decision=disposition_word(said), count=report.decided[said]) for said in Disposition
    ]
    decided = tr("Decisions: {counts}.", counts=joined(*counts, between=", "))
    waiting = report.undecided_flagged
    open_words = tr("{count} flagged parts wait for a decision.", count=waiting) if waiting else ""
    selected = (
        tr("Both rates are of the parts that people looked at, not of the whole production.")
        if sum(report.decided.values())
        else ""
    )
    return joined(decided, open_words, selected)


def picture_words(report: ReportContent) -> str:
    pictures = report.pictures
    kept = tr("Pictures kept: {count}.", count=pictures.kept)
    deleted = tr("Deleted to keep the disk quota: {count}.", count=pictures.deleted) if pictures.deleted else ""
    missing = tr("Never stored, as the recipe says: {count}.", count=pictures.not_stored) if pictures.not_stored else ""
    return joined(kept, deleted, missing)


def self_test_words(test: ShiftTest) -> str:
    """What came of it; when and for which recipe stands beside it."""
    if test.passed:
        return tr("Passed: {count} known parts judged right.", count=len(test.parts))
    return tr("Failed: {failures}.", failures=failures(test))


def _bound(share: Share) -> str:
    assert share.rate is not None
    return tr(
        "That is {rate}; the true rate is at most {upper} ({confidence:.0%} confidence).",
        rate=percent(share.rate),
        upper=percent(share.upper),
        confidence=CONFIDENCE,
    )
