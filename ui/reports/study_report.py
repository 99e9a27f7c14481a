"""The report of an attribute-agreement study as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from inspector.decision.agreement import Agreement
from inspector.decision.bounds import CONFIDENCE
from ui.language import joined, tr
from ui.messages import verdict_word
from ui.records.study_reading import StudyReading, part_rows
from ui.records.study_words import (
    at_least,
    kappa_text,
    meaning_of,
    measures,
    part_result,
    rating_word,
    result_statements,
    scope_text,
    share_text,
    truth_mark,
    version_text,
)
from ui.reports.pdf_fonts import register_fonts
from ui.reports.pdf_layout import ended, facts, figures, heading, signature_lines, table, text, write_pages
from ui.reports.record_words import moment_text, score_text
from ui.reports.writing import require_place

LEAST_TABLE = 40 * mm
"""Less room than this at the foot of a page is left empty."""


def write_study_pdf(reading: StudyReading, path: Path, *, software_version: str) -> None:
    """Writes a finished study in the language of now; `path` is whole or as it was.

    Raises UsageError where it cannot be written, ValueError for a study that is not finished.
    """
    require_place(path)
    story = study_story(reading, software_version=software_version)
    title = joined(reading.study.name, version_text(reading), between=" · ")
    write_pages(
        path,
        story,
        title=tr("Validation study"),
        author=reading.study.user,
        foot=title,
        version=software_version,
        cancelled=lambda: False,
    )


def study_story(reading: StudyReading, *, software_version: str) -> list[Flowable]:
    """All that the report says, from the title to the places to sign. Raises as `write_study_pdf`."""
    found = reading.agreement
    if found is None:
        raise ValueError("a study that is not finished has no figures")
    register_fonts()
    story = [*_head(reading, found, software_version), *_measures(found), *_notes(reading), *_parts(reading)]
    return ended(story, [Spacer(0, 4 * mm), signature_lines((tr("Made by"), tr("Checked by")))])


def _head(reading: StudyReading, found: Agreement, software_version: str) -> Iterator[Flowable]:
    study = reading.study
    finished = "" if study.finished_at is None else moment_text(study.finished_at)
    yield text(tr("Validation study"), "title", strong=True)
    yield text(study.name, "heading")
    yield Spacer(0, 4 * mm)
    yield facts(
        (
            (tr("Recipe"), version_text(reading)),
            (tr("Parts"), scope_text(reading)),
            (tr("Period"), tr("{since} to {until}", since=moment_text(study.started_at), until=finished)),
            (tr("Made by"), study.user),
            *([(tr("Corrected"), tr("yes, as told below"))] if reading.corrections else ()),
            (tr("Software"), software_version),
        )
    )
    yield Spacer(0, 4 * mm)
    yield figures(
        (
            (rating_word(found.rejects_only.ratings.worst), tr("Result, FAIL alone is an alarm")),
            (rating_word(found.with_reviews.ratings.worst), tr("Result, REVIEW is one too")),
        )
    )


def _measures(found: Agreement) -> Iterator[Flowable]:
    yield heading(tr("Figures"))
    rows = []
    for number, (name, limit, readings) in enumerate(measures(found)):
        cells = [
            joined(joined(share_text(share), bound, between=", "), rating_word(rating), between="\n")
            for share, bound, rating in readings
        ]
        rows.append((joined(name, meaning_of(number), between="\n"), limit, *cells))
    header = ("", tr("AIAG’s limit"), tr("FAIL alone is an alarm"), tr("REVIEW is one too"))
    yield table(header, rows, (5, 3, 5, 5))
    yield Spacer(0, 3 * mm)
    repeatability = joined(share_text(found.repeatability), at_least(found.repeatability), between=", ")
    yield facts(
        (
            (tr("Repeatability"), repeatability),
            (tr("Kappa with the truth"), kappa_text(found.kappa_truth)),
            (tr("Kappa of the repeats"), kappa_text(found.kappa_repeats)),
        )
    )


def _notes(reading: StudyReading) -> Iterator[Flowable]:
    yield heading(tr("What this shows"))
    for statement in result_statements(reading):
        yield text(statement.text, strong=statement.warns)
    yield text(
        tr(
            "Bounds hold with {confidence:.0%} confidence each. Limits are those of AIAG, Measurement Systems "
            "Analysis, 4th edition. Bounds of judgements take every repeat as a part of its own, which is too "
            "narrow where repeats are alike; bounds of parts are exact.",
            confidence=CONFIDENCE,
        ),
        "small",
        muted=True,
    )


def _parts(reading: StudyReading) -> Iterator[Flowable]:
    title = heading(tr("Parts and their verdicts"))
    title.style.keepWithNext = 0  # with a long table it would go to the next page as a whole
    yield CondPageBreak(LEAST_TABLE)
    yield title
    rows = part_rows(reading)
    repeats = len(rows[0][1])
    lines = []
    for part, judgements in rows:
        known = [judgement for judgement in judgements if judgement is not None]
        verdicts = [joined(verdict_word(each.verdict), score_text(each.score)) for each in known]
        result = part_result(part, [judgement.verdict for judgement in known])
        lines.append((part.name, truth_mark(part, reading), result, *verdicts))
    captions = [tr("Repeat {number}", number=number) for number in range(1, repeats + 1)]
    yield table((tr("Part"), tr("Truth"), tr("Result"), *captions), lines, (4, 2, 4, *[3] * repeats))
