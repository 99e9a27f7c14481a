"""The sections of a report, from its figures to the places to sign. Words in the language of now."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Image, Spacer

from database import Database
from database.export import ExportedInspection, InForce
from inspector.types import Verdict
from ui.language import joined, tr
from ui.messages import verdict_word
from ui.reason_names import reason_name
from ui.reports.pdf_layout import facts, figures, heading, side_by_side, signature_lines, table, text
from ui.reports.pdf_pictures import pictures_of
from ui.reports.record_words import (
    decision_text,
    moment_text,
    period_text,
    reason_text,
    score_text,
    selection_lines,
)
from ui.reports.report_content import ReportContent
from ui.reports.report_words import (
    escape_words,
    false_reject_words,
    percent,
    picture_words,
    review_words,
    self_test_words,
    yield_words,
)

PICTURE_WIDTH, PICTURE_HEIGHT = 50 * mm, 38 * mm
HASH_LETTERS = 16
NOTE_LETTERS = 400
"""A row of a table must fit on one page."""


def title_of(report: ReportContent) -> str:
    """What the report is about, in a line."""
    wanted = report.wanted
    lot = "" if wanted.lot is None else tr("Lot {lot}", lot=wanted.lot)
    period = period_text(wanted.since, wanted.until)
    return joined(wanted.recipe or tr("All recipes"), lot, period, between=" · ")


def head(report: ReportContent) -> Iterator[Flowable]:
    """Title, what was asked for, and by whom and with what it was made."""
    yield text(tr("Inspection report"), "title", strong=True)
    yield text(title_of(report), "heading")
    yield Spacer(0, 4 * mm)
    first, last = report.first_at, report.last_at
    parts = (
        ""
        if first is None or last is None
        else tr("{since} to {until}", since=moment_text(first), until=moment_text(last))
    )
    versions = sorted({(each.recipe_name, each.recipe_version) for each in report.in_force})
    named = [
        tr("{recipe}, version {version}", recipe=recipe, version=version)
        if report.wanted.recipe is None
        else str(version)
        for recipe, version in versions
    ]
    made = joined(moment_text(report.made_at), report.made_by, between=" · ")
    lines = [
        *selection_lines(report.wanted),
        (tr("Versions in force"), joined(*named, between="; ")),
        (tr("First and last part"), parts),
        (tr("Report made"), made),
        (tr("Software"), report.software_version),
    ]
    yield facts([(caption, value) for caption, value in lines if value])


def counts(report: ReportContent) -> Iterator[Flowable]:
    yield heading(tr("Result"))
    entries = [(str(report.counts[verdict]), verdict_word(verdict)) for verdict in Verdict]
    rate = "—" if report.passed.rate is None else percent(report.passed.rate)
    yield figures([(str(report.total), tr("Parts")), *entries, (rate, tr("Passed, of all parts"))])
    yield Spacer(0, 2 * mm)
    for words in (
        yield_words(report),
        false_reject_words(report),
        escape_words(report),
        review_words(report),
        picture_words(report),
    ):
        yield text(words)
        yield Spacer(0, 1 * mm)


def limits(report: ReportContent) -> Iterator[Flowable]:
    yield heading(tr("Limits, weights and software in force"))
    if not report.in_force:
        yield text(tr("No part was inspected."))
        return
    header = (
        tr("Recipe"),
        tr("Review limit"),
        tr("Reject limit"),
        tr("Parts"),
        tr("Judged"),
        tr("Weights (SHA-256)"),
        tr("Software"),
    )
    # Parts that were not judged know no limits; they are told further down.
    shown = [each for each in report.in_force if each.review_limit is not None] or report.in_force
    yield table(header, [_limit_row(each) for each in shown], (25, 11.5, 11.5, 7, 20, 16.5, 11.5))


def causes(report: ReportContent) -> Iterator[Flowable]:
    """What people called the defects, and why parts were not judged."""
    if report.defect_types:
        yield heading(tr("Defects, as people called them"))
        rows = [(entry.name or tr("No type given"), str(entry.count)) for entry in report.defect_types]
        yield table((tr("Type of defect"), tr("Parts")), rows, (80, 20))
    if report.not_judged:
        yield heading(tr("Parts that were not judged"))
        rows = [(reason_name(entry.name), str(entry.count)) for entry in report.not_judged]
        yield table((tr("Reason"), tr("Parts")), rows, (80, 20))


def self_tests(report: ReportContent) -> Iterator[Flowable]:
    yield heading(tr("Self-tests"))
    if not report.self_tests:
        yield text(tr("No self-test was recorded for these parts."))
        return
    header = (tr("Tested"), tr("Recipe"), tr("Operator"), tr("Result"))
    rows = [
        (
            moment_text(test.tested_at),
            tr("{recipe}, version {version}", recipe=test.recipe_name, version=test.recipe_version),
            test.user or "—",
            self_test_words(test),
        )
        for test in report.self_tests
    ]
    yield table(header, rows, (18, 27, 13, 42))


def flagged_head(report: ReportContent, shown: int) -> Iterator[Flowable]:
    yield heading(tr("Parts that did not pass, and escapes"))
    if not report.flagged:
        yield text(tr("There are none."))
    elif shown < report.flagged:
        yield text(
            tr(
                "The newest {shown} of {count}; a table (XLSX or CSV) of the same selection holds all of them.",
                shown=shown,
                count=report.flagged,
            )
        )


def flagged_part(part: ExportedInspection, database: Database) -> Flowable:
    """One part: picture, heat, and what is known of it; in two lines where its picture is gone."""
    picture, heat = pictures_of(database.images, part.record)
    if picture is None:
        first, *rest = _described(part)
        others = joined(*(line.words for line in rest), _why_no_picture(part, database), between=" · ")
        return side_by_side([[_paragraph(first), text(others, "small", muted=True)]], (1,))
    described = [_paragraph(line) for line in _described(part)]
    if heat is None:
        return side_by_side([_image(picture), described], (31, 69))
    return side_by_side([_image(picture), _image(heat), described], (31, 31, 38))


def _why_no_picture(part: ExportedInspection, database: Database) -> str:
    deleted = [each for each in database.retention.deleted(part.record.sequence) if "image" in each.kinds]
    if deleted:
        when = max(each.deleted_at for each in deleted)
        return tr("picture deleted on {when} to keep the disk quota", when=moment_text(when))
    return tr("no picture is stored")


def signatures() -> list[Flowable]:
    return [
        Spacer(0, 6 * mm),
        signature_lines((tr("Date, inspection"), tr("Date, quality"), tr("Date, released by"))),
    ]


def _limit_row(each: InForce) -> tuple[str, ...]:
    return (
        tr("{recipe}, version {version}", recipe=each.recipe_name, version=each.recipe_version),
        score_text(each.review_limit),
        score_text(each.reject_limit),
        str(each.parts),
        joined(moment_text(each.first_at) + " –", moment_text(each.last_at), between="\n"),
        each.weights_sha256[:HASH_LETTERS] or "—",
        each.software_version or "—",
    )


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    kind: str = "small"
    strong: bool = False
    muted: bool = False


def _paragraph(line: _Line) -> Flowable:
    return text(line.words, line.kind, strong=line.strong, muted=line.muted)


def _described(part: ExportedInspection) -> list[_Line]:
    record, decision = part.record, part.decision
    head = tr("{verdict}, inspection {number}", verdict=verdict_word(record.verdict), number=record.sequence)
    lines = [_Line(head, "body", strong=True)]
    if record.score is not None and record.limits is not None:
        score = tr(
            "Score {score} — limits {review} and {reject}",
            score=score_text(record.score),
            review=score_text(record.limits.review),
            reject=score_text(record.limits.reject),
        )
        lines.append(_Line(score))
    elif record.reason is not None:
        lines.append(_Line(reason_text(record)))
    serial = "" if record.serial is None else tr("Serial {serial}", serial=record.serial)
    lot = "" if record.lot is None else tr("Lot {lot}", lot=record.lot)
    version = tr("{recipe}, version {version}", recipe=record.recipe_name, version=record.recipe_version)
    judged = joined(moment_text(record.inspected_at), record.user, between=" · ")
    said = (joined(serial, lot, between=" · "), version, judged)
    lines += [_Line(words, muted=True) for words in said if words]
    lines.append(_Line(decision_text(record.disposition, record.defect_type), strong=True))
    if decision is not None:
        lines.append(_Line(joined(decision.user, moment_text(decision.decided_at), between=" · "), muted=True))
        if decision.note:
            note = shorten(decision.note, NOTE_LETTERS, placeholder="…")
            lines.append(_Line(tr("Note: {note}", note=note)))
    return lines


def _image(content: bytes) -> Image:
    made = Image(io.BytesIO(content))
    factor = min(PICTURE_WIDTH / made.imageWidth, PICTURE_HEIGHT / made.imageHeight)
    made.drawWidth, made.drawHeight = made.imageWidth * factor, made.imageHeight * factor
    made.hAlign = TA_LEFT
    return made
