from __future__ import annotations

import json
import shutil
from datetime import time
from pathlib import Path

import pytest

from inspector.errors import StorageFullError
from ui.station_settings import SUGGESTED_SHARE, StationSettings, StationSettingsFile


def test_what_was_chosen_holds_for_everybody_who_starts_the_station(tmp_path: Path) -> None:
    chosen = StationSettings(quota_gb=12.5, quota_share=None, shift_starts=(time(5, 30), time(17, 30)))
    StationSettingsFile(tmp_path).save(chosen)
    assert StationSettingsFile(tmp_path).values == chosen


def test_a_new_station_deletes_nothing_until_somebody_sets_a_quota(tmp_path: Path) -> None:
    assert StationSettingsFile(tmp_path).values.quota_bytes(tmp_path) is None


def test_a_share_of_the_disk_is_a_quota(tmp_path: Path) -> None:
    quota = StationSettings(quota_share=SUGGESTED_SHARE).quota_bytes(tmp_path)
    assert quota is not None
    assert 0 < quota < shutil.disk_usage(tmp_path).total


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        json.dumps({"version": 2, "quota_gb": 1.0, "quota_share": None, "shift_starts": ["06:00"]}),
        json.dumps({"version": 1, "quota_gb": -1.0, "quota_share": None, "shift_starts": ["06:00"]}),
        json.dumps({"version": 1, "quota_gb": 1.0, "quota_share": None, "shift_starts": ["noon"]}),
    ],
)
def test_a_file_that_cannot_be_understood_deletes_no_picture_and_is_not_touched(tmp_path: Path, content: str) -> None:
    file = StationSettingsFile(tmp_path)
    file.path.write_text(content)
    assert StationSettingsFile(tmp_path).values.quota_bytes(tmp_path) is None
    assert file.path.read_text() == content


def test_what_cannot_be_stored_does_not_hold(tmp_path: Path) -> None:
    file = StationSettingsFile(tmp_path)
    before = file.values
    file.path.with_suffix(".tmp").mkdir()
    with pytest.raises(StorageFullError):
        file.save(StationSettings(quota_gb=1.0))
    assert file.values == before
