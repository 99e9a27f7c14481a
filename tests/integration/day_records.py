"""A day's records: a part judged again, pictures deleted to keep a quota, and the reports."""

from __future__ import annotations

from pathlib import Path

from database.inspection_filter import InspectionFilter
from inspector.types import Verdict
from tests.integration.day_script import PRODUCT, Person, Waits
from ui.actions import Command
from ui.records.report_kinds import ReportKind
from ui.records.reports_panel import ReportsPanel
from ui.records.retention_panel import RetentionPanel
from ui.reports.report_periods import ReportPeriod

GB = 1e9
TABLES = (ReportKind.PDF, ReportKind.XLSX, ReportKind.CSV)


def run_again(person: Person, version: int) -> Waits:
    """The newest rejected part of a recipe version, judged once more by that version."""
    person.step(f"run again, version {version}")
    page, database = person.desktop.record_pages.review, person.station.database
    rejected = InspectionFilter(frozenset({Verdict.FAIL}), recipe=PRODUCT, recipe_version=version)
    (part,) = database.queue.sequences(rejected, 1)
    person.desktop.actions[Command.SHOW_REVIEW].trigger()
    page.show_inspection(part)
    yield lambda: page.pictures.shown is not None and page.pictures.shown.row.sequence == part
    yield page.rerun.isEnabled
    page.rerun.click()
    yield lambda: not page.rerunning.is_running and page.rerun_note.text()
    person.day.told[f"again {part}"] = page.rerun_note.text()


def delete_old_pictures(person: Person) -> Waits:
    """Half of what may go has to go; the size is smaller than any that the page offers."""
    person.step("quota")
    quota, retention = person.station.disk_quota, person.station.database.retention
    outlook = retention.outlook(0)
    person.day.quota_bytes = outlook.used_bytes - outlook.going_bytes // 2
    quota.change(person.day.quota_bytes / GB, None)
    done: list[object] = []
    person.desktop.background.start(
        "clean-up", lambda task: quota.clean_up(task.is_cancelled, lambda result: None), on_success=done.append
    )
    yield lambda: done
    person.desktop.actions[Command.SHOW_HISTORY].trigger()
    person.desktop.record_pages.history.show_panel("storage")
    panel = person.desktop.record_pages.history.panel("storage")
    assert isinstance(panel, RetentionPanel)
    yield lambda: panel.reading is not None
    person.day.told["storage"] = panel.protected.text()


def write_reports(person: Person, data_dir: Path) -> Waits:
    person.desktop.actions[Command.SHOW_HISTORY].trigger()
    person.desktop.record_pages.history.show_panel("reports")
    panel = person.desktop.record_pages.history.panel("reports")
    assert isinstance(panel, ReportsPanel)
    panel.period.setCurrentIndex(panel.period.findData(ReportPeriod.ALL.value))
    for kind in TABLES:
        person.step(f"report as {kind}")
        panel.kind.set_value(kind)
        panel.kind.chosen.emit(kind)
        yield panel.save.isEnabled
        panel.write_to(data_dir / f"day.{kind}")
        yield lambda: not panel.working.isVisible() and panel.result.isVisible()
        person.day.told[kind] = panel.result.text()
