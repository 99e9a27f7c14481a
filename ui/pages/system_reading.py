"""What the system page reads from disk and database; for a background thread. No widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time

from database import RecordedInspection
from inspector.errors import RecipeInvalidError, RecipeNotFoundError
from inspector.recipe import Recipe
from inspector.types import ShiftTest, Verdict
from ui.health import disk_health
from ui.station import Station
from ui.widgets.gate_chart import LATEST_COUNT
from ui.widgets.top_bar import Health

TEST_COUNT = 10
PAGE_LENGTH = 200


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """How many parts of today were not judged for one reason, and the newest of them."""

    count: int
    newest: RecordedInspection


@dataclass(frozen=True, slots=True)
class SystemReading:
    """What was read at one moment.

    Attributes:
        recipe: the one that runs, or ran last; None where nothing was ever recorded, or where it cannot be read.
        newest: the newest recorded part of any recipe.
        parts: gate readings of the recipe's last parts, oldest first: only those that were held against the same golden
            samples, because no others compare.
        counts: of today by verdict.
        not_judged: of today, the most frequent reason first.
        database_bytes: with the write-ahead log beside it.
    """

    recipe: Recipe | None
    newest: RecordedInspection | None
    parts: tuple[Mapping[str, float], ...]
    tests: tuple[ShiftTest, ...]
    counts: Mapping[Verdict, int]
    not_judged: tuple[ReasonCount, ...]
    disk: tuple[Health, str]
    database_bytes: int


class SystemReader:
    """Reads again and again; one read at a time, because each counts on from the one before."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._midnight = last_midnight()
        self._counted_to = 0
        self._not_judged: dict[str, ReasonCount] = {}

    def read(self, running: Recipe | None) -> SystemReading:
        """`running` is the recipe of the run; None takes that of the newest part. Raises OperatorError, OSError."""
        database = self._station.database
        newest = next(iter(database.inspections.recent(1)), None)
        recipe = running
        if recipe is None and newest is not None:
            recipe = self._recipe(newest.recipe_name, newest.recipe_version)
        self._count_not_judged()
        path = database.path
        files = (path, path.with_name(f"{path.name}-wal"))
        return SystemReading(
            recipe=recipe,
            newest=newest,
            parts=() if recipe is None else self._parts(recipe),
            tests=database.shift_tests.recent(TEST_COUNT),
            counts=database.inspections.counts(since=self._midnight),
            not_judged=tuple(sorted(self._not_judged.values(), key=lambda reason: -reason.count)),
            disk=disk_health(self._station.data_dir),
            database_bytes=sum(file.stat().st_size for file in files if file.exists()),
        )

    def _recipe(self, name: str, version: int) -> Recipe | None:
        try:
            return self._station.database.recipes.get(name, version)
        except (RecipeNotFoundError, RecipeInvalidError):
            return None

    def _parts(self, recipe: Recipe) -> tuple[Mapping[str, float], ...]:
        rows = self._station.database.inspections.recent(LATEST_COUNT, recipe=recipe.name)
        same = {recipe.version}
        for version in {row.recipe_version for row in rows} - same:
            other = self._recipe(recipe.name, version)
            if other is not None and other.gate == recipe.gate:
                same.add(version)
        return tuple(row.gate_readings for row in reversed(rows) if row.recipe_version in same)

    def _count_not_judged(self) -> None:
        """Counts the rows that came since the last read, and begins anew at midnight."""
        midnight = last_midnight()
        if midnight != self._midnight:
            self._midnight, self._not_judged = midnight, {}
        counted, newest, before = dict(self._not_judged), self._counted_to, None
        while True:
            rows = self._station.database.inspections.recent(
                PAGE_LENGTH, before_sequence=before, verdict=Verdict.NOT_JUDGED
            )
            fresh = [row for row in rows if row.sequence > self._counted_to and row.inspected_at >= midnight]
            for row in fresh:
                code = "" if row.reason is None else row.reason.code
                known = counted.get(code, ReasonCount(0, row))
                counted[code] = ReasonCount(known.count + 1, max(known.newest, row, key=lambda part: part.sequence))
                newest = max(newest, row.sequence)
            if len(fresh) < PAGE_LENGTH:
                break
            before = rows[-1].sequence
        self._not_judged, self._counted_to = counted, newest


def last_midnight() -> datetime:
    """When today began on this machine's clock."""
    return datetime.combine(datetime.now().date(), time()).astimezone()
