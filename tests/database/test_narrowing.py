"""However the database looks for it, a filter lets through what it says."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from database import Database, RecordedInspection, narrowing
from database.history_records import Period
from database.inspection_filter import InspectionFilter
from database.review_records import Neighbours
from database.study_records import is_of_study
from inspector.types import Disposition, Inspection, Limits, Reason, Verdict
from tests.database.examples import NOON, a_prediction, an_inspection, store

PARTS = 240
SERIALS = (None, "SN-0077", "sn-0771", "Sn-50%", "a_b", "x\"y'z-9", "Ärger-77", "ärger-77", "77", "7", "study-3-A1-1")
TEXTS = ("sn-", "SN-0", "077", "77", "7", "50%", "a_b", "\"y'", "Ärg", "ÄRG", "no such", "study-3", "Study-", "dy-3")
LOTS = (None, "A", "B", "L-1", "study-3")
RECIPES = (("Washer", 1), ("Washer", 2), ("Nut", 1))
DEFECT_TYPES = (None, "dent", "chip")


def a_part(chance: random.Random, number: int) -> Inspection:
    serial = chance.choice(SERIALS)
    recipe, version = chance.choice(RECIPES)
    verdict = chance.choice([Verdict.PASS, *Verdict])
    judged = verdict is not Verdict.NOT_JUDGED
    # The clock runs on, but now and then it is set back by days or jumps ahead for one part.
    day = number // 12 - (9 if number > PARTS // 2 else 0) + (400 if number == 31 else 0)
    return an_inspection(
        number,
        verdict=verdict,
        serial=serial,
        recipe_name=recipe,
        recipe_version=version,
        lot=chance.choice(LOTS),
        inspected_at=NOON + timedelta(days=day, minutes=number % 12),
        prediction=a_prediction(chance.choice([0.25, 0.5, 0.75, 4.0])) if judged else None,
        limits=Limits(0.4, 0.6) if judged else None,
        reason=chance.choice([None, Reason("late"), Reason("blurred")]),
        regions=(),
    )


@pytest.fixture
def rows(database: Database) -> list[RecordedInspection]:
    """Inspections of all kinds in many blocks, newest first."""
    chance = random.Random(7)
    for number in range(PARTS):
        (row,) = store(database, a_part(chance, number))
        said = chance.choice([None, None, *Disposition])
        if said is not None:
            kind = chance.choice(DEFECT_TYPES) if said is Disposition.DEFECT else None
            database.reviews.decide(row.sequence, said, user="b", expected_revision=0, defect_type=kind)
        with database.write() as session:  # as after hundreds of parts
            session.execute(text("UPDATE sqlite_sequence SET seq = seq + :parts"), {"parts": chance.randint(0, 900)})
    with database.read() as session:
        sequences = session.scalars(text("SELECT id FROM inspections ORDER BY id DESC")).all()
    return [database.inspections.get(sequence) for sequence in sequences]


def fits(row: RecordedInspection, wanted: InspectionFilter) -> bool:
    """The filter's words, one by one."""
    named = (wanted.serial_contains.lower(), (wanted.lot or "").lower())
    asked = wanted.include_studies or any(name.startswith("study-") for name in named)
    waits = row.verdict is not Verdict.PASS and row.disposition is None and not is_of_study(row.serial, row.lot)
    scored = wanted.min_score is None and wanted.max_score is None
    if row.score is not None:
        scored = (wanted.min_score is None or row.score >= wanted.min_score) and (
            wanted.max_score is None or row.score <= wanted.max_score
        )
    return all(
        (
            asked or not is_of_study(row.serial, row.lot),
            waits or not wanted.needs_review,
            not wanted.verdicts or row.verdict in wanted.verdicts,
            wanted.recipe is None or row.recipe_name == wanted.recipe,
            wanted.recipe_version is None or row.recipe_version == wanted.recipe_version,
            wanted.lot is None or row.lot == wanted.lot,
            not wanted.serial_contains or plain(wanted.serial_contains) in plain(row.serial or ""),
            wanted.since is None or row.inspected_at >= wanted.since,
            wanted.until is None or row.inspected_at < wanted.until,
            scored,
            not wanted.dispositions or row.disposition in wanted.dispositions,
            wanted.defect_type is None or (row.defect_type or "") == wanted.defect_type,
            wanted.reason_code is None or ("" if row.reason is None else row.reason.code) == wanted.reason_code,
        )
    )


def plain(serial: str) -> str:
    """Without regard to the case of ASCII letters alone."""
    return "".join(letter.lower() if letter.isascii() else letter for letter in serial)


def choices(chance: random.Random) -> dict[str, Any]:
    """One value for each kind of filter."""
    recipe, version = chance.choice([*RECIPES, ("none", 1)])
    start = NOON + timedelta(days=chance.randint(-12, 25), minutes=chance.randint(0, 12))
    return {
        "verdicts": {"verdicts": frozenset(chance.sample(list(Verdict), chance.randint(1, 3)))},
        "recipe": {"recipe": recipe},
        "version": {"recipe": recipe, "recipe_version": version},
        "lot": {"lot": chance.choice([*LOTS[1:], "none"])},
        "serial": {"serial_contains": chance.choice(TEXTS)},
        "since": {"since": start},
        "until": {"until": start + timedelta(days=chance.randint(0, 9))},
        "min_score": {"min_score": chance.choice([0.0, 0.3, 0.5, 3.0, 9.0])},
        "max_score": {"max_score": chance.choice([0.1, 0.5, 0.6, 9.0])},
        "dispositions": {"dispositions": frozenset(chance.sample([None, *Disposition], chance.randint(1, 3)))},
        "needs_review": {"needs_review": True},
        "defect_type": {"defect_type": chance.choice(["", "dent"])},
        "reason_code": {"reason_code": chance.choice(["", "late"])},
        "include_studies": {"include_studies": True},
    }


def filters(seed: int) -> Iterator[InspectionFilter]:
    """Each kind alone some times, then random ones together."""
    chance = random.Random(seed)
    yield InspectionFilter()
    for _ in range(4):
        for values in choices(chance).values():
            yield InspectionFilter(**values)
    for _ in range(90):
        kinds = choices(chance)
        merged: dict[str, Any] = {}
        for name in chance.sample(sorted(kinds), chance.randint(2, 4)):
            merged |= kinds[name]
        yield InspectionFilter(**merged)


@pytest.mark.parametrize("rare", [0, 12, narrowing.RARE])
def test_lists_hold_what_a_filter_says_and_nothing_else(
    database: Database, rows: list[RecordedInspection], rare: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(narrowing, "RARE", rare)
    chance = random.Random(rare)
    queue = database.queue
    for wanted in filters(rare):
        expected = [row.sequence for row in rows if fits(row, wanted)]
        middle = chance.choice(rows).sequence
        older = [sequence for sequence in expected if sequence < middle]
        newer = [sequence for sequence in expected if sequence > middle]
        assert list(queue.sequences(wanted, PARTS)) == expected, wanted
        assert queue.count(wanted) == len(expected), wanted
        assert queue.count(wanted, at_most=3) == min(3, len(expected)), wanted
        page = queue.page(wanted, limit=5, before_sequence=middle)
        assert [row.sequence for row in page] == older[:5], wanted
        assert queue.neighbours(middle, wanted) == Neighbours(newer[-1] if newer else None, older[0] if older else None)


@pytest.mark.parametrize("rare", [0, narrowing.RARE])
def test_charts_and_reports_count_what_a_filter_says_and_nothing_else(
    database: Database, rows: list[RecordedInspection], rare: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(narrowing, "RARE", rare)
    history, export = database.history, database.export
    for wanted in filters(99):
        expected = [row for row in rows if fits(row, wanted)]
        pairs = Counter((row.verdict, row.disposition) for row in expected)
        assert export.tally(wanted) == pairs, wanted
        assert [row.record.sequence for row in export.rows(wanted)] == [row.sequence for row in expected][::-1]
        assert sum(each.parts for each in export.in_force(wanted)) == len(expected)
        assert export.picture_counts(wanted).kept == len(expected)

        days = {day.start: day for day in history.yield_by(wanted, Period.DAY, time_zone=UTC)}
        assert {start: day.total for start, day in days.items()} == Counter(midnight(row) for row in expected), wanted
        assert sum(day.counts[Verdict.FAIL] for day in days.values()) == count(expected, Verdict.FAIL)
        assert sum(day.false_rejects for day in days.values()) == pairs[Verdict.FAIL, Disposition.GOOD]
        assert sum(day.escapes for day in days.values()) == pairs[Verdict.PASS, Disposition.DEFECT]
        assert sum(day.decided for day in days.values()) == sum(row.disposition is not None for row in expected)

        lots = {lot.lot: lot for lot in history.yield_by(wanted, Period.LOT)}
        assert {name: lot.total for name, lot in lots.items()} == Counter(row.lot for row in expected if row.lot)
        in_lots = [row for row in expected if row.lot]
        assert sum(lot.counts[Verdict.PASS] for lot in lots.values()) == count(in_lots, Verdict.PASS)

        causes = history.pareto(wanted)
        assert sum(entry.count for entry in causes.not_judged) == count(expected, Verdict.NOT_JUDGED)
        assert {entry.name: entry.count for entry in causes.defect_types} == Counter(
            row.defect_type or "" for row in expected if row.disposition is Disposition.DEFECT
        )
        scores = [row.score for row in expected if row.score is not None]
        points = history.score_trend(wanted, points=PARTS)
        assert [point.median for point in points] == scores[::-1]
        assert [part.sequence for part in history.scores(wanted, PARTS)] == [row.sequence for row in expected]


def test_of_two_conditions_the_rarer_one_is_looked_up(database: Database, rows: list[RecordedInspection]) -> None:
    with database.read() as session:
        by_serial = narrowing.narrowed(session, InspectionFilter(recipe="Washer", serial_contains="sn-0771"))
        by_recipe = narrowing.narrowed(session, InspectionFilter(recipe="none", serial_contains="077"))
    assert by_serial.is_rare
    assert "MATCH" in str(by_serial.conditions[-1])
    assert by_recipe.is_rare
    assert "recipe_name" in str(by_recipe.conditions[-1])


def test_what_is_old_is_looked_for_only_around_its_time(
    database: Database, rows: list[RecordedInspection], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(narrowing, "RARE", 0)
    day = InspectionFilter(since=NOON, until=NOON + timedelta(days=1), recipe="Washer")
    found = [row.sequence for row in rows if fits(row, day)]
    with database.read() as session:
        narrow = narrowing.narrowed(session, day)
    assert narrow.first <= min(found)
    assert narrow.last >= max(found)
    assert narrow.last - narrow.first < rows[0].sequence / 2


def midnight(row: RecordedInspection) -> datetime:
    return row.inspected_at.replace(hour=0, minute=0, second=0, microsecond=0)


def count(rows: list[RecordedInspection], verdict: Verdict) -> int:
    return sum(row.verdict is verdict for row in rows)
