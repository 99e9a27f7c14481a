"""A day at the real desktop on a real X server: 1000 parts in four runs, 60 reviews, and what is learned from them.

All parts go through the real camera thread, detector, recorder and database; the model is small. What the database and
the reports hold in the end is compared with what the script did, part by part.
"""

from __future__ import annotations

import base64
import csv
import json
import re
import shutil
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from database import Database
from database.records import RecordedInspection
from inspector.decision.verdict import judge
from inspector.types import Disposition, Limits, Verdict
from tests.integration.day_learning import MARKS, REJECT, REVIEW
from tests.integration.day_parts import DEFECTS, PARTS, Kind, kind_of, label_of
from tests.integration.day_review import COLLEAGUE, NOTE
from tests.integration.day_script import PRODUCT
from tests.integration.programs import SCRIPT_TIMEOUT_S, run_script
from tests.integration.shift_camera import read_label
from ui.messages import verdict_word

pytestmark = [
    pytest.mark.timeout(SCRIPT_TIMEOUT_S + 30),
    pytest.mark.skipif(
        shutil.which("xvfb-run") is None or shutil.which("Xvfb") is None,
        reason="needs Xvfb (apt-get install xvfb xauth)",
    ),
]
REVIEWS = 60
RUNS = [[500, 1, "A-1"], [250, 2, "A-2"], [200, 3, "A-3"], [50, 4, "A-3"]]


@dataclass(frozen=True)
class DayDone:
    """A day that is over: what is stored, in order, and what the script wrote of it."""

    folder: Path
    database: Database
    rows: list[RecordedInspection]
    script: dict[str, Any]
    stderr: str

    @property
    def told(self) -> dict[str, str]:
        return self.script["told"]

    @property
    def said(self) -> dict[int, list[dict[str, Any]]]:
        """What was said of each part, oldest first."""
        found = defaultdict(list)
        for each in self.script["said"]:
            found[each["part"]].append(each)
        return found

    def limits(self, version: int) -> Limits:
        """Those the version was released with."""
        return Limits(*self.script["limits"][str(version)])


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DayDone]:
    program = run_script("day_script", tmp_path_factory.mktemp("day"))
    assert program.returncode == 0, program.stderr
    script = json.loads((program.data_dir / "day.json").read_text())
    assert script["wrong"] == [], script
    with Database.open(program.data_dir, writable=False) as database:
        rows = list(reversed(database.inspections.recent(2 * PARTS)))
        yield DayDone(program.data_dir, database, rows, script, program.stderr)


# What was judged


def test_each_part_has_one_row_in_its_order_with_its_own_picture(day: DayDone) -> None:
    assert [row.sequence for row in day.rows] == list(range(1, PARTS + 1))
    with_picture = [row for row in day.rows if row.files.image_path is not None]
    shown = [read_label(day.database.images.load_image(str(row.files.image_path))) for row in with_picture]
    assert shown == [label_of(row.sequence) for row in with_picture]
    assert [row.truth_defect or "" for row in day.rows] == [
        kind.value if (kind := kind_of(row.sequence)) in DEFECTS else "" for row in day.rows
    ]


def test_each_run_has_its_parts_its_recipe_version_and_its_lot(day: DayDone) -> None:
    assert day.script["runs"] == RUNS
    expected = [(part, version, lot) for count, version, lot in RUNS for part in range(1, count + 1)]
    assert [(row.part_sequence, row.recipe_version, row.lot) for row in day.rows] == expected
    assert len({row.run_uuid for row in day.rows}) == len(RUNS)


def test_each_verdict_follows_from_the_limits_in_force_at_that_time(day: DayDone) -> None:
    for row in day.rows:
        if row.verdict is Verdict.NOT_JUDGED:
            continue
        limits = day.limits(row.recipe_version)
        assert row.limits is not None
        assert row.score is not None
        assert (row.limits.review, row.limits.reject) == (limits.review, limits.reject), row.sequence
        assert row.verdict is judge(row.score, limits)[0], row.sequence


def test_dark_pictures_are_not_judged_and_no_defect_passes_under_any_version(day: DayDone) -> None:
    verdicts = defaultdict(set)
    for row in day.rows:
        verdicts[kind_of(row.sequence), row.recipe_version].add(row.verdict)
    versions = {version for _, version, _ in RUNS}
    assert all(verdicts[Kind.DARK, version] == {Verdict.NOT_JUDGED} for version in versions)
    assert all(verdicts[kind, version] == {Verdict.FAIL} for kind in DEFECTS for version in versions)
    assert {row.reason.code for row in day.rows if row.verdict is Verdict.NOT_JUDGED and row.reason} == {"too_dark"}


# What people decided


def test_each_decision_is_kept_as_it_was_said_with_all_that_was_said_before(day: DayDone) -> None:
    assert len(day.said) == REVIEWS
    for row in day.rows:
        history = day.database.reviews.history(row.sequence)
        kept = [(each.user, each.disposition, each.defect_type, each.note) for each in history]
        said = day.said.get(row.sequence, [])
        assert kept == [(each["user"], each["disposition"], each["defect_type"], each["note"]) for each in said], (
            row.sequence
        )
        assert row.disposition == (said[-1]["disposition"] if said else None)
        assert row.revision == len(said)
    assert {each["disposition"] for line in day.said.values() for each in line} == {*Disposition, None}
    assert NOTE in {each["note"] for line in day.said.values() for each in line}


def test_who_decides_on_what_a_colleague_decided_meanwhile_is_told_and_overwrites_nothing(day: DayDone) -> None:
    (both,) = [line for line in day.said.values() if COLLEAGUE in {each["user"] for each in line}]
    assert [each["user"] for each in both] == [COLLEAGUE, "Anna"]
    assert COLLEAGUE in day.told["conflict"]
    assert "Unsure" in day.told["conflict"]


# What was learned


def test_limits_that_the_log_suggested_became_a_version_in_which_nothing_else_changed(day: DayDone) -> None:
    first, second = (day.database.recipes.get(PRODUCT, version) for version in (1, 2))
    assert second.limits is not None
    assert (second.limits.review, second.limits.reject) == (REVIEW, REJECT)
    assert second.calibration_fingerprint == first.calibration_fingerprint
    judged = [row for row in day.rows if row.recipe_version == 1 and row.score is not None]
    changed = [row for row in judged if judge(row.score or 0.0, day.limits(2))[0] is not row.verdict]
    assert sum(int(count) for count in re.findall(r": (\d+)", day.told["flips"])) == len(changed) > 0


def test_teaching_what_would_let_a_confirmed_bad_part_pass_is_blocked(day: DayDone) -> None:
    assert day.told["blocked"].startswith("Blocked: ")
    reasons = [version.reason for version in reversed(day.database.recipes.versions(PRODUCT))]
    assert len(reasons) == len(RUNS)
    assert "stains are good now" not in reasons
    named = [int(number) for number in re.findall(r"part (\d+)", day.told["blocked"])]
    assert named
    assert {kind_of(number) for number in named} == {Kind.STAIN}


def test_taught_parts_make_their_like_pass_and_the_version_before_flags_them_again(day: DayDone) -> None:
    third = day.database.recipes.get(PRODUCT, 3)
    assert len(third.references) == len(day.database.recipes.get(PRODUCT, 2).references) + MARKS
    marks = defaultdict(set)
    for row in day.rows:
        if kind_of(row.sequence) is Kind.MARK:
            marks[row.recipe_version].add(row.verdict)
    assert marks == {1: {Verdict.FAIL}, 2: {Verdict.REVIEW}, 3: {Verdict.PASS}, 4: {Verdict.REVIEW}}


def test_the_version_returned_to_is_a_new_one_with_the_old_limits_and_samples(day: DayDone) -> None:
    second, fourth = (day.database.recipes.get(PRODUCT, version) for version in (2, 4))
    assert day.database.recipes.get(PRODUCT).version == fourth.version
    assert (fourth.limits, fourth.references) == (second.limits, second.references)


def test_a_part_that_is_judged_again_by_its_version_has_its_score(day: DayDone) -> None:
    again = {int(name.split()[1]): words for name, words in day.told.items() if name.startswith("again")}
    assert {day.rows[part - 1].recipe_version for part in again} == {1, 3}
    for part, words in again.items():
        score = f"{day.rows[part - 1].score:.4f}"
        assert words.startswith(f"Score then {score}, now {score}: difference +0.0000. The same"), words


# What is kept and reported


def test_a_quota_takes_the_oldest_pictures_and_none_that_somebody_has_to_look_at(day: DayDone) -> None:
    without = {row.sequence for row in day.rows if row.files.image_path is None}
    needed = {
        row.sequence
        for row in day.rows
        if row.disposition is Disposition.UNSURE or (row.disposition is None and not row.verdict.is_good)
    }
    may_go = [row.sequence for row in day.rows if row.sequence not in needed]
    assert without == set(may_go[: len(without)])
    assert 0 < len(without) < len(may_go)
    assert day.database.retention.used_bytes() <= day.script["quota_bytes"]
    assert f"Pictures of {len(needed)} parts" in day.told["storage"]
    named = {path for row in day.rows for path in (row.files.image_path, row.files.map_path) if path is not None}
    folder = day.database.images.folder
    assert {file.relative_to(folder).as_posix() for file in (folder / "inspections").rglob("*.*")} == named


def test_the_tables_hold_every_part_as_the_database_does(day: DayDone) -> None:
    with (day.folder / "day.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    with closing(load_workbook(day.folder / "day.xlsx", read_only=True)) as book:
        captions, *cells = book.worksheets[0].iter_rows(values_only=True)
    for row, line, told in zip(day.rows, lines, cells, strict=True):
        found = dict(zip(captions, told, strict=True))
        assert int(line["inspection"]) == found["Inspection"] == row.sequence
        assert (line["verdict"], line["lot"]) == (found["Verdict"], found["Lot"]) == (row.verdict, row.lot)
        assert (line["disposition"] or None) == found["Decision"] == row.disposition
        assert line["score"] == ("" if row.score is None else str(row.score))
        assert found["Score"] == (None if row.score is None else pytest.approx(row.score, rel=1e-14))
        assert line["review_limit"] == ("" if row.limits is None else str(row.limits.review))
        said = day.said.get(row.sequence, [{"user": "", "note": ""}])[-1]
        assert (line["decided_by"], line["note"]) == (said["user"], said["note"])


def test_the_report_has_the_counts_of_the_database_and_names_each_flagged_part_once(day: DayDone) -> None:
    words = words_of_pdf(day.folder / "day.pdf")
    counts = Counter(row.verdict for row in day.rows)
    assert f"{counts[Verdict.PASS]} of {PARTS} parts passed" in words
    decided = Counter(row.disposition for row in day.rows)
    told = ", ".join(f"{said.capitalize()} {decided[said]}" for said in Disposition)
    assert f"Decisions: {told}." in words
    flagged = [row for row in reversed(day.rows) if not row.verdict.is_good]
    named = re.findall(r"(REVIEW|FAIL|NOT JUDGED), inspection (\d+)", words)
    assert named == [(verdict_word(row.verdict), str(row.sequence)) for row in flagged]
    assert words.count("picture deleted on") == sum(row.files.image_path is None for row in flagged)
    assert all(str(PARTS) in day.told[kind] for kind in ("pdf", "xlsx", "csv"))


def test_nothing_went_wrong_unseen(day: DayDone) -> None:
    assert "Traceback" not in day.stderr
    assert "QThread" not in day.stderr


def words_of_pdf(path: Path) -> str:
    """What is written in an English one, whose fonts keep the codes of ASCII letters."""
    flate = rb"/Filter \[ /ASCII85Decode /FlateDecode \][^>]*>>\s*stream\s(.*?)endstream"
    streams = re.findall(flate, path.read_bytes(), re.DOTALL)
    contents = [zlib.decompress(base64.a85decode(b"<~" + each.strip(), adobe=True)) for each in streams]
    pieces = [piece for content in contents for piece in re.findall(rb"\((.*?)(?<!\\)\) Tj", content)]
    return b" ".join(pieces).decode("latin-1")
