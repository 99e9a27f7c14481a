"""What the system page says: lines made of what was read and of the state of the run. No widgets."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from inspector.pipeline.state import StationState, StationStatus
from inspector.types import ShiftTest, Verdict
from ui.camera_address import without_password as without_password
from ui.clock import duration_since, local_time
from ui.health import camera_health, model_health
from ui.language import joined, tr
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
        since = duration_since(now.status.since)
        is_fault = now.status.state is StationState.FAULT
        head = tr("Fault {since}", since=since) if is_fault else tr("Camera lost {since}", since=since)
        wrong.append(Line(head, _words(now.status.error), Health.BAD))
    if now.status is not None and now.status.hindrance is not None:
        since, message = duration_since(now.status.since), describe_reason(now.status.hindrance)
        wrong.append(Line(tr("No part can be seen {since}", since=since), str(message), Health.BAD))
    if now.recording_error is not None:
        wrong.append(Line(tr("Parts are not recorded"), _words(now.recording_error), Health.BAD))
    if reading.disk[0] is Health.BAD:
        wrong.append(Line(reading.disk[1], tr("Free space where the records go."), Health.BAD))
    if reading.tests and not reading.tests[0].passed:
        when = _when(reading.tests[0].tested_at)
        wrong.append(Line(tr("The last self-test failed, {when}", when=when), "", Health.BAD))
    return _headline(len(wrong)), joined(_day(reading), _test_today(reading.tests)), tuple(wrong)


def imaging(reading: SystemReading) -> str:
    """What the chart below shows, or why there is none."""
    if reading.newest is None and reading.recipe is None:
        return tr("No part has been judged yet. Start a recipe on the run page.")
    if reading.recipe is None:
        return tr("The recipe of the last part can no longer be read, so there is nothing to compare with.")
    name = _recipe_words(reading.recipe.name, reading.recipe.version)
    if reading.recipe.gate is None:
        return tr(
            "{recipe}: it keeps no picture quality of its golden samples. Save and release it again on the set-up "
            "page.",
            recipe=name,
        )
    if not reading.parts:
        return tr("{recipe}: no part has been judged with these golden samples yet.", recipe=name)
    if len(reading.parts) == 1:
        parts = tr("{recipe}: the last part.", recipe=name)
    else:
        parts = tr("{recipe}: the last {count} parts.", recipe=name, count=len(reading.parts))
    return joined(parts, tr("Grey is allowed, dashed the golden samples, ◆ not allowed."))


def not_judged(reading: SystemReading) -> tuple[str, tuple[Line, ...]]:
    """A line for each reason, in the words of its newest part."""
    total = sum(reading.counts.values())
    if not reading.not_judged:
        return (tr("Every part of today was judged.") if total else tr("No part today.")), ()
    lines = []
    for reason in reading.not_judged:
        message = Message(tr("No reason was kept."))
        if reason.newest.reason is not None:
            message = describe_reason(reason.newest.reason)
        time = local_time(reason.newest.inspected_at)
        when = tr("at {time}", time=time) if reason.count == 1 else tr("last at {time}", time=time)
        lines.append(Line(message.what, joined(when, message.remedy, between=" · "), number=reason.count))
    caption = tr("Figures in the words are those of the last part. None of these counts as good.")
    return caption, tuple(lines)


def health(reading: SystemReading, now: RunNow, *, folder: str, software_version: str) -> tuple[Line, ...]:
    camera, camera_words = camera_health(now.status, now.fps)
    model, model_words = model_health(now.status)
    disk, disk_words = reading.disk
    recorder = Line(_waiting(now.waiting), "", Health.GOOD)
    if now.recording_error is not None:
        recorder = Line(recorder.head, _words(now.recording_error), Health.BAD)
    rows, size = sum(reading.counts.values()), reading.database_bytes / MB
    recorded = tr("1 part recorded today") if rows == 1 else tr("{count} parts recorded today", count=rows)
    return (
        Line(camera_words, without_password(now.camera), camera),
        Line(model_words, _model(reading), model),
        Line(disk_words, folder, disk),
        recorder,
        Line(tr("Database {size_mb:.1f} MB", size_mb=size), recorded, Health.GOOD),
        Line(tr("Software {version}", version=software_version), platform.platform(), Health.GOOD),
    )


def line_controller(address: str | None) -> Line:
    if address is None:
        return Line(tr("Off: start with --line"), mark=Health.UNKNOWN)
    return Line(tr("Listens on {address}", address=address), mark=Health.GOOD)


def self_tests(tests: Sequence[ShiftTest]) -> tuple[str, tuple[Line, ...]]:
    if not tests:
        return tr("None was made yet. Recipes that ask for one make it before each run."), ()
    return "", tuple(_test_line(test) for test in tests)


def _test_line(test: ShiftTest) -> Line:
    when = _when(test.tested_at)
    whose = joined(_recipe_words(test.recipe_name, test.recipe_version), test.user, between=" · ")
    if test.passed:
        found = tr("{recipe}: all {count} known parts right", recipe=whose, count=len(test.parts))
        return Line(tr("Passed {when}", when=when), found, Health.GOOD)
    found = tr("{recipe}: {failures}.", recipe=whose, failures=failures(test))
    return Line(tr("Failed {when}", when=when), found, Health.BAD)


def _headline(count: int) -> str:
    if count == 0:
        return tr("No fault is known")
    return tr("1 thing to look at") if count == 1 else tr("{count} things to look at", count=count)


def _waiting(count: int) -> str:
    if count == 0:
        return tr("Nothing waits to be written")
    return tr("1 part waits to be written") if count == 1 else tr("{count} parts wait to be written", count=count)


def _day(reading: SystemReading) -> str:
    counts, total = reading.counts, sum(reading.counts.values())
    if not total:
        return tr("No part was recorded today.")
    return tr(
        "Today {parts}: {passed} PASS, {review} REVIEW, {failed} FAIL, {not_judged} not judged.",
        parts=tr("1 part") if total == 1 else tr("{count} parts", count=total),
        passed=counts[Verdict.PASS],
        review=counts[Verdict.REVIEW],
        failed=counts[Verdict.FAIL],
        not_judged=counts[Verdict.NOT_JUDGED],
    )


def _test_today(tests: Sequence[ShiftTest]) -> str:
    if not tests or tests[0].tested_at.astimezone().date() != datetime.now().date():
        return tr("No self-test was made today.")
    if not tests[0].passed:
        return ""
    return tr("The last self-test passed {when}.", when=_when(tests[0].tested_at))


def _model(reading: SystemReading) -> str:
    recipe, newest = reading.recipe, reading.newest
    if recipe is None:
        return tr("No recipe has run yet.") if newest is None else _hash(newest.weights_sha256)
    loaded = recipe.weights_sha256
    if newest is not None and (newest.recipe_name, newest.recipe_version) == (recipe.name, recipe.version):
        loaded = newest.weights_sha256
    return joined(recipe.detector.model_name, recipe.detector.weights, _hash(loaded), between=" · ")


def _hash(sha256: str) -> str:
    return f"SHA-256 {sha256[:HASH_LENGTH]}…" if sha256 else tr("SHA-256 known after the first part")


def _recipe_words(name: str, version: int) -> str:
    if version:
        return tr("{recipe}, version {version}", recipe=name, version=version)
    return tr("{recipe}, not saved yet", recipe=name)


def _when(moment: datetime) -> str:
    local = moment.astimezone()
    today = local.date() == datetime.now().date()
    time = f"{local:%H:%M}"
    return tr("today at {time}", time=time) if today else tr("on {date} at {time}", date=f"{local:%Y-%m-%d}", time=time)


def _words(error: BaseException | None) -> str:
    return "" if error is None else str(describe_error(error))
