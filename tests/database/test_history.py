"""What the log adds up to."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from database import Database, RecordedInspection, SavedFiles
from database.history_records import ParetoEntry, Period
from database.inspection_filter import InspectionFilter
from database.local_periods import hours, shifts
from database.repositories import history
from inspector.types import Disposition, Inspection, Limits, Reason, Verdict
from tests.database.examples import a_prediction, an_inspection, store, unseen_inspection

BERLIN = ZoneInfo("Europe/Berlin")
ALL = InspectionFilter()


def at(clock: str, verdict: Verdict = Verdict.PASS, **changes: Any) -> Inspection:
    """A part on 20 November, or as given, Berlin time."""
    text = clock if " " in clock else f"2026-11-20 {clock}"
    when = datetime.fromisoformat(text).replace(tzinfo=BERLIN)
    return an_inspection(1, inspected_at=when, verdict=verdict, **changes)


def test_the_yield_of_a_day_is_that_of_local_time_with_what_people_decided(database: Database) -> None:
    store(
        database,
        at("2026-11-19 23:59:59"),
        at("00:00"),  # still the 19th in UTC
        at("12:00", Verdict.FAIL),
        at("23:59:59", Verdict.REVIEW),
        unseen_inspection(),
    )
    database.reviews.decide(2, Disposition.DEFECT, user="b", expected_revision=0)
    database.reviews.decide(3, Disposition.GOOD, user="b", expected_revision=0)
    database.reviews.decide(4, Disposition.DEFECT, user="b", expected_revision=0)

    first, second, third = database.history.yield_by(ALL, Period.DAY, time_zone=BERLIN)
    assert (first.total, second.total, third.total) == (1, 3, 1)
    assert second.start == datetime(2026, 11, 19, 23, tzinfo=UTC)
    assert second.end == datetime(2026, 11, 20, 23, tzinfo=UTC)
    assert second.counts == {Verdict.PASS: 1, Verdict.REVIEW: 1, Verdict.FAIL: 1, Verdict.NOT_JUDGED: 0}
    assert (second.decided, second.false_rejects, second.escapes) == (3, 1, 1)
    assert third.passed_share == 0.0, "a part that was not judged has not passed"


def test_a_night_shift_is_one_shift_over_midnight(database: Database) -> None:
    clocks = ["05:59", "06:00", "13:59", "14:00", "22:00", "2026-11-21 05:59", "2026-11-21 06:00"]
    store(database, *(at(clock) for clock in clocks))
    rows = database.history.yield_by(ALL, Period.SHIFT, time_zone=BERLIN, shift_starts=[time(22), time(6), time(14)])
    assert [row.total for row in rows] == [1, 2, 1, 2, 1]
    assert [row.start.astimezone(BERLIN).hour for row in rows] == [22, 6, 14, 22, 6]
    assert all(row.end - row.start == timedelta(hours=8) for row in rows)


def test_hours_without_a_part_are_left_out_and_a_filter_counts_only_its_own(database: Database) -> None:
    store(database, at("08:10"), at("08:50", recipe_name="Nut"), at("11:00"))
    rows = database.history.yield_by(ALL, Period.HOUR, time_zone=BERLIN)
    assert [(row.start.astimezone(BERLIN).hour, row.total) for row in rows] == [(8, 2), (11, 1)]
    start = rows[0].start
    chosen = InspectionFilter(recipe="Washer", since=start + timedelta(minutes=5), until=start + timedelta(hours=1))
    assert [row.total for row in database.history.yield_by(chosen, Period.HOUR, time_zone=BERLIN)] == [1]
    assert database.history.yield_by(InspectionFilter(since=start + timedelta(days=9)), Period.HOUR) == ()


def test_the_hour_that_winter_time_repeats_is_two_and_its_day_has_25(database: Database) -> None:
    first, last = (datetime(2026, 10, 25, hour, 30, tzinfo=BERLIN) for hour in (0, 23))
    assert len(hours(first.astimezone(UTC), last.astimezone(UTC), BERLIN)) == 25
    ((start, end),) = shifts(first, last, BERLIN, [time(0)])
    assert end - start == timedelta(hours=25)


def test_a_zone_of_half_hours_has_its_own_hours() -> None:
    ((start, _),) = hours(*[datetime(2026, 1, 1, 12, 40, tzinfo=UTC)] * 2, ZoneInfo("Asia/Kolkata"))
    assert start == datetime(2026, 1, 1, 12, 30, tzinfo=UTC)


def test_lots_are_told_in_their_order_and_one_that_is_cut_off_is_left_out(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(
        database,
        at("08:00", lot="Z"),
        at("08:01", lot="Z", verdict=Verdict.FAIL),
        at("08:02"),
        at("08:03", lot="A"),
    )
    rows = database.history.yield_by(ALL, Period.LOT)
    assert [(row.lot, row.total, row.counts[Verdict.FAIL]) for row in rows] == [("Z", 2, 1), ("A", 1, 0)]
    assert rows[0].end - rows[0].start == timedelta(minutes=1)
    for cut in (2, 3):
        monkeypatch.setattr(history, "PARTS_BY_LOT", cut)
        assert [row.lot for row in database.history.yield_by(ALL, Period.LOT)] == ["A"]


def test_the_trend_takes_the_newest_parts_that_have_a_score_into_equal_points(database: Database) -> None:
    scores = [9.0, 1.0, 2.0, 6.0, 3.0, 4.0, 5.0]
    store(database, *(at("08:00", prediction=a_prediction(score)) for score in scores), unseen_inspection())
    store(database, at("09:00", prediction=a_prediction(7.0), limits=Limits(0.5, 0.75)))
    first, second = database.history.score_trend(ALL, last=8, points=2)
    assert (first.first_sequence, first.last_sequence, first.count) == (2, 4, 3)
    assert (first.median, first.minimum, first.maximum) == (2.0, 1.0, 6.0)
    assert (first.review_limit, first.reject_limit) == (0.4, 0.6)
    assert (second.first_sequence, second.last_sequence, second.count, second.median) == (5, 9, 4, 4.5)
    assert (second.review_limit, second.reject_limit) == (0.5, 0.75)
    assert len(database.history.score_trend(ALL, points=500)) == 8
    assert database.history.score_trend(InspectionFilter(recipe="none")) == ()


def test_causes_are_counted_most_frequent_first(database: Database) -> None:
    store(
        database,
        *(at("08:00", Verdict.FAIL) for _ in range(4)),
        *(at("08:00", Verdict.NOT_JUDGED, reason=Reason(code)) for code in ("late", "blurred", "late")),
    )
    for sequence, kind in ((1, "dent"), (2, None), (3, "dent")):
        database.reviews.decide(sequence, Disposition.DEFECT, user="b", expected_revision=0, defect_type=kind)
    database.reviews.decide(4, Disposition.GOOD, user="b", expected_revision=0)
    database.reviews.decide(7, Disposition.DEFECT, user="b", expected_revision=0, defect_type="dent")
    found = database.history.pareto(ALL)
    assert found.defect_types == (ParetoEntry("dent", 3), ParetoEntry("", 1))
    assert found.not_judged == (ParetoEntry("late", 2), ParetoEntry("blurred", 1))


def test_stage_times_are_those_of_the_newest_parts(database: Database) -> None:
    times = [{"encode": float(time_ms)} for time_ms in range(102)]
    times[-1]["record"] = 3.0
    records = [
        RecordedInspection.of(at("08:00"), f"uuid-{index}", SavedFiles(), each) for index, each in enumerate(times)
    ]
    with database.write() as session:
        database.inspections.add_many(session, records)
    encode, record = database.history.stage_times(ALL, last=101)
    assert (encode.stage, encode.count, encode.median_ms, encode.p95_ms, encode.worst_ms) == (
        "encode",
        101,
        51,
        96,
        101,
    )
    assert (record.stage, record.count) == ("record", 1)


def test_what_trying_other_limits_needs_is_told_newest_first(database: Database) -> None:
    store(database, at("08:00", prediction=a_prediction(0.25)), unseen_inspection(), at("09:00", Verdict.FAIL))
    database.reviews.decide(3, Disposition.GOOD, user="b", expected_revision=0)
    newest, unseen = database.history.scores(ALL, 2)
    assert (newest.sequence, newest.verdict, newest.disposition) == (3, Verdict.FAIL, Disposition.GOOD)
    assert (newest.review_limit, newest.reject_limit, newest.truth_defect) == (0.4, 0.6, "scratch")
    assert (unseen.verdict, unseen.score, unseen.disposition) == (Verdict.NOT_JUDGED, None, None)
    assert len(database.history.scores(ALL, 10)) == 3
