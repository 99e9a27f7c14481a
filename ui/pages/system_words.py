"""What the system page says: lines made of what was read and of the state of the run. No widgets."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from inspector.pipeline.state import StationState, StationStatus
from inspector.types import ShiftTest, Verdict
from ui.clock import duration_since, local_time
from ui.health import camera_health, model_health
from ui.messages import Message, describe_error, describe_reason
from ui.pages.system_reading import SystemReading
from ui.pages.system_view import Line
from ui.run_preparation import failures
from ui.widgets.top_bar import Health

HASH_LENGTH = 12
MB = 1e6


@dataclass(frozen=True, slots=True)
class RunNow:
    """The run at this moment, as the GUI thread knows it.

    Attributes:
        status: None while nothing runs.
        camera: address of the run's camera, or of the one chosen for the next run.
        waiting: parts that wait for the disk. recording_error: what keeps them from it.
    """

    status: StationStatus | None
    fps: float
    camera: str
    waiting: int = 0
    recording_error: Exception | None = None


def summary(reading: SystemReading, now: RunNow) -> tuple[str, str, tuple[Line, ...]]:
    """Headline, the day in figures, and a line for each thing that is wrong."""
    wrong = []
    if now.status is not None and now.status.state in (StationState.FAULT, StationState.CAMERA_LOST):
        word = "Fault" if now.status.state is StationState.FAULT else "Camera lost"
        wrong.append(Line(f"{word} {duration_since(now.status.since)}", _words(now.status.error), Health.BAD))
    if now.recording_error is not None:
        wrong.append(Line("Parts are not recorded", _words(now.recording_error), Health.BAD))
    if reading.disk[0] is Health.BAD:
        wrong.append(Line(reading.disk[1], "Free space where the records go.", Health.BAD))
    if reading.tests and not reading.tests[0].passed:
        wrong.append(Line(f"The last self-test failed, {_when(reading.tests[0].tested_at)}", "", Health.BAD))
    headline = {0: "No fault is known", 1: "1 thing to look at"}.get(len(wrong), f"{len(wrong)} things to look at")
    return headline, f"{_day(reading)} {_test_today(reading.tests)}", tuple(wrong)


def imaging(reading: SystemReading) -> str:
    """What the chart below shows, or why there is none."""
    if reading.newest is None and reading.recipe is None:
        return "No part has been judged yet. Start a recipe on the run page."
    if reading.recipe is None:
        return "The recipe of the last part can no longer be read, so there is nothing to compare with."
    name = _recipe_words(reading.recipe.name, reading.recipe.version)
    if reading.recipe.gate is None:
        return (
            f"{name}: it keeps no picture quality of its golden samples. Save and release it again on the set-up page."
        )
    if not reading.parts:
        return f"{name}: no part has been judged with these golden samples yet."
    parts = "the last part" if len(reading.parts) == 1 else f"the last {len(reading.parts)} parts"
    return f"{name}: {parts}. Grey is allowed, dashed the golden samples, ◆ not allowed."


def not_judged(reading: SystemReading) -> tuple[str, tuple[Line, ...]]:
    """A line for each reason, in the words of its newest part."""
    total = sum(reading.counts.values())
    if not reading.not_judged:
        return ("Every part of today was judged." if total else "No part today."), ()
    lines = []
    for reason in reading.not_judged:
        message = Message("No reason was kept.")
        if reason.newest.reason is not None:
            message = describe_reason(reason.newest.reason)
        last = "" if reason.count == 1 else "last "
        when = f"{last}at {local_time(reason.newest.inspected_at)}"
        lines.append(Line(message.what, f"{when} · {message.remedy}".rstrip(" ·"), number=reason.count))
    caption = "Figures in the words are those of the last part. None of these counts as good."
    return caption, tuple(lines)


def health(reading: SystemReading, now: RunNow, *, folder: str, software_version: str) -> tuple[Line, ...]:
    camera, camera_words = camera_health(now.status, now.fps)
    model, model_words = model_health(now.status)
    disk, disk_words = reading.disk
    waiting = {0: "Nothing waits to be written", 1: "1 part waits to be written"}
    recorder = Line(waiting.get(now.waiting, f"{now.waiting} parts wait to be written"), "", Health.GOOD)
    if now.recording_error is not None:
        recorder = Line(recorder.head, _words(now.recording_error), Health.BAD)
    rows = _parts(sum(reading.counts.values()))
    return (
        Line(camera_words, without_password(now.camera), camera),
        Line(model_words, _model(reading), model),
        Line(disk_words, folder, disk),
        recorder,
        Line(f"Database {reading.database_bytes / MB:.1f} MB", f"{rows} recorded today", Health.GOOD),
        Line(f"Software {software_version}", platform.platform(), Health.GOOD),
    )


def line_controller(address: str | None) -> Line:
    if address is None:
        return Line("Off: start with --line", mark=Health.UNKNOWN)
    return Line(f"Listens on {address}", mark=Health.GOOD)


def self_tests(tests: Sequence[ShiftTest]) -> tuple[str, tuple[Line, ...]]:
    if not tests:
        return "None was made yet. Recipes that ask for one make it before each run.", ()
    return "", tuple(_test_line(test) for test in tests)


def without_password(address: str) -> str:
    """A stream's address without user, password and options, which may hold keys; any other as it is."""
    scheme, marked, rest = address.partition("://")
    return f"{scheme}://{rest.partition('?')[0].rpartition('@')[2]}" if marked else address


def _test_line(test: ShiftTest) -> Line:
    word = "Passed" if test.passed else "Failed"
    found = f"all {len(test.parts)} known parts right" if test.passed else f"{failures(test)}."
    by = f" · {test.user}" if test.user else ""
    return Line(
        f"{word} {_when(test.tested_at)}",
        f"{_recipe_words(test.recipe_name, test.recipe_version)}{by}: {found}",
        Health.GOOD if test.passed else Health.BAD,
    )


def _day(reading: SystemReading) -> str:
    counts, total = reading.counts, sum(reading.counts.values())
    if not total:
        return "No part was recorded today."
    verdicts = (Verdict.PASS, Verdict.REVIEW, Verdict.FAIL)
    told = ", ".join(f"{counts[verdict]} {verdict.value}" for verdict in verdicts)
    return f"Today {_parts(total)}: {told}, {counts[Verdict.NOT_JUDGED]} not judged."


def _test_today(tests: Sequence[ShiftTest]) -> str:
    if not tests or tests[0].tested_at.astimezone().date() != datetime.now().date():
        return "No self-test was made today."
    if not tests[0].passed:
        return ""
    return f"The last self-test passed {_when(tests[0].tested_at)}."


def _model(reading: SystemReading) -> str:
    recipe, newest = reading.recipe, reading.newest
    if recipe is None:
        return "No recipe has run yet." if newest is None else _hash(newest.weights_sha256)
    loaded = recipe.weights_sha256
    if newest is not None and (newest.recipe_name, newest.recipe_version) == (recipe.name, recipe.version):
        loaded = newest.weights_sha256
    return f"{recipe.detector.model_name} · {recipe.detector.weights} · {_hash(loaded)}"


def _hash(sha256: str) -> str:
    return f"SHA-256 {sha256[:HASH_LENGTH]}…" if sha256 else "SHA-256 known after the first part"


def _parts(count: int) -> str:
    return "1 part" if count == 1 else f"{count} parts"


def _recipe_words(name: str, version: int) -> str:
    return f"{name}, version {version}" if version else f"{name}, not saved yet"


def _when(moment: datetime) -> str:
    local = moment.astimezone()
    today = local.date() == datetime.now().date()
    return f"today at {local:%H:%M}" if today else f"on {local:%Y-%m-%d} at {local:%H:%M}"


def _words(error: BaseException | None) -> str:
    return "" if error is None else str(describe_error(error))
