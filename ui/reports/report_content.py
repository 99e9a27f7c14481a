"""What a report of a shift, a period or a lot says, read from the records. No words and no layout here."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from database import Database
from database.export import ExportedInspection, InForce, PictureCounts
from database.history_records import ParetoEntry
from database.inspection_filter import InspectionFilter
from database.tallies import Tally
from inspector.decision.share import Share
from inspector.types import Disposition, ShiftTest, Verdict

FLAGGED = frozenset({Verdict.REVIEW, Verdict.FAIL, Verdict.NOT_JUDGED})
JUDGED = frozenset({Verdict.PASS, Verdict.REVIEW, Verdict.FAIL})
DECIDED = frozenset({Disposition.GOOD, Disposition.DEFECT})
MOST_TESTS = 200


@dataclass(frozen=True, slots=True)
class ReportContent:
    """One report; everything is of the parts behind `wanted`.

    Attributes:
        made_at, made_by, software_version: of the report itself.
        counts: parts by verdict, each verdict named.
        decided: parts by what people said, each disposition named.
        passed: PASS, of all parts: one that was not judged has not passed.
        false_rejects: GOOD and FAIL, of GOOD parts that were judged.
        escapes: DEFECT and PASS, of DEFECT parts that were judged.
        escapes_unknown: no part that passed has GOOD or DEFECT, so nobody knows what slipped through.
        undecided_flagged: flagged parts that nobody decided on.
        in_force: versions and limits, in the order they were first used.
        self_tests: of the recipe since the first of the parts, and the one before it; newest first.
        defect_types, not_judged: most frequent first; "" for unnamed.
        pictures: what became of the parts' pictures.
        flagged: how many parts `flagged_parts` gives.
    """

    wanted: InspectionFilter
    made_at: datetime
    made_by: str
    software_version: str
    counts: dict[Verdict, int]
    decided: dict[Disposition, int]
    passed: Share
    false_rejects: Share
    escapes: Share
    escapes_unknown: bool
    undecided_flagged: int
    in_force: tuple[InForce, ...]
    self_tests: tuple[ShiftTest, ...]
    defect_types: tuple[ParetoEntry, ...]
    not_judged: tuple[ParetoEntry, ...]
    pictures: PictureCounts
    flagged: int

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def first_at(self) -> datetime | None:
        return min((each.first_at for each in self.in_force), default=None)

    @property
    def last_at(self) -> datetime | None:
        return max((each.last_at for each in self.in_force), default=None)


def read_report(database: Database, wanted: InspectionFilter, *, user: str, software_version: str) -> ReportContent:
    """Reads all but the flagged parts themselves. Off the GUI thread."""
    tally = database.export.tally(wanted)
    pareto = database.history.pareto(wanted)
    in_force = database.export.in_force(wanted)
    counts = {verdict: _count(tally, {verdict}) for verdict in Verdict}
    good, defective = (_count(tally, JUDGED, {said}) for said in (Disposition.GOOD, Disposition.DEFECT))
    escapes = _count(tally, {Verdict.PASS}, {Disposition.DEFECT})
    return ReportContent(
        wanted=wanted,
        made_at=datetime.now(UTC),
        made_by=user,
        software_version=software_version,
        counts=counts,
        decided={said: _count(tally, set(Verdict), {said}) for said in Disposition},
        passed=Share.of(counts[Verdict.PASS], sum(counts.values())),
        false_rejects=Share.of(_count(tally, {Verdict.FAIL}, {Disposition.GOOD}), good),
        escapes=Share.of(escapes, defective),
        escapes_unknown=not _count(tally, {Verdict.PASS}, DECIDED),
        undecided_flagged=_count(tally, FLAGGED, {None}),
        in_force=in_force,
        self_tests=_self_tests(database, wanted, in_force),
        defect_types=pareto.defect_types,
        not_judged=pareto.not_judged,
        pictures=database.export.picture_counts(wanted),
        flagged=_count(tally, FLAGGED) + escapes,
    )


def flagged_parts(database: Database, wanted: InspectionFilter, at_most: int) -> tuple[ExportedInspection, ...]:
    """Parts that did not pass, and those that passed although people call them defective; newest first.

    Where there are more than `at_most`, the newest; an escape is never left out for a part that was flagged.
    """
    escaped = replace(wanted, verdicts=frozenset({Verdict.PASS}), dispositions=frozenset({Disposition.DEFECT}))
    found: tuple[int, ...] = ()
    if Verdict.PASS in (wanted.verdicts or Verdict) and Disposition.DEFECT in (wanted.dispositions or Disposition):
        found = database.queue.sequences(escaped, at_most)
    if flagged := (wanted.verdicts or FLAGGED) & FLAGGED:
        found += database.queue.sequences(replace(wanted, verdicts=flagged), at_most - len(found))
    return database.export.get(found)


def _count(tally: Tally, verdicts: Set[Verdict], dispositions: Set[Disposition | None] | None = None) -> int:
    """Dispositions of None: whatever people said."""
    return sum(
        count
        for (verdict, said), count in tally.items()
        if verdict in verdicts and (dispositions is None or said in dispositions)
    )


def _self_tests(database: Database, wanted: InspectionFilter, in_force: tuple[InForce, ...]) -> tuple[ShiftTest, ...]:
    """Those of the period or lot, and the last one before its first part: that is the one its run began with."""
    if not in_force:
        return ()
    first, last = min(each.first_at for each in in_force), max(each.last_at for each in in_force)
    within = database.shift_tests.recent(MOST_TESTS, recipe=wanted.recipe, since=first, until=wanted.until or last)
    return within + database.shift_tests.recent(1, recipe=wanted.recipe, until=first)
