"""A whole shift at the real desktop on a real X server: set-up, self-test, 200 parts laid down by hand, every fault.

What the database holds in the end is compared with what was really laid down, part by part.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from database import Database
from database.records import RecordedInspection
from inspector.types import ImageArray, Verdict
from tests.integration.programs import SCRIPT_TIMEOUT_S, run_script
from tests.integration.shift_camera import read_label
from tests.integration.shift_script import Row
from ui.messages import verdict_word

pytestmark = [
    pytest.mark.timeout(SCRIPT_TIMEOUT_S + 30),
    pytest.mark.skipif(
        shutil.which("xvfb-run") is None or shutil.which("Xvfb") is None,
        reason="needs Xvfb (apt-get install xvfb xauth)",
    ),
]
RUNS = 4
"""One, and one more after each of the model's failure, the full disk and the stop."""


@dataclass(frozen=True)
class Shift:
    """Attributes: laid: what must have a row, in its order. wrong: what was wrong on the screen meanwhile. told: what
    the tile said in each fault."""

    database: Database
    laid: list[Row]
    wrong: list[str]
    told: dict[str, str]
    stderr: str

    @property
    def rows(self) -> list[RecordedInspection]:
        return list(reversed(self.database.inspections.recent(1000)))

    @property
    def pairs(self) -> Iterator[tuple[Row, RecordedInspection]]:
        return zip(self.laid, self.rows, strict=True)


@pytest.fixture(scope="module")
def shift(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shift]:
    program = run_script("shift_script", tmp_path_factory.mktemp("shift"))
    assert program.returncode == 0, program.stderr
    report = json.loads((program.data_dir / "shift.json").read_text())
    laid = [Row(**{**row, "verdict": Verdict(row["verdict"])}) for row in report["rows"]]
    with Database.open(program.data_dir, writable=False) as database:
        yield Shift(database, laid, report["wrong"], report["told"], program.stderr)


def test_every_part_that_lay_there_has_one_row_in_its_order_and_no_row_shows_another_part(shift: Shift) -> None:
    shown = [read_label(picture_of(shift.database, row)) for row in shift.rows]
    assert shown == [laid.part for laid in shift.laid]
    assert len({laid.part for laid in shift.laid if laid.part <= 200}) == 200


def test_every_row_has_the_verdict_of_its_own_part(shift: Shift) -> None:
    expected = [(laid.part, laid.verdict, laid.reason) for laid in shift.laid]
    judged = [
        (laid.part, row.verdict, row.reason.code if row.verdict is Verdict.NOT_JUDGED and row.reason else "")
        for laid, row in shift.pairs
    ]
    assert judged == expected
    assert {verdict for _, verdict, _ in judged} == set(Verdict)
    assert {code for *_, code in judged} == {"", "too_dark", "blurred", "part_missing", "late", "detector_failed"}


def test_a_part_that_was_not_judged_has_no_score_to_be_taken_for_one(shift: Shift) -> None:
    assert [row.score is None for row in shift.rows] == [row.verdict is Verdict.NOT_JUDGED for row in shift.rows]


def test_parts_are_counted_without_gaps_in_each_run_and_rows_in_all(shift: Shift) -> None:
    assert [row.sequence for row in shift.rows] == list(range(1, len(shift.laid) + 1))
    for run in range(1, RUNS + 1):
        counted = [row.part_sequence for laid, row in shift.pairs if laid.run == run]
        assert counted == list(range(1, len(counted) + 1))


def test_the_screen_said_of_each_part_what_was_recorded_and_never_anything_of_another(shift: Shift) -> None:
    assert shift.wrong == []
    read = [(laid.part, laid.screen.partition(":")[0]) for laid in shift.laid if laid.screen]
    recorded = [(laid.part, verdict_word(row.verdict)) for laid, row in shift.pairs if laid.screen]
    assert read == recorded
    assert len(read) > 180


def test_each_fault_said_what_happened_since_when_and_what_to_do(shift: Shift) -> None:
    heads = {name: told.partition(" ")[0] for name, told in shift.told.items()}
    assert heads == {
        **dict.fromkeys(
            (
                "unplugged before judged",
                "unplugged while judged",
                "swapped while unplugged",
                "silent camera",
                "unplugged over the empty place",
            ),
            "CAMERA",
        ),
        "model fails": "FAULT",
        "disk full": "FAULT",
    }
    for told in shift.told.values():
        _, happened, remedy = told.split(" | ")
        assert " · for " in happened
        assert remedy
    assert "Traceback" not in shift.stderr


def test_each_run_began_with_a_self_test_that_passed_at_an_empty_place(shift: Shift) -> None:
    tests = shift.database.shift_tests.recent(10)
    assert [test.passed for test in tests] == [True] * RUNS
    assert {part.role for test in tests for part in test.parts} == {"references", "known_bad"}


def picture_of(database: Database, row: RecordedInspection) -> ImageArray:
    assert row.files.image_path is not None
    return database.images.load_image(row.files.image_path)
