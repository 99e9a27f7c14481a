from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from database.inspection_filter import InspectionFilter
from inspector.errors import QuotaNotMetError
from inspector.pipeline.preparation import DetectorProvider
from inspector.recipe import ImagePolicy
from inspector.types import Disposition, Verdict
from tests.database.examples import an_inspection
from tests.ui.fakes import FakeStation, a_recipe
from tests.ui.run_examples import with_golden_samples
from ui.background import Background
from ui.disk_quota import DiskQuota
from ui.notifications import Notifications
from ui.records.retention_panel import RetentionPanel
from ui.records.retention_view import QuotaKind
from ui.station import Station
from ui.station_settings import SUGGESTED_SHARE, StationSettings, StationSettingsFile

WAIT_MS = 10_000
ONE_KB_GB = 1e-6


class Stand:
    """A panel of its own, and what it asked for."""

    def __init__(self, station: FakeStation, qtbot: QtBot) -> None:
        self.station = station
        self.background = Background()
        self.notes: list[str] = []
        notifications = Notifications()
        notifications.posted.connect(lambda what, remedy: self.notes.append(what))
        self.panel = RetentionPanel(station, notifications, self.background)  # type: ignore[arg-type]
        self.panel.quota.gigabytes.setDecimals(9)
        self.panel.quota.gigabytes.setMinimum(0)
        self.filters: list[InspectionFilter] = []
        self.panel.filter_chosen.connect(self.filters.append)
        qtbot.addWidget(self.panel)
        self.qtbot = qtbot

    def show(self) -> RetentionPanel:
        self.panel.resize(1246, 600)
        self.panel.show()
        self.qtbot.waitUntil(lambda: self.panel.reading is not None, timeout=WAIT_MS)
        return self.panel

    def type_quota(self, quota_gb: float) -> None:
        self.panel.quota.kind.set_value(QuotaKind.SIZE)
        self.panel.quota.kind.chosen.emit(QuotaKind.SIZE)
        self.panel.quota.gigabytes.setValue(quota_gb)
        self.qtbot.waitUntil(self._is_read, timeout=WAIT_MS)

    def _is_read(self) -> bool:
        reading, (quota_gb, quota_share) = self.panel.reading, self.panel.quota.quota()
        return reading is not None and (reading.draft.quota_gb, reading.draft.quota_share) == (quota_gb, quota_share)

    def await_pass(self) -> None:
        self.qtbot.waitUntil(
            lambda: self.panel.reading is not None and self.panel.reading.last is not None, timeout=WAIT_MS
        )

    def close(self) -> None:
        self.panel.hide()
        self.background.close()
        assert self.background.join(10.0)


@pytest.fixture
def stand(station: FakeStation, qtbot: QtBot) -> Iterator[Stand]:
    made = Stand(station, qtbot)
    yield made
    made.close()


@pytest.fixture
def full(station: FakeStation) -> FakeStation:
    """Six days: PASS, PASS, FAIL, PASS, FAIL, PASS, each with its picture."""
    verdicts = (Verdict.PASS, Verdict.PASS, Verdict.FAIL, Verdict.PASS, Verdict.FAIL, Verdict.PASS)
    first_day = datetime.now(UTC) - timedelta(days=10)
    for number, verdict in enumerate(verdicts):
        station.recorder.record(
            an_inspection(number + 1, verdict=verdict, inspected_at=first_day + timedelta(days=number))
        )
    assert station.recorder.flush(10.0)
    return station


def with_pictures(station: FakeStation) -> list[int]:
    rows = reversed(station.database.inspections.recent(100))
    return [row.sequence for row in rows if row.files.image_path is not None]


def test_a_quota_that_is_typed_in_tells_what_it_would_delete_and_deletes_nothing(
    stand: Stand, full: FakeStation
) -> None:
    full.settings_file.save(StationSettings(quota_share=SUGGESTED_SHARE))
    panel = stand.show()
    assert panel.going.text() == "Nothing is deleted now."
    stand.type_quota(ONE_KB_GB)
    assert panel.going.text().startswith("Pictures of the 4 oldest parts, up to ")
    assert "would be deleted" in panel.going.text()
    assert panel.protected.text().startswith("Pictures of 2 parts are kept until somebody has decided on them")
    assert with_pictures(full) == [1, 2, 3, 4, 5, 6]
    assert not panel.clean_up.isEnabled()
    assert panel.clean_up.toolTip() == "Apply or discard the change first."
    panel.revert.click()
    assert panel.quota.quota() == (None, full.settings_file.values.quota_share)
    assert not panel.apply.isEnabled()
    assert panel.apply.toolTip() == "Nothing was changed."


def test_an_applied_quota_deletes_the_oldest_but_never_what_waits_for_a_person(stand: Stand, full: FakeStation) -> None:
    panel = stand.show()
    stand.type_quota(ONE_KB_GB)
    panel.apply.click()
    assert not panel.apply.isEnabled()
    stand.await_pass()
    assert with_pictures(full) == [3, 5]
    assert full.settings_file.values.quota_gb == pytest.approx(ONE_KB_GB)
    assert "none of them may be deleted" in panel.last.text()
    assert panel.clean_up.toolTip() == "Nothing has to be deleted, or nothing may be."


def test_the_parts_that_hold_room_are_shown_in_the_review(stand: Stand, full: FakeStation) -> None:
    stand.show().show_protected.click()
    assert full.database.queue.sequences(stand.filters[-1], 10) == (5, 3)


def test_parts_decided_on_meanwhile_are_cleaned_up_when_asked(stand: Stand, full: FakeStation) -> None:
    full.disk_quota.change(ONE_KB_GB, None)
    panel = stand.show()
    for sequence in (3, 5):
        full.database.reviews.decide(sequence, Disposition.GOOD, user="anna", expected_revision=0)
    panel.read()
    stand.qtbot.waitUntil(lambda: panel.reading is not None and panel.reading.outlook.going_parts == 6, timeout=WAIT_MS)
    assert panel.clean_up.isEnabled()
    panel.clean_up.click()
    stand.await_pass()
    assert with_pictures(full) == []
    assert "pictures of 6 parts deleted" in panel.last.text()


def test_a_clean_up_is_broken_off_by_cancel(stand: Stand, full: FakeStation, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = stand.show()
    may_go_on = threading.Event()
    outlook = full.database.retention.enforce

    def slow(quota_bytes: int, **arguments: object) -> object:
        assert may_go_on.wait(10.0)
        return outlook(quota_bytes, **arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(full.database.retention, "enforce", slow)
    stand.type_quota(ONE_KB_GB)
    panel.apply.click()
    assert panel.cancel.isVisible()
    panel.cancel.click()
    may_go_on.set()
    stand.qtbot.waitUntil(lambda: not panel.cancel.isVisible(), timeout=WAIT_MS)
    assert with_pictures(full) == [1, 2, 3, 4, 5, 6]
    assert stand.notes == ["The clean-up was broken off; the station goes on with it in the background."]


def test_delete_nothing_says_what_comes_of_it(stand: Stand, full: FakeStation) -> None:
    panel = stand.show()
    panel.quota.kind.set_value(QuotaKind.NEVER)
    panel.quota.kind.chosen.emit(QuotaKind.NEVER)
    stand.qtbot.waitUntil(lambda: "the station stops with a fault" in panel.going.text(), timeout=WAIT_MS)
    panel.apply.click()
    stand.qtbot.waitUntil(lambda: not panel.cancel.isVisible(), timeout=WAIT_MS)
    assert full.settings_file.values.quota_bytes(full.data_dir) is None
    assert with_pictures(full) == [1, 2, 3, 4, 5, 6]


def test_it_tells_which_pictures_each_recipe_keeps(stand: Stand, station: FakeStation) -> None:
    for name, policy in (("Nut", ImagePolicy.EVERY_NTH), ("Washer", ImagePolicy.ALL)):
        with_golden_samples(station, replace(a_recipe(name=name), image_policy=policy, released=False, version=0))
    stand.show()
    assert stand.panel.reading is not None
    assert stand.panel.reading.policies == (
        ("Nut", "REVIEW, FAIL and not judged, and 1 in 10 that passed"),
        ("Washer", "every part"),
    )


def test_a_running_station_keeps_its_quota_by_itself_and_tells_when_it_cannot(full: FakeStation, qtbot: QtBot) -> None:
    full.settings_file.save(StationSettings(quota_gb=ONE_KB_GB))
    full.disk_quota.start()
    qtbot.waitUntil(lambda: full.disk_quota.last is not None, timeout=WAIT_MS)
    assert with_pictures(full) == [3, 5]
    last = full.disk_quota.last
    assert last is not None
    assert last.result is not None
    assert isinstance(last.result.notice, QuotaNotMetError)


def test_another_quota_is_kept_at_once_by_a_running_station(full: FakeStation, qtbot: QtBot) -> None:
    full.disk_quota.start()
    full.disk_quota.change(ONE_KB_GB, None)
    qtbot.waitUntil(lambda: with_pictures(full) == [3, 5], timeout=WAIT_MS)


def test_the_station_starts_its_quota_and_ends_it_with_itself(tmp_path: Path, qtbot: QtBot) -> None:
    def is_kept() -> bool:
        return any(thread.name == "retention" for thread in threading.enumerate())

    folder = tmp_path / "station"
    folder.mkdir()
    StationSettingsFile(folder).save(StationSettings(quota_share=SUGGESTED_SHARE))
    station = Station(folder, detectors=DetectorProvider())
    assert isinstance(station.disk_quota, DiskQuota)
    assert is_kept()
    assert station.close()
    assert not is_kept()
