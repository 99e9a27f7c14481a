"""Shift-start self-tests are kept as they were."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from database import Database
from inspector.types import JudgedSample, Reason, ShiftTest, Verdict

PARTS = (
    JudgedSample("references", 1, Verdict.PASS, 0.01, True),
    JudgedSample("known_bad", 1, Verdict.PASS, 0.02, False),
)


def a_test(recipe: str = "Washer", imaging: Reason | None = None) -> ShiftTest:
    return ShiftTest(recipe, 3, datetime.now(UTC), "Ada", PARTS, imaging)


def test_a_self_test_comes_back_as_it_was_after_the_station_was_closed(tmp_path: Path) -> None:
    failed = a_test(imaging=Reason("too_dark", {"brightness": 3.0, "golden": 90.0}))
    with Database.open(tmp_path) as database:
        database.shift_tests.add(a_test())
        database.shift_tests.add(failed)
        database.shift_tests.add(a_test("Nut"))
    with Database.open(tmp_path) as database:
        assert database.shift_tests.recent(10, recipe="Washer")[0] == failed
        assert [test.recipe_name for test in database.shift_tests.recent(2)] == ["Nut", "Washer"]
        assert not database.shift_tests.recent(1)[0].passed, "a known-bad part passed"
